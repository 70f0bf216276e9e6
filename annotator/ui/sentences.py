"""Words of an error made into a sentence a person reads."""

from __future__ import annotations

from annotator.ui.error_words import in_words


def sentence(text: str) -> str:
    """Return an error's words as a sentence."""
    text = in_words(text.strip())
    if text and text[0].islower():
        text = text[0].upper() + text[1:]
    return text if not text or text[-1] in ".!?…" else text + "."
