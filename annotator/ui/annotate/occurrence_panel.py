"""The other occurrences of a mention, found here, in the story or in all articles, to be ticked."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QRadioButton,
    QWidget,
)

from annotator.services.occurrences import SCOPES, Occurrence
from annotator.ui.annotate.occurrence_list import OccurrenceDelegate, OccurrenceModel
from annotator.ui.annotate.panel import Panel
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr

_SLICE_S = 0.008
_NAMES = (later("1  This article"), later("2  This story"), later("3  All articles"))
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OccurrenceView(QListView):
    """List occurrences; Space, Enter and a few letters act on them."""

    pressed_key = Signal(int)
    """Carries a key that the panel answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.key() in _ANSWERED):
            self.pressed_key.emit(event.key())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are verbs here, and a search would ask for every row."""


_ANSWERED = frozenset(
    (
        *_ENTER,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_A,
        Qt.Key.Key_F,
        Qt.Key.Key_1,
        Qt.Key.Key_2,
        Qt.Key.Key_3,
    )
)


class OccurrencePanel(Panel):
    """Show what is found as it is found; nothing is tagged before ``applied``."""

    asked = Signal(str, bool)
    """Carries scope and whether furniture counts, when the person changed either."""
    applied = Signal()
    stepped = Signal(object)
    """Carries the Occurrence that became current in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: Iterator[list[Occurrence]] | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self._read_on)
        self.scopes = QButtonGroup(self)
        choice = QHBoxLayout()
        choice.setSpacing(16)
        for number, name in enumerate(_NAMES):
            button = QRadioButton(tr(name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.scopes.addButton(button, number)
            choice.addWidget(button)
        self.furniture = QCheckBox(tr("F  In furniture too"))
        self.furniture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choice.addWidget(self.furniture)
        choice.addStretch(1)
        self.model = OccurrenceModel(self)
        self.list = OccurrenceView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(OccurrenceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Other occurrences"))
        self.list.setMinimumHeight(120)
        self.footer = plain_label(dim=True, wrap=True)
        self.body.addLayout(choice)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.footer)
        self.scopes.idClicked.connect(self._ask)
        self.furniture.clicked.connect(self._ask)
        self.list.pressed_key.connect(self._answer)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._stepped)

    def sizeHint(self) -> QSize:
        return QSize(320, 300)

    # What is shown

    def offer(self, title: str, scope: str, coming: Iterator[list[Occurrence]]) -> None:
        """Show what comes, a slice of time after the other, and take the keyboard."""
        self.title.setText(title)
        self.scopes.button(SCOPES.index(scope)).setChecked(True)
        self.model.clear()
        self._coming = coming
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._read_on()

    def stop(self) -> None:
        """Look no further, and go away."""
        self._coming = None
        self._reading.stop()
        self.hide()

    @property
    def reading(self) -> bool:
        """Tell whether more may be found."""
        return self._coming is not None

    def _read_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        while self._coming is not None and time.perf_counter() < until:
            some = next(self._coming, None)
            if some is None:
                self._coming = None
            else:
                first = not self.model.found
                self.model.add(some)
                if first and self.model.found:
                    self.list.setCurrentIndex(self.model.index(0, 0))
        self._count()
        if self._coming is not None:
            self._reading.start(0)

    def _count(self) -> None:
        count, ticked = len(self.model.found), self.model.ticked
        if self.reading:
            self.footer.setText(tr("%n found so far …", count))
        elif not count:
            self.footer.setText(
                tr("No other occurrences there. 1, 2 and 3 look elsewhere, Escape closes.")
            )
        else:
            self.footer.setText(
                tr(
                    "{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one "
                    "step, Escape closes.",
                    count,
                ).format(ticked=ticked)
            )

    # Keys and clicks

    def _answer(self, key: int) -> None:
        if key in _ENTER:
            self.applied.emit()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key == Qt.Key.Key_Space:
            self._tick(self.list.currentIndex(), go_on=True)
        elif key == Qt.Key.Key_A:
            self.model.toggle_all()
            self._count()
        elif key == Qt.Key.Key_F:
            self.furniture.toggle()
            self._ask()
        else:
            self.scopes.button(key - Qt.Key.Key_1).setChecked(True)
            self._ask()

    def _clicked(self, index: QModelIndex) -> None:
        self._tick(index, go_on=False)

    def _tick(self, index: QModelIndex, *, go_on: bool) -> None:
        if not index.isValid():
            return
        self.model.toggle(index.row())
        if go_on and index.row() + 1 < len(self.model.found):
            self.list.setCurrentIndex(self.model.index(index.row() + 1, 0))
        self._count()

    def _ask(self) -> None:
        self.asked.emit(SCOPES[self.scopes.checkedId()], self.furniture.isChecked())

    def _stepped(self, index: QModelIndex) -> None:
        if index.isValid():
            self.stepped.emit(self.model.found[index.row()])
