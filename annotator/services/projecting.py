"""Verbs that carry an annotation over to the other versions of its story, as one step.

The copies remember where they came from: their origin is ``projected``. A person looks at the list
of places first, so nothing is copied unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.compare.counterparts import Counterpart
from annotator.domain.annotations import REJECTED, Claim, Mention, SpanAnnotation
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside, normalised
from annotator.errors import InvalidInput
from annotator.services.comparison import Table
from annotator.services.tagging import begin_work, make_room
from annotator.store import queries
from annotator.store.project import Project, Transaction

OP = "project_annotation"
PROJECTED = "projected"
"""The origin of what was carried over from another version."""


@dataclass(frozen=True, slots=True)
class Target:
    """Hold where an annotation would go in another version; ``exact`` says the words are the same.

    Spans are code points of that article. ``cue`` is where a claim's cue stands, if it was found.
    """

    article: str
    spans: tuple[Span, ...]
    exact: bool
    cue: tuple[Span, ...] = ()
    taken: bool = False
    """Whether the author has the same label on the same words there already."""


def targets(
    project: Project, table: Table, column: int, annotation: SpanAnnotation
) -> list[Target]:
    """Return where the other versions of a table have what an annotation of a column covers."""
    found = []
    for other in range(len(table.order)):
        if other == column:
            continue
        places = _places(table, column, annotation.spans, other)
        if not places:
            continue
        spans = normalised(place.span for place in places)
        cue: tuple[Span, ...] = ()
        if isinstance(annotation, Claim):
            cue = normalised(p.span for p in _places(table, column, annotation.cue, other))
        article = table.text(other).uid
        copy = _copy(project, annotation, Target(article, spans, exact=True, cue=cue))
        twins = queries.twins(project.connection, copy)
        taken = any(twin.status != REJECTED for twin in twins)
        exact = all(place.exact for place in places)
        found.append(Target(article, spans, exact, cue, taken))
    return found


def _places(table: Table, column: int, spans: Sequence[Span], other: int) -> list[Counterpart]:
    found = [table.counterpart(column, span, other) for span in spans]
    places = [place for place in found if place is not None]
    return places if len(places) == len(spans) else []


def project_annotation(
    project: Project, kind: str, uid: str, wanted: Sequence[Target]
) -> list[SpanAnnotation]:
    """Copy a mention or claim to other versions of its story as one step; return the copies.

    Label, entity and attributes go along; a claim's source does not, for it is a mention of the
    article it was made in. Raise InvalidInput for no target, a place outside its text, an article
    of another story, or words that have the label already.
    """
    if not wanted:
        raise InvalidInput("no version is ticked")
    with project.transact(OP) as made:
        original = _original(made, kind, uid)
        home = queries.article_of(project.connection, original.article)
        copies = []
        for target in wanted:
            article = queries.article_of(project.connection, target.article)
            if article.uid == home.uid or article.story is None or article.story != home.story:
                raise InvalidInput("an annotation is carried over to other versions of its story")
            check_inside((*target.spans, *target.cue), article.length, what="the span")
            copy = _copy(project, original, target)
            make_room(made, copy)
            begin_work(project, made, target.article)
            made.insert(copy)
            copies.append(copy)
    return copies


def _original(made: Transaction, kind: str, uid: str) -> SpanAnnotation:
    if kind == Mention.kind:
        return made.get(Mention, uid)
    if kind == Claim.kind:
        return made.get(Claim, uid)
    raise InvalidInput("only mentions and claims can be carried over")


def _copy(project: Project, original: SpanAnnotation, target: Target) -> SpanAnnotation:
    spans = normalised(target.spans)
    if not spans:
        raise InvalidInput("nothing is selected")
    copy = replace(
        original,
        uid=new_uid(),
        article=target.article,
        annotator=project.annotator.uid,
        spans=spans,
        note="",
        status="accepted",
        origin=PROJECTED,
        score=None,
        schema_version=project.schema_version.version,
    )
    if isinstance(copy, Claim):
        return replace(copy, source=None, cue=normalised(target.cue))
    return copy
