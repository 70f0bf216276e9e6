"""The history panel at the right of the window: every step, and the way back to one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import ChangeSet
from annotator.errors import AnnotatorError
from annotator.services import history
from annotator.ui.annotate.session import READ_ONLY, Session
from annotator.ui.error_words import in_words
from annotator.ui.fields import heading, plain_label
from annotator.ui.history.lines import LineDelegate, Lines, title
from annotator.ui.language import tr
from annotator.ui.sentences import sentence

_FOLLOW_MS = 150
"""How long after a step the list follows it: after the paint, and once for a burst of keys."""
_WIDTH = 280


class HistoryPanel(QDockWidget):
    """List the steps; Enter takes the own ones back down to the current one, Escape leaves."""

    left = Signal()
    """Comes when the keyboard is to go back to where work goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent)
        self.setObjectName("history")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self._session: Session | None = None
        self.lines = Lines(self)
        self.list = _List()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.button = QPushButton(tr("Undo to here"))
        self.button.setToolTip(tr("Takes back your steps down to this one, and this one with them"))
        self.button.clicked.connect(self.undo_to_current)
        hint = plain_label(tr("Enter undoes to here"), dim=True)
        inside = QWidget()
        inside.setProperty("panel", True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside.setMinimumWidth(_WIDTH)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addWidget(self.button)
        foot.addWidget(hint, 1)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(8, 12, 8, 0)
        layout.setSpacing(8)
        name = heading(tr("History"))
        name.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(name)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.setWidget(inside)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        self._following.timeout.connect(self.refresh)
        self.list.wanted.connect(self.undo_to_current)
        self.list.left.connect(self.left)
        self.list.doubleClicked.connect(self.undo_to_current)
        self.list.row_changed.connect(self._show_button)
        self.hide()

    def attach(self, session: Session | None) -> None:
        """Follow another session, or none."""
        if self._session is not None:
            self._session.project_changed.disconnect(self._follow)
        self._session = session
        if session is not None:
            session.project_changed.connect(self._follow)
        self.refresh() if self.isVisible() else self.lines.show(None)

    def open_panel(self) -> None:
        """Show the steps and put the keyboard on the newest."""
        self.show()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.setCurrentIndex(self.lines.index(0))

    def refresh(self) -> None:
        """Read the steps anew; the current one stays the current one."""
        at = self.list.currentIndex().row()
        number = self.lines.lines[at].number if 0 <= at < len(self.lines.lines) else None
        project = None if self._session is None else self._session.project
        self.lines.show(project, len(self.lines.lines))
        numbers = [line.number for line in self.lines.lines]
        row = numbers.index(number) if number in numbers else 0
        self.list.setCurrentIndex(self.lines.index(row))

    def undo_to_current(self) -> None:
        """Take back the own steps down to the current one, and say what came of it."""
        session, at = self._session, self.list.currentIndex().row()
        if session is None or not 0 <= at < len(self.lines.lines):
            return
        if session.project.read_only:
            session.say(READ_ONLY)
            return
        line = self.lines.lines[at]
        try:
            done = history.undo_to(session.project, line.number)
        except AnnotatorError as error:
            session.say(in_words(str(error)))
            return
        said = tr("%n step(s) undone, down to “{step}”.", len(done.ops)).format(step=title(line))
        if done.stopped:
            said = tr("%n step(s) undone, then it stopped: {why}", len(done.ops))
            said = said.format(why=sentence(done.stopped))
        session.note(said)
        self.refresh()

    def _follow(self, _done: ChangeSet) -> None:
        if self.isVisible():
            self._following.start()

    def _show_button(self) -> None:
        at = self.list.currentIndex().row()
        session = self._session
        usable = False
        if session is not None and 0 <= at < len(self.lines.lines):
            line = self.lines.lines[at]
            own = line.author == session.project.author
            usable = own and line.how == "do" and not line.undone
        self.button.setEnabled(usable)


class _List(QListView):
    """List steps; Enter and Escape are told."""

    wanted = Signal()
    left = Signal()
    row_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
        self.setProperty("bare", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def currentChanged(self, current: object, previous: object) -> None:
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.row_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a search would read every step there is."""
