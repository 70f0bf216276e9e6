"""Suggestions at the caret: grey until decided, decided by keys, undone like everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Mention
from annotator.services import tagging
from annotator.store import records
from annotator.ui.annotate.looks import SUGGESTIONS
from tests import building
from tests.ui.annotate.conftest import ALT, CTRL, HARBOUR, SHIFT, Desk, Key


@pytest.fixture
def suggesting_desk(desk: Desk, qtbot: QtBot) -> Iterator[Desk]:
    """Return the desk with the suggestions of its first article there."""
    desk.pane.suggestions.set_shown(True)
    wait(desk, qtbot)
    yield desk
    desk.pane.suggestions.close()


def wait(desk: Desk, qtbot: QtBot, count: int = 1) -> None:
    """Wait until the article has some suggestions."""
    qtbot.waitUntil(lambda: len(desk.pane.suggestions.found) >= count, timeout=20_000)


def settled(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the answer to what was changed last is there."""
    suggestions = desk.pane.suggestions
    qtbot.waitUntil(
        lambda: (
            not suggestions._asking.isActive()
            and not suggestions._drawing.isActive()
            and suggestions._running is not None
            and not suggestions._running.waiting
        ),
        timeout=20_000,
    )


def suggested(desk: Desk) -> list[tuple[str, str]]:
    """Return label and words of every suggestion, in the order of the text."""
    suggestions = desk.pane.suggestions
    return [
        (found.label, " … ".join(desk.quoted(found.spans)))
        for found in (suggestions.found[uid] for _, _, uid in suggestions.places)
    ]


def current(desk: Desk) -> tuple[str, str] | None:
    found = desk.session.suggestion
    return None if found is None else (found.label, " … ".join(desk.quoted(found.spans)))


def to_monday(desk: Desk) -> None:
    """Go to the suggestion that Monday is a time."""
    desk.view.set_caret(desk.text.index("Monday"))
    desk.press(Key.Key_Down, ALT)
    assert current(desk) == ("time", "Monday")


def negatives(desk: Desk) -> list[tuple[str, str]]:
    """Return label and words of what was rejected in the open article, as it is stored."""
    article = desk.session.article or ""
    found = [
        each
        for kind in ("mention", "claim")
        for each in building.rejected_in(desk.project, kind, article)
    ]
    return [(each.label, " … ".join(desk.quoted(each.spans))) for each in found]


def test_an_article_is_suggested_its_claims_numbers_and_times(suggesting_desk: Desk) -> None:
    found = suggested(suggesting_desk)
    assert ("number", "twelve people") in found
    assert ("time", "Monday") in found
    assert ("quotation", "“We were never asked,”") in found
    # Drawn apart from annotations, counted by nothing else, and no annotation.
    for uid in suggesting_desk.pane.suggestions.found:
        mark = suggesting_desk.view.mark(uid)
        assert mark is not None
        assert mark.layer == SUGGESTIONS
    assert suggesting_desk.mentions() == []
    assert suggesting_desk.chip_count("number") == 0


def test_tab_goes_to_a_suggestion_and_enter_accepts_it(suggesting_desk: Desk, qtbot: QtBot) -> None:
    desk = suggesting_desk
    desk.view.set_caret(desk.text.index("on Monday"))
    # The claim around the caret first, then what lies inside it.
    desk.press(Key.Key_Tab)
    assert current(desk) == ("claim", "twelve people died at the cafe\u0301 on Monday")
    while current(desk) != ("time", "Monday"):
        desk.press(Key.Key_Tab)
    assert desk.view.current_mark() == desk.pane.suggestions.current
    assert "Return accepts" in desk.message
    before = len(desk.pane.suggestions.found)
    desk.press(Key.Key_Return)
    (mention,) = desk.mentions()
    assert (mention.label, desk.quoted(mention.spans)) == ("time", ["Monday"])
    assert mention.origin == "time.weekday"
    assert mention.status == "accepted"
    assert mention.annotator == desk.session.annotator
    # On to the next one, without another key.
    assert current(desk) not in (None, ("time", "Monday"))
    settled(desk, qtbot)
    assert len(desk.pane.suggestions.found) == before - 1
    assert desk.chip_count("time") == 1 if desk.session.layer == "mention" else True


