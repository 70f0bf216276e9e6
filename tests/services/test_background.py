"""Work in a process of its own ends with a result, an error in words, or leaves when told to."""

from __future__ import annotations

import os
import time
from multiprocessing.util import Finalize

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


def refuse(watch: Watch) -> None:
    raise OSError(28, "No space left on device", "a name nobody should see")


def linger(watch: Watch) -> None:
    while True:
        watch(0.1)
        time.sleep(0.01)


def sleep(watch: Watch) -> None:
    time.sleep(600)


def tarry(watch: Watch) -> int:
    Finalize(None, time.sleep, (600,), exitpriority=1)
    return 1


def niceness(watch: Watch) -> int:
    return os.nice(0)


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
        (refuse, "the disk refuses: No space left on device$"),
        (vanish, "the worker process ended early"),
    ],
)
def test_a_failure_is_told_in_words(work: object, said: str) -> None:
    running: Background[None] = Background("test", work)  # type: ignore[arg-type]
    with pytest.raises(AnnotatorError, match=said):
        running.wait()
    running.close()


def test_nobody_waits_for_a_worker_that_takes_its_time_to_go() -> None:
    running = Background("tarrying", tarry)
    assert running.wait() == 1
    assert running._process.is_alive()
    running._process.kill()
    running.close()
    assert not running._process.is_alive()


def test_work_can_be_cancelled() -> None:
    running = Background("lingering", linger)
    while not running.progress:
        running.poll(0.1)
    running.cancel()
    assert running.wait() is None
    assert running.cancelled


def test_work_that_never_looks_up_can_be_stopped() -> None:
    running = Background("sleeping", sleep)
    running.stop()
    running.stop()
    assert running.poll()
    assert running.result is None


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no niceness")
def test_work_can_stand_back_for_others() -> None:
    running = Background("standing back", niceness, nice=3)
    assert running.wait() == os.nice(0) + 3
