"""Merge one label into another, or split one: what goes where is shown before it happens."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from annotator.domain.colours import next_look
from annotator.domain.schema import Attribute, Label
from annotator.services import label_use, merging_labels
from annotator.services.schema_editing import new_id
from annotator.ui.annotate.phrases import one_line
from annotator.ui.annotate.session import Session
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_label
from annotator.ui.language import tr
from annotator.ui.schema.progress import StepProgress
from annotator.ui.sentences import sentence

LISTED = 2000
"""Annotations listed one by one; more of the same go along, as the dialog says."""
_PAUSE = 150
_ANY, _NOT_SET = "", "\0"


class _StepDialog(FrameDialog):
    """Run one step, with a bar while it is long; Escape cancels the step first, then leaves."""

    def __init__(self, parent: QWidget | None, session: Session, title: str, width: int) -> None:
        super().__init__(parent, title, width)
        self.session = session
        self.bar = StepProgress()

    def run_step(self, verb: Any, *values: Any) -> None:
        """Run a verb that tells its progress, and close if it came to pass."""
        failures: list[str | None] = []

        def step(watch: Any) -> None:
            # The bar here says how far it is; nothing else needs to.
            patience, self.session.patience = self.session.patience, None
            try:
                failures.append(self.session.attempt(verb, *values, watch)[0])
            finally:
                self.session.patience = patience

        if not self.bar.run(step):
            self.complain(tr("Cancelled; nothing was changed."))
        elif failures[0] is not None:
            self.complain(sentence(failures[0]))
        else:
            super().accept()

    def reject(self) -> None:
        if self.bar.running:
            self.bar.cancel()
        else:
            super().reject()


class MergeDialog(_StepDialog):
    """Choose the label that takes over everything another one has."""

    def __init__(self, parent: QWidget | None, session: Session, label: Label) -> None:
        super().__init__(
            parent, session, tr("Merge “{label}” into another label").format(label=label.name), 480
        )
        self._label = label
        others = [
            each for each in session.project.schema.of_layer(label.layer) if each.id != label.id
        ]
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Into"))
        for each in others:
            self.target.addItem(each.name, each.id)
        rows = form()
        add_row(rows, tr("Merge"), plain_label(label.name))
        add_row(rows, tr("Into"), self.target)
        self.body.addLayout(rows)
        count = label_use.count(session.project, label.layer, label.id)
        what = tr("%n annotation(s) and entities get the other label in one step.", count)
        keeps = tr(
            "Their values, notes and links stay, and so does the schema version they were made "
            "under. “{label}” is retired. One undo takes all of it back."
        ).format(label=label.name)
        self.body.addWidget(plain_label(f"{what} {keeps}", dim=True, wrap=True))
        self.body.addWidget(self.bar)
        self.button = self.add_buttons(tr("Merge"))
        self.button.setEnabled(bool(others))
        self.start_in(self.target)

    def accept(self) -> None:
        target = self.target.currentData()
        if target and not self.bar.running:
            label = self._label
            self.run_step(merging_labels.merge_labels, label.layer, label.id, target)


class SplitDialog(_StepDialog):
    """Choose what gets a new label: by its words, by the value of an attribute, by tick."""

    def __init__(self, parent: QWidget | None, session: Session, label: Label) -> None:
        super().__init__(parent, session, tr("Split “{label}”").format(label=label.name), 640)
        self._label = label
        self._schema = session.project.schema
        self._more = 0
        self.name = Field(tr("New label"), tr("Its name"))
        self.words = Field(tr("With the words"), tr("Any words"))
        self.attribute = QComboBox()
        self.attribute.setAccessibleName(tr("Attribute"))
        self.attribute.addItem(tr("Any attributes"), _ANY)
        for each in self._schema.attributes_of(label.layer, label.id):
            if each.kind in ("choice", "flag"):
                self.attribute.addItem(each.name, each.id)
        self.value = QComboBox()
        self.value.setAccessibleName(tr("Value"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Annotations"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = plain_label(dim=True)
        which = QWidget()
        beside = QHBoxLayout(which)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for widget in (self.words, self.attribute, self.value):
            beside.addWidget(widget, 1)
        rows = form()
        add_row(rows, tr("New label"), self.name)
        add_row(rows, tr("Takes"), which).setBuddy(self.words)
        self.body.addLayout(rows)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.count)
        self.body.addWidget(self.bar)
        self.button = self.add_buttons(tr("Split"))
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_PAUSE)
        self._looking.timeout.connect(self.look)
        self.words.textChanged.connect(self._looking.start)
        self.attribute.currentIndexChanged.connect(self._attribute_chosen)
        self.value.currentIndexChanged.connect(self._looking.start)
        self.list.itemChanged.connect(self._say_count)
        self._attribute_chosen()
        self.look()
        self.start_in(self.name)
        self.resize(760, 600)

    def look(self) -> None:
        """List what fits."""
        self._looking.stop()
        found = iter(self._fitting())
        self.list.blockSignals(True)
        self.list.clear()
        for each in islice(found, LISTED):
            words, where = one_line(each.text, 60), f"{each.outlet} · {each.annotator}"
            item = QListWidgetItem(f"{words}   {where}" if each.outlet else f"{words}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(Qt.ItemDataRole.UserRole, each.uid)
            self.list.addItem(item)
        self._more = sum(1 for _ in found)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._say_count()

    def left_out(self) -> frozenset[str]:
        """Return the uids whose tick was taken away."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() != Qt.CheckState.Checked
        )

    def accept(self) -> None:
        name = self.name.text().strip()
        if self.bar.running:
            return
        if not name:
            self.complain(tr("The new label needs a name."))
            self.name.setFocus()
            return
        if self._looking.isActive():
            self.look()
        left_out = self.left_out()
        chosen = [each.uid for each in self._fitting() if each.uid not in left_out]
        layer = [each for each in self._schema.labels if each.layer == self._label.layer]
        colour, pattern = next_look(layer)
        label = Label(
            new_id(name, (each.id for each in layer)),
            self._label.layer,
            name,
            colour=colour,
            pattern=pattern,
            nli=self._label.nli,
        )
        self.run_step(merging_labels.split_label, self._label.layer, self._label.id, label, chosen)

    def _fitting(self) -> Any:
        attribute, value = self.attribute.currentData(), self.value.currentData()
        return label_use.labelled(
            self.session.project,
            self._label.layer,
            self._label.id,
            attribute=attribute,
            value=None if value == _NOT_SET else value,
            words=self.words.text(),
        )

    def _attribute_chosen(self) -> None:
        id_ = self.attribute.currentData()
        self.value.blockSignals(True)
        self.value.clear()
        for shown, value in self._values(id_):
            self.value.addItem(shown, value)
        self.value.setVisible(bool(id_))
        self.value.blockSignals(False)
        self._looking.start()

    def _values(self, id_: str) -> list[tuple[str, Any]]:
        attribute: Attribute | None = next(
            (
                each
                for each in self._schema.attributes_of(self._label.layer, self._label.id)
                if each.id == id_
            ),
            None,
        )
        if attribute is None:
            return []
        not_set = (tr("not set"), _NOT_SET)
        if attribute.kind == "flag":
            return [(tr("yes"), True), (tr("no"), False), not_set]
        return [*((choice, choice) for choice in attribute.choices), not_set]

    def _say_count(self) -> None:
        moving = self.list.count() - len(self.left_out()) + self._more
        total = self.list.count() + self._more
        said = tr("{moving} of {total} that fit get the new label.")
        line = said.format(moving=moving, total=total)
        if self._more:
            line += " " + tr("%n more than are listed are among them.", self._more)
        self.count.setText(line)


def open_dialog(dialog: FrameDialog, done: Any) -> None:
    """Open a dialog and call ``done`` when it was not left."""
    dialog.accepted.connect(partial(done))
    dialog.open()
