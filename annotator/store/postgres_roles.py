"""Who may do what in a team's database, said to the database itself: grants and row policies."""

from __future__ import annotations

import sqlalchemy as sa

LEAD, ANNOTATOR, READER = "lead", "annotator", "reader"
ROLES = (LEAD, ANNOTATOR, READER)
BOUND = (ANNOTATOR, READER)
"""Roles that act under their own name only."""


def whoami(connection: sa.Connection) -> tuple[str, str]:
    """Return the user who is logged in and the role; the owner of the tables is a lead."""
    row = connection.exec_driver_sql(
        "SELECT current_user, current_database(), "
        "(SELECT rolsuper FROM pg_roles WHERE rolname = current_user) OR EXISTS ("
        "SELECT FROM pg_tables WHERE tablename = 'step' AND schemaname = current_schema() "
        "AND tableowner = current_user)"
    ).one()
    user, database, owns = str(row[0]), str(row[1]), bool(row[2])
    if owns:
        return user, LEAD
    member = sa.text(
        "SELECT pg_has_role(current_user, rolname, 'member') FROM pg_roles WHERE rolname = :name"
    )
    for role in ROLES:
        name = group_of(database, role)
        if connection.execute(member, {"name": name}).scalar():
            return user, role
    return user, READER


def group_of(database: str, role: str) -> str:
    """Return the database role that everybody with a role in a project belongs to."""
    return f"{database}_{role}"
