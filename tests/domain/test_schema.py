"""The schema's rules, each with the sentence that names the fault."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.schema import Attribute, Label, Schema, validate
from annotator.errors import InvalidInput
from tests.building import SCHEMA


def with_labels(*labels: Label) -> Schema:
    return replace(SCHEMA, labels=(*SCHEMA.labels, *labels))


def with_attributes(*attributes: Attribute) -> Schema:
    return replace(SCHEMA, attributes=(*SCHEMA.attributes, *attributes))


def test_a_sound_schema_passes() -> None:
    validate(SCHEMA)


@pytest.mark.parametrize(
    ("schema", "fault"),
    [
        (with_labels(Label("poet", "mention", "Poet", "p")), "key 'p' is already taken by"),
        (with_labels(Label("person", "mention", "Again")), "stands twice"),
        (with_labels(Label("Person", "mention", "Again")), "an id is lower-case"),
        (with_labels(Label("x", "sentence", "X")), "unknown layer 'sentence'"),
        (with_labels(Label("x", "mention", " ")), "has no name"),
        (with_labels(Label("x", "mention", "X", "F2")), "not one letter or digit"),
        (with_labels(Label("x", "mention", "X", "X A B")), "not one letter or digit"),
        (
            with_labels(Label("x", "mention", "X", "X"), Label("y", "mention", "Y", "x a")),
            "key 'x a' and 'X' of 'x' begin alike",
        ),
        (with_labels(Label("x", "mention", "X", colour="red")), "is not #rrggbb"),
        (with_labels(Label("x", "mention", "X", pattern="zigzag")), "unknown pattern"),
        (with_labels(Label("x", "discrepancy", "X", nli="maybe")), "unknown nli rule"),
        (with_attributes(Attribute("a", "claim", "A", "colour")), "unknown kind 'colour'"),
        (with_attributes(Attribute("a", "claim", "A", "choice")), "a choice needs choices"),
        (with_attributes(Attribute("a", "claim", "A", "flag", choices=("x",))), "only a choice"),
        (with_attributes(Attribute("a", "claim", "A", "flag", labels=("z",))), "unknown label"),
        (with_attributes(Attribute("a", "claim", "A", "flag", default="x")), "default does not"),
        (with_attributes(Attribute("certainty", "claim", "A", "flag")), "stands twice"),
        (Schema("empty", ()), "no labels"),
    ],
)
def test_each_fault_is_named(schema: Schema, fault: str) -> None:
    with pytest.raises(InvalidInput, match=fault):
        validate(schema)


def test_all_faults_are_told_at_once() -> None:
    schema = with_labels(Label("x", "mention", ""), Label("y", "nowhere", "Y"))
    with pytest.raises(InvalidInput) as error:
        validate(schema)
    assert "'x'" in str(error.value)
    assert "'y'" in str(error.value)


def test_a_retired_label_frees_its_key() -> None:
    validate(
        with_labels(
            Label("old", "mention", "Old", "X", retired=True), Label("new", "mention", "New", "X")
        )
    )


@pytest.mark.parametrize(
    ("attribute", "good", "bad"),
    [
        (Attribute("a", "claim", "A", "flag"), True, 1),
        (Attribute("a", "claim", "A", "number"), 2.5, True),
        (Attribute("a", "claim", "A", "text"), "x", 3),
        (Attribute("a", "claim", "A", "choice", choices=("x",)), "x", "y"),
        (
            Attribute("a", "claim", "A", "quantities"),
            [{"value": 3, "comparator": ">=", "unit": "", "counted": "people"}],
            [{"value": "three"}],
        ),
        (Attribute("a", "claim", "A", "quantities"), [], [{"value": 1, "comparator": "!"}]),
        (Attribute("a", "claim", "A", "quantities"), [{"value": 1}], [{"value": 1, "of": "x"}]),
    ],
)
def test_values_are_checked_by_kind(attribute: Attribute, good: Any, bad: Any) -> None:
    attribute.check(good)
    with pytest.raises(InvalidInput):
        attribute.check(bad)


def test_attributes_belong_to_their_labels() -> None:
    SCHEMA.check_attributes("mention", "person", {"head": True})
    with pytest.raises(InvalidInput, match="has no attribute 'head'"):
        SCHEMA.check_attributes("mention", "place", {"head": True})
