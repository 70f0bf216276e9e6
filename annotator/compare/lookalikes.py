"""What looks different and is not: other spelling, synonyms without a judgement, bare grammar.

These must be known to be kept out of the queue. Numbers and times are judged by their own rules.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from annotator import lexicons
from annotator.compare.aligned import Aligned
from annotator.compare.attribution import verb_strength
from annotator.compare.differences import Chunk, same_words
from annotator.compare.kindred import lemma
from annotator.compare.lexicons import by_word, listed
from annotator.compare.numerals import ORDINALS
from annotator.compare.words import FUNCTION_WORDS, Token, expanded, stem, tokens_of

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
_UNSAID = _ARTICLES | frozenset(listed("st nd rd th"))
"""Words that say nothing by themselves, and the endings of numbers that order."""


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
    if any(t.norm in ORDINALS for t in (*a, *b)) and _alike(_classes(a), _classes(b)):
        return True
    if _proper(a) and _proper(b):
        # Names are judged by their own rule, accents and joining included.
        return [t.text.casefold() for t in a] == [t.text.casefold() for t in b]
    if (a and b) and same_words(a, b):
        return True
    if only_grammar(a) and only_grammar(b):
        return True
    if a and b and not _report_otherwise(a, b):
        one, other = _classes(a), _classes(b)
        if _alike(one, other) or _alike(_told(one), _told(other)):
            return True
        neutral = [verb_strength(token.norm) == "neutral" for token in (*a, *b)]
        if len(a) == len(b) == 1 and all(neutral):
            return True
    return False


def _report_otherwise(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Tell whether both sides report, with verbs of another strength."""
    ours, theirs = ({verb_strength(t.norm) for t in each} - {None} for each in (a, b))
    return bool(ours and theirs) and ours != theirs


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


_Said = frozenset[str | int]
"""What a word or phrase says: the numbers of its classes, its stem, or the number it orders by."""


@cache
def _synonyms() -> dict[tuple[str, ...], frozenset[int]]:
    """Return the classes of each phrase, its words as they are told again: in their base form."""
    found: dict[tuple[str, ...], set[int]] = {}
    for number, (row,) in enumerate(lexicons.rows("equivalents", 1)):
        for entry in lexicons.words(row):
            found.setdefault(_key(entry), set()).add(number)
    return {phrase: frozenset(classes) for phrase, classes in found.items()}


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(lemma(token.norm) for token in tokens_of(phrase)) or (phrase,)


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """Return how many words the phrases have that begin with a word, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in _synonyms():
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {word: tuple(sorted(sizes, reverse=True)) for word, sizes in found.items()}


def one_class(one: str, other: str) -> bool:
    """Tell whether two names or phrases are listed as saying the same: "US", "United States"."""
    ours, theirs = (_synonyms().get(_key(each), frozenset()) for each in (one, other))
    return not ours.isdisjoint(theirs)


def _classes(tokens: Sequence[Token]) -> list[_Said]:
    """Return what each word or known phrase says, articles left out."""
    norms = expanded(token.norm for token in tokens)
    lemmas = [lemma(norm) for norm in norms]
    found: list[_Said] = []
    at = 0
    while at < len(norms):
        size = next(
            (
                n
                for n in _sizes().get(lemmas[at], ())
                if at + n <= len(lemmas) and tuple(lemmas[at : at + n]) in _synonyms()
            ),
            1,
        )
        norm = norms[at]
        if size > 1 or norm not in _UNSAID:
            said = set[str | int](_synonyms().get(tuple(lemmas[at : at + size]), ()))
            if size == 1:
                said.add(str(ORDINALS[norm]) if norm in ORDINALS else lemmas[at])
            found.append(frozenset(said))
        at += size
    return found


def _alike(one: Sequence[_Said], other: Sequence[_Said]) -> bool:
    """Tell whether what two runs of words say is the same, one by one."""
    return bool(one) and len(one) == len(other) and not any(map(frozenset.isdisjoint, one, other))


def _told(said: Sequence[_Said]) -> list[_Said]:
    """Return what words say without those that add nothing, and without mere grammar."""
    return [each for each in said if each.isdisjoint(_empty())]


@cache
def _empty() -> frozenset[str]:
    """Return the words, in their base form, that say nothing beside others that do."""
    grammar = FUNCTION_WORDS - NEGATIONS - MODALS - _TELLING
    return frozenset(lemma(word) for word in _WIDE | grammar)


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
