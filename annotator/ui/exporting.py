"""An export as long work: a process of its own does it, a slice looks what it has to tell."""

from __future__ import annotations

from annotator.errors import AnnotatorError
from annotator.services.export_process import begin_export
from annotator.services.exporting import ExportReport, ExportRequest
from annotator.services.projects import Project
from annotator.ui.language import later

_WHOLE = 1000


class ExportWork:
    """Wait for the worker process without waiting."""

    title = later("Exporting")

    def __init__(self, project: Project, request: ExportRequest) -> None:
        """Start the worker."""
        self._running = begin_export(project.path, project.author, request)

    def slice(self) -> bool | None:
        """Take in what the worker sent."""
        return False if self._running.poll() else None

    def progress(self) -> tuple[int, int]:
        """Return how far the worker says it is, in thousandths."""
        return round(self._running.progress * _WHOLE), _WHOLE

    def finish(self) -> ExportReport:
        """Return what was written."""
        report = self._running.result
        if report is None:
            raise AnnotatorError("the export was cancelled")
        return report

    def cancel(self) -> None:
        """Stop the worker, which leaves nothing behind."""
        self._running.close()
