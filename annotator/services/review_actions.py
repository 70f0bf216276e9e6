"""The actions of the review, those of the schema's types among them."""

from __future__ import annotations

from annotator.domain import label_keys
from annotator.domain.schema import Schema
from annotator.services.action_specs import WINDOW, ActionSpec, rows

REVIEW_KEYS = frozenset("UJK123[]{}")
"""Keys that mean something else while one reviews; a type with one of them is accepted by Shift."""
REVIEW: tuple[ActionSpec, ...] = (
    *rows(
        "Review",
        WINDOW,
        "project",
        (
            ("review.propose", "Find discrepancies in this story", "Ctrl+Shift+P"),
            ("review.propose_all", "Find discrepancies in all stories", "Ctrl+Alt+Shift+P"),
        ),
    ),
    *rows(
        "Review",
        "place:review.queue",
        "place:review",
        (
            ("review.accept", "Accept", "Return"),
            ("review.reject", "Reject", "Backspace"),
            ("review.unsure", "Unsure", "U"),
            ("review.next", "Next discrepancy", "J"),
            ("review.previous", "Previous discrepancy", "K"),
            ("review.side_next", "Next side", "Tab"),
            ("review.side_previous", "Previous side", "Shift+Tab"),
            ("review.start_back", "Start edge of the side: a word back", "["),
            ("review.start_on", "Start edge of the side: a word on", "]"),
            ("review.end_back", "End edge of the side: a word back", "{"),
            ("review.end_on", "End edge of the side: a word on", "}"),
            ("review.start_back_char", "Start edge of the side: a character back", "Alt+["),
            ("review.start_on_char", "Start edge of the side: a character on", "Alt+]"),
            ("review.end_back_char", "End edge of the side: a character back", "Alt+{"),
            ("review.end_on_char", "End edge of the side: a character on", "Alt+}"),
            ("review.severity_1", "Severity 1: minor", "1"),
            ("review.severity_2", "Severity 2: matters", "2"),
            ("review.severity_3", "Severity 3: changes the story", "3"),
            ("review.note", "Edit the note of the discrepancy", "Alt+N"),
            ("review.swap", "Swap the sides of the discrepancy", ""),
            ("review.read", "Open the passage in Read", "Shift+Return"),
            ("review.compare", "Open the passage in Compare", "Alt+Return"),
        ),
    ),
    *rows(
        "Review",
        "place:review",
        "place:review",
        (
            ("review.whole", "This story, or the whole project", "Ctrl+Shift+A"),
            ("review.added", "Additions, or suggestions", "Ctrl+Shift+D"),
            ("review.list", "List of discrepancies", "Ctrl+R"),
            ("review.ranked", "Rank by what was decided, or by score", ""),
        ),
    ),
)
"""Actions of the review that are there whatever the schema is."""


def review_actions(schema: Schema) -> tuple[ActionSpec, ...]:
    """Return an action per type of discrepancy that accepts a suggestion as that type."""
    return tuple(
        ActionSpec(
            f"review.as.{label.id}",
            f"Accept as {label.name}",
            "Review",
            _review_key(", ".join(label_keys.strokes(label.key))),
            "place:review.queue",
            "place:review",
        )
        for label in schema.of_layer("discrepancy")
    )


def _review_key(key: str) -> tuple[str, ...]:
    if not key:
        return ()
    return (f"Shift+{key}" if key.partition(",")[0] in REVIEW_KEYS else key,)
