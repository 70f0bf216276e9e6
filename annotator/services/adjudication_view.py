"""A case as a reviewer sees it: the text once, what each made of it, and where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import msgspec

from annotator.domain.adjudication import ENTITY, Chain
from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.schema import Attribute
from annotator.domain.spans import Span, quoted
from annotator.domain.verdicts import GOLD
from annotator.services.adjudication_cases import Asked, Scope
from annotator.services.adjudication_excerpts import Excerpt, Excerpts, LaneMark
from annotator.services.adjudication_gold import KINDS
from annotator.store import adjudication_rows, queries
from annotator.store.project import Project

MOST_EXCERPTS = 12
_QUOTED = 160


class Detail(NamedTuple):
    """Hold one value: what it is of, an attribute's name where ``what`` is that, and itself.

    ``what`` is attribute, source, cue, entity, severity, status, from, to or
    mentions.
    """

    what: str
    name: str
    value: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """Hold one annotation: its layer and label, its words, its values and its note.

    A discrepancy has words for each side, none where text is missing.
    """

    uid: str
    layer: str
    label: str
    quotes: tuple[str, ...]
    details: tuple[Detail, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class RowSeen:
    """Hold what one annotator made of the place; of gold where ``is_gold``."""

    annotator: str
    color: str
    marks: tuple[MarkSeen, ...]
    is_gold: bool = False


@dataclass(frozen=True, slots=True)
class CaseSeen:
    """Hold a case with its rows, gold first where there is some, and the text around it.

    ``differs`` names what they differ in: missing, label, edges, count, values or links.
    ``left_out`` counts the excerpts that are not shown.
    """

    asked: Asked
    rows: tuple[RowSeen, ...]
    excerpts: tuple[Excerpt, ...]
    differs: tuple[str, ...]
    left_out: int = 0

    def row_of(self, annotator: str) -> int:
        """Return the number of an annotator's row, -1 where there is none."""
        rows = enumerate(self.rows)
        return next((at for at, row in rows if row.annotator == annotator and not row.is_gold), -1)


def look(project: Project, scope: Scope, asked: Asked, order: Sequence[str] = ()) -> CaseSeen:
    """Return a case with all a reviewer needs; ``order`` says whose row comes first."""
    return _Look(project, scope, asked).seen(order)


def text_of(project: Project, article: str) -> str:
    """Return an article's text."""
    return queries.text_of(project.connection, article).text


def gold_of(project: Project, asked: Asked) -> list[Any]:
    """Return the annotations a case became in gold; of entity links there are none of its own."""
    if asked.case.layer == ENTITY:
        return []
    kind = KINDS[asked.case.layer].kind
    found = adjudication_rows.by_uid(project.connection, kind, asked.gold)
    return [found[uid] for uid in asked.gold if uid in found]


