"""Merging another project file, a package that comes back or a whole project, by uid.

Both journals tell every state a record ever had. Where their state is one that ours had before,
ours is newer and stays; where ours is one that theirs had before, theirs is newer and comes. Where
neither holds, two people changed it apart: ours stays and the report shows both. Merging the
same file again, or files in another order, therefore changes nothing more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator import errors
from annotator.domain.annotations import (
    PERSON,
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.articles import Annotator, Article, Progress, Story
from annotator.domain.changes import RECORD_TYPES, Record
from annotator.domain.discussion import Remark
from annotator.domain.schema import SchemaVersion
from annotator.domain.sprints import Sprint
from annotator.domain.verdicts import Verdict
from annotator.errors import InvalidInput
from annotator.services import passwords, team
from annotator.services.proposing import AUTHOR
from annotator.store import checks, merge_rows, migrate, records, staging
from annotator.store.project import Project, Transaction

OP = "merge_project"
PACKAGE = "make_package"
"""The step that begins a package."""
KINDS = tuple(type_ for type_ in RECORD_TYPES if type_ is not SchemaVersion)
"""What is merged, in an order in which each refers only to those before it."""
LISTED = 200
"""Conflicts and refusals that are listed one by one; the counts are whole."""
_TOGETHER = 400
_SOUND = (checks.journal_is_unbroken, checks.journal_equals_tables, checks.spans_lie_inside)
_ANNOTATIONS = (Mention, Claim, Relation, ArticleLabel, Discrepancy)
_STATES = ("new", "in_progress", "done")
Watch = Callable[[float], object]


@dataclass(frozen=True, slots=True)
class Differing:
    """Hold a record two people changed apart: what stands here, and what the other file says."""

    kind: str
    uid: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Name a record that did not come, and why."""

    kind: str
    uid: str
    reason: str


@dataclass(slots=True)
class MergeReport:
    """Count by kind what came, what was there, what was older; list what could not be decided."""

    new: Counter[str] = field(default_factory=Counter)
    updated: Counter[str] = field(default_factory=Counter)
    deleted: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    newer_here: Counter[str] = field(default_factory=Counter)
    deleted_here: Counter[str] = field(default_factory=Counter)
    conflicts: list[Differing] = field(default_factory=list)
    conflict_count: int = 0
    refused: list[Refused] = field(default_factory=list)
    refused_count: int = 0
    renamed: list[tuple[str, str]] = field(default_factory=list)
    """Names that were taken here, and what they became: (theirs, here)."""

    @property
    def changed(self) -> int:
        """Return how many records changed here."""
        return self.new.total() + self.updated.total() + self.deleted.total()

    def conflict(self, kind: str, uid: str, ours: str, theirs: str) -> None:
        """Take in a record changed apart."""
        self.conflict_count += 1
        if len(self.conflicts) < LISTED:
            self.conflicts.append(Differing(kind, uid, ours, theirs))

    def refuse(self, kind: str, uid: str, reason: str) -> None:
        """Take in a record that cannot come."""
        self.refused_count += 1
        if len(self.refused) < LISTED:
            self.refused.append(Refused(kind, uid, reason))


def merge_project(project: Project, path: Path, watch: Watch | None = None) -> MergeReport:
    """Merge another project as one step; raise InvalidInput where it is the same one.

    Both may be files or lie on a server. Annotations come with their author. The schema here stays
    in force: what uses a label it does not have is refused. Suggestions nobody decided on stay
    where they are. A project that was changed by other means than the program is refused as a
    whole, and so is, in a package, what was made in the name of anybody but its annotator.
    """
    if path.exists() and path.samefile(project.path):
        raise InvalidInput("a project cannot be merged with itself")
    address = team.address_of(path)
    if address is not None:
        passwords.recall(address)
    with migrate.readable(path) as readable:
        other = Project(readable, project.author, read_only=True)
        with other:
            _check_sound(other)
            with project.transact(OP) as made:
                return _Merge(project, other, made, watch or (lambda _fraction: None)).run()


def _check_sound(other: Project) -> None:
    """Raise InvalidInput unless the journal tells how everything in the file came to be.

    Raise Refused where the person sees too little of it.
    """
    if other.is_shared and not other.sight().most:
        raise errors.Refused(
            "a lead takes work from a server: others' work there is not shown to you"
        )
    for verify in _SOUND:
        finding = next(iter(verify(other.connection)), None)
        if finding is not None:
            raise InvalidInput(
                f"{other.path.name} was changed by other means than this program, so nothing was "
                f"merged: {finding.message}"
            )


