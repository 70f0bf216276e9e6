"""What a step of the history was about: the words an annotation covers, or the name of a thing."""

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
from annotator.domain.changes import Record
from annotator.domain.matrix import ClaimRow
from annotator.domain.spans import Span, quoted
from annotator.domain.sprints import Assignment, Sprint
from annotator.domain.verdicts import Verdict
from annotator.errors import InvalidInput, NotFound
from annotator.store import queries, records, step_rows
from annotator.store.project import Project

_FEW = 12
"""Changes up to which a step is about one thing; an import or a merge is not."""
_LONGEST = 200
_KINDS = (
    Mention,
    Claim,
    Discrepancy,
    Relation,
    ArticleLabel,
    Verdict,
    Entity,
    ClaimRow,
    Sprint,
    Assignment,
    Story,
    Article,
    Progress,
    Annotator,
)
"""What a step is about, where it changed several: what comes first here."""


_KIND_OF = {"article": ArticleLabel.kind, "entity": ""}
"""Layers of verdicts that are called otherwise than the annotations they decide on."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Hold words of a text, or a name; both are empty where there is nothing to say or to show."""

    words: str = ""
    name: str = ""


def subject(project: Project, number: int) -> Subject:
    """Return what a step, by its number, was about, as far as the author may see it."""
    changes = step_rows.changes_in(project.connection, number, _FEW + 1)
    found = sorted(
        (each for each in changes if isinstance(each.record, _KINDS)),
        key=lambda each: _KINDS.index(type(each.record)),
    )
    if len(changes) > _FEW:
        # Beginning a sprint hands out many stories, and is about the sprint.
        found = [each for each in found if isinstance(each.record, Sprint)]
    try:
        return _of(project, found[0].record) if found else Subject()
    except (NotFound, InvalidInput):
        # Its article went with an import that was taken back, or its label with the schema.
        return Subject()


def _of(project: Project, record: Record) -> Subject:
    connection = project.connection
    match record:
        case Mention() | Claim() | Relation() | ArticleLabel():
            story = queries.article_of(connection, record.article).story
            if not project.sight().shows(record.annotator, story):
                return Subject()
            if isinstance(record, Mention | Claim):
                return _words(project, record.article, record.spans)
            return Subject(name=project.schema.label(record.layer, record.label).name)
        case Discrepancy():
            if not project.sight().shows(record.annotator, record.story):
                return Subject()
            sides = [side for side in record.sides if side.role == "evidence" and side.spans]
            return _words(project, sides[0].article, sides[0].spans) if sides else Subject()
        case Verdict():
            # Where it left nothing in gold, it is about what it decided on.
            kind = _KIND_OF.get(record.layer, record.layer)
            decided = records.get(connection, kind, record.of[0]) if record.of and kind else None
            return Subject() if decided is None else _of(project, decided)
        case ClaimRow():
            shows = project.sight().shows(record.annotator, record.story)
            return Subject(name=record.title if shows else "")
        case _:
            return Subject(name=_name(project, record))


def _words(project: Project, article: str, spans: tuple[Span, ...]) -> Subject:
    text = queries.text_of(project.connection, article).text
    return Subject(words=quoted(spans, text)[:_LONGEST])


def _name(project: Project, record: Record) -> str:
    connection = project.connection
    match record:
        case Entity() | Sprint() | Story() | Annotator():
            return record.name
        case Assignment():
            story = records.get(connection, Story.kind, record.story)
            return "" if story is None else str(story.name)
        case Progress():
            return queries.article_of(connection, record.article).title
        case Article():
            return record.title
        case _:
            return ""
