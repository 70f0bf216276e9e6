"""Annotate an article by hand: the fewest keys for each span, pressed and counted.

Where suggestions are decided the program is seen through a screen reader only.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.e2e.planning import LAYER_KEYS, Planner, Wanted
from tests.e2e.screen_reader import ScreenReader, Thing

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
_ANSWERING_S = 30.0
"""How long a busy machine may take for a decision; who gave up earlier would decide on another."""
_SUGGESTING_S = 1.2
"""Seconds a person looks up while suggestions are made; the program is asked for nothing."""
_SHIFTED = frozenset(("colon", "quotedbl", "question", "exclam", "dollar", "percent", "ampersand"))
"""Signs of a keyboard for English that are a second key under Shift."""


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
        self.keys += sum(1 + press.count("+") + (press in _SHIFTED) for press in pressed)
        self.places += 1
        self.by_kind[kind] = self.by_kind.get(kind, 0) + len(pressed)

    def add(self, other: Tally) -> None:
        """Add what another tally counted."""
        self.presses, self.keys = self.presses + other.presses, self.keys + other.keys
        self.places += other.places
        for kind, number in other.by_kind.items():
            self.by_kind[kind] = self.by_kind.get(kind, 0) + number


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


def by_hand(hand: Hand, planner: Planner, gold: Sequence[Wanted]) -> None:
    """Tag everything of one article by hand, layer after layer, from the top."""
    for layer in LAYER_KEYS:
        wanted = sorted((each for each in gold if each.layer == layer), key=_place)
        if wanted:
            tag(hand, planner, layer, wanted)


def tag(hand: Hand, planner: Planner, layer: str, wanted: Sequence[Wanted]) -> None:
    """Tag spans of one layer from the top of the text on."""
    hand.press(("ctrl+Home", LAYER_KEYS[layer]), "layer")
    caret, fresh = 0, False
    for each in wanted:
        plan = planner.annotate(each, caret, fresh=fresh)
        hand.press(plan.presses, f"{layer} by hand")
        caret, fresh = plan.caret, True


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

    def with_suggestions(self, planner: Planner, gold: Sequence[Wanted]) -> None:
        """Decide what is suggested, tag each name once, decide what that made recur, then the rest.

        Each round the suggestions grey in the text are gone through from the top: those of the
        gold are accepted, all others rejected.
        """
        text = planner.text
        left = self._decide(planner, list(gold))
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
                left = self._decide(planner, left)
        for layer in LAYER_KEYS:
            rest = sorted((each for each in left if each.layer == layer), key=_place)
            if rest:
                tag(self._hand, planner, layer, rest)

    def _decide(self, planner: Planner, gold: list[Wanted]) -> list[Wanted]:
        """Go through the suggestions shown and return what of the gold was not among them."""
        time.sleep(_SUGGESTING_S)
        left = list(gold)
        while self._suggestions_shown():
            self._reader.hear()
            self._hand.press(("ctrl+Home", "alt+Down"), "going to suggestions")
            offered = self._offered()
            while offered is not None:
                fitting = self._fitting(planner.text, left, *offered)
                if fitting is not None:
                    left.remove(fitting)
                    planner.taken[fitting.layer].update(fitting.spans)
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
        deadline = time.monotonic() + _ANSWERING_S
        while time.monotonic() < deadline:
            for line in self._reader.hear(0.5):
                match = _OFFER.fullmatch(line)
                if match is not None:
                    offered = (match[1], match[2])
                elif "no suggestions left" in line or "no suggestions here" in line:
                    return None
                elif _DECIDED.search(line) and offered is not None:
                    return offered
            if offered is not None and not self._reader.pending():
                return offered
        raise TimeoutError("the program said nothing of suggestions after a key about them")

    def _fitting(self, text: str, gold: list[Wanted], label: str, words: str) -> Wanted | None:
        """Return what of the gold the suggestion is, by label, words and place."""
        paragraph, units = self._reader.text(self._shown), self._reader.caret(self._shown)
        caret = len(paragraph.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))
        for each in gold:
            line = text.rfind("\n", 0, each.start) + 1
            # The whole paragraph: several may begin with the very word that is suggested.
            inside = text.startswith(paragraph.rstrip("\n"), line)
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
