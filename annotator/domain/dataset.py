"""The dataset a project is exported as: articles with their annotations, plain and in order.

Records refer to one another by uid; a dataset names stories and annotators by their unique names,
so that its files can be read without the project. All offsets are code points, half-open, into the
text of the article they stand with; ``quoted`` says what they cover. ``attributes`` is a canonical
JSON document, passed on as it is stored.

A dataset may have a million mentions. So a mention is the bare tuple its row comes as, and only the
few that are more than words with a label have a `MentionRest`; the rest are named tuples.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.annotations import PERSON
from annotator.domain.articles import Furniture

Edges = tuple[int, int]
"""Start and end of one span."""

PARTS = ("train", "dev", "test")
"""The parts a dataset is split into, in this order."""


class MentionRest(NamedTuple):
    """Hold what most mentions do not have: several spans, or a value that is not the default."""

    spans: tuple[Edges, ...]
    attributes: str = "{}"
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None


DatasetMention = tuple[int, int, str, str, str | None, MentionRest | None]
"""A mention: start and end of the whole, label, uid, uid of its entity, its rest if it has one."""


def sort(mentions: list[DatasetMention], *, are_ordinary: bool) -> None:
    """Put mentions in the order of a dataset: by spans, label and uid.

    That is their natural order where all ``are_ordinary``, none with a rest.
    """
    mentions.sort(key=None if are_ordinary else _place)


def _place(mention: DatasetMention) -> tuple[tuple[Edges, ...], str, str]:
    start, end, label, uid, _, rest = mention
    return ((start, end),) if rest is None else rest.spans, label, uid


class DatasetClaim(NamedTuple):
    """Hold a claim; ``source`` is a mention's uid, ``cue`` its spans."""

    spans: tuple[Edges, ...]
    label: str
    uid: str
    source: str | None
    cue: tuple[Edges, ...]
    attributes: str = "{}"
    note: str = ""
    status: str = "accepted"
    origin: str = PERSON
    score: float | None = None


class DatasetRelation(NamedTuple):
    """Hold a relation between two annotations of one article, by uid."""

    label: str
    uid: str
    from_uid: str
    to_uid: str
    attributes: str
    note: str
    status: str
    origin: str
    score: float | None


class DatasetLabel(NamedTuple):
    """Hold a label of an article as a whole."""

    label: str
    uid: str
    note: str
    status: str
    origin: str
    score: float | None


@dataclass(slots=True)
class Work:
    """Hold what one annotator did in one article; ``status`` says how far that is."""

    annotator: str
    status: str
    mentions: list[DatasetMention]
    claims: list[DatasetClaim]
    relations: list[DatasetRelation]
    labels: list[DatasetLabel]


@dataclass(frozen=True, slots=True)
class DatasetArticle:
    """Hold an article with its text and what each annotator did in it, by annotator's name."""

    uid: str
    title: str
    outlet: str
    published: str
    url: str
    language: str
    story: str | None
    text: str
    furniture: tuple[Furniture, ...]
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class DatasetSide:
    """Hold one side of a discrepancy; ``text`` has one entry per span."""

    article: str
    role: str
    spans: tuple[Edges, ...]
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DatasetDiscrepancy:
    """Hold a discrepancy; the order of its sides is its direction."""

    uid: str
    story: str
    label: str
    annotator: str
    status: str
    severity: int
    note: str
    origin: str
    score: float | None
    sides: tuple[DatasetSide, ...]


@dataclass(frozen=True, slots=True)
class DatasetEntity:
    """Hold an entity and the uids of the mentions that refer to it, sorted."""

    uid: str
    label: str
    name: str
    aliases: tuple[str, ...]
    note: str
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceText:
    """Hold the text of a side's article, and the sentences of it."""

    text: str
    sentences: tuple[Edges, ...]


def quoted(text: str, spans: Iterable[Edges]) -> str:
    """Return the text that spans cover, fragments joined by one space."""
    return " ".join([text[start:end] for start, end in spans])
