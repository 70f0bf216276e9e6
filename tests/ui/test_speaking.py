"""The interface in other languages: chosen while one works, nothing lost, right to left too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui import language, mirroring, places
from annotator.ui.annotate.phrases import one_line
from annotator.ui.dialogs.settings import SettingsDialog, languages
from annotator.ui.error_words import in_words
from annotator.ui.speaking import speak
from annotator.ui.window import MainWindow
from tests.ui.conftest import press

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Give the next test English back."""
    yield
    language.speak(qapp, "en")


def test_the_program_speaks_three_languages() -> None:
    assert languages() == [("de", "Deutsch"), ("en", "English"), ("ar", "العربية")]


def test_numbers_take_the_plural_forms_of_each_language(qapp: QApplication) -> None:
    said = {}
    for code in ("en", "de", "ar"):
        language.speak(qapp, code)
        said[code] = [language.tr("%n article(s)", n) for n in (0, 1, 2, 5, 11, 100)]
    assert said["en"] == [
        "0 articles", "1 article", "2 articles", "5 articles", "11 articles", "100 articles",
    ]  # fmt: skip
    assert said["de"][:3] == ["0 Artikel", "1 Artikel", "2 Artikel"]
    assert said["ar"] == [
        "لا مقالات", "مقال واحد", "مقالان", "5 مقالات", "11 مقالًا", "100 مقال",
    ]  # fmt: skip


def test_qts_own_words_are_spoken_too(qapp: QApplication, qtbot: QtBot) -> None:
    language.speak(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    assert close is not None
    assert close.text().replace("&", "") == "Schließen"


def test_digits_stay_the_same_and_dates_are_written_as_usual(qapp: QApplication) -> None:
    dates = {}
    for code in ("en", "de", "ar"):
        language.speak(qapp, code)
        dates[code] = (language.day(QDate(2031, 12, 2)), language.number(12345))
    assert dates["en"] == ("2 Dec 2031", "12,345")
    assert dates["de"] == ("2 Dez. 2031", "12.345")
    assert dates["ar"] == ("2 ديسمبر 2031", "12,345")


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    assert language.meant("xx") == "en"
    assert language.meant("de_CH") == "de"
    language.speak(qapp, "xx")
    assert qapp.layoutDirection() == LTR
    assert QLocale().name().startswith("en")


def test_a_language_is_chosen_while_one_works(opened: MainWindow, qtbot: QtBot) -> None:
    workspace = opened.workspace
    assert workspace is not None
    keys = {spec.id: spec.keys for spec in opened.actions_.specs()}
    session = workspace.session
    workspace.focus_text()
    press(Qt.Key.Key_F3)
    session.open_article(session.article or "")
    workspace.pane.view.set_caret(5)
    article, project = session.article, opened.project
    workspace.go_to("search")

    opened.choices.open_settings()
    dialog = opened.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))

    again = QApplication.activeModalWidget()
    assert isinstance(again, SettingsDialog)
    assert again is not dialog
    assert again.windowTitle() == "الإعدادات"
    assert again.language.currentData() == "ar"
    press(Qt.Key.Key_Escape)
    assert opened.settings["language"] == "ar"

    after = opened.workspace
    assert after is not None
    assert after is not workspace
    assert opened.project is project
    assert after.place == "search"
    assert after.session.article == article
    assert after.session.layer == "claim"
    assert after.pane.view.caret() == 5
    titles = [action.text().replace("&", "") for action in opened.menuBar().actions()]
    assert titles[:3] == ["ملف", "تحرير", "توسيم"]
    assert opened.bar.saved.text() == "كل التغييرات محفوظة"
    assert opened.layoutDirection() == after.layoutDirection() == RTL
    assert {spec.id: spec.keys for spec in opened.actions_.specs()} == keys

    speak(opened, "de")
    assert opened.bar.saved.text() == "Alle Änderungen gespeichert"
    assert opened.layoutDirection() == LTR
    speak(opened, "en")
    assert opened.bar.saved.text() == "All changes saved"
    assert opened.menuBar().actions()[0].text() == "&File"


def test_letters_tag_after_the_switch(opened: MainWindow) -> None:
    speak(opened, "ar")
    assert opened.workspace is not None
    opened.workspace.focus_text()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Space)
    before = len(opened.workspace.session.page.annotations)  # type: ignore[union-attr]
    press(Qt.Key.Key_P)
    page = opened.workspace.session.page
    assert page is not None
    assert len(page.annotations) == before + 1
    press(Qt.Key.Key_Z, ctrl=True)
    assert opened.bar.message.whole().startswith("تُراجع عن")


def test_the_welcome_page_and_history_follow(window: MainWindow) -> None:
    assert any("New project" in card._title for card in window.welcome._cards)
    speak(window, "de")
    assert any("Neues Projekt" in card._title for card in window.welcome._cards)
    assert window._stack.currentWidget() is window.welcome


def test_a_history_that_is_shown_is_shown_again(opened: MainWindow) -> None:
    opened.choices.toggle_history()
    speak(opened, "de")
    history = opened.choices._history
    assert history is not None
    assert history.isVisible()
    assert history.windowTitle() == "Verlauf"


@pytest.mark.parametrize("code", ["de", "ar"])
@pytest.mark.parametrize("place", [places.READ, *(entry.id for entry in places.ENTRIES)])
def test_every_place_is_shown_in_every_language(
    opened: MainWindow, qtbot: QtBot, place: str, code: str
) -> None:
    speak(opened, code)
    assert opened.workspace is not None
    opened.workspace.go_to(place)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert not opened.grab().isNull()
    assert opened.layoutDirection() == (RTL if code == "ar" else LTR)


@pytest.mark.parametrize("action", ["help.palette", "help.shortcuts", "keys.edit", "settings.open"])
def test_what_opens_over_the_window_is_shown_from_right_to_left(
    opened: MainWindow, action: str
) -> None:
    speak(opened, "ar")
    opened.actions_.run(action)
    shown = QApplication.activeModalWidget() or opened
    assert not shown.grab().isNull()
    assert shown.layoutDirection() == RTL
    press(Qt.Key.Key_Escape)


def test_no_button_keeps_english_words(opened: MainWindow) -> None:
    speak(opened, "ar")
    opened.choices.open_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    words = [button.text() for button in dialog.findChildren(QPushButton)]
    assert words
    assert [text for text in words if text.isascii()] == []
    press(Qt.Key.Key_Escape)


def test_boxes_are_placed_from_where_reading_begins(qapp: QApplication) -> None:
    row = QRect(10, 0, 100, 20)
    assert mirroring.placed(QRect(15, 2, 30, 8), row) == QRect(15, 2, 30, 8)
    assert mirroring.beginning(15, 30, row) == 15
    language.speak(qapp, "ar")
    assert mirroring.placed(QRect(15, 2, 30, 8), row) == QRect(75, 2, 30, 8)
    assert mirroring.beginning(15, 30, row) == 75


def test_words_of_an_article_keep_their_way_among_arabic(qapp: QApplication) -> None:
    assert one_line("The ferry (again)") == "The ferry (again)"
    language.speak(qapp, "ar")
    assert one_line("The ferry (again)") == "\u2068The ferry (again)\u2069"


def test_refusals_of_the_services_are_told_in_the_language(qapp: QApplication) -> None:
    told = "there is a story called 'Dam' already"
    assert in_words(told) == told
    language.speak(qapp, "de")
    assert in_words(told) == "eine Geschichte namens 'Dam' gibt es schon"
    assert in_words("something nobody listed") == "something nobody listed"
