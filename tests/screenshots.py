"""Take a picture of every screen in every theme, scale and language, and look for cut-off text.

Run ``python -m tests.screenshots DIR``; pictures come to DIR/LANGUAGE/THEME-SCALE/SCREEN.png. Each
label and button whose text needs more room than it has is printed; the exit status is then 1.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "resources" / "sample" / "gold"
SCALES = ("1", "1.5", "2")
THEMES = ("light", "dark")
AUTHOR = "gold"
SIZE = (1320, 840)
STEP_MS = 120
PLACES = ("read", "compare", "matrix", "review", "search", "dashboard", "adjudicate")
ACTIONS = {
    "palette": "help.palette",
    "sheet": "help.shortcuts",
    "guide": "help.guide",
    "about": "help.about",
    "settings": "settings.open",
    "keys": "keys.edit",
    "schema": "schema.edit",
    "history": "history.show",
    "new-project": "project.new",
    "export": "export.dataset",
    "backups": "backup.restore",
    "details": "article.details",
    "article-story": "article.story",
    "article-labels": "article.labels",
    "hard-cases": "hard.list",
    "story-rename": "story.rename",
    "story-merge": "story.merge",
    "story-split": "story.split",
    "sprint": "sprint.begin",
    "package": "sprint.package",
    "picker": "annotation.pick_label",
    "find": "find.open",
    "occurrences": "occurrences.list",
}

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from annotator.ui.chrome import Chrome
    from annotator.ui.window import MainWindow


def main(arguments: list[str] | None = None) -> int:
    """Prepare a project, then take the pictures of each scale in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="codes, parted by commas; else all")
    parser.add_argument("--scales", default=",".join(SCALES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--part", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.part is not None:
        return part(chosen.part, chosen.folder, chosen.languages, chosen.themes.split(","))
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "ANNOTATOR_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "*.warning=false",
            "PYTHONPATH": str(ROOT),
        }
        project = Path(home) / "pictures.annotator"
        for command in (
            ("new", project),
            ("import", project, GOLD),
            ("propose", project),
        ):
            subprocess.run(
                [sys.executable, "-m", "annotator", "--author", AUTHOR, *map(str, command)],
                env=environment,
                stdout=subprocess.DEVNULL,
                check=True,
            )
        failed = 0
        for scale in chosen.scales.split(","):
            again = [sys.executable, "-m", "tests.screenshots", str(chosen.folder)]
            again += ["--part", str(project), "--languages", chosen.languages]
            again += ["--themes", chosen.themes]
            done = subprocess.run(
                again, cwd=ROOT, env={**environment, "QT_SCALE_FACTOR": scale}, check=False
            )
            failed |= done.returncode
    return failed


def part(project: Path, folder: Path, languages: str, themes: list[str]) -> int:
    """Take the pictures of the scale this process runs at; return 1 where text is cut off."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui import language
    from annotator.ui.chrome import Chrome

    application = QApplication(["annotator"])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    chrome = Chrome(application, themes[0])
    found: set[str] = set()
    for code in languages.split(",") if languages else language.known():
        language.speak(application, code)
        for theme in themes:
            chrome.set_theme(theme)
            target = folder / code / f"{theme}-{round(float(scale) * 100)}"
            target.mkdir(parents=True, exist_ok=True)
            for name, widget in screens(application, chrome, project):
                widget.grab().save(str(target / f"{name}.png"))
                found |= {f"{code} {scale} {name}: {each}" for each in cut_off(widget)}
    for line in sorted(found):
        sys.stdout.write(f"{line}\n")
    return int(bool(found))


def screens(application: QApplication, chrome: Chrome, path: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen by name, shown and painted."""
    from annotator.services.projects import open_project
    from annotator.settings import Settings
    from annotator.ui.window import MainWindow

    settings = Settings(path.parent / "pictures.json")
    settings["backups.on"] = False
    # The gold of the sample is what its annotator made: there is something to see.
    window = MainWindow(settings, chrome, AUTHOR)
    window.resize(*SIZE)
    window.show_welcome()
    window.show()
    wait(STEP_MS)
    yield "welcome", window
    window.show_project(open_project(path, AUTHOR))
    wait(6 * STEP_MS)
    workspace = window.workspace
    assert workspace is not None
    for place in PLACES:
        action = window.actions_.action(f"place.{place}")
        action.trigger()
        wait(6 * STEP_MS)
        if place == "search":
            _search(application, "label:person has:claim")
        if place == "matrix":
            window.actions_.action("matrix.fill").trigger()
        wait(4 * STEP_MS)
        yield place, window
    window.actions_.action("place.read").trigger()
    workspace.view.set_caret(40)
    yield from _dialogs(application, window)
    window.close()
    window.deleteLater()
    wait(1)


def _dialogs(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what each action opens: a dialog by itself, else the window with what came."""
    from PySide6.QtTest import QTest

    openers: dict[str, Callable[[], object]] = {
        name: window.actions_.action(id_).trigger for name, id_ in ACTIONS.items()
    }
    openers["import"] = lambda: window.projects.import_paths([GOLD.parent / "ferry-fire"])
    for name, opens in openers.items():
        before = {id(each) for each in application.topLevelWidgets() if each.isVisible()}
        opens()
        wait(3 * STEP_MS)
        came = [
            each
            for each in application.topLevelWidgets()
            if each.isVisible() and id(each) not in before
        ]
        yield name, (came[-1] if came else window)
        for each in came:
            each.close()
        focused = application.focusWidget()
        if focused is not None and not came:
            from PySide6.QtCore import Qt

            QTest.keyClick(focused, Qt.Key.Key_Escape)
        wait(STEP_MS)


def wait(milliseconds: int) -> None:
    """Let the program do what it has to do for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _search(application: QApplication, text: str) -> None:
    """Type a query into the field that has the keyboard, and ask."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    focused = application.focusWidget()
    if focused is not None:
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Return)


def cut_off(top: QWidget) -> Iterator[str]:
    """Yield what is shown below a widget with less room than its text needs."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    for label in top.findChildren(QLabel):
        if _seen(label, top) and label.text() and not _short_label(label):
            yield f"{type(label).__name__} {label.text()[:60]!r} has {label.width()} px"
    for button in top.findChildren(QAbstractButton):
        room, wants = button.size(), button.minimumSizeHint()
        if button.text() and _seen(button, top) and room.width() + 1 < wants.width():
            yield f"{type(button).__name__} {button.text()[:60]!r} has {room.width()} px"


def _seen(widget: QWidget, top: QWidget) -> bool:
    return widget.isVisibleTo(top) and widget.width() > 1 and widget.height() > 1


def _short_label(label: QWidget) -> bool:
    """Tell whether a label has room for its text, or cuts it short on purpose."""
    from PySide6.QtWidgets import QLabel

    assert isinstance(label, QLabel)
    if type(label).__name__ in ELIDING or label.pixmap().width():
        return True
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 2
    return label.sizeHint().width() <= label.width() + 1


ELIDING = frozenset({"_Elided", "Elided"})
"""Labels that end in … by themselves where their text is longer, and show it all on hovering."""

if __name__ == "__main__":
    sys.exit(main())
