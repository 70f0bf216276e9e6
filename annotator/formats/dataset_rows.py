"""The rows of an exported dataset, as they stand in its files, for reading them back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

Edges = tuple[int, int]
PARTS = ("train", "dev", "test")
ARTICLES = "articles.jsonl"
DISCREPANCIES = "discrepancies.jsonl"
ENTITIES = "entities.jsonl"
SCHEMA = "schema.json"


class MentionRow(msgspec.Struct, array_like=False, omit_defaults=True):
    """Hold a mention; ``text`` is what its spans cover, fragments joined by one space."""

    id: str
    label: str
    spans: list[Edges]
    text: str
    entity: str | None = None
    attributes: dict[str, Any] = {}
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class ClaimRow(msgspec.Struct, omit_defaults=True):
    """Hold a claim; ``source`` is a mention's id, ``cue`` its spans."""

    id: str
    label: str
    spans: list[Edges]
    text: str
    source: str | None = None
    cue: list[Edges] = []
    attributes: dict[str, Any] = {}
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class RelationRow(msgspec.Struct, omit_defaults=True):
    """Hold a relation between two annotations of one article, by id."""

    id: str
    label: str
    from_: str = msgspec.field(name="from")
    to: str
    attributes: dict[str, Any] = {}
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class LabelRow(msgspec.Struct, omit_defaults=True):
    """Hold a label of an article as a whole."""

    id: str
    label: str
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class AnnotationsRow(msgspec.Struct, omit_defaults=True):
    """Hold what one annotator did in an article, and how far that is."""

    annotator: str
    status: str = "new"
    mentions: list[MentionRow] = []
    claims: list[ClaimRow] = []
    relations: list[RelationRow] = []
    labels: list[LabelRow] = []


class FurnitureRow(msgspec.Struct):
    """Hold a stretch of furniture."""

    start: int
    end: int
    kind: str


class ArticleRow(msgspec.Struct):
    """Hold an article with its annotations."""

    id: str
    text: str
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    byline: str = ""
    dateline: str = ""
    agency: str = ""
    story: str | None = None
    furniture: list[FurnitureRow] = []
    annotations: list[AnnotationsRow] = []


class SideRow(msgspec.Struct):
    """Hold one side of a discrepancy; ``text`` has one entry per span."""

    article: str
    role: str
    spans: list[Edges]
    text: list[str]


class DiscrepancyRow(msgspec.Struct, omit_defaults=True):
    """Hold a discrepancy; ``story`` and ``annotator`` are names."""

    id: str
    story: str
    label: str
    annotator: str
    sides: list[SideRow]
    status: str = "accepted"
    severity: int = 2
    note: str = ""
    origin: str = "person"
    score: float | None = None


class EntityRow(msgspec.Struct, omit_defaults=True):
    """Hold an entity; which mentions refer to it stands with the mentions."""

    id: str
    label: str
    name: str
    aliases: list[str] = []
    note: str = ""


decode_article = msgspec.json.Decoder(ArticleRow).decode
decode_discrepancy = msgspec.json.Decoder(DiscrepancyRow).decode
decode_entity = msgspec.json.Decoder(EntityRow).decode


def is_dataset(folder: Path) -> bool:
    """Tell whether a folder holds an exported dataset, whole or in parts."""
    return bool(files(folder, ARTICLES)) and bool(files(folder, SCHEMA))


def files(folder: Path, name: str) -> list[Path]:
    """Return the files of one name in a dataset: its own, then those of its parts."""
    places = [folder, *(folder / part for part in PARTS)]
    return [place / name for place in places if (place / name).is_file()]
