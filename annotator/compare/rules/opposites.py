"""Statements that cannot both be true: negated on one side, or turned into their opposite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from annotator.compare.aligned import Aligned, Pair, whole_sentence
from annotator.compare.attribution import quoted_words, verb_base
from annotator.compare.findings import Finding
from annotator.compare.lexicons import listed
from annotator.compare.lookalikes import NEGATIONS, small
from annotator.compare.polarity import Side, opposites
from annotator.compare.profile import Profile, remembered
from annotator.compare.rules.exchanges import exchange_finding, is_quoted
from annotator.compare.words import FUNCTION_WORDS, Token, stem

_LIKE = 0.55
"""Share of words kept from which a negation is looked for word by word."""
_TOLD = 0.22
"""Least likeness of two sentences of which one may deny the other."""
_SHARED = 2
"""Words that both must share beside what is denied."""
_SCOPE = 5
_DENYING = frozenset(listed("deny refute rebut dispute disavow repudiate"))
_ORDER = ("before", "after")
_STOCK = frozenset(
    listed(
        "only just yet fewer less more later longer named identified quoted authorised authorized "
        "doubt comment immediately until matter say respond reply answer elaborate specify "
        "disclose"
    )
)
"""Words after a negation that deny nothing that happened: "not to be named", "not only"."""


def negation(aligned: Aligned) -> Iterator[Finding]:
    """Find a negation on one side only, or a word exchanged for its opposite.

    Limits: opposites are a list; two negations in one sentence, and irony, are not understood.
    """
    if aligned.ratio < _LIKE:
        return
    for chunk in list(aligned.remaining()):
        a = aligned.a.tokens[chunk.a_start : chunk.a_end]
        b = aligned.b.tokens[chunk.b_start : chunk.b_end]
        if is_quoted(aligned, chunk):
            continue
        negated = _negations(a) != _negations(b) and _negations(aligned.a.tokens) != _negations(
            aligned.b.tokens
        )
        opposed = bool(a) and bool(b) and small(chunk, 4) and _opposed(a, b)
        if negated and opposed:
            aligned.use(chunk)  # "Failed" and "did not pass" say the same.
            continue
        if not (negated and len(a) + len(b) <= 8) and not opposed:
            continue
        aligned.use(chunk)
        yield exchange_finding(
            aligned,
            chunk,
            "contradiction",
            "contradiction.opposite" if opposed else "contradiction.negated",
            0.8 * (0.5 + 0.5 * aligned.ratio),
            "both cannot be true",
        )


def denied(pair: Pair) -> Iterator[Finding]:
    """Find a sentence that denies what one of the other article says of the same things.

    Limits: what is denied are the words right after the negation; the sentences must share two
    more. A denial told in quite other words is not found.
    """
    for a, b in np.argwhere(pair.alike.score >= _TOLD).tolist():
        one, other = pair.a.sentences[a], pair.b.sentences[b]
        if one.headline or other.headline:
            continue
        ours, theirs = _statement(pair.a, a), _statement(pair.b, b)
        shared = _denies(ours, theirs) or _denies(theirs, ours) or _turned(ours, theirs)
        if not shared:
            continue
        yield Finding(
            "contradiction",
            "contradiction.denied",
            whole_sentence(pair.a, pair.index_a, a),
            whole_sentence(pair.b, pair.index_b, b),
            pair.facts.get((pair.index_a, a), f"{pair.index_a}.{a}"),
            min(0.55, 0.28 + 0.03 * shared + 0.2 * float(pair.alike.score[a, b])),
            "one denies what the other says",
        )


class _Statement:
    """Hold a sentence's words as stems, quotations left out.

    ``denied`` are those a negation stands before, ``heads`` the first after each.
    """

    def __init__(self, profile: Profile, index: int) -> None:
        sentence = profile.sentences[index]
        quoted = quoted_words(profile, sentence)
        self.tokens = [t for at, t in enumerate(sentence.tokens) if at not in quoted]
        self.stems = [stem(token.norm) for token in self.tokens]
        self.content = {
            each
            for token, each in zip(self.tokens, self.stems, strict=True)
            if token.norm not in FUNCTION_WORDS
        }
        self.names = {stem(t.norm) for t in self.tokens if t.text[:1].isupper()}
        denials = list(_denials(self.tokens))
        self.sides: dict[int, set[Side]] = {}
        for at, _, side in opposites([token.norm for token in self.tokens]):
            self.sides.setdefault(at, set()).add(side)
        self.heads = {words[0] for words in denials}
        self.denied = {word for words in denials for word in words}


@remembered
def _statement(profile: Profile, index: int) -> _Statement:
    return _Statement(profile, index)


def _denials(tokens: Sequence[Token]) -> Iterator[list[str]]:
    """Yield the stems of what a sentence denies: the content right after each negation."""
    for at, token in enumerate(tokens):
        # "Without power" tells of the power cut and denies nothing.
        negated = (
            token.norm in NEGATIONS or token.norm.endswith("n't")
        ) and token.norm != "without"
        if not negated and verb_base(token.norm) not in _DENYING:
            continue
        after = tokens[at + 1 : at + 1 + _SCOPE]
        if any(each.norm in _STOCK for each in after[:3]):
            continue
        content = [t for t in after if t.norm not in FUNCTION_WORDS and t.text[:1].islower()]
        if content:
            yield [stem(each.norm) for each in content[: 2 if negated else 3]]


def _denies(one: _Statement, other: _Statement) -> int:
    """Return how many words two sentences share where one denies what the other says, else 0."""
    told = one.denied & (other.content - other.denied)
    if not told & one.heads or other.denied:
        return 0
    shared = len((one.content & other.content) - told - one.names)
    return shared + len(told) if shared >= _SHARED else 0


def _turned(one: _Statement, other: _Statement) -> int:
    """Return how many words are shared around a word and its opposite, 0 where there is none."""
    for at, token in enumerate(one.tokens):
        if token.norm in FUNCTION_WORDS and token.norm not in _ORDER:
            continue
        for to in one.sides.get(at, ()):
            for place, sides in other.sides.items():
                if (to[0], 1 - to[1]) not in sides:
                    continue
                words = {one.stems[at], other.stems[place]}
                if (
                    words & one.denied
                    or words & other.denied
                    or words <= set(one.stems)
                    or words <= set(other.stems)
                ):
                    continue
                near = set(one.stems[max(0, at - 3) : at + 4]) & one.content
                beside = set(other.stems[max(0, place - 3) : place + 4]) & other.content
                shared = (one.content & other.content) - one.names
                if near & beside - one.names and len(shared) >= _SHARED + 1:
                    return len(shared)
    return 0


def _negations(tokens: Sequence[Token]) -> int:
    return sum(
        (token.norm in NEGATIONS or token.norm.endswith("n't") or verb_base(token.norm) == "deny")
        and not any(each.norm in _STOCK for each in tokens[at + 1 : at + 4])
        for at, token in enumerate(tokens)
    )


def _opposed(a: Sequence[Token], b: Sequence[Token]) -> bool:
    ours = {place for _, _, place in opposites([token.norm for token in a])}
    theirs = [place for _, _, place in opposites([token.norm for token in b])]
    return any((number, 1 - side) in ours for number, side in theirs)
