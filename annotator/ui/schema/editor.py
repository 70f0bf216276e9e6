"""The dialog in which a project's schema is edited; each change is a step, in force at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import ChangeSet
from annotator.domain.colours import next_look
from annotator.domain.schema import LAYERS, Attribute, Label, SchemaVersion
from annotator.errors import AnnotatorError
from annotator.services import label_use, projects, schema_editing, schemas, whole_file
from annotator.ui.annotate.session import Session
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.language import later, tr
from annotator.ui.schema.attributes import AttributeDialog
from annotator.ui.schema.guidelines import GuidelinesPage
from annotator.ui.schema.label_form import LabelForm
from annotator.ui.schema.label_list import LabelList
from annotator.ui.schema.merging import MergeDialog, SplitDialog, open_dialog
from annotator.ui.sentences import sentence

FILTER = "JSON (*.json)"
LAYER_TITLES = {
    "mention": later("Mentions"),
    "claim": later("Claims"),
    "relation": later("Relations"),
    "article": later("Articles"),
    "discrepancy": later("Discrepancies"),
}
_HINT = later(
    "Insert adds a label, Enter edits it, Alt with an arrow moves it, Delete retires it. "
    "Ctrl+Z undoes, in the list."
)


class SchemaDialog(FrameDialog):
    """Show the labels of a layer at the left, the current one at the right, guidelines apart."""

    def __init__(
        self, parent: QWidget | None, session: Session, label: Label | None = None
    ) -> None:
        super().__init__(parent, tr("Schema"), 760)
        self._session = session
        self._project = session.project
        self._counts: dict[tuple[str, str], int] = {}
        self._counting: label_use.Counting | None = None
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._count_on)
        self._make_tabs()
        self._make_labels()
        self.guidelines = GuidelinesPage()
        self.guidelines.edited.connect(self._guidelines_edited)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._labels_page)
        self.pages.addWidget(self.guidelines)
        self.body.addWidget(self.pages, 1)
        self._make_foot()
        session.project_changed.connect(self._follow)
        self.finished.connect(self._let_go)
        layer = label.layer if label is not None else session.layer
        self.tabs.setCurrentIndex(LAYERS.index(layer))
        self._count_anew()
        self.refresh()
        if label is not None:
            self.list.go_to(label.id)
        self.start_in(self.list)
        self.resize(1000, 720)
        self.complain("")

    # Parts

    def _make_tabs(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Layer"))
        for layer in LAYERS:
            self.tabs.addTab(tr(LAYER_TITLES[layer]))
        self.tabs.addTab(tr("Guidelines"))
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.body.addWidget(self.tabs)

    def _make_labels(self) -> None:
        self.list = LabelList()
        self.form = LabelForm()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        for row in (
            (
                ("add_button", tr("&Add"), self.add),
                ("retire_button", tr("Re&tire"), self.retire),
                ("remove_button", tr("&Remove"), self.remove),
            ),
            (
                ("merge_button", tr("&Merge…"), self.merge),
                ("split_button", tr("&Split…"), self.split),
            ),
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            for name, text, slot in row:
                button = QPushButton(text)
                button.setAutoDefault(False)
                button.clicked.connect(slot)
                setattr(self, name, button)
                line.addWidget(button)
            line.addStretch(1)
            left.addLayout(line)
        self._labels_page = QWidget()
        across = QHBoxLayout(self._labels_page)
        across.setContentsMargins(0, 8, 0, 0)
        across.setSpacing(8)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(312)
        across.addWidget(side)
        across.addWidget(self.form, 1)
        self.list.label_changed.connect(self._show_label)
        self.list.add_wanted.connect(self.add)
        self.list.remove_wanted.connect(self.retire_or_remove)
        self.list.move_wanted.connect(self.move_label)
        self.list.edit_wanted.connect(self._edit)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._back_to_list)
        self.form.attribute_wanted.connect(self.edit_attribute)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.list)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._session.undo)
        redo = QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self.list)
        redo.setContext(Qt.ShortcutContext.WidgetShortcut)
        redo.activated.connect(self._session.redo)

    add_button: QPushButton
    retire_button: QPushButton
    remove_button: QPushButton
    merge_button: QPushButton
    split_button: QPushButton

    def _make_foot(self) -> None:
        for text, slot in ((tr("&Import…"), self.import_schema), (tr("&Export…"), self.export)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            self.buttons.addButton(button, self.buttons.ButtonRole.ResetRole)
        done = self.add_buttons(tr("Done"), cancel="")
        # Enter belongs to the fields here.
        done.setDefault(False)
        done.setAutoDefault(False)

    # What is shown

    @property
    def layer(self) -> str:
        """Return the layer whose labels are listed; of the guidelines, the first."""
        at = self.tabs.currentIndex()
        return LAYERS[at] if at < len(LAYERS) else LAYERS[0]

    def refresh(self) -> None:
        """Show the schema as it is now."""
        schema = self._project.schema
        current = self.list.current()
        labels = [label for label in schema.labels if label.layer == self.layer]
        labels.sort(key=lambda label: label.retired)
        self.list.rows.show(labels, self._counts)
        self.list.go_to(current.id if current is not None else "")
        self._show_label()
        self.guidelines.load(schema.guidelines)

    def _show_label(self) -> None:
        self.form.load(self._project.schema, self.list.current())
        self._show_buttons()

    def _show_buttons(self) -> None:
        label = self.list.current()
        there, writable = label is not None, not self._project.read_only
        counted = self._counting is None
        used = label is not None and self.list.rows.count(label) > 0
        self.add_button.setEnabled(writable)
        self.retire_button.setEnabled(there and writable)
        self.remove_button.setEnabled(there and writable and counted and not used)
        self.merge_button.setEnabled(there and writable)
        self.split_button.setEnabled(used and writable)
        retired = label is not None and label.retired
        self.retire_button.setText(tr("Use agai&n") if retired else tr("Re&tire"))

    def _tab_chosen(self, at: int) -> None:
        self.pages.setCurrentIndex(1 if at == len(LAYERS) else 0)
        self.complain("")
        self.refresh()

    def _follow(self, done: ChangeSet) -> None:
        if done.touches(*label_use.KINDS.values()):
            self._count_anew()
        if done.touches(SchemaVersion.kind):
            self.refresh()

    def _count_anew(self) -> None:
        """Count the annotations of each label while nobody waits for it."""
        self._counting = label_use.Counting(self._project)
        self._reading.start(0)

    def _count_on(self) -> None:
        if self._counting is not None and self._counting.read():
            return
        self._know_counts()

    def _know_counts(self) -> None:
        """Show how many annotations have each label; what is not counted yet is counted now."""
        self._reading.stop()
        if self._counting is not None:
            self._counts, self._counting = self._counting.counts(), None
            self.list.rows.show_counts(self._counts)
            self._show_buttons()

    def _let_go(self) -> None:
        self._reading.stop()
        self._session.project_changed.disconnect(self._follow)

    # Labels

    def add(self) -> None:
        """Add a label after the current one and put the keyboard into its name."""
        schema = self._project.schema
        layer = [label for label in schema.labels if label.layer == self.layer]
        colour, pattern = next_look(layer)
        name = tr("New label")
        id_ = schema_editing.new_id(name, (label.id for label in layer))
        current = self.list.current()
        position = layer.index(current) + 1 if current is not None else None
        label = Label(id_, self.layer, name, colour=colour, pattern=pattern)
        if self._do(schema_editing.add_label, label, position):
            self.list.go_to(id_)
            self._edit()

    def retire(self) -> None:
        """Offer the current label no more, or again."""
        label = self.list.current()
        if label is not None:
            verb = schema_editing.unretire_label if label.retired else schema_editing.retire_label
            self._do(verb, label.layer, label.id)

    def remove(self) -> None:
        """Take the current label out, which nothing uses."""
        label = self.list.current()
        if label is not None:
            self._do(schema_editing.remove_label, label.layer, label.id)

    def retire_or_remove(self) -> None:
        """Take the current label out of use: for good if nothing ever had it."""
        self._know_counts()
        label = self.list.current()
        if label is not None and not label.retired and self.list.rows.count(label):
            self.retire()
        elif label is not None:
            self.remove()

    def move_label(self, step: int) -> None:
        """Move the current label up or down."""
        label = self.list.current()
        row = self.list.currentIndex().row() + step
        if label is not None and 0 <= row < len(self.list.rows.labels):
            layer = [each for each in self._project.schema.labels if each.layer == label.layer]
            position = layer.index(self.list.rows.labels[row])
            self._do(schema_editing.move_label, label.layer, label.id, position)

    def merge(self) -> None:
        """Ask for the label the current one goes into."""
        label = self.list.current()
        if label is not None:
            open_dialog(MergeDialog(self, self._session, label), self._back_to_list)

    def split(self) -> None:
        """Ask which annotations of the current label get a new one."""
        label = self.list.current()
        if label is not None:
            open_dialog(SplitDialog(self, self._session, label), self._back_to_list)

    def _edited(self, name: str, value: Any) -> None:
        label = self.list.current()
        if label is None or getattr(label, name) == value:
            return
        if not self._do(schema_editing.edit_label, label.layer, label.id, **{name: value}):
            self.form.load(self._project.schema, label)

    def _edit(self) -> None:
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.name.selectAll()

    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Attributes

    def edit_attribute(self, id_: str) -> None:
        """Edit an attribute of the current label, or make one."""
        label = self.list.current()
        if label is None:
            return
        schema = self._project.schema
        known = schema_editing.attribute_called(schema, label.layer, id_) if id_ else None
        dialog = AttributeDialog(self, schema, label, known)

        def save(before: Attribute | None, after: Attribute) -> None:
            if before is None:
                failure = self._failure(schema_editing.add_attribute, after)
            else:
                values = {
                    name: getattr(after, name)
                    for name in Attribute.__slots__
                    if name not in ("id", "layer")
                }
                failure = self._failure(
                    schema_editing.edit_attribute, before.layer, before.id, **values
                )
            end(failure)

        def remove(gone: str) -> None:
            end(self._failure(schema_editing.remove_attribute, label.layer, gone))

        def end(failure: str) -> None:
            dialog.complain(sentence(failure)) if failure else dialog.done(1)

        dialog.accepted_as.connect(save)
        dialog.removal_wanted.connect(remove)
        dialog.open()

    # The whole

    def _guidelines_edited(self, text: str) -> None:
        self._do(schema_editing.edit_schema, guidelines=text)

    def import_schema(self) -> None:
        """Ask for a schema file and put it in force."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import schema"), str(Path.home()), FILTER)
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Put the schema in a file in force, unless annotations would lose their label."""
        try:
            schema = projects.load_schema(path)
        except AnnotatorError as error:
            self.complain(sentence(str(error)))
            return
        self._do(schemas.replace_schema, schema)

    def export(self) -> None:
        """Ask where to write the schema."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export schema"), str(Path.home() / "schema.json"), FILTER
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the schema in force."""
        try:
            whole_file.write(path, schemas.document(self._project))
        except AnnotatorError as error:
            self.complain(sentence(str(error)))
        else:
            self.complain(tr("Written to {path}.").format(path=path.name))

    def accept(self) -> None:
        self.guidelines.commit()
        super().accept()

    def reject(self) -> None:
        self.guidelines.commit()
        super().reject()

    def complain(self, sentence_: str) -> None:
        hint = tr(_HINT) if self.pages.currentIndex() == 0 else ""
        super().complain(sentence_ or hint)

    def _failure(self, verb: Any, *values: Any, **options: Any) -> str:
        return self._session.attempt(verb, *values, **options)[0] or ""

    def _do(self, verb: Any, *values: Any, **options: Any) -> bool:
        """Call a verb; where it fails, say why in the dialog."""
        failure = self._failure(verb, *values, **options)
        self.complain(sentence(failure))
        return not failure
