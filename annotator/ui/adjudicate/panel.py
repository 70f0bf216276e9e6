"""The widgets of the place, laid out: head, the case or a page that teaches, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ActionSet
from annotator.ui.adjudicate.sheet import Sheet
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.review.stage import Teaching
from annotator.ui.review.strip import Cap, Strip

_KEYS = (
    ("adjudicate.take_row", later("Take row")),
    ("adjudicate.take_all", later("Take all")),
    ("adjudicate.reject", later("Leave out")),
    ("adjudicate.edit", later("Edit")),
    ("adjudicate.later", later("Later")),
    ("adjudicate.previous", later("Previous")),
    ("adjudicate.next", later("Next")),
)
_EDIT_KEYS = (
    ("adjudicate.start_back", later("Start back")),
    ("adjudicate.start_on", later("Start on")),
    ("adjudicate.end_back", later("End back")),
    ("adjudicate.end_on", later("End on")),
    ("adjudicate.label", later("Label")),
    ("adjudicate.part", later("Next part")),
    ("adjudicate.next", later("Done")),
)
"""The keys below the sheet, the most used first; the rest are in the menu."""
_TAKE_CAPS = 4


class Stage(QStackedWidget):
    """Show the sheet or the teaching page; either holds the keyboard."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self.desk = QScrollArea()
        self.desk.setWidgetResizable(True)
        self.desk.setProperty("bare", True)
        self.desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk.setWidget(self.sheet)
        self.page = Teaching(actions)
        self.addWidget(self.desk)
        self.addWidget(self.page)
        for widget in (self.desk, self.page):
            widget.installEventFilter(self)

    def show_sheet(self, *, fresh: bool) -> None:
        """Show the sheet, from its top where the case is another one."""
        self._turn_to(self.desk)
        # The keyboard is on the desk, not on the sheet.
        self.desk.setAccessibleName(self.sheet.accessibleName())
        if fresh:
            self.desk.verticalScrollBar().setValue(0)

    def show_page(self, title: str, rows: list[tuple[str, str]]) -> None:
        """Show a page that says what to do next: the keys of actions, and what they do."""
        self.page.teach(title, rows)
        self._turn_to(self.page)

    def reveal(self, box: QRect) -> None:
        """Bring a part of the sheet into view."""
        bar = self.desk.verticalScrollBar()
        height = self.desk.viewport().height()
        if box.bottom() > bar.value() + height:
            bar.setValue(min(box.top(), box.bottom() - height + UNIT))
        elif box.top() < bar.value():
            bar.setValue(max(0, box.top() - UNIT))

    def take_keyboard(self) -> None:
        """Put the keyboard on what is shown."""
        widget = self.currentWidget()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, widget: QWidget) -> None:
        had = self.desk.hasFocus() or self.page.hasFocus()
        self.setCurrentWidget(widget)
        if had:
            self.take_keyboard()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Show where the keyboard is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.sheet.set_active(self.desk.hasFocus())
        return False


class Panel(QWidget):
    """Hold the parts; what they do is the place's."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._editing = False
        self._letters: tuple[str, ...] = ()
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.story = plain_label()
        bold = QFont(self.story.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.story.setFont(bold)
        self.place_line = plain_label(dim=True)
        self.names = plain_label(dim=True)
        self.layer = QComboBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.layer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stage = Stage(actions)
        self.keys = Strip(rows=1, keep_names=True)
        self.keys.chosen.connect(actions.run)
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(3 * UNIT - 6, UNIT, 3 * UNIT, UNIT)
        below.addWidget(self.keys)
        head = QHBoxLayout()
        head.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        head.setSpacing(2 * UNIT)
        head.addWidget(self.story)
        head.addWidget(self.place_line)
        head.addStretch(1)
        head.addWidget(self.names)
        head.addWidget(self.layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.foot)

    def show_keys(self, *, editing: bool, letters: tuple[str, ...]) -> None:
        """Show the keys that decide, or those that edit gold; ``letters`` are the annotators'."""
        self._editing, self._letters = editing, letters
        key = self._actions.key
        caps = [Cap(id_, key(id_), tr(words)) for id_, words in (_EDIT_KEYS if editing else _KEYS)]
        if not editing:
            take = tr("Take {letter}")
            caps[1:1] = [
                Cap(id_, key(id_), take.format(letter=letter))
                for number, letter in enumerate(letters[:_TAKE_CAPS], 1)
                for id_ in [f"adjudicate.take_{number}"]
            ]
        self.keys.set_caps(tuple(caps))

    def refresh_keys(self) -> None:
        """Show keys as they are now."""
        self.show_keys(editing=self._editing, letters=self._letters)
