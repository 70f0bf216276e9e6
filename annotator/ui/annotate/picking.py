"""What the label picker is about: the words picked, or the current annotation."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt

from annotator.domain.annotations import ArticleLabel, Relation
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.labelling import Labelling
from annotator.ui.annotate.phrases import in_quotes, label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.tidying import without_possessive
from annotator.ui.language import tr


class Picking(QObject):
    """Open the picker where the caret is, and do what was picked.

    With something selected it tags that. With nothing selected it changes the current annotation,
    if the caret is on it; Tab turns from one to the other where both can be meant.
    """

    def __init__(
        self,
        session: Session,
        picked: Picked,
        labelling: Labelling,
        picker: LabelPicker,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._labelling = labelling
        self._picker = picker
        self._actions = actions
        self._changes = False
        actions.connect("annotation.pick_label", self.open)
        picker.picked.connect(self._done)
        picker.cancelled.connect(self._back)
        picker.switched.connect(self._switch)
        picked.view.mark_activated.connect(self._open_for)

    def open(self) -> None:
        """Offer the labels that fit what is selected or where the caret is."""
        if self._session.page is not None:
            self._offer(change=self._on_current() and not self._picked.view.selection())

    def open_to_change(self) -> None:
        """Offer the labels the current annotation could have."""
        if self._can_change():
            self._offer(change=True)

    def _open_for(self, uid: str) -> None:
        page = self._session.page
        if page is not None and uid in page.annotations:
            self._picked.make_current(uid)
            self.open_to_change()

    def _can_change(self) -> bool:
        record = self._session.record
        return record is not None and not isinstance(record, Relation | ArticleLabel)

    def _on_current(self) -> bool:
        """Tell whether the caret is where the current annotation is."""
        if not self._can_change():
            return False
        caret = self._picked.view.caret()
        spans = self._session.spans_here()
        return self._picked.untouched or any(s.start <= caret <= s.end for s in spans)

    def _offer(self, *, change: bool) -> None:
        session, record = self._session, self._session.record
        schema = session.project.schema
        self._changes = change
        if change and record is not None:
            layer, chosen = record.layer, record.label
            title = tr("Change {label} to").format(label=label_of(schema, record).name)
            other = tr("Tab: tag the words at the caret instead")
        else:
            layer, chosen = session.layer, ""
            title = self._title(layer)
            can = self._can_change()
            other = tr("Tab: change the current annotation instead") if can else ""
        labels = [label for label in schema.labels if label.layer == layer and not label.retired]
        labels = [self._actions.keyed(label) for label in labels]
        self._picker.offer(title, labels, self._near(), chosen=chosen, hint=other)

    def _title(self, layer: str) -> str:
        if layer == "discrepancy":
            return tr("Make a discrepancy of the marked sides")
        view = self._picked.view
        name = layer == "mention"
        spans = self._picked.selected(keep_pairs=not name, name=name)
        if not spans:
            word = view.word_at(view.caret())
            spans = (without_possessive(view.text, word) if name else word,)
        quote = quote_line(view.text, spans, 44)
        if not quote:
            return tr("Tag the selection as")
        return tr("Tag {words} as").format(words=in_quotes(quote, 44))

    def _near(self) -> QRect:
        """Return the caret's box in the picker's parent."""
        view, parent = self._picked.view, self._picker.parentWidget()
        assert parent is not None
        box = view.caret_box().intersected(view.viewport().rect())
        if box.isEmpty():
            box = QRect(view.column_left(), view.viewport().height() // 3, 2, 20)
        return QRect(view.viewport().mapTo(parent, box.topLeft()), box.size())

    def _switch(self) -> None:
        if self._can_change():
            self._offer(change=not self._changes)

    def _done(self, layer: str, label: str) -> None:
        self._back()
        if self._changes:
            self._labelling.relabel(label)
        else:
            self._labelling.tag(layer, label)

    def _back(self) -> None:
        self._picker.hide()
        self._picked.view.setFocus(Qt.FocusReason.PopupFocusReason)
