"""All discrepancies of a story on lines, by anybody, with what a person narrows them by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.compare.proposals import letter
from annotator.domain.annotations import PERSON, Discrepancy
from annotator.domain.spans import Span, quoted
from annotator.store import grouping_rows, queries, review_rows
from annotator.store.project import Project

BY_HAND, SUGGESTED = "hand", "suggested"
_LONGEST = 200
"""Code points of a side that a line can show, or a search can find."""


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one discrepancy for a list: its first and last words, its articles' letters."""

    discrepancy: Discrepancy
    type_name: str
    author: str
    letters: tuple[str, ...]
    first: str
    last: str
    """Empty where text is missing."""

    @property
    def by_hand(self) -> bool:
        """Tell whether a person made it, not a rule."""
        return self.discrepancy.origin == PERSON


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Say what is wanted of a list; what is empty takes everything."""

    words: str = ""
    label: str = ""
    status: str = ""
    origin: str = ""

    def takes(self, line: Line) -> bool:
        """Tell whether a line is wanted: each word stands somewhere in it, in any case."""
        found = line.discrepancy
        if self.label and found.label != self.label:
            return False
        if self.status and found.status != self.status:
            return False
        if self.origin and (self.origin == BY_HAND) != line.by_hand:
            return False
        text = _folded(
            f"{line.first} {line.last} {found.note} {line.author} {line.type_name} {found.origin}"
        )
        return all(word in text for word in _folded(self.words).split())


def lines_of(project: Project, story: str) -> list[Line]:
    """Return the discrepancies of a story the author sees: decided first, rejected last."""
    connection = project.connection
    members = grouping_rows.story_members(connection, story)
    letters = {uid: letter(number) for number, uid in enumerate(members)}
    names = dict(grouping_rows.annotator_names(connection))
    labels = {
        label.id: label.name for label in project.schema.labels if label.layer == "discrepancy"
    }
    sight = project.sight()
    found = [
        each
        for each in queries.discrepancies_of(connection, story_uid=story)
        if sight.shows(each.annotator, each.story)
    ]
    uids = dict.fromkeys(side.article for each in found for side in each.sides)
    texts = {gist.uid: gist.text for gist in review_rows.gists(connection, uids)}
    lines = [
        Line(
            each,
            labels.get(each.label, each.label),
            names.get(each.annotator, ""),
            tuple(dict.fromkeys(letters.get(side.article, "?") for side in each.sides)),
            _says(each, 0, texts),
            _says(each, -1, texts),
        )
        for each in found
    ]
    types = {label: at for at, label in enumerate(labels)}
    order = {status: at for at, status in enumerate(("accepted", "unsure", "open", "rejected"))}
    return sorted(
        lines,
        key=lambda line: (
            order.get(line.discrepancy.status, len(order)),
            types.get(line.discrepancy.label, len(types)),
            line.discrepancy.sides[0].spans[0],
            line.discrepancy.uid,
        ),
    )


def narrowed(lines: Iterable[Line], wanted: Narrowed) -> list[Line]:
    """Return the lines that are wanted, in their order."""
    return [line for line in lines if wanted.takes(line)]


def _says(discrepancy: Discrepancy, at: int, texts: dict[str, str]) -> str:
    side = discrepancy.sides[at]
    if side.role == "absent":
        return ""
    spans = [Span(each.start, min(each.end, each.start + _LONGEST)) for each in side.spans]
    return " ".join(quoted(spans, texts.get(side.article, "")).split())


def _folded(text: str) -> str:
    kept = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in kept if not unicodedata.combining(character))
