"""Quotations of an article: what stands between quotation marks, in the styles news uses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from annotator.compare.profile import Profile, remembered
from annotator.compare.words import Token, is_content, tokens_of

_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‘": "’", "‚": "‘’"}
_MARK = re.compile(f'["{"".join(_PAIRS)}]')
_LONGEST = 1500
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])\s+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Hold one stretch of quoted words, without the marks, in code points.

    A quotation of several sentences comes as one part per sentence, so that one the other article
    cut in two still matches; ``whole`` is the range of all parts. ``sentence`` is the index of the
    story's sentence it begins in.
    """

    start: int
    end: int
    whole: tuple[int, int]
    sentence: int
    tokens: tuple[Token, ...]

    @property
    def norms(self) -> list[str]:
        """Return the words as they are compared."""
        return [token.norm for token in self.tokens]


@remembered
def quotations(profile: Profile) -> tuple[Quotation, ...]:
    """Return the quotations of an article's story in their order."""
    return tuple(_find(profile))


def quoted_ranges(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return what lies between quotation marks in one paragraph, marks left out."""
    found: list[tuple[int, int]] = []
    at = start
    while (mark := _MARK.search(text, at, end)) is not None:
        at = mark.start()
        character = text[at]
        if character == '"':
            close = text.find('"', at + 1, min(end, at + _LONGEST))
        elif character in _PAIRS and _opens(text, at):
            close = _closing(text, at, end, _PAIRS[character])
        else:
            at += 1
            continue
        if close < 0:
            # A paragraph that only opens its quotation: the rest of it is quoted.
            if character in '"“„«':
                found.append((at + 1, end))
            return found if character in '"“„«' else found + quoted_ranges(text, at + 1, end)
        found.append((at + 1, close))
        at = close + 1
    return found


def _opens(text: str, at: int) -> bool:
    """Tell an opening single mark from an apostrophe."""
    return text[at] not in "‘’" or at == 0 or not text[at - 1].isalnum()


def _closing(text: str, at: int, end: int, marks: str) -> int:
    for mark in _marks(marks).finditer(text, at + 1, min(end, at + _LONGEST)):
        place = mark.start()
        after = text[place + 1 : place + 2]
        if text[place] == "’" and (
            after.isalnum() or (text[place - 1] == "s" and "’" in text[place + 1 : end])
        ):
            continue  # An apostrophe.
        return place
    return -1


@cache
def _marks(marks: str) -> re.Pattern[str]:
    return re.compile(f"[{marks}]")


def _find(profile: Profile) -> list[Quotation]:
    found: list[Quotation] = []
    text = profile.text
    by_paragraph: dict[int, tuple[int, int]] = {}
    for sentence in profile.sentences:
        low, _ = by_paragraph.get(sentence.paragraph, (sentence.start, 0))
        by_paragraph[sentence.paragraph] = (low, sentence.end)
    for low, high in by_paragraph.values():
        line_end = text.find("\n", high)
        high = line_end if line_end >= 0 else len(text)
        for start, end in quoted_ranges(text, low, high):
            for part_start, part_end in _parts(text, start, end):
                tokens = tokens_of(text, part_start, part_end)
                index = profile.sentence_at(part_start)
                if tokens and index is not None:
                    found.append(Quotation(part_start, part_end, (start, end), index, tokens))
    return found


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of a quotation, without space or comma at their edges."""
    cuts = [start, *(match.end() for match in _SENTENCE_END.finditer(text, start, end)), end]
    parts = []
    for low, high in pairwise(cuts):
        while low < high and text[low].isspace():
            low += 1
        while high > low and (text[high - 1].isspace() or text[high - 1] in ",،，"):
            high -= 1
        if low < high:
            parts.append((low, high))
    return parts


def says_enough(tokens: Sequence[Token]) -> bool:
    """Tell whether quoted words are more than a name or a single term."""
    return sum(is_content(token.norm) for token in tokens) >= 2
