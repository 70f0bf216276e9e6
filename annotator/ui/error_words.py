"""What the services say when a request cannot be carried out, in the language in use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.ui.kinds import record_name
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.services.prepared import Remark
    from annotator.ui.known_words import KnownWords


def in_words(error: str) -> str:
    """Return what an error says in the language in use, or as it came where it is not listed."""
    return _known().say(
        error,
        tr,
        {
            "error": in_words,
            "why": in_words,
            "what": in_words,
            "kind": record_name,
            "layer": record_name,
        },
    )


def remark_line(remark: Remark) -> str:
    """Return a remark on a file as one line: the place, then what there is to say."""
    place = remark.name
    if remark.line is not None:
        place = tr("{file}, line {line}").format(file=remark.name, line=remark.line)
    return tr("{place}: {error}").format(place=place, error=in_words(remark.reason))


@cache
def _known() -> KnownWords:
    # Imported with the first error: a start meets none.
    from annotator.ui.error_sentences import SENTENCES
    from annotator.ui.known_words import KnownWords

    return KnownWords(SENTENCES)
