"""The bottom bar: what is saved, what runs, the latest message, where the caret is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from annotator.ui.fields import plain_label
from annotator.ui.language import later, number, tr
from annotator.ui.reading.marks import SelectionState

PLACE = "place:"
_READING = {f"{PLACE}read", f"{PLACE}compare"}
MESSAGE_MS = 12_000
SAVED = later("All changes saved")
READ_ONLY = later("Read only")


class Progress(QWidget):
    """Show one long piece of work with a button that cancels it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.cancel = QToolButton()
        self.cancel.setIconSize(QSize(12, 12))
        self._name_cancel()
        self.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.bar, self.cancel):
            layout.addWidget(widget)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_cancel()
        super().changeEvent(event)

    def _name_cancel(self) -> None:
        self.cancel.setToolTip(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel"))

    def begin(self, title: str) -> None:
        """Show the work; how much of it there is comes with ``report``."""
        # Icons are drawn by a library of its own, which a start can do without.
        from annotator.ui.icons import icon

        self.cancel.setIcon(icon("close"))
        self.title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()

    def report(self, done: int, total: int) -> None:
        """Show how far the work is; a total of nought means nobody knows."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)

    def end(self) -> None:
        """Take the work off the bar."""
        self.hide()


class StatusBar(QStatusBar):
    """Hold the four parts side by side; none of them moves when another changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = plain_label(dim=True)
        self.progress = Progress()
        self.message = _Elided()
        self.link = QToolButton()
        # As high as the bar is without it: nothing moves when it comes.
        self.link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.link.hide()
        self.suggestions = plain_label(dim=True)
        self.sprint = plain_label(dim=True)
        self.position = plain_label(dim=True)
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 3, 12, 3)
        layout.setSpacing(16)
        layout.addWidget(self.saved)
        layout.addWidget(self.progress)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.link)
        layout.addWidget(self.suggestions)
        layout.addWidget(self.sprint)
        layout.addWidget(self.position)
        self.addWidget(row, 1)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(MESSAGE_MS)
        self._fading.timeout.connect(self.clear_message)

    def say(self, text: str) -> None:
        """Show one plain line for a while, and let a screen reader say it."""
        self.link.hide()
        self.message.setText(text)
        self._fading.start()
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def offer(self, text: str, button: str) -> None:
        """Show a line with a button beside it that stays as long as the line does."""
        self.say(text)
        self.link.setText(button)
        self.link.show()

    def clear_message(self) -> None:
        """Take the message off."""
        self.message.setText("")
        self.link.hide()

    def show_saved(self, read_only: bool | None) -> None:
        """Say whether what is shown is saved; None while no project is open."""
        self.saved.setText("" if read_only is None else tr(READ_ONLY if read_only else SAVED))

    def show_suggestions(self, number: int) -> None:
        """Show how many suggestions wait in the open article; nothing where there are none."""
        self.suggestions.setText(tr("suggestions %n", number) if number else "")

    def follow_states(self, states: frozenset[str]) -> None:
        """Leave out what is about the text where none is read."""
        places = {state for state in states if state.startswith(PLACE)}
        reads = places <= _READING
        self.position.setVisible(reads)
        self.suggestions.setVisible(reads)

    def show_sprint(self, text: str) -> None:
        """Show how far the author is in the sprints, or nothing."""
        self.sprint.setText(text)

    def show_position(self, state: SelectionState | None, length: int = 0) -> None:
        """Show the caret's offset in code points, and how many are selected."""
        if state is None:
            self.position.clear()
            return
        text = f"{number(state.caret)} / {number(length)}"
        selected = sum(len(span) for span in state.spans)
        if selected:
            text = tr("%n selected", selected) + f" · {text}"
        self.position.setText(text)
        self.position.setToolTip(tr("Where the caret is, in characters from the start"))


class _Elided(QLabel):
    """Show as much of one line as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def setText(self, text: str) -> None:
        self._whole = text
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)

    def whole(self) -> str:
        """Return the line however much of it is seen."""
        return self._whole
