"""Articles, their furniture, and the stories they report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Furniture:
    """Mark ``[start, end)`` of an article as not being the story: a caption, a cookie notice."""

    start: int
    end: int
    kind: str


class FoundField(NamedTuple):
    """Say where in the text a metadata value was read, and by which rule.

    ``text[start:end]`` is the stretch the value was read from; ``value`` is its normal form, an
    ISO 8601 date for ``published``.
    """

    name: str
    value: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Article:
    """Hold what is known of one article, its text apart.

    The text is immutable and found under ``text_sha256``; ``raw_sha256`` is that of the file's
    bytes, or empty where they are exactly the text in UTF-8. ``found`` keeps what recognition
    decided, so that every decision stays visible after a person edits a value. ``published`` is an
    ISO 8601 date or date and time, or empty where unknown. ``length`` counts code points.
    """

    kind: ClassVar[str] = "article"

    uid: str
    text_sha256: str
    raw_sha256: str
    length: int
    story: str | None = None
    title: str = ""
    outlet: str = ""
    byline: str = ""
    dateline: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    agency: str = ""
    file_name: str = ""
    encoding: str = "utf-8"
    furniture: tuple[Furniture, ...] = ()
    found: tuple[FoundField, ...] = ()
    decoding_notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Name a set of articles that report the same events; names are unique in a project.

    A ``locked`` story is complete: the program puts no article into it and takes none out.
    """

    kind: ClassVar[str] = "story"

    uid: str
    name: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Annotator:
    """Name a person who annotates; names are unique in a project.

    ``color`` is written ``#rrggbb``, or empty for one the program chooses; ``role`` is ``lead``,
    ``annotator`` or ``reader``.
    """

    kind: ClassVar[str] = "annotator"

    uid: str
    name: str
    color: str = ""
    role: str = "annotator"


@dataclass(frozen=True, slots=True)
class Progress:
    """Record how far one annotator is with one article: ``in_progress`` or ``done``.

    An article without such a record is new to that annotator.
    """

    kind: ClassVar[str] = "progress"

    uid: str
    article: str
    annotator: str
    state: str


ANNOTATOR_ROLES = ("lead", "annotator", "reader")
PROGRESS_STATES = ("new", "in_progress", "done")
EDITABLE_FIELDS = (
    "title",
    "outlet",
    "byline",
    "dateline",
    "published",
    "url",
    "language",
    "agency",
)
