"""What comes back from the worker that suggests: plain data, quick to unpack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.spans import Span
from annotator.suggest.interface import Suggestion
from annotator.suggest.precision import Decisions


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold the suggestions of an article inside ``window``, in the order of the text.

    ``decisions`` counts, for each rule among them, what people made of it. ``faults`` name the
    suggesters that failed and how; they hold no text of the article. ``learning`` tells that not
    all names of the project were known yet, so that it is worth asking again.
    """

    article: str
    window: Span
    suggestions: tuple[Suggestion, ...] = ()
    decisions: Mapping[str, Decisions] = field(default_factory=dict)
    faults: tuple[str, ...] = ()
    learning: bool = False
