"""The field of a query: completion under it, history in it, the mistaken part underlined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.chrome import colours
from annotator.ui.fields import Field
from annotator.ui.icons import icon
from annotator.ui.language import tr
from annotator.ui.search.completing import offer
from annotator.ui.search.offers import Offers

_OWN = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down))


class QueryField(Field):
    """Take a query; Enter and Down go to the results, Up brings back what was asked before."""

    entered = Signal()
    """Comes on Enter: the query is meant as it stands."""
    left = Signal()
    """Comes when the keyboard is to go to the results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search the project"), tr("Words, “phrases”, label:…, outlet:…"), None)
        self.setParent(parent)
        self.addAction(icon("search"), Field.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(False)
        self.history: list[str] = []
        """Queries asked before, the newest first."""
        self.values_of: Callable[[str], Sequence[str]] = _no_values
        self._place = -1
        self._draft = ""
        self.offers: Offers | None = None
        """Where offers are shown; without it none are."""
        self._typed = ""
        self.textEdited.connect(self._edited)

    # Completion

    def _edited(self) -> None:
        self._place = -1
        self.suggest()

    def suggest(self) -> None:
        """Offer what could go on at the caret."""
        found = offer(self.text()[: self.cursorPosition()], self.values_of)
        self._typed = found.typed
        if self.offers is None or not found.texts or found.texts == (f"{found.typed} ",):
            self.hide_offers()
            return
        parent = self.offers.parentWidget()
        assert parent is not None
        box = self.cursorRect()
        corner = self.mapTo(parent, QPoint(box.left(), self.height() + 2))
        self.offers.offer(found.texts, corner)

    @property
    def offered(self) -> list[str]:
        """Return what is offered now."""
        return [] if self.offers is None else self.offers.texts

    def hide_offers(self) -> None:
        """Offer nothing."""
        if self.offers is not None:
            self.offers.hide()

    def take(self, text: str) -> None:
        """Put an offer in place of what was typed of it, and offer what follows."""
        at = self.cursorPosition()
        start = at - len(self._typed)
        self.setText(self.text()[:start] + text + self.text()[at:].lstrip())
        self.setCursorPosition(start + len(text))
        self.suggest()

    # History

    def remember(self, query: str, most: int = 50) -> None:
        """Put a query on top of the history."""
        if query.strip():
            self.history = [query, *(each for each in self.history if each != query)][:most]
        self._place = -1

    def _recall(self, direction: int) -> bool:
        """Show the query asked before (1) or after (-1) the one shown; tell if there is one."""
        place = self._place + direction
        if not -1 <= place < len(self.history):
            return False
        if self._place == -1:
            self._draft = self.text()
        self._place = place
        self.setText(self._draft if place == -1 else self.history[place])
        return True

    # Keys

    def event(self, event: QEvent) -> bool:
        # The place has actions on these keys; here they are the field's own.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.offered and self._steer(key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self.hide_offers()
            self.entered.emit()
        elif key == Qt.Key.Key_Up:
            self._recall(1)
        elif key == Qt.Key.Key_Down:
            if self._place < 0 or not self._recall(-1):
                self.left.emit()
        elif key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.suggest()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.offered:
            assert self.offers is not None
            self.take(self.offers.current or self.offered[0])
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide_offers()

    def _steer(self, key: int) -> bool:
        """Let a key steer what is offered; tell if it did."""
        assert self.offers is not None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.steer(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.offers.current:
            self.take(self.offers.current)
        elif key == Qt.Key.Key_Escape:
            self.hide_offers()
        else:
            return False
        return True

    # Mistakes

    def underline(self, start: int, end: int) -> None:
        """Underline ``[start, end)``, in code points; an empty stretch underlines nothing.

        A line edit formats its text for input methods only, so the mark comes by their way; it
        changes nothing of the text.
        """
        text = self.text()
        first = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
        length = len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
        marks: list[QInputMethodEvent.Attribute] = []
        if length:
            wave = QTextCharFormat()
            wave.setFontUnderline(True)
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(colours().reading.caret)
            wave.setProperty(QTextFormat.Property.UserProperty, 1)
            kind = QInputMethodEvent.AttributeType.TextFormat
            at = first - self.cursorPosition()
            marks.append(QInputMethodEvent.Attribute(kind, at, length, wave))
        QApplication.sendEvent(self, QInputMethodEvent("", marks))


def _no_values(_field: str) -> Sequence[str]:
    return ()
