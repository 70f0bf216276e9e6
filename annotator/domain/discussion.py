"""Remarks: what people say to one another about an annotation or a passage, and hard cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Remark:
    """Hold one entry of a note thread.

    A thread begins with a remark on an annotation (``target`` is its uid) or, without a target, on
    the passage ``places`` of ``article``; answers name the first remark in ``reply_to``. ``hard``
    flags a hard case, ``settled`` says on a thread's first remark that the lead has answered it.
    ``text`` may be empty where only the flag matters. ``at`` is an ISO 8601 time in UTC.
    """

    kind: ClassVar[str] = "remark"

    uid: str
    annotator: str
    article: str | None = None
    target: str = ""
    places: tuple[Span, ...] = ()
    text: str = ""
    hard: bool = False
    settled: bool = False
    reply_to: str = ""
    at: str = ""
