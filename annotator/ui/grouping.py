"""Grouping as long work: a process of its own plans it, this one writes the plan as one step."""

from __future__ import annotations

from annotator.services import grouping
from annotator.services.background import Background
from annotator.services.grouping import Grouped, GroupPlan
from annotator.services.projects import Project
from annotator.ui.language import later

_WHOLE = 1000


class GroupingWork:
    """Wait for the plan without waiting."""

    title = later("Grouping articles into stories")

    def __init__(self, project: Project, *, since_last: bool = False) -> None:
        """Start the worker; it may look only at what came in since the last grouping."""
        self._project = project
        self._running: Background[GroupPlan] = Background(
            "grouping", grouping.plan_beside, project.path, project.author, since_last
        )

    def slice(self) -> bool | None:
        """Take in what the worker sent."""
        return False if self._running.poll() else None

    def progress(self) -> tuple[int, int]:
        """Return how far the worker says it is, in thousandths."""
        return round(self._running.progress * _WHOLE), _WHOLE

    def finish(self) -> Grouped:
        """Write the plan."""
        plan = self._running.result
        return grouping.write_groups(self._project, plan or GroupPlan())

    def cancel(self) -> None:
        """Stop the worker; nothing was written."""
        self._running.close()
