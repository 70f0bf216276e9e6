"""Changes and steps: what one user action did, as before and after of each record."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.articles import Annotator, Article, Progress, Story
from annotator.domain.discussion import Remark
from annotator.domain.matrix import ClaimRow
from annotator.domain.schema import SchemaVersion
from annotator.domain.sprints import Assignment, Sprint
from annotator.domain.verdicts import Verdict

Record = (
    Article
    | Story
    | Annotator
    | Progress
    | Entity
    | Mention
    | Claim
    | Relation
    | ArticleLabel
    | Discrepancy
    | SchemaVersion
    | Remark
    | ClaimRow
    | Sprint
    | Assignment
    | Verdict
)

RECORD_TYPES: tuple[type[Record], ...] = (
    Annotator,
    SchemaVersion,
    Story,
    Article,
    Progress,
    Entity,
    Mention,
    Claim,
    Relation,
    ArticleLabel,
    Discrepancy,
    Remark,
    ClaimRow,
    Sprint,
    Assignment,
    Verdict,
)
"""Every kind of record, in an order in which each refers only to those before it."""


@dataclass(frozen=True, slots=True)
class Change:
    """Hold one record before and after: made (no before), edited, or deleted (no after)."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Return the record as it is now, or as it was when deleted."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    @property
    def uid(self) -> str:
        """Return the record's uid."""
        return self.record.uid

    @property
    def kind(self) -> str:
        """Return the record's kind."""
        return self.record.kind

    def reversed(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Tell subscribers what one committed step changed.

    ``how`` is ``do``, ``undo`` or ``redo``. A bulk step (an import) lists no single changes:
    ``bulk`` names the kinds it touched and how many records of each.
    """

    step: str
    op: str
    how: str
    author: str
    changes: tuple[Change, ...]
    bulk: tuple[tuple[str, int], ...] = ()

    def touches(self, *kinds: str) -> bool:
        """Tell whether a record of one of ``kinds`` changed."""
        return any(change.kind in kinds for change in self.changes) or any(
            kind in kinds for kind, _ in self.bulk
        )
