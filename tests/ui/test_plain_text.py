"""What stands in a corpus is shown as it stands there, never as markup."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import annotator.ui
from annotator.domain.spans import Span
from annotator.services import entities, proposing, tagging
from annotator.ui.fields import plain_tip
from annotator.ui.window import MainWindow
from tests.building import add_articles
from tests.ui.conftest import press, project_of

EVIL = "<b>Bold</b><img src=x>"
TEXT = f"{EVIL}\n\nTwelve people died at {EVIL}, Ilka Brandt said on Monday.\n"
_TIPS = ("setToolTip", "setStatusTip", "setWhatsThis")
_SAFE = ("tr", "plain_tip")


def test_a_tip_shows_markup_as_it_was_typed() -> None:
    assert plain_tip("Ferry & sons") == "Ferry & sons"
    assert plain_tip(f"{EVIL}\nmore") == (
        "<span>&lt;b&gt;Bold&lt;/b&gt;&lt;img src=x&gt;<br>more</span>"
    )


def tips(tree: ast.AST) -> Iterator[ast.expr]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            continue
        if call.func.attr in _TIPS and call.args:
            yield call.args[0]


def is_safe(told: ast.expr) -> bool:
    """Tell whether an expression is the program's own words, or went through plain_tip."""
    if isinstance(told, ast.IfExp):
        return is_safe(told.body) and is_safe(told.orelse)
    if isinstance(told, ast.Call) and isinstance(told.func, ast.Name):
        return told.func.id in _SAFE
    return isinstance(told, ast.Constant)


def test_no_tip_takes_what_may_be_markup() -> None:
    known = {
        "annotate/find_bar.py": 1,  # the name of a button
        "dashboard/filters.py": 1,  # names and keys of actions
        "navigator/panel.py": 1,  # the name and the key of an action
    }
    folder = Path(annotator.ui.__file__).parent
    found: dict[str, int] = {}
    for path in sorted(folder.rglob("*.py")):
        for told in tips(ast.parse(path.read_text("utf-8"))):
            if not is_safe(told):
                name = path.relative_to(folder).as_posix()
                found[name] = found.get(name, 0) + 1
    assert found == known


def shown_as_markup(window: MainWindow) -> list[str]:
    """Return what would be shown as markup, now that everything is there that was opened."""
    found = []
    widgets: list[QWidget] = [window, *window.findChildren(QWidget)]
    for widget in [*widgets, *QApplication.topLevelWidgets()]:
        tip = widget.toolTip()
        if "<b>Bold" in tip:
            found.append(f"tip of {type(widget).__name__}: {tip}")
        if not isinstance(widget, QLabel) or "Bold" not in widget.text():
            continue
        if widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"label: {widget.text()}")
    return found


def test_every_place_shows_markup_as_text(opened: MainWindow, qtbot: QtBot) -> None:
    project = project_of(opened)
    first, _ = add_articles(project, {EVIL: TEXT, f"{EVIL} 2": f"{TEXT}More.\n"}, story=EVIL)
    start = TEXT.index("Ilka Brandt")
    mention = tagging.add_mention(project, first.uid, [Span(start, start + 4)], "person")
    entity = entities.add_entity(project, "person", EVIL, [f"{EVIL} too"])
    entities.link_entity(project, mention.uid, entity.uid)
    tagging.set_note(project, "mention", mention.uid, EVIL)
    proposing.propose(project, first.story or "")
    workspace = opened.workspace
    assert workspace is not None
    workspace.open_article(first.uid)
    workspace.view.set_caret(start)
    seen = 0
    for key in "1234567":
        press(getattr(Qt.Key, f"Key_{key}"), ctrl=True)
        qtbot.wait(50)
        assert shown_as_markup(opened) == []
        labels = [each.text() for each in opened.findChildren(QLabel)]
        seen += sum("Bold" in each for each in labels)
    press(Qt.Key.Key_1, ctrl=True)
    for name in ("entity.list", "story.split", "story.merge", "article.details", "story.rename"):
        opened.actions_.run(name)
        qtbot.wait(50)
        assert shown_as_markup(opened) == []
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
    press(Qt.Key.Key_H, ctrl=True)
    qtbot.wait(50)
    assert shown_as_markup(opened) == []
    assert seen > 3, "the words were shown somewhere"
