"""Names in a sentence: runs of capitalised words, with the little words that join them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from annotator.compare.lexicons import listed
from annotator.compare.profile import Sentence
from annotator.compare.words import FUNCTION_WORDS, Token

TITLES = frozenset(
    listed(
        "mr mrs ms miss dr prof professor sir dame lord lady president minister premier chancellor "
        "king queen prince princess mayor governor general colonel major captain sergeant judge "
        "justice senator representative secretary ambassador sheikh imam pope bishop father sister "
        "chief chairman chairwoman director spokesman spokeswoman officer inspector commander "
        "leader foreign prime defence defense interior health transport finance state deputy vice "
        "acting former executive"
    )
)
_DAYS = frozenset(
    listed(
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "june july august september october november december"
    )
)
_JOINING = frozenset(listed("of al el de da di van von bin ibn abu der the la le du"))
_LONGER = 2
"""Letters one spelling of a first name may have more than the other."""
_DERIVED = ("i", "n", "an", "ian", "ese", "ish", "ic", "ch", "er", "is", "s", "es", "ans", "ians")


@dataclass(frozen=True, slots=True)
class Name:
    """Hold a name: its words ``[first, last)`` in the sentence and the words as written."""

    first: int
    last: int
    words: tuple[str, ...]


def names(sentence: Sentence) -> list[Name]:
    """Return the names of a sentence; a first word counts only if another name word follows."""
    tokens = sentence.tokens
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        if not _is_name_word(tokens[at]) or (at == 0 and tokens[0].norm in FUNCTION_WORDS):
            at += 1
            continue
        end = at + 1
        while not _parted(tokens, end) and (
            _is_name_word(tokens[end])
            or (
                tokens[end].norm in _JOINING
                and end + 1 < len(tokens)
                and _is_name_word(tokens[end + 1])
            )
        ):
            end += 1
        found.append(Name(at, end, tuple(token.text for token in tokens[at:end])))
        at = end
    return found


def _parted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name ends before a word: at a comma, but not after an initial."""
    if at >= len(tokens):
        return True
    return tokens[at].start - tokens[at - 1].end > 1 and len(tokens[at - 1].text) > 1


def _is_name_word(token: Token) -> bool:
    return token.text[:1].isupper() and token.norm not in _DAYS


def bare_name(words: Sequence[str]) -> tuple[str, ...]:
    """Return a name's words without titles and particles, in lower case, accents kept."""
    return tuple(
        word.casefold().removesuffix("'s").removesuffix("’s")
        for word in words
        if word.casefold() not in TITLES and word.casefold() not in _JOINING
    )


def spelt_otherwise(one: str, other: str) -> bool:
    """Tell whether two name words are one word in two spellings: Mirela/Mirella, Qaeda/Qaida.

    Words of fewer than four letters, and derived forms (Lethmar/Lethmari), are not.
    """
    one, other = one.casefold(), other.casefold()
    if one == other or min(len(one), len(other)) < 4 or one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long[len(short) :] in _DERIVED:
        return False
    if long[:-1].startswith(short[:-1]) and len(long) - len(short) > 1:
        return False
    distance = DamerauLevenshtein.distance(one, other, score_cutoff=2)
    if distance == 1 and len(short) >= 5:
        return True
    # Iran and Iraq, Slovakia and Slovenia: other consonants are another name.
    return distance <= 2 and _consonants(one) == _consonants(other)


def spelt_nearly(one: str, other: str) -> bool:
    """Tell whether two first names beside one last name are one: Luc and Luke, Lena and Lenah."""
    one, other = one.casefold(), other.casefold()
    if one[:1] != other[:1] or one == other or min(len(one), len(other)) < 3:
        return False
    if abs(len(one) - len(other)) > _LONGER:
        return False
    distance = DamerauLevenshtein.distance(one, other, score_cutoff=2)
    same_sound = _consonants(one.replace("c", "k")) == _consonants(other.replace("c", "k"))
    return distance == 1 or (distance == 2 and same_sound)


def _consonants(word: str) -> str:
    """Return a word without vowels, and double letters once."""
    kept = [letter for letter in word.replace("ph", "f") if letter not in "aeiouyjw"]
    return "".join(letter for at, letter in enumerate(kept) if at == 0 or kept[at - 1] != letter)


def is_acronym(short: str, words: Sequence[str]) -> bool:
    """Tell whether a word is made of the initials of a name: UWW, United Ward Workers."""
    initials = "".join(word[0] for word in words if word[:1].isupper())
    return len(short) >= 2 and short.isupper() and initials.upper().startswith(short)
