"""What a label's key does to finds: one step for all, and one line that says what it did."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.spans import Span
from annotator.services import discrepancies, tagging_found
from annotator.services.finds import Find
from annotator.services.tagging_found import Tagged
from annotator.ui.annotate.phrases import label_called
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


def give_label(session: Session, finds: Sequence[Find], layer: str, label: str) -> bool:
    """Tag finds, or make one discrepancy of them; tell whether anything was done."""
    places = [find for find in finds if find.spans]
    if not places:
        session.say(tr("There is no place here to tag"))
        return False
    if layer == "discrepancy":
        return _discrepancy(session, places, label)
    done = session.run(tagging_found.tag_found, places, layer, label)
    if done is None:
        return False
    session.note(_said(done, label_called(session.project.schema, layer, label).name))
    return True


def _said(done: Tagged, name: str) -> str:
    parts = []
    if done.made:
        parts.append(tr("%n place(s) tagged", done.made))
    if done.changed:
        parts.append(tr("%n changed", done.changed))
    if done.kept:
        parts.append(tr("%n had it already", done.kept))
    if done.left:
        parts.append(tr("%n by somebody else left as they were", done.left))
    return f"{name} · {', '.join(parts)}" if parts else name


def _discrepancy(session: Session, finds: Sequence[Find], label: str) -> bool:
    by_article: dict[str, list[Span]] = {}
    for find in finds:
        by_article.setdefault(find.article, []).extend(find.spans)
    if len(by_article) < 2:
        session.say(tr("A discrepancy needs finds in two articles of a story: tick them first"))
        return False
    sides = [discrepancies.evidence(article, spans) for article, spans in by_article.items()]
    if session.run(discrepancies.add_discrepancy, sides, label) is None:
        return False
    name = label_called(session.project.schema, "discrepancy", label).name
    session.note(f"{name} · {tr('%n side(s)', len(sides))}")
    return True
