"""Find the fewest keys that select a span and give it its label, from where the caret is.

The hand knows the documented keys and what it sees: the text, what is dimmed, what each key
selects. Words are roughly those of Unicode Standard Annex 29, for scripts with spaces.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator.domain.spans import Span
from annotator.services.candidates import Candidates, candidates_of
from annotator.services.reading import Page

LAYER_KEYS = {"mention": "F2", "claim": "F3"}
LABEL_KEYS = {
    ("mention", "person"): "p",
    ("mention", "organisation"): "o",
    ("mention", "armed_group"): "m",
    ("mention", "country"): "g",
    ("mention", "place"): "l",
    ("mention", "time"): "t",
    ("mention", "number"): "n",
    ("mention", "event"): "e",
    ("mention", "role"): "r",
    ("mention", "document"): "d",
    ("mention", "weapon"): "w",
    ("claim", "claim"): "c",
    ("claim", "quotation"): "q",
}
SIGNS = {
    " ": "space", "'": "apostrophe", '"': "quotedbl", "-": "minus", ".": "period", ",": "comma",
    "$": "dollar", "%": "percent", "(": "parenleft", ")": "parenright", "/": "slash",
    ":": "colon", ";": "semicolon", "&": "ampersand", "!": "exclam", "?": "question",
}  # fmt: skip
_WORD = re.compile(r"\w+(?:(?:(?<=\d)[.,;'’](?=\d)|(?<=[^\W\d_])[.:'’·](?=[^\W\d_]))\w+)*")
_PLAIN = str.maketrans("‘’“”–‑", "''\"\"--")
_POSSESSIVE = re.compile(r"['’]s\Z", re.IGNORECASE)
_SAINT = re.compile(r"(?:St\.?|Saint)\s")
_STOPS = ".,;:!?…"
_MOST_WORDS = 40
_MOST_STEPS = 3
_REPEATS = 2


class Wanted(NamedTuple):
    """Say what is to be annotated: spans are half-open code points of the article's text."""

    layer: str
    label: str
    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Return where it begins."""
        return self.spans[0][0]


class Plan(NamedTuple):
    """Hold presses, and where the caret is after them."""

    presses: tuple[str, ...]
    caret: int


class _State(NamedTuple):
    """Hold what is selected; ``start == end`` is a caret, ``fresh`` one that just tagged."""

    start: int
    end: int
    fresh: bool = False


_Step = tuple[_State, tuple[str, ...]]


class Planner:
    """Find presses for one article; ``taken`` holds the spans that have their label already."""

    def __init__(self, page: Page) -> None:
        self.text = page.text
        self._folded = self.text.translate(_PLAIN).lower()
        if len(self._folded) != len(self.text):
            raise ValueError("a letter of this text grows in lower case")
        self._words = [match.span() for match in _WORD.finditer(self.text)]
        self._starts = {start for start, _ in self._words}
        self._ends = {end for _, end in self._words}
        self._sentences = page.sentences
        self.taken: dict[str, set[tuple[int, int]]] = {layer: set() for layer in LAYER_KEYS}
        self._candidates: dict[str, Candidates] = {
            layer: candidates_of(layer, page.article, page.text, page.sentences)
            for layer in LAYER_KEYS
        }

    def annotate(self, wanted: Wanted, caret: int, *, fresh: bool) -> Plan:
        """Return the presses that select the spans and give them their label.

        ``fresh`` tells that the caret is where the last annotation left it.
        """
        label = LABEL_KEYS[wanted.layer, wanted.label]
        presses: tuple[str, ...] = ()
        if len(wanted.spans) == 1:
            presses = self._select(wanted, _State(caret, caret, fresh))
        else:
            at = caret
            for number, (start, end) in enumerate(wanted.spans):
                begun = (*presses, "apostrophe") if number else presses
                presses = (*begun, *self._plainly(start, end, at))
                at = end
        self.taken[wanted.layer].update(wanted.spans)
        return Plan((*presses, label, *self._ending(wanted)), wanted.spans[-1][1])

    def _ending(self, wanted: Wanted) -> tuple[str, ...]:
        """Return the key that takes a possessive ending in where it belongs to the name."""
        words = self.text[slice(*wanted.spans[-1])]
        if wanted.layer == "claim" or not _POSSESSIVE.search(words) or _SAINT.match(words):
            return ()
        return ("braceright",)

    def _select(self, wanted: Wanted, begin: _State) -> tuple[str, ...]:
        """Return the fewest presses that select one span."""
        start, end = wanted.spans[0]
        # Of a name the label key leaves out the possessive ending: what is selected has it.
        ending = wanted.layer == "mention" and _POSSESSIVE.match(self.text, end, end + 2)
        whole = end + 2 if ending else end
        try:
            best = self._plainly(start, whole, begin.end)
        except ValueError:
            best = ()
        limit = len(best) if best else _MOST_WORDS
        for first, before in ((begin, ()), (_State(0, 0), ("ctrl+Home",))):
            found = self._search(wanted, first, limit - len(before))
            if found is not None:
                best, limit = (*before, *found), len(before) + len(found)
        if not best:
            raise ValueError(f"no keys select {self.text[start:end]!r}")
        return best

    # Searching among all keys

    def _search(self, wanted: Wanted, begin: _State, limit: int) -> tuple[str, ...] | None:
        """Return fewer than ``limit`` presses that select a span, by uniform-cost search."""
        heap: list[tuple[int, int, _State, tuple[str, ...]]] = [(0, 0, begin, ())]
        seen: set[_State] = set()
        number = 0
        while heap:
            cost, _, state, presses = heapq.heappop(heap)
            if self._is_goal(wanted, state):
                return presses
            if state in seen or cost + 1 >= limit:
                continue
            seen.add(state)
            for after, pressed in self._steps(wanted, state):
                number += 1
                if after not in seen and after.start <= wanted.start:
                    new = (*presses, *pressed)
                    heapq.heappush(heap, (len(new), number, after, new))
        return None

    def _is_goal(self, wanted: Wanted, state: _State) -> bool:
        start, end = state.start, state.end
        if start == end or start != wanted.start:
            return False
        while end > start and (self.text[end - 1] in _STOPS or self.text[end - 1].isspace()):
            if end == wanted.spans[0][1]:
                return self._is_kept(wanted)
            end -= 1
        if wanted.layer == "mention":
            words = self.text[start:end]
            if _POSSESSIVE.search(words) and not _SAINT.match(words):
                end -= 2
        return end == wanted.spans[0][1]

    def _is_kept(self, wanted: Wanted) -> bool:
        """Tell whether a label key leaves the stop that a span ends in: abbreviations keep it."""
        words = self.text[slice(*wanted.spans[0])]
        return bool(re.search(r"(?:\b\w{1,2}\.){2,}\Z", words))

    def _steps(self, wanted: Wanted, state: _State) -> Iterator[_Step]:
        yield from self._candidate(wanted, state)
        yield from self._letters(wanted, state)
        if state.start < state.end:
            following = next((end for _, end in self._words if end > state.end), None)
            if following is not None:
                yield _State(state.start, following), ("space",)
            before = max((start for start, _ in self._words if start < state.end), default=0)
            if before > state.start:
                yield _State(state.start, before), ("shift+ctrl+Left",)
            sentence = self._sentence_end(state.end)
            if sentence is not None:
                yield _State(state.start, sentence), ("alt+shift+Right",)
            return
        at = self._next_word(state.end)
        yield _State(at, at), ("ctrl+Right",)
        word = self._word_for_space(state)
        if word is not None:
            yield _State(*word), ("space",)

    def _word_for_space(self, state: _State) -> tuple[int, int] | None:
        """Return the word that Space selects: the next one right after tagging."""
        if state.fresh and state.end in self._ends:
            return next((word for word in self._words if word[1] > state.end), None)
        if state.end in self._starts:
            return next(word for word in self._words if word[0] == state.end)
        return None

    def _candidate(self, wanted: Wanted, state: _State) -> Iterator[_Step]:
        candidates, taken = self._candidates[wanted.layer], self.taken[wanted.layer]

        def fits(candidate: tuple[Span, ...]) -> bool:
            return not any(
                start < span.end and span.start < end for span in candidate for start, end in taken
            )

        found = candidates.at(state.start, fits)
        if found is None or (
            state.start < state.end
            and not (found[0].start < state.start or found[-1].end > state.end)
        ):
            found = candidates.after(state.end, fits)
        if found is not None and len(found) == 1:
            yield _State(found[0].start, found[0].end), ("comma",)

    def _letters(self, wanted: Wanted, state: _State) -> Iterator[_Step]:
        start, end = wanted.spans[0]
        selected = state.start < state.end
        if start in self._starts and state.start <= start:
            at = state.start + 1 if selected else state.start
            for word, pressed in self._jumps(start, at, "semicolon"):
                yield _State(*word), pressed
        if selected and state.start == start:
            last = max((low for low, _ in self._words if low < end), default=start)
            for word, pressed in self._jumps(last, state.end, "colon"):
                yield _State(start, word[1]), pressed

    def _jumps(
        self, aim: int, at: int, sign: str
    ) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
        """Yield the words that two letters lead to, one after the other, as far as ``aim``."""
        letters = self._folded[aim : aim + 2]
        if len(letters) < 2 or not letters[0].isalnum() or not all(map(_can_be_typed, letters)):
            return
        pressed: tuple[str, ...] = (sign, *(SIGNS.get(letter, letter) for letter in letters))
        begins = re.compile(rf"(?<![^\W_]){re.escape(letters)}")
        for _ in range(_REPEATS + 1):
            match = begins.search(self._folded, at)
            if match is None or match.start() > aim:
                return
            word = next((word for word in self._words if word[0] <= match.start() < word[1]), None)
            if word is None or word[0] != match.start():
                return
            yield word, pressed
            at, pressed = (
                (match.start() if sign == "semicolon" else word[1] - 1) + 1,
                (
                    *pressed,
                    sign,
                    sign,
                ),
            )

    def _sentence_end(self, offset: int) -> int | None:
        number = bisect_right(self._sentences, offset, key=lambda span: span.start) - 1
        if number < 0 or not offset < self._sentences[number].end:
            return None
        return self._sentences[number].end

    # Words and finding

    def _plainly(self, start: int, end: int, caret: int) -> tuple[str, ...]:
        """Return the presses that select a span word by word, or by finding its letters."""
        ways = [*self._by_words(start, end, caret), *self._by_finding(start, end, caret)]
        ways += [
            ("ctrl+Home", *presses)
            for presses in (*self._by_words(start, end, 0), *self._by_finding(start, end, 0))
        ]
        if not ways:
            raise ValueError(f"no keys select {self.text[start:end]!r}")
        return min(ways, key=_cost)

    def _by_words(self, start: int, end: int, caret: int) -> Iterable[tuple[str, ...]]:
        """Go on word by word, then select words."""
        if start not in self._starts or end not in self._ends or caret > start:
            return
        at, steps = caret, 0
        while at < start and steps <= _MOST_WORDS:
            at, steps = self._next_word(at), steps + 1
        if at == start and steps <= _MOST_WORDS:
            spaces = self._word_ends(start, end)
            yield (*["ctrl+Right"] * steps, *["space"] * spaces)

    def _next_word(self, at: int) -> int:
        """Return where the caret goes by a word: paragraphs' ends are stops on the way."""
        newline = self.text.find("\n", at)
        high = len(self.text) if newline < 0 else newline
        following = next((start for start, _ in self._words if start > at), len(self.text) + 1)
        if following < high:
            return following
        return high if at < high else min(high + 1, len(self.text))

    def _word_ends(self, low: int, end: int) -> int:
        """Count the words that end after ``low`` and not after ``end``."""
        return sum(low < each <= end for each in self._ends)

    def _by_finding(self, start: int, end: int, caret: int) -> Iterable[tuple[str, ...]]:
        """Find the first letters of a span, all of it where its edges are no words' edges."""
        whole = self._folded[start:end]
        for size in range(1, end - start + 1):
            typed = whole[:size]
            if not all(map(_can_be_typed, typed)):
                return
            steps = self._matches(typed, caret, start) if typed == typed.strip() else None
            if steps is None:
                continue
            letters = [SIGNS.get(letter, letter) for letter in typed]
            presses = ("slash", *letters, *["Return"] * steps, "Escape")
            if size < end - start and (start not in self._starts or end not in self._ends):
                # Words, then letter by letter what stands behind the last one.
                last = max((each for each in self._ends if start + size < each <= end), default=0)
                if last:
                    tail = ["shift+Right"] * (end - last)
                    words = self._word_ends(start + size, last)
                    yield (*presses, *["space"] * words, *tail)
                continue
            spaces = self._word_ends(start + size, end)
            # The label key grows the selection to the end of a word that it ends in.
            inside = any(low < start + size < high for low, high in self._words)
            spaces -= inside and spaces == 1
            yield (*presses, *["space"] * spaces)

    def _matches(self, typed: str, caret: int, start: int) -> int | None:
        """Return after how many matches from the caret on a place is found; None if never."""
        at, steps = self._folded.find(typed, caret), 0
        while 0 <= at < start and steps < _MOST_STEPS:
            at, steps = self._folded.find(typed, at + len(typed)), steps + 1
        return steps if at == start else None


@cache
def _can_be_typed(letter: str) -> bool:
    return letter in SIGNS or (letter.isascii() and letter.isalnum())


def _cost(presses: Sequence[str]) -> tuple[int, int]:
    return len(presses), sum(press.count("+") for press in presses)
