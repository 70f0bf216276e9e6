"""What adjudication says: layers, differences, states, and what rows are called."""

from __future__ import annotations

from annotator.domain.colours import COLOURS
from annotator.services.adjudication import DECIDED, OPEN, Asked
from annotator.services.adjudication_actions import MOST_ROWS
from annotator.services.adjudication_queue import AdjudicationQueue
from annotator.services.adjudication_view import CaseSeen, RowSeen
from annotator.ui.annotate.phrases import one_line
from annotator.ui.language import later, tr

LAYER_NAMES = {
    "mention": later("Mention"),
    "claim": later("Claim"),
    "article": later("Article label"),
    "discrepancy": later("Discrepancy"),
    "relation": later("Relation"),
    "entity": later("Entity links"),
}
_DIFFERS = {
    "missing": later("not everybody marked it"),
    "count": later("another number of annotations"),
    "label": later("other labels"),
    "edges": later("other edges"),
    "values": later("other values"),
    "links": later("other links"),
}
DETAILS = {
    "entity": later("Entity"),
    "source": later("Source"),
    "cue": later("Cue"),
    "severity": later("Severity"),
    "status": later("Status"),
    "from": later("From"),
    "to": later("To"),
    "mentions": later("Mentions"),
}
OUTCOMES = {
    "unanimous": later("In gold: all agreed"),
    "taken": later("In gold: taken"),
    "edited": later("In gold: edited"),
    "rejected": later("Not in gold"),
}
GOLD_LETTER = "G"
_LETTERS = "ABCD"


def differs_line(seen: CaseSeen) -> str:
    """Return in words what the annotators differ in."""
    words = [tr(_DIFFERS[name]) for name in seen.differs]
    if not words:
        return tr("All made the same of it.")
    line = ", ".join(words)
    return f"{line[0].upper()}{line[1:]}."


def state_line(asked: Asked) -> str:
    """Return what was decided, or nothing."""
    if asked.state == OPEN:
        return ""
    said = tr(OUTCOMES[asked.outcome])
    if asked.state == DECIDED:
        return said
    return tr("New since it was decided · {outcome}").format(outcome=said)


def letter_of(seen: CaseSeen, row: int) -> str:
    """Return the letter or digit of a row: that of the key that takes it."""
    if seen.rows[row].is_gold:
        return GOLD_LETTER
    number = row + 1 - sum(each.is_gold for each in seen.rows)
    if number <= len(_LETTERS):
        return _LETTERS[number - 1]
    return str(number) if number <= MOST_ROWS else "·"


def name_of(seen: CaseSeen, row: int, *, blind: bool) -> str:
    """Return what a row is called."""
    found = seen.rows[row]
    if found.is_gold:
        return tr("Gold")
    number = row + 1 - sum(each.is_gold for each in seen.rows)
    if blind:
        return tr("Annotator {number}").format(number=number)
    return one_line(found.annotator, 30)


def colour_of(seen: CaseSeen, row: int, *, blind: bool) -> str:
    """Return a row's colour as ``#rrggbb``: the annotator's, or one that stays apart."""
    found: RowSeen = seen.rows[row]
    if found.is_gold:
        return "#7a6a2f"
    if found.color and not blind:
        return found.color
    number = row - sum(each.is_gold for each in seen.rows)
    return COLOURS[number % len(COLOURS)]


def place_line(queue: AdjudicationQueue) -> str:
    """Return how far one is, and how much was settled without asking."""
    parts = []
    if queue.items:
        parts.append(
            tr("{at} of {all}").format(at=queue.at + 1, all=len(queue.items))
            + " · "
            + tr("{count} decided").format(count=queue.decided)
        )
    if queue.settled:
        parts.append(tr("{count} settled automatically").format(count=queue.settled))
    return " · ".join(parts)
