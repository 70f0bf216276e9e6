"""Editing the schema of a project in use: annotations follow, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.colours import looks, next_look
from annotator.domain.schema import Attribute, Label
from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput
from annotator.services import (
    checking,
    entities,
    label_use,
    merging_labels,
    schema_editing,
    tagging,
)
from annotator.store import records
from annotator.store.project import Project
from tests.building import FIRST, small_project, span_of, uids


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with small_project(tmp_path / "p.annotator") as made:
        yield made


def tag(project: Project, count: int, label: str = "person") -> list[Mention]:
    first = uids(project)[0]
    return [tagging.add_mention(project, first, [Span(at, at + 1)], label) for at in range(count)]


def labels_of(project: Project, mentions: list[Mention]) -> list[str]:
    found = (records.get(project.connection, "mention", each.uid) for each in mentions)
    return [each.label for each in found]


def sound(project: Project) -> bool:
    return list(checking.check(project)) == []


def test_a_label_is_renamed_and_its_annotations_follow(project: Project) -> None:
    (mention,) = tag(project, 1)
    schema_editing.edit_label(project, "mention", "person", name="Human", key="H")
    assert project.schema.label("mention", "person").name == "Human"
    assert records.get(project.connection, "mention", mention.uid) == mention


def test_the_id_of_a_label_is_not_edited(project: Project) -> None:
    with pytest.raises(InvalidInput):
        schema_editing.edit_label(project, "mention", "person", id="human")


def test_a_key_another_label_has_is_refused(project: Project) -> None:
    version = project.schema_version
    with pytest.raises(InvalidInput, match="taken by 'person'"):
        schema_editing.edit_label(project, "mention", "place", key="p")
    assert project.schema_version == version


def test_labels_are_added_and_moved_within_their_layer(project: Project) -> None:
    def order() -> list[str]:
        return [label.id for label in project.schema.of_layer("mention")]

    schema_editing.add_label(project, Label("ship", "mention", "Ship"), 1)
    assert order() == ["person", "ship", "place"]
    schema_editing.move_label(project, "mention", "person", 2)
    assert order() == ["ship", "place", "person"]
    schema_editing.add_label(project, Label("storm", "mention", "Storm"))
    assert order()[-1] == "storm"
    assert [label.id for label in project.schema.of_layer("discrepancy")] == ["number", "omission"]


def test_an_unused_label_goes_with_the_attributes_of_its_own(project: Project) -> None:
    schema_editing.remove_label(project, "mention", "person")
    assert [each.id for each in project.schema.attributes] == ["certainty"]


def test_a_used_label_stays_until_it_is_retired(project: Project) -> None:
    tag(project, 1)
    with pytest.raises(InvalidInput, match="retire"):
        schema_editing.remove_label(project, "mention", "person")
    schema_editing.retire_label(project, "mention", "person")
    assert [label.id for label in project.schema.of_layer("mention")] == ["place"]


def test_a_label_of_an_entity_alone_is_used(project: Project) -> None:
    entities.add_entity(project, "person", "Ilka Brandt")
    assert label_use.is_used(project, "mention", "person")


def test_a_label_comes_back_without_a_key_another_took(project: Project) -> None:
    schema_editing.retire_label(project, "mention", "person")
    schema_editing.edit_label(project, "mention", "place", key="P")
    schema_editing.unretire_label(project, "mention", "person")
    assert project.schema.label("mention", "person").key == ""


def test_merging_takes_mentions_entities_and_attributes_along(project: Project) -> None:
    mentions = tag(project, 3)
    (other,) = tag(project, 1, "place")
    tagging.set_attributes(project, "mention", mentions[0].uid, {"head": True})
    entity = entities.add_entity(project, "person", "Ilka Brandt")
    merging_labels.merge_labels(project, "mention", "person", "place")
    assert labels_of(project, mentions) == ["place"] * 3
    assert project.schema.label("mention", "person").retired
    merged = records.get(project.connection, "mention", mentions[0].uid)
    assert merged.attributes == {"head": True}
    project.schema.check_attributes("mention", "place", merged.attributes)
    assert merged.schema_version == mentions[0].schema_version
    assert records.get(project.connection, "entity", entity.uid).label == "place"
    assert labels_of(project, [other]) == ["place"]
    assert sound(project)
    assert project.undo() == "merge_labels"
    assert labels_of(project, mentions) == ["person"] * 3
    assert labels_of(project, [other]) == ["place"]
    assert not project.schema.label("mention", "person").retired
    assert sound(project)
    assert project.redo() == "merge_labels"
    assert labels_of(project, mentions) == ["place"] * 3
    assert sound(project)


def test_what_was_merged_goes_on_being_edited_and_taken_back(project: Project) -> None:
    (mention,) = tag(project, 1)
    merging_labels.merge_labels(project, "mention", "person", "place")
    tagging.set_note(project, "mention", mention.uid, "checked")
    tagging.delete_annotation(project, "mention", mention.uid)
    assert sound(project)
    while project.undo() not in (None, "import_articles"):
        assert sound(project)


def test_a_merge_is_taken_back_whole_or_not_at_all(project: Project) -> None:
    mentions = tag(project, 3)
    merging_labels.merge_labels(project, "mention", "person", "place")
    path = project.path
    project.close()
    with Project(path, "bob") as other:
        schema_editing.unretire_label(other, "mention", "person")
        merging_labels.split_label(
            other, "mention", "place", Label("ship", "mention", "Ship"), [mentions[1].uid]
        )
    with Project(path, "ann") as again:
        with pytest.raises(Conflict):
            again.undo()
        assert labels_of(again, mentions) == ["place", "ship", "place"]
        assert sound(again)


def test_a_cancelled_merge_leaves_nothing(project: Project) -> None:
    mentions = tag(project, 3)
    version = project.schema_version

    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert (done, total) == (3, 3)
        raise Enough

    with pytest.raises(Enough):
        merging_labels.merge_labels(project, "mention", "person", "place", stop)
    assert project.schema_version == version
    assert labels_of(project, mentions) == ["person"] * 3
    assert project.next_undo() == "add_mention"
    assert sound(project)


@pytest.mark.parametrize(("source", "target"), [("person", "person"), ("person", "nothing")])
def test_a_merge_needs_two_labels(project: Project, source: str, target: str) -> None:
    with pytest.raises(InvalidInput):
        merging_labels.merge_labels(project, "mention", source, target)


def test_a_split_moves_what_was_chosen(project: Project) -> None:
    mentions = tag(project, 4)
    tagging.set_attributes(project, "mention", mentions[2].uid, {"head": True})
    heads = label_use.labelled(project, "mention", "person", attribute="head", value=True)
    chosen = [each.uid for each in heads]
    assert chosen == [mentions[2].uid]
    merging_labels.split_label(
        project, "mention", "person", Label("leader", "mention", "Leader"), chosen
    )
    assert labels_of(project, mentions) == ["person", "person", "leader", "person"]
    assert [label.id for label in project.schema.of_layer("mention")] == [
        "person", "leader", "place",
    ]  # fmt: skip
    assert [each.id for each in project.schema.attributes_of("mention", "leader")] == ["head"]
    assert sound(project)


def test_a_split_of_what_has_another_label_changes_nothing(project: Project) -> None:
    (mention,) = tag(project, 1, "place")
    with pytest.raises(Conflict):
        merging_labels.split_label(
            project, "mention", "person", Label("leader", "mention", "Leader"), [mention.uid]
        )
    assert project.next_undo() == "add_mention"


def test_annotations_of_a_label_are_listed_with_their_words(project: Project) -> None:
    first = uids(project)[0]
    made = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
    tag(project, 2)
    (found,) = label_use.labelled(project, "mention", "person", words="ILKA")
    assert (found.uid, found.text, found.annotator) == (made.uid, "Ilka Brandt", "ann")
    assert label_use.Counting(project).counts() == {("mention", "person"): 3}


def test_values_in_use_stay_valid(project: Project) -> None:
    (mention,) = tag(project, 1)
    claim = tagging.add_claim(project, uids(project)[0], [Span(3, 9)], "claim")
    tagging.set_attributes(project, "claim", claim.uid, {"certainty": "possible"})
    tagging.set_attributes(project, "mention", mention.uid, {"head": False})
    with pytest.raises(InvalidInput, match="'possible'"):
        schema_editing.edit_attribute(project, "claim", "certainty", choices=("certain",))
    with pytest.raises(InvalidInput, match="False"):
        schema_editing.edit_attribute(project, "mention", "head", kind="text")
    with pytest.raises(InvalidInput, match="retire"):
        schema_editing.remove_attribute(project, "mention", "head")
    schema_editing.edit_attribute(project, "mention", "head", retired=True)
    schema_editing.edit_attribute(project, "claim", "certainty", choices=("sure", "possible"))
    assert sound(project)


def test_an_attribute_comes_and_goes(project: Project) -> None:
    schema_editing.add_attribute(project, Attribute("age", "mention", "Age", "number"))
    assert schema_editing.attribute_called(project.schema, "mention", "age").name == "Age"
    schema_editing.remove_attribute(project, "mention", "age")
    with pytest.raises(InvalidInput):
        schema_editing.attribute_called(project.schema, "mention", "age")


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Armed group", "armed_group"),
        ("Ship", "ship_2"),
        ("船", "label"),
        ("3 lines", "label_3_lines"),
    ],
)
def test_ids_are_made_from_names(name: str, id_: str) -> None:
    assert schema_editing.new_id(name, ["ship", "person"]) == id_


def test_sixty_labels_have_a_look_of_their_own() -> None:
    assert len(set(looks()[:60])) == 60
    labels: list[Label] = []
    for number in range(40):
        colour, pattern = next_look(labels)
        labels.append(Label(f"l{number}", "mention", "L", colour=colour, pattern=pattern))
    assert len({(label.colour, label.pattern) for label in labels}) == 40


def test_labels_are_counted_a_slice_at_a_time(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag(project, 3)
    tag(project, 2, "place")
    monkeypatch.setattr(label_use, "SLICE", 2)
    counting = label_use.Counting(project)
    assert [counting.read() for _ in range(3)] == [True, True, False]
    assert counting.complete
    assert counting.counts() == {("mention", "person"): 3, ("mention", "place"): 2}
