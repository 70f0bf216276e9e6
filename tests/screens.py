"""Every screen of the program by name: pages, places, panels and dialogs, on two made projects.

The pictures and the tests of words and room walk through the same screens.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "resources" / "sample" / "gold"
AUTHOR = "gold"
"""The gold of the sample is what its annotator made: there is something to see."""
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
    "team": "project.open_team",
    "export": "export.dataset",
    "backups": "backup.restore",
    "details": "article.details",
    "article-story": "article.story",
    "article-labels": "article.labels",
    "hard-cases": "hard.list",
    "story-rename": "story.rename",
    "story-merge": "story.merge",
    "story-split": "story.split",
    "versions": "story.versions",
    "sprint": "sprint.begin",
    "package": "sprint.package",
    "picker": "annotation.pick_label",
    "find": "find.open",
    "occurrences": "occurrences.list",
    "entities": "entity.list",
    "discussion": "discussion.show",
}
STATES: dict[str, tuple[str, ...]] = {
    "mention": (),
    "claim": (),
    "discrepancy": (),
    "suggestion": ("suggestion.next",),
    "link": ("entity.link",),
    "note": ("annotation.note",),
    "write": ("discussion.write",),
}
"""What the inspector shows in Read: an annotation of that layer, else a mention and an action."""
INSIDE = {
    "review-list": ("review", "review.list"),
    "review-added": ("review", "review.added"),
    "review-note": ("review", "review.note"),
    "search-labels": ("search", "search.mode_2"),
    "search-untagged": ("search", "search.mode_3"),
    "search-older": ("search", "search.mode_4"),
    "dashboard-rows": ("dashboard", "dashboard.open"),
    "dashboard-table": ("dashboard", "dashboard.table"),
    "compare-choice": ("compare", "compare.choose"),
    "matrix-row": ("matrix", "matrix.add"),
}
"""What an action shows inside a place."""
TURNED = frozenset(("review.list", "review.added", "dashboard.table"))
"""Actions that take back what they did when they run again."""
FOLLOWING = (
    "import",
    "error",
    "skip",
    "attribute",
    "label-merge",
    "label-split",
    "merged",
    "import-report",
)
"""Dialogs that only follow from something else."""
CASES = ("settle", "edit", "later", "take_1", "take_2", "later")
NAMES = (
    "welcome",
    *PLACES,
    *INSIDE,
    "menu",
    *(f"on-{name}" for name in STATES),
    *ACTIONS,
    *FOLLOWING,
    "team-settle",
    *(f"team-case-{number + 1}" for number in range(len(CASES))),
    "thresholds",
    "team-people",
    "team-close",
    "team-dashboard",
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from annotator.services.merging import MergeReport
    from annotator.ui.chrome import Chrome
    from annotator.ui.window import MainWindow


def make_project(path: Path, environment: dict[str, str]) -> Path:
    """Make the project the screens show, and beside it that of a team; return its path."""
    for command in (("new", path), ("import", path, GOLD), ("propose", path)):
        subprocess.run(
            [sys.executable, "-m", "annotator", "--author", AUTHOR, *map(str, command)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    from annotator.services import annotators
    from annotator.store.project import Project
    from tests.services.test_adjudication import team

    team(of_a_team(path))
    # A lead sees what everybody made.
    with Project(of_a_team(path), AUTHOR) as project:
        uid = project.annotator.uid
    with Project(of_a_team(path), "ann") as project:
        annotators.edit_annotator(project, uid, role="lead")
    return path


def of_a_team(path: Path) -> Path:
    """Return where the project of a team lies."""
    return path.with_name("team.annotator")


def screens(application: QApplication, chrome: Chrome, path: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen by name, shown and painted."""
    from annotator.services.projects import open_project
    from annotator.settings import Settings
    from annotator.ui.window import MainWindow

    kept = path.with_name("pictures.json")
    kept.unlink(missing_ok=True)
    settings = Settings(kept)
    settings["backups.on"] = False
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
        _go_to(window, place)
        if place == "search":
            _search(application, "label:person has:claim")
        if place == "matrix":
            window.actions_.action("matrix.fill").trigger()
        wait(4 * STEP_MS)
        yield place, window
    yield from _inside_places(application, window)
    yield from _menus(window)
    window.actions_.action("place.read").trigger()
    workspace.view.set_caret(40)
    yield from _inspector(application, window)
    workspace.view.set_caret(40)
    yield from _dialogs(application, window)
    yield from _of_the_team(application, window, of_a_team(path))
    window.close()
    window.deleteLater()
    wait(1)


