"""Linking mentions to entities by key: digits, names, new ones, aliases learnt."""

from __future__ import annotations

from annotator.services import entities, tagging
from annotator.ui.annotate.entity_picker import Choice
from tests.building import span_of
from tests.ui.annotate.conftest import CTRL, Desk, Key


def tag(desk: Desk, words: str) -> None:
    desk.select(words)
    desk.press("p")


def named(desk: Desk, words: str) -> str:
    """Return the name of the entity the mention of some words is linked to, or nothing."""
    (found,) = [each for each in desk.mentions() if desk.quoted(each.spans) == [words]]
    known = entities.find_entity(desk.project, found.entity) if found.entity else None
    return "" if known is None else known.name


def choices(desk: Desk) -> list[str]:
    return [f"{c.number}{'+' if not c.uid else ''} {c.name}" for c in _listed(desk)]


def _listed(desk: Desk) -> list[Choice]:
    return desk.pane.entity_picker.model.choices


def test_enter_makes_an_entity_of_the_words_and_a_digit_links_the_next(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    desk.press("+")
    assert desk.pane.entity_picker.isVisible()
    assert choices(desk) == ["+ Ilka Brandt"]
    desk.press(Key.Key_Return)
    assert not desk.pane.entity_picker.isVisible()
    assert desk.view.hasFocus()
    assert named(desk, "Ilka Brandt") == "Ilka Brandt"
    tag(desk, "Tomas Virel")
    desk.press("+")
    assert choices(desk) == ["1 Ilka Brandt", "+ Tomas Virel"]
    desk.press("1")
    assert named(desk, "Tomas Virel") == "Ilka Brandt"


def test_the_words_linked_become_an_alias_in_the_same_step(desk: Desk) -> None:
    known = entities.add_entity(desk.project, "person", "Ilka Brandt")
    tag(desk, "Tomas Virel")
    desk.press("+")
    desk.press("ilka")
    desk.press(Key.Key_Return)
    assert desk.message.endswith("alias learnt")
    learnt = entities.find_entity(desk.project, known.uid)
    assert learnt is not None
    assert learnt.aliases == ("Tomas Virel",)
    desk.press(Key.Key_Z, CTRL)
    assert named(desk, "Tomas Virel") == ""
    again = entities.find_entity(desk.project, known.uid)
    assert again is not None
    assert again.aliases == ()


def test_learning_can_be_switched_off_and_leaves_out_what_is_no_name(desk: Desk) -> None:
    known = entities.add_entity(desk.project, "person", "Ilka Brandt")
    desk.session.learns_aliases = False
    tag(desk, "Tomas Virel")
    desk.press("+")
    desk.press("1") if desk.pane.linking.recent() else desk.press("ilka")
    desk.press(Key.Key_Return)
    found = entities.find_entity(desk.project, known.uid)
    assert found is not None
    assert found.aliases == ()
    for words, alias in (
        ("the harbour  master", ""),
        ("She", ""),
        ("Brandt", "Brandt"),
        ("ilka brandt", ""),
        ("براندت", "براندت"),
    ):
        assert entities.alias_in(known, words) == alias


def test_same_text_comes_first_then_an_alias_then_the_recent(desk: Desk) -> None:
    entities.add_entity(desk.project, "person", "Aldo Quist", ["Ilka Brandt"])
    entities.add_entity(desk.project, "person", "ilka brandt")
    tag(desk, "Tomas Virel")
    desk.press("+")
    desk.press(Key.Key_Return)
    tag(desk, "Ilka Brandt")
    desk.press("+")
    assert choices(desk) == ["1 ilka brandt", "2 Aldo Quist", "3 Tomas Virel"]
    assert desk.pane.entity_picker.chosen() == _listed(desk)[0]
    # What is typed is looked for in names and aliases, by scattered letters too.
    desk.press("tvi")
    assert [c.name for c in _listed(desk)] == ["Tomas Virel", "tvi"]
    desk.press(Key.Key_Escape)
    assert desk.view.hasFocus()
    assert named(desk, "Ilka Brandt") == ""


def test_delete_takes_the_link_away(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    desk.press("+")
    desk.press(Key.Key_Return)
    desk.press("+")
    assert [c.linked for c in _listed(desk)] == [True]
    desk.press(Key.Key_Delete)
    assert named(desk, "Ilka Brandt") == ""


def test_the_picker_says_how_many_mentions_there_are_and_where(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    desk.press("+")
    desk.press(Key.Key_Return)
    (mention,) = desk.mentions()
    assert mention.entity is not None
    elsewhere = desk.open(2)
    other = tagging.add_mention(
        desk.project, elsewhere, [span_of(desk.text, "Ilka Brandt")], "person"
    )
    entities.link_entity(desk.project, other.uid, mention.entity)
    desk.open(0)
    desk.go_to("Ilka")
    desk.press("+")
    desk.pane.entity_picker._look()
    said = desk.pane.entity_picker.about.text()
    assert said == "2 mentions · Harbour Gazette, Quiet Gazette"


def test_without_a_mention_a_line_says_what_to_do(desk: Desk) -> None:
    desk.select("twelve people died")
    desk.press(Key.Key_F3)
    desk.press("c")
    desk.go_to("twelve")
    desk.press("+")
    assert not desk.pane.entity_picker.isVisible()
    assert desk.message == "Go to a mention first, or tag one."
