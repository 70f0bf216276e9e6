"""Records and rows: the one place where a dataclass becomes table values and back.

A field of a record is stored as it is, as a reference (a uid outside, an integer key inside), as
JSON, or as spans (extent in two columns, fragments as JSON only where there is more than one).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby, islice
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa

from annotator.domain.annotations import Discrepancy, Side
from annotator.domain.articles import Article
from annotator.domain.changes import Record
from annotator.domain.spans import Span, extent
from annotator.errors import NotFound, Refused
from annotator.store import tables
from annotator.store.mapping import (
    MAPPED,
    Mapped,
    decode,
    decoder,
    encode,
    from_json,
    layout_of,
    to_json,
)
from annotator.store.postgres_connection import is_postgres
from annotator.store.statements import Prepared

__all__ = [
    "MAPPED",
    "Keys",
    "batched",
    "delete",
    "from_json",
    "get",
    "get_for_change",
    "get_many",
    "insert",
    "insert_rows",
    "new_keys",
    "select",
    "to_json",
    "to_row",
    "unpack",
    "update",
]

Row = dict[str, Any]
T = TypeVar("T")
_COMPANION_FIELDS = ("raw_sha256", "encoding", "furniture", "found", "decoding_notes")


class Keys:
    """Translate uids to integer keys, remembering those seen; cleared when a step is undone."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, str], int] = {}

    def of(self, table: sa.Table, uid: str) -> int:
        """Return the key of a record; raise NotFound where there is none."""
        key = self._known.get((table.name, uid))
        if key is None:
            key = self._connection.execute(sa.select(table.c.id).where(table.c.uid == uid)).scalar()
            if key is None:
                raise NotFound(f"there is no {table.name} {uid}")
            self.remember(table, uid, key)
        return key

    def remember(self, table: sa.Table, uid: str, key: int) -> None:
        """Keep the key of a record just written, so that what refers to it need not ask."""
        if len(self._known) > 10_000:
            self._known.clear()
        self._known[table.name, uid] = key

    def forget(self) -> None:
        """Drop what is remembered, since keys may have been deleted or rolled back."""
        self._known.clear()


def to_row(record: Record, keys: Keys) -> Row:
    """Return the column values of a record, those of its companion table among them."""
    mapped = MAPPED[record.kind]
    layout = layout_of(mapped.kind)
    row: Row = dict(zip(layout.plain, layout.plain_values(record), strict=False))
    for name, table in mapped.references.items():
        uid = getattr(record, name)
        row[f"{name}_id"] = None if uid is None else keys.of(table, uid)
    for name in mapped.json:
        document = encode(getattr(record, name)).decode()
        row["document" if name == "schema" else name] = document
    if layout.has_spans:
        spans: tuple[Span, ...] = record.spans  # type: ignore[union-attr]
        whole = extent(spans)
        row["start"], row["end"] = whole.start, whole.end
        row["fragments"] = _pack(spans) if len(spans) > 1 else None
    return row


def _pack(spans: Iterable[Span]) -> str:
    return encode([(span.start, span.end) for span in spans]).decode()


def unpack(document: str) -> tuple[Span, ...]:
    """Return the spans a column of fragments holds."""
    return tuple(Span(start, end) for start, end in decode(document, list[tuple[int, int]]))


def insert(
    connection: sa.Connection,
    made: Sequence[Record],
    keys: Keys,
    step_id: int,
    bodies: Mapping[str, int] | None = None,
) -> None:
    """Write new records, runs of one kind at once; an article's body must be there already.

    ``bodies`` has the keys of the bodies by hash, where the caller knows them.
    """
    for kind, run in groupby(made, key=lambda record: record.kind):
        _insert_run(connection, MAPPED[kind], list(run), keys, step_id, bodies)


def _insert_run(
    connection: sa.Connection,
    mapped: Mapped,
    made: list[Any],
    keys: Keys,
    step_id: int,
    bodies: Mapping[str, int] | None,
) -> None:
    table, companion = mapped.table, mapped.companion
    if mapped.type is not Article:
        bodies = {}
    elif bodies is None:
        bodies = _body_ids(connection, made)
    in_step = "step_id" in table.c
    rows, companions = [], []
    for record in made:
        row = to_row(record, keys)
        if in_step:
            row["step_id"] = step_id
        if companion is not None:
            row["body_id"] = bodies[record.text_sha256]
            companions.append({name: row.pop(name) for name in _COMPANION_FIELDS})
        rows.append(row)
    numbers = _insert_numbered(connection, table, rows)
    for record, key in zip(made, numbers, strict=True):
        keys.remember(table, record.uid, key)
        if mapped.type is Discrepancy:
            _insert_sides(connection, record, key, keys)
    if companion is not None:
        joined = zip(companions, numbers, strict=True)
        insert_rows(connection, companion, [row | {"article_id": key} for row, key in joined])


