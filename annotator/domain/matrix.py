"""The claim matrix: what each article of a story says to each of the story's claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.domain.spans import Span

STANCES = ("asserts", "hedges", "attributes", "contradicts", "omits", "unknown")


@dataclass(frozen=True, slots=True)
class Cell:
    """Say what one article makes of a claim, and where: ``spans`` of it, and claims by uid.

    ``value`` is the value it gives, as it is written, with its comparator: "at least 40".
    """

    article: str
    stance: str
    spans: tuple[Span, ...] = ()
    claims: tuple[str, ...] = ()
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """Hold one claim of a story and what its articles say to it; an article without cell is open.

    Rows under the same ``heading`` are shown together. ``origin`` is a person, or the rule that
    drafted the row.
    """

    kind: ClassVar[str] = "claim_row"

    uid: str
    story: str
    annotator: str
    position: int
    title: str
    cells: tuple[Cell, ...] = ()
    heading: str = ""
    note: str = ""
    origin: str = "person"

    def cell(self, article: str) -> Cell | None:
        """Return what an article says, or None where nobody has looked."""
        return next((cell for cell in self.cells if cell.article == article), None)
