"""The dashboard as a page to print."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.charts import Card, Wish
from annotator.formats.dashboard_report import DashboardReport, dashboard_report
from annotator.services import (
    dashboard,
    dashboard_agreement,
    dashboard_counts,
    whole_file,
)
from annotator.services.dashboard import LAYER_NAMES
from annotator.store.project import Project


def all_cards(
    project: Project, wish: Wish, watch: dashboard.Watch | None = None
) -> tuple[Card, ...]:
    """Return every card of the dashboard."""
    counted = dashboard_counts.count(project, wish, watch)
    agreed = dashboard_agreement.agree(project, wish, watch)
    return (*dashboard.light(project, wish), *counted.cards, *agreed.cards)


def write_report(
    project: Project, wish: Wish, cards: tuple[Card, ...], target: Path, made: str
) -> None:
    """Write cards as one HTML file, whole or not at all; ``made`` is the day as it is written.

    Raise InvalidInput where the file cannot be written.
    """
    report = DashboardReport(
        f"Dashboard: {project.path.stem}", about(project, wish), made, ordered(cards)
    )
    whole_file.write(target, dashboard_report(report).encode())


def about(project: Project, wish: Wish) -> tuple[str, ...]:
    """Return what the numbers are narrowed to, in words."""
    sprint = next((each for each in dashboard.sprints(project) if each.uid == wish.sprint), None)
    who = next((each.name for each in dashboard.people(project) if each.uid == wish.annotator), "")
    parts = ["All stories" if sprint is None else f"Sprint {sprint.name}"]
    if sprint is not None and sprint.deadline:
        parts.append(f"until {sprint.deadline}")
    parts.append(who or "everybody")
    parts.append(LAYER_NAMES[wish.layer].lower() if wish.layer else "all layers")
    return tuple(parts)


ORDER = (
    *("progress", "agreement", "finished", "made", "trend"),
    *("discrepancies", "rules", "grid.", "labels.", "sizes", "pace", "tempo", "hard"),
)
"""The order of cards, by the beginnings of their ids."""


def ordered(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """Return cards in the order they are shown in."""
    return tuple(sorted(cards, key=lambda card: _place(card.id)))


def _place(id_: str) -> int:
    return next(place for place, begin in enumerate(ORDER) if id_.startswith(begin))
