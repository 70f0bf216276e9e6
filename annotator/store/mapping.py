"""How each kind of record lies in the database, and the JSON the journal keeps of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any

import msgspec
import sqlalchemy as sa

from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.articles import Annotator, Article, FoundField, Furniture, Progress, Story
from annotator.domain.changes import Record
from annotator.domain.discussion import Remark
from annotator.domain.matrix import Cell, ClaimRow
from annotator.domain.schema import Schema, SchemaVersion
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment, Sprint
from annotator.domain.verdicts import Verdict
from annotator.store import tables

encode = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True)
class Mapped:
    """Say how one kind of record lies in its table (and its companion table, if any)."""

    type: type[Record]
    table: sa.Table
    references: Mapping[str, sa.Table] = field(default_factory=dict)
    json: Mapping[str, Any] = field(default_factory=dict)
    companion: sa.Table | None = None

    @property
    def kind(self) -> str:
        """Return the kind its records carry."""
        return self.type.kind


MAPPED: dict[str, Mapped] = {
    mapped.kind: mapped
    for mapped in (
        Mapped(Annotator, tables.annotator),
        Mapped(SchemaVersion, tables.schema_version, json={"schema": Schema}),
        Mapped(Story, tables.story),
        Mapped(
            Article,
            tables.article,
            references={"story": tables.story},
            json={
                "furniture": tuple[Furniture, ...],
                "found": tuple[FoundField, ...],
                "decoding_notes": tuple[str, ...],
            },
            companion=tables.article_detail,
        ),
        Mapped(
            Progress,
            tables.progress,
            references={"article": tables.article, "annotator": tables.annotator},
        ),
        Mapped(Entity, tables.entity, json={"aliases": tuple[str, ...]}),
        Mapped(
            Mention,
            tables.mention,
            references={
                "article": tables.article,
                "annotator": tables.annotator,
                "entity": tables.entity,
            },
            json={"attributes": dict[str, Any]},
        ),
        Mapped(
            Claim,
            tables.claim,
            references={
                "article": tables.article,
                "annotator": tables.annotator,
                "source": tables.mention,
            },
            json={"attributes": dict[str, Any], "cue": tuple[Span, ...]},
        ),
        Mapped(
            Relation,
            tables.relation,
            references={"article": tables.article, "annotator": tables.annotator},
            json={"attributes": dict[str, Any]},
        ),
        Mapped(
            ArticleLabel,
            tables.article_label,
            references={"article": tables.article, "annotator": tables.annotator},
        ),
        Mapped(
            Discrepancy,
            tables.discrepancy,
            references={"story": tables.story, "annotator": tables.annotator},
        ),
        Mapped(
            Remark,
            tables.remark,
            references={"article": tables.article, "annotator": tables.annotator},
            json={"places": tuple[Span, ...]},
        ),
        Mapped(
            ClaimRow,
            tables.claim_row,
            references={"story": tables.story, "annotator": tables.annotator},
            json={"cells": tuple[Cell, ...]},
        ),
        Mapped(
            Sprint,
            tables.sprint,
            json={
                "stories": tuple[str, ...],
                "annotators": tuple[str, ...],
                "layers": tuple[str, ...],
            },
        ),
        Mapped(
            Assignment,
            tables.assignment,
            references={
                "sprint": tables.sprint,
                "story": tables.story,
                "annotator": tables.annotator,
            },
        ),
        Mapped(
            Verdict,
            tables.verdict,
            references={
                "annotator": tables.annotator,
                "article": tables.article,
                "story": tables.story,
            },
            json={"of": tuple[str, ...], "gold": tuple[str, ...]},
        ),
    )
}


def to_json(record: Record) -> str:
    """Return the record as the journal keeps it: canonical JSON with sorted keys.

    A field at its default is left out, so a default must never change: what the journal leaves
    out would come to mean something else.
    """
    layout = layout_of(record.kind)
    values = zip(layout.names, layout.values(record), layout.defaults, strict=True)
    return encode({name: value for name, value, default in values if value != default}).decode()


def from_json(kind: str, document: str) -> Record:
    """Return the record the journal kept as ``document``."""
    record: Record = decode(document, MAPPED[kind].type)
    return record


@dataclass(frozen=True)
class Layout:
    """Say how the fields of a kind are read and stored, worked out once."""

    names: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]
    defaults: tuple[Any, ...]
    plain: tuple[str, ...]
    plain_values: Callable[[Any], tuple[Any, ...]]
    has_spans: bool


@cache
def layout_of(kind: str) -> Layout:
    """Return how the fields of a kind are read and stored."""
    mapped = MAPPED[kind]
    found = fields(mapped.type)
    apart = {*mapped.references, *mapped.json, "spans", "text_sha256", "sides"}
    names = tuple(item.name for item in found)
    plain = tuple(name for name in names if name not in apart)
    return Layout(
        names,
        attrgetter(*names),
        tuple(
            item.default if item.default_factory is MISSING else item.default_factory()
            for item in found
        ),
        plain,
        # Two names at least, or the getter would return a value and no tuple.
        attrgetter(*plain, "kind"),
        "spans" in names,
    )


def decode(document: str, type_: Any) -> Any:
    """Return what a JSON document holds, as ``type_``."""
    return decoder(type_).decode(document)


@cache
def decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """Return the decoder of a type, made once."""
    return msgspec.json.Decoder(type_)
