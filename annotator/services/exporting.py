"""Exporting a project as a dataset: JSON lines, CSV tables or pairs, whole or split.

What is written depends on the project's content alone: the same content gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from annotator.compare import sentences
from annotator.domain import verdicts
from annotator.domain.dataset import (
    PARTS,
    DatasetArticle,
    DatasetDiscrepancy,
    DatasetEntity,
    SourceText,
)
from annotator.errors import InvalidInput, NotFound, Refused
from annotator.formats.dataset_card import Card, Tally, render
from annotator.formats.dataset_csv import CsvWriter
from annotator.formats.dataset_jsonl import JsonlWriter
from annotator.formats.pairs import PairsWriter, pairs_of
from annotator.formats.schema_json import write_schema
from annotator.services.export_folder import CARD, SCHEMA, writing
from annotator.services.splits import split
from annotator.store import export_discrepancies, export_rows
from annotator.store.connection import snapshot
from annotator.store.project import Project
from annotator.store.queries import StoredText
from annotator.store.read_ahead import reader
from annotator.store.stored_types import vouched_for

FORMATS = {
    "jsonl": "articles, discrepancies and entities as JSON lines; imports back without loss",
    "csv": "the same as flat tables for spreadsheets and pandas",
    "pairs": "sentence pairs for natural language inference, from the discrepancies",
}
GOLD = verdicts.GOLD
"""The annotator whose work is the adjudicated one."""

Watch = Callable[[float], None]
"""Is told how far an export is, from 0 to 1; ends it by raising."""
_WATCH_EVERY = 100


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Say what to export, how, and into which folder.

    ``annotator`` limits the work to one annotator's, by name. ``shares`` are those of train, dev
    and test in per cent. ``raw`` leaves CSV cells as they are. ``force`` lets an export stand
    beside other files.
    """

    target: Path
    format: str = "jsonl"
    annotator: str = ""
    shares: tuple[int, int, int] | None = None
    seed: int = 0
    raw: bool = False
    licence: str = ""
    force: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Say what was written: the folder, its files with their sizes in bytes, and the counts."""

    target: Path
    format: str
    files: tuple[tuple[str, int], ...]
    articles: int
    stories: int
    annotations: dict[str, int]
    entities: int
    pairs: int
    parts: dict[str, int] = field(default_factory=dict)


def export(project: Project, request: ExportRequest, watch: Watch | None = None) -> ExportReport:
    """Write a project as a dataset into a folder, all of it or nothing.

    Raise InvalidInput for an unknown format or a folder that holds other things, NotFound for an
    annotator the project does not know, Refused where others' work is not to be seen yet,
    ProjectUnreadable where a value in the project is not of its type, AnnotatorError with the
    file's name where it cannot be written. One state of the project is read; where SQLite has no
    write-ahead log, a person who saves meanwhile would wait, so use ``export_process`` where
    somebody may be at work.
    """
    if request.format not in FORMATS:
        raise InvalidInput(f"a format is one of {', '.join(FORMATS)}, not {request.format!r}")
    with snapshot(project.connection):
        who = _annotator_key(project, request.annotator)
        _check_sight(project, request.annotator)
        with (
            writing(request.target, force=request.force) as folder,
            vouched_for(project.connection),
        ):
            run = _Export(project, request, who, folder)
            with run.opened:
                run.write(watch or (lambda _fraction: None))
            card = run.card()
            version = project.schema_version
            (folder / SCHEMA).write_bytes(write_schema(version.schema, version.version))
            (folder / CARD).write_bytes(render(card).encode())
            files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
            sizes = tuple(
                (path.relative_to(folder).as_posix(), path.stat().st_size) for path in files
            )
    return _report(request, card, sizes)


class _Part:
    """Write one part of a dataset, and count what is in it."""

    def __init__(self, folder: Path, request: ExportRequest, opened: ExitStack) -> None:
        self.tally = Tally()
        self.dataset: JsonlWriter | CsvWriter | None = None
        self.pairs: PairsWriter | None = None
        if request.format == "pairs":
            self.pairs = PairsWriter(folder)
            opened.callback(self.pairs.close)
        else:
            self.dataset = (
                CsvWriter(folder, raw=request.raw)
                if request.format == "csv"
                else JsonlWriter(folder)
            )
            opened.callback(self.dataset.close)

    def article(self, made: DatasetArticle) -> None:
        self.tally.article(made)
        if self.dataset is not None:
            self.dataset.article(made)

    def discrepancy(
        self,
        made: DatasetDiscrepancy,
        stored: Sequence[StoredText],
        rules: dict[str, str | None],
    ) -> None:
        self.tally.discrepancy(made)
        if self.dataset is not None:
            self.dataset.discrepancy(made)
        if self.pairs is not None:
            for pair in pairs_of(made, [_source(text) for text in stored], rules):
                self.tally.pair(pair)
                self.pairs.pair(pair)

    def entity(self, made: DatasetEntity) -> None:
        self.tally.entity()
        if self.dataset is not None:
            self.dataset.entity(made)


class _Export:
    """Read a project once and send each record to the part it belongs to."""

    def __init__(
        self, project: Project, request: ExportRequest, who: int | None, folder: Path
    ) -> None:
        self._project = project
        self._request = request
        self._who = who
        self._entities = 0
        self.opened = ExitStack()
        self._reader, self._entity_reader = (
            self.opened.enter_context(reader(project.connection)) for _ in range(2)
        )
        units = export_rows.units(project.connection)
        self._articles = sum(unit.articles for unit in units)
        self._places: dict[tuple[str | None, str], str] = {}
        names: Sequence[str] = ("",)
        if request.shares is not None:
            names = [part for part, share in zip(PARTS, request.shares, strict=True) if share]
            for unit, part in split(units, request.shares, request.seed).items():
                self._places[unit.story, "" if unit.story is not None else unit.uid] = part
        self._parts = {name: self._open(folder, name) for name in names}

    def write(self, watch: Watch) -> None:
        """Write all records; ``watch`` is told how far that is."""
        connection = self._project.connection
        keys: dict[int, str] = {}
        meant = export_rows.ask_who_is_meant(self._entity_reader, self._who)
        articles = export_rows.articles(connection, self._who, self._reader)
        for number, (key, made) in enumerate(articles):
            if number % _WATCH_EVERY == 0:
                watch(number / self._articles)
            part = self._part_of(made.story, made.uid)
            if part:
                keys[key] = part
            self._parts[part].article(made)
        rules = {
            label.id: label.nli
            for label in self._project.schema.labels
            if label.layer == "discrepancy"
        }
        for number, (found, texts) in enumerate(
            export_discrepancies.discrepancies(connection, self._who)
        ):
            if number % _WATCH_EVERY == 0:
                watch(1.0)
            self._parts[self._part_of(found.story, "")].discrepancy(found, texts, rules)
        for number, (entity, places) in enumerate(export_rows.entities(connection, meant)):
            if number % _WATCH_EVERY == 0:
                watch(1.0)
            self._entity(entity, [keys.get(place, "") for place in places])

    def card(self) -> Card:
        """Return what the card says."""
        # Imported here: numpy is not needed to begin an export.
        from annotator.services.agreement_card import card_lines

        total = Tally()
        for part in self._parts.values():
            total.add(part.tally)
        total.kinds["entity"] = self._entities
        version = self._project.schema_version
        return Card(
            format=self._request.format,
            schema=version.schema,
            schema_version=version.version,
            total=total,
            parts={name: part.tally for name, part in self._parts.items()},
            shares=self._request.shares or (),
            seed=self._request.seed,
            annotator=self._request.annotator,
            licence=self._request.licence,
            raw=self._request.raw,
            agreement=card_lines(self._project),
        )

    def _open(self, folder: Path, name: str) -> _Part:
        place = folder / name if name else folder
        place.mkdir(exist_ok=True)
        return _Part(place, self._request, self.opened)

    def _part_of(self, story: str | None, uid: str) -> str:
        return self._places[story, "" if story is not None else uid] if self._places else ""

    def _entity(self, made: DatasetEntity, places: list[str]) -> None:
        """Write an entity into each part that mentions it.

        One that nobody mentions is part of the whole project, not of one part or one annotator.
        """
        whole = self._who is None and not self._places
        self._entities += whole or bool(places)
        if whole:
            self._parts[""].entity(made)
            return
        for name, part in self._parts.items():
            mentions = tuple(
                uid for uid, place in zip(made.mentions, places, strict=True) if place == name
            )
            if mentions:
                part.entity(
                    DatasetEntity(
                        made.uid, made.label, made.name, made.aliases, made.note, mentions
                    )
                )


def _annotator_key(project: Project, name: str) -> int | None:
    if not name:
        return None
    key = export_rows.annotator_key(project.connection, name)
    if key is None:
        raise NotFound(f"nobody called {name!r} has annotated in this project")
    return key


def _check_sight(project: Project, name: str) -> None:
    """Raise Refused where an annotator would take home what the program does not show."""
    if not project.sight().most and name != project.author:
        raise Refused(
            f"you see only your own work until you are done: export that of {project.author!r}, "
            "or ask a lead"
        )


def _source(stored: StoredText) -> SourceText:
    spans = sentences.unpack(stored.sentences)
    return SourceText(stored.text, tuple((span.start, span.end) for span in spans))


def _report(request: ExportRequest, card: Card, sizes: tuple[tuple[str, int], ...]) -> ExportReport:
    total = card.total
    layers = ("mention", "claim", "relation", "article", "discrepancy")
    return ExportReport(
        target=request.target,
        format=request.format,
        files=sizes,
        articles=total.kinds["article"],
        stories=total.kinds["story"],
        annotations={layer: total.of_layer(layer) for layer in layers},
        entities=total.kinds["entity"],
        pairs=total.pairs.total(),
        parts={name: tally.kinds["article"] for name, tally in card.parts.items() if name},
    )
