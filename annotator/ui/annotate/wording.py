"""Which words of two passages differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from annotator.domain.spans import Span

_TOKEN = re.compile(r"\w+(?:[’'.,]\w+)*|[^\w\s]")
_LONGEST = 600
"""Words of a passage compared; a longer one is shown without marks."""


def differing(first: str, second: str) -> tuple[list[Span], list[Span]]:
    """Return the stretches of each passage that the other lacks, in code points of each."""
    ours, theirs = list(_TOKEN.finditer(first)), list(_TOKEN.finditer(second))
    if max(len(ours), len(theirs)) > _LONGEST:
        return [], []
    matcher = SequenceMatcher(
        None, [token[0] for token in ours], [token[0] for token in theirs], autojunk=False
    )
    here: list[Span] = []
    there: list[Span] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            here += _joined(ours[a:b])
            there += _joined(theirs[c:d])
    return here, there


def _joined(tokens: list[re.Match[str]]) -> list[Span]:
    return [Span(tokens[0].start(), tokens[-1].end())] if tokens else []
