"""Sprints: stories handed to annotators, and how far each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

ASSIGNMENT_STATES = ("new", "in_progress", "done", "skipped", "locked")
ORDERS = ("given", "shuffled")


@dataclass(frozen=True, slots=True)
class Sprint:
    """Hold a batch of stories for annotators.

    ``share`` of the stories, chosen by ``seed``, go to ``overlap`` annotators each and the others
    to one. ``cap`` is the most stories one annotator gets, 0 for no limit; ``deadline`` an ISO 8601
    date or empty; ``layers`` the layers in scope, empty for all. A story taken but not
    touched for ``lease_hours`` can go to somebody else.
    """

    kind: ClassVar[str] = "sprint"

    uid: str
    name: str
    stories: tuple[str, ...]
    annotators: tuple[str, ...]
    overlap: int = 1
    share: float = 1.0
    seed: int = 0
    order: str = "given"
    cap: int = 0
    deadline: str = ""
    layers: tuple[str, ...] = ()
    lease_hours: int = 48
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """Give one story of a sprint to one annotator.

    ``position`` orders an annotator's stories, ``seconds`` counts active time, ``since`` is when
    the state was entered and ``lease_until`` until when the story is kept for its annotator (ISO
    8601, UTC). ``reason`` says why a story was skipped.
    """

    kind: ClassVar[str] = "assignment"

    uid: str
    sprint: str
    story: str
    annotator: str
    position: int
    state: str = "new"
    reason: str = ""
    seconds: int = 0
    since: str = ""
    lease_until: str = ""
