"""What the review says: where one is in the queue, what the ranker knows, why nothing is shown."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from annotator.compare.ranking import ENOUGH, Ranking
from annotator.domain.annotations import PERSON, Discrepancy
from annotator.services.review_queue import ReviewQueue
from annotator.services.reviewing import Seen
from annotator.ui.annotate.phrases import one_line
from annotator.ui.language import later, tr
from annotator.ui.mirroring import is_mirrored
from annotator.ui.proposal_words import proposal_rule_in_words

DONE = {
    "accepted": later("Accepted"),
    "rejected": later("Rejected"),
    "unsure": later("Unsure"),
    "open": later("Waits again"),
}


def figure(value: float) -> str:
    """Return a share with two decimals, in English without a nought before them: .81, 1.0."""
    text = f"{value:.2f}"
    if QLocale().decimalPoint() != "." or is_mirrored():
        return QLocale().toString(value, "f", 2)
    return text[1:] if text.startswith("0.") else text[:3]


def place_line(queue: ReviewQueue) -> str:
    """Return how much waits, here and elsewhere."""
    if queue.scope is None and queue.stories_left > 1:
        return tr("{here} here · {all} in {stories} stories").format(
            here=queue.left_here, all=queue.left, stories=queue.stories_left
        )
    return tr("{count} waiting").format(count=queue.left) if queue.left else ""


def ranker_line(learned: Ranking | None, *, wanted: bool) -> str:
    """Return what orders the queue and how good that is."""
    if not wanted:
        return tr("By score; the ranker is off")
    if learned is None:
        return tr("By score; the ranker learns from {count} decisions").format(count=ENOUGH)
    figures = {
        "decisions": learned.decisions,
        "precision": figure(learned.precision),
        "rules": figure(learned.engine_precision),
    }
    if not learned.better:
        return tr(
            "By score, precision {rules} at the top half; "
            "{decisions} decisions teach nothing better ({precision})"
        ).format(**figures)
    return tr(
        "Ranked by {decisions} decisions, precision {precision} at the top half (by score: {rules})"
    ).format(**figures)


def quiet_line(seen: Seen, queue: ReviewQueue | None) -> str:
    """Return place in the queue, score and rule, or who made it."""
    found = seen.discrepancy
    parts = []
    if queue is not None:
        parts.append(tr("{at} of {count}").format(at=queue.at + 1, count=len(queue.items)))
    if found.score is not None and found.origin != PERSON:
        parts.append(tr("score {score}").format(score=figure(found.score)))
    if found.origin != PERSON:
        parts.append(proposal_rule_in_words(found.origin))
    if found.status != "open" or found.origin == PERSON:
        parts.append(seen.author)
    return " · ".join(part for part in parts if part)


def decided_line(after: Discrepancy, name: str, seen: Seen) -> str:
    """Return what was decided, on one line for the status bar."""
    ends = [
        one_line(side.says, 40) if side.says else tr("missing")
        for side in (seen.sides[0], seen.sides[-1])
    ]
    return f"{tr(DONE[after.status])} · {name} · {' / '.join(ends)}"
