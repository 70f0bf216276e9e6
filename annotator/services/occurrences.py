"""Verbs on the other occurrences of what is tagged: find them, tag those chosen as one step.

Found are whole words as `annotator.suggest.names` reads them: possessives and joined words in,
other capital letters only where a headline would have them. What has the label already is passed
over, and so is furniture unless asked for. Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Mention
from annotator.domain.articles import Progress
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside
from annotator.errors import InvalidInput
from annotator.store import occurrence_rows, queries, records
from annotator.store.occurrence_rows import Candidate
from annotator.store.project import Project, Transaction
from annotator.suggest.stretches import Stretches

OP = "tag_occurrences"
SCOPES = ("article", "story", "corpus")
AROUND = 48
"""Code points of context shown on each side of an occurrence."""
_BATCH = 20
_POSSESSIVE = re.compile(r"['’]s?\Z")
"""What a mention may end with that its other occurrences need not have."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Hold one place a name stands at, with what a list shows of it."""

    article: str
    span: Span
    story: str
    outlet: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Sought:
    """Say what is looked for: a name, the label and entity it is tagged with, and where."""

    name: str
    label: str
    entity: str | None
    article: str
    scope: str = "article"
    furniture: bool = False


def sought(project: Project, mention: str, scope: str, *, furniture: bool = False) -> Sought:
    """Return what looking for the other occurrences of a mention means.

    Raise InvalidInput for a mention of several fragments, and for a story where there is none.
    """
    if scope not in SCOPES:
        raise InvalidInput(f"the scope is one of {', '.join(SCOPES)}, not {scope!r}")
    found = records.get(project.connection, Mention.kind, mention)
    if not isinstance(found, Mention):
        raise InvalidInput("other occurrences are looked for from a mention")
    if len(found.spans) > 1:
        raise InvalidInput("a mention of several fragments has no other occurrences to look for")
    if scope == "story" and queries.article_of(project.connection, found.article).story is None:
        raise InvalidInput("this article belongs to no story")
    name = found.spans[0].slice(queries.text_of(project.connection, found.article).text)
    name = _POSSESSIVE.sub("", name) or name
    return Sought(name, found.label, found.entity, found.article, scope, furniture)


def find(project: Project, wanted: Sought) -> Iterator[list[Occurrence]]:
    """Yield the occurrences, a few articles at a time, perhaps none of them; stop at any time."""
    # Its patterns take a while to build, and few who start the program look for a name at once.
    from annotator.suggest.names import NameFinder

    connection = project.connection
    article = queries.article_of(connection, wanted.article)
    keys = occurrence_rows.keys_with(
        connection,
        wanted.name,
        article_uid=wanted.article if wanted.scope == "article" else None,
        story_uid=article.story if wanted.scope == "story" else None,
    )
    finder = NameFinder(wanted.name)
    for start in range(0, len(keys), _BATCH):
        read = occurrence_rows.candidates(connection, keys[start : start + _BATCH])
        hits = [(each, spans) for each in read if (spans := finder.find(each.text))]
        tagged = occurrence_rows.tagged_spans(
            connection, [each.uid for each, _ in hits], project.annotator.uid, wanted.label
        )
        yield [
            _occurrence(each, Span(*edges))
            for each, spans in hits
            for edges in _free(each, spans, tagged.get(each.uid, []), wanted)
        ]


def find_all(project: Project, wanted: Sought) -> list[Occurrence]:
    """Return all occurrences in the order of the articles."""
    return [found for some in find(project, wanted) for found in some]


def tag(project: Project, wanted: Sought, chosen: Sequence[Occurrence]) -> int:
    """Tag occurrences with the label and entity of what was sought, as one step; return how many.

    Places that got the label in the meantime are passed over.
    """
    if project.schema.label(Mention.layer, wanted.label).retired:
        raise InvalidInput(f"the label {wanted.label!r} is retired")
    mine, version = project.annotator.uid, project.schema_version.version
    articles = list(dict.fromkeys(each.article for each in chosen))
    with project.transact(OP) as made:
        tagged = occurrence_rows.tagged_spans(made.connection, articles, mine, wanted.label)
        taken = {uid: Stretches(spans) for uid, spans in tagged.items()}
        mentions = [
            Mention(
                new_uid(), each.article, mine, wanted.label, (each.span,), wanted.entity,
                schema_version=version,
            )
            for each in chosen
            if each.article not in taken
            or not taken[each.article].touch(each.span.start, each.span.end)
        ]  # fmt: skip
        _check(made, mentions)
        _unreject(made, articles, mine, mentions)
        begun = occurrence_rows.begun(made.connection, articles, mine)
        made.insert(
            *(Progress(new_uid(), uid, mine, "in_progress") for uid in articles if uid not in begun)
        )
        made.insert(*mentions)
    return len(mentions)


def _check(made: Transaction, mentions: Sequence[Mention]) -> None:
    lengths: dict[str, int] = {}
    for each in made.watched(mentions):
        if each.article not in lengths:
            lengths[each.article] = queries.length_of(made.connection, each.article)
        check_inside(each.spans, lengths[each.article], what="the occurrence")


def _unreject(
    made: Transaction, articles: Sequence[str], mine: str, mentions: Sequence[Mention]
) -> None:
    """Take away what was rejected where it is tagged now."""
    if mentions:
        places = {(each.article, each.spans) for each in mentions}
        rejected = occurrence_rows.negatives(made.connection, articles, mine, mentions[0].label)
        made.delete(*(each for each in rejected if (each.article, each.spans) in places))


def _free(
    candidate: Candidate, spans: Sequence[tuple[int, int]], tagged: Sequence[Span], wanted: Sought
) -> Iterator[tuple[int, int]]:
    taken = list(tagged)
    if not wanted.furniture:
        taken += [Span(each.start, each.end) for each in candidate.furniture]
    closed = Stretches(taken)
    return (edges for edges in spans if not closed.touch(*edges))


def _occurrence(candidate: Candidate, span: Span) -> Occurrence:
    text = candidate.text
    return Occurrence(
        candidate.uid,
        span,
        candidate.story,
        candidate.outlet or candidate.title,
        text[max(0, span.start - AROUND) : span.start],
        span.slice(text),
        text[span.end : span.end + AROUND],
    )
