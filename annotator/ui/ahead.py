"""What the first opening of Compare would wait for, loaded while nobody types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from annotator.ui.long_work import LongWork

LATER_MS = 2000
"""After how long loading begins: first the window settles and reads what it shows."""
_MODULES = (
    "annotator.compare.attribution",
    "annotator.compare.relating",
    "annotator.services.comparison",
    "annotator.ui.compare.place",
)
"""Each leaves to the next what that adds, so that none stops the window for long."""


def load_later(parent: QObject, loaded: Callable[[], object]) -> None:
    """Load everything, a step at a time, after a while and whenever the keyboard rests.

    ``loaded`` is called at the end.
    """
    work = LongWork(parent)

    def end(_: object) -> None:
        work.deleteLater()
        loaded()

    QTimer.singleShot(LATER_MS, work, lambda: work.start(Loading(), end, end))


class Loading:
    """Load one piece a slice; each takes some hundredths of a second at most."""

    title = ""
    """Nobody is told of it; what is wrong with a file, the first comparison will say."""

    def __init__(self) -> None:
        self._steps = _steps()

    def slice(self) -> bool:
        """Load the next piece; False when there is none."""
        step = next(self._steps, None)
        if step is None:
            return False
        step()
        return True

    def progress(self) -> tuple[int, int]:
        """Return nothing to show: nobody waits for this."""
        return 0, 0

    def finish(self) -> None:
        """Leave what was loaded where it is."""

    def cancel(self) -> None:
        """Leave what was loaded where it is."""


def _steps() -> Iterator[Callable[[], object]]:
    for module in _MODULES:
        yield partial(import_module, module)
    from annotator.compare import kindred

    yield kindred.read_classes
