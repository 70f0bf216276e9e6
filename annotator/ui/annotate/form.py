"""The inspector's form: one row for each thing that can be edited, made from the schema."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.annotations import ArticleLabel, Discrepancy
from annotator.domain.schema import Attribute
from annotator.errors import InvalidInput
from annotator.ui.annotate import quantities
from annotator.ui.annotate.editors import (
    NOT_SET,
    ChoiceEditor,
    Editor,
    LazyChoiceEditor,
    LineEditor,
    NoteEditor,
)
from annotator.ui.fields import plain_label
from annotator.ui.language import tr

_NAME_WIDTH = 88
Choices = Callable[[], list[tuple[str, Any]]]


@dataclass
class Row:
    """Hold one line of the form: its name, its editor, and why its value was refused."""

    id: str
    name: str
    editor: Editor
    error: Any = field(default=None)


class Form(QWidget):
    """Lay rows out below one another and hand on what is entered in them."""

    edited = Signal(str, object)
    """Carries the row's id and the value entered."""
    left = Signal()
    put_back = Signal()
    """Comes when Esc took away what was typed in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, Row] = {}
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def build(self, rows: list[Row]) -> None:
        """Replace all rows."""
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.rows = {row.id: row for row in rows}
        self._lines = [self._line(row) for row in rows]
        for line in self._lines:
            self._layout.addWidget(line)

    def _line(self, row: Row) -> QWidget:
        """Return a row's widget: the name before the field, or above one of several lines."""
        line = QWidget()
        outer = QVBoxLayout(line)
        outer.setContentsMargins(0, 0, 0, 2)
        outer.setSpacing(2)
        label = plain_label(row.name, dim=True)
        label.setBuddy(row.editor)
        if isinstance(row.editor, NoteEditor):
            outer.addWidget(label)
            outer.addWidget(row.editor)
        else:
            label.setFixedWidth(_NAME_WIDTH)
            label.setWordWrap(True)
            inner = QHBoxLayout()
            inner.setSpacing(8)
            inner.addWidget(label)
            inner.addWidget(row.editor, 1)
            outer.addLayout(inner)
        row.error = plain_label(wrap=True)
        row.error.hide()
        outer.addWidget(row.error)
        row.editor.setObjectName(row.id)
        row.editor.committed.connect(self._commit)
        row.editor.left.connect(self._leave)
        if isinstance(row.editor, LineEditor | NoteEditor):
            row.editor.put_back.connect(self.put_back)
        return line

    def load(self, values: dict[str, Any], *, keep_typed: bool) -> None:
        """Show values by row id; with ``keep_typed`` a field being typed in is left alone."""
        for id_, value in values.items():
            row = self.rows[id_]
            if keep_typed and row.editor.hasFocus() and row.editor.dirty:
                continue
            if not keep_typed:
                row.error.hide()
            if isinstance(row.editor, LazyChoiceEditor):
                row.editor.load_named(*value)
            else:
                row.editor.load(value)

    def refuse(self, id_: str, reason: str) -> None:
        """Say below a field why its value was refused, and put back what is stored."""
        row = self.rows.get(id_)
        if row is not None:
            row.editor.restore()
            row.error.setText(reason)
            row.error.show()

    def _leave(self) -> None:
        """Hand the keyboard back, unless what was entered was refused and can be corrected."""
        editor = self.sender()
        row = self.rows.get(editor.objectName())
        if row is None or row.error.isHidden():
            self.left.emit()

    def _commit(self, value: object) -> None:
        editor = self.sender()
        row = self.rows.get(editor.objectName())
        if row is not None:
            row.error.hide()
            self.edited.emit(row.id, value)


def attribute_row(attribute: Attribute, mentions: Choices) -> Row:
    """Return the row of one attribute, edited as its kind asks for."""
    name = f"{attribute.name} *" if attribute.required else attribute.name
    editor: Editor
    if attribute.kind == "choice":
        editor = ChoiceEditor(
            attribute.name, [(NOT_SET, None), *((choice, choice) for choice in attribute.choices)]
        )
    elif attribute.kind == "flag":
        answers = [(NOT_SET, None), (tr("yes"), True), (tr("no"), False)]
        editor = ChoiceEditor(attribute.name, answers)
    elif attribute.kind == "mention":
        editor = LazyChoiceEditor(attribute.name, mentions)
    elif attribute.kind == "quantities":
        editor = LineEditor(attribute.name, quantities.HINT)
    else:
        editor = LineEditor(attribute.name)
    return Row(f"attribute:{attribute.id}", name, editor)


def note_row() -> Row:
    """Return the row of the note."""
    name = tr("Note")
    return Row("note", name, NoteEditor(name, tr("One sentence: what, and why it matters")))


def shown_value(attribute: Attribute, value: Any) -> Any:
    """Return an attribute's value as its editor loads it."""
    if value is not None and attribute.kind == "quantities":
        return quantities.written(value)
    if value is not None and attribute.kind == "number":
        return f"{value:g}" if isinstance(value, float) else str(value)
    return value


def entered_value(attribute: Attribute, value: Any) -> Any:
    """Return what was entered as the attribute stores it; raise InvalidInput with the reason."""
    if value in (None, ""):
        return None
    if attribute.kind == "number":
        try:
            number = float(value.replace(",", "."))
        except ValueError:
            raise InvalidInput(f"{attribute.name} is a number, such as 12 or 3.5") from None
        return int(number) if number.is_integer() else number
    if attribute.kind == "quantities":
        return quantities.parsed(value)
    return value


def has_attributes(record: object) -> bool:
    """Tell whether annotations of this kind carry attributes."""
    return not isinstance(record, ArticleLabel | Discrepancy)
