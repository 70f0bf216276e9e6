"""Annotations of the five layers, and the entities mentions refer to.

Every annotation has one author (``annotator``), remembers the schema version it was made under,
and keeps its spans normalised: sorted, not touching, in code points, half-open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from annotator.domain.spans import Span

PERSON = "person"
"""The origin of what a person made; anything else names the rule that suggested it."""

REJECTED = "rejected"
"""The status of a suggestion a person said no to; a mention or claim that has it is a negative."""
STATUSES = ("open", "accepted", REJECTED, "unsure")
ROLES = ("evidence", "absent")
SEVERITIES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Mention:
    """Label a span of one article as an entity of some type."""

    kind: ClassVar[str] = "mention"
    layer: ClassVar[str] = "mention"

    uid: str
    article: str
    annotator: str
    label: str
    spans: tuple[Span, ...]
    entity: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """Label a span as something asserted; ``source`` is a mention's uid, ``cue`` its spans."""

    kind: ClassVar[str] = "claim"
    layer: ClassVar[str] = "claim"

    uid: str
    article: str
    annotator: str
    label: str
    spans: tuple[Span, ...]
    source: str | None = None
    cue: tuple[Span, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class Relation:
    """Join two annotations of one article, from the first to the second."""

    kind: ClassVar[str] = "relation"
    layer: ClassVar[str] = "relation"

    uid: str
    article: str
    annotator: str
    label: str
    from_uid: str
    to_uid: str
    attributes: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class ArticleLabel:
    """Label an article as a whole."""

    kind: ClassVar[str] = "article_label"
    layer: ClassVar[str] = "article"

    uid: str
    article: str
    annotator: str
    label: str
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class Side:
    """Hold one article's part of a discrepancy.

    Role ``evidence`` has non-empty spans; role ``absent`` has exactly one empty span, the anchor
    where the text is missing.
    """

    article: str
    role: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Link sides in two or more articles of one story.

    The order of the sides is the direction: the first holds the fuller, more specific or original
    reading.
    """

    kind: ClassVar[str] = "discrepancy"
    layer: ClassVar[str] = "discrepancy"

    uid: str
    story: str
    annotator: str
    label: str
    sides: tuple[Side, ...]
    severity: int = 2
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class Entity:
    """Name what mentions refer to, across articles."""

    kind: ClassVar[str] = "entity"

    uid: str
    label: str
    name: str
    aliases: tuple[str, ...] = ()
    note: str = ""


SpanAnnotation = Mention | Claim
Annotation = Mention | Claim | Relation | ArticleLabel | Discrepancy