class _Look:
    def __init__(self, project: Project, scope: Scope, asked: Asked) -> None:
        self._project = project
        self._asked = asked
        self._excerpts = Excerpts(project, scope.story)
        self._mentions: dict[str, Mention] = {}
        self._entities: dict[str, str] = {}
        self._attributes: dict[str, Attribute] = {
            each.id: each for each in project.schema.attributes if each.layer == asked.case.layer
        }
        self._ends: dict[str, Mention | Claim] = {}

    def seen(self, order: Sequence[str]) -> CaseSeen:
        case = self._asked.case
        names = [name for name in order if name in case.annotators]
        names += [name for name in case.annotators if name not in names]
        people = adjudication_rows.people(self._project.connection, names)
        made: list[tuple[str, list[Any]]] = []
        if self._asked.verdicts:
            made.append((GOLD, self._gold()))
        found = self._originals()
        made += [(name, found.get(name, [])) for name in names]
        self._read_around([record for _, records in made for record in records])
        rows = [
            RowSeen(
                name,
                people[name].color if name in people else "",
                tuple(self._mark(record) for record in records),
                is_gold=bool(self._asked.verdicts) and number == 0,
            )
            for number, (name, records) in enumerate(made)
        ]
        lanes = [
            (article, LaneMark(number, spans, str(getattr(record, "uid", ""))))
            for number, (_, records) in enumerate(made)
            for record in records
            for article, spans in self._places(record)
        ]
        excerpts = self._excerpts.around(lanes)
        return CaseSeen(
            self._asked,
            tuple(_compared(rows)),
            tuple(excerpts[:MOST_EXCERPTS]),
            tuple(self._differs(rows, found)),
            max(0, len(excerpts) - MOST_EXCERPTS),
        )

    # What was made

    def _originals(self) -> dict[str, list[Any]]:
        case = self._asked.case
        found: dict[str, list[Any]] = defaultdict(list)
        if case.layer == ENTITY:
            for mark in case.marks:
                assert isinstance(mark.made, Chain)
                found[mark.annotator].append(mark.made)
            return found
        uids = [mark.made.uid for mark in case.marks]
        kind = KINDS[case.layer].kind
        records = adjudication_rows.by_uid(self._project.connection, kind, uids)
        for mark in case.marks:
            if mark.made.uid in records:
                found[mark.annotator].append(records[mark.made.uid])
        return found

    def _gold(self) -> list[Any]:
        if self._asked.case.layer != ENTITY:
            return gold_of(self._project, self._asked)
        mentions = adjudication_rows.mentions(self._project.connection, self._asked.gold)
        chains: dict[str, list[str]] = defaultdict(list)
        for uid, mention in mentions.items():
            if mention.entity is not None:
                chains[mention.entity].append(uid)
        return [Chain(entity, tuple(sorted(uids))) for entity, uids in sorted(chains.items())]

    def _read_around(self, records: Sequence[Any]) -> None:
        """Read what the records point at, all at once."""
        connection = self._project.connection
        pointing = {each.id for each in self._attributes.values() if each.kind == "mention"}
        uids: set[str] = set()
        ends: set[str] = set()
        entities: set[str] = set()
        for record in records:
            if isinstance(record, Chain):
                uids.update(record.mentions)
                entities.add(record.uid)
                continue
            values = getattr(record, "attributes", {})
            uids.update(value for name, value in values.items() if name in pointing)
            if isinstance(record, Claim) and record.source is not None:
                uids.add(record.source)
            if isinstance(record, Mention) and record.entity is not None:
                entities.add(record.entity)
            if isinstance(record, Relation):
                ends.update((record.from_uid, record.to_uid))
        self._mentions = adjudication_rows.mentions(connection, sorted(uids | ends))
        self._ends = {
            **self._mentions,
            **adjudication_rows.by_uid(connection, Claim.kind, sorted(ends)),
        }
        named = adjudication_rows.by_uid(connection, Entity.kind, sorted(entities))
        self._entities = {uid: entity.name for uid, entity in named.items()}

    def _mark(self, record: Any) -> MarkSeen:
        if isinstance(record, Chain):
            words = dict.fromkeys(
                self._quote(self._mentions[uid]) for uid in record.mentions if uid in self._mentions
            )
            name = self._entities.get(record.uid, "")
            linked = Detail("mentions", "", " · ".join(words))
            return MarkSeen(record.uid, ENTITY, record.label, (name,), (linked,))
        quotes: tuple[str, ...] = ()
        if isinstance(record, Discrepancy):
            quotes = tuple(
                " ".join(quoted(side.spans, self._excerpts.text(side.article).text).split())[
                    :_QUOTED
                ]
                for side in record.sides
            )
        elif not isinstance(record, Relation | ArticleLabel):
            quotes = (self._quote(record),)
        details = tuple(self._details(record))
        return MarkSeen(record.uid, record.layer, record.label, quotes, details, record.note)

    def _details(self, record: Any) -> Iterator[Detail]:
        if isinstance(record, Mention) and record.entity is not None:
            yield Detail("entity", "", self._entities.get(record.entity, ""))
        if isinstance(record, Claim):
            if record.source is not None and record.source in self._mentions:
                yield Detail("source", "", self._quote(self._mentions[record.source]))
            if record.cue:
                text = self._excerpts.text(record.article).text
                yield Detail("cue", "", quoted(record.cue, text)[:_QUOTED])
        if isinstance(record, Discrepancy):
            yield Detail("severity", "", str(record.severity))
        if getattr(record, "status", "accepted") != "accepted":
            yield Detail("status", "", record.status)
        if isinstance(record, Relation):
            for what, uid in (("from", record.from_uid), ("to", record.to_uid)):
                if uid in self._ends:
                    yield Detail(what, "", self._quote(self._ends[uid]))
        for name, value in sorted(getattr(record, "attributes", {}).items()):
            known = self._attributes.get(name)
            yield Detail(
                "attribute", name if known is None else known.name, self._value(name, value)
            )

    def _value(self, name: str, value: Any) -> str:
        known = self._attributes.get(name)
        if known is not None and known.kind == "mention" and value in self._mentions:
            return self._quote(self._mentions[value])
        if isinstance(value, bool):
            return "✓" if value else "–"
        return value if isinstance(value, str) else msgspec.json.encode(value).decode()

    def _quote(self, record: Any) -> str:
        spans = [Span(s.start, min(s.end, s.start + _QUOTED)) for s in record.spans]
        return " ".join(quoted(spans, self._excerpts.text(record.article).text).split())

    # Where it lies

    def _places(self, record: Any) -> list[tuple[str, tuple[Span, ...]]]:
        """Return the articles a record lies in, each with its spans there."""
        if isinstance(record, Chain):
            there = [self._mentions[uid] for uid in record.mentions if uid in self._mentions]
            return [(each.article, each.spans) for each in there]
        if isinstance(record, Discrepancy):
            return [(side.article, side.spans) for side in record.sides]
        if isinstance(record, Relation):
            there_ = [
                self._ends[uid] for uid in (record.from_uid, record.to_uid) if uid in self._ends
            ]
            return [(each.article, each.spans) for each in there_]
        if isinstance(record, ArticleLabel):
            return [(record.article, ())]
        return [(record.article, record.spans)]

    # What differs

    def _differs(self, rows: Sequence[RowSeen], found: Mapping[str, Sequence[Any]]) -> list[str]:
        own = [row for row in rows if not row.is_gold]
        marked = [row for row in own if row.marks]
        names = []
        if len(marked) < len(own):
            names.append("missing")
        if self._asked.case.layer == ENTITY:
            return [*names, *(["links"] if self._asked.case.agreement < 1 else [])]
        if len({len(row.marks) for row in marked}) > 1:
            names.append("count")
        elif len({tuple(sorted(mark.label for mark in row.marks)) for row in marked}) > 1:
            names.append("label")
        places = {
            tuple(
                sorted(
                    (article, spans)
                    for each in found[row.annotator]
                    for article, spans in self._places(each)
                )
            )
            for row in marked
        }
        if len(places) > 1 and self._asked.case.layer != "relation":
            names.append("edges")
        values = {
            tuple(
                sorted(
                    (d.what, d.name, d.value)
                    for mark in row.marks
                    for d in mark.details
                    if d.what != "entity"
                )
            )
            for row in marked
        }
        if len(values) > 1:
            names.append("values")
        return names


def _compared(rows: Sequence[RowSeen]) -> Iterator[RowSeen]:
    """Yield the rows with those details marked in which the annotators differ."""
    marked = [row for row in rows if row.marks and not row.is_gold]
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    times: dict[tuple[str, str], int] = defaultdict(int)
    for row in marked:
        for mark in row.marks:
            for detail in mark.details:
                said[detail.what, detail.name].add(detail.value)
                times[detail.what, detail.name] += 1
    total = sum(len(row.marks) for row in marked)
    for row in rows:
        marks = [
            replace(
                mark,
                details=tuple(
                    each._replace(
                        differs=len(said[each.what, each.name]) > 1
                        or 0 < times[each.what, each.name] < total
                    )
                    for each in mark.details
                ),
            )
            for mark in row.marks
        ]
        yield replace(row, marks=tuple(marks))
