"""The words of the interface in the person's language, through Qt's translators."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "annotator"


def tr(text: str, count: int = -1) -> str:
    """Return ``text`` in the language in use; ``%n`` becomes ``count`` in its plural form.

    Values belong into named fields that are filled afterwards, so that a translation can order
    them as its language does.
    """
    return QCoreApplication.translate(_CONTEXT, text, None, count)


def later(text: str) -> str:
    """Mark a text in a table for translation and return it as it is; ``tr`` shows it."""
    return text
