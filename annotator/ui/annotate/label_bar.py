"""The bar under the text: the layers, and each label of the active one with its key and count."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import Label
from annotator.services.actions import LAYERS_WITH_KEYS
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.chips import LabelChip
from annotator.ui.annotate.open_page import PageChange
from annotator.ui.annotate.session import Session
from annotator.ui.chrome import colours
from annotator.ui.language import later, tr
from annotator.ui.mirroring import beginning, placed

_GAP = 4
_SIDE, _NARROW = 8, 4
_BESIDE = 12
_ROWS = 3
_LAYERS = {
    "mention": later("Mention"),
    "claim": later("Claim"),
    "discrepancy": later("Discrepancy"),
}


class LayerTab(QAbstractButton):
    """Show one layer: its key, its name, how many annotations it has here."""

    def __init__(self, layer: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self._key = key
        self.total = 0
        self.compact = False
        """Whether there is no room to count the layers that are not active."""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(tr(_LAYERS[layer]))

    def set_key(self, key: str) -> None:
        """Show another key in front of the name."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def set_total(self, total: int) -> bool:
        """Show how many annotations the layer has in the open article; tell if that needs room."""
        if total == self.total:
            return False
        before, self.total = self._digits(), total
        self.update()
        if self._digits() == before:
            return False
        self.updateGeometry()
        return True

    def set_compact(self, compact: bool) -> None:
        """Leave out the count of a layer that is not active, and some of the space."""
        if compact != self.compact:
            self.compact = compact
            self.updateGeometry()
            self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def sizeHint(self) -> QSize:
        return QSize(self._width(self.compact), 28)

    def whole_width(self) -> int:
        """Return the width it needs for everything, in pixels."""
        return self._width(compact=False)

    def _width(self, compact: bool) -> int:
        metrics = self.fontMetrics()
        bold = QFontMetrics(self._bold()).horizontalAdvance(self.text())
        wide = metrics.horizontalAdvance(self._key) + bold
        if compact and not self.isChecked():
            return wide + 2 * _NARROW + 6
        digits = QFontMetrics(self._number_font()).horizontalAdvance("0" * self._digits())
        return wide + digits + 2 * (_NARROW if compact else _SIDE) + 12

    def _digits(self) -> int:
        return max(2, len(str(self.total)))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            metrics = self.fontMetrics()
            baseline = (self.height() + metrics.capHeight()) // 2
            painter.setPen(QColor(c.dim))
            wide, whole = metrics.horizontalAdvance(self._key), self.rect()
            side = _NARROW if self.compact else _SIDE
            painter.drawText(beginning(side, wide, whole), baseline, self._key)
            left = side + wide + 6
            painter.setFont(self._bold() if self.isChecked() else self.font())
            painter.setPen(QColor(c.text if self.isChecked() else c.dim))
            width = painter.fontMetrics().horizontalAdvance(self.text())
            at = beginning(left, width, whole)
            painter.drawText(at, baseline, self.text())
            if self.isChecked():
                painter.fillRect(at, self.height() - 3, width, 2, QColor(c.accent))
            elif self.compact:
                return
            painter.setFont(self._number_font())
            painter.setPen(QColor(c.dim if self.total else c.faint))
            number = str(self.total)
            wide = painter.fontMetrics().horizontalAdvance(number)
            painter.drawText(beginning(left + width + 6, wide, whole), baseline, number)