class _Merge:
    """Carry out one merge inside its transaction."""

    def __init__(self, project: Project, other: Project, made: Transaction, watch: Watch) -> None:
        self._project = project
        self._other = other
        self._made = made
        self._watch = watch
        self._report = MergeReport()
        self._gone: set[str] = set()
        """Records that did not come; what refers to them cannot either."""
        self._machine: dict[str, str] = {}
        self._machines: set[str] = set()
        self._version = project.schema_version.version
        self._owner = merge_rows.package_owner(other.connection, PACKAGE)
        """Whose package the other file is, by uid; None for a whole project."""
        self._labels = {(label.layer, label.id) for label in project.schema.labels}

    def run(self) -> MergeReport:
        for number, type_ in enumerate(KINDS):
            for batch in records.batched(self._theirs(type_), _TOGETHER):
                self._watch(number / (len(KINDS) + 1))
                self._take(type_, batch)
        self._watch(len(KINDS) / (len(KINDS) + 1))
        self._delete()
        return self._report

    def _theirs(self, type_: type[Record]) -> Iterator[Any]:
        conditions = merge_rows.visible(type_.kind)
        table = records.MAPPED[type_.kind].table
        for record in records.select(
            self._other.connection, type_.kind, *conditions, order_by=[table.c.id]
        ):
            if isinstance(record, Annotator) and record.name == AUTHOR:
                self._know_machine(record)
                continue
            if isinstance(record, Discrepancy) and record.annotator in self._machines:
                continue
            yield record

    def _know_machine(self, theirs: Annotator) -> None:
        """Let the program there be the program here, whatever its uid."""
        self._machines.add(theirs.uid)
        ours = self._project.annotator_named(AUTHOR)
        if ours is not None:
            self._machine[theirs.uid] = ours.uid

    def _take(self, type_: type[Record], batch: list[Any]) -> None:
        uids = [record.uid for record in batch]
        ours = records.get_many(self._made.connection, type_.kind, uids)
        here = merge_rows.histories(self._made.connection, uids)
        there = merge_rows.histories(self._other.connection, uids)
        new: list[Record] = []
        for theirs in batch:
            known = ours.get(theirs.uid)
            if known is None:
                self._take_unknown(theirs, here[theirs.uid], new)
            elif isinstance(theirs, Article) and known.text_sha256 != theirs.text_sha256:
                self._refuse(theirs, "its text is another one here")
            elif known != theirs and not _same_but_name(known, theirs):
                self._take_changed(known, theirs, here[theirs.uid], there[theirs.uid])
            else:
                self._report.same[theirs.kind] += 1
        self._insert(new)

    def _take_unknown(self, theirs: Any, here: set[str], new: list[Record]) -> None:
        if here:
            if records.to_json(theirs) in here:
                self._report.deleted_here[theirs.kind] += 1
            else:
                self._report.conflict(theirs.kind, theirs.uid, "", records.to_json(theirs))
            self._gone.add(theirs.uid)
            return
        fitted = self._fitted(theirs)
        if fitted is None:
            return
        if isinstance(fitted, Progress) and self._join_progress(fitted):
            return
        new.append(fitted)
        self._report.new[theirs.kind] += 1

    def _take_changed(self, known: Any, theirs: Any, here: set[str], there: set[str]) -> None:
        if records.to_json(theirs) in here:
            self._report.newer_here[theirs.kind] += 1
            return
        if records.to_json(known) not in there:
            self._report.conflict(
                theirs.kind, theirs.uid, records.to_json(known), records.to_json(theirs)
            )
            return
        fitted = self._fitted(theirs)
        if fitted is not None and fitted != known:
            self._made.update(known, fitted)
            self._report.updated[theirs.kind] += 1

    def _insert(self, new: Sequence[Record]) -> None:
        articles = [record for record in new if isinstance(record, Article)]
        if articles:
            hashes = list({record.text_sha256 for record in articles})
            staging.add_texts(
                self._made.connection, merge_rows.texts(self._other.connection, hashes)
            )
        if new:
            self._made.insert(*new)

    # What fits here

    def _fitted(self, theirs: Any) -> Any:
        """Return a record as it can stand here, or None after saying why it cannot."""
        if not self._may_come(theirs):
            return self._refuse(theirs, "it was made in the name of somebody else")
        missing = next((uid for uid in _references(theirs) if uid in self._gone), None)
        if missing is not None:
            return self._refuse(theirs, f"what it belongs to did not come ({missing})")
        if isinstance(theirs, Annotator | Story | Sprint):
            return self._named(theirs)
        if isinstance(theirs, Entity) and ("mention", theirs.label) not in self._labels:
            return self._refuse(theirs, f"the schema here has no label {theirs.label!r}")
        if isinstance(theirs, _ANNOTATIONS):
            if (theirs.layer, theirs.label) not in self._labels:
                return self._refuse(theirs, f"the schema here has no label {theirs.label!r}")
            theirs = replace(theirs, schema_version=self._schema_version(theirs.schema_version))
        return theirs

    def _may_come(self, theirs: Any) -> bool:
        """Tell whether a package may hold a record: its annotator's own, or nobody's."""
        if self._owner is None:
            return True
        if isinstance(theirs, Sprint | Verdict):
            return False
        if isinstance(theirs, Annotator):
            return bool(theirs.uid == self._owner)
        return bool(getattr(theirs, "annotator", self._owner) == self._owner)

    def _schema_version(self, number: int) -> int:
        """Return the version here that means the same schema, or the one in force."""
        same = merge_rows.schema_version_shared(
            self._made.connection, self._other.connection, number
        )
        return self._version if same is None else same

    def _named(self, theirs: Any) -> Any:
        """Return a record whose name must be its own under a name that is free here."""
        name, number = theirs.name, 2
        while merge_rows.name_taken(self._made.connection, theirs.kind, name, theirs.uid):
            name = f"{theirs.name} ({number})"
            number += 1
        if name != theirs.name:
            self._report.renamed.append((theirs.name, name))
            return replace(theirs, name=name)
        return theirs

    def _join_progress(self, theirs: Progress) -> bool:
        """Let two records of one person's progress on one article be one: the further state."""
        uid = merge_rows.progress_twin(self._made.connection, theirs.article, theirs.annotator)
        if uid is None:
            return False
        ours = self._made.get(Progress, uid)
        if _STATES.index(theirs.state) > _STATES.index(ours.state):
            self._made.update(ours, replace(ours, state=theirs.state))
            self._report.updated[Progress.kind] += 1
        else:
            self._report.same[Progress.kind] += 1
        return True

    def _refuse(self, theirs: Any, reason: str) -> None:
        self._gone.add(theirs.uid)
        self._report.refuse(theirs.kind, theirs.uid, reason)

    # What was deleted there

    def _delete(self) -> None:
        kinds = [type_.kind for type_ in reversed(KINDS) if type_ not in (Annotator, Article)]
        for kind in kinds:
            for batch in merge_rows.deleted(self._other.connection, [kind]):
                uids = [each.uid for each in batch]
                ours = records.get_many(self._made.connection, kind, uids)
                there = merge_rows.histories(self._other.connection, uids)
                doomed = []
                for each in batch:
                    known = ours.get(each.uid)
                    if known is None or _waits(known, self._machine.values()):
                        continue
                    if not self._may_come(known):
                        self._report.refuse(kind, each.uid, "it is somebody else's")
                        continue
                    if records.to_json(known) in there[each.uid]:
                        doomed.append(known)
                    else:
                        self._report.conflict(kind, each.uid, records.to_json(known), "")
                self._remove(kind, doomed)

    def _remove(self, kind: str, doomed: list[Record]) -> None:
        free = [each for each in doomed if not merge_rows.is_needed(self._made.connection, each)]
        for each in doomed:
            if each not in free:
                self._report.conflict(kind, each.uid, records.to_json(each), "")
        if free:
            self._made.delete(*free)
            self._report.deleted[kind] += len(free)


def _same_but_name(known: Any, theirs: Any) -> bool:
    """Tell whether a record differs only by the name it had to take here."""
    named = isinstance(known, Annotator | Story | Sprint)
    return named and replace(known, name=theirs.name) == theirs


def _waits(known: Any, machines: Iterable[str]) -> bool:
    """Tell whether a record is a suggestion nobody decided on."""
    return (
        isinstance(known, Discrepancy)
        and known.status == "open"
        and known.origin != PERSON
        and known.annotator in machines
    )


def _references(record: Any) -> Iterator[str]:
    """Yield the uids a record refers to."""
    for name in records.MAPPED[record.kind].references:
        uid = getattr(record, name)
        if uid is not None:
            yield uid
    if isinstance(record, Relation):
        yield from (record.from_uid, record.to_uid)
    elif isinstance(record, Discrepancy):
        yield from (side.article for side in record.sides)
    elif isinstance(record, Remark):
        yield from (uid for uid in (record.target, record.reply_to) if uid)
