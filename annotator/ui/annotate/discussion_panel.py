"""The discussion beside the text: threads, what was said in one, a field to write in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services.discussion import Thread
from annotator.ui.annotate.editors import NoteEditor
from annotator.ui.annotate.entity_lists import KeyedList
from annotator.ui.annotate.panel import Panel
from annotator.ui.annotate.phrases import in_quotes, one_line
from annotator.ui.chrome import colours
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.mirroring import beginning
from annotator.ui.reading.display import shown

SCOPES = ("article", "story", "project")
_NAMES = (later("1  Article"), later("2  Story"), later("3  Project"))
_NARROWEST, _WIDEST = 250, 360
_THREAD = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_KEYS = {
    "Return": "go",
    "Esc": "close",
    "1": "article",
    "2": "story",
    "3": "project",
    "A": "answer",
    "S": "settle",
    "E": "edit",
    "Del": "delete",
}


class ThreadModel(QAbstractListModel):
    """List threads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.threads: list[Thread] = []

    def show(self, threads: Sequence[Thread]) -> None:
        """List these."""
        self.beginResetModel()
        self.threads = list(threads)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.threads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self.threads):
            return None
        thread = self.threads[index.row()]
        if role == _THREAD:
            return thread
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [
                tr("settled") if thread.first.settled else tr("open"),
                tr("hard case") if thread.first.hard else "",
                in_quotes(thread.words),
                one_line(thread.first.text, 120),
                tr("%n answer(s)", len(thread.answers)),
            ]
            return " · ".join(part for part in parts if part)
        return None


class ThreadDelegate(QStyledItemDelegate):
    """Paint a thread on two lines: what it is about, and what was said first."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_NARROWEST, 2 * option.fontMetrics.lineSpacing() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        thread: Thread = index.data(_THREAD)
        c, rect = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        quiet = thread.first.settled
        left, right = rect.left() + 12, rect.right() - 12
        metrics = option.fontMetrics
        top = rect.top() + 7 + metrics.ascent()
        count = "✓" if quiet else str(len(thread.answers) or "")
        painter.setFont(option.font)
        painter.setPen(QColor(c.dim))
        width = metrics.horizontalAdvance(count)
        painter.drawText(beginning(right - width, width, rect), top, count)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Normal if quiet else QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(c.dim if quiet else c.text))
        words = ("! " if thread.first.hard else "") + in_quotes(thread.words, 60)
        room = right - width - 10 - left
        elided = QFontMetrics(bold).elidedText(words, Qt.TextElideMode.ElideRight, room)
        wide = QFontMetrics(bold).horizontalAdvance(elided)
        painter.drawText(beginning(left, wide, rect), top, elided)
        painter.setFont(option.font)
        painter.setPen(QColor(c.dim))
        said = one_line(thread.first.text, 160) or tr("flagged as a hard case")
        line = f"{one_line(thread.names[0], 20)}: {said}"
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, right - left)
        wide = metrics.horizontalAdvance(elided)
        painter.drawText(beginning(left, wide, rect), top + metrics.lineSpacing(), elided)
        painter.restore()


def _local(at: str) -> str:
    """Return a time in UTC as the clock on the wall showed it."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M") if at else ""


