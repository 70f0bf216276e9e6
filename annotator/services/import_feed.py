"""Where an import's batches come from: this process, or a worker process beside it.

A thread that burns Python would starve the windows; a process does not. The worker prepares ahead
by a few batches and then waits, so memory stays bounded whatever the size of the import.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Protocol

from annotator.errors import AnnotatorError
from annotator.services.import_plan import DATASET, Plan
from annotator.services.prepared import Batch, decode, encode
from annotator.services.preparing import prepare

AHEAD = 32
"""Batches a worker prepares ahead, 6 MB: it goes on while the writer fills and commits 2,000."""
SMALL = 1_500_000
"""Bytes up to which starting a worker costs more than it gains."""
_DONE, _FAILED = b"\0", b"\1"


class Feed(Protocol):
    """Hand over batches one by one."""

    def next(self, wait: float) -> Batch | None:
        """Return the next batch, or None if there is none within ``wait`` seconds."""

    @property
    def ended(self) -> bool:
        """Tell whether the last batch has been handed over."""

    def close(self) -> None:
        """Stop preparing; closing twice is harmless."""


class HereFeed:
    """Prepare batches in this process, one whenever one is asked for."""

    def __init__(self, plan: Plan) -> None:
        self._batches: Iterator[Batch] = prepare(plan)
        self.ended = False

    def next(self, wait: float) -> Batch | None:  # noqa: ARG002
        """Return the next batch, which is prepared while the caller waits."""
        batch = next(self._batches, None)
        self.ended = batch is None
        return batch

    def close(self) -> None:
        """Drop what is not yet prepared."""
        self._batches = iter(())
        self.ended = True


class WorkerFeed:
    """Prepare batches in a process of its own."""

    def __init__(self, plan: Plan, part: int = 0, parts: int = 1) -> None:
        """Start a worker for the whole plan, or for one of the ``parts`` it is shared out in."""
        context = multiprocessing.get_context("spawn")
        self._batches, far_end = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_work, args=(plan, part, parts, far_end), name="annotator-import", daemon=True
        )
        with _interrupts_ignored():
            self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far_end.close()
        self.ended = False

    def next(self, wait: float) -> Batch | None:
        """Return the next batch; raise AnnotatorError if the worker died."""
        if self.ended:
            return None
        try:
            if not self._batches.poll(wait):
                return None
            data = self._batches.recv_bytes()
        except (EOFError, OSError):
            self._process.join(5)
            code = self._process.exitcode
            self.close()
            raise AnnotatorError(
                f"the import's worker process ended early (status {code})"
            ) from None
        if data == _DONE:
            self.close()
            return None
        if data[:1] == _FAILED:
            self.close()
            raise AnnotatorError(f"the import's worker failed: {data[1:].decode()}")
        return decode(data)

    def close(self) -> None:
        """End the worker."""
        self.ended = True
        self._batches.close()
        if self._process.is_alive():
            self._process.terminate()
        self._process.join(5)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignore Ctrl+C while a worker starts, which inherits that and never hears of it.

    It would otherwise die of it, with a traceback, before it can say that it ignores it.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class SharedFeed:
    """Prepare batches in several processes, and hand them over in the order of the sources."""

    def __init__(self, plan: Plan, workers: int) -> None:
        self._feeds: list[WorkerFeed] = []
        self._turn = 0
        try:
            for part in range(workers):
                self._feeds.append(WorkerFeed(plan, part, workers))
        except BaseException:
            self.close()
            raise

    @property
    def ended(self) -> bool:
        """Tell whether the last batch has been handed over."""
        return all(feed.ended for feed in self._feeds)

    def next(self, wait: float) -> Batch | None:
        """Return the next batch; raise AnnotatorError if a worker died."""
        feed = self._feeds[self._turn]
        batch = feed.next(wait)
        if batch is not None or feed.ended:
            self._turn = (self._turn + 1) % len(self._feeds)
        return batch

    def close(self) -> None:
        """End the workers."""
        for feed in self._feeds:
            feed.close()


def open_feed(plan: Plan, workers: int = 1) -> Feed:
    """Return a feed for a plan: workers where the plan is large enough to be worth it."""
    if plan.size <= SMALL:
        return HereFeed(plan)
    if workers == 1 or any(source.format == DATASET for source in plan.sources):
        return WorkerFeed(plan)
    return SharedFeed(plan, workers)


def _work(plan: Plan, part: int, parts: int, connection: Connection) -> None:
    """Prepare all batches and send them; runs in the worker process."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        # The program that stores, and the person at it, come first.
        os.nice(5)
    gc.freeze()
    gc.set_threshold(50_000)
    waiting: queue.Queue[bytes] = queue.Queue(AHEAD)
    sender = threading.Thread(target=_send, args=(waiting, connection), daemon=True)
    sender.start()
    last = _DONE
    try:
        for batch in prepare(plan, part, parts):
            _put(waiting, encode(batch), sender)
    except BrokenPipeError:
        return
    except Exception as error:  # noqa: BLE001
        # The program cannot see this process's traceback; the kind of error has to do.
        last = _FAILED + type(error).__name__.encode()
    with suppress(BrokenPipeError):
        _put(waiting, last, sender)
    sender.join()


def _put(waiting: queue.Queue[bytes], data: bytes, sender: threading.Thread) -> None:
    """Queue a batch; raise BrokenPipeError once nobody reads any more."""
    while True:
        if not sender.is_alive():
            raise BrokenPipeError
        try:
            waiting.put(data, timeout=0.5)
        except queue.Full:
            continue
        return


def _send(waiting: queue.Queue[bytes], connection: Connection) -> None:
    with suppress(OSError):
        while True:
            data = waiting.get()
            connection.send_bytes(data)
            if data == _DONE or data[:1] == _FAILED:
                return
