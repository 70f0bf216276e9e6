"""Verdicts: what became of the annotations of several people once gold was made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

GOLD = "gold"
"""The name of the annotator whose work is the adjudicated one."""
ORIGINS = ("unanimous", "adjudicated", "edited")
"""The origins of gold: all agreed, a reviewer took it, a reviewer changed what was taken."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Record one decision of adjudication.

    ``of`` names the annotations decided on, sorted, ``gold`` those that came of them; a rejected
    case has no gold. Exactly one of ``article`` and ``story`` is set, by layer. ``annotator`` is
    the reviewer, ``at`` an ISO 8601 time in UTC, ``agreement`` that of the case, in [0, 1].
    """

    kind: ClassVar[str] = "verdict"

    uid: str
    annotator: str
    layer: str
    outcome: str
    of: tuple[str, ...]
    gold: tuple[str, ...] = ()
    article: str | None = None
    story: str | None = None
    agreement: float | None = None
    note: str = ""
    at: str = ""
