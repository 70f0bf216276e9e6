"""An import as long work."""

from __future__ import annotations

from annotator.services.import_plan import Plan, Request
from annotator.services.importing import ImportRun, Report
from annotator.services.projects import Project
from annotator.ui.language import later

_WHOLE = 1000
_TOGETHER = 6
"""Articles a slice stores: a key that meets one waits some milliseconds."""


class ImportWork:
    """Store one prepared batch a slice; nothing shows before the end."""

    title = later("Importing articles")

    def __init__(self, project: Project, wanted: Request | Plan) -> None:
        """Look at the paths; raise NotFound or InvalidInput where there is nothing to import."""
        self._run = ImportRun(project, wanted, together=_TOGETHER)

    def slice(self) -> bool | None:
        """Store the next batch if there is one."""
        if not self._run.step():
            return False
        return None if self._run.is_waiting else True

    def progress(self) -> tuple[int, int]:
        """Return the share of the sources that is stored, in thousandths."""
        return round(self._run.progress * _WHOLE), _WHOLE

    def finish(self) -> Report:
        """Make everything visible."""
        return self._run.finish()

    def cancel(self) -> None:
        """Take everything back."""
        self._run.cancel()
