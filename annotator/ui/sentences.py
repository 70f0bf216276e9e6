"""Words of an error made into a sentence a person reads."""

from __future__ import annotations

import re

from annotator.ui.error_words import in_words

_FILE = re.compile(r"\S*(?:[/\\]|\.\w)")
"""The beginning of a path or of a file's name with a suffix, which is told as it is written."""


def sentence(text: str) -> str:
    """Return an error's words as a sentence."""
    text = in_words(text.strip())
    if text and text[0].islower() and not _FILE.match(text):
        text = text[0].upper() + text[1:]
    return text if not text or text[-1] in ".!?…" else text + "."
