"""What somebody only says in one article, and simply happens in the other."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.compare.aligned import Aligned
from annotator.compare.attribution import PHRASE, Cue, source_words
from annotator.compare.findings import Finding
from annotator.compare.kindred import lemma
from annotator.compare.lexicons import by_word
from annotator.compare.profile import Sentence
from annotator.compare.words import FUNCTION_WORDS, stem

_LIKE = 0.25
_TELLING = frozenset(("neutral", "claim", "admit", "reveal", "warn", "suggest", "accuse"))
_REACH = 5
"""Words behind a reporting verb among which the verb of what is said stands."""
_BEFORE = 4
"""Words before that verb, in the other article, among which the source is its subject."""


def told(aligned: Aligned) -> Iterator[Finding]:
    """Find "the observers said they had seen" beside "the observers saw".

    Limits: the verb must be the same, and whoever says it must be who did it.
    """
    if max(aligned.ratio, aligned.link.score) < _LIKE:
        return
    for first in (True, False):
        said, plain = (aligned.a, aligned.b) if first else (aligned.b, aligned.a)
        for cue in aligned.cues_a if first else aligned.cues_b:
            found = _plainly(said, cue, plain, aligned.cues_b if first else aligned.cues_a)
            if found is None or cue.extent()[0] in (aligned.used_a if first else aligned.used_b):
                continue  # Where the source is gone altogether, that is said already.
            start, end, at, until = found
            used = (aligned.used_a, aligned.used_b)
            used[not first].update(range(start, end))
            used[first].update(range(at, until))
            place = aligned.place_a(start, end) if first else aligned.place_b(start, end)
            other = aligned.place_b(at, until) if first else aligned.place_a(at, until)
            yield Finding(
                "certainty",
                "certainty.told",
                place,
                other,
                aligned.fact,
                0.6 * (0.6 + 0.4 * aligned.ratio),
                "said by one, told as a fact by the other",
                directed=True,
            )
            return


def _plainly(
    said: Sentence, cue: Cue, plain: Sentence, others: tuple[Cue, ...]
) -> tuple[int, int, int, int] | None:
    """Return the words from cue to verb in one sentence, and from subject to verb in the other."""
    source = source_words(said.tokens, cue.source)
    if said.tokens[cue.first].norm in by_word("hedges"):
        return None
    if cue.strength not in _TELLING or not source or cue.source[0] > cue.first:
        return None
    if said.headline or any(other.strength in (PHRASE, "neutral") for other in others):
        return None
    for at in range(cue.last, min(len(said.tokens), cue.last + _REACH)):
        norm = said.tokens[at].norm
        if norm in FUNCTION_WORDS:
            continue
        for place, token in enumerate(plain.tokens):
            if lemma(token.norm) != lemma(norm):
                continue
            start = max(0, place - _BEFORE)
            subject = [n for n in range(start, place) if stem(plain.tokens[n].norm) in source]
            if subject and not any(start <= other.first <= place for other in others):
                return cue.first, at + 1, subject[0], place + 1
        return None  # Only the first word of what is said can be its verb.
    return None
