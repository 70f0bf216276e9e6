"""Read one article of a project file with nothing but SQLite, to show it while the rest loads.

Importing SQLAlchemy takes a quarter of a second; the text a person left off at need not wait for
it. What is read here is only shown, never written from.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.errors import ProjectLocked, ProjectUnreadable
from annotator.store.file_uri import file_uri
from annotator.store.locks import WriterLock

READS = 2
"""The schema version of the files read here; a test keeps it equal to that of the tables."""
_PAIRS = msgspec.json.Decoder(tuple[tuple[int, int], ...])
_ARTICLE = """
    SELECT article.id, body.text, article_detail.furniture, article_detail.found
    FROM article JOIN body ON body.id = article.body_id
    JOIN article_detail ON article_detail.article_id = article.id
    WHERE article.uid = ? AND article.step_id NOT IN (SELECT id FROM step WHERE seq IS NULL)
"""
_SPANNED = """
    SELECT uid, label, start, "end", fragments FROM {table}
    WHERE article_id = ? AND annotator_id = (SELECT id FROM annotator WHERE name = ?)
    AND status <> 'rejected'
    ORDER BY id
"""
_SIDES = """
    SELECT discrepancy.uid, discrepancy.label, side.spans
    FROM side JOIN discrepancy ON discrepancy.id = side.discrepancy_id
    WHERE side.article_id = ?
    AND +discrepancy.annotator_id = (SELECT id FROM annotator WHERE name = ?)
    ORDER BY discrepancy.uid, side.position
"""
_SCHEMA = "SELECT document FROM schema_version ORDER BY version DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class SeenMark:
    """Hold where an annotation lies, and its label; spans are code points, half-open."""

    uid: str
    layer: str
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Hold what is needed to show one article as one annotator left it."""

    text: str
    furniture: tuple[Furniture, ...]
    found: tuple[FoundField, ...]
    marks: tuple[SeenMark, ...]
    schema: Schema


def look(path: Path, article: str, author: str) -> FirstLook | None:
    """Return an article as it is in the file; None where anything is in the way.

    A file another program has open for writing is left alone, and so is one that needs recovery
    or another version of this program.
    """
    try:
        WriterLock(path).release()
    except (ProjectLocked, OSError):
        return None
    try:
        uri = file_uri(path, "ro")
        with closing(sqlite3.connect(uri, uri=True, timeout=0.05)) as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] != READS:
                return None
            return _read(connection, article, author)
    except (ProjectUnreadable, sqlite3.Error, msgspec.DecodeError, RecursionError):
        return None


def _read(connection: sqlite3.Connection, article: str, author: str) -> FirstLook | None:
    row = connection.execute(_ARTICLE, (article,)).fetchone()
    if row is None:
        return None
    key, text, furniture, found = row
    marks = []
    for table in ("mention", "claim"):
        spanned = connection.execute(_SPANNED.format(table=table), (key, author))
        for uid, label, start, end, fragments in spanned:
            spans = (Span(start, end),) if fragments is None else _spans(fragments)
            marks.append(SeenMark(uid, table, label, spans))
    sides: dict[tuple[str, str], tuple[Span, ...]] = {}
    for uid, label, spans in connection.execute(_SIDES, (key, author)):
        sides[uid, label] = tuple(sorted((*sides.get((uid, label), ()), *_spans(spans))))
    marks += [SeenMark(uid, "discrepancy", label, spans) for (uid, label), spans in sides.items()]
    return FirstLook(
        text,
        msgspec.json.decode(furniture, type=tuple[Furniture, ...]),
        msgspec.json.decode(found, type=tuple[FoundField, ...]),
        tuple(marks),
        msgspec.json.decode(connection.execute(_SCHEMA).fetchone()[0], type=Schema),
    )


def _spans(document: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in _PAIRS.decode(document))
