"""What annotations make of the schema: which labels they have, which values they give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.store import label_rows, relabelling
from annotator.store.project import Project

KINDS = {type_.layer: type_.kind for type_ in (Mention, Claim, Relation, ArticleLabel, Discrepancy)}
"""The kind of the annotations of each layer."""
SLICE = 20_000
"""Keys of annotations that are counted at once."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Hold one annotation of a label: its words, or its article's title where it has none."""

    uid: str
    article: str
    text: str
    outlet: str
    annotator: str
    attributes: dict[str, Any]


def kinds_with(layer: str) -> tuple[str, ...]:
    """Return the kinds of records that carry labels of a layer: entities share the mentions'."""
    return (KINDS[layer], Entity.kind) if layer == Mention.layer else (KINDS[layer],)


class Counting:
    """Count the annotations of each label, by whomever, a slice at a time."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._counts: Counter[tuple[str, str]] = Counter()
        self._left = [
            (kind, layer, after)
            for layer, kind in KINDS.items()
            for after in range(0, label_rows.last_key(project.connection, kind), SLICE)
        ]

    @property
    def complete(self) -> bool:
        """Tell whether everything has been counted."""
        return not self._left

    def read(self) -> bool:
        """Count the next slice, some milliseconds' work; tell whether there is more."""
        if self._left:
            kind, layer, after = self._left.pop()
            found = label_rows.counts(self._project.connection, kind, after, after + SLICE)
            self._counts.update({(layer, label): count for label, count in found})
        return bool(self._left)

    def counts(self) -> dict[tuple[str, str], int]:
        """Return how many annotations have each (layer, label); what is left is counted now."""
        while self.read():
            pass
        return dict(self._counts)


def count(project: Project, layer: str, label: str) -> int:
    """Return how many records carry a label: annotations, and entities of that type."""
    return sum(relabelling.count(project.connection, kind, label) for kind in kinds_with(layer))


def is_used(project: Project, layer: str, label: str) -> bool:
    """Tell whether anything carries a label."""
    return count(project, layer, label) > 0


def attribute_values(project: Project, layer: str, attribute: str) -> Counter[Any]:
    """Return the values annotations give an attribute, and how many do; lists count as text."""
    found: Counter[Any] = Counter()
    for value in label_rows.values(project.connection, KINDS[layer], attribute):
        found[value if isinstance(value, str | bool | int | float) else repr(value)] += 1
    return found


def labelled(
    project: Project,
    layer: str,
    label: str,
    *,
    attribute: str = "",
    value: Any = None,
    words: str = "",
) -> Iterator[Labelled]:
    """Yield the annotations of a label, those with a value of an attribute or with words in them.

    A ``value`` of None finds those that give the attribute none. Words are looked for in any case.
    Others' work shows where the author may see it.
    """
    wanted = words.casefold().strip()
    for row in label_rows.labelled(project.connection, KINDS[layer], label, project.sight()):
        found = Labelled(*row)
        if attribute and found.attributes.get(attribute) != value:
            continue
        if wanted and wanted not in found.text.casefold():
            continue
        yield found
