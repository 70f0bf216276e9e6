"""The command palette: every action, label and article by a few letters of its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services import browsing
from annotator.ui.chrome import colours
from annotator.ui.fields import Field, plain_label
from annotator.ui.fuzzy import score
from annotator.ui.icons import icon
from annotator.ui.language import later, tr
from annotator.ui.mirroring import left_to_right, own_way, placed

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

WIDTH, ROWS = 640, 12
ARTICLES = ">"
"""Typed first, it looks among articles alone."""
_ARTICLES_FROM = 3
"""How many letters it takes before articles are listed among the actions."""
_KEPT = 30
_HIDDEN = frozenset(("help.palette",))
_CARET = ("caret.", "extend.")
_LABELS = {
    "mention": later("mention label"),
    "claim": later("claim label"),
    "discrepancy": later("discrepancy label"),
}
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one line: an action, or an article where ``article`` is its uid."""

    title: str
    group: str
    keys: tuple[str, ...] = ()
    reason: str = ""
    action: str = ""
    article: str = ""


class Palette(QFrame):
    """Take letters and offer what fits; Enter runs, Escape goes back to where one was.

    It lies inside the window, so no window manager has a say in where the keyboard goes.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self._before = QApplication.focusWidget()
        self._used: list[str] = window.settings["palette.used"]
        self.setProperty("overlay", True)
        self.setAccessibleName(tr("Commands"))
        self.field = Field(
            tr("Command"),
            tr("Type a command or label; > for articles"),
            icon("search"),
        )
        self.entries = _Entries(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self.entries)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("bare", True)
        self.list.setMouseTracking(True)
        self.nothing = plain_label(tr("Nothing fits."), dim=True)
        self.nothing.setContentsMargins(16, 8, 16, 12)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.look_up)
        self.list.clicked.connect(self._clicked)
        self._catalogue = list(self._listed())
        self.look_up("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def look_up(self, typed: str) -> None:
        """Show what fits, best first; with nothing typed, what was used lately comes first."""
        if typed.startswith(ARTICLES):
            found = self._articles(typed[1:].strip())
        else:
            found = self._fitting(typed)
            if len(typed.strip()) >= _ARTICLES_FROM:
                found += self._articles(typed.strip())
        self.entries.show(found)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            usable = next((row for row, entry in enumerate(found) if not entry.reason), 0)
            self.list.setCurrentIndex(self.entries.index(usable if typed else 0))
        self._place()

    def current(self) -> Entry | None:
        """Return the entry Enter would run."""
        index = self.list.currentIndex()
        return self.entries.entry(index.row()) if index.isValid() else None

    # Inside

    def _listed(self) -> list[Entry]:
        actions = self._actions
        return [
            Entry(
                actions.action(spec.id).text().replace("&&", "&"),
                _group(spec.menu, spec.id),
                tuple(actions.keys(spec.id)),
                actions.reason(spec.id),
                action=spec.id,
            )
            for spec in actions.specs()
            if spec.id not in _HIDDEN
        ]

    def _fitting(self, typed: str) -> list[Entry]:
        used = {id_: place for place, id_ in enumerate(self._used)}
        if not typed.strip():
            recent = sorted(
                (entry for entry in self._catalogue if entry.action in used),
                key=lambda entry: used[entry.action],
            )
            rest = [
                entry
                for entry in self._catalogue
                if entry.action not in used and not entry.action.startswith(_CARET)
            ]
            return recent + sorted(rest, key=lambda entry: bool(entry.reason))
        ranked = []
        for place, entry in enumerate(self._catalogue):
            grouped = score(typed, f"{entry.group} {entry.title}") - 300
            points = max(score(typed, entry.title), grouped)
            if points > 0:
                points += 250 if entry.action in used else 0
                points -= 400 if entry.action.startswith(_CARET) else 0
                ranked.append((bool(entry.reason), -points, place, entry))
        return [entry for *_, entry in sorted(ranked, key=lambda item: item[:3])]

    def _articles(self, words: str) -> list[Entry]:
        project, workspace = self._window.project, self._window.workspace
        titles = workspace.navigator.lines.titles if workspace is not None else None
        if project is None or titles is None or not words:
            return []
        return [
            Entry(own_way(row.title or row.outlet), own_way(row.outlet), article=row.uid)
            for row in browsing.article_rows(project, titles.newest(words, _KEPT))
        ]

    def _place(self) -> None:
        window = self._window
        rows = min(ROWS, self.entries.rowCount())
        width = min(WIDTH, window.width() - 32)
        rest = rows * self.list.sizeHintForRow(0) if rows else self.nothing.sizeHint().height()
        height = rest + self.field.sizeHint().height() + 28
        height = min(height, window.height() - 96)
        self.setGeometry((window.width() - width) // 2, 64, width, height)

    def _run(self) -> None:
        entry = self.current()
        if entry is None or entry.reason:
            return
        self.close_with(entry)

    def _clicked(self, index: QModelIndex) -> None:
        self._run()

    def close_with(self, entry: Entry | None = None) -> None:
        """Give the keyboard back first, so that the action finds things as they were."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._focus_moved)
        # Before hiding, which would hand the keyboard to whatever comes next in the tab order.
        if self._before is not None and self._has_keyboard():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.deleteLater()
        if entry is None:
            return
        if entry.article:
            workspace = self._window.workspace
            if workspace is not None:
                workspace.open_article(entry.article)
            return
        used = [entry.action, *(id_ for id_ in self._used if id_ != entry.action)]
        self._window.settings["palette.used"] = used[:8]
        self._actions.run(entry.action)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is None or self.isAncestorOf(focused)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self.close_with()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self._move(Qt.Key(key))
                return True
            if key == Qt.Key.Key_Escape:
                self.close_with()
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: Qt.Key) -> None:
        count = self.entries.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            row = (row + steps[key]) % count
        else:
            page = ROWS - 1
            row = min(max(row + (page if key == Qt.Key.Key_PageDown else -page), 0), count - 1)
        self.list.setCurrentIndex(self.entries.index(row))


