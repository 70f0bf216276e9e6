"""The actions of adjudication."""

from __future__ import annotations

from annotator.services.action_specs import ActionSpec, rows

MOST_ROWS = 9
_LETTERS = "ABCD"
"""Letters of the first annotators; E edits, so from the fifth on there are digits only."""


def _take_keys(number: int) -> str:
    letter = _LETTERS[number - 1] if number <= len(_LETTERS) else ""
    return f"{letter} {number}".strip()


ADJUDICATION: tuple[ActionSpec, ...] = (
    *rows(
        "Adjudicate",
        "place:adjudicate.queue",
        "place:adjudicate",
        (
            *(
                (f"adjudicate.take_{n}", f"Take what annotator {n} made", _take_keys(n))
                for n in range(1, MOST_ROWS + 1)
            ),
            ("adjudicate.take_all", "Take what all of them made", "Shift+A 0"),
            ("adjudicate.take_row", "Take the row one is in", "Return"),
            ("adjudicate.row_next", "Next row", "Down"),
            ("adjudicate.row_previous", "Previous row", "Up"),
            ("adjudicate.reject", "Leave it out of gold", "Backspace"),
            ("adjudicate.later", "Leave it for later", "U"),
            ("adjudicate.next", "Next case", "J"),
            ("adjudicate.previous", "Previous case", "K"),
            ("adjudicate.edit", "Take the row and edit it", "E"),
            ("adjudicate.part", "Edit the next part: annotation or side", "Tab"),
            ("adjudicate.label", "Give gold another label…", "L"),
            ("adjudicate.start_back", "Start edge in gold: a word back", "["),
            ("adjudicate.start_on", "Start edge in gold: a word on", "]"),
            ("adjudicate.end_back", "End edge in gold: a word back", "{"),
            ("adjudicate.end_on", "End edge in gold: a word on", "}"),
            ("adjudicate.start_back_char", "Start edge in gold: a character back", "Alt+["),
            ("adjudicate.start_on_char", "Start edge in gold: a character on", "Alt+]"),
            ("adjudicate.end_back_char", "End edge in gold: a character back", "Alt+{"),
            ("adjudicate.end_on_char", "End edge in gold: a character on", "Alt+}"),
            ("adjudicate.settle", "Take what all agree on", "S"),
            ("adjudicate.thresholds", "What counts as agreed…", "T"),
            ("adjudicate.layer", "Next layer alone, or all layers", "F"),
            ("adjudicate.blind", "Hide names, or show them", "N"),
            ("adjudicate.next_story", "Next story with cases to decide", "Shift+J"),
            ("adjudicate.previous_story", "Previous story with cases to decide", "Shift+K"),
            ("adjudicate.read", "Open the passage in Read", "Shift+Return"),
            ("adjudicate.lock", "Lock the work gold was made of", "Shift+L"),
        ),
    ),
)
"""Actions of the place in which gold is made; their keys work on its stage alone."""
