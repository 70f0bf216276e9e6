"""Verbs on suggestions: accept, accept as another label, reject; one or many in one step.

An accepted suggestion becomes the person's own annotation, with the rule as its origin. A rejected
one is kept as a negative: a mention or claim with status ``rejected``. Both count for the rule's
precision, see `annotator.suggest.precision`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.domain.annotations import REJECTED, Claim, Mention, SpanAnnotation
from annotator.domain.articles import Article
from annotator.domain.identity import new_uid
from annotator.domain.spans import check_inside, normalised
from annotator.errors import InvalidInput
from annotator.services.tagging import begin_work, make_room
from annotator.store import lookups, queries, suggestion_rows
from annotator.store.project import Project, Transaction
from annotator.suggest.interface import Suggestion
from annotator.suggest.precision import Decisions, precision

__all__ = ["Decisions", "Suggestion", "accept", "accept_all", "precision", "reject", "reject_all"]


def accept(
    project: Project,
    article: str,
    found: Suggestion,
    *,
    label: str | None = None,
    source_label: str | None = None,
) -> SpanAnnotation:
    """Make a suggestion the author's own, perhaps under another label of its layer.

    Under another label the suggested one is kept as a negative beside it. The mention that is a
    claim's source is linked where the author has tagged it; ``source_label`` tags it as one step
    with the claim. Raise InvalidInput where the text has that label already.
    """
    with project.transact("accept_suggestion") as made:
        if source_label is not None and found.source:
            _tag_source(project, made, article, found, source_label)
        return _accepted(project, made, article, found, label or found.label)


def accept_all(project: Project, article: str, found: Iterable[Suggestion]) -> list[SpanAnnotation]:
    """Accept many suggestions of one article as one step; those whose text is taken stay out."""
    accepted: list[SpanAnnotation] = []
    with project.transact("accept_suggestion") as made:
        accepted.extend(
            _accepted(project, made, article, each, each.label)
            for each in found
            if not _is_tagged(project, made, article, each)
        )
    return accepted


def reject(project: Project, article: str, found: Suggestion) -> SpanAnnotation:
    """Say no to a suggestion; it is kept as a negative and not made again."""
    (kept,) = reject_all(project, article, [found])
    return kept


def reject_all(project: Project, article: str, found: Sequence[Suggestion]) -> list[SpanAnnotation]:
    """Reject many suggestions of one article as one step."""
    with project.transact("reject_suggestion") as made:
        begin_work(project, made, article)
        kept = [_record(project, made, article, each, each.label, REJECTED) for each in found]
        made.insert(*(each for each in kept if isinstance(each, Mention)))
        made.insert(*(each for each in kept if isinstance(each, Claim)))
    return kept


def _tag_source(
    project: Project, made: Transaction, article: str, found: Suggestion, label: str
) -> None:
    if project.schema.label(Mention.layer, label).retired:
        raise InvalidInput(f"the label {label!r} is retired")
    spans = normalised(found.source)
    check_inside(spans, made.get(Article, article).length, what=found.rule)
    source = Mention(
        new_uid(), article, project.annotator.uid, label, spans,
        schema_version=project.schema_version.version,
    )  # fmt: skip
    make_room(made, source)
    begin_work(project, made, article)
    made.insert(source)


def _accepted(
    project: Project, made: Transaction, article: str, found: Suggestion, label: str
) -> SpanAnnotation:
    accepted = _record(project, made, article, found, label, "accepted")
    make_room(made, accepted)
    begin_work(project, made, article)
    if label != found.label:
        made.insert(_record(project, made, article, found, found.label, REJECTED))
    made.insert(accepted)
    return accepted


def _is_tagged(project: Project, made: Transaction, article: str, found: Suggestion) -> bool:
    wanted = _record(project, made, article, found, found.label, "accepted")
    return any(twin.status != REJECTED for twin in queries.twins(made.connection, wanted))


def _record(
    project: Project, made: Transaction, article: str, found: Suggestion, label: str, status: str
) -> SpanAnnotation:
    """Return what a suggestion becomes, checked against schema and text."""
    schema = project.schema
    if found.layer not in (Mention.layer, Claim.layer):
        raise InvalidInput("a suggestion is a mention or a claim")
    if schema.label(found.layer, label).retired:
        raise InvalidInput(f"the label {label!r} is retired")
    known = {each.id for each in schema.attributes_of(found.layer, label)}
    attributes = {name: value for name, value in found.attributes.items() if name in known}
    schema.check_attributes(found.layer, label, attributes)
    spans, cue = normalised(found.spans), normalised(found.cue)
    check_inside((*spans, *cue), made.get(Article, article).length, what=found.rule)
    mine, version = project.annotator.uid, project.schema_version.version
    if found.layer == Mention.layer:
        entity = found.entity
        if entity is not None:
            meant = lookups.entity_of(made.connection, entity)
            # An entity is of one label; under another label somebody else is meant.
            entity = entity if meant is not None and meant.label == label else None
        return Mention(
            new_uid(), article, mine, label, spans, entity, attributes,
            status=status, origin=found.rule, score=found.score, schema_version=version,
        )  # fmt: skip
    source = _source(made, article, mine, found) if status != REJECTED else None
    return Claim(
        new_uid(), article, mine, label, spans, source, cue, attributes,
        status=status, origin=found.rule, score=found.score, schema_version=version,
    )  # fmt: skip


def _source(made: Transaction, article: str, mine: str, found: Suggestion) -> str | None:
    """Return the uid of the author's mention at a claim's source as it is tagged by now."""
    if not found.source:
        return None
    over = suggestion_rows.mention_over(made.connection, article, mine, found.source[0])
    return None if over is None else over.uid
