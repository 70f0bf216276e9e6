"""The panel of all entities of a project: found, renamed, merged, split, gone to by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.entities import Place
from annotator.services.entity_index import Name
from annotator.ui.annotate.entity_lists import (
    EntityDelegate,
    EntityModel,
    KeyedList,
    PlaceModel,
)
from annotator.ui.annotate.occurrence_list import OccurrenceDelegate
from annotator.ui.annotate.panel import Panel
from annotator.ui.fields import Field, plain_label
from annotator.ui.icons import icon
from annotator.ui.language import tr
from annotator.ui.matrix.ask import AskLine

_PAUSE = 120
"""Milliseconds an entity is current before its mentions are read."""


class FilterField(Field):
    """Narrow the list below; Down and Return go into it."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class EntityPanel(Panel):
    """Show entities at the left and the mentions of the current one at the right."""

    narrowed = Signal(str)
    verb = Signal(str)
    """Carries what a key asks for: "name", "aliases", "merge", "split", "delete"."""
    chosen = Signal(object)
    """Carries the Place to go to."""

    def __init__(
        self,
        count: Callable[[Sequence[str]], dict[str, int]],
        label: Callable[[str], str],
        read: Callable[[str, int], list[Place]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.filter = FilterField(tr("Filter entities"), tr("Name or alias"), icon("search"))
        self.entities = EntityModel(self, count, label)
        self.list = KeyedList(tr("Entities"), _LIST_KEYS)
        self.list.setModel(self.entities)
        self.list.setItemDelegate(EntityDelegate(self.list))
        self.list.setMinimumHeight(110)
        self.places = PlaceModel(self, read)
        self.mentions = KeyedList(tr("Mentions"), _MENTION_KEYS)
        self.mentions.setModel(self.places)
        self.mentions.setItemDelegate(OccurrenceDelegate(self.mentions))
        self.ask = AskLine(self.list)
        self.footer = plain_label(dim=True, wrap=True)
        self._lay_out()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_PAUSE)
        self._resting.timeout.connect(self.read_mentions)
        self.filter.textChanged.connect(self.narrowed)
        self.filter.entered.connect(self._enter_list)
        self.filter.left.connect(self.closed)
        self.list.pressed_key.connect(self._of_list)
        self.mentions.pressed_key.connect(self._of_mentions)
        self.list.clicked.connect(self._explain)
        self.mentions.doubleClicked.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._moved)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addLayout(left, 2)
        lists.addWidget(self.mentions, 3)
        self.body.addLayout(lists, 1)
        self.body.addWidget(self.ask)
        self.body.addWidget(self.footer)

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    # What is shown

    def stop(self) -> None:
        """Go away and read nothing any more."""
        self._resting.stop()
        self.hide()

    def show_names(self, names: Sequence[Name], total: int, keep: str = "") -> None:
        """List these entities, the one with the uid ``keep`` current if it is among them."""
        now = self.current()
        keep = keep or (now.uid if now is not None else "")
        row = max(self.list.currentIndex().row(), 0)
        known = next((n for n, each in enumerate(names) if each.uid == keep), None)
        row = min(row, len(names) - 1) if known is None else known
        self.entities.show(names, row)
        self.list.setCurrentIndex(self.entities.index(row, 0))
        self.title.setText(tr("Entities · %n", total))
        self._resting.start()
        self._explain()

    def current(self) -> Name | None:
        """Return the current entity."""
        row = self.list.currentIndex().row()
        return self.entities.names[row] if 0 <= row < len(self.entities.names) else None

    def read_mentions(self) -> None:
        """List the mentions of the current entity."""
        self._resting.stop()
        now = self.current()
        self.places.show("" if now is None else now.uid)
        if self.places.places:
            self.mentions.setCurrentIndex(self.places.index(0, 0))

    def _explain(self) -> None:
        if self.mentions.hasFocus():
            self.footer.setText(
                tr("Enter goes there, Space ticks, A all; S splits the ticked off. Left goes back.")
            )
        elif not self.entities.names:
            self.footer.setText(tr("No entities so named. Escape closes."))
        else:
            ticked = len(self.entities.ticked)
            said = tr("{count} ticked. ").format(count=ticked) if ticked else ""
            self.footer.setText(
                said
                + tr(
                    "Enter: its mentions. Space ticks, M merges the ticked into this one, "
                    "E renames, L aliases, Delete removes an unused one, / filters, Escape closes."
                )
            )

    # Keys

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._explain()

    def _of_list(self, key: str) -> None:
        row = self.list.currentIndex().row()
        if key == "Esc":
            self.closed.emit()
        elif key == "/":
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.filter.selectAll()
        elif row < 0:
            return
        elif key in ("Return", "Right"):
            self.read_mentions()
            if self.places.places:
                self.mentions.setFocus(Qt.FocusReason.OtherFocusReason)
                self._explain()
        elif key == "Space":
            self.entities.toggle(row)
            if row + 1 < len(self.entities.names):
                self.list.setCurrentIndex(self.entities.index(row + 1, 0))
            self._explain()
        else:
            self.verb.emit(_LIST_KEYS[key])

    def _of_mentions(self, key: str) -> None:
        row = self.mentions.currentIndex().row()
        if key in ("Esc", "Left"):
            self._enter_list()
        elif row < 0:
            return
        elif key == "Return":
            self._go()
        elif key == "Space":
            self.places.toggle(row)
            if row + 1 < len(self.places.places):
                self.mentions.setCurrentIndex(self.places.index(row + 1, 0))
        elif key == "A":
            self.places.toggle_all()
        else:
            self.verb.emit("split")

    def _go(self) -> None:
        row = self.mentions.currentIndex().row()
        if row >= 0:
            self.chosen.emit(self.places.places[row])

    def _moved(self) -> None:
        self._resting.start()


_LIST_KEYS = {
    "Return": "",
    "Right": "",
    "Esc": "",
    "Space": "",
    "/": "",
    "M": "merge",
    "E": "name",
    "L": "aliases",
    "Del": "delete",
}
_MENTION_KEYS = ("Return", "Esc", "Left", "Space", "A", "S")
