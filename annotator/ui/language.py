"""The words of the interface in the person's language, through Qt's translators.

Digits are 0–9 in every language, as in the texts' offsets, the keys and the exported data.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths

SYSTEM = "system"
"""Stands for the language the system speaks, where the program knows it."""
_CONTEXT = "annotator"
_ENGLISH = "en"
_WITH_PLAIN_DIGITS = {"ar": "ar_AE"}
"""Where a language alone stands for a country that writes other digits."""
_WORDS, _QTS_WORDS = "annotator_", "qtbase_"
_speaking: list[QTranslator] = []


def tr(text: str, count: int = -1) -> str:
    """Return ``text`` in the language in use; ``%n`` becomes ``count`` in its plural form.

    Values belong into named fields that are filled afterwards, so that a translation can order
    them as its language does.
    """
    return QCoreApplication.translate(_CONTEXT, text, None, count)


def later(text: str) -> str:
    """Mark a text in a table for translation and return it as it is; ``tr`` shows it."""
    return text


def number(value: int) -> str:
    """Return a number with its thousands parted as the person's country does."""
    return QLocale().toString(value)


def share(value: float) -> str:
    """Return a number with two decimals, parted as the person's country does."""
    return QLocale().toString(value, "f", 2)


def day(date: QDate) -> str:
    """Return a date as people write it in short: "2 Dec 2024"."""
    return QLocale().toString(date, "d MMM yyyy")


def known() -> list[str]:
    """Return the codes of the languages the program speaks."""
    found = (path.stem.removeprefix(_WORDS) for path in _folder().glob(f"{_WORDS}*.qm"))
    return sorted({_ENGLISH, *found})


def meant(choice: str) -> str:
    """Return the code of the language that a choice stands for; English where it is unknown."""
    wanted = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    codes = known()
    return next((code for each in wanted if (code := each[:2]) in codes), _ENGLISH)


def spoken() -> str:
    """Return the code of the language in force."""
    return QLocale().name()[:2]


def speak(application: QApplication, choice: str) -> None:
    """Put a language in force: words, Qt's own words, dates, and the direction of the layout.

    What is on the screen already keeps its words; whoever shows it makes it anew.
    """
    code = meant(choice)
    while _speaking:
        application.removeTranslator(_speaking.pop())
    for name in (_QTS_WORDS, _WORDS):
        if code == _ENGLISH and name == _QTS_WORDS:
            # Qt speaks English by itself.
            continue
        translator = QTranslator()
        if any(translator.load(f"{name}{code}", str(folder)) for folder in _folders()):
            application.installTranslator(translator)
            _speaking.append(translator)
    locale = QLocale.system()
    if locale.name()[:2] != code or locale.zeroDigit() != "0":
        locale = QLocale(_WITH_PLAIN_DIGITS.get(code, code))
    QLocale.setDefault(locale)
    application.setLayoutDirection(QLocale(code).textDirection())


def _folder() -> Path:
    return paths.resources() / "translations"


def _folders() -> tuple[Path, Path]:
    """Return where translators lie; a frozen program carries Qt's beside its own."""
    return _folder(), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
