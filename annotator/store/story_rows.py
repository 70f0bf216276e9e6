"""What hangs on a story beside its articles and discrepancies: matrix rows, assignments."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from annotator.domain.matrix import ClaimRow
from annotator.store import records
from annotator.store.tables import annotator, assignment, claim_row, story


def claim_rows(
    connection: sa.Connection, story_uid: str, annotator_uid: str | None = None
) -> list[ClaimRow]:
    """Return the rows of a story's claim matrix in order, all or those of one annotator."""
    conditions: list[Any] = [
        claim_row.c.story_id.in_(sa.select(story.c.id).where(story.c.uid == story_uid))
    ]
    if annotator_uid is not None:
        conditions.append(
            claim_row.c.annotator_id.in_(
                sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid)
            )
        )
    order = [claim_row.c.position, claim_row.c.id]
    return list(records.select(connection, ClaimRow.kind, *conditions, order_by=order))


def is_assigned(connection: sa.Connection, story_uid: str) -> bool:
    """Tell whether a story was handed out in a sprint."""
    statement = (
        sa.select(assignment.c.id)
        .join(story, assignment.c.story_id == story.c.id)
        .where(story.c.uid == story_uid)
        .limit(1)
    )
    return connection.execute(statement).first() is not None


def story_name(connection: sa.Connection, story_uid: str) -> str:
    """Return the name of a story, or nothing where there is none."""
    found = connection.execute(sa.select(story.c.name).where(story.c.uid == story_uid)).scalar()
    return found or ""
