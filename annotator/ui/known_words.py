"""Find a sentence made elsewhere among those the program knows, and say it in another language.

What lies below the interface writes English: refusals travel through pipes and to the command line,
and what a rule says of its proposal is stored. Each is recognised by its fixed words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

_NAME = re.compile(r"\{\w+\}")
_FIELD = re.compile(r"\{(\w+)\}")


def _own_letters(sentence: str) -> int:
    return len(_NAME.sub("", sentence))


class KnownWords:
    """Hold sentences with named fields, the ones with more words of their own asked first."""

    def __init__(self, sentences: Iterable[str]) -> None:
        # Hundreds of patterns take longer to compile than a person should wait for a refusal: a
        # sentence is only looked at closely where all its fixed words are there.
        self._sentences = [
            (each, [part for part in _FIELD.split(each)[::2] if part])
            for each in sorted(sentences, key=_own_letters, reverse=True)
        ]

    def say(
        self,
        text: str,
        translate: Callable[[str], str],
        inner: Mapping[str, Callable[[str], str]],
    ) -> str:
        """Return a text in another language, or as it is where it is not known.

        ``inner`` says what becomes of fields by their names; others keep their values.
        """
        for known, fixed in self._sentences:
            if not all(part in text for part in fixed):
                continue
            found = _pattern(known).fullmatch(text)
            if found is not None:
                fields = {
                    name: inner[name](value) if name in inner else value
                    for name, value in found.groupdict().items()
                }
                return translate(known).format(**fields)
        return text


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _FIELD.split(sentence)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = (f"(?P<{name}>.+?)" for name in parts[1::2])
    return re.compile("".join(parts), re.DOTALL)
