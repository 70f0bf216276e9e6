"""The dataset as JSON lines: one article, discrepancy or entity a line, UTF-8, no blanks.

Keys stand in a fixed order. ``note``, ``status``, ``origin`` and ``score`` of an annotation are
left out where they say nothing: no note, accepted, made by a person, no score.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from sys import intern
from typing import Any

import msgspec

from annotator.domain.articles import Furniture
from annotator.domain.dataset import (
    DatasetArticle,
    DatasetDiscrepancy,
    DatasetEntity,
    DatasetMention,
    DatasetSide,
    Edges,
    Work,
    quoted,
)
from annotator.formats.output_file import open_bytes

ARTICLES = "articles.jsonl"
DISCREPANCIES = "discrepancies.jsonl"
ENTITIES = "entities.jsonl"
FILES = (ARTICLES, DISCREPANCIES, ENTITIES)

_encode = msgspec.json.Encoder().encode
_NO_ATTRIBUTES = msgspec.Raw(b"{}")
_Rest = tuple[str, str, str, float | None]


class _Mention(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    label: str
    spans: tuple[Edges, ...]
    text: str
    entity: str | None
    attributes: msgspec.Raw
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class _Claim(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    label: str
    spans: tuple[Edges, ...]
    text: str
    source: str | None
    cue: tuple[Edges, ...]
    attributes: msgspec.Raw
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class _Relation(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    label: str
    from_: str = msgspec.field(name="from")
    to: str
    attributes: msgspec.Raw
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class _Label(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    label: str
    note: str = ""
    status: str = "accepted"
    origin: str = "person"
    score: float | None = None


class _Work(msgspec.Struct, gc=False):
    annotator: str
    status: str
    mentions: list[_Mention]
    claims: list[_Claim]
    relations: list[_Relation]
    labels: list[_Label]


class _Article(msgspec.Struct, gc=False):
    id: str
    title: str
    outlet: str
    published: str
    url: str
    language: str
    story: str | None
    text: str
    furniture: tuple[Furniture, ...]
    annotations: list[_Work]


class _Discrepancy(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    story: str
    label: str
    annotator: str
    status: str
    severity: int
    note: str
    origin: str
    sides: tuple[DatasetSide, ...]
    score: float | None = None


class _Entity(msgspec.Struct, omit_defaults=True, gc=False):
    id: str
    label: str
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[str, ...]
    note: str = ""


class JsonlWriter:
    """Write the three files of a dataset, or of one of its parts, into a folder that is there."""

    def __init__(self, folder: Path) -> None:
        with ExitStack() as opened:
            self._articles, self._discrepancies, self._entities = (
                opened.enter_context(open_bytes(folder / name)) for name in FILES
            )
            self._opened = opened.pop_all()

    def article(self, made: DatasetArticle) -> None:
        """Write an article with its annotations."""
        self._articles.write(_encode(_article(made)) + b"\n")

    def discrepancy(self, made: DatasetDiscrepancy) -> None:
        """Write a discrepancy."""
        row = _Discrepancy(
            made.uid,
            made.story,
            made.label,
            made.annotator,
            made.status,
            made.severity,
            made.note,
            made.origin,
            made.sides,
            made.score,
        )
        self._discrepancies.write(_encode(row) + b"\n")

    def entity(self, made: DatasetEntity) -> None:
        """Write an entity."""
        row = _Entity(made.uid, made.label, made.name, made.aliases, made.mentions, made.note)
        self._entities.write(_encode(row) + b"\n")

    def close(self) -> None:
        """Finish the files; raise OSError where what was held back cannot be written."""
        self._opened.close()


def _article(made: DatasetArticle) -> _Article:
    return _Article(
        made.uid,
        made.title,
        made.outlet,
        made.published,
        made.url,
        made.language,
        made.story,
        made.text,
        made.furniture,
        [_work(work, made.text) for work in made.works],
    )


def _work(work: Work, text: str) -> _Work:
    return _Work(
        work.annotator,
        work.status,
        _mentions(work.mentions, text),
        [_claim(*item, text) for item in work.claims],
        [_relation(*item) for item in work.relations],
        [_label(*item) for item in work.labels],
    )


def _mentions(made: list[DatasetMention], text: str) -> list[_Mention]:
    # One expression, no call for each: nowhere else does an export spend as much time.
    return [
        _Mention(uid, label, ((start, end),), text[start:end], entity, _NO_ATTRIBUTES)
        if rest is None
        else _Mention(
            uid,
            label,
            rest.spans,
            quoted(text, rest.spans),
            entity,
            _raw(rest.attributes),
            *_rest(rest.note, rest.status, rest.origin, rest.score),
        )
        for start, end, label, uid, entity, rest in made
    ]


def _claim(
    spans: tuple[Edges, ...],
    label: str,
    uid: str,
    source: str | None,
    cue: tuple[Edges, ...],
    attributes: str,
    note: str,
    status: str,
    origin: str,
    score: float | None,
    text: str,
) -> _Claim:
    rest = _rest(note, status, origin, score)
    return _Claim(uid, label, spans, quoted(text, spans), source, cue, _raw(attributes), *rest)


def _relation(
    label: str, uid: str, from_uid: str, to_uid: str, attributes: str, *rest: Any
) -> _Relation:
    return _Relation(uid, label, from_uid, to_uid, _raw(attributes), *_rest(*rest))


def _label(label: str, uid: str, *rest: Any) -> _Label:
    return _Label(uid, label, *_rest(*rest))


def _rest(note: str, status: str, origin: str, score: float | None) -> _Rest:
    # A default is left out where the very object stands there, which interning makes certain.
    return note, intern(status), intern(origin), score


def _raw(document: str) -> msgspec.Raw:
    return _NO_ATTRIBUTES if document == "{}" else msgspec.Raw(document.encode())
