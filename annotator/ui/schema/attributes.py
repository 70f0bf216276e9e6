"""The attributes of a label: their list, and the dialog in which one is edited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from annotator.domain.schema import ATTRIBUTE_KINDS, Attribute, Label, Schema
from annotator.services.schema_editing import new_id
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_tip
from annotator.ui.language import later, tr

_SHOWN = 6
KIND_NAMES = {
    "choice": later("one of several values"),
    "flag": later("yes or no"),
    "number": later("a number"),
    "text": later("text"),
    "quantities": later("numbers with units"),
    "mention": later("a mention"),
}


def attribute_line(attribute: Attribute) -> str:
    """Return an attribute in one line: name, kind, values, whom it belongs to."""
    what = ", ".join(attribute.choices) or tr(KIND_NAMES[attribute.kind])
    notes = []
    if not attribute.labels:
        notes.append(tr("all labels of the layer"))
    if attribute.required:
        notes.append(tr("required"))
    if attribute.retired:
        notes.append(tr("retired"))
    return f"{attribute.name}: {what}" + (f" ({', '.join(notes)})" if notes else "")


class AttributeList(QListWidget):
    """List the attributes a label has; Enter edits one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Attributes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemActivated.connect(self._activated)

    def load(self, schema: Schema, label: Label) -> None:
        """List the attributes of a label."""
        row = self.currentRow()
        self.clear()
        for attribute in schema.attributes_of(label.layer, label.id):
            line = attribute_line(attribute)
            item = QListWidgetItem(line)
            item.setToolTip(plain_tip(line))
            item.setData(Qt.ItemDataRole.UserRole, attribute.id)
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.setVisible(self.count() > 0)
        rows = min(self.count(), _SHOWN) * max(self.sizeHintForRow(0), 1)
        self.setFixedHeight(rows + 2 * self.frameWidth() + 2)

    def _activated(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.wanted.emit("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if item is not None:
                self._activated(item)
        else:
            super().keyPressEvent(event)


class AttributeDialog(FrameDialog):
    """Edit one attribute, or make one; whoever opened it writes what comes of it."""

    accepted_as = Signal(object, object)
    """Carries the attribute as it was (None for a new one) and as it is to be."""
    removal_wanted = Signal(str)

    def __init__(
        self, parent: QWidget | None, schema: Schema, label: Label, attribute: Attribute | None
    ) -> None:
        super().__init__(parent, tr("Attribute") if attribute else tr("New attribute"), 520)
        self._schema, self._label, self._before = schema, label, attribute
        shown = attribute or Attribute("", label.layer, "", "choice", (label.id,))
        self.name = Field(tr("Name"))
        self.name.setText(shown.name)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        for kind in ATTRIBUTE_KINDS:
            self.kind.addItem(tr(KIND_NAMES[kind]), kind)
        self.kind.setCurrentIndex(ATTRIBUTE_KINDS.index(shown.kind))
        self.values = _lines(tr("Values"), "\n".join(shown.choices), tr("One a line"))
        self.definition = _lines(tr("Definition"), shown.definition)
        self.everywhere = QCheckBox(tr("For &all labels of the layer"))
        self.everywhere.setChecked(not shown.labels)
        self.required = QCheckBox(tr("&Required"))
        self.required.setChecked(shown.required)
        self.retired = QCheckBox(tr("Re&tired: asked for no more, values stay"))
        self.retired.setChecked(shown.retired)
        self.retired.setVisible(attribute is not None)
        rows = form()
        add_row(rows, tr("Name"), self.name)
        add_row(rows, tr("Kind"), self.kind)
        self.values_name = add_row(rows, tr("Values"), self.values)
        add_row(rows, tr("Definition"), self.definition)
        for box in (self.everywhere, self.required, self.retired):
            rows.addRow("", box)
        self.body.addLayout(rows)
        self.add_buttons(tr("Save") if attribute else tr("Add"))
        if attribute is not None:
            remove = QPushButton(tr("Re&move"))
            remove.setAutoDefault(False)
            remove.clicked.connect(self._remove)
            self.buttons.addButton(remove, self.buttons.ButtonRole.DestructiveRole)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._kind_chosen()
        self.start_in(self.name)

    def accept(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.complain(tr("An attribute needs a name."))
            self.name.setFocus()
            return
        before = self._before
        kind = self.kind.currentData()
        choices = tuple(dict.fromkeys(_split(self.values))) if kind == "choice" else ()
        if kind == "choice" and not choices:
            self.complain(tr("Give it at least one value."))
            self.values.setFocus()
            return
        taken = [each.id for each in self._schema.attributes if each.layer == self._label.layer]
        after = Attribute(
            id=before.id if before else new_id(name, taken),
            layer=self._label.layer,
            name=name,
            kind=kind,
            labels=self._labels(),
            choices=choices,
            default=_default(before, kind, choices),
            required=self.required.isChecked(),
            definition=" ".join(_split(self.definition)),
            retired=self.retired.isChecked(),
        )
        self.accepted_as.emit(before, after)

    def _labels(self) -> tuple[str, ...]:
        if self.everywhere.isChecked():
            return ()
        return self._before.labels if self._before and self._before.labels else (self._label.id,)

    def _remove(self) -> None:
        if self._before is not None:
            self.removal_wanted.emit(self._before.id)

    def _kind_chosen(self) -> None:
        wanted = self.kind.currentData() == "choice"
        self.values.setVisible(wanted)
        self.values_name.setVisible(wanted)


def _default(before: Attribute | None, kind: str, choices: tuple[str, ...]) -> Any:
    """Return the default from before where it still fits."""
    if before is None or before.kind != kind:
        return None
    return None if kind == "choice" and before.default not in choices else before.default


def _lines(name: str, text: str, placeholder: str = "") -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    field.setPlainText(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(4 * field.fontMetrics().lineSpacing() + 18)
    return field


def _split(field: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in field.toPlainText().splitlines() if line.strip()]
