"""Write a dataset's annotations in the final transaction of its import.

Ids are kept. What the project holds already under the same id is left as it is, so importing a
dataset twice adds nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
    Side,
)
from annotator.domain.articles import PROGRESS_STATES, Annotator, Progress
from annotator.domain.changes import Record
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, normalised
from annotator.formats import dataset_rows as rows
from annotator.services.dataset_import import DatasetImport, Held
from annotator.store import presence, records
from annotator.store.project import Project, Transaction

_TOGETHER = 100


class DatasetWriter:
    """Write what was gathered; ``counts`` says how many records of each kind were new."""

    def __init__(self, project: Project, gathered: DatasetImport) -> None:
        self.counts: Counter[str] = Counter()
        self._project = project
        self._gathered = gathered
        self._version = project.schema_version.version
        self._annotators: dict[str, str] = {}

    def write(self, made: Transaction) -> None:
        """Write everything inside ``made``."""
        if self._gathered.new_schema is not None:
            schema, self._version = self._gathered.new_schema
            before = self._project.schema_version
            made.update(before, replace(before, schema=schema, version=self._version))
        for entities in records.batched(self._gathered.entities, _TOGETHER):
            self._insert(made, Entity.kind, map(_entity, entities))
        for held in records.batched(self._gathered.held(), _TOGETHER):
            self._write_articles(made, held)
        for found in records.batched(self._gathered.discrepancies, _TOGETHER):
            made_of_rows = (self._discrepancy(made, row, story) for row, story in found)
            self._insert(made, Discrepancy.kind, made_of_rows)

    def _write_articles(self, made: Transaction, held: list[Held]) -> None:
        mentions: list[Mention] = []
        claims: list[Claim] = []
        relations: list[Relation] = []
        labels: list[ArticleLabel] = []
        states: dict[tuple[str, str], str] = {}
        for item in held:
            for work in item.works:
                who = self._annotator(made, work.annotator)
                at = (item.article, who)
                states[at] = max(work.status, states.get(at, "new"), key=PROGRESS_STATES.index)
                mentions += [self._mention(row, *at) for row in work.mentions]
                claims += [self._claim(row, *at) for row in work.claims]
                relations += [self._relation(row, *at) for row in work.relations]
                labels += [self._label(row, *at) for row in work.labels]
        self._insert(made, Mention.kind, mentions)
        self._insert(made, Claim.kind, claims)
        self._insert(made, Relation.kind, relations)
        self._insert(made, ArticleLabel.kind, labels)
        begun = presence.begun(made.connection, {article for article, _ in states})
        self._insert(
            made,
            Progress.kind,
            [
                Progress(new_uid(), *at, state)
                for at, state in states.items()
                if state != PROGRESS_STATES[0] and at not in begun
            ],
        )

    def _insert(self, made: Transaction, kind: str, found: Iterable[Record]) -> None:
        """Insert those records whose uid is new, each once."""
        by_uid = {record.uid: record for record in found}
        known = presence.uids_in_use(made.connection, kind, by_uid)
        new = [record for uid, record in by_uid.items() if uid not in known]
        if new:
            made.insert(*new)
            self.counts[kind] += len(new)

    def _annotator(self, made: Transaction, name: str) -> str:
        uid = self._annotators.get(name)
        if uid is None:
            annotator = self._project.annotator_named(name)
            if annotator is None:
                annotator = Annotator(new_uid(), name)
                made.insert(annotator)
                self.counts[Annotator.kind] += 1
            uid = self._annotators[name] = annotator.uid
        return uid

    def _mention(self, row: rows.MentionRow, article: str, annotator: str) -> Mention:
        return Mention(
            uid=row.id,
            article=article,
            annotator=annotator,
            label=row.label,
            spans=_spans(row.spans),
            entity=None if self._gathered.is_missing(row.entity) else row.entity,
            attributes=row.attributes,
            note=row.note,
            status=row.status,
            origin=row.origin,
            score=row.score,
            schema_version=self._version,
        )

    def _claim(self, row: rows.ClaimRow, article: str, annotator: str) -> Claim:
        return Claim(
            uid=row.id,
            article=article,
            annotator=annotator,
            label=row.label,
            spans=_spans(row.spans),
            source=row.source,
            cue=_spans(row.cue),
            attributes=row.attributes,
            note=row.note,
            status=row.status,
            origin=row.origin,
            score=row.score,
            schema_version=self._version,
        )

    def _relation(self, row: rows.RelationRow, article: str, annotator: str) -> Relation:
        return Relation(
            uid=row.id,
            article=article,
            annotator=annotator,
            label=row.label,
            from_uid=row.from_,
            to_uid=row.to,
            attributes=row.attributes,
            note=row.note,
            status=row.status,
            origin=row.origin,
            score=row.score,
            schema_version=self._version,
        )

    def _label(self, row: rows.LabelRow, article: str, annotator: str) -> ArticleLabel:
        return ArticleLabel(
            uid=row.id,
            article=article,
            annotator=annotator,
            label=row.label,
            note=row.note,
            status=row.status,
            origin=row.origin,
            score=row.score,
            schema_version=self._version,
        )

    def _discrepancy(self, made: Transaction, row: rows.DiscrepancyRow, story: str) -> Discrepancy:
        return Discrepancy(
            uid=row.id,
            story=story,
            annotator=self._annotator(made, row.annotator),
            label=row.label,
            sides=tuple(_side(side) for side in row.sides),
            severity=row.severity,
            note=row.note,
            status=row.status,
            origin=row.origin,
            score=row.score,
            schema_version=self._version,
        )


def _entity(row: rows.EntityRow) -> Entity:
    return Entity(row.id, row.label, row.name, tuple(row.aliases), row.note)


def _side(row: rows.SideRow) -> Side:
    if row.role == "absent":
        return Side(row.article, row.role, (Span(*row.spans[0]),))
    return Side(row.article, row.role, _spans(row.spans))


def _spans(edges: Iterable[rows.Edges]) -> tuple[Span, ...]:
    return normalised(Span(start, end) for start, end in edges)
