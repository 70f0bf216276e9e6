"""How old somebody is said to be: "Ada Venn, 41", "the 43-year-old Ada Venn", "Venn (43)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.compare.aligned import Aligned, Pair, sentence_names, words_at
from annotator.compare.findings import Finding
from annotator.compare.names import bare_name, spelt_nearly, spelt_otherwise
from annotator.compare.numerals import Numeral, read_numeral
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import Token, normal

_OLDEST = 115
_NEAR = 6
"""Words between an age and the name it belongs to."""
_SCORE = 0.88


@dataclass(frozen=True, slots=True)
class Age:
    """Hold an age with the words ``[first, last)`` that give it, and the name it belongs to."""

    sentence: int
    first: int
    last: int
    years: int
    name: tuple[str, ...]


def told(aligned: Aligned) -> Iterator[Finding]:
    """Find another age of the same person in linked sentences; equal ones are explained."""
    pair = aligned.pair
    for one in ages(pair.a):
        for other in ages(pair.b):
            here = one.sentence == aligned.link.a and other.sentence == aligned.link.b
            if not here or not _one_person(one.name, other.name):
                continue
            aligned.used_a.update(range(one.first, one.last))
            aligned.used_b.update(range(other.first, other.last))
            if one.years != other.years:
                yield _finding(pair, one, other)


def elsewhere(pair: Pair) -> Iterator[Finding]:
    """Find another age of the same person, wherever each article gives it.

    Limits: the last name must be the same, in whatever spelling, and the first names alike.
    """
    for one in ages(pair.a):
        for other in ages(pair.b):
            if one.years != other.years and _one_person(one.name, other.name):
                yield _finding(pair, one, other)


def _finding(pair: Pair, one: Age, other: Age) -> Finding:
    return Finding(
        "number",
        "number.age",
        replace(words_at(pair.a, pair.index_a, _words(pair.a, one)), value=f"{one.years}"),
        replace(words_at(pair.b, pair.index_b, _words(pair.b, other)), value=f"{other.years}"),
        f"age {one.name[-1]}",
        _SCORE,
        "age",
    )


def _words(profile: Profile, age: Age) -> Sequence[Token]:
    return profile.sentences[age.sentence].tokens[age.first : age.last]


def _one_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names are one: the last word alike, and the first where both have one."""
    if not _alike(one[-1], other[-1]):
        return False
    alone = min(len(one), len(other)) < 2
    return alone or _alike(one[0], other[0]) or spelt_nearly(one[0], other[0])


def _alike(one: str, other: str) -> bool:
    return normal(one) == normal(other) or spelt_otherwise(one, other)


@remembered
def ages(profile: Profile) -> tuple[Age, ...]:
    """Return the ages an article gives to named people."""
    return tuple(
        each for index in range(len(profile.sentences)) for each in _in_sentence(profile, index)
    )


def _in_sentence(profile: Profile, index: int) -> Iterator[Age]:
    tokens = profile.sentences[index].tokens
    names = [
        (name.first, name.last, bare)
        for name in sentence_names(profile, index)
        if (bare := bare_name(name.words))
    ]
    if not names:
        return
    at = 0
    while at < len(tokens):
        numeral = _years(tokens, at)
        if numeral is None:
            at += 1
            continue
        last = _age_end(profile.text, tokens, numeral)
        name = _name_of(tokens, names, at, last) if last else None
        if name is not None:
            told = at > 0 and tokens[at - 1].norm in ("aged", "age")
            yield Age(index, at - told, last, int(numeral.low), name)
        at = numeral.end


def _years(tokens: Sequence[Token], at: int) -> Numeral | None:
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.share or numeral.low != numeral.high:
        return None
    return numeral if 0 < numeral.low <= _OLDEST and numeral.low % 1 == 0 else None


def _age_end(text: str, tokens: Sequence[Token], numeral: Numeral) -> int:
    """Return where the words of an age end, 0 where a number is none: "43-year-old", ", 41,"."""
    end = numeral.end
    after = [token.norm for token in tokens[end : end + 2]]
    if after[:1] in (["year"], ["years"]) and after[1:] in (["old"], ["olds"]):
        return end + 2
    at = numeral.start
    if at and tokens[at - 1].norm in ("aged", "age"):
        return end
    before = text[tokens[at - 1].end : tokens[at].start].strip() if at else ""
    behind = text[tokens[end - 1].end : tokens[end - 1].end + 1]
    named = at > 0 and tokens[at - 1].text[:1].isupper()
    return end if named and (before, behind) in _BRACKETS else 0


_BRACKETS = {(",", ","), (",", "."), (",", ";"), ("(", ")"), (",", ""), (",", "\n")}


def _name_of(
    tokens: Sequence[Token],
    names: Sequence[tuple[int, int, tuple[str, ...]]],
    first: int,
    last: int,
) -> tuple[str, ...] | None:
    """Return the name an age belongs to: right behind "43-year-old", else right before it."""
    behind = tokens[last - 1].norm in ("old", "olds")
    for start, _, name in names:
        told = [token.text for token in tokens[last:start]]
        if behind and last <= start <= last + _NEAR and all(word.islower() for word in told):
            joined = all(
                tokens[at].start - tokens[at - 1].end <= 1 for at in range(last, start + 1)
            )
            if joined and not _AWAY & set(told):
                return name
    return next(
        (name for _, end, name in reversed(names) if end <= first <= end + _NEAR),
        None,
    )


_AWAY = frozenset(("and", "who", "said", "told", "was", "were", "with", "in", "from", "by", "to"))
