"""Verbs on the annotations of one article: tag, change, link, delete.

Each is one step. Spans are code points, half-open, and are stored sorted and joined. Only the
author of an annotation may change it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from annotator.domain.annotations import (
    REJECTED,
    Annotation,
    ArticleLabel,
    Claim,
    Discrepancy,
    Mention,
    Relation,
    SpanAnnotation,
)
from annotator.domain.articles import Article, Progress
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside, normalised
from annotator.errors import Conflict, InvalidInput
from annotator.store import queries, remark_rows
from annotator.store.project import Project, Transaction

A = TypeVar("A", bound=Annotation)
ANNOTATION_TYPES: dict[str, type[Annotation]] = {
    type_.kind: type_ for type_ in (Mention, Claim, Relation, ArticleLabel, Discrepancy)
}


def add_mention(
    project: Project,
    article: str,
    spans: Iterable[Span],
    label: str,
    *,
    entity: str | None = None,
    attributes: Mapping[str, Any] | None = None,
) -> Mention:
    """Tag a mention; raise InvalidInput for a span outside the text or an unknown label."""
    _check_label(project, Mention.layer, label, attributes or {})
    with project.transact("add_mention") as made:
        mention = Mention(
            uid=new_uid(),
            article=article,
            annotator=project.annotator.uid,
            label=label,
            spans=_given(spans),
            entity=entity,
            attributes=dict(attributes or {}),
            schema_version=project.schema_version.version,
        )
        _insert(made, mention)
    return mention


def add_claim(
    project: Project,
    article: str,
    spans: Iterable[Span],
    label: str,
    *,
    source: str | None = None,
    cue: Iterable[Span] = (),
    attributes: Mapping[str, Any] | None = None,
) -> Claim:
    """Tag a claim, with its source (a mention's uid) and the spans of its cue where known."""
    _check_label(project, Claim.layer, label, attributes or {})
    with project.transact("add_claim") as made:
        claim = Claim(
            uid=new_uid(),
            article=article,
            annotator=project.annotator.uid,
            label=label,
            spans=_given(spans),
            source=_checked_source(made, article, source),
            cue=_checked(made, article, cue, optional=True),
            attributes=dict(attributes or {}),
            schema_version=project.schema_version.version,
        )
        _insert(made, claim)
    return claim


def add_relation(
    project: Project, from_kind: str, from_uid: str, to_kind: str, to_uid: str, label: str
) -> Relation:
    """Join two annotations of one article, named by kind ("mention", "claim") and uid."""
    _check_label(project, Relation.layer, label, {})
    with project.transact("add_relation") as made:
        first = _get_span_annotation(made, from_kind, from_uid)
        second = _get_span_annotation(made, to_kind, to_uid)
        if first.article != second.article:
            raise InvalidInput("a relation joins two annotations of one article")
        if first.uid == second.uid:
            raise InvalidInput("a relation joins two different annotations")
        relation = Relation(
            uid=new_uid(),
            article=first.article,
            annotator=project.annotator.uid,
            label=label,
            from_uid=from_uid,
            to_uid=to_uid,
            schema_version=project.schema_version.version,
        )
        made.insert(relation)
    return relation


def add_article_label(project: Project, article: str, label: str) -> ArticleLabel:
    """Label an article as a whole; the same label twice is refused."""
    _check_label(project, ArticleLabel.layer, label, {})
    with project.transact("add_article_label") as made:
        made.get(Article, article)
        mine = queries.annotations_of(
            project.connection, ArticleLabel.kind, article, project.annotator.uid
        )
        if any(other.label == label for other in mine):
            raise InvalidInput("the article has this label already")
        article_label = ArticleLabel(
            uid=new_uid(),
            article=article,
            annotator=project.annotator.uid,
            label=label,
            schema_version=project.schema_version.version,
        )
        begin_work(project, made, article)
        made.insert(article_label)
    return article_label


def relabel(project: Project, kind: str, uid: str, label: str) -> Annotation:
    """Give an annotation another label of its layer; attributes the new label lacks go."""

    def change(annotation: Annotation) -> Annotation:
        _check_label(project, annotation.layer, label, {})
        return relabelled(project, annotation, label)

    return edit(project, "relabel", ANNOTATION_TYPES[kind], uid, change)


def relabelled(project: Project, annotation: A, label: str) -> A:
    """Return an annotation with another label, under the schema in force, unwritten."""
    version = project.schema_version.version
    if isinstance(annotation, ArticleLabel | Discrepancy):
        return replace(annotation, label=label, schema_version=version)
    allowed = {item.id for item in project.schema.attributes_of(annotation.layer, label)}
    kept = {name: value for name, value in annotation.attributes.items() if name in allowed}
    return replace(annotation, label=label, attributes=kept, schema_version=version)


def set_spans(project: Project, kind: str, uid: str, spans: Iterable[Span]) -> SpanAnnotation:
    """Move the edges of a mention or claim; its links, attributes and notes stay."""
    wanted = tuple(spans)
    with project.transact("set_spans") as made:
        before = _get_span_annotation(made, kind, uid)
        check_mine(project, before)
        after = replace(before, spans=_checked(made, before.article, wanted))
        if after != before:
            make_room(made, after)
        made.update(before, after)
    return after


def set_attributes(project: Project, kind: str, uid: str, changed: Mapping[str, Any]) -> Annotation:
    """Set attributes by name; None removes one."""

    def change(annotation: Annotation) -> Annotation:
        if isinstance(annotation, ArticleLabel | Discrepancy):
            raise InvalidInput("annotations of this layer have no attributes")
        values = {**annotation.attributes, **changed}
        values = {name: value for name, value in values.items() if value is not None}
        project.schema.check_attributes(annotation.layer, annotation.label, values)
        return replace(annotation, attributes=values)

    return edit(project, "set_attributes", ANNOTATION_TYPES[kind], uid, change)


def set_note(project: Project, kind: str, uid: str, note: str) -> Annotation:
    """Write the note of an annotation."""
    return edit(
        project,
        "set_note",
        ANNOTATION_TYPES[kind],
        uid,
        lambda old: replace(old, note=note.strip()),
    )


def set_claim_source(project: Project, uid: str, source: str | None) -> Claim:
    """Name the mention a claim is attributed to, or None for no source."""
    with project.transact("set_claim_source") as made:
        before = made.get(Claim, uid)
        check_mine(project, before)
        after = replace(before, source=_checked_source(made, before.article, source))
        made.update(before, after)
    return after


def tag_source(project: Project, claim: str, spans: Iterable[Span], label: str) -> Mention:
    """Tag the words that say who a claim comes from, and name the mention its source: one step."""
    _check_label(project, Mention.layer, label, {})
    with project.transact("tag_source") as made:
        before = made.get(Claim, claim)
        check_mine(project, before)
        mention = Mention(
            uid=new_uid(),
            article=before.article,
            annotator=project.annotator.uid,
            label=label,
            spans=_given(spans),
            schema_version=project.schema_version.version,
        )
        _insert(made, mention)
        made.update(before, replace(before, source=mention.uid))
    return mention


def set_claim_cue(project: Project, uid: str, cue: Iterable[Span]) -> Claim:
    """Mark the words that attribute a claim ("said", "according to"); none clears them."""
    with project.transact("set_claim_cue") as made:
        before = made.get(Claim, uid)
        check_mine(project, before)
        after = replace(before, cue=_checked(made, before.article, cue, optional=True))
        made.update(before, after)
    return after


def delete_annotation(project: Project, kind: str, uid: str) -> None:
    """Delete an annotation; relations and bare flags go with it, claims lose it as their source."""
    with project.transact("delete_annotation") as made:
        doomed = made.get(ANNOTATION_TYPES[kind], uid)
        check_mine(project, doomed)
        if isinstance(doomed, Mention | Claim):
            _detach(made, doomed)
        # A flag says nothing without what it is on; what somebody wrote stays.
        made.delete(*remark_rows.bare_on(made.connection, doomed.uid))
        made.delete(doomed)


def edit(project: Project, op: str, type_: type[A], uid: str, change: Callable[[A], A]) -> A:
    """Replace one annotation of the author's by ``change`` of it, as one step."""
    with project.transact(op) as made:
        before = made.get(type_, uid)
        check_mine(project, before)
        after = change(before)
        made.update(before, after)
    return after


def _insert(made: Transaction, annotation: SpanAnnotation) -> None:
    """Write a new annotation, once all that could be said against it is ruled out.

    The article being begun is noted in the same step.
    """
    ground = queries.ground_of(made.connection, annotation)
    check_inside(annotation.spans, ground.length, what="the span")
    if ground.taken:
        make_room(made, annotation)
    if not ground.begun:
        made.insert(Progress(new_uid(), annotation.article, annotation.annotator, "in_progress"))
    made.insert(annotation)


def begin_work(project: Project, made: Transaction, article: str) -> None:
    """Note in the same step that the author has begun on an article."""
    if queries.progress_of(project.connection, article, project.annotator.uid) is None:
        made.insert(Progress(new_uid(), article, project.annotator.uid, "in_progress"))


def _detach(made: Transaction, doomed: SpanAnnotation) -> None:
    for relation in list(queries.relations_on(made.connection, doomed.uid)):
        made.delete(relation)
    if isinstance(doomed, Mention):
        for claim in list(queries.claims_from(made.connection, doomed.uid)):
            made.update(claim, replace(claim, source=None))


def _get_span_annotation(made: Transaction, kind: str, uid: str) -> SpanAnnotation:
    if kind == Mention.kind:
        return made.get(Mention, uid)
    if kind == Claim.kind:
        return made.get(Claim, uid)
    raise InvalidInput(f"a {kind} has no spans of its own")


def _checked(
    made: Transaction, article: str, spans: Iterable[Span], *, optional: bool = False
) -> tuple[Span, ...]:
    found = normalised(spans) if optional else _given(spans)
    if found:
        check_inside(found, queries.length_of(made.connection, article), what="the span")
    return found


def _given(spans: Iterable[Span]) -> tuple[Span, ...]:
    found = normalised(spans)
    if not found:
        raise InvalidInput("nothing is selected")
    return found


def _checked_source(made: Transaction, article: str, source: str | None) -> str | None:
    if source is not None and made.get(Mention, source).article != article:
        raise InvalidInput("the source of a claim is a mention in the same article")
    return source


def _check_label(project: Project, layer: str, label: str, attributes: Mapping[str, Any]) -> None:
    found = project.schema.label(layer, label)
    if found.retired:
        raise InvalidInput(f"the label {found.name!r} is retired")
    project.schema.check_attributes(layer, label, attributes)


def check_mine(project: Project, annotation: Annotation) -> None:
    """Raise Conflict unless the author made the annotation."""
    if annotation.annotator != project.annotator.uid:
        raise Conflict("only its author can change an annotation")


def make_room(made: Transaction, wanted: SpanAnnotation) -> None:
    """Raise InvalidInput if the author has the same label on the same text already.

    A suggestion rejected there is taken away: what a person tags, that person no longer rejects.
    """
    for twin in queries.twins(made.connection, wanted):
        if twin.status != REJECTED:
            raise InvalidInput("this text has that label already")
        made.delete(twin)
