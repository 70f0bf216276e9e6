"""Verbs on hard cases: flag an annotation one is not sure of, take the flag off, list them.

A flag is a remark with ``hard`` that begins a thread on the annotation; it belongs to whoever set
it. Taking it off keeps what was written with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention, Relation
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, quoted
from annotator.services.tagging import ANNOTATION_TYPES
from annotator.store import queries, records, remark_rows
from annotator.store.project import Project

MOST = 1000
"""Hard cases that are listed; more are beyond reading line by line."""


@dataclass(frozen=True, slots=True)
class HardCase:
    """Hold one hard case as a list shows it: where it is, its label, its words, the remark."""

    target: str
    kind: str
    label: str
    article: str
    outlet: str
    spans: tuple[Span, ...]
    words: str
    text: str


def flag(project: Project, kind: str, uid: str) -> bool:
    """Flag an annotation as a hard case, or take the author's flag off; return if it has one."""
    mine = project.annotator.uid
    with project.transact("flag_hard_case") as made:
        annotation: Annotation = made.get(ANNOTATION_TYPES[kind], uid)
        own = remark_rows.on_target(made.connection, uid, mine)
        before = next((each for each in own if each.hard), own[0] if own else None)
        if before is None:
            made.insert(
                Remark(
                    uid=new_uid(),
                    annotator=mine,
                    article=article_of(annotation),
                    target=uid,
                    hard=True,
                    at=project.now().isoformat(timespec="seconds"),
                )
            )
            return True
        if before in remark_rows.bare_on(made.connection, uid):
            made.delete(before)
        else:
            made.update(before, replace(before, hard=not before.hard))
    return not before.hard


def flagged(project: Project, article: str, annotator: str | None = None) -> set[str]:
    """Return the uids of the annotations of an article that are hard cases to one annotator."""
    who = annotator or project.annotator.uid
    return remark_rows.flagged_in(project.connection, article, who)


def list_hard_cases(project: Project) -> list[HardCase]:
    """Return the author's hard cases whose annotation is there, the newest first.

    Who only reads has none.
    """
    me = project.annotator_named(project.author)
    if me is None:
        return []
    found = []
    for row in remark_rows.hard_rows(project.connection, me.uid, MOST):
        annotation = find_annotation(project, row.target)
        if annotation is None:
            continue
        spans = spans_of(project, annotation, row.article)
        text = queries.text_of(project.connection, row.article).text
        found.append(
            HardCase(
                row.target,
                annotation.kind,
                annotation.label,
                row.article,
                row.outlet or row.title,
                spans,
                quoted(spans, text),
                row.text,
            )
        )
    return found


def article_of(annotation: Annotation) -> str:
    """Return the article an annotation is in, of a discrepancy that of its first side."""
    if isinstance(annotation, Discrepancy):
        return annotation.sides[0].article
    return annotation.article


def find_annotation(project: Project, uid: str) -> Annotation | None:
    """Return an annotation of any layer, or None."""
    for kind in ANNOTATION_TYPES:
        found: Annotation | None = records.get(project.connection, kind, uid)
        if found is not None:
            return found
    return None


def spans_of(project: Project, annotation: Annotation, article: str) -> tuple[Span, ...]:
    """Return where an annotation lies in an article; a relation where its first end does."""
    if isinstance(annotation, Mention | Claim):
        return annotation.spans
    if isinstance(annotation, Discrepancy):
        return next((each.spans for each in annotation.sides if each.article == article), ())
    if isinstance(annotation, Relation):
        first = find_annotation(project, annotation.from_uid)
        return first.spans if isinstance(first, Mention | Claim) else ()
    return ()
