"""The list of steps, read a page at a time as it is scrolled."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services import history, ops, step_subjects
from annotator.services.history import Line
from annotator.services.projects import Project
from annotator.ui.annotate.phrases import in_quotes, one_line
from annotator.ui.chrome import colours
from annotator.ui.language import later, tr
from annotator.ui.mirroring import beginning

LINE = Qt.ItemDataRole.UserRole
ABOUT = Qt.ItemDataRole.UserRole + 1
"""The words or the name a step was about."""
PAGE = 100
_LONGEST = 60
_TELLING = 3
_NONE = QModelIndex()
_HOW = {"undo": later("Undone: {what}"), "redo": later("Redone: {what}")}


def title(line: Line) -> str:
    """Return what a step did, in words."""
    what = tr(ops.undo_text(line.op))
    return tr(_HOW[line.how]).format(what=what) if line.how in _HOW else what


def when(at: str) -> str:
    """Return a moment as people here write it: the time alone if it was today."""
    moment = datetime.fromisoformat(at).astimezone()
    locale = QLocale()
    clock = QTime(moment.hour, moment.minute)
    time = locale.toString(clock, QLocale.FormatType.ShortFormat)
    if moment.date() == datetime.now().astimezone().date():
        return time
    day = QDate(moment.year, moment.month, moment.day)
    return f"{locale.toString(day, QLocale.FormatType.ShortFormat)} {time}"


class Lines(QAbstractListModel):
    """Hold the steps read so far, the newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.lines: list[Line] = []
        self._more = False
        self._about: dict[int, str] = {}

    def show(self, project: Project | None, least: int = PAGE) -> None:
        """Read the newest steps of a project, ``least`` at least."""
        self.beginResetModel()
        self._about.clear()
        self._project = project
        self.lines = [] if project is None else history.newest(project, limit=max(least, PAGE))
        self._more = len(self.lines) >= PAGE
        self.endResetModel()

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self._project is None or not self.lines:
            return
        found = history.newest(self._project, self.lines[-1].number, PAGE)
        self._more = len(found) == PAGE
        if found:
            first = len(self.lines)
            self.beginInsertRows(_NONE, first, first + len(found) - 1)
            self.lines += found
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == ABOUT:
            return self.about(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [
                title(line),
                self.about(line),
                line.author,
                when(line.at),
                tr("%n change(s)", line.changes),
            ]
            if line.undone:
                parts.append(tr("taken back"))
            return ", ".join(filter(None, parts))
        return None

    def about(self, line: Line) -> str:
        """Return what a step was about; read when its line is first shown, and then kept."""
        if self._project is None:
            return ""
        if line.number not in self._about:
            found = step_subjects.subject(self._project, line.number)
            said = in_quotes(found.words, _LONGEST) if found.words else ""
            self._about[line.number] = said or one_line(found.name, _LONGEST)
        return self._about[line.number]


class LineDelegate(QStyledItemDelegate):
    """Paint a step on two lines: what and how many, then who and when."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: Line = index.data(LINE)
        c, box, metrics = colours(), option.rect, option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(QRectF(box.adjusted(4, 1, -4, -1)), 4, 4)
        quiet = line.undone or line.how != "do"
        left, right = box.left() + 14, box.right() - 14
        top = box.top() + 6 + metrics.ascent()
        count = QLocale().toString(line.changes) if line.changes > 1 else ""
        note = tr("taken back") if line.undone else count
        width = metrics.horizontalAdvance(note)
        painter.setPen(QColor(c.dim))
        painter.drawText(beginning(right - width, width, box), top, note)
        painter.setPen(QColor(c.dim if quiet else c.text))
        room = right - width - 12 - left
        what = metrics.elidedText(title(line), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(what)
        painter.drawText(beginning(left, wide, box), top, what)
        painter.setPen(QColor(c.dim))
        about, begin = index.data(ABOUT), left + wide + metrics.horizontalAdvance("  ")
        cut = metrics.elidedText(about, Qt.TextElideMode.ElideRight, right - width - 12 - begin)
        # A lone ellipsis, or a quotation mark before it, would tell nothing.
        if cut == about or len(cut) > _TELLING:
            wide = metrics.horizontalAdvance(cut)
            painter.drawText(beginning(begin, wide, box), top, cut)
        who = f"{line.author} · {when(line.at)}"
        who = metrics.elidedText(who, Qt.TextElideMode.ElideRight, right - left)
        wide = metrics.horizontalAdvance(who)
        painter.drawText(beginning(left, wide, box), top + metrics.height(), who)
        painter.restore()
