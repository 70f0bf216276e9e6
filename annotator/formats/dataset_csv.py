"""The dataset as flat tables: CSV after RFC 4180, one row for each record, one for each side.

Tables for spreadsheets begin with a byte order mark and have formulas made harmless; raw ones hold
exactly what the project holds. Lists (spans, furniture, aliases) and attributes are JSON in a cell;
``start`` and ``end`` are the edges of the whole, ``text`` is what the spans cover.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain.dataset import (
    DatasetArticle,
    DatasetDiscrepancy,
    DatasetEntity,
    Edges,
    Work,
    quoted,
)
from annotator.formats.output_file import open_text
from annotator.formats.spreadsheet import escaped

_REST = ("note", "status", "origin", "score")
COLUMNS: dict[str, tuple[str, ...]] = {
    "articles.csv": (
        *("id", "title", "outlet", "published", "url", "language", "story", "text", "furniture"),
    ),
    "mentions.csv": (
        *("id", "article", "annotator", "label", "start", "end", "spans", "text", "entity"),
        *("attributes", *_REST),
    ),
    "claims.csv": (
        *("id", "article", "annotator", "label", "start", "end", "spans", "text", "source", "cue"),
        *("attributes", *_REST),
    ),
    "discrepancies.csv": (
        *("id", "story", "label", "annotator", "status", "severity", "note", "origin", "score"),
        *("side", "article", "role", "start", "end", "spans", "text"),
    ),
    "relations.csv": ("id", "article", "annotator", "label", "from", "to", "attributes", *_REST),
    "labels.csv": ("id", "article", "annotator", "label", *_REST),
    "progress.csv": ("article", "annotator", "status"),
    "entities.csv": ("id", "label", "name", "aliases", "mentions", "note"),
}
FILES = tuple(COLUMNS)
_encode = msgspec.json.Encoder().encode


class CsvWriter:
    """Write the tables of a dataset, or of one of its parts, into a folder that is there."""

    def __init__(self, folder: Path, *, raw: bool = False) -> None:
        self._cell: Callable[[str], str] = str if raw else escaped
        encoding = "utf-8" if raw else "utf-8-sig"
        with ExitStack() as opened:
            tables = []
            for name, columns in COLUMNS.items():
                table = csv.writer(opened.enter_context(open_text(folder / name, encoding)))
                table.writerow(columns)
                tables.append(table)
            self._opened = opened.pop_all()
        (
            self._articles,
            self._mentions,
            self._claims,
            self._discrepancies,
            self._relations,
            self._labels,
            self._progress,
            self._entities,
        ) = tables

    def article(self, made: DatasetArticle) -> None:
        """Write an article with its annotations."""
        values = (made.title, made.outlet, made.published, made.url, made.language)
        row = (made.uid, *values, made.story, made.text, _json(made.furniture))
        self._articles.writerow(self._cells(row))
        for work in made.works:
            self._progress.writerow(self._cells((made.uid, work.annotator, work.status)))
            self._work(made, work)

    def discrepancy(self, made: DatasetDiscrepancy) -> None:
        """Write a discrepancy: a row for each side, numbered from 1."""
        start = (made.uid, made.story, made.label, made.annotator, made.status, made.severity)
        values = (*start, made.note, made.origin, made.score)
        for number, side in enumerate(made.sides, start=1):
            place = (number, side.article, side.role, *_edges(side.spans))
            row = (*values, *place, " ".join(side.text))
            self._discrepancies.writerow(self._cells(row))

    def entity(self, made: DatasetEntity) -> None:
        """Write an entity."""
        lists = (_json(made.aliases), _json(made.mentions))
        self._entities.writerow(self._cells((made.uid, made.label, made.name, *lists, made.note)))

    def close(self) -> None:
        """Finish the files; raise OSError where what was held back cannot be written."""
        self._opened.close()

    def _work(self, made: DatasetArticle, work: Work) -> None:
        place = (made.uid, work.annotator)
        text = made.text
        self._mentions.writerows(
            self._cells((uid, *place, label, *_edges(spans), quoted(text, spans), *rest))
            for spans, label, uid, *rest in work.mentions
        )
        self._claims.writerows(
            self._cells(
                (uid, *place, label, *_edges(spans), quoted(text, spans), source, _json(cue), *rest)
            )
            for spans, label, uid, source, cue, *rest in work.claims
        )
        self._relations.writerows(
            self._cells((uid, *place, label, *rest)) for label, uid, *rest in work.relations
        )
        self._labels.writerows(
            self._cells((uid, *place, label, *rest)) for label, uid, *rest in work.labels
        )

    def _cells(self, row: Iterable[Any]) -> list[Any]:
        cell = self._cell
        return [cell(value) if isinstance(value, str) else value for value in row]


def _edges(spans: Sequence[Edges]) -> tuple[int, int, str]:
    if len(spans) == 1:
        ((start, end),) = spans
        return start, end, f"[[{start},{end}]]"
    return spans[0][0], spans[-1][1], _json(spans)


def _json(value: object) -> str:
    return _encode(value).decode()
