"""The tables of a project, as migrations build them.

Integer keys join tables inside the file; ``uid`` identifies a record outside it. Texts live in
``body`` under their SHA-256 and are never changed or removed, so taking back an import and
redoing it needs no copy of them. An article, and a story, is visible once the step that made it
has a ``seq``: a staged import becomes visible by that one update.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
)

SCHEMA_VERSION = 2
"""What ``PRAGMA user_version`` says in a file this program writes."""

APPLICATION_ID = 0x4E41_4E31
"""What ``PRAGMA application_id`` says: "NAN1"."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _uid() -> Column[str]:
    return Column("uid", Text, nullable=False, unique=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


def _reference(
    name: str, target: str, *, optional: bool = False, index: bool = True
) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=optional, index=index)


step = Table(
    "step",
    metadata,
    _id(),
    _uid(),
    Column("seq", Integer, unique=True),
    Column("op", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    _reference("root_id", "step", optional=True, index=False),
    Column("change_count", Integer, nullable=False, server_default="0"),
    Column("bulk", Text),
    Column("changes_hash", Text),
    Column("hash", Text),
)
Index("ix_step_staged", step.c.id, sqlite_where=step.c.seq.is_(None))

change = Table(
    "change",
    metadata,
    _id(),
    _reference("step_id", "step"),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False, index=True),
    Column("before", Text),
    Column("after", Text),
)