def _insert_numbered(connection: sa.Connection, table: sa.Table, rows: list[Row]) -> Sequence[int]:
    """Insert rows without keys and return those they got, in the order of the rows."""
    if len(rows) == 1:
        key = _insertion(table, tuple(rows[0])).write(connection, rows[0])
        return range(key, key + 1)
    numbers = new_keys(connection, table, len(rows))
    insert_rows(
        connection, table, [row | {"id": key} for row, key in zip(rows, numbers, strict=True)]
    )
    return numbers


def new_keys(connection: sa.Connection, table: sa.Table, count: int) -> Sequence[int]:
    """Return keys for new rows of a table, rising."""
    if is_postgres(connection):
        # Others insert at the same time: only the sequence knows what is free.
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        numbers = sa.select(sa.func.nextval(sequence)).select_from(
            sa.func.generate_series(1, count)
        )
        return list(connection.execute(numbers).scalars())
    (last,) = _last_key(table).first(connection) or (0,)
    return range(last + 1, last + 1 + count)


@cache
def _last_key(table: sa.Table) -> Prepared:
    return Prepared(sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0)))


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
    """Insert rows that all have the same columns."""
    if len(rows) == 1:
        _insertion(table, tuple(rows[0])).write(connection, rows[0])
    elif rows:
        _insertion(table, tuple(rows[0])).write_all(connection, rows)


@cache
def _insertion(table: sa.Table, columns: tuple[str, ...]) -> Prepared:
    return Prepared(sa.insert(table), columns)


def update(connection: sa.Connection, record: Record, keys: Keys) -> None:
    """Write a record over its former state."""
    mapped = MAPPED[record.kind]
    key = keys.of(mapped.table, record.uid)
    row = to_row(record, keys)
    companion = {name: row.pop(name) for name in _COMPANION_FIELDS if name in row}
    connection.execute(sa.update(mapped.table).where(mapped.table.c.id == key), row)
    if mapped.companion is not None:
        connection.execute(
            sa.update(mapped.companion).where(mapped.companion.c.article_id == key), companion
        )
    if isinstance(record, Discrepancy):
        connection.execute(sa.delete(tables.side).where(tables.side.c.discrepancy_id == key))
        _insert_sides(connection, record, key, keys)


def delete(connection: sa.Connection, doomed: Sequence[Record], keys: Keys) -> None:
    """Remove records of one kind; records that refer to them make the transaction fail."""
    if not doomed:
        return
    mapped = MAPPED[doomed[0].kind]
    for chunk in batched([keys.of(mapped.table, record.uid) for record in doomed], 500):
        if mapped.companion is not None:
            companion = mapped.companion
            connection.execute(sa.delete(companion).where(companion.c.article_id.in_(chunk)))
        if mapped.type is Discrepancy:
            connection.execute(
                sa.delete(tables.side).where(tables.side.c.discrepancy_id.in_(chunk))
            )
        connection.execute(sa.delete(mapped.table).where(mapped.table.c.id.in_(chunk)))
    keys.forget()


def _body_ids(connection: sa.Connection, made: Sequence[Article]) -> dict[str, int]:
    """Return the keys of the articles' bodies; raise NotFound where a text was never stored."""
    wanted = {record.text_sha256 for record in made}
    found: dict[str, int] = {}
    for chunk in batched(wanted, 500):
        rows = connection.execute(
            sa.select(tables.body.c.sha256, tables.body.c.id).where(tables.body.c.sha256.in_(chunk))
        )
        found.update((row.sha256, row.id) for row in rows)
    if missing := wanted - found.keys():
        raise NotFound(f"there is no text {min(missing)}")
    return found


