"""The default schema is valid, complete and legible."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from annotator.domain.schema import NLI_RULES
from annotator.formats.schema_json import read_schema, write_schema
from tests.resources.gold_builder import SCHEMA

DISCREPANCIES = {
    "N": ("number", "contradiction_if_exclusive"),
    "T": ("time", "contradiction_if_exclusive"),
    "X": ("contradiction", "contradiction"),
    "R": ("role", "contradiction"),
    "G": ("granularity", "specific_entails_general"),
    "A": ("attribution", "neutral"),
    "C": ("certainty", "neutral"),
    "Q": ("quote", "neutral"),
    "W": ("wording", "entailment_flagged"),
    "V": ("name", "entailment"),
    "O": ("omission", "first_entails_second"),
    "D": ("added", "neutral"),
    "E": ("equivalent", "entailment"),
}
MENTION_KEYS = "POMGLTNERDW"
CLAIM_ATTRIBUTES = {
    "source_type": ["named", "office", "institution", "media", "witness", "anonymous", "outlet"],
    "cue_class": ["neutral", "factive", "hedge", "commit", "deny", "evaluate", "warn"],
    "mode": ["direct", "indirect", "mixed", "none"],
    "certainty": ["certain", "probable", "possible", "unknown"],
}


def test_reads_validates_and_writes_the_same_bytes() -> None:
    data = SCHEMA.read_bytes()
    schema, version = read_schema(data, name=SCHEMA.name)
    assert version == 1
    assert write_schema(schema, version) == data


def test_keys_are_unique_in_their_layer_and_cover_the_design() -> None:
    schema, _ = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)
    keys = Counter((label.layer, label.key) for label in schema.labels)
    assert max(keys.values()) == 1
    assert "".join(label.key for label in schema.of_layer("mention")) == MENTION_KEYS
    of_type = {label.key: (label.id, label.nli) for label in schema.of_layer("discrepancy")}
    assert of_type == DISCREPANCIES
    assert {label.nli for label in schema.labels} - {None} <= set(NLI_RULES)


def test_claim_attributes_are_those_of_the_design() -> None:
    schema, _ = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)
    attributes = {item.id: item for item in schema.attributes_of("claim", "claim")}
    for name, choices in CLAIM_ATTRIBUTES.items():
        assert list(attributes[name].choices) == choices
    kinds = {name: attributes[name].kind for name in ("quantities", "time", "place", "checkworthy")}
    assert kinds == {
        "quantities": "quantities",
        "time": "mention",
        "place": "mention",
        "checkworthy": "flag",
    }


def test_every_label_is_explained_and_told_apart() -> None:
    schema, _ = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)
    for label in schema.labels:
        assert label.definition.endswith("."), label.id
        assert 1 <= len(label.examples) <= 2, label.id
    for layer in {label.layer for label in schema.labels}:
        for one, other in combinations(schema.of_layer(layer), 2):
            assert one.colour != other.colour, (one.id, other.id)
    assert len(schema.guidelines) > 1000
