"""The worker that finds suggestions: it answers, and ends in words where its project is gone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.services.suggestion_answer import Answer
from annotator.services.suggestion_process import RunningSuggestions
from tests.building import small_project, uids

PATIENCE_S = 60.0


def wait_for(look: Callable[[], Answer | None]) -> Answer:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if (found := look()) is not None:
            return found
        time.sleep(0.01)
    raise AssertionError("the worker said nothing")


def test_the_worker_answers_for_the_article_asked_about(tmp_path: Path) -> None:
    with small_project(tmp_path / "p.annotator") as project:
        running = RunningSuggestions(project.path, "ann")
        try:
            article = uids(project)[0]
            running.ask(article, 0)
            assert wait_for(running.poll).article == article
            assert not running.waiting
        finally:
            running.close()


def test_a_worker_whose_project_is_gone_ends_without_a_traceback(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    running = RunningSuggestions(tmp_path / "gone.annotator", "ann")
    try:
        running.ask("1", 0)
        with pytest.raises(AnnotatorError, match="suggestions stopped"):
            wait_for(running.poll)
        assert not running.waiting
    finally:
        running.close()
    assert capfd.readouterr() == ("", "")
