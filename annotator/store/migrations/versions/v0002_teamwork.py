"""Bring the tables to version 2: remarks, claim matrix, sprints, verdicts, locked stories.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add columns to people and stories, and the tables of working together."""
    op.add_column("annotator", _text("color"))
    op.add_column(
        "annotator", sa.Column("role", sa.Text(), server_default="annotator", nullable=False)
    )
    op.add_column("story", _flag("locked"))
    op.create_table(
        "remark",
        *_identity("remark"),
        _key("annotator_id"),
        _key("article_id", nullable=True),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        _text("text"),
        _flag("hard"),
        _flag("settled"),
        sa.Column("reply_to", sa.Text(), nullable=False),
        _text("at"),
        *_foreign("remark", "annotator", "article"),
    )
    _index("remark", "article_id", "target", "reply_to")
    op.create_table(
        "claim_row",
        *_identity("claim_row"),
        _key("story_id"),
        _key("annotator_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        _text("heading"),
        _text("note"),
        sa.Column("origin", sa.Text(), nullable=False),
        *_foreign("claim_row", "story", "annotator"),
    )
    _index("claim_row", "story_id")
    op.create_table(
        "sprint",
        *_identity("sprint"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stories", sa.Text(), nullable=False),
        sa.Column("annotators", sa.Text(), nullable=False),
        sa.Column("overlap", sa.Integer(), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=False),
        _text("deadline"),
        sa.Column("layers", sa.Text(), nullable=False),
        sa.Column("lease_hours", sa.Integer(), nullable=False),
        _flag("closed"),
        sa.UniqueConstraint("name", name="uq_sprint_name"),
    )
    op.create_table(
        "assignment",
        *_identity("assignment"),
        _key("sprint_id"),
        _key("story_id"),
        _key("annotator_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        _text("reason"),
        sa.Column("seconds", sa.Integer(), nullable=False),
        _text("since"),
        _text("lease_until"),
        *_foreign("assignment", "sprint", "story", "annotator"),
    )
    _index("assignment", "story_id", "annotator_id")
    op.create_index(
        "uq_assignment_who", "assignment", ["sprint_id", "story_id", "annotator_id"], unique=True
    )
    op.create_table(
        "verdict",
        *_identity("verdict"),
        _key("annotator_id"),
        sa.Column("layer", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=False),
        sa.Column("gold", sa.Text(), nullable=False),
        _key("article_id", nullable=True),
        _key("story_id", nullable=True),
        sa.Column("agreement", sa.Float(), nullable=True),
        _text("note"),
        _text("at"),
        *_foreign("verdict", "annotator", "article", "story"),
    )
    _index("verdict", "article_id", "story_id")
    # All an author ever made is never asked for, and SQLite took this index where the article's
    # would have read a page instead of a project.
    for table in ("mention", "claim", "relation", "article_label", "discrepancy"):
        op.drop_index(f"ix_{table}_annotator_id", table)
    # Few mentions are linked and few claims have a source: an index of those alone is a page less
    # to write for most labels.
    for table, column in (("mention", "entity_id"), ("claim", "source_id")):
        name, there = f"ix_{table}_{column}", sa.text(f"{column} IS NOT NULL")
        op.drop_index(name, table)
        op.create_index(name, table, [column], sqlite_where=there, postgresql_where=there)


def _identity(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("uid", name=f"uq_{table}_uid"),
    ]


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _key(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _foreign(table: str, *targets: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.ForeignKeyConstraint([f"{name}_id"], [f"{name}.id"], name=f"fk_{table}_{name}_id")
        for name in targets
    ]


def _index(table: str, *columns: str) -> None:
    for name in columns:
        op.create_index(f"ix_{table}_{name}", table, [name], unique=False)
