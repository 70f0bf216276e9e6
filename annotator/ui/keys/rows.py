"""The list of actions with their keys, those that were changed or clash marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services import keymaps
from annotator.services.actions import ActionSpec
from annotator.ui.actions import ActionSet, shown
from annotator.ui.chrome import colours
from annotator.ui.fuzzy import folded
from annotator.ui.language import later, tr
from annotator.ui.mirroring import placed
from annotator.ui.palette import draw_key

ROW = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_DOT = 6
_SCOPES = {
    "text": later("in the text"),
    "text:mention": later("tagging mentions"),
    "text:claim": later("tagging claims"),
    "text:discrepancy": later("tagging discrepancies"),
    "place:compare": later("in Compare"),
    "place:matrix": later("in the claim matrix"),
    "place:review": later("in Review"),
    "place:search": later("in Search"),
    "place:dashboard": later("in the dashboard"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one action as it is now; ``clashes`` names whom it shares a key with."""

    spec: ActionSpec
    title: str
    changed: bool
    clashes: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """Return where its keys work, in words."""
        # A part of a place is told as that place.
        scope = self.spec.scope.partition(".")[0]
        return tr(_SCOPES[scope]) if scope in _SCOPES else tr("everywhere")


class KeyRows(QAbstractListModel):
    """List the actions whose name or key was typed."""

    def __init__(self, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._typed = ""
        self._only_changed = False
        self._all: list[Row] = []
        self.rows: list[Row] = []
        self.refresh()

    def refresh(self) -> None:
        """Read all actions anew, after a key was changed."""
        specs = list(self._actions.specs())
        titles = {spec.id: self._actions.title(spec.id) for spec in specs}
        clashing: dict[str, list[str]] = {}
        for clash in keymaps.clashes(specs):
            clashing.setdefault(clash.first, []).append(titles[clash.second])
            clashing.setdefault(clash.second, []).append(titles[clash.first])
        self._all = [
            Row(
                spec,
                titles[spec.id],
                spec.id in self._actions.keymap,
                tuple(clashing.get(spec.id, ())),
            )
            for spec in specs
        ]
        self._show()

    def narrow(self, typed: str, *, only_changed: bool) -> None:
        """List only what has these words in its name, or this key."""
        self._typed, self._only_changed = typed, only_changed
        self._show()

    def place_of(self, id_: str) -> int:
        """Return the row of an action, or -1 while it is not listed."""
        return next((at for at, row in enumerate(self.rows) if row.spec.id == id_), -1)

    @property
    def clashing(self) -> list[Row]:
        """Return every action that shares a key with another."""
        return [row for row in self._all if row.clashes]

    def _show(self) -> None:
        words, key = folded(self._typed).split(), self._typed.strip().casefold()
        self.beginResetModel()
        self.rows = [
            row
            for row in self._all
            if (row.changed or row.clashes or not self._only_changed)
            and (
                all(word in folded(f"{tr(row.spec.menu)} {row.title}") for word in words)
                or any(key in (each.casefold(), shown(each).casefold()) for each in row.spec.keys)
            )
        ]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = tr(" or ").join(shown(key) for key in row.spec.keys) or tr("no key")
            parts = [tr(row.spec.menu), row.title, row.where, keys]
            if row.changed:
                parts.append(tr("changed"))
            if row.clashes:
                parts.append(tr("also: {others}").format(others=", ".join(row.clashes)))
            return ", ".join(parts)
        return None


class KeyRowDelegate(QStyledItemDelegate):
    """Paint a row: menu and title, where the keys work, the keys as caps, a dot where changed."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(480, option.fontMetrics.height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, metrics = option.rect, option.fontMetrics
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4)
        if row.changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent))
            dot = QRect(box.left() + 8, box.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            painter.drawEllipse(placed(dot, box))
        left, right = box.left() + 24, box.right() - 12
        for key in reversed(row.spec.keys):
            right = draw_key(painter, box, right, shown(key)) - 6
        where = f"⚠ {', '.join(row.clashes)}" if row.clashes else row.where
        place = QRect(box.left() + box.width() * 11 // 20, box.top(), 0, box.height())
        place.setRight(right - 10)
        self._write(painter, placed(place, box), where, c.text if row.clashes else c.dim)
        room = QRect(left, box.top(), place.left() - left - 12, box.height())
        self._write(painter, placed(room, box), row.title, c.text)
        used = metrics.horizontalAdvance(row.title) + 10
        rest = room.adjusted(used, 0, 0, 0)
        if rest.width() > 40:
            self._write(painter, placed(rest, box), tr(row.spec.menu), c.dim)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, box: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        shown_ = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, max(0, box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown_)
