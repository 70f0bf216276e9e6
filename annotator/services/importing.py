"""Import articles: staged in batches, visible in one final transaction, or not at all.

`ImportRun` can be driven in slices from an event loop; `import_paths` drives it to its end.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from annotator.compare.sentences import SPLITTER
from annotator.domain.articles import Article, Story
from annotator.domain.identity import new_uid
from annotator.errors import InvalidInput, ProjectLocked
from annotator.formats.dataset_rows import SCHEMA
from annotator.services import import_feed
from annotator.services.dataset_import import DatasetImport
from annotator.services.dataset_writing import DatasetWriter
from annotator.services.import_plan import DATASET, Plan, Request, make_plan
from annotator.services.prepared import Batch, Prepared, Remark
from annotator.store import presence
from annotator.store.project import Project, Transaction
from annotator.store.staging import Text

_log = logging.getLogger(__name__)
MOST_WORKERS = 3
"""Workers beyond which one writer cannot keep up."""
_MANY = 100
"""Articles a transaction from which on nobody is expected to wait for it."""
LISTED = 100
"""Problems, remarks and duplicates a report lists of each; it counts them all."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Name something that was there already, and the article it equals."""

    name: str
    line: int | None
    uid: str


@dataclass(slots=True)
class Report:
    """Say what an import did; lists are cut at ``LISTED``, ``counts`` are whole."""

    added: int = 0
    stories: list[str] = field(default_factory=list)
    annotations: dict[str, int] = field(default_factory=dict)
    duplicates: list[Duplicate] = field(default_factory=list)
    problems: list[Remark] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    ignored: tuple[str, ...] = ()
    duplicate_count: int = 0
    problem_count: int = 0
    remark_count: int = 0
    schema_replaced: bool = False
    without_story: int = 0
    """New articles that grouping may find a story for; those of a dataset are as they should be."""

    def add_problems(self, problems: list[Remark]) -> None:
        """Take in what kept articles or annotations from being imported."""
        self.problem_count += len(problems)
        self.problems += problems[: LISTED - len(self.problems)]

    def add_remarks(self, remarks: list[Remark]) -> None:
        """Take in what is worth knowing of what was imported."""
        self.remark_count += len(remarks)
        self.remarks += remarks[: LISTED - len(self.remarks)]

    def add_duplicate(self, duplicate: Duplicate) -> None:
        """Take in an article that was there already."""
        self.duplicate_count += 1
        if len(self.duplicates) < LISTED:
            self.duplicates.append(duplicate)


class ImportRefused(InvalidInput):
    """Refuse an import with problems; nothing was written. ``report`` lists them."""

    def __init__(self, report: Report) -> None:
        count = report.problem_count
        first = str(report.problems[0])
        more = f", and {count - 1} more" if count > 1 else ""
        super().__init__(f"nothing was imported: {first}{more}")
        self.report = report


