"""Everything an export reads: narrow statements, a bounded batch at a time, in a fixed order.

Call these inside ``connection.snapshot``, so that all of them see one state of the project. Memory
is bounded by a batch of articles, whatever the size of the project; sorting is SQLite's, on disk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from annotator.domain.articles import Furniture
from annotator.domain.dataset import (
    DatasetArticle,
    DatasetClaim,
    DatasetEntity,
    DatasetLabel,
    DatasetMention,
    DatasetRelation,
    Edges,
    MentionRest,
    Work,
    sort,
)
from annotator.domain.spans import Span
from annotator.store import export_statements
from annotator.store.queries import VISIBLE
from annotator.store.read_ahead import Asked, Reader
from annotator.store.statements import Prepared
from annotator.store.tables import (
    annotator,
    article,
    entity,
    story,
)

BATCH_ARTICLES = 200
BATCH_CODE_POINTS = 500_000

_decode_meant = msgspec.json.Decoder(list[tuple[str, int]]).decode
_decode_mentions = msgspec.json.Decoder(list[DatasetMention]).decode
decode_edges = msgspec.json.Decoder(tuple[Edges, ...]).decode
_decode_cue = msgspec.json.Decoder(tuple[Span, ...]).decode
_decode_furniture = msgspec.json.Decoder(tuple[Furniture, ...]).decode
_decode_aliases = msgspec.json.Decoder(tuple[str, ...]).decode


class _Head(NamedTuple):
    key: int
    body: int
    length: int
    uid: str
    title: str
    outlet: str
    published: str
    url: str
    language: str
    story: str | None


@dataclass(frozen=True, slots=True)
class Unit:
    """Hold what a split keeps together: a story by its name, or an article without one by uid."""

    story: str | None
    uid: str
    articles: int


def units(connection: sa.Connection) -> list[Unit]:
    """Return the stories that have articles, by name, then the articles without, by uid."""
    stories = (
        sa.select(story.c.name, story.c.uid, sa.func.count())
        .join(article, article.c.story_id == story.c.id)
        .where(VISIBLE)
        .group_by(story.c.id)
        .order_by(story.c.name)
    )
    alone = (
        sa.select(sa.null(), article.c.uid, sa.literal(1))
        .where(VISIBLE, article.c.story_id.is_(None))
        .order_by(article.c.uid)
    )
    return [Unit(*row) for statement in (stories, alone) for row in connection.execute(statement)]


def annotator_key(connection: sa.Connection, name: str) -> int | None:
    """Return the key of the annotator of that name, or None."""
    return connection.execute(sa.select(annotator.c.id).where(annotator.c.name == name)).scalar()


def articles(
    connection: sa.Connection, who: int | None, reader: Reader
) -> Iterator[tuple[int, DatasetArticle]]:
    """Yield all articles, each after its key, with the work of one annotator or of all.

    They come by story name and uid, those without a story last. The text of each span is sliced
    from exactly the text its article is yielded with. ``reader`` looks for the mentions of the
    articles that come next.
    """
    for heads, mentions in _ahead(_batches(connection), who, reader):
        texts: dict[int, str] = dict(
            _rows(connection, export_statements.TEXTS, {head.body for head in heads})
        )
        keys = [head.key for head in heads]
        furniture: dict[int, str] = dict(_rows(connection, export_statements.FURNITURE, keys))
        works = _Works(connection, keys, who, mentions)
        for head in heads:
            made = DatasetArticle(
                uid=head.uid,
                title=head.title,
                outlet=head.outlet,
                published=head.published,
                url=head.url,
                language=head.language,
                story=head.story,
                text=texts[head.body],
                furniture=_decode_furniture(furniture[head.key]),
                works=works.of(head.key),
            )
            yield head.key, made


def ask_who_is_meant(reader: Reader, who: int | None) -> Asked:
    """Begin to gather the mentions of each entity, which takes a while; see ``entities``."""
    return reader.ask(export_statements.MEANT, who=who)


def entities(connection: sa.Connection, asked: Asked) -> Iterator[tuple[DatasetEntity, list[int]]]:
    """Yield all entities by label, name and uid, each with the keys of its mentions' articles.

    The keys stand in the order of the mentions, which are sorted by uid. What was rejected as a
    suggestion is no mention of its entity.
    """
    meant = asked()
    row = next(meant, None)
    columns = (entity.c.uid, entity.c.label, entity.c.name, entity.c.aliases, entity.c.note)
    listing = connection.execute(sa.select(*columns).order_by(*export_statements.ENTITY_ORDER))
    for place, (uid, label, name, aliases, note) in enumerate(listing, start=1):
        found: list[tuple[str, int]] = []
        if row is not None and row[0] == place:
            found = sorted(_decode_meant(row[1]))
            row = next(meant, None)
        mentions = tuple([one for one, _ in found])
        made = DatasetEntity(uid, label, name, _decode_aliases(aliases), note, mentions)
        yield made, [key for _, key in found]


def _batches(connection: sa.Connection) -> Iterator[list[_Head]]:
    """Yield what is known of all articles, in lists bounded in articles and in text."""
    statement = (
        sa.select(
            article.c.id,
            article.c.body_id,
            article.c.length,
            article.c.uid,
            article.c.title,
            article.c.outlet,
            article.c.published,
            article.c.url,
            article.c.language,
            story.c.name,
        )
        .outerjoin(story, article.c.story_id == story.c.id)
        .where(VISIBLE)
        .order_by(story.c.name.is_(None), story.c.name, article.c.uid)
    )
    batch: list[_Head] = []
    size = 0
    for row in connection.execute(statement):
        head = _Head._make(row)
        if batch and (len(batch) == BATCH_ARTICLES or size + head.length > BATCH_CODE_POINTS):
            yield batch
            batch, size = [], 0
        batch.append(head)
        size += head.length
    if batch:
        yield batch


def _ahead(
    batches: Iterator[list[_Head]], who: int | None, reader: Reader
) -> Iterator[tuple[list[_Head], Asked]]:
    """Yield each batch when the mentions of the next one have been asked for."""

    def ask(heads: list[_Head]) -> tuple[list[_Head], Asked]:
        return heads, reader.ask(
            export_statements.MENTIONS, keys=_listed(head.key for head in heads), who=who
        )

    asked = map(ask, batches)
    last = next(asked, None)
    while last is not None:
        coming = next(asked, None)
        yield last
        last = coming


class _Works:
    """Read what annotators did in a batch of articles.

    Mentions stay as SQLite's JSON until their article is asked for: a batch of them as objects
    would make Python's garbage collector walk through everything again and again.
    """

    def __init__(
        self, connection: sa.Connection, keys: list[int], who: int | None, mentions: Asked
    ) -> None:
        names = _by_key(connection.execute(sa.select(annotator.c.id, annotator.c.name)))
        found: dict[int, dict[str, Work]] = defaultdict(dict)

        def work(key: int, by: int) -> Work:
            name = names[by]
            return found[key].setdefault(name, Work(name, "new", [], [], [], []))

        for key, by, state in _rows(connection, export_statements.PROGRESS, keys, who):
            work(key, by).status = state
        for key, by, *values in _rows(connection, export_statements.CLAIMS, keys, who):
            work(key, by).claims.append(_claim(*values))
        for key, by, *values in _rows(connection, export_statements.RELATIONS, keys, who):
            work(key, by).relations.append(DatasetRelation(*values))
        for key, by, *values in _rows(connection, export_statements.LABELS, keys, who):
            work(key, by).labels.append(DatasetLabel(*values))
        self._mentions: dict[int, list[tuple[Work, int, int, str]]] = defaultdict(list)
        for (gathered,) in mentions():
            for line in gathered.split(export_statements.BETWEEN) if gathered else ():
                key, by, count, ordinary = line.split(" ", 3)
                place = int(key), int(by)
                self._mentions[place[0]].append((work(*place), place[1], int(count), ordinary))
        self._special: dict[tuple[int, int], list[DatasetMention]] | None = None
        self._read_special = partial(_special_mentions, connection, keys, who)
        self._found = found

    def of(self, key: int) -> tuple[Work, ...]:
        """Return the works in one article by annotator's name, all sorted; ask only once."""
        for work, by, count, ordinary in self._mentions.pop(key, ()):
            work.mentions = _decode_mentions(ordinary)
            are_ordinary = len(work.mentions) == count
            if not are_ordinary:
                if self._special is None:
                    self._special = self._read_special()
                work.mentions += self._special[key, by]
            sort(work.mentions, are_ordinary=are_ordinary)
        works = self._found.pop(key, {})
        for work in works.values():
            work.claims.sort()
            work.relations.sort()
            work.labels.sort()
        return tuple(works[name] for name in sorted(works))


