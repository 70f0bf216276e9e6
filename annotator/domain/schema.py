"""The schema: a project's labels, attributes and guidelines, and the rules they keep."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from annotator.domain import label_keys
from annotator.errors import InvalidInput

LAYERS = ("mention", "claim", "relation", "article", "discrepancy")
PATTERNS = ("solid", "dashed", "dotted", "double", "wave")
ATTRIBUTE_KINDS = ("choice", "flag", "number", "text", "quantities", "mention")
COMPARATORS = ("=", "<", "<=", ">", ">=", "~")
NLI_RULES = (
    "contradiction",
    "contradiction_if_exclusive",
    "entailment",
    "entailment_flagged",
    "first_entails_second",
    "neutral",
    "specific_entails_general",
)
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*\Z")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")


@dataclass(frozen=True, slots=True)
class Label:
    """Describe one label of one layer; ``id`` never changes, everything else may."""

    id: str
    layer: str
    name: str
    key: str = ""
    colour: str = "#6b7280"
    pattern: str = "solid"
    definition: str = ""
    examples: tuple[str, ...] = ()
    nli: str | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """Describe one attribute; it belongs to the labels named, or to all of its layer."""

    id: str
    layer: str
    name: str
    kind: str
    labels: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    default: str | bool | float | None = None
    required: bool = False
    definition: str = ""
    retired: bool = False
    """No longer asked for; values given before stay, and stay valid."""

    def check(self, value: Any) -> None:
        """Raise InvalidInput unless ``value`` is one this attribute may hold."""
        if self.kind == "quantities":
            _check_quantities(self.id, value)
        elif self.kind == "choice" and value not in self.choices:
            raise InvalidInput(
                f"attribute {self.id!r} is one of {', '.join(self.choices)}, not {value!r}"
            )
        elif self.kind == "flag" and not isinstance(value, bool):
            raise InvalidInput(f"attribute {self.id!r} is true or false, not {value!r}")
        elif self.kind == "number" and (
            isinstance(value, bool) or not isinstance(value, int | float)
        ):
            raise InvalidInput(f"attribute {self.id!r} is a number, not {value!r}")
        elif self.kind in ("text", "mention") and not isinstance(value, str):
            raise InvalidInput(f"attribute {self.id!r} is text, not {value!r}")


@dataclass(frozen=True, slots=True)
class Schema:
    """Hold the labels, attributes and guidelines a project annotates by."""

    name: str
    labels: tuple[Label, ...]
    attributes: tuple[Attribute, ...] = ()
    guidelines: str = ""
    language: str = "en"

    def of_layer(self, layer: str) -> tuple[Label, ...]:
        """Return the labels in use of one layer, in their order."""
        return tuple(label for label in self.labels if label.layer == layer and not label.retired)

    def label(self, layer: str, label_id: str) -> Label:
        """Return one label, retired or not; raise InvalidInput where there is none."""
        for label in self.labels:
            if label.id == label_id and label.layer == layer:
                return label
        raise InvalidInput(f"the schema has no {layer} label {label_id!r}")

    def attributes_of(self, layer: str, label_id: str) -> tuple[Attribute, ...]:
        """Return the attributes an annotation with this label may carry."""
        return tuple(
            attribute
            for attribute in self.attributes
            if attribute.layer == layer and (not attribute.labels or label_id in attribute.labels)
        )

    def check_attributes(self, layer: str, label_id: str, values: Mapping[str, Any]) -> None:
        """Raise InvalidInput for an unknown attribute or a value it may not hold."""
        known = {attribute.id: attribute for attribute in self.attributes_of(layer, label_id)}
        for name, value in values.items():
            if name not in known:
                raise InvalidInput(f"the label {label_id!r} has no attribute {name!r}")
            known[name].check(value)


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """Keep one version of the project's schema; the highest version is in force."""

    kind: ClassVar[str] = "schema_version"

    uid: str
    version: int
    schema: Schema


def validate(schema: Schema) -> None:
    """Raise InvalidInput with every fault of ``schema``, a line each."""
    faults = [*_label_faults(schema), *_attribute_faults(schema)]
    if not schema.labels:
        faults.append("the schema has no labels")
    if faults:
        raise InvalidInput("the schema is not valid:\n  " + "\n  ".join(faults))