body = Table(
    "body",
    metadata,
    _id(),
    Column("sha256", Text, nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("sentences", LargeBinary, nullable=False),
    Column("splitter", Text, nullable=False),
)

annotator = Table(
    "annotator",
    metadata,
    _id(),
    _uid(),
    Column("name", Text, nullable=False, unique=True),
    _text("color"),
    Column("role", Text, nullable=False, server_default="annotator"),
)

schema_version = Table(
    "schema_version",
    metadata,
    _id(),
    _uid(),
    Column("version", Integer, nullable=False, unique=True),
    Column("document", Text, nullable=False),
)

story = Table(
    "story",
    metadata,
    _id(),
    _uid(),
    _reference("step_id", "step"),
    Column("name", Text, nullable=False, unique=True),
    _flag("locked"),
)

article = Table(
    "article",
    metadata,
    _id(),
    _uid(),
    _reference("step_id", "step"),
    _reference("body_id", "body"),
    _reference("story_id", "story", optional=True, index=False),
    _text("title"),
    _text("outlet"),
    _text("byline"),
    _text("dateline"),
    _text("published"),
    _text("url"),
    _text("language"),
    _text("agency"),
    _text("file_name"),
    Column("length", Integer, nullable=False),
)
Index("ix_article_order", article.c.story_id, article.c.published, article.c.id)

article_detail = Table(
    "article_detail",
    metadata,
    Column("article_id", Integer, ForeignKey("article.id"), primary_key=True),
    Column("raw_sha256", Text, nullable=False),
    Column("encoding", Text, nullable=False),
    Column("furniture", Text, nullable=False, server_default="[]"),
    Column("found", Text, nullable=False, server_default="[]"),
    Column("decoding_notes", Text, nullable=False, server_default="[]"),
)

progress = Table(
    "progress",
    metadata,
    _id(),
    _uid(),
    _reference("article_id", "article", index=False),
    _reference("annotator_id", "annotator"),
    Column("state", Text, nullable=False),
    Index("uq_progress_article_annotator", "article_id", "annotator_id", unique=True),
)

entity = Table(
    "entity",
    metadata,
    _id(),
    _uid(),
    Column("label", Text, nullable=False),
    Column("name", Text, nullable=False, index=True),
    Column("aliases", Text, nullable=False, server_default="[]"),
    _text("note"),
)


def _annotation_columns() -> list[Column[object]]:
    return [
        Column("label", Text, nullable=False),
        _text("note"),
        Column("status", Text, nullable=False),
        Column("origin", Text, nullable=False),
        Column("score", Float),
        Column("schema_version", Integer, nullable=False),
    ]


def _span_columns() -> list[Column[object]]:
    return [
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("fragments", Text),
    ]


mention = Table(
    "mention",
    metadata,
    _id(),
    _uid(),
    _reference("article_id", "article", index=False),
    _reference("annotator_id", "annotator", index=False),
    *_annotation_columns(),
    *_span_columns(),
    _reference("entity_id", "entity", optional=True, index=False),
    Column("attributes", Text, nullable=False, server_default="{}"),
)
Index("ix_mention_place", mention.c.article_id, mention.c.start)
Index(
    "ix_mention_entity_id",
    mention.c.entity_id,
    sqlite_where=mention.c.entity_id.is_not(None),
    postgresql_where=mention.c.entity_id.is_not(None),
)

claim = Table(
    "claim",
    metadata,
    _id(),
    _uid(),
    _reference("article_id", "article", index=False),
    _reference("annotator_id", "annotator", index=False),
    *_annotation_columns(),
    *_span_columns(),
    _reference("source_id", "mention", optional=True, index=False),
    Column("cue", Text, nullable=False, server_default="[]"),
    Column("attributes", Text, nullable=False, server_default="{}"),
)
Index("ix_claim_place", claim.c.article_id, claim.c.start)
Index(
    "ix_claim_source_id",
    claim.c.source_id,
    sqlite_where=claim.c.source_id.is_not(None),
    postgresql_where=claim.c.source_id.is_not(None),
)

relation = Table(
    "relation",
    metadata,
    _id(),
    _uid(),
    _reference("article_id", "article"),
    _reference("annotator_id", "annotator", index=False),
    *_annotation_columns(),
    Column("from_uid", Text, nullable=False, index=True),
    Column("to_uid", Text, nullable=False, index=True),
    Column("attributes", Text, nullable=False, server_default="{}"),
)

article_label = Table(
    "article_label",
    metadata,
    _id(),
    _uid(),
    _reference("article_id", "article"),
    _reference("annotator_id", "annotator", index=False),
    *_annotation_columns(),
)

discrepancy = Table(
    "discrepancy",
    metadata,
    _id(),
    _uid(),
    _reference("story_id", "story"),
    _reference("annotator_id", "annotator", index=False),
    *_annotation_columns(),
    Column("severity", Integer, nullable=False),
)

side = Table(
    "side",
    metadata,
    _reference("discrepancy_id", "discrepancy", index=False),
    Column("position", Integer, nullable=False),
    _reference("article_id", "article"),
    Column("role", Text, nullable=False),
    Column("spans", Text, nullable=False),
    Index("uq_side_position", "discrepancy_id", "position", unique=True),
)

remark = Table(
    "remark",
    metadata,
    _id(),
    _uid(),
    _reference("annotator_id", "annotator", index=False),
    _reference("article_id", "article", optional=True),
    Column("target", Text, nullable=False, index=True),
    Column("places", Text, nullable=False),
    _text("text"),
    _flag("hard"),
    _flag("settled"),
    Column("reply_to", Text, nullable=False, index=True),
    _text("at"),
)

claim_row = Table(
    "claim_row",
    metadata,
    _id(),
    _uid(),
    _reference("story_id", "story"),
    _reference("annotator_id", "annotator", index=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("cells", Text, nullable=False),
    _text("heading"),
    _text("note"),
    Column("origin", Text, nullable=False),
)

sprint = Table(
    "sprint",
    metadata,
    _id(),
    _uid(),
    Column("name", Text, nullable=False, unique=True),
    Column("stories", Text, nullable=False),
    Column("annotators", Text, nullable=False),
    Column("overlap", Integer, nullable=False),
    Column("share", Float, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("order", Text, nullable=False),
    Column("cap", Integer, nullable=False),
    _text("deadline"),
    Column("layers", Text, nullable=False),
    Column("lease_hours", Integer, nullable=False),
    _flag("closed"),
)

assignment = Table(
    "assignment",
    metadata,
    _id(),
    _uid(),
    _reference("sprint_id", "sprint", index=False),
    _reference("story_id", "story"),
    _reference("annotator_id", "annotator"),
    Column("position", Integer, nullable=False),
    Column("state", Text, nullable=False),
    _text("reason"),
    Column("seconds", Integer, nullable=False),
    _text("since"),
    _text("lease_until"),
    Index("uq_assignment_who", "sprint_id", "story_id", "annotator_id", unique=True),
)

verdict = Table(
    "verdict",
    metadata,
    _id(),
    _uid(),
    _reference("annotator_id", "annotator", index=False),
    Column("layer", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("gold", Text, nullable=False),
    _reference("article_id", "article", optional=True),
    _reference("story_id", "story", optional=True),
    Column("agreement", Float),
    _text("note"),
    _text("at"),
)
