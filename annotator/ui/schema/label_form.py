"""The form of one label: what is entered is in force as soon as the field is left."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain import label_keys
from annotator.domain.schema import NLI_RULES, PATTERNS, Label, Schema
from annotator.ui.annotate.editors import ChoiceEditor, LineEditor, NoteEditor
from annotator.ui.dialogs.frame import add_row, form
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr
from annotator.ui.schema.attributes import AttributeList
from annotator.ui.schema.preview import LabelPreview
from annotator.ui.schema.swatches import ColourEditor

PATTERN_NAMES = {
    "solid": later("solid"),
    "dashed": later("dashed"),
    "dotted": later("dotted"),
    "double": later("double"),
    "wave": later("wave"),
}
NLI_NAMES = {
    None: later("none"),
    "contradiction": later("contradiction"),
    "contradiction_if_exclusive": later("contradiction if the values exclude each other"),
    "entailment": later("entailment"),
    "entailment_flagged": later("entailment, flagged"),
    "first_entails_second": later("the first side entails the second"),
    "neutral": later("neutral"),
    "specific_entails_general": later("the specific entails the general"),
}


class LabelForm(QScrollArea):
    """Show one label with a preview; ``edited`` carries a field's name and its new value."""

    edited = Signal(str, object)
    left = Signal()
    """Comes when the person is done with the form and wants the list back."""
    attribute_wanted = Signal(str)
    """Carries the id of an attribute to edit, or nothing for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("panel", True)
        self.preview = LabelPreview()
        self.name = LineEditor(tr("Name"))
        self.key = LineEditor(tr("Key"))
        self.key.setMaxLength(3)
        self.key.setFixedWidth(60)
        self.taken = plain_label(dim=True)
        self.colour = ColourEditor()
        self.pattern = ChoiceEditor(
            tr("Line"), [(tr(PATTERN_NAMES[each]), each) for each in PATTERNS]
        )
        self.pattern.setMinimumContentsLength(12)
        self.definition = NoteEditor(
            tr("Definition"), tr("What the label means, and where it ends")
        )
        self.examples = NoteEditor(
            tr("Examples"), tr("One a line; [brackets] around the words that get the label")
        )
        self.nli = ChoiceEditor(
            tr("As NLI pair"), [(tr(NLI_NAMES[each]), each) for each in (None, *NLI_RULES)]
        )
        self.attributes = AttributeList()
        fields: dict[str, LineEditor | NoteEditor | ChoiceEditor | ColourEditor] = {
            "name": self.name,
            "key": self.key,
            "colour": self.colour,
            "pattern": self.pattern,
            "definition": self.definition,
            "examples": self.examples,
            "nli": self.nli,
        }
        self._lay_out()
        for name, field in fields.items():
            field.committed.connect(partial(self._committed, name))
            if not isinstance(field, ColourEditor):
                field.left.connect(self.left)
        self.key.textEdited.connect(self._look_at_key)
        self.attributes.wanted.connect(self.attribute_wanted)
        self._keys: dict[str, str] = {}
        self._proposed = ""

    def _lay_out(self) -> None:
        inside = self._inside = QWidget()
        inside.setProperty("panel", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(12)
        column.addWidget(self.preview)
        key = QWidget()
        beside = QHBoxLayout(key)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.key)
        beside.addWidget(self.taken, 1)
        rows = form()
        add_row(rows, tr("Name"), self.name)
        add_row(rows, tr("Key"), key).setBuddy(self.key)
        add_row(rows, tr("Colour"), self.colour)
        add_row(rows, tr("Line"), self.pattern)
        add_row(rows, tr("Definition"), self.definition)
        add_row(rows, tr("Examples"), self.examples)
        self.nli_name = add_row(rows, tr("As NLI pair"), self.nli)
        column.addLayout(rows)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Attributes")))
        top.addStretch(1)
        self.add_attribute = QPushButton(tr("Add attri&bute…"))
        self.add_attribute.setAutoDefault(False)
        self.add_attribute.clicked.connect(partial(self.attribute_wanted.emit, ""))
        top.addWidget(self.add_attribute)
        column.addLayout(top)
        column.addWidget(self.attributes)
        column.addStretch(1)
        self.setWidget(inside)

    def load(self, schema: Schema, label: Label | None) -> None:
        """Show a label; without one there is nothing to fill in."""
        self._inside.setVisible(label is not None)
        if label is None:
            return
        layer = [each for each in schema.labels if each.layer == label.layer]
        others = [each for each in layer if each.id != label.id and not each.retired]
        self._keys = {each.key.upper(): each.name for each in others if each.key}
        self._proposed = label_keys.propose(label.name, self._keys)
        self.preview.show_label(label)
        self.name.load(label.name)
        self.key.load(label.key.upper())
        self._look_at_key(label.key)
        self.colour.load(label.colour, frozenset(each.colour.lower() for each in others))
        self.pattern.load(label.pattern)
        self.definition.load(label.definition)
        self.examples.load("\n".join(label.examples))
        self.nli.load(label.nli)
        for widget in (self.nli, self.nli_name):
            widget.setVisible(label.layer == "discrepancy")
        self.attributes.load(schema, label)

    def _look_at_key(self, typed: str) -> None:
        """Say at once whether another label has the key, and which ones are free."""
        wanted = label_keys.written(typed)
        owner = next((name for key, name in self._keys.items() if label_keys.meet(key, wanted)), "")
        firsts = {label_keys.strokes(key)[0] for key in self._keys}
        free = "".join(sorted(set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") - firsts))
        if " " in self._proposed:
            free = f"{free} {tr('or {chord}').format(chord=self._proposed)}".strip()
        self.key.setPlaceholderText(self._proposed)
        if owner:
            self.taken.setText(tr("{label} has it. Free: {keys}").format(label=owner, keys=free))
        else:
            self.taken.setText("" if typed else tr("Free: {keys}").format(keys=free))

    def _committed(self, name: str, value: Any) -> None:
        if name == "examples":
            value = tuple(line.strip() for line in value.splitlines() if line.strip())
        elif name == "key":
            value = label_keys.written(value)
        self.edited.emit(name, value)