def batched(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield lists of at most ``size`` values, so that a statement's parameters stay few."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


def _insert_sides(connection: sa.Connection, record: Discrepancy, key: int, keys: Keys) -> None:
    connection.execute(
        sa.insert(tables.side),
        [
            {
                "discrepancy_id": key,
                "position": position,
                "article_id": keys.of(tables.article, side.article),
                "role": side.role,
                "spans": _pack(side.spans),
            }
            for position, side in enumerate(record.sides)
        ],
    )


def select(
    connection: sa.Connection,
    kind: str,
    *conditions: sa.ColumnElement[bool],
    order_by: Iterable[Any] = (),
    alone: bool = False,
    limit: int | None = None,
) -> Iterator[Any]:
    """Yield the records of one kind that meet all ``conditions`` on its table's columns.

    Where many write at once, ``alone`` keeps what is read for this transaction, and passes over
    what another one keeps.
    """
    mapped = MAPPED[kind]
    statement = _selection(kind).where(*conditions).order_by(*order_by)
    if limit is not None:
        statement = statement.limit(limit)
    if alone:
        statement = statement.with_for_update(skip_locked=True, of=mapped.table)
    if mapped.type is Discrepancy:
        rows = connection.execute(statement.add_columns(mapped.table.c.id)).all()
        sides = _sides(connection, [row[-1] for row in rows])
        for row in rows:
            yield _build(mapped, row, sides[row[-1]])
        return
    # Rows fetched many at a time cost half of what they cost one by one.
    for rows in connection.execute(statement).partitions(500):
        for row in rows:
            yield _build(mapped, row, ())


@cache
def _selection(kind: str) -> sa.Select[Any]:
    """Return the select of a kind's columns in the order of the record's fields."""
    mapped = MAPPED[kind]
    table = mapped.table
    source: sa.FromClause = table
    columns: list[Any] = []
    for name in layout_of(mapped.kind).names:
        if name in mapped.references:
            target = mapped.references[name].alias()
            source = source.outerjoin(target, table.c[f"{name}_id"] == target.c.id)
            columns.append(target.c.uid)
        elif name == "spans":
            columns += [table.c.start, table.c.end, table.c.fragments]
        elif name == "text_sha256":
            source = source.join(tables.body, table.c.body_id == tables.body.c.id)
            columns.append(tables.body.c.sha256)
        elif name == "schema":
            columns.append(table.c.document)
        elif name != "sides":
            columns.append(table.c[name] if name in table.c else _companion_column(mapped, name))
    if mapped.companion is not None:
        source = source.join(mapped.companion, mapped.companion.c.article_id == table.c.id)
    return sa.select(*columns).select_from(source)


def _companion_column(mapped: Mapped, name: str) -> Any:
    assert mapped.companion is not None
    return mapped.companion.c[name]


def _build(mapped: Mapped, row: sa.Row[Any], sides: tuple[Side, ...]) -> Record:
    spans_at, json_at = _places(mapped.kind)
    values: list[Any] = list(row)
    if mapped.type is Discrepancy:
        # Its key comes last and is no field.
        del values[-1]
        values.insert(layout_of(mapped.kind).names.index("sides"), sides)
    if spans_at is not None:
        start, end, fragments = values[spans_at : spans_at + 3]
        spans = (Span(start, end),) if fragments is None else unpack(fragments)
        values[spans_at : spans_at + 3] = [spans]
    for at, documents in json_at:
        values[at] = documents.decode(values[at])
    return mapped.type(*values)


@cache
def _places(kind: str) -> tuple[int | None, tuple[tuple[int, msgspec.json.Decoder[Any]], ...]]:
    """Return which field holds spans, if any, and which hold JSON, with what reads it."""
    mapped, names = MAPPED[kind], layout_of(kind).names
    spans_at = names.index("spans") if "spans" in names else None
    decoders = {name: decoder(type_) for name, type_ in mapped.json.items()}
    return spans_at, tuple((names.index(name), each) for name, each in decoders.items())


def _sides(connection: sa.Connection, discrepancies: list[int]) -> dict[int, tuple[Side, ...]]:
    found: dict[int, list[Side]] = {key: [] for key in discrepancies}
    statement = (
        sa.select(
            tables.side.c.discrepancy_id,
            tables.article.c.uid,
            tables.side.c.role,
            tables.side.c.spans,
        )
        .join(tables.article, tables.article.c.id == tables.side.c.article_id)
        .order_by(tables.side.c.discrepancy_id, tables.side.c.position)
    )
    for chunk in batched(discrepancies, 500):
        rows = connection.execute(statement.where(tables.side.c.discrepancy_id.in_(chunk)))
        for key, article, role, spans in rows:
            found[key].append(Side(article, role, unpack(spans)))
    return {key: tuple(sides) for key, sides in found.items()}


def get(connection: sa.Connection, kind: str, uid: str) -> Any:
    """Return one record, or None."""
    return next(select(connection, kind, MAPPED[kind].table.c.uid == uid), None)


def get_for_change(connection: sa.Connection, kind: str, uids: Sequence[str]) -> dict[str, Any]:
    """Return at most 500 records by uid, each kept from others until the transaction ends.

    Raise Refused where the database lets this person read a record but not change it.
    """
    table = MAPPED[kind].table
    kept = sa.select(table.c.uid).where(table.c.uid.in_(uids)).order_by(table.c.id)
    mine = set(connection.execute(kept.with_for_update()).scalars())
    found = get_many(connection, kind, uids)
    if not mine.issuperset(found):
        raise Refused(f"this {kind.replace('_', ' ')} is somebody else's, so nothing was changed")
    return found


def get_many(connection: sa.Connection, kind: str, uids: Sequence[str]) -> dict[str, Any]:
    """Return those of at most 500 records that are there, by uid."""
    if len(uids) == 1:
        record = get(connection, kind, uids[0])
        return {} if record is None else {uids[0]: record}
    found = select(connection, kind, MAPPED[kind].table.c.uid.in_(uids))
    return {record.uid: record for record in found}