def _go_to(window: MainWindow, name: str) -> None:
    """Show a place and wait until it has read what it shows, at most some seconds."""
    from annotator.ui.dashboard.place import DashboardPlace

    window.actions_.action(f"place.{name}").trigger()
    assert window.workspace is not None
    place = window.workspace.middle.currentWidget()
    wait(4 * STEP_MS)
    if isinstance(place, DashboardPlace):
        for _ in range(200):
            if place._counted is not None and place._agreed is not None:
                break
            wait(2 * STEP_MS)
        wait(STEP_MS)


def _inside_places(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what a place shows after one of its own actions, which is then run again."""
    for name, (place, action) in INSIDE.items():
        _go_to(window, place)
        if name == "dashboard-rows":
            _full_chart(window).setFocus()
        yield name, _after(application, window, window.actions_.action(action).trigger)
        _close(application, window)
        if action in TURNED:
            window.actions_.action(action).trigger()


def _full_chart(window: MainWindow) -> QWidget:
    """Return a chart of the dashboard with a number that something is behind."""
    from annotator.ui.dashboard.chart import Chart

    return next(each for each in window.findChildren(Chart) if each.card.marks)


def _menus(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the first menu, dropped down; the offscreen screen is too low for longer ones."""
    from PySide6.QtWidgets import QMenu

    menu = next(
        menu for each in window.menuBar().actions() if isinstance(menu := each.menu(), QMenu)
    )
    menu.popup(window.mapToGlobal(window.rect().center()))
    wait(STEP_MS)
    yield "menu", menu
    menu.close()


def _inspector(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield Read with one annotation or suggestion of each layer under the caret."""
    from annotator.ui.annotate.discussion_panel import DiscussionPanel

    workspace = window.workspace
    assert workspace is not None
    for name, actions in STATES.items():
        workspace.view.setFocus()
        workspace.view.set_caret(0)
        page = workspace.session.page
        assert page is not None
        layer = "mention" if actions else name
        uid = next(each.uid for each in page.annotations.values() if each.layer == layer)
        workspace.view.mark_picked.emit(uid)
        wait(2 * STEP_MS)
        for action in actions:
            window.actions_.action(action).trigger()
        wait(2 * STEP_MS)
        yield f"on-{name}", window
        _close(application, window)
    for panel in window.findChildren(DiscussionPanel):
        panel.hide()


def _dialogs(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what each action opens: a dialog by itself, else the window with what came."""
    openers: dict[str, Callable[[], object]] = {
        name: window.actions_.action(id_).trigger for name, id_ in ACTIONS.items()
    }
    openers |= _without_an_action(window)
    for name, opens in openers.items():
        came = _after(application, window, opens)
        for _ in range(80 if name == "import-report" else 0):
            # It comes when the import is through.
            if came is not window:
                break
            wait(STEP_MS)
            came = _newest(application, window)
        yield name, came
        _close(application, window)


def _without_an_action(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return what opens the dialogs that only follow from something else."""
    from annotator.services.import_plan import Request
    from annotator.ui.dialogs.error_report import ErrorDialog
    from annotator.ui.dialogs.merge_report import MergeReportDialog
    from annotator.ui.dialogs.sprint import SkipDialog
    from annotator.ui.schema.attributes import AttributeDialog
    from annotator.ui.schema.merging import MergeDialog, SplitDialog

    assert window.workspace is not None
    session = window.workspace.session
    schema = session.project.schema
    label = next(iter(schema.of_layer("mention")))
    return {
        "import": lambda: window.projects.import_paths([GOLD.parent / "ferry-fire"]),
        "error": lambda: ErrorDialog(window, "Traceback\n").open(),
        "skip": lambda: SkipDialog(window, "bank-hack").open(),
        "attribute": lambda: AttributeDialog(window, schema, label, None).open(),
        "label-merge": lambda: MergeDialog(window, session, label).open(),
        "label-split": lambda: SplitDialog(window, session, label).open(),
        "merged": lambda: MergeReportDialog(window, [_merged()]).open(),
        "import-report": lambda: window.projects.start_import(
            Request((_broken_files(session.project.path.parent),))
        ),
    }


def _merged() -> tuple[str, MergeReport]:
    """Return what merging a package says that brings, refuses and leaves something."""
    from annotator.services.merging import Differing, MergeReport, Refused

    return "bo.annotator", MergeReport(
        new=Counter({"mention": 12, "article_label": 1}),
        updated=Counter({"claim": 1}),
        conflicts=[Differing("discrepancy", "019", "", "")],
        conflict_count=1,
        refused=[Refused("remark", "01a", "its text is another one here")],
        refused_count=1,
        renamed=[("Ferry", "Ferry (bo)")],
    )


def _broken_files(folder: Path) -> Path:
    """Return a folder of files that cannot be imported, or say what is worth knowing."""
    files = folder / "broken"
    files.mkdir(exist_ok=True)
    (files / "empty.txt").write_text("", "utf-8")
    (files / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(64)))
    (files / "list.jsonl").write_text('{"text": ""}\n{"text": 3}\nno\n', "utf-8")
    return files


def _of_the_team(
    application: QApplication, window: MainWindow, path: Path
) -> Iterator[tuple[str, QWidget]]:
    """Yield what is only seen where several annotated: cases to decide, and agreement."""
    from annotator.services.projects import open_project

    window.show_project(open_project(path, AUTHOR))
    wait(4 * STEP_MS)
    assert window.workspace is not None
    window.workspace.session.open_article(_first(window))
    window.actions_.action("place.adjudicate").trigger()
    wait(4 * STEP_MS)
    yield "team-settle", window
    for number, action in enumerate(CASES):
        window.actions_.action(f"adjudicate.{action}").trigger()
        wait(2 * STEP_MS)
        yield f"team-case-{number + 1}", window
    window.actions_.action("adjudicate.thresholds").trigger()
    wait(2 * STEP_MS)
    yield "thresholds", _newest(application, window)
    _close(application, window)
    _begin_a_sprint(window)
    for name, action in (("team-people", "sprint.people"), ("team-close", "sprint.close")):
        yield name, _after(application, window, window.actions_.action(action).trigger)
        _close(application, window)
    _go_to(window, "dashboard")
    yield "team-dashboard", window


def _begin_a_sprint(window: MainWindow) -> None:
    from annotator.services import sprint_progress, sprints

    assert window.project is not None
    if sprint_progress.progress(window.project):
        return  # In the language or theme before this one.
    stories = sprint_progress.choices(window.project, None)["all"]
    # Called as a story is: a name is nobody's word to translate.
    sprints.begin_sprint(window.project, "Ferry", stories, ["cat"])


def _first(window: MainWindow) -> str:
    from annotator.services import browsing

    assert window.project is not None
    first = browsing.first_article(window.project)
    assert first is not None
    return first


def _after(application: QApplication, window: MainWindow, opens: Callable[[], object]) -> QWidget:
    """Return the dialog that came, or the window where what came is inside it."""
    opens()
    wait(3 * STEP_MS)
    return _newest(application, window)


def _newest(application: QApplication, window: MainWindow) -> QWidget:
    return next(iter(_others(application, window)), window)


def _others(application: QApplication, window: MainWindow) -> list[QWidget]:
    """Return the open windows but the main one, a dialog before what it came of."""
    found = [each for each in application.topLevelWidgets() if each.isVisible()]
    active = application.activeModalWidget()
    return sorted(
        (each for each in found if each is not window), key=lambda each: each is not active
    )


def _close(application: QApplication, window: MainWindow) -> None:
    """Close what came: dialogs, or by Escape what is inside the window."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QDockWidget

    others = _others(application, window)
    for each in others:
        each.close()
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    focused = application.focusWidget()
    if focused is not None and not others:
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
