"""Ctrl+C during work that writes: heard at once, obeyed between two transactions."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def obeyed_between_batches() -> Iterator[Callable[[], None]]:
    """Hold Ctrl+C back, and yield the function that raises KeyboardInterrupt if it came.

    In the middle of a statement it would cost the database connection that is needed to take the
    work back. The second Ctrl+C is obeyed wherever it finds the program.
    """
    came = False

    def hear(_number: int, _frame: FrameType | None) -> None:
        nonlocal came
        if came:
            raise KeyboardInterrupt
        came = True

    def obey() -> None:
        if came:
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield obey
        return
    before = signal.signal(signal.SIGINT, hear)
    try:
        yield obey
    finally:
        signal.signal(signal.SIGINT, before)
