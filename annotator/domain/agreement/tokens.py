"""Cut a text into the tokens that kappa counts.

A token is a word with its accents and vowel marks, one character of a script that puts no spaces
between words (Han, kana), or any other sign that is not a space, so that nothing a person can
mark is without a token.
"""

from __future__ import annotations

import re

from annotator.domain.agreement.material import Edges

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_TOKEN = re.compile(
    rf"[{_UNSPACED}]|[^\W{_UNSPACED}](?:[^\W{_UNSPACED}]|[{_MARKS}]|['’](?=[^\W{_UNSPACED}]))*|\S"
)


def tokens_of(text: str) -> list[Edges]:
    """Return the tokens of a text in their order, in code points, half-open."""
    return [match.span() for match in _TOKEN.finditer(text)]
