"""Words that tell the same thing again: of one root, or of one class of words news exchanges.

A root brings derivations together (resign and resignation, explode and explosion, Turkey and
Turkish). It is a hint and no analysis: only ever used to weigh what two sentences share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from annotator import lexicons
from annotator.compare.lexicons import listed
from annotator.compare.words import normal, spelling_key, stem

_LEAST_ROOT = 4
_ENDINGS = (
    "ational", "ation", "ition", "ional", "ment", "anci", "enci", "anc", "enc", "abli", "ibl",
    "abl", "ism", "ist", "iti", "ness", "less", "ship", "ful", "ous", "iv", "ion", "ial", "ian",
    "ish", "es", "ant", "ent", "ur", "ag", "eri", "al", "an", "er", "or", "li",
)  # fmt: skip
"""Endings that derive words, as stems have them: without a last e, with i for y."""
_PASSES = 2
_WHOLE = frozenset(
    listed(
        "million billion trillion station present pressure party partial police policy center "
        "restaurant restoration mention mission treaty treatment master matter letter former "
        "general capital county counter story storage mental captain captive courier course "
        "content carnival experiment influence passive passion pastor position rubbish scandal "
        "shard signal signature social student substance terminal torrent university universe "
        "journey media median radio series serious serial stationary statement settlement "
        "compliment character careless career"
    )
)
"""Words that look derived and are not, or long since mean something else."""


@lru_cache(maxsize=100_000)
def lemma(norm: str) -> str:
    """Return the stem of a normalised word, of its base form where it is an irregular one."""
    return _lemma(norm)


def _lemma(norm: str) -> str:
    return stem.__wrapped__(spelling_key.__wrapped__(_bases().get(norm, norm)))


@lru_cache(maxsize=100_000)
def root(norm: str) -> str:
    """Return what a word shares with its derivations; the stem where that would be too short."""
    word = lemma(norm)
    if not word.isascii() or not word.isalpha() or word in _whole():
        return word
    for _ in range(_PASSES):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST_ROOT:
                word = word[: -len(ending)]
                break
        else:
            break
    if word.endswith("at") and len(word) - 2 > _LEAST_ROOT:
        word = word[:-2]
    while word[-1] in "aeiou" and len(word) > _LEAST_ROOT:
        word = word[:-1]
    if word[-1] in "ds" and len(word) > _LEAST_ROOT:
        word = word[:-1]  # Decide and decision, explode and explosion.
    return word


def is_irregular_verb(norm: str) -> bool:
    """Tell whether a word is a form of a verb that no ending explains: shook, broken."""
    return norm in _irregular_verbs()


@cache
def _irregular_verbs() -> frozenset[str]:
    # The list has verbs first and nouns from "child" on.
    verbs = takewhile(lambda row: row[0] != "child", lexicons.rows("irregular", 2))
    return frozenset(form for _, forms in verbs for form in lexicons.words(forms))


@cache
def _whole() -> frozenset[str]:
    return frozenset(lemma(word) for word in _WHOLE)


def read_classes() -> None:
    """Read the list of classes now, so that the first comparison need not wait for it."""
    _classes()


def classes_in(norms: Sequence[str]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield ``(first, last, classes)`` for words and phrases of a sentence that have classes.

    ``[first, last)`` are numbers of words; classes are numbers below zero.
    """
    singles, phrases = _classes()
    stems = [lemma(norm) for norm in norms]
    for at, word in enumerate(stems):
        found = singles.get(word)
        if found:
            yield at, at + 1, found
        if at + 1 < len(stems):
            for rest, classes in phrases.get((word, stems[at + 1]), ()):
                if tuple(stems[at + 2 : at + 2 + len(rest)]) == rest:
                    yield at, at + 2 + len(rest), classes


@cache
def _bases() -> dict[str, str]:
    """Return the base of each irregular form."""
    return {
        form: base
        for base, forms in lexicons.rows("irregular", 2)
        for form in lexicons.words(forms)
    }


class _Lemmas(dict[str, str]):
    """Hold the lemmas of a list while it is read: most of its words never turn up after that."""

    def __missing__(self, word: str) -> str:
        found = self[word] = _lemma(normal.__wrapped__(word))
        return found


Phrases = dict[tuple[str, str], list[tuple[tuple[str, ...], tuple[int, ...]]]]


@cache
def _classes() -> tuple[dict[str, tuple[int, ...]], Phrases]:
    """Return the classes of each stem, and of each phrase under its first two."""
    lemmas = _Lemmas()
    single: dict[str, dict[int, None]] = {}
    several: dict[tuple[str, ...], dict[int, None]] = {}
    for number, (row,) in enumerate(lexicons.rows("kindred", 1), 1):
        for entry in lexicons.words(row):
            # Nearly all are one plain word, and there are thousands of them to be read at once.
            if entry.isalpha():
                single.setdefault(lemmas[entry], {})[-number] = None
            else:
                stems = tuple(lemmas[word] for word in entry.replace("-", " ").split())
                several.setdefault(stems, {})[-number] = None
    phrases: Phrases = {}
    for stems, classes in several.items():
        if len(stems) == 1:
            single.setdefault(stems[0], {}).update(classes)
        else:
            phrases.setdefault((stems[0], stems[1]), []).append((stems[2:], tuple(classes)))
    return {stem_: tuple(classes) for stem_, classes in single.items()}, phrases
