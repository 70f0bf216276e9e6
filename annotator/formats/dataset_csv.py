"""The dataset as flat tables: CSV after RFC 4180, one row for each record, one for each side.

Tables for spreadsheets begin with a byte order mark and have formulas made harmless; raw ones hold
exactly what the project holds. Lists (spans, furniture, aliases) and attributes are JSON in a cell;
``start`` and ``end`` are the edges of the whole, ``text`` is what the spans cover.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from annotator.domain.annotations import PERSON
from annotator.domain.dataset import (
    DatasetArticle,
    DatasetDiscrepancy,
    DatasetEntity,
    DatasetMention,
    Edges,
    Work,
    quoted,
)
from annotator.formats.output_file import open_text
from annotator.formats.spreadsheet import FORMULA, escaped

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
_NEEDS_QUOTES = re.compile('[",\r\n]')
# Neither quoted nor escaped.
_PLAIN_CELL = re.compile(f'(?!{FORMULA})[^",\r\n]*\\Z')
_ORDINARY = f"{{}},,accepted,{PERSON},"
"""How the row of a mention ends that has no `MentionRest`."""
_OF_IDS = f"{string.ascii_letters}{string.digits}-\n".encode()
_encode = msgspec.json.Encoder().encode


class CsvWriter:
    """Write the tables of a dataset, or of one of its parts, into a folder that is there."""

    def __init__(self, folder: Path, *, raw: bool = False) -> None:
        self._cell: Callable[[str], str] = str if raw else escaped
        # The codec that writes a byte order mark by itself is the slower one.
        mark = "" if raw else "\ufeff"
        with ExitStack() as opened:
            files = [opened.enter_context(open_text(folder / name, "utf-8")) for name in FILES]
            for file, columns in zip(files, COLUMNS.values(), strict=True):
                file.write(mark + self._row(columns))
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
        ) = files

    def article(self, made: DatasetArticle) -> None:
        """Write an article with its annotations."""
        values = (made.title, made.outlet, made.published, made.url, made.language)
        row = (made.uid, *values, made.story, made.text, _json(made.furniture))
        self._articles.write(self._row(row))
        for work in made.works:
            self._progress.write(self._row((made.uid, work.annotator, work.status)))
            self._work(made, work)

    def discrepancy(self, made: DatasetDiscrepancy) -> None:
        """Write a discrepancy: a row for each side, numbered from 1."""
        start = (made.uid, made.story, made.label, made.annotator, made.status, made.severity)
        values = (*start, made.note, made.origin, made.score)
        for number, side in enumerate(made.sides, start=1):
            place = (number, side.article, side.role, *_edges(side.spans))
            row = (*values, *place, " ".join(side.text))
            self._discrepancies.write(self._row(row))

    def entity(self, made: DatasetEntity) -> None:
        """Write an entity."""
        lists = (_json(made.aliases), _json(made.mentions))
        row = (made.uid, made.label, made.name, *lists, made.note)
        self._entities.write(self._row(row))

    def close(self) -> None:
        """Finish the files; raise OSError where what was held back cannot be written."""
        self._opened.close()

    def _work(self, made: DatasetArticle, work: Work) -> None:
        place = (made.uid, work.annotator)
        text = made.text
        self._mentions.write(self._mention_rows(place, work.mentions, text))
        self._claims.writelines(
            self._row(
                (uid, *place, label, *_edges(spans), quoted(text, spans), source, _json(cue), *rest)
            )
            for spans, label, uid, source, cue, *rest in work.claims
        )
        self._relations.writelines(
            self._row((uid, *place, label, *rest)) for label, uid, *rest in work.relations
        )
        self._labels.writelines(
            self._row((uid, *place, label, *rest)) for label, uid, *rest in work.labels
        )

    def _mention_rows(
        self, place: tuple[str, str], mentions: Sequence[DatasetMention], text: str
    ) -> str:
        """Return the rows of mentions, put together by hand: an export has a million of them."""
        field = self._field
        is_plain = _PLAIN_CELL.match
        where = ",".join(map(field, place))
        labels = {label: f",{where},{field(label)}," for label in {item[2] for item in mentions}}
        ids_are_plain = _are_plain([uid for item in mentions for uid in item[3:5] if uid])
        end_of_row = _ORDINARY + "\r\n"
        rows = []
        for start, end, label, uid, entity, rest in mentions:
            words = text[start:end] if rest is None else quoted(text, rest.spans)
            if not is_plain(words):
                words = field(words)
            if not ids_are_plain:
                uid, entity = field(uid), field(entity)
            begin = f'{uid}{labels[label]}{start},{end},"'
            rows.append(
                f'{begin}[[{start},{end}]]",{words},{entity or ""},{end_of_row}'
                if rest is None
                else f'{begin}{_json(rest.spans)}",{words},{entity or ""},'
                f"{','.join(map(field, rest[1:]))}\r\n"
            )
        return "".join(rows)

    def _row(self, cells: Iterable[str | float | None]) -> str:
        return ",".join(map(self._field, cells)) + "\r\n"

    def _field(self, value: str | float | None) -> str:
        """Return a cell as it stands in a row, quoted where it has to be."""
        if not isinstance(value, str):
            return "" if value is None else repr(value)
        value = self._cell(value)
        if _NEEDS_QUOTES.search(value):
            return '"' + value.replace('"', '""') + '"'
        return value


def _are_plain(uids: Sequence[str]) -> bool:
    """Tell whether no id needs quotes or escaping: plain letters, digits, and hyphens inside."""
    together = "\n".join(["", *uids]).encode()
    return (
        b"\n-" not in together
        and together.count(b"\n") == len(uids)
        and not together.translate(None, _OF_IDS)
    )


def _edges(spans: Sequence[Edges]) -> tuple[int, int, str]:
    if len(spans) == 1:
        ((start, end),) = spans
        return start, end, f"[[{start},{end}]]"
    return spans[0][0], spans[-1][1], _json(spans)


def _json(value: object) -> str:
    return _encode(value).decode()