def _by_key(rows: Iterable[Any]) -> dict[Any, Any]:
    return dict(map(tuple, rows))


def _special_mentions(
    connection: sa.Connection, keys: list[int], who: int | None
) -> dict[tuple[int, int], list[DatasetMention]]:
    """Return the mentions out of the ordinary by article and annotator."""
    found: dict[tuple[int, int], list[DatasetMention]] = defaultdict(list)
    for key, by, *mention_, fragments, attributes, note, status, origin, score in _rows(
        connection, export_statements.SPECIAL_MENTIONS, keys, who
    ):
        start, end, label, uid, entity_uid = mention_
        spans = ((start, end),) if fragments is None else decode_edges(fragments)
        rest = MentionRest(spans, attributes, note, status, origin, score)
        found[key, by].append((start, end, label, uid, entity_uid, rest))
    return found


def _claim(
    start: int,
    end: int,
    fragments: str | None,
    label: str,
    uid: str,
    source: str | None,
    cue: str,
    *rest: Any,
) -> DatasetClaim:
    spans = ((start, end),) if fragments is None else decode_edges(fragments)
    cues = tuple((span.start, span.end) for span in _decode_cue(cue))
    return DatasetClaim(spans, label, uid, source, cues, *rest)


def _rows(
    connection: sa.Connection,
    statement: Prepared,
    keys: Iterable[int],
    who: int | None = None,
) -> Sequence[Any]:
    return statement.all(connection, keys=_listed(keys), who=who)


def _listed(keys: Iterable[int]) -> str:
    return msgspec.json.encode(list(keys)).decode()
