"""Comparing long versions in a process of its own, so that the window stays at hand."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection

from annotator.compare.profile import ArticleText
from annotator.compare.relating import Related, relate
from annotator.errors import AnnotatorError
from annotator.services.comparison import Comparison

_GRACE = 1.0


class RunningComparison:
    """Watch a comparison in a worker process; ask ``poll`` now and then."""

    def __init__(self, story: str, texts: Sequence[ArticleText]) -> None:
        """Start the worker with what it needs; it never opens the project."""
        self._story, self._texts = story, tuple(texts)
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_work, args=(self._texts, far), name="annotator-compare", daemon=True
        )
        self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far.close()

    def poll(self, wait: float = 0.0) -> Comparison | None:
        """Return the comparison once it is there; raise AnnotatorError if the worker failed."""
        if not self._near.poll(wait):
            return None
        try:
            found = self._near.recv()
        except (EOFError, OSError):
            found = None
        self.close()
        if not isinstance(found, Related):
            raise AnnotatorError("the versions could not be compared: the worker process ended")
        return Comparison(self._story, self._texts, found)

    def close(self) -> None:
        """Stop the worker if it is still at work."""
        if self._process.is_alive():
            self._process.terminate()
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._near.close()


def _work(texts: tuple[ArticleText, ...], far: Connection) -> None:
    """Relate the texts and send what came of it; runs in the worker process."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    related = relate(texts)
    with suppress(OSError):
        far.send(related)
