"""Work in a process of its own ends with a result, an error in words, or leaves when told to."""

from __future__ import annotations

import os
import time

import pytest

from annotator.errors import AnnotatorError, InvalidInput
from annotator.services.background import Background, Watch


def double(value: int, watch: Watch) -> int:
    watch(0.5)
    return 2 * value


def complain(watch: Watch) -> None:
    raise InvalidInput("no articles here")


def stumble(watch: Watch) -> None:
    raise ZeroDivisionError("of a corpus")


def vanish(watch: Watch) -> None:
    os._exit(3)


def linger(watch: Watch) -> None:
    while True:
        watch(0.1)
        time.sleep(0.01)


def test_a_result_comes_back_after_progress() -> None:
    running = Background("doubling", double, 21)
    seen: list[float] = []
    assert running.wait(seen.append) == 42
    assert running.progress == 0.5
    assert running.poll()
    running.close()


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (complain, "no articles here"),
        # What an unexpected error says may be text of a corpus: only its kind comes back.
        (stumble, "the test failed: ZeroDivisionError"),
        (vanish, "the worker process of the test ended early"),
    ],
)
def test_a_failure_is_told_in_words(work: object, said: str) -> None:
    running: Background[None] = Background("test", work)  # type: ignore[arg-type]
    with pytest.raises(AnnotatorError, match=said):
        running.wait()
    running.close()


def test_work_can_be_cancelled() -> None:
    running = Background("lingering", linger)
    while not running.progress:
        running.poll(0.1)
    running.cancel()
    assert running.wait() is None
    assert running.cancelled
