"""Recurring mentions: the other occurrences of what is already tagged.

Names come from the article's own mentions, from the story's and from the project's index. The
longest name wins; a person named in full is then also found by the surname alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.suggest.folding import Folded, fold
from annotator.suggest.interface import Context, Labels, ReadArticle, Suggestion
from annotator.suggest.names import (
    CAPITALS,
    EXACT,
    PREFIXED,
    RESTYLED,
    KnownName,
    Match,
    NameIndex,
    is_long,
    matches_of,
    resolved,
)
from annotator.suggest.stretches import Stretches

_SURNAME = "surname"
# First guesses from reading what each rule finds; with use, the decisions of people take over.
_SCORES = {EXACT: 0.95, RESTYLED: 0.85, CAPITALS: 0.9, PREFIXED: 0.85, _SURNAME: 0.9}
_NESTED = 0.35
_PARTICLE = re.compile(
    r"(?:al|bin|de|del|della|den|der|di|du|ibn|la|le|ten|ter|van|von)\Z", re.IGNORECASE
)
_PARTS = re.compile(r"[^\s·・]+")
_EXPLANATIONS = {
    EXACT: "tagged before as {label}",
    RESTYLED: "tagged before as {label}, with other capital letters",
    CAPITALS: "tagged before as {label}, here all in capitals",
    PREFIXED: "tagged before as {label}, here after a joined word",
    _SURNAME: "the surname of {name}, named before in this article",
}


class Recurring:
    """Suggest the other occurrences of entities and mentions that are already tagged."""

    name = "recurring"

    def suggest(self, article: ReadArticle, context: Context) -> Iterator[Suggestion]:
        """Yield a mention for each occurrence that no mention with its label overlaps."""
        folded = fold(article.text)
        near = NameIndex((*_own_names(article, context.labels), *context.story_names))
        own, far = matches_of((near, context.names), folded)
        far = [match for match in far if _is_name(match.names[0], context.labels)]
        # Of two equal stretches the sort keeps the first: the reading from nearby.
        matches = [
            match
            for match in resolved([*own, *_without_lone_surnames(own, far, context)])
            if not _is_half_a_name(article.text, match, context.labels)
        ]
        taken = _Taken(article.mentions)
        for match in matches:
            found = _suggestion(match, taken)
            if found:
                yield found
        for match, full in _by_surname(folded, matches, context.labels):
            if not _is_half_a_name(article.text, match, context.labels):
                found = _suggestion(match, taken, full)
                if found:
                    yield found


def names_of(mentions: Iterable[Mention], text: str, labels: Labels) -> Iterator[KnownName]:
    """Yield the names that ``mentions`` of one article give an index; ``text`` is its text.

    Fragments, numbers and times give none: they recur without being the same.
    """
    for mention in mentions:
        if len(mention.spans) == 1 and mention.label not in (labels.number, labels.time):
            yield KnownName(mention.spans[0].slice(text), mention.label, mention.entity)


def _own_names(article: ReadArticle, labels: Labels) -> Iterator[KnownName]:
    return names_of(article.mentions, article.text, labels)


def _is_name(name: KnownName, labels: Labels) -> bool:
    """Tell whether a name from elsewhere is one here too: an entity's, or not in lower case."""
    if name.label in (labels.number, labels.time):
        return False
    return name.entity is not None or not name.text.islower()


def _suggestion(match: Match, taken: _Taken, full: KnownName | None = None) -> Suggestion | None:
    name = match.names[0]
    span = Span(match.start, match.end)
    if taken.exactly(span) or taken.overlaps(span, name.label):
        return None
    how = match.how
    score = _SCORES[how] * (0.5 + 0.5 * name.tagged / sum(each.tagged for each in match.names))
    explanation = _EXPLANATIONS[how].format(label=name.label, name=full.text if full else "")
    if taken.inside(span):
        how, score = f"{how}-nested", _NESTED
        explanation += ", inside another mention"
    return Suggestion(
        layer="mention",
        label=name.label,
        spans=(span,),
        rule=f"recurring.{how}",
        score=score,
        explanation=explanation,
        entity=name.entity,
    )


