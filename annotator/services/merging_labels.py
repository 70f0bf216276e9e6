"""Verbs that give many annotations another label at once: merge two labels, split one.

Annotations keep the schema version they were made under: nobody has looked at them anew.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from annotator.domain.schema import Label, Schema, SchemaVersion
from annotator.errors import InvalidInput
from annotator.services import label_use
from annotator.services.schema_editing import put_in_force
from annotator.store import relabelling
from annotator.store.project import Project
from annotator.store.relabelling import Relabelling

Watch = Callable[[int, int], None]
"""Told how many records are done, and of how many; ends the step by raising."""


def merge_labels(
    project: Project, layer: str, source: str, target: str, watch: Watch | None = None
) -> SchemaVersion:
    """Give everything labelled ``source`` the label ``target``, in one step; retire ``source``.

    Attributes of the one label become those of the other too, so no value is lost. Entities of
    that type follow their mentions.
    """
    with project.transact("merge_labels") as made:
        schema = project.schema
        gone, kept = schema.label(layer, source), schema.label(layer, target)
        if gone == kept:
            raise InvalidInput("a label cannot be merged into itself")
        if kept.retired:
            raise InvalidInput(f"{kept.name!r} is retired; put it back in use first")
        labels = tuple(
            replace(each, retired=True) if each == gone else each for each in schema.labels
        )
        version = put_in_force(
            project, made, _shared(replace(schema, labels=labels), layer, source, target)
        )
        connection = project.connection
        total, done = label_use.count(project, layer, source), 0
        for kind in label_use.kinds_with(layer):
            for uids, between in relabelling.having(connection, kind, source):
                made.relabel(Relabelling(kind, uids, source, target), between)
                done += len(uids)
                if watch is not None:
                    watch(done, total)
    return version


def split_label(
    project: Project,
    layer: str,
    source: str,
    label: Label,
    uids: Collection[str],
    watch: Watch | None = None,
) -> SchemaVersion:
    """Add a label beside ``source`` and give it to the annotations named, in one step.

    The new label has the attributes of the old one. Raise Conflict where an annotation named has
    another label than ``source``.
    """
    if label.layer != layer:
        raise InvalidInput("a label is split inside its layer")
    with project.transact("split_label") as made:
        schema = project.schema
        before = schema.label(layer, source)
        labels = list(schema.labels)
        labels.insert(labels.index(before) + 1, label)
        version = put_in_force(
            project, made, _shared(replace(schema, labels=tuple(labels)), layer, source, label.id)
        )
        done = 0
        for some in _batched(dict.fromkeys(uids), relabelling.TOGETHER):
            made.relabel(Relabelling(label_use.KINDS[layer], some, source, label.id))
            done += len(some)
            if watch is not None:
                watch(done, len(uids))
    return version


def _shared(schema: Schema, layer: str, source: str, target: str) -> Schema:
    """Return the schema in which a label has every attribute another one has."""
    attributes = tuple(
        replace(each, labels=(*each.labels, target))
        if each.layer == layer and source in each.labels and target not in each.labels
        else each
        for each in schema.attributes
    )
    return replace(schema, attributes=attributes)


def _batched(values: Iterable[str], size: int) -> Iterable[tuple[str, ...]]:
    every = tuple(values)
    return (every[at : at + size] for at in range(0, len(every), size))
