"""Make the tables of database version 1.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table, index and, on SQLite, the full-text index over the texts."""
    op.create_table(
        "annotator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_annotator"),
        sa.UniqueConstraint("name", name="uq_annotator_name"),
        sa.UniqueConstraint("uid", name="uq_annotator_uid"),
    )
    op.create_table(
        "body",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sentences", sa.LargeBinary(), nullable=False),
        sa.Column("splitter", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_body"),
        sa.UniqueConstraint("sha256", name="uq_body_sha256"),
    )
    op.create_table(
        "entity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("aliases", sa.Text(), server_default="[]", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity"),
        sa.UniqueConstraint("uid", name="uq_entity_uid"),
    )
    op.create_index("ix_entity_name", "entity", ["name"], unique=False)
    op.create_table(
        "schema_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_schema_version"),
        sa.UniqueConstraint("uid", name="uq_schema_version_uid"),
        sa.UniqueConstraint("version", name="uq_schema_version_version"),
    )
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("root_id", sa.Integer(), nullable=True),
        sa.Column("change_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("bulk", sa.Text(), nullable=True),
        sa.Column("changes_hash", sa.Text(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["root_id"], ["step.id"], name="fk_step_root_id"),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
        sa.UniqueConstraint("seq", name="uq_step_seq"),
        sa.UniqueConstraint("uid", name="uq_step_uid"),
    )
    op.create_index(
        "ix_step_staged", "step", ["id"], unique=False, sqlite_where=sa.text("seq IS NULL")
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_change_step_id"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_record", "change", ["record"], unique=False)
    op.create_index("ix_change_step_id", "change", ["step_id"], unique=False)
    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_story_step_id"),
        sa.PrimaryKeyConstraint("id", name="pk_story"),
        sa.UniqueConstraint("name", name="uq_story_name"),
        sa.UniqueConstraint("uid", name="uq_story_uid"),
    )
    op.create_index("ix_story_step_id", "story", ["step_id"], unique=False)
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("body_id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("outlet", sa.Text(), server_default="", nullable=False),
        sa.Column("byline", sa.Text(), server_default="", nullable=False),
        sa.Column("dateline", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("agency", sa.Text(), server_default="", nullable=False),
        sa.Column("file_name", sa.Text(), server_default="", nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name="fk_article_body_id"),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_article_step_id"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_article_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("uid", name="uq_article_uid"),
    )
    op.create_index("ix_article_body_id", "article", ["body_id"], unique=False)
    op.create_index("ix_article_order", "article", ["story_id", "published", "id"], unique=False)
    op.create_index("ix_article_step_id", "article", ["step_id"], unique=False)
    op.create_table(
        "discrepancy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name="fk_discrepancy_annotator_id"
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_discrepancy_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_discrepancy"),
        sa.UniqueConstraint("uid", name="uq_discrepancy_uid"),
    )
    op.create_index("ix_discrepancy_annotator_id", "discrepancy", ["annotator_id"], unique=False)
    op.create_index("ix_discrepancy_story_id", "discrepancy", ["story_id"], unique=False)
    op.create_table(
        "article_detail",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("raw_sha256", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("furniture", sa.Text(), server_default="[]", nullable=False),
        sa.Column("found", sa.Text(), server_default="[]", nullable=False),
        sa.Column("decoding_notes", sa.Text(), server_default="[]", nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_detail_article_id"
        ),
        sa.PrimaryKeyConstraint("article_id", name="pk_article_detail"),
    )
    op.create_table(
        "article_label",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name="fk_article_label_annotator_id"
        ),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_article_label_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_article_label"),
        sa.UniqueConstraint("uid", name="uq_article_label_uid"),
    )
    op.create_index(
        "ix_article_label_annotator_id", "article_label", ["annotator_id"], unique=False
    )
    op.create_index("ix_article_label_article_id", "article_label", ["article_id"], unique=False)
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("fragments", sa.Text(), nullable=True),
        sa.Column("entity_id", sa.Integer(), nullable=True),
        sa.Column("attributes", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name="fk_mention_annotator_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_mention_article_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_mention_entity_id"),
        sa.PrimaryKeyConstraint("id", name="pk_mention"),
        sa.UniqueConstraint("uid", name="uq_mention_uid"),
    )
    op.create_index("ix_mention_annotator_id", "mention", ["annotator_id"], unique=False)
    op.create_index("ix_mention_entity_id", "mention", ["entity_id"], unique=False)
    op.create_index("ix_mention_place", "mention", ["article_id", "start"], unique=False)
    op.create_table(
        "progress",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name="fk_progress_annotator_id"
        ),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_progress_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_progress"),
        sa.UniqueConstraint("uid", name="uq_progress_uid"),
    )
    op.create_index("ix_progress_annotator_id", "progress", ["annotator_id"], unique=False)
    op.create_index(
        "uq_progress_article_annotator", "progress", ["article_id", "annotator_id"], unique=True
    )
    op.create_table(
        "relation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("from_uid", sa.Text(), nullable=False),
        sa.Column("to_uid", sa.Text(), nullable=False),
        sa.Column("attributes", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name="fk_relation_annotator_id"
        ),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_relation_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
        sa.UniqueConstraint("uid", name="uq_relation_uid"),
    )
    op.create_index("ix_relation_annotator_id", "relation", ["annotator_id"], unique=False)
    op.create_index("ix_relation_article_id", "relation", ["article_id"], unique=False)
    op.create_index("ix_relation_from_uid", "relation", ["from_uid"], unique=False)
    op.create_index("ix_relation_to_uid", "relation", ["to_uid"], unique=False)
    op.create_table(
        "side",
        sa.Column("discrepancy_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("spans", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_side_article_id"),
        sa.ForeignKeyConstraint(
            ["discrepancy_id"], ["discrepancy.id"], name="fk_side_discrepancy_id"
        ),
    )
    op.create_index("ix_side_article_id", "side", ["article_id"], unique=False)
    op.create_index("uq_side_position", "side", ["discrepancy_id", "position"], unique=True)
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("fragments", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("cue", sa.Text(), server_default="[]", nullable=False),
        sa.Column("attributes", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name="fk_claim_annotator_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_claim_article_id"),
        sa.ForeignKeyConstraint(["source_id"], ["mention.id"], name="fk_claim_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claim"),
        sa.UniqueConstraint("uid", name="uq_claim_uid"),
    )
    op.create_index("ix_claim_annotator_id", "claim", ["annotator_id"], unique=False)
    op.create_index("ix_claim_place", "claim", ["article_id", "start"], unique=False)
    op.create_index("ix_claim_source_id", "claim", ["source_id"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        # The words lie apart from the texts, which stay in body (external content).
        op.execute(
            "CREATE VIRTUAL TABLE body_words USING fts5("
            "text, content='body', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        # Many words gathered before they are written, and merged seldom: an import spends a
        # third less on its index. The memory is taken only while words are added.
        op.execute("INSERT INTO body_words (body_words, rank) VALUES ('hashsize', 33554432)")
        op.execute("INSERT INTO body_words (body_words, rank) VALUES ('automerge', 8)")
