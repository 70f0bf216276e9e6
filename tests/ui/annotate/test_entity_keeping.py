"""The list of entities: filter, rename, aliases, merge, split, jump, all by keys."""

from __future__ import annotations

from annotator.domain.annotations import Entity
from annotator.domain.identity import new_uid
from annotator.services import entities, tagging
from tests.building import span_of, uids
from tests.ui.annotate.conftest import ALT, CTRL, HARBOUR, LOOSE, Desk, Key


def linked(desk: Desk, number: int, text: str, words: str, entity: Entity) -> str:
    """Tag some words of an article and link them; return the mention's uid."""
    article = uids(desk.project)[number]
    mention = tagging.add_mention(desk.project, article, [span_of(text, words)], "person")
    entities.link_entity(desk.project, mention.uid, entity.uid)
    return mention.uid


def listed(desk: Desk) -> list[str]:
    return [each.name for each in desk.pane.entities.panel.entities.names]


def open_list(desk: Desk) -> None:
    desk.press("i", CTRL | ALT)


def test_ticked_entities_become_one_and_one_key_takes_it_back(desk: Desk) -> None:
    ilka = entities.add_entity(desk.project, "person", "Ilka Brandt", ["Brandt"])
    other = entities.add_entity(desk.project, "person", "I. Brandt")
    linked(desk, 0, HARBOUR, "Ilka Brandt", other)
    open_list(desk)
    assert listed(desk) == ["I. Brandt", "Ilka Brandt"]
    panel = desk.pane.entities.panel
    assert panel.list.hasFocus()
    desk.press(Key.Key_Space)
    current = panel.current()
    assert current is not None
    assert current.uid == ilka.uid
    desk.press("m")
    assert listed(desk) == ["Ilka Brandt"]
    merged = entities.find_entity(desk.project, ilka.uid)
    assert merged is not None
    assert merged.aliases == ("Brandt", "I. Brandt")
    assert entities.mentions_of(desk.project, ilka.uid) == 1
    desk.press(Key.Key_Z, CTRL)
    assert listed(desk) == ["I. Brandt", "Ilka Brandt"]
    assert entities.mentions_of(desk.project, other.uid) == 1


def test_ticked_mentions_go_to_a_new_entity_with_the_alias_only_they_say(desk: Desk) -> None:
    ilka = entities.add_entity(desk.project, "person", "Ilka Brandt", ["Tomas Virel", "Brandt"])
    linked(desk, 0, HARBOUR, "Ilka Brandt", ilka)
    tomas = linked(desk, 0, HARBOUR, "Tomas Virel", ilka)
    open_list(desk)
    panel = desk.pane.entities.panel
    desk.press(Key.Key_Return)
    assert panel.mentions.hasFocus()
    assert [each.uid for each in panel.places.places][1] == tomas
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Space)
    desk.press("s")
    assert panel.ask.field.text() == "Tomas Virel"
    desk.press(Key.Key_Return)
    assert listed(desk) == ["Ilka Brandt", "Tomas Virel"]
    (new,) = [each for each in panel.entities.names if each.uid != ilka.uid]
    assert entities.mentions_of(desk.project, new.uid) == 1
    left = entities.find_entity(desk.project, ilka.uid)
    assert left is not None
    assert left.aliases == ("Brandt",)


def test_names_and_aliases_are_edited_and_unused_entities_deleted(desk: Desk) -> None:
    known = entities.add_entity(desk.project, "person", "Ilka")
    open_list(desk)
    desk.press("e")
    desk.press("Ilka Brandt")
    desk.press(Key.Key_Return)
    desk.press("l")
    desk.press("I. B.; Brandt ;; ")
    desk.press(Key.Key_Return)
    assert entities.find_entity(desk.project, known.uid) == Entity(
        known.uid, "person", "Ilka Brandt", ("Brandt", "I. B.")
    )
    desk.press(Key.Key_Delete)
    assert listed(desk) == []
    desk.press(Key.Key_Escape)
    assert not desk.pane.entities.panel.isVisible()
    assert desk.view.hasFocus()


def test_an_entity_with_mentions_is_not_deleted(desk: Desk) -> None:
    ilka = entities.add_entity(desk.project, "person", "Ilka Brandt")
    linked(desk, 0, HARBOUR, "Ilka Brandt", ilka)
    open_list(desk)
    desk.press(Key.Key_Delete)
    assert listed(desk) == ["Ilka Brandt"]
    assert "merge it" in desk.message


def test_a_mention_is_gone_to_in_its_article(desk: Desk) -> None:
    ilka = entities.add_entity(desk.project, "person", "Ilka Brandt")
    mention = linked(desk, 2, LOOSE, "Ilka Brandt", ilka)
    open_list(desk)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Return)
    assert desk.session.current == ("mention", mention)
    assert desk.view.hasFocus()


def test_fifty_thousand_entities_are_listed_and_filtered(desk: Desk) -> None:
    with desk.project.transact("add_entity") as made:
        for at in range(0, 50_000, 500):
            made.insert(
                *(Entity(new_uid(), "person", f"Person {n:05}") for n in range(at, at + 500))
            )
    open_list(desk)
    panel = desk.pane.entities.panel
    assert len(panel.entities.names) == 50_000
    assert panel.entities.rowCount() < 5_000, "a view asks for every row before it paints one"
    desk.press("p")
    assert panel.list.currentIndex().row() == 0, "letters are verbs, not a search"
    desk.press(Key.Key_End)
    current = panel.current()
    assert current is not None
    assert current.name == "Person 49999"
    desk.press("/")
    desk.press("n 4217")
    assert listed(desk) == [f"Person 4217{n}" for n in range(10)]
    desk.press(Key.Key_Down)
    assert panel.list.hasFocus()
