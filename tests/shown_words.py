"""What of a screen's words does not come from the translator.

Under `Bracketing` every translated text stands in ⟦ ⟧. What is left outside of brackets must be
data of the project, a key, a number, or one of the few names that are the same in all languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible, QPainter, QStaticText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

OPEN, SHUT = "⟦", "⟧"
_BRACKETED = re.compile("⟦[^⟦⟧]*⟧")
_CUT = re.compile("⟦[^⟧]*(?:…[^⟦]*)?$|^[^⟦]*⟧")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
_CONTROLS = re.compile("[\u200e\u200f\u2066-\u2069\u061c]")
_PARTS = re.compile(r"\n|\t| · | — | / |: |, |; |\. |   +|[“”„()]")
_EDGES = " .…‸,:;()“”\"'’&?!✓↔"
_KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:[^\s]|F\d+|Return|Space|Tab|Esc|Del|Backspace|Home|End|"
    r"PgUp|PgDown|Left|Right|Up|Down|Ctrl|Alt|Shift|A–Z)"
)
_SAME_EVERYWHERE = re.compile(
    "News Annotator|JSON Lines|CSV|Markdown|SQLite|PostgreSQL|"
    # Languages call themselves so.
    "English|Deutsch|"
    # Files, folders, addresses, encodings, what this machine is.
    r"(?:/[^/]+)+|[\w-]+\.(?:txt|jsonl|annotator)|[a-z]+\.example\.org|"
    r"[a-z]+[-_]?\d[\w-]*|euc-kr|koi8-r|shift_jis|offscreen|Linux-\S+|"
    # A quantity with its unit, as one is written.
    r"\d+\.\d+ km|"
    # Days and hours as the locale writes them; the query language of the search.
    r"\d{1,2} [A-Z][a-z]{2} \d{4}|\d{1,2}:\d{2}\s[AP]M|\w+:\w+(?: \w+:\w+)*"
)
"""What no language has another word for."""


class Bracketing(QTranslator):
    """Translate every text into itself between brackets, Qt's own texts too."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPEN}{sourceText}{SHUT}" if _WORD.search(sourceText) else sourceText

    def isEmpty(self) -> bool:
        return False


def left_over(text: str, data: Data, *, cut: bool = False) -> Iterator[str]:
    """Yield the parts of a shown text that are neither translated nor data.

    ``cut`` says that passages of texts are cut short without a sign.
    """
    rest = _CONTROLS.sub("", unescape(_TAG.sub(" ", text)))
    while (fewer := _BRACKETED.sub(" · ", rest)) != rest:
        rest = fewer
    rest = _CUT.sub(" · ", rest)
    if _SAME_EVERYWHERE.fullmatch(rest.strip(_EDGES)):
        return
    for part in _PARTS.split(rest):
        words = part.strip(_EDGES)
        same = _KEYS.fullmatch(words) or _SAME_EVERYWHERE.fullmatch(words)
        if _WORD.search(words) and not same and not data.has(words, cut=cut or "…" in part):
            yield words


class Data:
    """Know what a project's texts, names and labels are, by whole entries or long quotations."""

    def __init__(self, entries: Iterable[str]) -> None:
        kept = [" ".join(each.split()) for each in entries]
        self._known = {part.strip(_EDGES) for each in kept for part in (each, *_PARTS.split(each))}
        self._text = "\n".join(kept)

    def has(self, words: str, *, cut: bool) -> bool:
        """Tell whether words are data: entries one after another, or a passage of a text.

        A passage has three words at least, so that "Claim" is not taken for one, unless it is
        ``cut`` short. Single letters and numbers stand between entries.
        """
        if words in self._text and (cut or len(words.split()) > 2):
            return True
        return self._entries(tuple(words.split()))

    def _entries(self, words: tuple[str, ...]) -> bool:
        if not words:
            return True
        for end in range(len(words), 0, -1):
            entry = " ".join(words[:end]).strip(_EDGES)
            known = entry in self._known or not _WORD.search(entry)
            if known and self._entries(words[end:]):
                return True
        return False


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text a widget and those in it show or tell a screen reader, with its kind."""
    yield "title", top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if not (widget is top or widget.isVisibleTo(top)):
            continue
        kind = type(widget).__name__
        for text in _of(widget):
            if text:
                yield kind, text


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.placeholderText()
        # What a person edits is theirs.
        yield widget.toPlainText() if widget.isReadOnly() else ""
    elif isinstance(widget, QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield widget.tabText(at)
            yield widget.tabToolTip(at)
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for column in range(_columns(model, QModelIndex())):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield header if isinstance(header, str) else ""

    def below(parent: QModelIndex) -> Iterator[str]:
        for row in range(min(model.rowCount(parent), 200)):
            for column in range(_columns(model, parent)):
                index = model.index(row, column, parent)
                for role in roles:
                    value = model.data(index, role)
                    if isinstance(value, str):
                        yield value
                if column == 0:
                    yield from below(index)

    yield from below(QModelIndex())


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Qt makes the method of list models private.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


@contextmanager
def painted() -> Iterator[list[str]]:
    """Collect what the program's own painting writes while this lasts."""
    found: list[str] = []
    kept = {name: getattr(QPainter, name) for name in ("drawText", "drawStaticText")}

    def noting(name: str) -> Any:
        def draw(self: QPainter, *values: Any) -> Any:
            for value in values:
                if isinstance(value, str):
                    found.append(value)
                elif isinstance(value, QStaticText):
                    found.append(value.text())
            return kept[name](self, *values)

        return draw

    for name in kept:
        setattr(QPainter, name, noting(name))
    try:
        yield found
    finally:
        for name, drawing in kept.items():
            setattr(QPainter, name, drawing)


def told(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a screen reader is told of widgets that make it up themselves."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top):
            about = QAccessible.queryAccessibleInterface(widget)
            if about is not None:
                yield type(widget).__name__, about.text(QAccessible.Text.Name)
                yield type(widget).__name__, about.text(QAccessible.Text.Description)


__all__ = ["Bracketing", "Data", "left_over", "painted", "texts", "told"]
