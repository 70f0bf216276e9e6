"""The program as a process: one window per project, signals, faults."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services.projects import open_project
from annotator.settings import Settings
from annotator.ui import program
from annotator.ui.dialogs.error_report import ErrorDialog

PATIENCE = 60
FIRST_LOOK = frozenset(
    (
        *("annotate", "annotate.looks", "banner", "chrome", "dressing", "error_words", "fields"),
        *("first_look", "kinds", "language", "menus", "mirroring", "program", "recents"),
        *("remembering", "sentences", "status", "text_units", "window"),
    )
)
"""What of the windows the first look at an article takes, beside the reading view."""


@contextmanager
def running(*arguments: str, timing: Path, until: str = "open") -> Iterator[subprocess.Popen[str]]:
    """Run the program until the block ends, once it has a project open, or ``until``."""
    environment = dict(os.environ, ANNOTATOR_TIMING=str(timing))
    command = [sys.executable, "-W", "error", "-m", "annotator", *arguments]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not (timing.exists() and until in timing.read_text("utf-8")):
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < deadline, f"the program is not {until}"
            time.sleep(0.05)
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def open_and_stop(project: Path, timing: Path, until: str = "open") -> dict[str, float]:
    """Open a project in a program of its own, tell that to stop, and return its moments."""
    with running("open", str(project), timing=timing, until=until) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    moments: dict[str, float] = json.loads(timing.read_text("utf-8"))
    return moments


def said_by(code: str) -> str:
    """Run Python code in a process of its own and return what it wrote."""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def second(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_second_program_raises_the_first_and_says_so(project_path: Path, tmp_path: Path) -> None:
    with running("open", str(project_path), timing=tmp_path / "timing") as first:
        answer = second("open", str(project_path))
        assert answer.returncode == 0, answer.stderr
        assert answer.stdout == (
            "small.annotator is open already; its window was brought to the front.\n"
        )
        first.send_signal(signal.SIGTERM)
        assert first.wait(PATIENCE) == 0
    settings = Settings()
    assert settings["last_project"] == str(project_path)
    with open_project(project_path, "ann") as project:
        assert not project.read_only


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_second_start_shows_the_article_before_the_project_is_open(
    project_path: Path, tmp_path: Path
) -> None:
    open_and_stop(project_path, tmp_path / "first")
    moments = open_and_stop(project_path, tmp_path / "second")
    assert moments["painted"] < moments["open"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_what_compare_needs_is_loaded_once_the_project_is_open(
    project_path: Path, tmp_path: Path
) -> None:
    moments = open_and_stop(project_path, tmp_path / "timing", until="ahead")
    assert moments["open"] < moments["ahead"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_window_told_to_stop_while_it_appears_stays_closed(
    project_path: Path, tmp_path: Path
) -> None:
    open_and_stop(project_path, tmp_path / "timing")
    code = f"""
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from annotator.ui.program import Program
from annotator.ui.reading.view import ReadingView

class StopAtPaint(QObject):
    def eventFilter(self, watched, event):
        if isinstance(watched.parent(), ReadingView) and event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            os.kill(os.getpid(), signal.SIGTERM)
        return False

program = Program("ann")
stop = StopAtPaint()
QApplication.instance().installEventFilter(stop)
sys.exit(program.run(Path({str(project_path)!r})))
"""
    said_by(code)


def test_a_project_that_is_not_there_is_an_error_on_the_command_line(tmp_path: Path) -> None:
    answer = second("open", str(tmp_path / "none.annotator"))
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert "there is no project at" in answer.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_first_article_is_painted_before_anything_else_is_loaded(
    project_path: Path, tmp_path: Path
) -> None:
    open_and_stop(project_path, tmp_path / "timing")
    code = f"""
import sys
from pathlib import Path
import annotator.app
from annotator.ui.program import Program
from annotator.ui.window import MainWindow

program = Program("ann")
window = MainWindow(program.settings, program.chrome, "ann", equipped=False)
painted = []
window.show_first_look(Path({str(project_path)!r})).painted.connect(lambda: painted.append(1))
while not painted:
    program._app.processEvents()
print(*sorted(sys.modules))
window.equip()
assert "annotator.ui.equipment" in sys.modules
window.close()
"""
    loaded = said_by(code).split()
    assert "annotator.ui.first_look" in loaded
    assert {"sqlalchemy", "alembic", "multiprocessing", "pandas", "PySide6.QtSvg"}.isdisjoint(
        loaded
    )
    # What is no part of reading belongs to the equipment, or to what is loaded later still.
    services = {name for name in loaded if name.startswith("annotator.services.")}
    assert services == {"annotator.services.first_look", "annotator.services.people"}
    windows = (name for name in loaded if name.startswith("annotator.ui."))
    others = {name.removeprefix("annotator.ui.") for name in windows} - FIRST_LOOK
    assert all(name.split(".")[0] == "reading" for name in others)


def test_starting_reads_no_source_of_what_it_imports() -> None:
    code = (
        "import linecache; from annotator import app; program = app._program('ann')\n"
        "import annotator.ui.window\n"
        "print(sorted(name for name in linecache.cache if 'annotator' in name))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == "[]\n"


def test_listing_needs_no_qt() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from annotator.app import main; sys.exit(main(['actions', '--json']))"
    )
    assert "help.palette" in {action["id"] for action in json.loads(said_by(code))["actions"]}


def test_a_picture_is_drawn(project_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    code = (
        "from pathlib import Path; from annotator import app; "
        f"app._picture(Path({str(project_path)!r}), Path({str(target)!r}), 'ann')"
    )
    said_by(code)
    from PySide6.QtGui import QImage

    image = QImage(str(target))
    assert (image.width(), image.height()) == (2880, 1800)
    shades = {image.pixel(x, 900) for x in range(0, 2880, 3)}
    assert len(shades) > 5


@pytest.fixture
def made(qapp: QApplication) -> Iterator[program.Program]:
    hook = sys.excepthook
    from PySide6.QtCore import qInstallMessageHandler

    found = program.Program("ann")
    yield found
    sys.excepthook = hook
    qapp.removeEventFilter(found)
    qapp.setStyleSheet("")
    found.chrome.setParent(None)
    found.chrome.deleteLater()
    found.deleteLater()
    qInstallMessageHandler(None)


@pytest.mark.logs
def test_a_fault_is_shown_once_and_logged_without_its_words(
    made: program.Program, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        try:
            raise ValueError("the mayor of Osmere resigned")
        except ValueError as error:
            made.report(ValueError, error, error.__traceback__)
    dialogs = [top for top in QApplication.topLevelWidgets() if isinstance(top, ErrorDialog)]
    shown = [dialog for dialog in dialogs if dialog.isVisible()]
    assert len(shown) == 1
    assert "Osmere" not in shown[0].report
    assert "Osmere" not in caplog.text
    assert "ValueError" in caplog.text
    shown[0].close()
    qtbot.waitUntil(lambda: not shown[0].isVisible())
