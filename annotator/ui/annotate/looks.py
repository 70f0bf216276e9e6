"""How labels and headlines look in the text; nothing here needs an open project."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.articles import FoundField
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.ui.language import later, tr
from annotator.ui.reading.marks import MarkStyle, Pattern

LINKS = "links"
"""The layer of marks that show what the current claim points at; they are no annotations."""
SUGGESTIONS = "suggestions"
"""The layer of marks that show suggestions, whatever layer they are for."""
_LINK_NAMES = {
    "source": later("source"),
    "cue": later("cue"),
    "side": later("side"),
    "from": later("from"),
}
_QUIET, _QUIET_DARK = "#6b665d", "#a8a297"


def styles_of(schema: Schema) -> dict[str, MarkStyle]:
    """Return how each label's marks look, by the name ``mark_of`` gives them."""
    styles = {
        style_name(label.layer, label.id): MarkStyle(
            label.name, label.key.upper(), label.colour, label.colour, Pattern(label.pattern)
        )
        for label in schema.labels
    }
    for label in schema.labels:
        if label.layer in ("mention", "claim"):
            styles[suggested_style(label.layer, label.id)] = MarkStyle(
                label.name, label.key.upper(), _QUIET, _QUIET_DARK, Pattern.DASHED
            )
    for name, words in _LINK_NAMES.items():
        styles[style_name(LINKS, name)] = MarkStyle(
            tr(words), "", _QUIET, _QUIET_DARK, Pattern.DOTTED
        )
    return styles


def style_name(layer: str, label: str) -> str:
    """Return the name of a label's MarkStyle."""
    return f"{layer}.{label}"


def suggested_style(layer: str, label: str) -> str:
    """Return the name of the MarkStyle of suggestions of a label: grey and dashed until decided."""
    return f"{SUGGESTIONS}.{layer}.{label}"


def headline_of(found: Iterable[FoundField]) -> Span | None:
    """Return where the headline was found, or None."""
    for field in found:
        if field.name == "title" and field.rule == "headline" and field.start < field.end:
            return Span(field.start, field.end)
    return None
