"""Annotate an article by hand: the fewest keys for each span, pressed and counted.

The hand knows the text, the documented keys and what words are (roughly Unicode Standard Annex 29,
for scripts with spaces between words); it sees the program only through a screen reader.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.e2e.screen_reader import ScreenReader, Thing

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
_NAMES = {
    ("mention", "armed_group"): "Armed group",
    ("mention", "country"): "Country, city, region",
    ("mention", "place"): "Place or facility",
    ("mention", "weapon"): "Weapon or equipment",
}
_OFFER = re.compile(r"(.+?)\? (.+) · \S+ accepts, \S+ rejects.*")
_DECIDED = re.compile(r" · \d+ left$")
_TURNS = ("slash", "Escape")
_TURNING_S = 5.0
_SUGGESTING_S = 1.2
"""Seconds a person looks up while suggestions are made; the program is asked for nothing."""
_WORD = re.compile(r"\w+(?:(?:(?<=\d)[.,;'’](?=\d)|(?<=[^\W\d])[.:'’·](?=[^\W\d]))\w+)*")
_SIGNS = {
    " ": "space", "'": "apostrophe", '"': "quotedbl", "-": "minus", ".": "period", ",": "comma",
    "$": "dollar", "%": "percent", "(": "parenleft", ")": "parenright", "/": "slash",
    ":": "colon", ";": "semicolon", "&": "ampersand", "!": "exclam", "?": "question",
}  # fmt: skip
_PLAIN = str.maketrans("‘’“”–‑", "''\"\"--")
_MOST_WORDS = 40
_MOST_STEPS = 3


class Wanted(NamedTuple):
    """Say what is to be annotated: spans are half-open code points of the article's text."""

    layer: str
    label: str
    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Return where it begins."""
        return self.spans[0][0]


@dataclass
class Tally:
    """Count what was pressed; a key with Ctrl held down is one press of two keys."""

    presses: int = 0
    keys: int = 0
    places: int = 0
    """Times the eye and mind went to another place: mental preparations."""
    by_kind: dict[str, int] = field(default_factory=dict)

    def count(self, presses: Iterable[str], kind: str) -> None:
        """Add presses that served one purpose."""
        pressed = list(presses)
        self.presses += len(pressed)
        self.keys += sum(1 + press.count("+") for press in pressed)
        self.places += 1
        self.by_kind[kind] = self.by_kind.get(kind, 0) + len(pressed)

    def add(self, other: Tally) -> None:
        """Add what another tally counted."""
        self.presses, self.keys = self.presses + other.presses, self.keys + other.keys
        self.places += other.places
        for kind, number in other.by_kind.items():
            self.by_kind[kind] = self.by_kind.get(kind, 0) + number


class Plan(NamedTuple):
    """Hold presses, and where the caret is after them."""

    presses: tuple[str, ...]
    caret: int


class Planner:
    """Find the fewest presses that select a span of one text, from where the caret is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = text.translate(_PLAIN).lower()
        if len(self._folded) != len(text):
            raise ValueError("a letter of this text grows in lower case")
        self._words = [match.span() for match in _WORD.finditer(text)]
        self._starts = {start for start, _ in self._words}
        self._ends = {end for _, end in self._words}

    def annotate(self, wanted: Wanted, caret: int) -> Plan:
        """Return the presses that select the spans and give them their label."""
        presses: list[str] = []
        for number, (start, end) in enumerate(wanted.spans):
            if number:
                presses.append("apostrophe")
            # Of a name the label key leaves out the possessive ending.
            ending = wanted.layer == "mention" and self._folded[end : end + 2] == "'s"
            presses += self.select(start, end + 2 if ending else end, caret)
            caret = end
        presses.append(LABEL_KEYS[wanted.layer, wanted.label])
        if wanted.layer == "mention" and self._folded[:caret].endswith("'s"):
            presses.append("braceright")  # the name of a place called after a saint has it
        return Plan(tuple(presses), caret)

    def select(self, start: int, end: int, caret: int) -> tuple[str, ...]:
        """Return the presses that select one span, grown to words as a label key grows it."""
        ways = [*self._by_words(start, end, caret), *self._by_finding(start, end, caret)]
        from_top = [
            ("ctrl+Home", *presses)
            for presses in (*self._by_words(start, end, 0), *self._by_finding(start, end, 0))
        ]
        ways += from_top
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
        return high if at < high else high + 1

    def _word_ends(self, low: int, end: int) -> int:
        """Count the words that end after ``low`` and not after ``end``."""
        return sum(low < each <= end for each in self._ends)

    def _by_finding(self, start: int, end: int, caret: int) -> Iterable[tuple[str, ...]]:
        """Find the first letters of a span, all of it where its edges are no words' edges."""
        whole = self._folded[start:end]
        for size in range(1, end - start + 1):
            typed = whole[:size]
            if not all(
                letter in _SIGNS or (letter.isascii() and letter.isalnum()) for letter in typed
            ):
                return
            steps = self._steps(typed, caret, start) if typed == typed.strip() else None
            if steps is None:
                continue
            letters = [_SIGNS.get(letter, letter) for letter in typed]
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

    def _steps(self, typed: str, caret: int, start: int) -> int | None:
        """Return after how many matches from the caret on a place is found; None if never."""
        at, steps = self._folded.find(typed, caret), 0
        while 0 <= at < start and steps < _MOST_STEPS:
            at, steps = self._folded.find(typed, at + len(typed)), steps + 1
        return steps if at == start else None


