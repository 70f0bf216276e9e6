"""What the first opening of Compare needs is there before anybody asks for it."""

from __future__ import annotations

import json
import subprocess
import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui import ahead

PATIENCE = 60


def test_nothing_of_compare_is_left_to_load() -> None:
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from annotator.ui import ahead
loading = ahead.Loading()
while loading.slice():
    pass
loaded = set(sys.modules)
from annotator.ui.compare.place import ComparePlace
from annotator.services import comparing, comparison
from annotator.compare import kindred
kindred.classes_in(["mayor"])
more = sorted(name for name in set(sys.modules) - loaded if name.startswith("annotator"))
print(json.dumps([more, kindred._classes.cache_info().misses]))
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == [[], 1]


def test_it_says_when_all_is_loaded(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitCallback(timeout=PATIENCE * 1000) as loaded:
        ahead.load_later(window, loaded)
    assert loaded.called


def test_a_window_closed_meanwhile_ends_it(qtbot: QtBot) -> None:
    window = QWidget()
    done: list[bool] = []
    ahead.load_later(window, lambda: done.append(True))
    window.deleteLater()
    qtbot.wait(ahead.LATER_MS + 500)
    assert not done
