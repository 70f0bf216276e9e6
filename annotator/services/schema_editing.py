"""Verbs on single labels and attributes; each puts a new version of the schema in force.

A label keeps its id for ever, so annotations follow whatever else of it changes. What annotations
use is never removed: it is retired, merged into another label, or split.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from annotator.domain import label_keys
from annotator.domain.identity import new_uid
from annotator.domain.schema import Attribute, Label, Schema, SchemaVersion, validate
from annotator.errors import InvalidInput
from annotator.services.label_use import attribute_values, is_used
from annotator.store.project import Project, Transaction

_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


def new_id(name: str, taken: Iterable[str]) -> str:
    """Return an id for something of this name that nothing else has."""
    base = _NOT_IN_IDS.sub("_", name.casefold()).strip("_")
    if not base or not base[0].isalpha():
        base = f"label_{base}".rstrip("_")
    known, found, number = set(taken), base, 1
    while found in known:
        number += 1
        found = f"{base}_{number}"
    return found


def put_in_force(project: Project, made: Transaction, schema: Schema) -> SchemaVersion:
    """Write a schema as the next version, inside a step; raise InvalidInput with its faults."""
    current = project.schema_version
    if schema == current.schema:
        return current
    validate(schema)
    version = SchemaVersion(new_uid(), current.version + 1, schema)
    made.insert(version)
    return version


def _edit(project: Project, op: str, change: Callable[[Schema], Schema]) -> SchemaVersion:
    with project.transact(op) as made:
        return put_in_force(project, made, change(project.schema))


# Labels


def add_label(project: Project, label: Label, position: int | None = None) -> SchemaVersion:
    """Add a label, last of its layer or at a place among the labels of its layer."""

    def change(schema: Schema) -> Schema:
        labels = list(schema.labels)
        labels.insert(_index(labels, label.layer, position), label)
        return replace(schema, labels=tuple(labels))

    return _edit(project, "add_label", change)


def edit_label(project: Project, layer: str, id_: str, **values: Any) -> SchemaVersion:
    """Change name, key, colour, pattern, definition, examples or nli of a label."""
    for fixed in ("id", "layer", "retired"):
        if fixed in values:
            raise InvalidInput(f"the {fixed} of a label is not edited")
    return _edit(project, "edit_label", lambda schema: _with_label(schema, layer, id_, **values))


def move_label(project: Project, layer: str, id_: str, position: int) -> SchemaVersion:
    """Put a label at another place among those of its layer; the first is 0."""

    def change(schema: Schema) -> Schema:
        label = schema.label(layer, id_)
        labels = [each for each in schema.labels if each != label]
        labels.insert(_index(labels, layer, position), label)
        return replace(schema, labels=tuple(labels))

    return _edit(project, "move_label", change)


def retire_label(project: Project, layer: str, id_: str) -> SchemaVersion:
    """Offer a label no more; annotations that have it keep it."""
    return _edit(
        project, "retire_label", lambda schema: _with_label(schema, layer, id_, retired=True)
    )


def unretire_label(project: Project, layer: str, id_: str) -> SchemaVersion:
    """Offer a retired label again, without its key where another has got it meanwhile."""

    def change(schema: Schema) -> Schema:
        label = schema.label(layer, id_)
        taken = any(label_keys.meet(label.key, each.key) for each in schema.of_layer(layer))
        key = "" if taken else label.key
        return _with_label(schema, layer, id_, retired=False, key=key)

    return _edit(project, "unretire_label", change)


def remove_label(project: Project, layer: str, id_: str) -> SchemaVersion:
    """Take a label nothing uses out of the schema; raise InvalidInput where something does."""
    if is_used(project, layer, id_):
        raise InvalidInput("annotations have this label; retire it, or merge it into another")

    def change(schema: Schema) -> Schema:
        label = schema.label(layer, id_)
        attributes = tuple(
            replace(each, labels=tuple(one for one in each.labels if one != id_))
            for each in schema.attributes
            # One that belonged to this label alone would come to belong to all of them.
            if not (each.layer == layer and each.labels == (id_,))
        )
        labels = tuple(each for each in schema.labels if each != label)
        return replace(schema, labels=labels, attributes=attributes)

    return _edit(project, "remove_label", change)


def _with_label(schema: Schema, layer: str, id_: str, **values: Any) -> Schema:
    label = schema.label(layer, id_)
    changed = replace(label, **values)
    labels = tuple(changed if each == label else each for each in schema.labels)
    return replace(schema, labels=labels)


def _index(labels: list[Label], layer: str, position: int | None) -> int:
    """Return where in all labels a place among those of one layer is."""
    places = [at for at, label in enumerate(labels) if label.layer == layer]
    if position is not None and 0 <= position < len(places):
        return places[position]
    return places[-1] + 1 if places else len(labels)


# Attributes


def add_attribute(project: Project, attribute: Attribute) -> SchemaVersion:
    """Add an attribute to a layer or to some of its labels."""
    return _edit(
        project,
        "add_attribute",
        lambda schema: replace(schema, attributes=(*schema.attributes, attribute)),
    )


def edit_attribute(project: Project, layer: str, id_: str, **values: Any) -> SchemaVersion:
    """Change an attribute; what annotations say must still fit it, or InvalidInput says so."""

    def change(schema: Schema) -> Schema:
        before = attribute_called(schema, layer, id_)
        after = replace(before, **values)
        if (before.kind, before.choices) != (after.kind, after.choices):
            _check_values(project, before, after)
        attributes = tuple(after if each == before else each for each in schema.attributes)
        return replace(schema, attributes=attributes)

    return _edit(project, "edit_attribute", change)


def _check_values(project: Project, before: Attribute, after: Attribute) -> None:
    for value, count in attribute_values(project, before.layer, before.id).items():
        try:
            after.check(value)
        except InvalidInput:
            raise InvalidInput(
                f"{count} annotation{'s' * (count != 1)} say {value!r} there, so it has to stay; "
                "retire the attribute and add another instead"
            ) from None


def remove_attribute(project: Project, layer: str, id_: str) -> SchemaVersion:
    """Take an attribute nobody gave a value out; raise InvalidInput where somebody did."""
    if attribute_values(project, layer, id_):
        raise InvalidInput("annotations have values of this attribute; retire it instead")

    def change(schema: Schema) -> Schema:
        doomed = attribute_called(schema, layer, id_)
        return replace(
            schema, attributes=tuple(each for each in schema.attributes if each != doomed)
        )

    return _edit(project, "remove_attribute", change)


def attribute_called(schema: Schema, layer: str, id_: str) -> Attribute:
    """Return one attribute, retired or not; raise InvalidInput where there is none."""
    for attribute in schema.attributes:
        if (attribute.layer, attribute.id) == (layer, id_):
            return attribute
    raise InvalidInput(f"the schema has no {layer} attribute {id_!r}")


# The whole


def edit_schema(
    project: Project, *, name: str | None = None, guidelines: str | None = None
) -> SchemaVersion:
    """Change the name of the schema, or its guidelines (Markdown)."""

    def change(schema: Schema) -> Schema:
        return replace(
            schema,
            name=schema.name if name is None else name,
            guidelines=schema.guidelines if guidelines is None else guidelines,
        )

    return _edit(project, "edit_schema", change)
