"""A window with a real project in it: pane, inspector, and the keys of all actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.domain.annotations import Claim, Discrepancy, Mention
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.formats.schema_json import read_schema
from annotator.services.projects import Project
from annotator.store import queries
from annotator.store.project import create
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.center import ArticlePane
from annotator.ui.annotate.inspector import Inspector
from annotator.ui.annotate.session import Session
from tests import building

# Invented. An emoji, a combining accent and Arabic stand before what is tagged.
HARBOUR = (
    "Ferry 🚢👩🏽‍🚒 burns in Osmere\n\n"
    "Harbour master Ilka Brandt said twelve people died at the cafe\u0301 on Monday.\n"
    "“We were never asked,” said Tomas Virel of the U.S. company Lowmarch-Ostrel.\n\n"
    "قالت إلكا براندت 🚢 إن اثني عشر شخصا لقوا حتفهم يوم الاثنين.\n"
)
COURIER = (
    "Blaze at sea\n\nFourteen people died, officials said.\n"
    "The ferry Brightwater had left Osmere at dawn.\n"
)
LOOSE = "Quiet day in Ostrel\n\nNothing burned, said Ilka Brandt.\n"

Key = Qt.Key
Mod = Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = (
    Mod.NoModifier, Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier,
)  # fmt: skip


def news_schema() -> Schema:
    """Return the schema new projects start with."""
    file = paths.resources() / "schema" / "news.json"
    return read_schema(file.read_bytes(), name=file.name)[0]


class Desk:
    """Hold the parts of the window and press keys in it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.window = QWidget()
        self.actions = ActionSet(self.window, project.schema)
        self.session = Session(project, self.window)
        self.pane = ArticlePane(self.session, self.actions)
        self.inspector = Inspector(self.session, self.actions)
        self.view = self.pane.view
        self.actions.attach_text_widget(self.view)
        self.session.state_changed.connect(self.actions.set_state)
        self.session.layer_changed.connect(self.actions.set_layer)
        self.messages: list[str] = []
        self.session.message.connect(self.messages.append)
        self.session.update_states()
        layout = QHBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane, 3)
        layout.addWidget(self.inspector, 1)
        self.window.resize(1100, 700)

    @property
    def message(self) -> str:
        """Return the last message."""
        return self.messages[-1] if self.messages else ""

    @property
    def text(self) -> str:
        """Return the open article's text."""
        assert self.session.page is not None
        return self.session.page.text

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the keyboard is."""
        target = QApplication.focusWidget() or self.window
        if isinstance(key, str):
            for letter in key:
                QTest.keyClicks(target, letter, modifiers)
        else:
            QTest.keyClick(target, key, modifiers)

    def open(self, number: int) -> str:
        """Open the project's article of that number, with the keyboard in its text."""
        uid = building.uids(self.project)[number]
        assert self.session.open_article(uid)
        self.view.setFocus()
        return uid

    def go_to(self, words: str, *, at_end: bool = False) -> Span:
        """Put the caret where some words begin, or end, and return their span."""
        span = building.span_of(self.text, words)
        self.view.set_caret(span.end if at_end else span.start)
        return span

    def select(self, words: str) -> Span:
        """Select some words as a person dragging the mouse would."""
        span = building.span_of(self.text, words)
        self.view.select([span])
        return span

    def select_more(self, words: str) -> None:
        """Select some words with the fragments kept so far."""
        self.view.select_span(building.span_of(self.text, words))

    def mentions(self) -> list[Mention]:
        """Return the open article's mentions as the database has them."""
        return self._stored(Mention.kind)

    def claims(self) -> list[Claim]:
        """Return the open article's claims as the database has them."""
        return self._stored(Claim.kind)

    def discrepancies(self) -> list[Discrepancy]:
        """Return all discrepancies the database has."""
        return list(queries.discrepancies_of(self.project.connection))

    def _stored(self, kind: str) -> list:  # type: ignore[type-arg]
        assert self.session.article is not None
        return list(queries.annotations_of(self.project.connection, kind, self.session.article))

    def quoted(self, spans: tuple[Span, ...]) -> list[str]:
        """Return the words of spans in the open article."""
        return [span.slice(self.text) for span in spans]

    def chip_count(self, label: str) -> int:
        """Return the number a label's chip shows."""
        return next(c.count for c in self.pane.label_bar.chips if c.label.id == label)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """Return a project file of two stories: one told twice, one once."""
    path = tmp_path / "ferry.annotator"
    project = create(path, "ann", news_schema())
    building.add_articles(project, {"Harbour": HARBOUR, "Courier": COURIER}, story="Ferry")
    building.add_articles(project, {"Quiet": LOOSE}, story="Quiet day")
    building.add_articles(project, {"Storyless": "Rain in Lowmarch.\n"}, story=None)
    project.close()
    return path


@pytest.fixture
def open_desk(qtbot: QtBot, project_file: Path) -> Iterator[Callable[..., Desk]]:
    """Return a function that opens the project in a window; it can be called again."""
    desks: list[Desk] = []

    def open_(*, read_only: bool = False, author: str = "ann") -> Desk:
        for desk in desks:
            close(desk)
        desks.clear()
        desk = Desk(Project(project_file, author, read_only=read_only))
        qtbot.addWidget(desk.window)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        desk.window.activateWindow()
        desk.open(0)
        qtbot.waitUntil(desk.view.hasFocus)
        desks.append(desk)
        return desk

    def close(desk: Desk) -> None:
        desk.session.close()
        desk.window.close()
        desk.project.close()

    yield open_
    for desk in desks:
        close(desk)


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """Return the window with the first article open and the keyboard in its text."""
    return open_desk()