def _can_be_typed(letter: str) -> bool:
    return letter in _SIGNS or (letter.isascii() and letter.isalnum())


def _cost(presses: Sequence[str]) -> tuple[int, int]:
    return len(presses), sum(press.count("+") for press in presses)


class Hand:
    """Press keys in the program's window and count them."""

    def __init__(
        self, environment: dict[str, str], turned: Callable[[str], None] | None = None
    ) -> None:
        """Call ``turned`` after each key that sends the keyboard elsewhere, before the next one.

        While a screen reader listens Qt tells it of a key before the key's widget, yet acts on
        shortcuts at once: a key pressed within a few milliseconds of Esc could overtake it.
        """
        self._environment = environment
        self._turned = turned
        self.tally = Tally()

    def press(self, presses: Sequence[str], kind: str) -> None:
        """Press keys one after the other."""
        self.tally.count(presses, kind)
        run: list[str] = []
        for press in presses:
            run.append(press)
            if self._turned is not None and press in _TURNS:
                self._send(run)
                self._turned(press)
                run = []
        self._send(run)

    def _send(self, presses: Sequence[str]) -> None:
        if presses:
            command = ["xdotool", "key", "--delay", "16", *presses]
            subprocess.run(command, env=self._environment, check=True)


def by_hand(hand: Hand, text: str, gold: Sequence[Wanted]) -> None:
    """Tag everything of one article by hand, layer after layer, from the top."""
    planner = Planner(text)
    for layer in LAYER_KEYS:
        wanted = sorted((each for each in gold if each.layer == layer), key=_place)
        if wanted:
            tag(hand, planner, layer, wanted)


def tag(hand: Hand, planner: Planner, layer: str, wanted: Sequence[Wanted]) -> None:
    """Tag spans of one layer from the top of the text on."""
    hand.press(("ctrl+Home", LAYER_KEYS[layer]), "layer")
    caret = 0
    for each in wanted:
        plan = planner.annotate(each, caret)
        hand.press(plan.presses, f"{layer} by hand")
        caret = plan.caret


