"""What a suggester is given, what it returns, and how third parties add one.

A package adds a suggester by an entry point in the group `GROUP` that names a class or function
without parameters which returns one. All offsets are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from annotator.domain.annotations import Claim, Mention
from annotator.domain.articles import Furniture
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.suggest.names import KnownName, NameIndex
from annotator.suggest.precision import Decisions

GROUP = "news_annotator.suggesters"
"""The entry-point group in which packages announce their suggesters."""

Key = tuple[str, str, tuple[Span, ...]]
"""Layer, label and spans: what two suggestions must share to be the same."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Hold a machine-made annotation that waits for accept or reject.

    ``rule`` names what found it, ``suggester.rule``; precision is kept per rule. ``score`` is in
    0–1. ``entity`` is the uid a mention refers to. ``source`` and ``cue`` of a claim are where
    they stand in the text; ``source_mention`` is the uid of a mention there, if one is tagged.
    ``attributes`` fit the schema; ``parsed`` holds what was read from the words (a quantity, a
    date) whether or not the schema has a place for it, as plain JSON values.
    """

    layer: str
    label: str
    spans: tuple[Span, ...]
    rule: str
    score: float
    explanation: str
    entity: str | None = None
    source: tuple[Span, ...] = ()
    source_mention: str | None = None
    cue: tuple[Span, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    parsed: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        """Return what makes this suggestion the same as another or as a decision."""
        return self.layer, self.label, self.spans


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """Hold an article as one annotator has it now.

    ``sentences`` are sorted and disjoint; ``published`` is ISO 8601 or empty. ``decided`` are the
    keys of suggestions already accepted or rejected here: they are not made again.
    """

    uid: str
    text: str
    sentences: tuple[Span, ...]
    language: str = ""
    published: str = ""
    furniture: tuple[Furniture, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    decided: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Labels:
    """Name the labels of the schema that the built-in suggesters speak of; empty means none."""

    person: str = "person"
    number: str = "number"
    time: str = "time"
    claim: str = "claim"
    quotation: str = "quotation"


@dataclass(frozen=True, slots=True)
class Context:
    """Hold what is known beyond the article: the schema, names of the project, past decisions.

    ``names`` are the project's, ``story_names`` those of the other articles of the story; a name
    from nearby beats one from far.
    ``decisions`` counts, per rule, what people made of its suggestions.
    """

    schema: Schema
    names: NameIndex = field(default_factory=NameIndex)
    story_names: tuple[KnownName, ...] = ()
    decisions: Mapping[str, Decisions] = field(default_factory=dict)
    labels: Labels = Labels()


@runtime_checkable
class Suggester(Protocol):
    """Suggest annotations for one article; be quick, change nothing, and keep no state."""

    @property
    def name(self) -> str:
        """Return the name that its rules begin with, and that faults are reported under."""
        ...

    def suggest(self, article: ReadArticle, context: Context) -> Iterable[Suggestion]:
        """Return suggestions in any order; the engine drops what does not fit the article."""
        ...
