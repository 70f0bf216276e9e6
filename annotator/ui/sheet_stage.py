"""Where the keyboard is while one decides: a sheet in a scroll area, or a page that teaches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.actions import ActionSet
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label
from annotator.ui.sheet import PaintedSheet


class SheetStage(QStackedWidget):
    """Show a sheet or the teaching page; either holds the keyboard."""

    def __init__(
        self, sheet: PaintedSheet, actions: ActionSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.desk = QScrollArea()
        self.desk.setWidgetResizable(True)
        self.desk.setProperty("bare", True)
        self.desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk.setWidget(sheet)
        self.page = Teaching(actions)
        self.addWidget(self.desk)
        self.addWidget(self.page)
        for widget in (self.desk, self.page):
            widget.installEventFilter(self)

    def show_sheet(self, *, fresh: bool = True) -> None:
        """Show the sheet, from its top where it shows something else than before."""
        self._turn_to(self.desk)
        self.tell()
        if fresh:
            self.desk.verticalScrollBar().setValue(0)

    def tell(self) -> None:
        """Let what is shown be read out: the keyboard is on the desk, not on the sheet."""
        self.desk.setAccessibleName(self._sheet.accessibleName())

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
        (self.desk if self.currentWidget() is self.desk else self.page).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is here."""
        return any(widget.hasFocus() for widget in (self.desk, self.page))

    def _turn_to(self, widget: QWidget) -> None:
        had = self.has_keyboard()
        self.setCurrentWidget(widget)
        if had:
            self.take_keyboard()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Show where the keyboard is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._sheet.set_active(self.desk.hasFocus())
        return False


class Teaching(QWidget):
    """Say in one line why there is nothing to decide, and below which keys lead on."""

    def __init__(self, actions: ActionSet) -> None:
        super().__init__()
        self._actions = actions
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(wrap=True)
        large = QFont(self.title.font())
        large.setPointSizeF(large.pointSizeF() * 1.4)
        self.title.setFont(large)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * UNIT, 4 * UNIT, 4 * UNIT, 4 * UNIT)
        layout.setSpacing(2 * UNIT)
        layout.addStretch(2)
        layout.addWidget(self.title)
        # The block as a whole is in the middle, whatever is longer, keys or words.
        layout.addWidget(self._rows, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def teach(self, title: str, rows: list[tuple[str, str]]) -> None:
        """Show a title and, for each action, its key and what it does."""
        self.title.setText(title)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        keyed = [(self._actions.key(id_), what) for id_, what in rows]
        for number, (key, what) in enumerate(keyed):
            self._grid.addWidget(plain_label(key), number, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(plain_label(what, dim=True), number, 1)
        self.setAccessibleName("; ".join((title, *(f"{key} {what}" for key, what in keyed))))