class Listener:
    """Work through articles with the suggestions, hearing what the program says of them."""

    def __init__(
        self, environment: dict[str, str], reader: ScreenReader, window: Thing, text_shown: Thing
    ) -> None:
        self._hand = Hand(environment, self.follow)
        self._reader = reader
        self._window = window
        self._shown = text_shown

    @property
    def hand(self) -> Hand:
        """Return what presses the keys and counts them."""
        return self._hand

    def follow(self, key: str) -> None:
        """Wait until the keyboard is where a key sends it: out of the text, or back into it."""
        deadline = time.monotonic() + _TURNING_S
        while (self._reader.focused() == self._shown) != (key == "Escape"):
            if time.monotonic() > deadline:
                raise TimeoutError(f"the keyboard stayed where it was after {key}")

    def with_suggestions(self, text: str, gold: Sequence[Wanted]) -> None:
        """Decide what is suggested, tag each name once, decide what that made recur, then the rest.

        Each round the suggestions grey in the text are gone through from the top: those of the
        gold are accepted, all others rejected.
        """
        planner = Planner(text)
        left = self._decide(text, list(gold))
        for layer in LAYER_KEYS:
            seen: set[str] = set()
            first: list[Wanted] = []
            for each in sorted((each for each in left if each.layer == layer), key=_place):
                words = text[slice(*each.spans[0])].lower()
                if words not in seen:
                    seen.add(words)
                    first.append(each)
            if first:
                tag(self._hand, planner, layer, first)
                left = [each for each in left if each not in first]
                left = self._decide(text, left)
        for layer in LAYER_KEYS:
            rest = sorted((each for each in left if each.layer == layer), key=_place)
            if rest:
                tag(self._hand, planner, layer, rest)

    def _decide(self, text: str, gold: list[Wanted]) -> list[Wanted]:
        """Go through the suggestions shown and return what of the gold was not among them."""
        time.sleep(_SUGGESTING_S)
        left = list(gold)
        while self._suggestions_shown():
            self._reader.hear()
            self._hand.press(("ctrl+Home", "alt+Down"), "going to suggestions")
            offered = self._offered()
            while offered is not None:
                fitting = self._fitting(text, left, *offered)
                if fitting is not None:
                    left.remove(fitting)
                self._hand.press(("Return" if fitting else "BackSpace",), _decided(fitting))
                offered = self._offered()
            time.sleep(_SUGGESTING_S)
        return left

    def _suggestions_shown(self) -> bool:
        """Tell whether the status bar counts suggestions in this article."""
        status = (
            self._reader.name(thing)
            for thing in self._reader.everything(self._window)
            if self._reader.role(thing) == "label"
        )
        return any(re.match(r"suggestions \d+", name) for name in status)

    def _offered(self) -> tuple[str, str] | None:
        """Return label and words of the suggestion the program stopped at; None where it is done.

        A decision is announced twice: what comes next, then what was done.
        """
        offered: tuple[str, str] | None = None
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            for line in self._reader.hear(0.5):
                match = _OFFER.fullmatch(line)
                if match is not None:
                    offered = (match[1], match[2])
                elif "no suggestions left" in line:
                    return None
                elif _DECIDED.search(line) and offered is not None:
                    return offered
            if offered is not None and not self._reader.pending():
                return offered
        return offered

    def _fitting(self, text: str, gold: list[Wanted], label: str, words: str) -> Wanted | None:
        """Return what of the gold the suggestion is, by label, words and place."""
        paragraph, units = self._reader.text(self._shown), self._reader.caret(self._shown)
        caret = len(paragraph.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))
        for each in gold:
            line = text.rfind("\n", 0, each.start) + 1
            inside = text[line : each.start + 1].startswith(paragraph[: each.start + 1 - line])
            said = " ".join(text[each.start : each.spans[-1][1]].split())
            # What is read out is cut short where it is long: where that ends cannot be heard.
            alike = said == words
            named = _NAMES.get((each.layer, each.label), each.label.capitalize())
            here = inside and caret == each.start - line and len(each.spans) == 1
            if here and alike and named == label:
                return each
        return None


def _place(wanted: Wanted) -> tuple[int, int]:
    return wanted.start, -wanted.spans[-1][1]


def _decided(fitting: Wanted | None) -> str:
    return "suggestions accepted" if fitting else "suggestions rejected"
