"""The list of a story's discrepancies: narrowed by words, type, status and origin, all by keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import STATUSES, Discrepancy
from annotator.domain.schema import Label
from annotator.services.discrepancy_list import BY_HAND, SUGGESTED, Line, Narrowed, narrowed
from annotator.ui.annotate.chips import CAP, line_colour, paint_cap
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import UNIT, colours
from annotator.ui.fields import Field, plain_label
from annotator.ui.icons import icon
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed
from annotator.ui.review.sheet import STATUS_NAMES

LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Lines(QAbstractListModel):
    """Hold the lines that are wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[Line] = []
        self._shown: list[Line] = []
        self._wanted = Narrowed()
        self.labels: dict[str, Label] = {}

    def fill(self, lines: list[Line], labels: dict[str, Label]) -> None:
        """Replace all lines."""
        self._all, self.labels = lines, labels
        self._narrow()

    def narrow(self, wanted: Narrowed) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = narrowed(self._all, self._wanted)
        self.endResetModel()

    @property
    def total(self) -> int:
        """Return how many lines there are, wanted or not."""
        return len(self._all)

    def row_of(self, uid: str) -> int | None:
        """Return where a discrepancy stands, or None where it is not shown."""
        found = (row for row, line in enumerate(self._shown) if line.discrepancy.uid == uid)
        return next(found, None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = LINE) -> object:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.type_name}: {says(line)}. {about(line)}"
        return None


class LinesView(QWidget):
    """Show the list with its filters; the desk beside it follows the current line."""

    shown = Signal(object)
    """Carries the Discrepancy of the line one went to."""
    chosen = Signal(object)
    """Carries the Discrepancy of the line Enter was pressed on."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lines = Lines(self)
        self.field = Field(tr("Narrow the list"), tr("Words, note, author, rule"), icon("search"))
        self.field.setClearButtonEnabled(True)
        self.type = _Choice(tr("Type"))
        self.status = _Choice(tr("Status"))
        self.origin = _Choice(tr("Origin"))
        self.list = _Rows(self)
        self.list.setAccessibleName(tr("Discrepancies of the story"))
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_LineDelegate(self.list))
        self.count = plain_label(dim=True)
        # Words of other languages are longer: two of three beside one another have room for them.
        choices = QGridLayout()
        choices.setSpacing(UNIT)
        choices.addWidget(self.type, 0, 0, 1, 2)
        choices.addWidget(self.status, 1, 0)
        choices.addWidget(self.origin, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        layout.setSpacing(UNIT)
        layout.addWidget(self.field)
        layout.addLayout(choices)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        self.status.offer(
            [(tr("any status"), ""), *((tr(STATUS_NAMES[each]), each) for each in STATUSES)]
        )
        self.origin.offer(
            [(tr("any origin"), ""), (tr("by hand"), BY_HAND), (tr("suggested"), SUGGESTED)]
        )
        self.field.textChanged.connect(self._narrow)
        for choice in (self.type, self.status, self.origin):
            choice.currentIndexChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(self._went)
        self.list.entered_row.connect(self._choose)
        self._quiet = False

    def fill(self, lines: list[Line], labels: tuple[Label, ...]) -> None:
        """Show the discrepancies of a story; the current line stays where it is still there."""
        here = self.current()
        self._quiet = True
        wanted = self.type.currentData() or ""
        self.type.offer([(tr("any type"), ""), *((label.name, label.id) for label in labels)])
        self.type.setCurrentIndex(max(0, self.type.findData(wanted)))
        self.lines.fill(lines, {label.id: label for label in labels})
        self._quiet = False
        self._count()
        if here is not None:
            self.go_to(here.uid)

    def current(self) -> Discrepancy | None:
        """Return the discrepancy of the current line."""
        line = self.list.currentIndex().data(LINE)
        return line.discrepancy if isinstance(line, Line) else None

    def go_to(self, uid: str) -> None:
        """Make a line current without telling, if it is shown."""
        row = self.lines.row_of(uid)
        if row is not None:
            self._quiet = True
            self.list.setCurrentIndex(self.lines.index(row))
            self._quiet = False

    def take_keyboard(self) -> None:
        """Put the keyboard on the lines."""
        if not self.list.currentIndex().isValid() and self.lines.rowCount():
            self._quiet = True
            self.list.setCurrentIndex(self.lines.index(0))
            self._quiet = False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (*_ENTER, Qt.Key.Key_Down) and self.field.hasFocus():
            self.take_keyboard()
            self._went()
        elif event.key() == Qt.Key.Key_Slash:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        if self._quiet:
            return
        here = self.current()
        self.lines.narrow(
            Narrowed(
                self.field.text(),
                self.type.currentData() or "",
                self.status.currentData() or "",
                self.origin.currentData() or "",
            )
        )
        self._count()
        if here is not None:
            self.go_to(here.uid)

    def _count(self) -> None:
        shown, total = self.lines.rowCount(), self.lines.total
        self.count.setText(tr("{shown} of {total}").format(shown=shown, total=total))

    def _went(self) -> None:
        found = self.current()
        if found is not None and not self._quiet:
            self.shown.emit(found)

    def _choose(self) -> None:
        found = self.current()
        if found is not None:
            self.chosen.emit(found)


class _Choice(QComboBox):
    """Offer values; narrow enough for two beside one another."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def offer(self, rows: list[tuple[str, str]]) -> None:
        """Replace the values."""
        self.clear()
        for words, value in rows:
            self.addItem(words, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Rows(QListView):
    """List lines; Enter is for the place, and Escape too."""

    entered_row = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered_row.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Slash):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a search would ask for every row."""

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.entered_row.emit()


class _LineDelegate(QStyledItemDelegate):
    """Paint two lines: the letter and the words, below them status, articles and author."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + 2 * UNIT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(LINE)
        model = index.model()
        if not isinstance(line, Line) or not isinstance(model, Lines):
            return
        c = colours()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 4, 4)
        label = model.labels.get(line.discrepancy.label) or Label(
            line.discrepancy.label, "discrepancy", line.type_name
        )
        cap = QRect(rect.left() + UNIT, rect.top() + UNIT, CAP, CAP)
        paint_cap(painter, placed(cap, rect), label.key, line_colour(label, c), c)
        left = cap.right() + UNIT
        room = rect.right() - UNIT - left
        metrics = option.fontMetrics
        painter.setFont(option.font)
        painter.setPen(QColor(c.text))
        upper = rect.top() + UNIT + metrics.ascent()
        elide = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(says(line), elide, room)
        wide = metrics.horizontalAdvance(text)
        painter.drawText(beginning(left, wide, rect), upper, text)
        painter.setPen(QColor(c.dim))
        lower = upper + metrics.height()
        text = metrics.elidedText(about(line), elide, room)
        wide = metrics.horizontalAdvance(text)
        painter.drawText(beginning(left, wide, rect), lower, text)
        painter.restore()


def says(line: Line) -> str:
    """Return the first and the last reading on one line."""
    parts = (one_line(words, 60) if words else tr("missing") for words in (line.first, line.last))
    return " / ".join(parts)


def about(line: Line) -> str:
    """Return status, articles, and who made it."""
    parts = [tr(STATUS_NAMES[line.discrepancy.status]), " ".join(line.letters), line.author]
    return " · ".join(part for part in parts if part)
