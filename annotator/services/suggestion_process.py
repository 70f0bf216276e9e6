"""Suggestions from a process of their own: asked for by a few bytes, sent back as plain data.

The worker reads what it needs from the project file by itself, so nothing large is ever packed on
the side of the windows, and a burst of keys costs one question.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.spans import Span
from annotator.errors import AnnotatorError, ProjectUnreadable
from annotator.services.suggestion_answer import Answer

if TYPE_CHECKING:
    from annotator.services.suggestion_source import SuggestionSource

_GRACE = 1.0
"""Seconds a worker has to end once it is told to."""
_RESTARTS = 1
_BREATH = 0.01
"""Seconds between two stretches of learning, in which a person's own step gets through."""
_NOWHERE = Span(0, 0)


class Question(NamedTuple):
    """Ask about an article; in a long text about what lies around ``place``, a code point."""

    number: int
    article: str
    place: int


class RunningSuggestions:
    """Hold the worker; ``ask`` never waits, and only the newest question is answered."""

    def __init__(self, path: Path, author: str) -> None:
        """Start the worker; it takes some tenths of a second until it answers."""
        self._path, self._author = path, author
        self._asked: Question | None = None
        self._next: Question | None = None
        self._number = 0
        self._restarts = 0
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_work,
            args=(self._path, self._author, far),
            name="annotator-suggestions",
            daemon=True,
        )
        self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far.close()

    @property
    def waiting(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._asked is not None

    def ask(self, article: str, place: int) -> None:
        """Ask for the suggestions of an article as it is now; older questions are dropped."""
        self._number += 1
        self._next = Question(self._number, article, place)
        if self._asked is None:
            self._send()

    def _send(self) -> None:
        # One question at a time: the pipe never fills up, so sending never waits.
        self._asked, self._next = self._next, None
        if self._asked is not None:
            try:
                self._near.send(self._asked)
            except OSError:
                self._restart()

    def poll(self) -> Answer | None:
        """Return the answer to the newest question once it is there, else None.

        Raise AnnotatorError where the worker ended and cannot be brought back.
        """
        answer = None
        while self._asked is not None and self._near.poll():
            try:
                number, found = self._near.recv()
            except (EOFError, OSError):
                self._restart()
                return None
            newest = self._next is None and number == self._asked.number
            self._send()
            if newest:
                answer = found
        return answer

    def _restart(self) -> None:
        """Start another worker and ask it what is open; raise where that was done before."""
        question = self._next or self._asked
        self._end()
        if self._restarts >= _RESTARTS:
            self._asked = self._next = None
            raise AnnotatorError("suggestions stopped: their worker process ended")
        self._restarts += 1
        self._start()
        self._asked, self._next = None, question
        self._send()

    def close(self) -> None:
        """Stop the worker and wait until it has gone."""
        self._asked = self._next = None
        with suppress(OSError):
            self._near.send(None)
        self._end()

    def _end(self) -> None:
        self._near.close()
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _work(path: Path, author: str, far: Connection) -> None:
    """Answer questions until told to stop; learns while nobody asks. Runs in the worker."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)
    # The rules are read where they are used, not by every program that starts.
    from annotator.services.suggestion_source import SuggestionSource

    # Where the project cannot be read (its file is gone), the end of the worker says enough.
    with suppress(AnnotatorError, EOFError, OSError):
        source = SuggestionSource(path, author)
        try:
            _answer_all(source, far)
        finally:
            source.close()


def _answer_all(source: SuggestionSource, far: Connection) -> None:
    learning = True
    while True:
        if learning and not far.poll(_BREATH):
            learning = _learnt(source)
            continue
        question = far.recv()
        if question is None:
            return
        number, article, place = question
        try:
            answer = source.answer(article, place)
        except AnnotatorError:
            # The article is gone, or the file is busy: there is nothing to suggest now.
            answer = Answer(article, _NOWHERE)
        far.send((number, answer))


def _learnt(source: SuggestionSource) -> bool:
    try:
        return source.learn()
    except ProjectUnreadable:
        # Asked again it would say the same, a hundred times a second.
        return False
    except AnnotatorError:
        return True
