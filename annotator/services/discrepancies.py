"""Verbs on discrepancies: typed links between sides in two or more articles of one story.

The order of the sides is the direction: the first holds the fuller, more specific or original
reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import SEVERITIES, STATUSES, Discrepancy, Side
from annotator.domain.articles import Article
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside, normalised
from annotator.errors import InvalidInput
from annotator.services.tagging import begin_work, edit
from annotator.store.project import Project, Transaction


def evidence(article: str, spans: Iterable[Span]) -> Side:
    """Return a side that points at text."""
    return Side(article, "evidence", normalised(spans))


def absent(article: str, at: int) -> Side:
    """Return a side that says "missing here", at an offset in code points."""
    return Side(article, "absent", (Span(at, at),))


def add_discrepancy(
    project: Project, sides: Iterable[Side], label: str, *, severity: int = 2, note: str = ""
) -> Discrepancy:
    """Link sides of two or more articles of one story.

    Raise InvalidInput for fewer than two articles, articles of different stories or of none, no
    evidence on any side, or a side outside its text.
    """
    _check(project, label, severity)
    with project.transact("add_discrepancy") as made:
        checked = tuple(sides)
        story = _common_story(made, checked)
        discrepancy = Discrepancy(
            uid=new_uid(),
            story=story,
            annotator=project.annotator.uid,
            label=label,
            sides=checked,
            severity=severity,
            note=note.strip(),
            schema_version=project.schema_version.version,
        )
        for article in dict.fromkeys(side.article for side in checked):
            begin_work(project, made, article)
        made.insert(discrepancy)
    return discrepancy


def add_side(project: Project, uid: str, side: Side) -> Discrepancy:
    """Add one more side to a discrepancy."""
    with project.transact("add_side") as made:
        before = made.get(Discrepancy, uid)
        after = replace(before, sides=(*before.sides, side))
        if _common_story(made, after.sides) != before.story:
            raise InvalidInput("the sides of a discrepancy lie in articles of one story")
        made.update(before, after)
    return after


def remove_side(project: Project, uid: str, position: int) -> Discrepancy:
    """Take a side off a discrepancy, which keeps at least two articles."""
    with project.transact("remove_side") as made:
        before = made.get(Discrepancy, uid)
        if not 0 <= position < len(before.sides):
            raise InvalidInput(f"the discrepancy has no side {position + 1}")
        sides = before.sides[:position] + before.sides[position + 1 :]
        _common_story(made, sides)
        after = replace(before, sides=sides)
        made.update(before, after)
    return after


def set_side(project: Project, uid: str, position: int, side: Side) -> Discrepancy:
    """Write another place over one side: other edges, or "missing here" somewhere else."""
    with project.transact("set_spans") as made:
        before = made.get(Discrepancy, uid)
        if not 0 <= position < len(before.sides):
            raise InvalidInput(f"the discrepancy has no side {position + 1}")
        sides = (*before.sides[:position], side, *before.sides[position + 1 :])
        _common_story(made, sides)
        after = replace(before, sides=sides)
        made.update(before, after)
    return after


def swap_sides(project: Project, uid: str) -> Discrepancy:
    """Turn the direction of a discrepancy round."""
    return edit(
        project,
        "swap_sides",
        Discrepancy,
        uid,
        lambda old: replace(old, sides=tuple(reversed(old.sides))),
    )


def set_severity(project: Project, uid: str, severity: int) -> Discrepancy:
    """Say how much a discrepancy matters: 1, 2 or 3."""
    if severity not in SEVERITIES:
        raise InvalidInput(f"severity is 1, 2 or 3, not {severity}")
    return edit(
        project, "set_severity", Discrepancy, uid, lambda old: replace(old, severity=severity)
    )


def set_status(project: Project, uid: str, status: str) -> Discrepancy:
    """Decide on a discrepancy: open, accepted, rejected or unsure."""
    if status not in STATUSES:
        raise InvalidInput(f"status is one of {', '.join(STATUSES)}, not {status!r}")
    return edit(project, "set_status", Discrepancy, uid, lambda old: replace(old, status=status))


def _check(project: Project, label: str, severity: int) -> None:
    found = project.schema.label(Discrepancy.layer, label)
    if found.retired:
        raise InvalidInput(f"the label {found.name!r} is retired")
    if severity not in SEVERITIES:
        raise InvalidInput(f"severity is 1, 2 or 3, not {severity}")


def _common_story(made: Transaction, sides: tuple[Side, ...]) -> str:
    """Return the story all sides share, after checking each side against its article."""
    if len({side.article for side in sides}) < 2:
        raise InvalidInput("a discrepancy needs sides in at least two articles")
    if all(side.role == "absent" for side in sides):
        raise InvalidInput("a discrepancy needs text on at least one side")
    stories = set()
    for side in sides:
        article = made.get(Article, side.article)
        _check_side(side, article.length)
        stories.add(article.story)
    if len(stories) > 1:
        raise InvalidInput("the sides of a discrepancy lie in articles of one story")
    story = stories.pop()
    if story is None:
        raise InvalidInput("the articles belong to no story yet; put them into one first")
    return story


def _check_side(side: Side, length: int) -> None:
    if side.role == "evidence":
        if not side.spans or side.spans != normalised(side.spans):
            raise InvalidInput("a side needs its spans sorted, apart and at least one")
        check_inside(side.spans, length, what="the side")
    elif side.role == "absent":
        if len(side.spans) != 1 or len(side.spans[0]) or not 0 <= side.spans[0].start <= length:
            raise InvalidInput("an absent side has one empty span inside the text")
    else:
        raise InvalidInput(f"a side is evidence or absent, not {side.role!r}")