class ImportRun:
    """Run one import step by step.

    Call `step` until it returns False, then `finish`; or `cancel` at any time before. Leaving the
    ``with`` block without `finish` cancels.
    """

    def __init__(
        self,
        project: Project,
        wanted: Request | Plan,
        *,
        feed: import_feed.Feed | None = None,
        together: int = 25,
        workers: int = 1,
    ) -> None:
        """Look at the paths and begin; raise NotFound or InvalidInput before anything is staged.

        A plan that was made already is not made again.
        ``together`` articles are stored in one transaction: few where a person must not wait for
        it, many where nobody else is there. ``workers`` processes prepare a large import.
        """
        self.plan: Plan = wanted if isinstance(wanted, Plan) else make_plan(wanted)
        self.report = Report(ignored=self.plan.ignored)
        self._project = project
        self._request = self.plan.request
        self._together = together
        self._pending: list[Prepared] = []
        self._read_bytes = 0
        self._waiting = False
        self._stories: dict[str, str] = {}
        self._dataset = DatasetImport(project) if _has_dataset(self.plan) else None
        op = "import_articles" if self._dataset is None else "import_dataset"
        self._staged = project.stage(op, by_little=together < _MANY)
        try:
            self._feed = feed or import_feed.open_feed(self.plan, workers)
        except BaseException:
            self._staged.discard()
            raise
        self._open = True

    @property
    def progress(self) -> float:
        """Return how much of the sources has been read, from 0 to 1."""
        return min(1.0, self._read_bytes / self.plan.size) if self.plan.size else 1.0

    @property
    def is_waiting(self) -> bool:
        """Tell whether the last step had nothing to do because nothing was prepared yet."""
        return self._waiting

    def step(self, wait: float = 0.0) -> bool:
        """Store some articles, if any are ready within ``wait`` seconds; False at the end."""
        self._waiting = False
        if len(self._pending) < self._together and not self._feed.ended:
            batch = self._feed.next(wait)
            if batch is not None:
                self._take(batch)
            else:
                self._waiting = not self._feed.ended
        if len(self._pending) >= self._together or (self._pending and self._feed.ended):
            articles = self._pending[: self._together]
            del self._pending[: self._together]
            self._store(articles)
        return bool(self._pending) or not self._feed.ended

    def finish(self) -> Report:
        """Make the import visible and return its report.

        Raise ImportRefused, with nothing written, if there were problems and the request did not
        say to keep going.
        """
        self._feed.close()
        if self._dataset is not None:
            self.report.add_problems(self._dataset.conclude())
        if self._is_refused():
            self.cancel()
            raise ImportRefused(self.report)
        try:
            self._publish()
        except _NothingNew:
            self.cancel()
        except BaseException:
            self.cancel()
            raise
        self._open = False
        return self.report

    def cancel(self) -> None:
        """Take back everything; cancelling twice is harmless."""
        if self._open:
            self._open = False
            self._feed.close()
            if self._dataset is not None:
                self._dataset.close()
            try:
                self._staged.discard()
            except ProjectLocked:
                # What is left over is removed when the project is next opened for writing.
                _log.warning("an import could not be taken back at once")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.cancel()

    def _publish(self) -> None:
        writer = None if self._dataset is None else DatasetWriter(self._project, self._dataset)

        def complete(made: Transaction) -> None:
            if writer is not None:
                writer.write(made)
            if not self.report.added and made.is_empty:
                raise _NothingNew

        self._project.publish(self._staged, complete)
        if writer is not None and self._dataset is not None:
            self.report.annotations = dict(sorted(writer.counts.items()))
            self.report.schema_replaced = self._dataset.new_schema is not None
            self._dataset.close()

    def _is_refused(self) -> bool:
        return bool(self.report.problem_count) and not self._request.keep_going

    def _take(self, batch: Batch) -> None:
        self._read_bytes += batch.size
        self.report.add_problems(batch.problems)
        self.report.add_remarks(batch.remarks)
        if self._dataset is not None:
            if batch.schema:
                self._dataset.take_schema(batch.schema, SCHEMA)
            self._dataset.take_entities(batch.entities)
            self._dataset.take_discrepancies(batch.discrepancies)
        if self._is_refused() and self._dataset is None:
            # Nothing will be written: the rest is read only to list what else is wrong. What is
            # wrong with a dataset shows only with its articles in place.
            self._pending.clear()
        else:
            self._pending += batch.articles

    def _store(self, articles: list[Prepared]) -> None:
        new: list[Prepared] = []
        made: list[Story | Article] = []
        known = _Known(self._project, articles, self._staged.step.id)
        for item in articles:
            twin = known.twin(item)
            if twin is not None:
                self.report.add_duplicate(Duplicate(item.name, item.line, twin))
                self._keep_annotations(item, twin)
            elif item.uid and known.is_taken(item.uid):
                reason = "another article has its id already"
                self.report.add_problems([Remark(item.name, item.line, reason)])
            else:
                item.uid = item.uid or new_uid()
                known.add(item)
                new.append(item)
        self._name_stories([item.story for item in new], made)
        texts = [Text(item.sha256, item.text, item.sentences, SPLITTER) for item in new]
        for item in new:
            made.append(_article(item, self._stories.get(item.story)))
            self._keep_annotations(item, item.uid)
        if made:
            self._staged.add(texts, made)
            self.report.added += len(new)
            if self._dataset is None:
                self.report.without_story += sum(not item.story for item in new)

    def _keep_annotations(self, item: Prepared, uid: str) -> None:
        if self._dataset is not None:
            self._dataset.take_annotations(item, uid)

    def _name_stories(self, names: list[str], made: list[Story | Article]) -> None:
        """Find the stories of these names, or make them."""
        wanted = [name for name in dict.fromkeys(names) if name and name not in self._stories]
        self._stories.update(presence.stories_named(self._project.connection, wanted))
        for name in wanted:
            if name not in self._stories:
                story = Story(new_uid(), name)
                self._stories[name] = story.uid
                made.append(story)
                self.report.stories.append(name)


class _NothingNew(Exception):
    """Roll back an import that found nothing the project does not have."""


class _Known:
    """Know the articles that have the texts or ids of a batch, and those added since."""

    def __init__(self, project: Project, articles: list[Prepared], step_id: int) -> None:
        self._twins: dict[str, list[tuple[str, str, str]]] = {}
        hashes = [item.sha256 for item in articles]
        for row in presence.articles_with_text(project.connection, hashes, step_id):
            self._twins.setdefault(row[0], []).append(row[1:])
        uids = [item.uid for item in articles if item.uid]
        self._uids = presence.uids_in_use(project.connection, Article.kind, uids) if uids else set()

    def twin(self, item: Prepared) -> str | None:
        """Return the article with the same text whose outlet and address do not differ."""
        for uid, outlet, url in self._twins.get(item.sha256, ()):
            if _agree(outlet, item.outlet) and _agree(url, item.url):
                return uid
        return None

    def is_taken(self, uid: str) -> bool:
        """Tell whether another article has this uid."""
        return uid in self._uids

    def add(self, item: Prepared) -> None:
        """Take in an article about to be stored."""
        self._twins.setdefault(item.sha256, []).append((item.uid, item.outlet, item.url))
        self._uids.add(item.uid)


def _agree(one: str, other: str) -> bool:
    return not one or not other or one.casefold() == other.casefold()


def _has_dataset(plan: Plan) -> bool:
    return any(source.format == DATASET for source in plan.sources)


def _article(item: Prepared, story: str | None) -> Article:
    return Article(
        uid=item.uid,
        text_sha256=item.sha256,
        raw_sha256="" if item.raw_sha256 == item.sha256 else item.raw_sha256,
        length=len(item.text),
        story=story,
        title=item.title,
        outlet=item.outlet,
        byline=item.byline,
        dateline=item.dateline,
        published=item.published,
        url=item.url,
        language=item.language,
        agency=item.agency,
        file_name=item.file_name,
        encoding=item.encoding,
        furniture=item.furniture,
        found=item.found,
        decoding_notes=tuple(item.notes),
    )


def import_paths(
    project: Project, request: Request, watch: Callable[[ImportRun], None] | None = None
) -> Report:
    """Import to the end, with all processors; ``watch`` is called again and again meanwhile."""
    workers = max(1, min(os.cpu_count() or 1, MOST_WORKERS))
    with ImportRun(project, request, together=2000, workers=workers) as run:
        while run.step(wait=0.2):
            if watch is not None:
                watch(run)
        return run.finish()
