"""Verify a project file: the file itself, the texts, every span, the journal, and their agreement.

Every check streams, so memory stays bounded whatever the size of the project. Nothing is repaired.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import msgspec
import sqlalchemy as sa

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.changes import RECORD_TYPES, Record
from annotator.store import journal, migrate, records, relabelling, stored_types
from annotator.store.postgres_connection import is_postgres
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.tables import (
    article,
    article_detail,
    body,
    change,
    claim,
    discrepancy,
    mention,
    side,
    step,
)

_furniture = msgspec.json.Decoder(tuple[Furniture, ...]).decode
_found = msgspec.json.Decoder(tuple[FoundField, ...]).decode


@dataclass(frozen=True, slots=True)
class Finding:
    """Name the check that failed, the record or row it failed at, and what is wrong."""

    check: str
    record: str
    message: str


def file_is_sound(connection: sa.Connection) -> Iterator[Finding]:
    """Let SQLite check its pages, indexes and references, and see which migration made them.

    A server checks what it reads by itself, and never lets go of a reference.
    """
    shared = is_postgres(connection)
    if not shared:
        yield from _pages_are_sound(connection)
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if revision != migrate.head():
        yield Finding("migration", "", f"made by migration {revision}, not {migrate.head()}")
    index = "SELECT rowid FROM body_words" if shared else "SELECT id FROM body_words_docsize"
    unindexed = connection.exec_driver_sql(
        f"SELECT count(*) FROM body WHERE id NOT IN ({index})"
    ).scalar_one()
    if unindexed:
        yield Finding("search", "", f"{unindexed} texts are missing from the search index")


def _pages_are_sound(connection: sa.Connection) -> Iterator[Finding]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check(100)"):
        if message != "ok":
            yield Finding("integrity", "", str(message))
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("foreign_key", f"{table} {row}", f"{table} row {row} refers to no {parent}")


def values_are_of_their_type(connection: sa.Connection) -> Iterator[Finding]:
    """Look for values that are not what their column holds, such as bytes for a text."""
    for found in stored_types.misplaced(connection):
        yield Finding("type", f"{found.table} {found.row}", str(found))


def texts_are_whole(connection: sa.Connection) -> Iterator[Finding]:
    """Check every text against its hash, and lengths, sentences, furniture and found fields."""
    rows: Any = connection.execute(
        sa.select(
            body.c.id,
            body.c.sha256,
            body.c.text,
            body.c.sentences,
            article.c.uid,
            article.c.length,
            article_detail.c.furniture,
            article_detail.c.found,
        )
        .outerjoin(article, article.c.body_id == body.c.id)
        .outerjoin(article_detail, article_detail.c.article_id == article.c.id)
        .order_by(body.c.id)
    )
    last = None
    for key, sha256, text, packed, uid, length, furniture, found in rows:
        if key != last:
            last = key
            if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != sha256:
                yield Finding("text", sha256, f"text {sha256} is not what its hash says")
            yield from _sentences(sha256, packed, len(text))
        if uid is None:
            continue
        if length != len(text):
            message = f"article {uid} says {length} characters, its text has {len(text)}"
            yield Finding("length", uid, message)
        if furniture is None:
            yield Finding("length", uid, f"article {uid} has no details")
            continue
        marked = (("furniture", _furniture(furniture)), ("found field", _found(found)))
        for what, items in marked:
            if not all(0 <= item.start < item.end <= len(text) for item in items):
                yield Finding("span", uid, f"a {what} of article {uid} lies outside its text")


def _sentences(sha256: str, packed: bytes, length: int) -> Iterator[Finding]:
    edges = memoryview(packed[: len(packed) // 8 * 8]).cast("I").tolist()
    starts, ends = edges[0::2], edges[1::2]
    inside = not ends or ends[-1] <= length
    rising = all(start < end for start, end in zip(starts, ends, strict=True))
    apart = all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    if len(packed) % 8 or not (inside and rising and apart):
        yield Finding("sentences", sha256, f"the sentences of text {sha256} are out of order")


def spans_lie_inside(connection: sa.Connection) -> Iterator[Finding]:
    """Check the spans of mentions, claims, cues and sides against the length of their texts."""
    for kind, table in (("mention", mention), ("claim", claim)):
        columns = [table.c.uid, article.c.length, table.c.start, table.c.end, table.c.fragments]
        cue = table.c.cue if kind == "claim" else sa.literal("[]")
        rows: Any = connection.execute(
            sa.select(*columns, cue).join(article, table.c.article_id == article.c.id)
        )
        for uid, length, start, end, fragments, cues in rows:
            spans = [(start, end)] if fragments is None else msgspec.json.decode(fragments)
            if not _lie_inside(spans, length) or (spans[0][0], spans[-1][1]) != (start, end):
                yield Finding("span", uid, f"{kind} {uid} does not lie inside its text")
            if cues != "[]":
                edges = [(cut["start"], cut["end"]) for cut in msgspec.json.decode(cues)]
                if not _lie_inside(edges, length):
                    yield Finding("span", uid, f"the cue of {kind} {uid} lies outside its text")
    sides: Any = connection.execute(
        sa.select(discrepancy.c.uid, article.c.length, side.c.role, side.c.spans)
        .join(side, side.c.discrepancy_id == discrepancy.c.id)
        .join(article, side.c.article_id == article.c.id)
    )
    for uid, length, role, document in sides:
        spans = msgspec.json.decode(document)
        if role == "absent":
            sound = len(spans) == 1 and spans[0][0] == spans[0][1] and 0 <= spans[0][0] <= length
        else:
            sound = _lie_inside(spans, length)
        if not sound:
            yield Finding("span", uid, f"a side of discrepancy {uid} lies outside its text")


def _lie_inside(spans: list[Any], length: int) -> bool:
    """Tell whether spans are non-empty, inside, in order, apart, and at least one."""
    last = -1
    for start, end in spans:
        if not last < start < end <= length:
            return False
        last = end
    return bool(spans)


def links_hold(connection: sa.Connection) -> Iterator[Finding]:
    """Check what foreign keys cannot: ends of relations, sources, sides, stories."""
    ends = (
        "SELECT uid FROM relation AS r WHERE EXISTS (SELECT 1 FROM (SELECT r.from_uid AS u UNION "
        "ALL SELECT r.to_uid) AS e WHERE NOT EXISTS (SELECT 1 FROM mention AS m WHERE m.uid = u "
        "AND m.article_id = r.article_id) AND NOT EXISTS (SELECT 1 FROM claim AS c "
        "WHERE c.uid = u AND c.article_id = r.article_id))"
    )
    sources = (
        "SELECT c.uid FROM claim AS c JOIN mention AS m ON m.id = c.source_id "
        "WHERE m.article_id <> c.article_id"
    )
    stories = (
        "SELECT DISTINCT d.uid FROM discrepancy AS d JOIN side AS s ON s.discrepancy_id = d.id "
        "JOIN article AS a ON a.id = s.article_id "
        "WHERE a.story_id IS NULL OR a.story_id <> d.story_id"
    )
    sides = (
        "SELECT d.uid FROM discrepancy AS d LEFT JOIN side AS s ON s.discrepancy_id = d.id "
        "GROUP BY d.id HAVING count(DISTINCT s.article_id) < 2"
    )
    for query, message in (
        (ends, "relation {} does not join two annotations of its article"),
        (sources, "the source of claim {} is in another article"),
        (stories, "discrepancy {} has a side outside its story"),
        (sides, "discrepancy {} has sides in fewer than two articles"),
    ):
        for (uid,) in connection.exec_driver_sql(query):
            yield Finding("link", uid, message.format(uid))


def journal_is_unbroken(connection: sa.Connection) -> Iterator[Finding]:
    """Compute the hash chain again from the rows of the journal."""
    previous, place = journal.GENESIS, 0
    for header in journal.steps(connection):
        place += 1
        name = f"step {header.seq} ({header.op})"
        if header.seq != place:
            yield Finding("journal", header.uid, f"{name} follows step {place - 1}")
            place = header.seq or place
        digest, count = journal.ChangesHash(), 0
        for row in connection.execute(
            sa.select(change.c.kind, change.c.record, change.c.before, change.c.after)
            .where(change.c.step_id == header.id)
            .order_by(change.c.id)
        ):
            digest.add(*row)
            count += _size(*row)
        if digest.value() != header.changes_hash or count != header.change_count:
            yield Finding("journal", header.uid, f"the changes of {name} were altered")
        expected = journal.chained(
            previous, header, header.seq or 0, header.change_count, header.changes_hash or ""
        )
        if expected != header.hash:
            yield Finding("journal", header.uid, f"{name} does not follow from the one before it")
        previous = header.hash or ""


def _size(kind: str, record: str, before: str | None, after: str | None) -> int:
    """Return how many records a row of the journal changes."""
    if kind != relabelling.KIND:
        return 1
    return len(relabelling.read(record, before or "", after or "").uids)


def nothing_is_staged(connection: sa.Connection) -> Iterator[Finding]:
    """Look for the remains of an import that was cut off; opening for writing removes them."""
    for uid, op in connection.execute(sa.select(step.c.uid, step.c.op).where(step.c.seq.is_(None))):
        yield Finding("staged", uid, f"an unfinished step is left over ({op})")


def journal_equals_tables(connection: sa.Connection) -> Iterator[Finding]:
    """Rebuild every record from the journal and compare it with the tables, both ways.

    Both sides come sorted by uid and kind, so neither has to be held in memory.
    """
    ours = _rebuilt(connection)
    theirs = heapq.merge(*(_stored(connection, type_) for type_ in RECORD_TYPES))
    told = next(ours, None)
    kept = next(theirs, None)
    while told is not None or kept is not None:
        if kept is None or (told is not None and told[:2] < kept[:2]):
            assert told is not None
            uid, kind, document, fault = told
            if fault:
                yield Finding("history", uid, f"the changes of {kind} {uid} do not join up")
            if document is not None:
                yield Finding("state", uid, f"{kind} {uid} is in the journal but not in the tables")
            told = next(ours, None)
        elif told is None or kept[:2] < told[:2]:
            uid, kind, _ = kept
            yield Finding("state", uid, f"{kind} {uid} is in the tables but not in the journal")
            kept = next(theirs, None)
        else:
            uid, kind, document, fault = told
            if fault:
                yield Finding("history", uid, f"the changes of {kind} {uid} do not join up")
            if document is None:
                message = f"{kind} {uid} was deleted but is in the tables"
                yield Finding("state", uid, message)
            elif not _same(kind, document, kept[2]):
                yield Finding("state", uid, f"{kind} {uid} differs between journal and tables")
            told, kept = next(ours, None), next(theirs, None)


def _same(kind: str, one: str, other: str) -> bool:
    """Tell whether two documents mean the same record, written by this version or another."""
    try:
        return one == other or records.from_json(kind, one) == records.from_json(kind, other)
    except msgspec.ValidationError:
        return False


def _rebuilt(connection: sa.Connection) -> Iterator[tuple[str, str, str | None, bool]]:
    """Yield (uid, kind, newest state, whether its changes fail to join up) for each record."""
    for (uid, kind), changes in groupby(_entries(connection), key=lambda row: (row[0], row[1])):
        state: str | None = None
        fault = False
        for _, _, before, after, many, *_ in changes:
            if not many:
                fault = fault or before != state
                state = after
            elif state is None:
                fault = True
            else:
                state, fits = relabelling.relabelled(kind, state, before, after)
                fault = fault or not fits
        yield uid, kind, state, fault


def _entries(connection: sa.Connection) -> Any:
    """Return (uid, kind, before, after, whether those are labels alone, …) by record and time."""
    single = (
        sa.select(
            change.c.record.label("uid"),
            change.c.kind.label("kind"),
            change.c.before.label("before"),
            change.c.after.label("after"),
            sa.literal(0).label("many"),
            step.c.seq.label("seq"),
            change.c.id.label("id"),
        )
        .join(step, change.c.step_id == step.c.id)
        .where(step.c.seq.is_not(None), change.c.kind != relabelling.KIND)
    )
    each = sa.func.json_each(change.c.after, "$.records").table_valued("value")
    many = (
        sa.select(
            each.c.value,
            change.c.record,
            sa.func.json_extract(change.c.before, "$.label"),
            sa.func.json_extract(change.c.after, "$.label"),
            sa.literal(1),
            step.c.seq,
            change.c.id,
        )
        .select_from(change.join(step, change.c.step_id == step.c.id).join(each, sa.true()))
        .where(step.c.seq.is_not(None), change.c.kind == relabelling.KIND)
    )
    together = sa.union_all(single, many)
    return connection.execute(together.order_by("uid", "kind", "seq", "id"))


def _stored(connection: sa.Connection, type_: type[Record]) -> Iterator[tuple[str, str, str]]:
    """Yield (uid, kind, state) of all records of a kind that can be seen, by uid."""
    table = records.MAPPED[type_.kind].table
    seen = []
    if "step_id" in table.c:
        seen.append(VISIBLE if table is article else VISIBLE_STORY)
    for record in records.select(connection, type_.kind, *seen, order_by=[table.c.uid]):
        yield record.uid, type_.kind, records.to_json(record)


CHECKS = (
    file_is_sound,
    values_are_of_their_type,
    texts_are_whole,
    spans_lie_inside,
    links_hold,
    nothing_is_staged,
    journal_is_unbroken,
    journal_equals_tables,
)
"""Every check, cheap ones first; the names are what progress shows."""
