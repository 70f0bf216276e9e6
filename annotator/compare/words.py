"""Words of a text with their places, and the form in which two words count as the same.

Scripts that put no space between words (Han, kana) give one word per character, so that the same
arithmetic holds for all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from annotator.compare.lexicons import words

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARK = r"[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]"
_LETTERS = rf"(?:[^\W\d_{_UNSPACED}]{_MARK}*)+"
_WORD = re.compile(
    rf"\d+(?:[.,:\u066b\u066c]\d+)*|[{_UNSPACED}]|{_LETTERS}(?:['’]{_LETTERS})*|[%٪$€£]"
)
_POSSESSIVE = re.compile(r"['’]s$")
_CONTRACTIONS = (
    ("won't", "will not"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("n't", " not"),
    ("'ve", " have"),
    ("'re", " are"),
    ("'ll", " will"),
    ("i'm", "i am"),
)
_SPELLINGS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"programmes?$", "program"),
        (r"^grey", "gray"),
        (r"is(e|es|ed|ing|er|ers|ation|ations)$", r"iz\1"),
        (r"ys(e|es|ed|ing)$", r"yz\1"),
        (r"(?<=[a-z]{2})our(?=s?$|ed$|ing$|s?\b|ite|able|hood|ly$|ful)", "or"),
        (r"(?<=[a-z]{2}[bt])re(s?)$", r"er\1"),
        (r"(?<=[a-z])ll(ed|ing|er|ers)$", r"l\1"),
        (r"efence(s?)$", r"efense\1"),
        (r"icence(s?)$", r"icense\1"),
        (r"ogue(s?)$", r"og\1"),
    )
)
_SPELT = re.compile("^grey|ogramme|[iy]s[eai]|our|res?$|ll[ei]|[fi]cence|fence|ogue")
"""What is in every word that is spelt in two ways, and in few others."""
FUNCTION_WORDS = frozenset(words("function-words"))
"""Words that carry no content of their own, in the languages news comes in most."""


class Token(NamedTuple):
    """Hold one word: as written, as compared, and where it stands in the article."""

    text: str
    norm: str
    start: int
    end: int


def tokens_of(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the words of ``text[start:end]``, with offsets into the whole of ``text``."""
    return tuple(
        Token(match[0], normal(match[0]), *match.span())
        for match in _WORD.finditer(text, start, len(text) if end is None else end)
    )


@lru_cache(maxsize=200_000)
def normal(word: str) -> str:
    """Return a word without case, accents, vowel marks, possessive and national digits."""
    if word.isascii():
        plain = word.casefold()
    else:
        plain = "".join(
            str(unicodedata.digit(character)) if character.isdigit() else character
            for character in unicodedata.normalize("NFKD", word.replace("’", "'"))
            if not unicodedata.combining(character)
        ).casefold()
        plain = plain.replace("\u0640", "").replace("ى", "ي").replace("ة", "ه")
        plain = plain.replace("\u066b", ".").replace("\u066c", ",").replace("٪", "%")
    return _POSSESSIVE.sub("", plain) if plain.endswith("s") else plain


@lru_cache(maxsize=200_000)
def stem(norm: str) -> str:
    """Return a rough stem of a normalised word: English endings and the Arabic article go.

    Only meant to bring inflections together ("attack", "attacks", "attacked"); it is no lemma.
    """
    if norm.startswith("ال") and len(norm) > 4:
        return norm[2:]
    if not norm.isascii() or len(norm) < 4 or norm[0].isdigit():
        return norm
    for ending, keep, put in _ENDINGS if norm[-1] in "dgst" else ():
        if norm.endswith(ending) and len(norm) - len(ending) >= keep:
            norm = norm[: len(norm) - len(ending)] + put
            break
    if len(norm) > 4 and norm[-1] == norm[-2] and norm[-1] not in "aeiouls":
        norm = norm[:-1]
    if len(norm) > 3 and norm[-1] == "e":
        norm = norm[:-1]
    return norm[:-1] + "i" if len(norm) > 3 and norm[-1] == "y" else norm


_ENDINGS = (
    ("iest", 3, "y"),
    ("ies", 2, "y"),
    ("ied", 2, "y"),
    ("ing", 3, ""),
    ("sses", 1, "ss"),
    ("ed", 3, ""),
    ("es", 3, "e"),
    ("ss", 1, "ss"),
    ("us", 1, "us"),
    ("is", 1, "is"),
    ("s", 2, ""),
)


@lru_cache(maxsize=50_000)
def spelling_key(norm: str) -> str:
    """Return the form two national spellings share: organise/organize, colour/color, centre."""
    if _SPELT.search(norm) is None:
        return norm
    key = norm
    for pattern, replacement in _SPELLINGS:
        key = pattern.sub(replacement, key)
    return key


def expanded(norms: Iterable[str]) -> list[str]:
    """Return words with contractions written out: "wouldn't" is "would not"."""
    found: list[str] = []
    for norm in norms:
        if "'" in norm or norm == "cannot":
            for short, full in _CONTRACTIONS:
                if norm.endswith(short):
                    norm = norm[: -len(short)] + full
                    break
            found += norm.split()
        else:
            found.append(norm)
    return found


def is_content(norm: str) -> bool:
    """Tell whether a word says something by itself."""
    return norm not in FUNCTION_WORDS


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range widened to whole words, hyphenated compounds included."""
    while start > 0 and end > start and _joined(text, start):
        start -= 1
    while 0 < end < len(text) and _joined(text, end):
        end += 1
    return start, end


def _joined(text: str, edge: int) -> bool:
    """Tell whether the characters on both sides of ``edge`` belong to one written word."""
    before, after = text[edge - 1], text[edge]
    inside = before.isalnum() or before in "-'’‑"
    outside = after.isalnum() or after in "-'’‑"
    if not (inside and outside) or _is_unspaced(before) or _is_unspaced(after):
        return False
    if before in "-'’‑":
        return edge > 1 and text[edge - 2].isalnum() and after.isalnum()
    if after in "-'’‑":
        return edge + 1 < len(text) and text[edge + 1].isalnum()
    return True


def _is_unspaced(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff" or character >= "\U00020000"


def span_of(tokens: Sequence[Token]) -> tuple[int, int]:
    """Return where the first word begins and the last ends; there must be one."""
    return tokens[0].start, tokens[-1].end
