"""How a project opens in the window where it may only be read."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.services import tagging
from annotator.services.projects import Project
from annotator.ui.opening import open_for_window
from tests.building import small_project, uids

NOBODY = 65534
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps rights in lists that chmod does not write"
)


@pytest.fixture
def project() -> Iterator[Path]:
    """Make a project where anybody can look: rights do not bind root, so its tests give that up."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-"))
    folder.chmod(0o755)
    small_project(folder / "p.annotator").close()
    yield folder / "p.annotator"
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Run the body without the rights of root, if it has them."""
    rootly = os.geteuid() == 0
    if rootly:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if rootly:
            os.seteuid(0)


def opened(path: Path) -> Project:
    with as_nobody():
        found = open_for_window(path, "ann")
    assert found.project is not None
    assert "reading only" in found.notice
    return found.project


@pytest.mark.parametrize("protected", ["folder", "file"])
def test_what_may_not_be_written_opens_for_reading(project: Path, protected: str) -> None:
    # What is imported on the way is read with the rights there are now.
    first = open_for_window(project, "ann").project
    assert first is not None
    first.close()
    if protected == "folder":
        project.parent.chmod(0o555)
    else:
        project.chmod(0o444)
        project.parent.chmod(0o777)
    before = sorted(project.parent.iterdir()), project.read_bytes()
    with opened(project) as reading:
        assert reading.read_only
        assert len(uids(reading)) == 2
        with pytest.raises(AnnotatorError, match="reading only"):
            tagging.delete_annotation(reading, "mention", "x")
    assert before == (sorted(project.parent.iterdir()), project.read_bytes())


def test_what_may_not_even_be_read_is_refused_in_words(project: Path) -> None:
    project.chmod(0)
    with as_nobody():
        found = open_for_window(project, "ann")
    assert found.project is None
    assert "p.annotator cannot be opened" in found.failure
