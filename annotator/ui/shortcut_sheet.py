"""Every action with its keys on one sheet, by menu, searchable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.actions import ActionSet
from annotator.ui.chrome import colours
from annotator.ui.fields import Field, plain_label
from annotator.ui.fuzzy import folded
from annotator.ui.icons import icon
from annotator.ui.language import later, tr
from annotator.ui.mirroring import placed
from annotator.ui.palette import draw_key

_COLUMN = 360
_GAP = 32
_LAYER_GROUPS = {
    "mention": later("Labels of mentions"),
    "claim": later("Labels of claims"),
    "discrepancy": later("Types of discrepancies"),
}
Rows = list[tuple[str, tuple[str, ...]]]


class ShortcutSheet(QDialog):
    """Show the keys; typing narrows them, arrows scroll, Escape closes."""

    def __init__(self, parent: QWidget | None, actions: ActionSet) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self.setModal(True)
        self._groups = _grouped(actions)
        self.field = Field(tr("Search shortcuts"), tr("Search by name or key"), icon("search"))
        self.field.setClearButtonEnabled(True)
        self.sheet = _Sheet()
        self.nothing = plain_label(tr("Nothing fits."), dim=True)
        self.nothing.hide()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setProperty("bare", True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.area, 1)
        self.field.textChanged.connect(self.narrow)
        self.field.installEventFilter(self)
        self.narrow("")
        wanted = QSize(2 * _COLUMN + _GAP + 64, 640)
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def narrow(self, typed: str) -> None:
        """Show only what has these words in its name, or this key."""
        words, key = folded(typed).split(), typed.strip().casefold()
        found = []
        for title, rows in self._groups:
            fitting = [
                row
                for row in rows
                if all(word in folded(f"{title} {row[0]}") for word in words)
                or any(key == each.casefold() for each in row[1])
            ]
            if fitting:
                found.append((title, fitting))
        self.sheet.show_groups(found)
        self.nothing.setVisible(not found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bar = self.area.verticalScrollBar()
            steps = {
                Qt.Key.Key_Down: bar.singleStep() * 2,
                Qt.Key.Key_Up: -bar.singleStep() * 2,
                Qt.Key.Key_PageDown: bar.pageStep(),
                Qt.Key.Key_PageUp: -bar.pageStep(),
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)


class _Sheet(QWidget):
    """Paint the groups in columns; nothing here takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[tuple[str, Rows]] = []
        self._height = 0

    def show_groups(self, groups: list[tuple[str, Rows]]) -> None:
        self._groups = groups
        lines = (
            f"{name}: {tr(' or ').join(keys) or tr('no key')}"
            for _, rows in groups
            for name, keys in rows
        )
        self.setAccessibleName("; ".join(lines))
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(2 * _COLUMN + _GAP, self._height)

    def _row(self) -> int:
        return self.fontMetrics().height() + 10

    def _arrange(self) -> None:
        """Fill the columns evenly, whole groups one after the other, long ones parted."""
        columns = max(1, (self.width() + _GAP) // (_COLUMN + _GAP))
        self._width = (self.width() - 8 - _GAP * (columns - 1)) // columns
        lines: list[tuple[str, tuple[str, ...] | None]] = []
        for title, rows in self._groups:
            lines.append((title, None))
            lines += rows
        per_column = -(-len(lines) // columns) + 1 if lines else 1
        self._columns: list[list[tuple[str, tuple[str, ...] | None]]] = [[]]
        for place, line in enumerate(lines):
            full = len(self._columns[-1]) >= per_column
            # A heading never stands alone at the foot of a column.
            lone = line[1] is None and len(self._columns[-1]) >= per_column - 1
            if (full or lone) and place and len(self._columns) < columns:
                self._columns.append([])
            self._columns[-1].append(line)
        self._height = max(len(column) for column in self._columns) * self._row() + 16
        self.setMinimumHeight(self._height)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            for place, column in enumerate(self._columns):
                left = place * (self._width + _GAP)
                top = 0
                for name, keys in column:
                    row = placed(QRect(left, top, self._width, self._row()), self.rect())
                    if keys is None:
                        painter.setFont(bold)
                        painter.setPen(QColor(c.dim))
                        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)
                        painter.setPen(QColor(c.line))
                        painter.drawLine(row.bottomLeft(), row.bottomRight())
                        painter.setFont(self.font())
                    else:
                        self._paint_row(painter, row, name, keys)
                    top += self._row()

    def _paint_row(self, painter: QPainter, row: QRect, name: str, keys: tuple[str, ...]) -> None:
        right = row.right()
        for key in reversed(keys):
            right = draw_key(painter, row, right, key) - 6
        painter.setPen(QColor(colours().text if keys else colours().dim))
        room = QRect(row.left(), row.top(), right - row.left() - 8, row.height())
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(placed(room, row), Qt.AlignmentFlag.AlignVCenter, shown)


def _grouped(actions: ActionSet) -> list[tuple[str, Rows]]:
    """Return every action by menu in order, extending movements told with their plain ones."""
    groups: dict[str, Rows] = {}
    for spec in actions.specs():
        if spec.id.startswith("extend."):
            continue
        title = spec.menu
        if spec.id.startswith("label."):
            layer = spec.id.split(".")[1]
            key = actions.key(f"layer.{layer}")
            title = tr(_LAYER_GROUPS[layer])
            title = f"{title} ({key})" if key else title
        elif title == "Caret":
            title = tr("Caret (Shift extends the selection)")
        else:
            title = tr(title)
        groups.setdefault(title, []).append((actions.title(spec.id), tuple(actions.keys(spec.id))))
    return list(groups.items())
