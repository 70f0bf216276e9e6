"""Locks a team's database holds for us: turns in the journal, and imports under way.

They are PostgreSQL's advisory locks: two numbers each, known to nobody but this program, given
back by the server itself when a client dies.
"""

from __future__ import annotations

import sqlalchemy as sa

JOURNAL_LOCK = (0x4E41_4E31, 0)
_STAGED = 0x4E41_4E32
CHANNEL = "annotator_step"
"""What clients listen to: the uid of each committed step is told there."""


def wait_for_turn(connection: sa.Connection) -> None:
    """Wait until no other step is being closed, and keep others waiting until the commit."""
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(*JOURNAL_LOCK)))


def hold_staged(connection: sa.Connection, step_id: int) -> None:
    """Say that an import is under way, until it is done with or its program ends."""
    connection.execute(sa.select(sa.func.pg_advisory_lock(_STAGED, step_id)))


def try_hold_staged(connection: sa.Connection, step_id: int) -> bool:
    """Take over an import that was cut off; False while its program lives."""
    asked = sa.select(sa.func.pg_try_advisory_lock(_STAGED, step_id))
    return bool(connection.execute(asked).scalar_one())


def release_staged(connection: sa.Connection, step_id: int) -> None:
    """Say that an import is no longer under way."""
    connection.execute(sa.select(sa.func.pg_advisory_unlock(_STAGED, step_id)))


def tell_others(connection: sa.Connection, step_uid: str) -> None:
    """Let those who listen know of a step, once it is committed."""
    connection.execute(sa.select(sa.func.pg_notify(CHANNEL, step_uid)))
