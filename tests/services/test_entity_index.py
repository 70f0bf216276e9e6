"""Names read in slices are the names there are, whatever changes meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services import entities, entity_index
from annotator.services.entity_index import EntityIndex
from annotator.store.project import Project
from tests.building import small_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = small_project(tmp_path / "p.annotator")
    for number in range(7):
        entities.add_entity(made, "person", f"Name {6 - number}", [f"N{number}"])
    return made


def listed(index: EntityIndex) -> list[str]:
    return [each.name for each in index.in_order()]


def test_slices_come_to_the_same_as_all_at_once(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = listed(EntityIndex(project))
    monkeypatch.setattr(entity_index, "_SLICE", 3)
    index = EntityIndex(project)
    slices = 1
    while index.read():
        slices += 1
    assert slices == 4, "three slices of names and the sorting"
    assert listed(index) == whole == [f"Name {n}" for n in range(7)]
    assert not index.read()


def test_what_changes_between_two_slices_is_followed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entity_index, "_SLICE", 3)
    index = EntityIndex(project)
    project.subscribe(index.follow)
    assert index.read()
    first = next(each for each in EntityIndex(project).in_order() if each.name == "Name 6")
    entities.edit_entity(project, first.uid, "Earlier", ["E"])
    entities.add_entity(project, "person", "Later")
    last = next(each for each in EntityIndex(project).in_order() if each.name == "Name 0")
    entities.delete_entity(project, last.uid)
    while index.read():
        pass
    assert listed(index) == listed(EntityIndex(project))
    assert "Earlier" in listed(index)
    assert [found.name.name for found in index.find("later", "person", [])] == ["Later"]
