"""Find a sentence made elsewhere among those the program knows, and say it in another language.

What lies below the interface writes English: refusals travel through pipes and to the command line,
and what a rule says of its proposal is stored. Each is recognised by its fixed words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

_FIELD = re.compile(r"\\\{(\w+)\\\}")


class KnownWords:
    """Hold sentences with named fields, the ones with more words of their own asked first."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._patterns = [
            (each, re.compile(_FIELD.sub(r"(?P<\1>.+?)", re.escape(each)), re.DOTALL))
            for each in sorted(sentences, key=len, reverse=True)
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
        for known, pattern in self._patterns:
            found = pattern.fullmatch(text)
            if found is not None:
                fields = {
                    name: inner[name](value) if name in inner else value
                    for name, value in found.groupdict().items()
                }
                return translate(known).format(**fields)
        return text
