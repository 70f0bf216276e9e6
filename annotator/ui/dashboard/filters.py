"""What the dashboard is narrowed to: a sprint, an annotator, a layer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.domain.charts import Wish
from annotator.services.dashboard import LAYER_NAMES
from annotator.ui.actions import ActionSet
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr

_ALL = {
    "sprint": later("All stories"),
    "person": later("Everybody"),
    "layer": later("All layers"),
}
_NAMES = {"sprint": later("Sprint"), "person": later("Annotator"), "layer": later("Layer")}


class Choice(QComboBox):
    """Offer a few values; Escape leaves it to where work goes on."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """Hold three choices in a row, the name of the place, and what is going on."""

    changed = Signal()
    left = Signal()
    """Comes when the keyboard is to go back to the charts."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.state = plain_label(dim=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choices = {id_: Choice() for id_ in _ALL}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(heading(tr("Dashboard")))
        row.addSpacing(16)
        for id_, choice in self.choices.items():
            choice.setAccessibleName(tr(_NAMES[id_]))
            choice.setMinimumContentsLength(14)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.activated.connect(self._chosen)
            choice.left.connect(self.left)
            row.addWidget(choice)
        row.addWidget(self.state, 1)
        self._fill("layer", ((layer, tr(name)) for layer, name in LAYER_NAMES.items()))
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()

    @property
    def wish(self) -> Wish:
        """Return what is chosen."""
        sprint, person, layer = (choice.currentData() or "" for choice in self.choices.values())
        return Wish(sprint, person, layer)

    def offer(self, sprints: Iterable[tuple[str, str]], people: Iterable[tuple[str, str]]) -> None:
        """Offer sprints and people, uid and name each; what is chosen stays so if it is there."""
        self._fill("sprint", sprints)
        self._fill("person", people)

    def open(self, id_: str) -> None:
        """Open a choice for the arrows."""
        choice = self.choices[id_]
        choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        choice.showPopup()

    def reset(self) -> None:
        """Choose everything."""
        if self.wish != Wish():
            for choice in self.choices.values():
                choice.setCurrentIndex(0)
            self.changed.emit()

    def _fill(self, id_: str, values: Iterable[tuple[str, str]]) -> None:
        choice = self.choices[id_]
        wanted = [("", tr(_ALL[id_])), *values]
        if [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())] == wanted:
            return
        before = choice.currentData()
        choice.clear()
        for value, name in wanted:
            choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(before)))

    def _chosen(self) -> None:
        self.changed.emit()
        self.left.emit()

    def _show_keys(self) -> None:
        for id_, choice in self.choices.items():
            choice.setToolTip(f"{tr(_NAMES[id_])} ({self._actions.key(f'dashboard.{id_}')})")
