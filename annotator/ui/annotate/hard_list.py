"""The list of hard cases of a project: each a key away, with what was written about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from annotator.domain.schema import Schema
from annotator.services.hard_cases import HardCase
from annotator.ui.annotate.panel import Panel
from annotator.ui.annotate.phrases import label_called, one_line
from annotator.ui.fields import plain_label
from annotator.ui.language import tr

_LAYERS = {"article_label": "article"}
_CASE = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    opened = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HardList(Panel):
    """Show hard cases one to a line; Enter goes to one and the list stays."""

    chosen = Signal(object)
    """Carries the HardCase to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List()
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Hard cases"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(96)
        self.footer = plain_label(dim=True, wrap=True)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.footer)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.closed)
        self.list.itemDoubleClicked.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def show_cases(self, cases: list[HardCase], schema: Schema, flag_key: str) -> None:
        """List these, on the line one was on before."""
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for case in cases:
            layer = _LAYERS.get(case.kind, case.kind)
            name = label_called(schema, layer, case.label).name
            parts = [one_line(case.outlet, 28), name, one_line(case.words, 90)]
            if case.text:
                parts.append(one_line(case.text, 90))
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(_CASE, case)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(cases) - 1))
        self.title.setText(tr("Hard cases · %n", len(cases)))
        if cases:
            said = tr("Enter goes there, Escape closes. {key} takes a flag off.")
        else:
            said = tr("No hard cases yet: {key} flags the current annotation. Escape closes.")
        self.footer.setText(said.format(key=flag_key))

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_CASE))
