"""The actions of the dashboard."""

from __future__ import annotations

from annotator.services.action_specs import ActionSpec, rows

DASHBOARD: tuple[ActionSpec, ...] = (
    *rows(
        "Dashboard",
        "place:dashboard.cards",
        "place:dashboard",
        (
            ("dashboard.open", "Open what is behind the number", "Return"),
            ("dashboard.back", "Back to the charts", "Esc Backspace"),
            ("dashboard.table", "Charts, or tables", "T"),
            ("dashboard.search", "Ask the search for the same", "Shift+Return"),
            ("dashboard.review", "Open the discrepancy in Review", "Alt+Return"),
            ("dashboard.sprint", "Choose a sprint", "S"),
            ("dashboard.person", "Choose an annotator", "P"),
            ("dashboard.layer", "Choose a layer", "L"),
            ("dashboard.all", "Everything again", "0"),
        ),
    ),
    *rows(
        "Dashboard",
        "place:dashboard",
        "place:dashboard",
        (
            ("dashboard.again", "Count again", "F5"),
            ("dashboard.export", "Export this table…", "Ctrl+Shift+E"),
            ("dashboard.report", "Write printable dashboard…", "Ctrl+P"),
        ),
    ),
)
"""Letters and Return work among the charts and their rows, never in a field."""