class More(QAbstractButton):
    """Stand for the labels that do not fit; the label picker has them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(tr("+%n more", 100) + " (Return)") + 16, 32
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(colours().dim))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ChipField(QWidget):
    """Lay chips out in rows, as many as three; what is left over is counted by one more.

    It stays as high as the layer that is gone back to needs, mentions: going from a suggestion of
    a claim to one of a mention moves nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[LabelChip] = []
        self.more = More(self)
        self.more_key = ""
        self._is_home = False
        self._home: dict[int, int] = {}
        """The rows that mentions take, by the width layouts asked about."""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: list[LabelChip], *, home: bool) -> None:
        """Show other chips; ``home`` says that they are those of mentions."""
        self._is_home = home
        if home:
            self._home.clear()
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = chips
        for chip in chips:
            chip.setParent(self)
        self.updateGeometry()
        self._place(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)[0]
        if self._is_home:
            self._home[width] = rows
        else:
            rows = max(rows, self._home.get(width, 0))
        return max(1, rows) * (self._row_height() + 2) - 2

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width())
        if self.height() != self.heightForWidth(self.width()):
            # The layouts around ask once for a height, not for each width.
            self.updateGeometry()

    def _row_height(self) -> int:
        return self.more.sizeHint().height()

    def _rows(self, width: int) -> tuple[int, list[QRect], int]:
        """Return the number of rows, where each chip that fits goes, and how many do not."""
        height = self._row_height()
        reserve = self.more.sizeHint().width()
        boxes: list[QRect] = []
        x = row = 0
        for number, chip in enumerate(self.chips):
            wide = min(chip.sizeHint().width(), width)
            last_row = row == _ROWS - 1
            needs = wide if number == len(self.chips) - 1 or not last_row else wide + reserve
            if x and x + needs > width:
                if last_row:
                    return _ROWS, boxes, len(self.chips) - number
                row, x = row + 1, 0
            boxes.append(QRect(x, row * (height + 2), wide, height))
            x += wide + _GAP
        return row + 1 if self.chips else 0, boxes, 0

    def _place(self, width: int) -> None:
        _, boxes, left_out = self._rows(width)
        whole = QRect(0, 0, width, self.height())
        for number, chip in enumerate(self.chips):
            if number < len(boxes):
                chip.setGeometry(placed(boxes[number], whole))
            chip.setVisible(number < len(boxes))
        self.more.setVisible(bool(left_out))
        if left_out:
            key = f" ({self.more_key})" if self.more_key else ""
            self.more.setText(tr("+%n more", left_out) + key)
            last = boxes[-1] if boxes else QRect(0, 0, 0, self._row_height())
            wide = self.more.sizeHint().width()
            rest = QRect(last.right() + 1 + _GAP, last.top(), wide, last.height())
            self.more.setGeometry(placed(rest, whole))


class LabelBar(QFrame):
    """Follow the session: layer, counts, the current annotation's label, the schema."""

    chosen = Signal(str, str)
    """Carries layer and label id of a label that was clicked."""
    more_wanted = Signal()

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.setProperty("panel", True)
        self.tabs: dict[str, LayerTab] = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        for layer in LAYERS_WITH_KEYS:
            tab = LayerTab(layer, actions.key(f"layer.{layer}"))
            tab.clicked.connect(self._tab_clicked)
            self.tabs[layer] = tab
            row.addWidget(tab)
        row.addStretch(1)
        self.field = ChipField()
        self.field.more.clicked.connect(self.more_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BESIDE, 4, _BESIDE, 6)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.field)
        session.layer_changed.connect(self.show_layer)
        session.page_changed.connect(self._follow)
        session.current_changed.connect(self._show_current)
        actions.keys_changed.connect(self._show_keys)
        self.show_layer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Let the layers show less where they would not fit side by side."""
        room = self.width() - 2 * _BESIDE
        wanted = sum(tab.whole_width() for tab in self.tabs.values())
        for tab in self.tabs.values():
            tab.set_compact(wanted > room)

    @property
    def chips(self) -> list[LabelChip]:
        """Return the chips of the active layer's labels in use."""
        return self.field.chips

    def show_layer(self) -> None:
        """Show the labels of the active layer."""
        labels = self._session.project.schema.of_layer(self._session.layer)
        self.field.more_key = self._actions.key("annotation.pick_label")
        chips = [self._chip(self._actions.keyed(label)) for label in labels]
        self.field.set_chips(chips, home=self._session.layer == LAYERS_WITH_KEYS[0])
        for layer, tab in self.tabs.items():
            tab.setChecked(layer == self._session.layer)
            if tab.compact:
                tab.updateGeometry()
        self.show_counts()
        self._show_current()

    def _show_keys(self) -> None:
        for layer, tab in self.tabs.items():
            tab.set_key(self._actions.key(f"layer.{layer}"))
        self.show_layer()

    def _chip(self, label: Label) -> LabelChip:
        chip = LabelChip(label)
        chip.chosen.connect(self.chosen)
        return chip

    def show_counts(self) -> None:
        """Show how often each label is used in the open article."""
        page = self._session.page
        counts = {} if page is None else page.counts
        for chip in self.chips:
            chip.set_count(counts.get((chip.label.layer, chip.label.id), 0))
        totals = dict.fromkeys(self.tabs, 0)
        for (layer, _), count in counts.items():
            if layer in totals:
                totals[layer] += count
        wider = [tab for layer, tab in self.tabs.items() if tab.set_total(totals[layer])]
        if wider:
            self._fit_tabs()

    def _follow(self, changed: PageChange) -> None:
        if changed.annotations:
            self.show_counts()

    def _show_current(self) -> None:
        record = self._session.record
        current = (record.layer, record.label) if record is not None else None
        for chip in self.chips:
            chip.set_current((chip.label.layer, chip.label.id) == current)

    def _tab_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, LayerTab):
            self._session.set_layer(tab.layer)
            self._actions.run("view.text")

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.ground))
            painter.fillRect(0, 0, self.width(), 1, QColor(c.line))
