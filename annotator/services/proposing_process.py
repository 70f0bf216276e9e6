"""Finding proposals while somebody is at work: computed in a process of its own, written here.

The worker gets one story at a time and only when it waits for it, so neither end ever stands at a
full pipe. All writes go through the project that is open, a story a step.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from multiprocessing.connection import Connection

from annotator.compare.profile import ArticleText
from annotator.errors import AnnotatorError, NotFound
from annotator.services.comparing import article_texts
from annotator.services.proposing import Proposed, write
from annotator.store import grouping_rows
from annotator.store.project import Project

_READY, _FOUND, _FAILED = "ready", "found", "failed"
_GRACE = 2.0
"""Seconds a worker that was told to stop has before it is killed."""


class RunningProposals:
    """Compute the proposals of stories in a worker process; call ``step`` now and then."""

    def __init__(self, project: Project, stories: Iterable[str]) -> None:
        """Start the worker."""
        self._project = project
        self._waiting = deque(dict.fromkeys(stories))
        self.total = len(self._waiting)
        self.done = 0
        self.proposed = Proposed()
        self._sent: tuple[str, tuple[str, ...]] | None = None
        # Not forked: a copy of a program with windows and an open project must not run on.
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe()
        self._process = context.Process(
            target=_work, args=(far,), name="annotator-proposals", daemon=True
        )
        self._process.start()
        far.close()

    def step(self, wait: float = 0.0) -> bool | None:
        """Do a little: True if a story was written, None if nothing was ready, False at the end.

        Raise AnnotatorError if the worker failed or died.
        """
        if not self._waiting and self._sent is None:
            return False
        try:
            if not self._near.poll(wait):
                return None
            kind, value = self._near.recv()
        except (EOFError, OSError):
            raise AnnotatorError("the worker process that compares ended early") from None
        if kind == _FAILED:
            raise AnnotatorError(value)
        wrote = self._take(value) if kind == _FOUND else None
        self._send_next()
        return wrote if self._sent is not None or self._waiting else False

    def _take(self, proposals: object) -> bool:
        assert self._sent is not None
        assert isinstance(proposals, tuple)
        story, members = self._sent
        self._sent = None
        if _members(self._project, story) != members:
            # Somebody moved an article meanwhile; what was found may not hold any more.
            self._waiting.append(story)
            return True
        self.proposed += write(self._project, story, proposals)
        self.done += 1
        return True

    def _send_next(self) -> None:
        while self._waiting and self._sent is None:
            story = self._waiting.popleft()
            texts = _texts(self._project, story)
            if len(texts) < 2:
                # What was found while the story had more articles goes.
                self.proposed += write(self._project, story, ())
                self.done += 1
                continue
            try:
                self._near.send(texts)
            except OSError:
                raise AnnotatorError("the worker process that compares ended early") from None
            self._sent = (story, tuple(text.uid for text in texts))

    def close(self) -> None:
        """End the worker; what was written stays, and closing twice is harmless."""
        self._near.close()
        if self._process.is_alive():
            self._process.terminate()
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _texts(project: Project, story: str) -> list[ArticleText]:
    try:
        return article_texts(project, story)
    except NotFound:
        return []


def _members(project: Project, story: str) -> tuple[str, ...]:
    return tuple(grouping_rows.story_members(project.connection, story))


def _work(far: Connection) -> None:
    """Compute one story after the other until nobody asks any more; runs in the worker."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    from annotator.compare.proposing import propose

    with suppress(EOFError, OSError):
        far.send((_READY, None))
        while True:
            texts = far.recv()
            try:
                answer: tuple[str, object] = _FOUND, propose(texts)
            except Exception as error:  # noqa: BLE001
                # The program cannot see this process's traceback; the kind of error has to do.
                answer = _FAILED, f"the comparison failed: {type(error).__name__}"
            far.send(answer)