def test_backspace_rejects_for_good(suggesting_desk: Desk, qtbot: QtBot) -> None:
    desk = suggesting_desk
    to_monday(desk)
    desk.press(Key.Key_Backspace)
    assert desk.mentions() == []
    assert negatives(desk) == [("time", "Monday")]
    assert ("time", "Monday") not in suggested(desk)
    settled(desk, qtbot)
    assert ("time", "Monday") not in suggested(desk)
    # It blocks nobody who thinks better of it, and is then no negative any more.
    desk.press(Key.Key_F2)
    desk.select("Monday")
    desk.press("t")
    assert [desk.quoted(each.spans) for each in desk.mentions()] == [["Monday"]]
    assert negatives(desk) == []


def test_a_letter_accepts_under_its_label_and_keeps_what_was_wrong(
    suggesting_desk: Desk, qtbot: QtBot
) -> None:
    desk = suggesting_desk
    to_monday(desk)
    desk.press("e")
    (mention,) = desk.mentions()
    assert (mention.label, mention.origin) == ("event", "time.weekday")
    assert negatives(desk) == [("time", "Monday")]
    desk.press(Key.Key_Z, CTRL)
    assert desk.mentions() == []
    assert negatives(desk) == []


def test_undo_brings_a_suggestion_back_as_the_current_one(
    suggesting_desk: Desk, qtbot: QtBot
) -> None:
    desk = suggesting_desk
    to_monday(desk)
    desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Z, CTRL)
    assert negatives(desk) == []
    settled(desk, qtbot)
    assert current(desk) == ("time", "Monday")
    desk.press(Key.Key_Return)
    assert [desk.quoted(each.spans) for each in desk.mentions()] == [["Monday"]]