class _Entries(QAbstractListModel):
    """Hold the entries shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._shown = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        return self._shown[row]

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),
    ) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.title, entry.group, tr(" or ").join(entry.keys), entry.reason)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(QStyledItemDelegate):
    """Paint an entry: its title and group at the left, its keys or why not at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, option.fontMetrics.height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
        metrics = option.fontMetrics
        left, right = box.left() + 12, box.right() - 12
        if entry.reason:
            width = metrics.horizontalAdvance(entry.reason)
            painter.setPen(QColor(c.dim))
            painter.drawText(
                placed(QRect(right - width, box.top(), width + 1, box.height()), box),
                Qt.AlignmentFlag.AlignVCenter,
                entry.reason,
            )
            right -= width + 16
        else:
            for key in reversed(entry.keys):
                right = draw_key(painter, box, right, key) - 6
            right -= 10
        painter.setPen(QColor(c.faint if entry.reason else c.text))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            placed(QRect(left, box.top(), right - left, box.height()), box),
            Qt.AlignmentFlag.AlignVCenter,
            title,
        )
        left += metrics.horizontalAdvance(title) + 12
        if entry.group and right - left > 40:
            painter.setPen(QColor(c.dim))
            painter.drawText(
                placed(QRect(left, box.top(), right - left, box.height()), box),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(entry.group, Qt.TextElideMode.ElideRight, right - left),
            )
        painter.restore()


def draw_key(painter: QPainter, row: QRect, right: int, key: str) -> int:
    """Draw a key cap that ends at ``right``, mirrored with its row; return where it begins."""
    c = colours()
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(key) + 12, metrics.height() + 4)
    height = metrics.height() + 4
    cap = QRect(right - width, row.center().y() - height // 2 + 1, width, height)
    painter.setPen(QColor(c.edge))
    painter.setBrush(QColor(c.ground))
    there = placed(cap, row)
    painter.drawRoundedRect(there.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(c.text))
    painter.drawText(there, Qt.AlignmentFlag.AlignCenter, left_to_right(key))
    return cap.left()


def _group(menu: str, id_: str) -> str:
    if id_.startswith("label."):
        return tr(_LABELS.get(id_.split(".")[1], ""))
    return tr(menu)
