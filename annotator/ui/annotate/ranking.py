"""Which labels a person means by a few typed letters."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.schema import Label
from annotator.ui.annotate.finding import folded


def ranked(labels: Iterable[Label], typed: str) -> list[Label]:
    """Return the labels that fit what was typed, the best first; all of them for nothing typed.

    Its key alone is best, then the start of the name, of a word in it, letters in a row, letters in
    order, and last a word of the definition.
    """
    wanted = folded(" ".join(typed.split()))
    if not wanted:
        return list(labels)
    scored = [(score, label) for label in labels if (score := _score(label, wanted)) is not None]
    return [label for _, label in sorted(scored, key=lambda pair: pair[0])]


def is_key(label: Label, typed: str) -> bool:
    """Tell whether what was typed is the whole key of a label."""
    key = folded(label.key).replace(" ", "")
    return key == folded(typed).replace(" ", "") != ""


def _score(label: Label, wanted: str) -> int | None:
    name = folded(label.name)
    tests = (
        is_key(label, wanted),
        name.startswith(wanted),
        any(word.startswith(wanted) for word in name.split()),
        wanted in name,
        _in_order(wanted, name),
        # Two letters begin some word of nearly every definition.
        len(wanted) > 2
        and any(word.startswith(wanted) for word in folded(label.definition).split()),
    )
    return next((score for score, fits in enumerate(tests) if fits), None)


def _in_order(wanted: str, name: str) -> bool:
    letters = iter(name)
    return all(letter in letters for letter in wanted)
