"""Cues: the words by which a text says that somebody said it, found in one pass over the words.

The list is `resources/lexicons/attribution.txt`; its head explains classes and frames.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotator import lexicons

_WORD = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold what the lexicon says of one form: its class, the frames it may stand in, its lemma."""

    cue_class: str
    frames: frozenset[str]
    lemma: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Hold ``[start, end)`` in code points, and what the lexicon says of the words there."""

    start: int
    end: int
    entry: Entry


def find_cues(text: str) -> list[Cue]:
    """Return the cues of an English text, sorted and disjoint; the longest at each word."""
    single, longer = _lexicon()
    found: list[Cue] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word not in single and word not in longer:
            continue
        start = match.start()
        if start < end:
            continue
        if word in longer:
            for pattern, entry in longer[word]:
                whole = pattern.match(text, start)
                if whole:
                    end = whole.end()
                    found.append(Cue(start, end, entry))
                    break
            if start < end:
                continue
        entry_or_none = single.get(word)
        if entry_or_none is not None:
            end = match.end()
            found.append(Cue(start, end, entry_or_none))
    return found


@lru_cache(maxsize=1)
def _lexicon() -> tuple[
    Mapping[str, Entry], Mapping[str, tuple[tuple[re.Pattern[str], Entry], ...]]
]:
    """Return forms of one word, and patterns of longer ones by their first word."""
    entries: dict[str, Entry] = {}
    for _, cue_class, frame, forms in lexicons.rows("attribution", 4):
        if cue_class == lexicons.NONE:
            continue
        spelled = lexicons.words(forms)
        for form in spelled:
            held = entries.get(form)
            # The first class listed stays; frames add up ("claim" is a verb and a noun).
            entries[form] = Entry(
                held.cue_class if held else cue_class,
                (held.frames if held else frozenset()) | {frame},
                held.lemma if held else spelled[0],
            )
    single: dict[str, Entry] = {}
    longer: dict[str, list[tuple[str, Entry]]] = {}
    for form, entry in entries.items():
        for cased in (form, form[0].upper() + form[1:]):
            first, _, rest = cased.partition(" ")
            if rest:
                longer.setdefault(first, []).append((cased, entry))
            else:
                single[cased] = entry
    return single, {
        first: tuple(
            (re.compile(r"\s+".join(map(re.escape, form.split(" "))) + r"\b"), entry)
            for form, entry in sorted(forms, key=lambda each: -len(each[0]))
        )
        for first, forms in longer.items()
    }
