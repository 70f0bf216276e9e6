"""Count the keys one annotation takes, with suggestions and without, and what that takes in time.

The same gold (one story of the sample, mentions and claims) is reproduced in the real program by
key presses, see tests/e2e/annotating.py. Times come from the keystroke-level model: S. K. Card, T.
P. Moran and A. Newell, "The keystroke-level model for user performance time with interactive
systems", Communications of the ACM 23 (1980), pp. 396–410. Its operators, in seconds: K 0.20
(average skilled typist; a key held down with another counts), P 1.10 (point with a mouse), H 0.40
(hand from mouse to keyboard or back), M 1.35 (mental preparation), B 0.10 (press or release a mouse
button, from Kieras' later guide to the model). The computer's own answers (R) are left out for all.

What other tools take is computed, not measured, from the steps their documentation describes, at
its best: no missed edge, each label by its key, no scrolling. Select means H P B P B H.
- brat (manual): select the text, the label's key in the dialog that opens, Enter.
- doccano (README and tutorial): select the text, the label's shortcut key.
- Label Studio (labelstud.io/guide/hotkeys, /tags/labels): the label's key, select the text.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.e2e import conftest, screen_reader
from tests.e2e.annotating import Tally
from tests.e2e.test_given_annotation import (
    SAMPLE,
    STORY,
    Gold,
    annotate_by_hand,
    annotate_with_suggestions,
    copied,
    sample_gold,
)

K, P, H, M, B = 0.20, 1.10, 0.40, 1.35, 0.10
SELECT = H + P + B + P + B + H
ELSEWHERE = {"brat": 2, "doccano": 1, "Label Studio": 1}
"""Key presses for each annotation beside selecting with the mouse."""


class Row(NamedTuple):
    """Hold one line of the table, for each annotation."""

    way: str
    presses: float
    points: int
    seconds: float


def here(way: str, tally: Tally, number: int) -> Row:
    """Return what was counted: each annotation, and each suggestion refused, is thought about."""
    # A suggestion refused is looked at like one accepted, which is an annotation.
    thoughts = number + tally.by_kind.get("suggestions rejected", 0)
    return Row(way, tally.presses / number, 0, (tally.keys * K + thoughts * M) / number)


def elsewhere() -> list[Row]:
    """Return what other tools take at their best."""
    return [Row(tool, keys, 2, M + SELECT + keys * K) for tool, keys in ELSEWHERE.items()]


def run(listening: bool, gold: Gold) -> Tally:
    """Annotate the sample story in the real program on a screen of its own."""
    with (
        tempfile.TemporaryDirectory() as work,
        conftest.screen.screen() as display,
        screen_reader.session_bus(display) as bus,
    ):
        home = {"ANNOTATOR_HOME": f"{work}/home"}
        folder = copied(SAMPLE / STORY, Path(work))
        if not listening:
            return annotate_by_hand(conftest.Desk({**display, **home}, Path(work)), folder, gold)
        reader = screen_reader.ScreenReader(bus)
        desk = conftest.Desk({**display, **bus, **home}, Path(work))
        return annotate_with_suggestions(desk, reader, folder, gold)


def main() -> int:
    """Print the table."""
    if not (conftest.screen.have_screen_tools() and screen_reader.have_bus_tools()):
        print("this needs Xvfb, xdotool and the accessibility bus", file=sys.stderr)
        return 1
    gold = sample_gold()
    number = sum(map(len, gold.values()))
    by_hand, suggested = run(False, gold), run(True, gold)
    rows = [
        here("News Annotator, suggestions on", suggested, number),
        here("News Annotator, suggestions off", by_hand, number),
        *elsewhere(),
    ]
    print("| way | key presses | places pointed at | seconds (model) |\n|---|---|---|---|")
    for row in rows:
        print(f"| {row.way} | {row.presses:.1f} | {row.points} | {row.seconds:.2f} |")
    print(f"\n{number} annotations. On: {suggested.by_kind}. Off: {by_hand.by_kind}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