def _label_faults(schema: Schema) -> list[str]:
    faults = []
    seen_ids: set[tuple[str, str]] = set()
    seen_keys: dict[str, list[Label]] = {}
    for label in schema.labels:
        where = f"label {label.id!r}"
        if not _IDENTIFIER.match(label.id):
            faults.append(f"{where}: an id is lower-case letters, digits and underscores")
        if label.layer not in LAYERS:
            faults.append(f"{where}: unknown layer {label.layer!r}")
        if (label.layer, label.id) in seen_ids:
            faults.append(f"{where}: stands twice in layer {label.layer!r}")
        seen_ids.add((label.layer, label.id))
        if not label.name.strip():
            faults.append(f"{where}: has no name")
        if not _COLOUR.match(label.colour):
            faults.append(f"{where}: colour {label.colour!r} is not #rrggbb")
        if label.pattern not in PATTERNS:
            faults.append(f"{where}: unknown pattern {label.pattern!r}")
        if label.nli is not None and label.nli not in NLI_RULES:
            faults.append(f"{where}: unknown nli rule {label.nli!r}")
        if label.key and not label.retired:
            wrong = label_keys.fault(label.key)
            if wrong:
                faults.append(f"{where}: key {label.key!r} {wrong}")
            others = seen_keys.setdefault(label.layer, [])
            faults.extend(
                _key_clash(where, label, other) for other in others if _meet(label, other)
            )
            others.append(label)
    return faults


def _meet(one: Label, other: Label) -> bool:
    return label_keys.meet(one.key, other.key)


def _key_clash(where: str, label: Label, other: Label) -> str:
    if label.key.upper() == other.key.upper():
        return f"{where}: key {label.key!r} is already taken by {other.id!r}"
    return f"{where}: key {label.key!r} and {other.key!r} of {other.id!r} begin alike"


def _attribute_faults(schema: Schema) -> list[str]:
    faults = []
    known = {(label.layer, label.id) for label in schema.labels}
    seen: set[tuple[str, str]] = set()
    for attribute in schema.attributes:
        where = f"attribute {attribute.id!r}"
        if not _IDENTIFIER.match(attribute.id):
            faults.append(f"{where}: an id is lower-case letters, digits and underscores")
        if attribute.layer not in LAYERS:
            faults.append(f"{where}: unknown layer {attribute.layer!r}")
        if attribute.kind not in ATTRIBUTE_KINDS:
            faults.append(f"{where}: unknown kind {attribute.kind!r}")
        if (attribute.layer, attribute.id) in seen:
            faults.append(f"{where}: stands twice in layer {attribute.layer!r}")
        seen.add((attribute.layer, attribute.id))
        if attribute.kind == "choice" and not attribute.choices:
            faults.append(f"{where}: a choice needs choices")
        if attribute.kind != "choice" and attribute.choices:
            faults.append(f"{where}: only a choice has choices")
        faults.extend(
            f"{where}: belongs to unknown label {label_id!r}"
            for label_id in attribute.labels
            if (attribute.layer, label_id) not in known
        )
        if attribute.default is not None and attribute.kind in ATTRIBUTE_KINDS:
            try:
                attribute.check(attribute.default)
            except InvalidInput as error:
                faults.append(f"{where}: its default does not fit: {error}")
    return faults


def _check_quantities(name: str, value: Any) -> None:
    """Accept a list of ``{value, comparator, unit, counted}``; only value is required."""
    if not isinstance(value, list | tuple):
        raise InvalidInput(f"attribute {name!r} is a list of quantities, not {value!r}")
    for entry in value:
        if not isinstance(entry, Mapping) or not isinstance(entry.get("value"), int | float):
            raise InvalidInput(f"attribute {name!r}: a quantity needs a number as its value")
        comparator = entry.get("comparator", "=")
        if comparator not in COMPARATORS:
            raise InvalidInput(f"attribute {name!r}: unknown comparator {comparator!r}")
        unknown = set(entry) - {"value", "comparator", "unit", "counted"}
        if unknown:
            raise InvalidInput(f"attribute {name!r}: unknown part {min(unknown)!r}")
