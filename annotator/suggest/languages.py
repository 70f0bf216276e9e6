"""Tell English from other languages, for rules that are only written for English."""

from __future__ import annotations

import re

_COMMON = re.compile(r"\b(?:the|of|and|to|in|that|was|said)\b", re.IGNORECASE)
_SAMPLE = 4000


def is_english(language: str, text: str) -> bool:
    """Tell whether the article is English: by its ISO 639 code, else by its commonest words."""
    if language:
        return language.lower().partition("-")[0] in ("en", "eng")
    sample = text[:_SAMPLE]
    return len(_COMMON.findall(sample)) * 60 > len(sample)
