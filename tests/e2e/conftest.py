"""Start the real program on a screen of its own and press keys on it; nothing is called inside."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.e2e import screen_reader

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 20.0
Record = dict[str, Any]


def _screen_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("screen", ROOT / "packaging" / "screen.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


screen = _screen_module()


class Desk:
    """Be the person at the desk: run commands, start the program, press keys, look at exports."""

    def __init__(self, display: dict[str, str], work: Path) -> None:
        self.work = work
        self.environment = {**os.environ, **display, "PYTHONPATH": str(ROOT)}
        self._program: subprocess.Popen[bytes] | None = None
        self._window = ""
        self._exports = 0

    def command(self, *arguments: str | Path) -> str:
        """Run one command of the program to its end and return what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "annotator", *map(str, arguments)],
            env={**self.environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def open(self, *arguments: str | Path) -> None:
        """Start the program and wait for its window."""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "annotator", *map(str, arguments)], env=self.environment
        )
        self._window = screen.wait_for_window(self._program, self.environment)

    def press(self, *keys: str) -> None:
        """Press keys, named as X names them."""
        screen.press(self._window, self.environment, *keys)

    def write(self, text: str) -> None:
        """Type text into whatever has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "8", text], env=self.environment, check=True)

    def in_dialog(self, title: str, *keys: str) -> None:
        """Press keys in a dialog once it is there, as the focus goes there by itself on a desk."""
        assert self._program is not None
        dialog = screen.wait_for_window(self._program, self.environment, title)
        screen.press(dialog, self.environment, *keys)

    def has_window(self, title: str) -> bool:
        """Tell whether a window is on the screen."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return bool(done.stdout.split())

    def find(self, text: str) -> None:
        """Select the first match of a text after the start of the article, with the find bar."""
        self.press("ctrl+Home", "ctrl+f")
        self.write(text)
        self.press("Return", "Escape")

    def kill(self) -> None:
        """End the program as a power cut would."""
        assert self._program is not None
        self._program.send_signal(signal.SIGKILL)
        self._program.wait(10)
        self._program = None

    def quit(self) -> None:
        """Quit with the key for it."""
        assert self._program is not None
        self.press("ctrl+q")
        assert self._program.wait(PATIENCE_S) == 0
        self._program = None

    def end(self) -> None:
        """End what still runs after a test."""
        if self._program is not None:
            self._program.kill()
            self._program.wait(10)

    def exported(self, project: Path) -> tuple[list[Record], list[Record]]:
        """Export the project and return its articles and discrepancies."""
        self._exports += 1
        folder = self.work / f"export-{self._exports}"
        self.command("export", project, "--format", "jsonl", "-o", folder)
        return tuple(  # type: ignore[return-value]
            [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines()]
            for name in ("articles.jsonl", "discrepancies.jsonl")
        )

    def wait_for(
        self, project: Path, true: Callable[[list[Record], list[Record]], bool], what: str
    ) -> tuple[list[Record], list[Record]]:
        """Export again and again until something is so; fail saying what was not."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            found = self.exported(project)
            if true(*found):
                return found
            assert time.monotonic() < deadline, f"never so: {what}; the export says {found}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give the test a screen and a person at it."""
    if not screen.have_screen_tools():
        pytest.skip("this needs Xvfb and xdotool")
    with screen.screen() as display:
        person = Desk(display, tmp_path)
        yield person
        person.end()


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[tuple[Desk, screen_reader.ScreenReader]]:
    """Give the test a screen, a person at it, and a screen reader that reads it to them."""
    if not (screen.have_screen_tools() and screen_reader.have_bus_tools()):
        pytest.skip("this needs Xvfb, xdotool and the accessibility bus")
    pytest.importorskip("jeepney")  # it comes with keyring, on Linux
    with screen.screen() as display, screen_reader.session_bus(display) as bus:
        person, reader = Desk({**display, **bus}, tmp_path), screen_reader.ScreenReader(bus)
        yield person, reader
        person.end()
        reader.close()
