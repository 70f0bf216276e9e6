"""The annotations of an imported dataset: gathered and checked while its articles are staged.

They are kept on disk until the articles stand, since a dataset may hold a million of them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from annotator.domain.annotations import (
    ROLES,
    SEVERITIES,
    STATUSES,
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.articles import PROGRESS_STATES
from annotator.domain.schema import Schema
from annotator.errors import InvalidInput
from annotator.formats import dataset_rows as rows
from annotator.formats.schema_json import read_schema
from annotator.services.prepared import Prepared, Remark
from annotator.store import presence, queries, records
from annotator.store.project import Project

Placed = tuple[str, int | None]


class Held(msgspec.Struct):
    """Hold the annotations of one article, which has this uid in the project."""

    article: str
    works: list[rows.AnnotationsRow]


class DatasetImport:
    """Gather what datasets say besides their articles, and what is wrong with it."""

    def __init__(self, project: Project) -> None:
        self.schema: Schema = project.schema
        self.new_schema: tuple[Schema, int] | None = None
        self.entities: list[rows.EntityRow] = []
        self.discrepancies: list[tuple[rows.DiscrepancyRow, str]] = []
        """Discrepancies that can be written, each with the uid of its story."""
        self._project = project
        self._articles: dict[str, str] = {}
        self._found: list[tuple[str, int, rows.DiscrepancyRow]] = []
        self._entities_meant: dict[str, Placed] = {}
        self._unknown: dict[tuple[str, str], Placed] = {}
        self._faults: list[Remark] = []
        self._disk = tempfile.TemporaryFile()  # noqa: SIM115
        self._encode = msgspec.msgpack.Encoder().encode
        self._decode = msgspec.msgpack.Decoder(Held).decode

    def take_schema(self, document: bytes, name: str) -> None:
        """Adopt a schema if the project still has its first one and no annotations.

        The first schema is replaced, not followed by a second one: nothing was made under it.
        """
        schema, version = read_schema(document, name=name)
        current = self._project.schema_version
        same = (schema, version) == (current.schema, current.version)
        untouched = current.version == 1 and not queries.labels_in_use(self._project.connection)
        if self.new_schema is None and untouched and not same:
            self.new_schema = (schema, version)
            self.schema = schema

    def take_annotations(self, item: Prepared, uid: str) -> None:
        """Keep what annotators did in an article; ``uid`` is the article's in the project."""
        self._articles[item.uid] = uid
        place = (item.name, item.line)
        works = [self._checked(place, work) for work in item.annotations]
        if works:
            data = self._encode(Held(uid, works))
            self._disk.write(len(data).to_bytes(4, "big") + data)

    def take_entities(self, entities: Sequence[rows.EntityRow]) -> None:
        """Keep entities."""
        for row in entities:
            if self._fits((rows.ENTITIES, None), Mention.layer, row.label, {}):
                self.entities.append(row)

    def take_discrepancies(self, found: Sequence[tuple[str, int, rows.DiscrepancyRow]]) -> None:
        """Keep discrepancies; the stories of their articles are looked up at the end."""
        for name, line, row in found:
            if not self._fits((name, line), Discrepancy.layer, row.label, {}):
                continue
            if row.severity not in SEVERITIES or row.status not in STATUSES:
                self._faults.append(Remark(name, line, "its severity or status is unknown"))
            elif any(side.role not in ROLES for side in row.sides):
                self._faults.append(Remark(name, line, "a side is evidence or absent"))
            else:
                self._found.append((name, line, row))

    def conclude(self) -> list[Remark]:
        """Match all parts with one another and return what cannot be written, and why."""
        self._place_discrepancies()
        self._find_entities()
        unknown = [
            Remark(*place, f"the schema has no {layer} label {label!r}")
            for (layer, label), place in self._unknown.items()
        ]
        return unknown + self._faults

    def held(self) -> Iterator[Held]:
        """Yield what was kept, article by article."""
        self._disk.seek(0)
        while size := self._disk.read(4):
            yield self._decode(self._disk.read(int.from_bytes(size, "big")))

    def close(self) -> None:
        """Drop what was kept."""
        self._disk.close()

    def is_missing(self, entity: str | None) -> bool:
        """Tell whether a mention names an entity that is nowhere to be found."""
        return entity in self._entities_meant

    def _checked(self, place: Placed, work: rows.AnnotationsRow) -> rows.AnnotationsRow:
        """Return one annotator's work without what the schema does not allow."""
        if work.status not in PROGRESS_STATES:
            self._faults.append(Remark(*place, f"unknown status {work.status!r}"))
            work.status = "in_progress"
        for row in work.mentions:
            if row.entity is not None:
                self._entities_meant.setdefault(row.entity, place)
        return rows.AnnotationsRow(
            work.annotator,
            work.status,
            self._fitting(place, Mention.layer, work.mentions),
            self._fitting(place, Claim.layer, work.claims),
            self._fitting(place, Relation.layer, work.relations),
            [row for row in work.labels if self._fits(place, ArticleLabel.layer, row.label, {})],
        )

    def _fitting(self, place: Placed, layer: str, found: list[Any]) -> list[Any]:
        return [row for row in found if self._fits(place, layer, row.label, row.attributes)]

    def _fits(self, place: Placed, layer: str, label: str, values: Mapping[str, Any]) -> bool:
        if (layer, label) in self._unknown:
            return False
        try:
            self.schema.label(layer, label)
        except InvalidInput:
            self._unknown[layer, label] = place
            return False
        try:
            self.schema.check_attributes(layer, label, values)
        except InvalidInput as error:
            self._faults.append(Remark(*place, str(error)))
            return False
        return True

    def _place_discrepancies(self) -> None:
        """Find the one story of each discrepancy, and give its sides the project's uids."""
        for chunk in records.batched(self._found, 200):
            for _, _, row in chunk:
                for side in row.sides:
                    # An article that did not come in leaves an empty uid, which is in no story.
                    side.article = self._articles.get(side.article, "")
            uids = {side.article for _, _, row in chunk for side in row.sides}
            stories = presence.stories_of(self._project.connection, uids)
            for name, line, row in chunk:
                found = {stories.get(side.article) for side in row.sides}
                story = found.pop()
                if found or story is None:
                    reason = f"discrepancy {row.id}: its articles do not lie in one story"
                    self._faults.append(Remark(name, line, reason))
                else:
                    self.discrepancies.append((row, story))
        self._found = []

    def _find_entities(self) -> None:
        """Keep of the entities meant by mentions those that are nowhere, and report them."""
        for row in self.entities:
            self._entities_meant.pop(row.id, None)
        known = presence.uids_in_use(
            self._project.connection, Entity.kind, list(self._entities_meant)
        )
        for uid in known:
            del self._entities_meant[uid]
        self._faults += [
            Remark(*place, f"there is no entity {uid}")
            for uid, place in self._entities_meant.items()
        ]
