"""Caret, edges, fragments, deletion, stepping: by keys, checked in the database."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from annotator.domain.annotations import Claim
from annotator.domain.spans import Span
from annotator.services import entities, tagging
from tests.ui.annotate.conftest import ALT, CTRL, SHIFT, Desk, Key


def tag(desk: Desk, words: str, letter: str) -> str:
    """Tag some words and return the annotation's uid."""
    desk.select(words)
    desk.press(letter)
    assert desk.session.current is not None
    return desk.session.current.uid


def test_edges_move_by_word(desk: Desk) -> None:
    uid = tag(desk, "Ilka Brandt", "p")
    steps = (
        ("[", "master Ilka Brandt"),
        ("[", "Harbour master Ilka Brandt"),
        ("]", "master Ilka Brandt"),
        ("}", "master Ilka Brandt said"),
        ("{", "master Ilka Brandt"),
        ("{", "master Ilka"),
        ("{", "master"),
        ("{", "master"),
    )
    for key, expected in steps:
        desk.press(key)
        assert desk.quoted(desk.mentions()[0].spans) == [expected]
    assert desk.message == "It cannot get any shorter."
    assert desk.mentions()[0].uid == uid
    mark = desk.view.mark(uid)
    assert mark is not None
    assert mark.spans == desk.mentions()[0].spans


def test_edges_move_by_character_and_never_split_one(desk: Desk) -> None:
    tag(desk, "cafe\u0301", "l")
    desk.press("}", ALT)
    assert desk.quoted(desk.mentions()[0].spans) == ["cafe\u0301 "]
    desk.press("{", ALT)
    desk.press("{", ALT)
    assert desk.quoted(desk.mentions()[0].spans) == ["caf"]
    desk.press("]", ALT)
    assert desk.quoted(desk.mentions()[0].spans) == ["af"]
    desk.press("[", ALT)
    assert desk.quoted(desk.mentions()[0].spans) == ["caf"]


def test_edges_pass_paragraphs_and_stop_at_the_ends_of_the_text(desk: Desk) -> None:
    tag(desk, "Osmere", "g")
    desk.press("}")
    assert desk.quoted(desk.mentions()[0].spans) == ["Osmere\n\nHarbour"]
    desk.press("{")
    for _ in range(8):
        desk.press("[")
    assert desk.mentions()[0].spans[0].start == 0
    assert desk.message == "The text ends there."


def test_links_attributes_and_notes_outlast_moved_edges(desk: Desk) -> None:
    uid = tag(desk, "Ilka Brandt", "p")
    entities.link_named(desk.project, uid, "Ilka Brandt")
    tagging.set_note(desk.project, "mention", uid, "the harbour master")
    desk.press("[")
    (mention,) = desk.mentions()
    assert mention.uid == uid
    assert mention.entity is not None
    assert mention.note == "the harbour master"


def test_fragments_are_kept_and_tagged_together(desk: Desk) -> None:
    desk.select("Harbour")
    desk.press("'")
    desk.select_more("Brandt")
    desk.press("p")
    (mention,) = desk.mentions()
    assert desk.quoted(mention.spans) == ["Harbour", "Brandt"]
    assert desk.view.fragments() == ()
    desk.press("}")
    assert desk.quoted(desk.mentions()[0].spans) == ["Harbour", "Brandt said"]
    desk.press("[")
    assert desk.quoted(desk.mentions()[0].spans) == ["Osmere\n\nHarbour", "Brandt said"]


def test_the_outermost_edge_never_empties_its_fragment(desk: Desk) -> None:
    desk.select("Harbour")
    desk.press("'")
    desk.select_more("Brandt")
    desk.press("p")
    before = desk.mentions()[0].spans
    desk.press("]")
    desk.press("{")
    assert desk.mentions()[0].spans == before


def test_a_fragment_joins_the_current_annotation(desk: Desk) -> None:
    uid = tag(desk, "Ilka", "p")
    desk.select("Tomas")
    desk.press('"')
    (mention,) = desk.mentions()
    assert (mention.uid, desk.quoted(mention.spans)) == (uid, ["Ilka", "Tomas"])


def test_escape_steps_out_one_level_at_a_time(desk: Desk) -> None:
    tag(desk, "Brandt", "p")
    desk.select("Tomas")
    desk.press("'")
    desk.select_more("Virel")
    desk.press(Key.Key_Escape)
    assert desk.view.fragments()
    assert desk.quoted(desk.view.selection()) == ["Tomas"]
    desk.press(Key.Key_Escape)
    assert desk.view.selection() == ()
    assert desk.session.current is not None
    desk.press(Key.Key_Escape)
    assert desk.session.current is None


def test_delete_takes_the_current_annotation(desk: Desk) -> None:
    uid = tag(desk, "Brandt", "p")
    desk.press(Key.Key_Backspace)
    assert desk.mentions() == []
    assert desk.view.mark(uid) is None
    assert desk.session.current is None
    assert desk.message == "Deleted: Person · Brandt"
    desk.press(Key.Key_Z, CTRL)
    assert [each.uid for each in desk.mentions()] == [uid]
    assert desk.view.mark(uid) is not None
    assert desk.session.current == ("mention", uid)


def test_delete_takes_what_is_at_the_caret_rather_than_what_is_far_away(desk: Desk) -> None:
    near = tag(desk, "Virel", "p")
    far = tag(desk, "Brandt", "p")
    desk.go_to("Virel")
    desk.press(Key.Key_Delete)
    assert [each.uid for each in desk.mentions()] == [far]
    assert near != far


