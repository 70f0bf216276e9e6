"""Names read in slices are the names there are, whatever changes meanwhile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services import entities, entity_index
from annotator.services.entity_index import EntityIndex, folded
from annotator.services.entity_texts import (
    ALIAS,
    INSIDE,
    SAME,
    SCATTERED,
    STARTS,
    WORD,
    EntityTexts,
    Fits,
)
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
    assert slices == 5, "three slices of names, the sorting and the packing"
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


_TEXTS = st.text("ab é’-ق1\ud800", max_size=6).map(folded)
_ENTITIES = st.lists(st.lists(_TEXTS, min_size=1, max_size=3).map(tuple), max_size=6)


def told(fits: Fits) -> list[tuple[int, int, int]]:
    return list(zip(*(each.tolist() for each in fits), strict=True))


def fit_of(wanted: str, text: str, number: int) -> tuple[int, int] | None:
    """Return how one text fits, as one would say it of one text."""
    at = text.find(wanted)
    if at < 0:
        return None
    if text == wanted:
        return (SAME if number == 0 else ALIAS), number
    if at == 0:
        return STARTS, number
    return (INSIDE if text[at - 1].isalnum() else WORD), number


@given(_ENTITIES, _TEXTS.filter(bool))
def test_all_texts_at_once_fit_as_one_by_one(texts: Sequence[tuple[str, ...]], wanted: str) -> None:
    packed = EntityTexts(texts)
    best = [
        min((fit for n, text in enumerate(each) if (fit := fit_of(wanted, text, n))), default=None)
        for each in texts
    ]
    assert told(packed.fitting(wanted)) == [
        (row, *fit) for row, fit in enumerate(best) if fit is not None
    ]
    assert np.flatnonzero(packed.holding(wanted)).tolist() == [
        row for row, fit in enumerate(best) if fit is not None
    ]


@given(_ENTITIES, _TEXTS)
def test_scattered_letters_are_found_in_order(
    texts: Sequence[tuple[str, ...]], wanted: str
) -> None:
    letters = re.compile(".*".join(map(re.escape, wanted.replace(" ", ""))), re.DOTALL)
    first = [next((n for n, text in enumerate(each) if letters.search(text)), None)
             for each in texts]  # fmt: skip
    assert told(EntityTexts(texts).scattered(wanted)) == [
        (row, SCATTERED, number) for row, number in enumerate(first) if number is not None
    ]


def test_what_fits_best_comes_first(project: Project) -> None:
    entities.add_entity(project, "person", "Ostrava", ["Name 3"])
    entities.add_entity(project, "place", "Name 33")
    recent = entities.add_entity(project, "person", "Old name")
    index = EntityIndex(project)

    def called(typed: str, limit: int = 60) -> list[tuple[str, str]]:
        found = index.find(typed, "person", [recent.uid], limit)
        return [(each.name.name, each.via) for each in found]

    assert called("name 3") == [("Name 3", ""), ("Ostrava", "Name 3"), ("Name 33", "")]
    assert called("name", 3) == [("Old name", ""), ("Name 0", ""), ("Name 1", "")]
    assert called("n5") == [("Name 1", "N5"), ("Name 5", "")]
    assert called("nm 5") == [("Name 5", "")]
    assert called("") == called(" ")
