"""Labels of layers without letters of their own, offered in a list near the caret."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, Qt

from annotator.ui.actions import ActionSet
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.session import Session

_TICK = "✓ "


class Offering(QObject):
    """Open a picker for one layer and hand what was picked to whoever asked."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        picker: LabelPicker,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._picker = picker
        self._actions = actions
        self._chosen: Callable[[str], None] | None = None
        picker.picked.connect(self._done)
        picker.cancelled.connect(self._back)

    def offer(
        self,
        layer: str,
        title: str,
        chosen: Callable[[str], None],
        nothing: Callable[[], None],
        *,
        ticked: Collection[str] = (),
        hint: str = "",
        at_once: bool = False,
    ) -> None:
        """Offer the labels of a layer in use; call ``nothing`` where there are none.

        ``ticked`` are ids of labels shown with a tick; with ``at_once`` a label's key picks it.
        """
        keyed = [
            self._actions.keyed(label)
            for label in self._session.project.schema.of_layer(layer)
            if not label.retired
        ]
        labels = [
            replace(label, name=_TICK + label.name) if label.id in ticked else label
            for label in keyed
        ]
        if not labels:
            nothing()
            return
        self._chosen = chosen
        self._picker.offer(title, labels, self._near(), hint=hint, at_once=at_once)

    def _near(self) -> QRect:
        """Return the caret's box in the picker's parent, or where it would be looked for."""
        view, parent = self._picked.view, self._picker.parentWidget()
        assert parent is not None
        box = view.caret_box().intersected(view.viewport().rect())
        if box.isEmpty():
            box = QRect(view.column_left(), view.viewport().height() // 3, 2, 20)
        return QRect(view.viewport().mapTo(parent, box.topLeft()), box.size())

    def _done(self, _layer: str, label: str) -> None:
        self._back()
        if self._chosen is not None:
            self._chosen(label)

    def _back(self) -> None:
        self._picker.hide()
        self._picked.view.setFocus(Qt.FocusReason.PopupFocusReason)