def test_tab_visits_annotations_in_the_order_of_the_text(desk: Desk) -> None:
    inner = tag(desk, "Brandt", "p")
    outer = tag(desk, "Ilka Brandt", "p")
    last = tag(desk, "Monday", "t")
    desk.view.set_caret(0)
    visited = []
    for _ in range(4):
        desk.press(Key.Key_Tab)
        assert desk.session.current is not None
        visited.append(desk.session.current.uid)
    assert visited == [outer, inner, last, outer]
    assert desk.message.endswith("went on from the top")
    desk.press(Key.Key_Tab, SHIFT)
    assert desk.session.current == ("mention", last)
    desk.go_to("Brandt", at_end=True)
    desk.press(Key.Key_Tab, SHIFT)
    assert desk.session.current == ("mention", inner)


def test_a_letter_after_tab_changes_that_annotation(desk: Desk) -> None:
    tag(desk, "Brandt", "p")
    desk.view.set_caret(0)
    desk.press(Key.Key_Tab)
    desk.press("r")
    assert [each.label for each in desk.mentions()] == ["role"]


def test_tab_with_nothing_tagged_says_so(desk: Desk) -> None:
    desk.press(Key.Key_Tab)
    assert desk.message == "This article has no annotations yet."
    assert desk.view.hasFocus()


def test_copy_takes_the_stored_text(desk: Desk) -> None:
    desk.select("🚢👩🏽‍🚒 burns")
    desk.press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "🚢👩🏽‍🚒 burns"


def test_a_claim_takes_source_and_cue(desk: Desk) -> None:
    source = tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_F3)
    claim_label = desk.project.schema.of_layer("claim")[0]
    claim = tag(desk, "twelve people died", claim_label.key.lower())
    desk.go_to("Brandt")
    desk.press(Key.Key_S, ALT)
    desk.go_to("said")
    desk.press(Key.Key_C, ALT)
    (stored,) = desk.claims()
    assert isinstance(stored, Claim)
    assert (stored.uid, stored.source) == (claim, source)
    assert desk.quoted(stored.cue) == ["said"]
    assert desk.session.current == ("claim", claim)
    assert desk.view.mark("links:source") is not None
    assert desk.view.mark("links:cue") is not None
    desk.press(Key.Key_S, ALT | SHIFT)
    assert desk.claims()[0].source is None
    assert desk.view.mark("links:source") is None
    desk.press(Key.Key_Z, CTRL)
    assert desk.claims()[0].source == source


def test_a_source_is_taken_from_a_selection_that_overlaps_it(desk: Desk) -> None:
    source = tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_F3)
    tag(desk, "twelve people died", "c")
    desk.select("master Ilka")
    desk.press(Key.Key_S, ALT)
    assert desk.claims()[0].source == source


def test_words_that_are_no_mention_become_the_source_by_their_labels_key(desk: Desk) -> None:
    source = tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_F3)
    claim = tag(desk, "twelve people died", "c")
    desk.go_to("Osmere")
    desk.press(Key.Key_S, ALT)
    assert desk.pane.other_picker.isVisible()
    desk.press("o")
    assert not desk.pane.other_picker.isVisible()
    (stored,) = desk.claims()
    tagged = next(each for each in desk.mentions() if each.uid != source)
    assert (stored.source, tagged.label) == (tagged.uid, "organisation")
    assert desk.quoted(tagged.spans) == ["Osmere"]
    assert desk.session.current == ("claim", claim)
    assert desk.message.startswith("Source · Osmere")
    desk.press(Key.Key_Z, CTRL)
    assert [each.uid for each in desk.mentions()] == [source]
    assert desk.claims()[0].source is None
    desk.press(Key.Key_Z, CTRL | SHIFT)
    assert desk.claims()[0].source == tagged.uid
    assert desk.session.current == ("claim", claim)


def test_escape_leaves_the_source_and_the_words_as_they_were(desk: Desk) -> None:
    desk.press(Key.Key_F3)
    claim = tag(desk, "twelve people died", "c")
    desk.go_to("Osmere")
    desk.press(Key.Key_S, ALT)
    desk.press(Key.Key_Escape)
    assert not desk.pane.other_picker.isVisible()
    assert desk.claims()[0].source is None
    assert not desk.mentions()
    assert desk.session.current == ("claim", claim)


def test_arrows_move_the_caret_and_shift_extends(desk: Desk) -> None:
    desk.go_to("Harbour")
    desk.press(Key.Key_Right, CTRL)
    assert desk.view.caret() == desk.text.index("master")
    desk.press(Key.Key_Right, CTRL | SHIFT)
    assert desk.quoted(desk.view.selection()) == ["master"]
    desk.press(Key.Key_Right, ALT)
    assert desk.view.caret() == desk.text.index("“We")
    desk.press(Key.Key_Down, CTRL)
    assert desk.view.caret() == desk.text.index("قالت")
    desk.press(Key.Key_A, CTRL)
    assert desk.view.selection() == (Span(0, len(desk.text)),)


def test_furniture_is_marked_and_cleared(desk: Desk) -> None:
    before = desk.session.page.article.furniture if desk.session.page else ()
    desk.select("Monday")
    desk.press(Key.Key_F, CTRL | SHIFT)
    assert desk.session.page is not None
    added = set(desk.session.page.article.furniture) - set(before)
    assert [desk.text[each.start : each.end] for each in added] == ["Monday"]
    assert desk.message == "Marked as furniture."
    desk.select("Monday")
    desk.press(Key.Key_F, CTRL | SHIFT)
    assert desk.session.page.article.furniture == before
