"""Finding discrepancies as long work: a worker compares, a slice writes one story."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.services.projects import Project
from annotator.services.proposing import Proposed
from annotator.services.proposing_process import RunningProposals
from annotator.ui.language import tr


class ProposingWork:
    """Hand the worker one story after the other and write what it finds."""

    def __init__(self, project: Project, stories: Sequence[str]) -> None:
        """Start the worker."""
        self.title = tr("Finding discrepancies")
        self.cancelled = tr("Cancelled; what was found so far stays.")
        self._running = RunningProposals(project, stories)

    def slice(self) -> bool | None:
        """Write what the worker found, if it has found anything."""
        return self._running.step()

    def progress(self) -> tuple[int, int]:
        """Return how many stories are done, of all; one alone cannot be told in parts."""
        total = self._running.total
        return (self._running.done, total) if total > 1 else (0, 0)

    def finish(self) -> Proposed:
        """Return what was written."""
        self._running.close()
        return self._running.proposed

    def cancel(self) -> None:
        """Stop the worker; stories that are done stay done."""
        self._running.close()