def _is_half_a_name(text: str, match: Match, labels: Labels) -> bool:
    """Tell whether a person's name is only one side of a double-barrelled one."""
    if match.names[0].label != labels.person:
        return False
    after = text[match.end : match.end + 2]
    before = text[max(0, match.start - 2) : match.start]
    return (after[:1] == "-" and after[1:].isupper()) or (
        before[1:] == "-" and before[:1].isalpha() and text[match.start].isupper()
    )


def _without_lone_surnames(
    own: Sequence[Match], far: Sequence[Match], context: Context
) -> list[Match]:
    """Leave out of ``far`` the single names of persons whom articles elsewhere name in full.

    Somebody else may be meant here, unless the full name of the same entity stands before.
    """
    first: dict[str | None, int] = {}
    for match in (*own, *far):
        name = match.names[0]
        if is_long(name.text):
            first[name.entity] = min(match.start, first.get(name.entity, match.start))
    return [
        match
        for match in far
        if match.names[0].label != context.labels.person
        or not context.names.is_short(match.names[0])
        or first.get(match.names[0].entity, match.start) < match.start
    ]


def _by_surname(
    folded: Folded, matches: Sequence[Match], labels: Labels
) -> Iterator[tuple[Match, KnownName]]:
    """Yield persons met by the surname alone, each with the full name last met before."""
    met: dict[str, list[tuple[int, KnownName]]] = {}
    for match in matches:
        name = match.names[0]
        if name.label == labels.person:
            for surname in _surnames(name.text):
                met.setdefault(surname, []).append((match.start, name))
    if not met:
        return
    index = NameIndex(KnownName(surname, labels.person) for surname in met)
    starts = [match.start for match in matches]
    for match in resolved(index.matches(folded)):
        at = bisect_left(starts, match.end)
        if at and matches[at - 1].end > match.start:
            continue
        before = [each for each in met[match.names[0].text] if each[0] < match.start]
        if before:
            full = before[-1][1]
            bearers = {(name.entity or name.text) for _, name in before}
            names = tuple(
                KnownName(full.text, full.label, full.entity, 1) for _ in range(len(bearers))
            )
            yield Match(match.start, match.end, _SURNAME, names), full


def _surnames(name: str) -> list[str]:
    """Return the last part of a full name, alone and with the particles before it."""
    parts = _PARTS.findall(name)
    if len(parts) < 2 or parts[-1].islower() or len(parts[-1]) < 2:
        return []
    first = len(parts) - 1
    while first > 1 and _PARTICLE.match(parts[first - 1]):
        first -= 1
    return [parts[-1], " ".join(parts[first:])] if first < len(parts) - 1 else [parts[-1]]


class _Taken:
    """Tell where mentions lie already."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._exact = {each.spans[0] for each in mentions if len(each.spans) == 1}
        by_label: dict[str, list[Span]] = {}
        for mention in mentions:
            by_label.setdefault(mention.label, []).extend(mention.spans)
        self._by_label = {label: Stretches(spans) for label, spans in by_label.items()}
        self._all = Stretches(span for mention in mentions for span in mention.spans)

    def exactly(self, span: Span) -> bool:
        """Tell whether a mention, of whatever label, has exactly this span."""
        return span in self._exact

    def overlaps(self, span: Span, label: str) -> bool:
        """Tell whether a mention with ``label`` shares a code point with ``span``."""
        of_label = self._by_label.get(label)
        return of_label is not None and of_label.touch(span.start, span.end)

    def inside(self, span: Span) -> bool:
        """Tell whether a mention of whatever label shares a code point with ``span``."""
        return self._all.touch(span.start, span.end)
