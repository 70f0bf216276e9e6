"""Corpus text on one plain line, for messages, chips and lists."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.annotations import Annotation
from annotator.domain.schema import Label, Schema
from annotator.domain.spans import Span, quoted
from annotator.errors import InvalidInput
from annotator.ui.language import later
from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading.display import one_way, shown

_ISOLATE, _POP = "\u2068", "\u2069"
# Marks stay: they tell how what they begin is read, and reach no further than the isolate.
_CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
LAYER_NAMES = {
    "mention": later("Mention"),
    "claim": later("Claim"),
    "relation": later("Relation"),
    "article": later("Article label"),
    "discrepancy": later("Discrepancy"),
}


def one_line(text: str, longest: int = 40) -> str:
    """Return ``text`` on one line, cut at a word; its direction does not leak into what follows."""
    line = " ".join(shown(text.translate(_CONTROLS)).split())
    if len(line) > longest:
        cut = line[: longest - 1]
        at_word = cut.rpartition(" ")[0]
        line = f"{at_word if len(at_word) > longest // 2 else cut} …"
    return line if one_way(line) and not is_mirrored() else f"{_ISOLATE}{line}{_POP}"


def in_quotes(text: str, longest: int = 40) -> str:
    """Return ``text`` on one line between quotation marks."""
    return f"“{one_line(text, longest)}”"


def quote_line(text: str, spans: Iterable[Span], longest: int = 40) -> str:
    """Return what spans of a text cover on one line; long spans are not read to their end."""
    reach = 4 * longest
    short = [Span(span.start, min(span.end, span.start + reach)) for span in spans]
    return one_line(quoted(short, text), longest)


def label_of(schema: Schema, annotation: Annotation) -> Label:
    """Return an annotation's label; one the schema lost keeps its id as its name."""
    return label_called(schema, annotation.layer, annotation.label)


def label_called(schema: Schema, layer: str, label: str) -> Label:
    """Return a label by layer and id; one the schema lost keeps its id as its name."""
    try:
        return schema.label(layer, label)
    except InvalidInput:
        return Label(label, layer, label, retired=True)


def tagged(label: Label, quote: str) -> str:
    """Return the message about a label given: its name, the words, its key."""
    return f"{label.name} · {quote}" + (f" — {label.key.upper()}" if label.key else "")
