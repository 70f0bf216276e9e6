"""Times in aligned sentences: another day, hour or year, or only a less exact one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare import moments
from annotator.compare.aligned import Aligned, sentence_moments, sentence_quantities
from annotator.compare.attribution import PHRASE, Cue
from annotator.compare.findings import Finding, Place
from annotator.compare.lexicons import listed
from annotator.compare.moments import Moment
from annotator.compare.rules.figures import chunks_of, in_one_place
from annotator.compare.words import Token, is_content, stem
from annotator.domain.spans import Span

_ALONE_CLOCK = 0.25
_ALONE_DAY = 0.42
"""Least score of a link at which two times that stand alone are of one event."""
_SAME_DEED = 3
"""Words, names apart, that two loosely linked sentences share if they tell of one deed."""
_PLACING = frozenset(
    listed("at on in by since until from before after around about near during over within to of")
)
_YEAR = 8766.0
_NEAR_WORDS = 4
_SAME_SPEECH = 0.6
"""Share of words kept from which the day somebody spoke is compared."""
_CLAUSE = 14
_PERFECT = frozenset(("had", "has", "have"))


def times(aligned: Aligned) -> Iterator[Finding]:
    """Find days and clock times of the same event that differ; equal ones are explained.

    Limits: weekdays are resolved by the day of publication; without one only dates are compared.
    """
    link, pair = aligned.link, aligned.pair
    if aligned.a.headline or aligned.b.headline:
        return
    ours = [m for m in sentence_moments(pair.a, link.a) if m.first not in aligned.quoted_a]
    theirs = [m for m in sentence_moments(pair.b, link.b) if m.first not in aligned.quoted_b]
    if aligned.ratio < _SAME_SPEECH:
        ours = [m for m in ours if not is_spoken(aligned.cues_a, m)]
        theirs = [m for m in theirs if not is_spoken(aligned.cues_b, m)]
    if not ours and not theirs:
        return
    left_a, left_b = list(ours), list(theirs)
    _explain_years(aligned, left_a, left_b)
    for wanted in (moments.SAME, moments.UNKNOWN):
        for one in list(left_a):
            other = next(
                (m for m in left_b if _kin(one, m) and moments.relate(one, m) == wanted), None
            )
            if other is not None:
                left_a.remove(one)
                left_b.remove(other)
                _explain_times(aligned, one, other)
    chunk_a, chunk_b = chunks_of(aligned, first=True), chunks_of(aligned, first=False)
    alike = in_one_place(aligned)
    for one in list(left_a):
        for other in list(left_b):
            relation = moments.relate(one, other)
            together = alike and chunk_a.get(one.first, -1) == chunk_b.get(other.first, -2)
            least = _ALONE_CLOCK if one.kind == "clock" else _ALONE_DAY
            near = aligned.link.score >= least or (
                aligned.link.score >= _ALONE_CLOCK and _shared_words(aligned) >= _SAME_DEED
            )
            alone = len(left_a) == len(left_b) == 1 and near
            alone = alone or (near and _one_deed(aligned, one, other))
            if relation in (moments.OTHER, moments.WITHIN) and (together or alone):
                left_a.remove(one)
                left_b.remove(other)
                _explain_times(aligned, one, other)
                if is_as_of(aligned.a.tokens, one) and is_as_of(aligned.b.tokens, other):
                    break  # Each version counts up to its own hour.
                yield _moment(aligned, one, other, relation)
                break


def _explain_years(aligned: Aligned, left_a: list[Moment], left_b: list[Moment]) -> None:
    """Explain a year beside a number of years that leads back to it: since 2017, in eight years."""
    pair, link = aligned.pair, aligned.link
    for left, other, index, used, used_other in (
        (left_a, pair.b, link.b, aligned.used_a, aligned.used_b),
        (left_b, pair.a, link.a, aligned.used_b, aligned.used_a),
    ):
        published = other.article.published[:4]
        if not published.isdigit():
            continue
        for moment in [each for each in left if each.kind == "year"]:
            for quantity in sentence_quantities(other, index):
                years = quantity.value / _YEAR
                if quantity.kind == "duration" and moment.month[0] + years == int(published):
                    left.remove(moment)
                    used.update(range(max(0, moment.first - 1), moment.last))
                    used_other.update(range(max(0, quantity.first - 1), quantity.last))
                    break


def _shared_words(aligned: Aligned) -> int:
    """Return how many words that are no names both sentences have."""
    said = [
        {stem(t.norm) for t in each.tokens if t.text[:1].islower() and is_content(t.norm)}
        for each in (aligned.a, aligned.b)
    ]
    return len(said[0] & said[1])


def _one_deed(aligned: Aligned, one: Moment, other: Moment) -> bool:
    """Tell whether the words right beside two times share one that is no name."""
    said = [
        _beside(sentence.tokens, moment)
        for sentence, moment in ((aligned.a, one), (aligned.b, other))
    ]
    return _kin(one, other) and bool(said[0] & said[1])


def _beside(tokens: Sequence[Token], moment: Moment) -> set[str]:
    """Return what is said right before a time, or after it where it opens a clause."""
    found: set[str] = set()
    for at in range(moment.first - 1, max(-1, moment.first - 1 - _NEAR_WORDS), -1):
        if tokens[at].norm in ("and", "but") or tokens[at].end + 1 < tokens[at + 1].start:
            break
        if tokens[at].text[:1].islower() and is_content(tokens[at].norm):
            found.add(stem(tokens[at].norm))
    return found


def is_spoken(cues: Sequence[Cue], moment: Moment) -> bool:
    """Tell whether a day says when somebody spoke: "said on Friday", "on Friday told"."""
    if moment.kind == "clock":
        return False
    return any(
        cue.strength != PHRASE
        and (cue.last <= moment.first <= cue.last + 1 or cue.first == moment.last)
        for cue in cues
    )


def _kin(one: Moment, other: Moment) -> bool:
    """Tell whether two times can be compared: both hours or both days, or a part of a day."""
    if (one.kind == "clock") == (other.kind == "clock"):
        return True
    return moments.relate(one, other) == moments.WITHIN


def _moment(aligned: Aligned, one: Moment, other: Moment, relation: str) -> Finding:
    looser = relation == moments.WITHIN
    first = moment_place(aligned.pair.a.text, aligned.pair.index_a, one)
    second = moment_place(aligned.pair.b.text, aligned.pair.index_b, other)
    if looser and moments.width(other) < moments.width(one):
        first, second = second, first
    score = (0.6 if looser else 0.88) * (0.6 + 0.4 * min(1.0, aligned.link.score / 0.6))
    return Finding(
        "granularity" if looser else "time",
        "time.looser" if looser else "time.value",
        first,
        second,
        aligned.fact,
        score,
        "when it happened",
        directed=looser,
    )


def moment_place(text: str, article: int, moment: Moment) -> Place:
    """Return where a time stands, and what it says."""
    value = f"{moment.kind}:{moment.surface}"
    return Place(article, (Span(moment.start, moment.end),), value, text[moment.start : moment.end])


def is_as_of(tokens: Sequence[Token], moment: Moment) -> bool:
    """Tell whether a time only says up to when was counted: "had burned 40 houses by Monday"."""
    before = [token.norm for token in tokens[max(0, moment.first - _CLAUSE) : moment.first]]
    return before[-1:] == ["by"] and bool(_PERFECT & set(before))


def _explain_times(aligned: Aligned, one: Moment, other: Moment) -> None:
    for moment, tokens, used in (
        (one, aligned.a.tokens, aligned.used_a),
        (other, aligned.b.tokens, aligned.used_b),
    ):
        placed = moment.first > 0 and tokens[moment.first - 1].norm in _PLACING
        used.update(range(moment.first - placed, moment.last))