def test_names_tagged_once_are_suggested_everywhere(
    open_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = open_desk()
    desk.select("Ilka Brandt")
    desk.press("p")
    tagging.set_note(desk.project, "mention", desk.mentions()[0].uid, "harbour master")
    desk.pane.suggestions.set_shown(True)
    desk.open(2)
    wait(desk, qtbot)
    assert ("person", "Ilka Brandt") in suggested(desk)
    # What is tagged meanwhile is learnt, and what is untagged forgotten.
    desk.open(0)
    desk.project.undo()
    desk.project.undo()
    desk.open(2)
    settled(desk, qtbot)
    assert ("person", "Ilka Brandt") not in suggested(desk)
    desk.pane.suggestions.close()


def test_another_annotators_mentions_are_not_given_away(
    open_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    first = open_desk(author="bob")
    first.select("Lowmarch-Ostrel")
    first.press("o")
    desk = open_desk(author="ann")
    desk.pane.suggestions.set_shown(True)
    wait(desk, qtbot)
    assert ("organisation", "Lowmarch-Ostrel") not in suggested(desk)
    desk.pane.suggestions.close()


def test_all_of_a_label_are_accepted_as_one_step(
    open_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = open_desk()
    building.add_articles(
        desk.project,
        {"Names": "Rain. Ilka Brandt left. Ilka Brandt's boat stayed. Ilka Brandt wept.\n"},
        story=None,
    )
    desk.select("Ilka Brandt")
    desk.press("p")
    names = next(
        uid for uid in building.uids(desk.project)
        if records.get(desk.project.connection, "article", uid).title == "Names"
    )  # fmt: skip
    assert desk.session.open_article(names)
    desk.view.setFocus()
    desk.pane.suggestions.set_shown(True)
    wait(desk, qtbot, 3)
    settled(desk, qtbot)
    desk.view.set_caret(0)
    desk.press(Key.Key_Tab)
    assert current(desk) == ("person", "Ilka Brandt")
    desk.press(Key.Key_Return, SHIFT)
    assert len(desk.mentions()) == 3
    assert desk.message.startswith("3 suggestion")
    desk.press(Key.Key_Z, CTRL)
    assert desk.mentions() == []
    settled(desk, qtbot)
    desk.press(Key.Key_Down, ALT)
    desk.press(Key.Key_Backspace, SHIFT)
    assert len(negatives(desk)) == 3
    assert desk.pane.suggestions.found == {}
    desk.pane.suggestions.close()


def test_a_claim_comes_with_its_source_and_cue(suggesting_desk: Desk, qtbot: QtBot) -> None:
    desk = suggesting_desk
    desk.select("Tomas Virel")
    desk.press("p")
    (virel,) = desk.mentions()
    settled(desk, qtbot)
    desk.view.set_caret(desk.text.index("“We were"))
    desk.press(Key.Key_Down, ALT)
    assert current(desk) == ("quotation", "“We were never asked,”")
    # The letters are those of its layer meanwhile, and back once it is left.
    assert desk.session.layer == "claim"
    desk.press(Key.Key_Return)
    (claim,) = desk.claims()
    assert claim.source == virel.uid
    assert desk.quoted(claim.cue) == ["said"]
    desk.press(Key.Key_Escape)
    assert desk.session.suggestion is None
    assert desk.session.layer == "mention"


def test_a_claim_is_accepted_with_a_source_nobody_has_tagged(
    suggesting_desk: Desk, qtbot: QtBot
) -> None:
    desk = suggesting_desk
    desk.view.set_caret(desk.text.index("“We were"))
    desk.press(Key.Key_Down, ALT)
    assert current(desk) == ("quotation", "“We were never asked,”")
    qtbot.waitUntil(lambda: "Alt+S" in desk.inspector.suggestion.links.text())
    before = len(desk.pane.suggestions.found)
    desk.press(Key.Key_S, ALT)
    assert desk.pane.other_picker.isVisible()
    desk.press("p")
    assert not desk.pane.other_picker.isVisible()
    (virel,), (claim,) = desk.mentions(), desk.claims()
    assert (desk.quoted(virel.spans), virel.label) == (["Tomas Virel"], "person")
    assert (claim.source, claim.label) == (virel.uid, "quotation")
    assert len(desk.pane.suggestions.found) < before
    assert "accepted" in desk.message
    desk.press(Key.Key_Z, CTRL)
    assert not desk.mentions()
    assert not desk.claims()
    settled(desk, qtbot)
    assert len(desk.pane.suggestions.found) == before


def test_a_claim_whose_source_is_tagged_needs_no_label(suggesting_desk: Desk, qtbot: QtBot) -> None:
    desk = suggesting_desk
    desk.select("Tomas Virel")
    desk.press("p")
    settled(desk, qtbot)
    desk.view.set_caret(desk.text.index("“We were"))
    desk.press(Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: "Source: Tomas Virel" in desk.inspector.suggestion.links.text())
    assert "Alt+S" not in desk.inspector.suggestion.links.text()
    desk.press(Key.Key_S, ALT)
    assert not desk.pane.other_picker.isVisible()
    assert desk.claims()[0].source == desk.mentions()[0].uid


def test_with_claims_active_their_suggestions_come_first(
    suggesting_desk: Desk, qtbot: QtBot
) -> None:
    desk = suggesting_desk
    found = desk.pane.suggestions.found
    claims = [words for label, words in suggested(desk) if label in ("claim", "quotation")]
    assert 0 < len(claims) < len(found)
    desk.press(Key.Key_Home, CTRL)
    desk.press(Key.Key_F3)
    gone_to = []
    for _ in range(len(claims) + 1):
        desk.press(Key.Key_Down, ALT)
        here = current(desk)
        assert here is not None
        gone_to.append(here[1])
    assert gone_to == [*claims, claims[0]]
    for _ in claims:
        desk.press(Key.Key_Backspace)
    # None is left: now the others, and the layer is claims again after them.
    assert desk.session.layer == "mention"
    assert desk.session.suggestion is not None
    desk.press(Key.Key_Escape)
    assert desk.session.layer == "claim"


def test_a_key_says_where_suggestions_are_while_there_are_none(desk: Desk, qtbot: QtBot) -> None:
    suggestions = desk.pane.suggestions
    desk.press(Key.Key_Down, ALT)
    assert desk.message == "Suggestions are hidden: Ctrl+U shows them."
    suggestions.set_shown(True)
    desk.press(Key.Key_Down, ALT)
    assert desk.message == "Suggestions are still being looked for."
    wait(desk, qtbot)
    desk.press(Key.Key_Down, ALT)
    assert desk.session.suggestion is not None
    desk.press(Key.Key_Escape)
    for each in list(suggestions.found.values()):
        suggestions.drop([each])
    desk.press(Key.Key_Down, ALT)
    assert desk.message == "There are no suggestions here."
    suggestions.close()


def test_an_edge_key_accepts_first_and_stays(suggesting_desk: Desk) -> None:
    desk = suggesting_desk
    to_monday(desk)
    desk.press("[")
    (mention,) = desk.mentions()
    assert desk.quoted(mention.spans) == ["on Monday"]
    assert desk.session.current == ("mention", mention.uid)


def test_moving_the_caret_leaves_a_suggestion_undecided(suggesting_desk: Desk) -> None:
    desk = suggesting_desk
    desk.press(Key.Key_Tab)
    assert current(desk) is not None
    desk.press(Key.Key_Right)
    assert current(desk) is None
    assert desk.view.current_mark() is None
    assert negatives(desk) == []


def test_hidden_suggestions_are_gone_and_come_back(suggesting_desk: Desk, qtbot: QtBot) -> None:
    desk = suggesting_desk
    uids = list(desk.pane.suggestions.found)
    desk.pane.suggestions.set_shown(False)
    qtbot.waitUntil(lambda: all(desk.view.mark(uid) is None for uid in uids))
    desk.press(Key.Key_Tab)
    assert current(desk) is None
    desk.pane.suggestions.set_shown(True)
    wait(desk, qtbot, len(uids))


def test_what_is_offered_and_why_stands_beside_the_text(
    suggesting_desk: Desk, qtbot: QtBot
) -> None:
    desk = suggesting_desk
    to_monday(desk)
    card = desk.inspector.suggestion
    qtbot.waitUntil(card.isVisible)
    assert card.quote.text() == "Monday"
    assert "weekday" in card.origin.text().lower()
    assert "No decisions yet" in card.precision.text()
    desk.press(Key.Key_Return)
    settled(desk, qtbot)
    desk.press(Key.Key_Z, CTRL)
    settled(desk, qtbot)


def test_an_export_of_the_text_is_the_same_whatever_is_suggested(suggesting_desk: Desk) -> None:
    assert suggesting_desk.text == HARBOUR
    assert suggesting_desk.project.next_undo() == "import_articles"
    assert not list(records.select(suggesting_desk.project.connection, Mention.kind))


def test_what_one_looks_at_does_not_go_by_itself(suggesting_desk: Desk) -> None:
    desk = suggesting_desk
    to_monday(desk)
    answer = desk.pane.suggestions._answer
    assert answer is not None
    # An answer that was on its way and does not have it any more.
    desk.pane.suggestions._take(replace(answer, suggestions=()))
    assert current(desk) == ("time", "Monday")
    desk.press(Key.Key_Return)
    assert [desk.quoted(mention.spans) for mention in desk.mentions()] == [["Monday"]]


def test_a_key_too_many_after_the_last_suggestion_deletes_nothing(suggesting_desk: Desk) -> None:
    desk = suggesting_desk
    desk.select("Monday")
    desk.press(Key.Key_E)
    to_monday(desk)
    while desk.session.suggestion is not None:
        # The last one is the one on the word that has a mention of another label.
        if current(desk) == ("time", "Monday") and len(desk.pane.suggestions.found) > 1:
            desk.press(Key.Key_Down, ALT)
        else:
            desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Backspace)
    assert desk.message == "No suggestion is left here; nothing was deleted."
    assert [mention.label for mention in desk.mentions()] == ["event"]
    # Who has moved means what is there.
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Left)
    desk.press(Key.Key_Backspace)
    assert desk.mentions() == []


def test_a_suggestion_that_went_by_itself_takes_no_annotation_along(suggesting_desk: Desk) -> None:
    desk = suggesting_desk
    desk.select("Monday")
    desk.press(Key.Key_E)
    to_monday(desk)
    desk.session.set_suggestion(None)
    desk.press(Key.Key_Backspace)
    assert [mention.label for mention in desk.mentions()] == ["event"]
