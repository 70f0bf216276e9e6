"""A schema of sixty labels: letters, digits and chords tag, and all of them are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain import label_keys
from annotator.domain.schema import Label
from annotator.services import schemas
from annotator.services.projects import Project
from tests.ui.annotate.conftest import Desk, Key


@pytest.fixture
def desk(project_file: Path, open_desk: Callable[..., Desk]) -> Desk:
    """Return a window on a project with sixty mention labels, keys as they are proposed."""
    labels: list[Label] = []
    for number in range(60):
        name = f"Zone {number:02}"
        key = label_keys.propose(name, (each.key for each in labels))
        labels.append(Label(f"zone_{number:02}", "mention", name, key))
    with Project(project_file, "ann") as project:
        kept = tuple(each for each in project.schema.labels if each.layer != "mention")
        attributes = tuple(each for each in project.schema.attributes if each.layer != "mention")
        schemas.replace_schema(
            project, replace(project.schema, labels=(*labels, *kept), attributes=attributes)
        )
    return open_desk()


def keys(desk: Desk) -> dict[str, str]:
    return {label.id: label.key for label in desk.project.schema.of_layer("mention")}


def test_letters_digits_and_chords_tag(desk: Desk) -> None:
    by_id = keys(desk)
    words = ("Ilka", "Brandt", "Tomas")
    wanted = ("zone_00", "zone_33", "zone_59")
    assert [len(by_id[id_]) for id_ in wanted] == [1, 1, 3]
    assert by_id["zone_33"].isdigit()
    for word, id_ in zip(words, wanted, strict=True):
        desk.select(word)
        desk.press(by_id[id_].replace(" ", "").lower())
    made = {desk.quoted(each.spans)[0]: each.label for each in desk.mentions()}
    assert made == dict(zip(words, wanted, strict=True))


def test_chords_with_one_beginning_are_told_apart(desk: Desk) -> None:
    chords = [(id_, key) for id_, key in keys(desk).items() if " " in key][:3]
    assert len({key[0] for _, key in chords}) == 1
    words = ("Ilka", "Brandt", "Tomas")
    for (_, key), word in zip(chords, words, strict=True):
        desk.select(word)
        desk.press(key.replace(" ", "").lower())
    made = {desk.quoted(each.spans)[0]: each.label for each in desk.mentions()}
    assert made == dict(zip(words, (id_ for id_, _ in chords), strict=True))


def test_all_are_shown_and_found(desk: Desk) -> None:
    bar = desk.pane.label_bar
    assert len(bar.chips) == 60
    assert bar.field.more.isVisible()
    desk.select("Ilka")
    desk.press(Key.Key_Return)
    picker = desk.pane.picker
    assert picker.model.rowCount() == 60
    last = keys(desk)["zone_59"]
    desk.press(last.replace(" ", "").lower())
    assert picker.chosen() is not None
    assert picker.model.labels[0].id == "zone_59"
    desk.press(Key.Key_Return)
    assert [each.label for each in desk.mentions()] == ["zone_59"]
    assert desk.message.endswith(last)


def test_the_first_of_two_keys_tells_what_can_follow(desk: Desk) -> None:
    id_, key = next((id_, key) for id_, key in keys(desk).items() if " " in key)
    first, second = key.split()
    name = next(label.name for label in desk.project.schema.labels if label.id == id_)
    desk.select("Ilka")
    desk.press(first.lower())
    assert desk.message.startswith(f"{first} and then: ")
    assert f" {second} {name}" in desk.message
    desk.press(second.lower())
    assert [mention.label for mention in desk.mentions()] == [id_]
    # Claims have no such keys: nobody listens there.
    desk.press(Key.Key_F3)
    desk.press(first.lower())
    assert desk.message.startswith("No label has the key") or "is no label here" in desk.message
