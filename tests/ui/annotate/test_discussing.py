"""Discussion by keys: begin, answer, settle, edit, go there; signs in the text."""

from __future__ import annotations

from collections.abc import Callable

from annotator.services import discussion
from tests.ui.annotate.conftest import ALT, CTRL, SHIFT, Desk, Key


def threads(desk: Desk) -> list[tuple[str, list[str]]]:
    return [
        (each.words, [remark.text for remark in each.remarks])
        for each in discussion.threads(desk.project)
    ]


def begin(desk: Desk, text: str) -> None:
    desk.press("q", ALT)
    assert desk.pane.discussing.panel.field.hasFocus()
    desk.press(text)
    desk.press(Key.Key_Return)


def test_a_thread_begins_on_the_annotation_at_the_caret_and_is_answered_by_the_same_key(
    desk: Desk,
) -> None:
    desk.select("Ilka Brandt")
    desk.press("p")
    desk.go_to("Ilka")
    (mention,) = desk.mentions()
    begin(desk, "Or the office?")
    assert desk.view.hasFocus()
    assert threads(desk) == [("Ilka Brandt", ["Or the office?"])]
    mark = desk.view.mark(mention.uid)
    assert mark is not None
    assert mark.detail == "❝"
    desk.inspector.refresh()
    assert "Discussed: 1 remark, Alt+Q" in desk.inspector.facts.text()
    begin(desk, "The person.")
    assert threads(desk) == [("Ilka Brandt", ["Or the office?", "The person."])]
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert threads(desk) == []
    mark = desk.view.mark(mention.uid)
    assert mark is not None
    assert mark.detail == ""


def test_a_passage_is_talked_about_with_a_sign_in_the_margin(desk: Desk) -> None:
    passage = desk.select("twelve people died")
    begin(desk, "Who counted?")
    assert threads(desk) == [("twelve people died", ["Who counted?"])]
    assert [(n.offset, n.text) for n in desk.view._remarks] == [(passage.start, "❝ 1")]
    desk.open(2)
    assert desk.view._remarks == ()


def test_the_panel_answers_settles_edits_and_takes_away(desk: Desk) -> None:
    desk.select("twelve people died")
    begin(desk, "Who counted?")
    desk.select("Tomas Virel")
    begin(desk, "Of which company?")
    desk.press("d", CTRL | ALT)
    panel = desk.pane.discussing.panel
    assert panel.list.hasFocus()
    assert [each.words for each in panel.model.threads] == ["Tomas Virel", "twelve people died"]
    desk.press(Key.Key_Home)
    desk.press("a")
    desk.press("Both")
    desk.press(Key.Key_Return, SHIFT)
    desk.press("of them.")
    desk.press(Key.Key_Return)
    assert panel.list.hasFocus()
    assert threads(desk)[0] == ("Tomas Virel", ["Of which company?", "Both\nof them."])
    desk.press("s")
    assert [each.words for each in panel.model.threads] == ["twelve people died", "Tomas Virel"]
    desk.press("s")
    assert [each.first.settled for each in panel.model.threads] == [False, False]
    desk.press(Key.Key_Home)
    desk.press("e")
    desk.press("One of them.")
    desk.press(Key.Key_Return)
    assert threads(desk)[0] == ("Tomas Virel", ["Of which company?", "One of them."])
    desk.press(Key.Key_Delete)
    assert threads(desk)[0] == ("Tomas Virel", ["Of which company?"])
    desk.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.view.hasFocus()


def test_the_panel_leads_to_the_passage_in_another_article(desk: Desk) -> None:
    passage = desk.select("twelve people died")
    begin(desk, "Who counted?")
    here = desk.session.article
    desk.open(2)
    desk.press("d", CTRL | ALT)
    panel = desk.pane.discussing.panel
    assert panel.model.threads == []
    desk.press("3")
    desk.press(Key.Key_Return)
    assert desk.session.article == here
    assert desk.view.caret() == passage.start
    assert desk.view.hasFocus()


def test_escape_gives_a_remark_up(desk: Desk) -> None:
    desk.select("twelve people died")
    desk.press("q", ALT)
    desk.press("Hm")
    desk.press(Key.Key_Escape)
    assert threads(desk) == []
    assert desk.view.hasFocus()
    assert not desk.pane.discussing.panel.field.isVisible()


def test_a_lead_s_answer_is_read_by_all_without_the_annotation(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk(author="bo")
    desk.select("Ilka Brandt")
    desk.press("p")
    desk.go_to("Ilka")
    begin(desk, "Or the office?")
    cy = open_desk(author="cy")
    cy.press("d", CTRL | ALT)
    assert cy.pane.discussing.panel.model.threads == []
    lead = open_desk(author="ann")
    lead.press("d", CTRL | ALT)
    lead.press("a")
    lead.press("The person.")
    lead.press(Key.Key_Return)
    cy = open_desk(author="cy")
    cy.press("d", CTRL | ALT)
    (seen,) = cy.pane.discussing.panel.model.threads
    assert [each.text for each in seen.remarks] == ["Or the office?", "The person."]
    assert seen.label == ""
    assert cy.mentions() != []
    assert [(n.text) for n in cy.view._remarks] == ["❝ 2"]
