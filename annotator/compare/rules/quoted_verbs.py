"""With what verb a quotation is given that both articles have: "…," she said; "…," she snapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Pair, words_at
from annotator.compare.attribution import PHRASE, Cue, cues
from annotator.compare.findings import Finding
from annotator.compare.profile import Profile
from annotator.compare.quotations import Quotation, quotations
from annotator.compare.rules.quoted import matched
from annotator.compare.rules.voices import TELLING_VERBS
from annotator.compare.words import Token

_LINKED = 0.35
"""Score of a link from which the rule on aligned sentences compares their verbs."""
_NEAR = 3
"""Words between a quotation and the verb that gives it."""


def verbs(pair: Pair) -> Iterator[Finding]:
    """Find quotations of one utterance that a verb of another strength gives, or one that judges.

    Limits: only verbs right beside the quotation, and sentences that are not aligned well.
    """
    for one, other, _ in matched(pair):
        if any(
            (link.a, link.b) == (one.sentence, other.sentence) and link.score >= _LINKED
            for link in pair.links
        ):
            continue
        ours, theirs = _verb(pair.a, one), _verb(pair.b, other)
        if ours is None or theirs is None or ours[1].strength == theirs[1].strength:
            continue
        strengths = {ours[1].strength, theirs[1].strength}
        loaded = "loaded" in strengths
        if not loaded and not TELLING_VERBS & strengths:
            continue
        yield Finding(
            "wording" if loaded else "certainty",
            "wording.verb" if loaded else "certainty.verb",
            words_at(pair.a, pair.index_a, _words(pair.a, *ours)),
            words_at(pair.b, pair.index_b, _words(pair.b, *theirs)),
            pair.facts.get((pair.index_a, one.sentence), f"{pair.index_a}.{one.sentence}"),
            0.6,
            "the verb that reports it",
        )


def _words(profile: Profile, index: int, cue: Cue) -> Sequence[Token]:
    return profile.sentences[index].tokens[cue.first : cue.last]


def _verb(profile: Profile, quotation: Quotation) -> tuple[int, Cue] | None:
    """Return the verb of a quotation with its sentence: beside it, or of the quotation before.

    "…," she said. "…" is one speech in two sentences. None where there is no verb.
    """
    index = quotation.sentence
    for cue in cues(profile, index):
        if cue.strength != PHRASE and _is_beside(profile, index, cue, quotation):
            return index, cue
    before = index - 1
    if before < 0 or cues(profile, index):
        return None
    if profile.sentences[before].paragraph != profile.sentences[index].paragraph:
        return None
    for earlier in quotations(profile):
        if earlier.sentence != before:
            continue
        for cue in cues(profile, before):
            if cue.strength != PHRASE and _is_beside(profile, before, cue, earlier):
                return before, cue
    return None


def _is_beside(profile: Profile, index: int, cue: Cue, quotation: Quotation) -> bool:
    """Tell whether a verb, with who says it, opens or closes a quotation."""
    tokens = profile.sentences[index].tokens
    low, high = cue.extent()
    before = [t for t in tokens[high:] if t.start < quotation.start]
    after = [t for t in tokens[:low] if t.start >= quotation.end]
    opens = tokens[high - 1].end <= quotation.start and len(before) <= _NEAR
    closes = tokens[low].start >= quotation.end and len(after) <= _NEAR
    return opens or closes
