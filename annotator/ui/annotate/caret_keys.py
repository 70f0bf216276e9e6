"""The caret's keys: moving, extending, selecting words and sentences, copying."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.domain.spans import Span, quoted
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr
from annotator.ui.reading.movement import Unit

# Name of the movement, unit, direction, and whether it goes with the eye or with reading order.
_MOVES = (
    ("char_back", Unit.CHARACTER, -1, True),
    ("char_on", Unit.CHARACTER, 1, True),
    ("word_back", Unit.WORD, -1, True),
    ("word_on", Unit.WORD, 1, True),
    ("sentence_back", Unit.SENTENCE, -1, True),
    ("sentence_on", Unit.SENTENCE, 1, True),
    ("paragraph_back", Unit.PARAGRAPH, -1, False),
    ("paragraph_on", Unit.PARAGRAPH, 1, False),
    ("line_back", Unit.LINE, -1, False),
    ("line_on", Unit.LINE, 1, False),
    ("line_start", Unit.LINE_EDGE, -1, False),
    ("line_end", Unit.LINE_EDGE, 1, False),
    ("page_back", Unit.PAGE, -1, False),
    ("page_on", Unit.PAGE, 1, False),
    ("text_start", Unit.DOCUMENT_EDGE, -1, False),
    ("text_end", Unit.DOCUMENT_EDGE, 1, False),
)


class CaretKeys(QObject):
    """Answer the actions of the caret and the selection."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._view = picked.view
        for name, unit, direction, sideways in _MOVES:
            actions.connect(f"caret.{name}", partial(self._move, unit, direction, sideways, False))
            actions.connect(f"extend.{name}", partial(self._move, unit, direction, sideways, True))
        actions.connect("select.word", self._select_word)
        actions.connect("select.sentence", self._select_sentence)
        actions.connect("select.all", self._view.select_all)
        actions.connect("select.none", self._step_out)
        actions.connect("edit.copy", self._copy)

    def _move(self, unit: Unit, direction: int, sideways: bool, extend: bool) -> None:
        move = self._view.move_sideways if sideways else self._view.move_caret
        if extend and unit is Unit.CHARACTER:
            with self._picked.by_character():
                move(unit, direction, extend)
        else:
            move(unit, direction, extend)

    def _select_word(self) -> None:
        """Select the word at the caret, or add the next one.

        Right after an annotation was made the caret stands at its end: there the next word is
        meant, since the one before has its label.
        """
        view, live = self._view, self._picked.live()
        if len(live):
            self._extend_to(self._next_end(live.end))
            return
        word = view.word_at(view.caret())
        if not len(word) or (self._picked.untouched and word.end == view.caret()):
            end = self._next_end(max(view.caret(), word.end))
            word = view.word_at(end - 1) if end else word
        if len(word):
            view.select_span(word)

    def _next_end(self, offset: int) -> int:
        """Return the end of the next word after an offset, in any paragraph, or 0."""
        words, length = self._view.words, len(self._view.text)
        while offset < length:
            offset = words.next_word(offset, True)
            if words.is_word(words.piece_at(offset - 1)):
                return offset
        return 0

    def _select_sentence(self) -> None:
        view, live = self._view, self._picked.live()
        if len(live):
            start = view.words.next_sentence(live.end - 1)
            if start < len(view.text):
                self._extend_to(view.sentence_at(start).end)
            return
        sentence = view.sentence_at(view.caret())
        if len(sentence):
            view.select_span(sentence)

    def _extend_to(self, end: int) -> None:
        live = self._picked.live()
        if end > live.end:
            self._view.select_span(Span(live.start, end))

    def _step_out(self) -> None:
        """Clear the selection, then the fragments, then the current annotation."""
        view = self._view
        if len(self._picked.live()):
            view.set_caret(view.caret())
        elif view.fragments():
            view.clear_selection()
        else:
            self._session.set_current(None)

    def _copy(self) -> None:
        """Copy the selected text as it is stored, or that of the current annotation."""
        spans = self._view.selection() or self._session.spans_here()
        text = quoted(spans, self._view.text)
        if text:
            QGuiApplication.clipboard().setText(text)
            self._session.say(tr("Copied"))
        else:
            self._session.say(tr("Nothing is selected"))
