"""What stands around a figure two articles share: the word for the deed, and who gave the figure.

Figures are matched over the whole story, so these differences are found between sentences that are
told anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.compare import amounts
from annotator.compare.aligned import Pair, words_at
from annotator.compare.attribution import cues, is_source_noun, quoted_words, source_words
from annotator.compare.counted import Figure, figures
from annotator.compare.events import REACH, event_place
from annotator.compare.fact_table import matches, same_cell
from annotator.compare.findings import Finding, absent
from annotator.compare.lookalikes import is_loaded
from annotator.compare.profile import Profile
from annotator.compare.rules.figures import quantity_place
from annotator.compare.words import FUNCTION_WORDS, Token

_ROUND = 3
"""Value from which a figure is one that somebody counted."""
_LINKED = 0.38
"""Score of a link from which the rule on aligned sentences sees who says it."""


def deeds(pair: Pair) -> Iterator[Finding]:
    """Find another word for what happened to those counted, or for them, one of which judges.

    "150 villagers had left", "400 people have fled"; "17 people", "17 rioters". Limits: whether a
    word judges is told by a list; quoted words are left.
    """
    for one, other, _ in matches(pair):
        if pair.to_b.get(one.sentence) == other.sentence and _is_close(pair, one):
            continue
        yield from _other_noun(pair, one, other)
        if not one.event or one.event != other.event:
            continue
        ours, theirs = _event_words(pair.a, one), _event_words(pair.b, other)
        if ours is None or theirs is None:
            continue
        first = pair.a.sentences[one.sentence].tokens[slice(*ours)]
        second = pair.b.sentences[other.sentence].tokens[slice(*theirs)]
        if any(is_loaded(t.norm) for t in first) == any(is_loaded(t.norm) for t in second):
            continue
        yield Finding(
            "wording",
            "wording.deed",
            words_at(pair.a, pair.index_a, first),
            words_at(pair.b, pair.index_b, second),
            f"deed {one.event} {one.population}",
            0.5,
            "other words for what happened",
        )


def _is_close(pair: Pair, figure: Figure) -> bool:
    """Tell whether the rules on aligned sentences see the words around a figure."""
    return any(link.a == figure.sentence and link.score >= 0.6 for link in pair.links)


def _other_noun(pair: Pair, one: Figure, other: Figure) -> Iterator[Finding]:
    """Find one number of people whom one side judges: "17 people", "17 rioters"."""
    ours, theirs = one.quantity, other.quantity
    if amounts.relate(ours, theirs) != amounts.SAME or not (ours.noun and theirs.noun):
        return
    if is_loaded(ours.noun) == is_loaded(theirs.noun):
        return
    yield Finding(
        "wording",
        "wording.counted",
        words_at(pair.a, pair.index_a, _noun(pair.a, one)),
        words_at(pair.b, pair.index_b, _noun(pair.b, other)),
        f"counted {one.event} {ours.value:g}",
        0.55,
        "other words for the same",
    )


def _noun(profile: Profile, figure: Figure) -> tuple[Token, ...]:
    return profile.sentences[figure.sentence].tokens[figure.quantity.first : figure.quantity.last]


def _event_words(profile: Profile, figure: Figure) -> tuple[int, int] | None:
    """Return the words that tell what happened to those counted, outside quotations."""
    sentence = profile.sentences[figure.sentence]
    found = event_place(sentence.norms, figure.quantity, reach=REACH)
    if found is None or found[0] != figure.event:
        return None
    quoted = quoted_words(profile, sentence)
    return None if found[1] in quoted else (found[1], found[2])


def unsourced(pair: Pair) -> Iterator[Finding]:
    """Find a figure one article gives in somebody's name, and the other as a plain fact.

    Limits: only figures with a known event, and where no sentence with the figure, nor one beside
    it, names any source in the other article.
    """
    for one, other, _ in matches(pair):
        if not one.event or one.event != other.event or one.quantity.value < _ROUND:
            continue
        if amounts.relate(one.quantity, other.quantity) == amounts.OTHER:
            continue  # Other values have other sources.
        link = next((e for e in pair.links if (e.a, e.b) == (one.sentence, other.sentence)), None)
        if link is not None and link.score >= _LINKED:
            continue
        for first in (True, False):
            sourced, plain = (one, other) if first else (other, one)
            ours, theirs = (pair.a, pair.b) if first else (pair.b, pair.a)
            numbers = (pair.index_a, pair.index_b) if first else (pair.index_b, pair.index_a)
            if ours.sentences[sourced.sentence].headline or not _told_in_text(theirs, plain):
                continue
            source = _source(ours, sourced)
            if source is None or _has_source(theirs, plain):
                continue
            if _named_there(ours, sourced.sentence, source, theirs, plain.sentence):
                continue
            start, end = source
            tokens = ours.sentences[sourced.sentence].tokens
            place = words_at(ours, numbers[0], tokens[start:end])
            yield Finding(
                "attribution",
                "attribution.figure",
                place,
                absent(
                    numbers[1], quantity_place(theirs.text, numbers[1], plain.quantity).spans[0].end
                ),
                f"source of {one.event} {one.population}",
                0.5,
                f"who counted {plain_words(theirs, plain)}",
                directed=True,
            )


def _named_there(
    ours: Profile, index: int, source: tuple[int, int], theirs: Profile, other: int
) -> bool:
    """Tell whether a name of the source stands beside the figure in the other article too."""
    tokens = ours.sentences[index].tokens[slice(*source)]
    names = {t.norm for t in tokens if t.text[:1].isupper() and t.norm not in FUNCTION_WORDS}
    near = range(max(0, other - 1), min(len(theirs), other + 2))
    return any(names & set(theirs.sentences[each].norms) for each in near)


def plain_words(profile: Profile, figure: Figure) -> str:
    """Return a figure as its article writes it, on one line."""
    return " ".join(profile.text[figure.quantity.start : figure.quantity.end].split())


def _told_in_text(profile: Profile, figure: Figure) -> bool:
    return not profile.sentences[figure.sentence].headline


def _source(profile: Profile, figure: Figure) -> tuple[int, int] | None:
    """Return the words of the cue that gives a figure: in its sentence, with a named source."""
    sentence = profile.sentences[figure.sentence]
    first = figure.quantity.first
    if first and sentence.tokens[first - 1].norm == "the":
        return None  # "Fourteen of the 17": that there were 17 is known already.
    for cue in cues(profile, figure.sentence):
        words = source_words(sentence.tokens, cue.source)
        named = any(
            is_source_noun(t.norm) or t.text[:1].isupper()
            for t in sentence.tokens[cue.source[0] : cue.source[1]]
        )
        if words and named:
            return cue.extent()
    return None


def _has_source(profile: Profile, figure: Figure) -> bool:
    """Tell whether an article names anybody near a figure of this value, wherever it gives it."""
    for each in figures(profile):
        if each is not figure and not (
            same_cell(each, figure)
            and amounts.relate(each.quantity, figure.quantity) == amounts.SAME
        ):
            continue
        for near in (each.sentence - 1, each.sentence, each.sentence + 1):
            if 0 <= near < len(profile) and any(
                cue.strength == "phrase" or source_words(profile.sentences[near].tokens, cue.source)
                for cue in cues(profile, near)
            ):
                return True
    return False
