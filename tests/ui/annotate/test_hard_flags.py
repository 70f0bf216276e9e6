"""Hard cases: flagged by a key, marked, listed, gone to."""

from __future__ import annotations

from annotator.services import hard_cases
from tests.ui.annotate.conftest import ALT, CTRL, Desk, Key


def cases(desk: Desk) -> list[tuple[str, str]]:
    return [(each.label, each.words) for each in hard_cases.list_hard_cases(desk.project)]


def test_a_key_flags_the_current_annotation_and_takes_the_flag_off(desk: Desk) -> None:
    desk.select("Ilka Brandt")
    desk.press("p")
    (mention,) = desk.mentions()
    desk.press("?")
    assert cases(desk) == [("person", "Ilka Brandt")]
    assert desk.message == "Hard case: Person · Ilka Brandt"
    mark = desk.view.mark(mention.uid)
    assert mark is not None
    assert mark.detail == "!"
    desk.inspector.refresh()
    assert desk.inspector.facts.text().startswith("Flagged as a hard case")
    desk.press("?")
    assert cases(desk) == []
    mark = desk.view.mark(mention.uid)
    assert mark is not None
    assert mark.detail == ""
    desk.press(Key.Key_Z, CTRL)
    assert cases(desk) == [("person", "Ilka Brandt")]


def test_the_list_leads_to_the_annotation_in_its_article(desk: Desk) -> None:
    desk.select("Ilka Brandt")
    desk.press("p")
    (mention,) = desk.mentions()
    desk.press("?")
    desk.open(2)
    desk.press("h", CTRL | ALT)
    panel = desk.pane.hard_list
    assert panel.isVisible()
    assert panel.list.item(0).text() == "Harbour Gazette · Person · Ilka Brandt"
    desk.press(Key.Key_Return)
    assert desk.session.article == mention.article
    assert desk.session.current == ("mention", mention.uid)
    assert desk.view.hasFocus()
    # The list stays, follows, and goes with Escape.
    desk.press("?")
    assert panel.list.count() == 0
    desk.press("h", CTRL | ALT)
    desk.press(Key.Key_Escape)
    assert not panel.isVisible()


def test_the_flag_goes_with_its_annotation_and_comes_back_with_it(desk: Desk) -> None:
    desk.select("Ilka Brandt")
    desk.press("p")
    desk.press("?")
    desk.press(Key.Key_Backspace)
    assert desk.mentions() == []
    assert cases(desk) == []
    desk.press(Key.Key_Z, CTRL)
    assert cases(desk) == [("person", "Ilka Brandt")]


def test_flags_are_there_when_the_article_is_opened_again(desk: Desk) -> None:
    desk.select("Ilka Brandt")
    desk.press("p")
    (mention,) = desk.mentions()
    desk.press("?")
    desk.open(1)
    desk.open(0)
    mark = desk.view.mark(mention.uid)
    assert mark is not None
    assert mark.detail == "!"