class DiscussionPanel(Panel):
    """Show threads; ``verb`` carries what a key asks for, ``written`` what was entered."""

    verb = Signal(str)
    """Carries "go", "close", "answer", "settle", "edit", "delete" or a scope."""
    written = Signal(object)
    left = Signal()
    """Comes when the writing was given up or is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, beside=True)
        self.setMaximumWidth(_WIDEST)
        self.title.setText(tr("Discussion"))
        self.closed.connect(self._close)
        self.scopes = QButtonGroup(self)
        self._choice = QHBoxLayout()
        self._choice.setSpacing(12)
        for number, name in enumerate(_NAMES):
            button = QRadioButton(tr(name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.scopes.addButton(button, number)
            self._choice.addWidget(button)
        self._choice.addStretch(1)
        self.model = ThreadModel(self)
        self.list = KeyedList(tr("Threads"), _KEYS)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ThreadDelegate(self.list))
        self.list.setMinimumHeight(80)
        self._said = QWidget()
        self._said.setProperty("panel", True)
        self._lines = QVBoxLayout(self._said)
        self._lines.setContentsMargins(4, 4, 4, 4)
        self._lines.setSpacing(2)
        self.said = QScrollArea()
        self.said.setWidgetResizable(True)
        self.said.setFrameShape(QFrame.Shape.NoFrame)
        self.said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.said.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said.setWidget(self._said)
        self.about = plain_label(dim=True, wrap=True)
        self.field = NoteEditor(tr("Remark"), tr("Enter says it, Shift+Enter begins a new line"))
        self.footer = plain_label(dim=True, wrap=True)
        self._lay_out()
        self.scopes.idClicked.connect(self._scope_clicked)
        self.list.pressed_key.connect(self._pressed)
        self.list.doubleClicked.connect(self._double_clicked)
        self.list.selectionModel().currentChanged.connect(self._show_said)
        self.field.committed.connect(self._written)
        self.field.left.connect(self.left)

    def _lay_out(self) -> None:
        self.body.addLayout(self._choice)
        self.body.addWidget(self.list, 3)
        self.body.addWidget(self.said, 4)
        self.body.addWidget(self.about)
        self.body.addWidget(self.field)
        self.body.addWidget(self.footer)

    def minimumSizeHint(self) -> QSize:
        # The names of the scopes are longer in some languages.
        return super().minimumSizeHint().expandedTo(QSize(_NARROWEST, 0))

    # What is shown

    def show_threads(self, threads: Sequence[Thread], scope: str, keep: str = "") -> None:
        """List threads of a scope, the one with the uid ``keep`` current if it is among them."""
        now = self.current()
        keep = keep or (now.uid if now is not None else "")
        row = max(self.list.currentIndex().row(), 0)
        self.scopes.button(SCOPES.index(scope)).setChecked(True)
        self.model.show(threads)
        known = next((n for n, each in enumerate(threads) if each.uid == keep), None)
        row = min(row, len(threads) - 1) if known is None else known
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._show_said()
        open_ = sum(not each.first.settled for each in threads)
        self.title.setText(tr("Discussion · {open} open of %n", len(threads)).format(open=open_))
        if threads:
            said = tr(
                "Enter goes there, A answers, S settles or reopens, E edits and Delete takes away "
                "your last remark, 1 to 3 list more, Escape closes."
            )
        else:
            said = tr("Nobody has said anything here. 1 to 3 list more, Escape closes.")
        self.footer.setText(said)

    def current(self) -> Thread | None:
        """Return the current thread."""
        row = self.list.currentIndex().row()
        return self.model.threads[row] if 0 <= row < len(self.model.threads) else None

    def write(self, about: str, known: str = "", *, new: bool = False) -> None:
        """Take the keyboard for a remark about something; ``known`` is what is to be edited.

        What begins a thread is no part of any that is there: with ``new`` none stays current.
        """
        if new:
            self.list.setCurrentIndex(_NONE)
        self.about.setText(about)
        self.about.show()
        self.field.load("")
        self.field.setPlainText(known)
        self.field.selectAll()
        self.field.show()
        self.footer.setText(tr("Enter says it, Escape gives it up."))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_writing(self) -> None:
        """Put the field away."""
        self.field.load("")
        self.field.hide()
        self.about.hide()

    def _show_said(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        thread = self.current()
        if thread is not None:
            where = plain_label(f"{in_quotes(thread.words, 120)} · {one_line(thread.outlet)}")
            where.setWordWrap(True)
            self._lines.addWidget(where)
            for each, name in zip(thread.remarks, thread.names, strict=True):
                self._lines.addSpacing(8)
                when = _local(each.at)
                self._lines.addWidget(plain_label(f"{shown(name)} · {when}", dim=True))
                text = shown(each.text) or tr("flagged as a hard case")
                said = plain_label(text, wrap=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._lines.addWidget(said)
        self._lines.addStretch(1)

    # Keys and clicks

    def _pressed(self, key: str) -> None:
        if self.current() is not None or _KEYS[key] in (*SCOPES, "close"):
            self.verb.emit(_KEYS[key])

    def _written(self, text: str) -> None:
        # Going elsewhere to look something up says nothing yet: what was typed waits.
        if self.field.hasFocus():
            self.written.emit(text)

    def _scope_clicked(self, number: int) -> None:
        self.verb.emit(SCOPES[number])

    def _double_clicked(self) -> None:
        self._pressed("Return")

    def _close(self) -> None:
        self.verb.emit("close")
