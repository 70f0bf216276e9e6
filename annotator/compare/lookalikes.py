"""What looks different and is not: other spelling, synonyms without a judgement, bare grammar.

These must be known to be kept out of the queue. Numbers and times are judged by their own rules.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from annotator.compare.aligned import Aligned
from annotator.compare.attribution import verb_strength
from annotator.compare.differences import Chunk, same_words
from annotator.compare.lexicons import by_word, listed, sections
from annotator.compare.numerals import ORDINALS
from annotator.compare.words import FUNCTION_WORDS, Token, expanded, normal, spelling_key, stem

NEGATIONS = frozenset(listed("not no never nobody none neither nor without cannot nothing hardly"))
MODALS = frozenset(listed("may might could would should can must will shall"))
_TELLING = frozenset(listed("only just even mere merely finally still already yet very all few"))
_DERIVING = frozenset(
    listed(
        "al ial ional an ian n i ic ical ish ese ern er ers or ors wide s es ly y ment ation ion"
    )
)
_WIDE = frozenset(listed("region area situated located"))
"""Words that add nothing to what they stand beside: "the northern region", "situated about"."""
_ARTICLES = frozenset(listed("the a an its their his her this that these those of"))


def suppress(aligned: Aligned) -> None:
    """Mark the chunks of a sentence pair that say the same as explained."""
    for chunk in list(aligned.remaining()):
        a = aligned.a.tokens[chunk.a_start : chunk.a_end]
        b = aligned.b.tokens[chunk.b_start : chunk.b_end]
        if says_the_same(a, b):
            aligned.use(chunk)


def derived(one: str, other: str) -> bool:
    """Tell whether two words, normalised, are of one root: region/regional, Syria/Syrian.

    Limits: endings are a list; short roots must stay whole.
    """
    if stem(one) == stem(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 4:
        return False
    roots = [short] if len(short) < 5 else [short, short[:-1]]
    return any(long.startswith(root) and long[len(root) :] in _DERIVING for root in roots)


def has_root(norm: str, words: Collection[str]) -> bool:
    """Tell whether one of the words, normalised, is of the root of another."""
    return norm in words or any(derived(norm, word) for word in words if word[:3] == norm[:3])


def says_the_same(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Tell whether two runs of words are alike in what they say."""
    if any(t.norm in ORDINALS for t in (*a, *b)) and _classes(a) == _classes(b) != []:
        return True
    if _proper(a) and _proper(b):
        # Names are judged by their own rule, accents and joining included.
        return [t.text.casefold() for t in a] == [t.text.casefold() for t in b]
    if (a and b) and same_words(a, b):
        return True
    if only_grammar(a) and only_grammar(b):
        return True
    if a and b:
        one, other = _classes(a), _classes(b)
        if one == other or _said(one) == _said(other) != []:
            return True
        neutral = [verb_strength(token.norm) == "neutral" for token in (*a, *b)]
        if len(a) == len(b) == 1 and all(neutral):
            return True
    return False


def only_grammar(tokens: Sequence[Token]) -> bool:
    """Tell whether words carry neither content nor negation, modality or emphasis."""
    return all(
        token.norm in FUNCTION_WORDS
        and token.norm not in NEGATIONS
        and token.norm not in MODALS
        and token.norm not in _TELLING
        and not token.norm.endswith("n't")
        for token in tokens
    )


@cache
def _synonyms() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for number, entries in sections("equivalents").items():
        for entry in entries:
            found.setdefault(tuple(entry.replace(".", " ").split()), f"#{number}")
    return found


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """Return how many words the phrases have that begin with a word, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in _synonyms():
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {word: tuple(sorted(sizes, reverse=True)) for word, sizes in found.items()}


def one_class(one: str, other: str) -> bool:
    """Tell whether two names or phrases are listed as saying the same: "US", "United States"."""
    classes = [_synonyms().get(tuple(normal(each).split())) for each in (one, other)]
    return classes[0] is not None and classes[0] == classes[1]


def _classes(tokens: Sequence[Token]) -> list[str]:
    """Return the words with synonyms replaced by their class, and articles left out."""
    norms = expanded(token.norm for token in tokens)
    found: list[str] = []
    at = 0
    while at < len(norms):
        for size in _sizes().get(norms[at], ()):
            known = _synonyms().get(tuple(norms[at : at + size]))
            if known is not None and at + size <= len(norms):
                found.append(known)
                at += size
                break
        else:
            norm = norms[at]
            if norm in ORDINALS:
                found.append(str(ORDINALS[norm]))
            elif norm not in _ARTICLES and norm not in ("st", "nd", "rd", "th"):
                found.append(stem(spelling_key(norm)))
            at += 1
    return found


def _said(classes: Sequence[str]) -> list[str]:
    """Return words without those that add nothing."""
    return [each for each in classes if each not in _empty()]


@cache
def _empty() -> frozenset[str]:
    return frozenset(_synonyms().get((word,)) or stem(word) for word in _WIDE)


def _proper(tokens: Sequence[Token]) -> bool:
    return (
        bool(tokens)
        and all(
            token.text[:1].isupper() or token.norm in FUNCTION_WORDS or token.norm in ("al", "el")
            for token in tokens
        )
        and any(token.text[:1].isupper() for token in tokens)
    )


def is_loaded(norm: str) -> bool:
    """Tell whether a word is on the list of those that judge while they tell."""
    return norm in by_word("loaded")


def small(chunk: Chunk, words: int) -> bool:
    """Tell whether both sides of a chunk have at most so many words."""
    return chunk.a_end - chunk.a_start <= words and chunk.b_end - chunk.b_start <= words
