"""Quotations of one utterance whose words differ, matched over the whole story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from annotator.compare.aligned import Pair, whole_sentence
from annotator.compare.attribution import cues, quoted_words, source_words
from annotator.compare.differences import key_of, same_words
from annotator.compare.findings import Finding, Place
from annotator.compare.lookalikes import NEGATIONS, only_grammar
from annotator.compare.profile import Profile, remembered
from annotator.compare.quotations import Quotation, quotations, says_enough
from annotator.compare.words import FUNCTION_WORDS, expanded, snapped, stem
from annotator.domain.spans import Span, normalised

_ALIKE = 0.5
"""Least likeness of two quotations; one speaker or aligned sentences add to it."""
_ALIKE_HERE = 0.28
_REWRITTEN = 0.45
"""Likeness below which the whole quotation is marked instead of the changed words."""


def quotes(pair: Pair) -> Iterator[Finding]:
    """Find quotations that give one utterance in other words inside the quotation marks.

    Limits: style and place of the marks, and cuts between whole sentences, do not count; a
    quotation turned into indirect speech is not matched.
    """
    for one, other, score in matched(pair):
        if same_words(one.tokens, other.tokens) or _in_other_parts(pair, one, other):
            continue
        changed = _changed(pair, one, other)
        if changed is not None:
            yield _finding(pair, one, changed, min(1.0, score))


@remembered
def matched(pair: Pair) -> list[tuple[Quotation, Quotation, float]]:
    """Return quotations of the two articles that give one utterance, best first."""
    scored = []
    ours, theirs = quotations(pair.a), quotations(pair.b)
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            likeness = _likeness(one, other)
            here = _same_occasion(pair, one, other) if likeness >= _ALIKE_HERE - 0.1 else 0.0
            if likeness + here >= _ALIKE - 1e-9 and likeness >= _ALIKE_HERE - 0.1:
                scored.append((likeness + here, -i, -j))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    found = []
    for score, i, j in sorted(scored, reverse=True):
        if -i not in taken_a and -j not in taken_b:
            taken_a.add(-i)
            taken_b.add(-j)
            found.append((ours[-i], theirs[-j], score))
    return found


def replaced(pair: Pair) -> Iterator[Finding]:
    """Find a quoted sentence another one stands in the place of, in an edited text.

    Limits: only one sentence for one, between sentences that both articles kept.
    """
    if not pair.edited:
        return
    for a in range(1, len(pair.a)):
        b = pair.to_b.get(a - 1, -2) + 1
        if b < 1 or b >= len(pair.b) or a in pair.to_b or b in pair.to_a:
            continue
        after = pair.to_b.get(a + 1)
        if after != b + 1 and not (after is None and a + 1 == len(pair.a) and b + 1 == len(pair.b)):
            continue
        if not (_is_quoted(pair.a, a) and _is_quoted(pair.b, b)):
            continue
        yield Finding(
            "quote",
            "quote.replaced",
            whole_sentence(pair.a, pair.index_a, a),
            whole_sentence(pair.b, pair.index_b, b),
            "quote " + pair.facts.get((pair.index_a, a - 1), f"{pair.index_a}.{a - 1}"),
            0.6,
            "another quotation in its place",
        )


def _is_quoted(profile: Profile, index: int) -> bool:
    """Tell whether most of a sentence stands between quotation marks."""
    sentence = profile.sentences[index]
    return 2 * len(quoted_words(profile, sentence)) > len(sentence.tokens)


def _likeness(one: Quotation, other: Quotation) -> float:
    """Return how alike two quotations are, 0 to 1: words in order, or the rarer words at all."""
    if not (says_enough(one.tokens) and says_enough(other.tokens)):
        short, long = sorted((one, other), key=lambda each: len(each.tokens))
        if not _contained(short, long):
            return 0.0
        return 0.6 if len(long.tokens) <= 5 else _ALIKE_HERE * (len(short.tokens) >= 3)
    first, second = expanded(one.norms), expanded(other.norms)
    in_order = Indel.normalized_similarity(first, second)
    words, others = _content(one), _content(other)
    shared = len(words & others)
    if shared < 1:
        return 0.0
    bag = 2 * shared / (len(words) + len(others))
    part = shared / min(len(words), len(others)) if min(len(words), len(others)) >= 3 else 0.0
    contained = 0.75 * part if _contained(*sorted((one, other), key=lambda q: len(q.tokens))) else 0
    return max(0.5 * in_order + 0.5 * bag, contained)


def _content(quotation: Quotation) -> set[str]:
    return {stem(norm)[:6] for norm in quotation.norms if norm not in FUNCTION_WORDS}


def _contained(short: Quotation, long: Quotation) -> bool:
    """Tell whether the short one's words stand in the long one in one run."""
    words, others = " ".join(short.norms), " ".join(long.norms)
    return f" {words} " in f" {others} "


def _same_occasion(pair: Pair, one: Quotation, other: Quotation) -> float:
    """Return what speaks for one utterance beside its words: aligned sentences, one speaker."""
    if pair.to_b.get(one.sentence) == other.sentence or pair.to_a.get(other.sentence) == (
        one.sentence
    ):
        return 0.22
    speakers = _speakers(pair.a, one.sentence) & _speakers(pair.b, other.sentence)
    return 0.18 if speakers else 0.0


def _speakers(profile: Profile, index: int) -> frozenset[str]:
    tokens = profile.sentences[index].tokens
    found: frozenset[str] = frozenset()
    for cue in cues(profile, index):
        found |= source_words(tokens, cue.source)
    return found


def _in_other_parts(pair: Pair, one: Quotation, other: Quotation) -> bool:
    """Tell whether one is a run of the other and what is missing is quoted elsewhere or whole.

    A quotation that was only cut between sentences, or whose rest follows after "he said", says
    the same.
    """
    short, long = sorted((one, other), key=lambda each: len(each.tokens))
    if not _contained(short, long):
        return False
    if NEGATIONS & (set(long.norms) - set(short.norms)):
        return False  # Without its "not" a quotation says the opposite.
    profile = pair.a if short is one else pair.b
    rest = _content(long) - _content(short)
    elsewhere: set[str] = set()
    for each in quotations(profile):
        if each is not short and abs(each.sentence - short.sentence) <= 2:
            elsewhere |= _content(each)
    return bool(rest) and rest <= elsewhere


def _finding(pair: Pair, one: Quotation, changed: tuple[Place, Place], score: float) -> Finding:
    first, second = changed
    return Finding(
        "quote",
        "quote.words",
        first,
        second,
        "quote " + pair.facts.get((pair.index_a, one.sentence), f"{pair.index_a}.{one.sentence}"),
        0.9 * (0.6 + 0.4 * score),
        "words inside quotation marks",
    )


def _changed(pair: Pair, one: Quotation, other: Quotation) -> tuple[Place, Place] | None:
    """Return the changed words of both as places, all where little stayed, None for none."""
    matcher = SequenceMatcher(
        None, [key_of(n) for n in one.norms], [key_of(n) for n in other.norms], autojunk=False
    )
    if matcher.ratio() < _REWRITTEN:
        return (
            _whole(pair.a, pair.index_a, one),
            _whole(pair.b, pair.index_b, other),
        )
    a: list[tuple[int, int]] = []
    b: list[tuple[int, int]] = []
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        if same_words(one.tokens[a1:a2], other.tokens[b1:b2]) and a2 > a1 and b2 > b1:
            continue
        edge = (a1 == 0 and b1 == 0) or (a2 == len(one.tokens) and b2 == len(other.tokens))
        if edge and only_grammar((*one.tokens[a1:a2], *other.tokens[b1:b2])):
            continue  # "I say that a box …" and "A box …": where the quotation was cut.
        a.append(_around(a1, a2, len(one.tokens)))
        b.append(_around(b1, b2, len(other.tokens)))
    if not a:
        return None
    return (
        _words(pair.a, pair.index_a, one, a),
        _words(pair.b, pair.index_b, other, b),
    )


def _around(start: int, end: int, count: int) -> tuple[int, int]:
    """Return a changed range; an empty one takes the words beside it."""
    if start < end:
        return start, end
    return max(0, start - 1), min(count, start + 1)


def _whole(profile: Profile, article: int, quotation: Quotation) -> Place:
    return Place(
        article,
        (Span(quotation.start, quotation.end),),
        " ".join(quotation.norms),
        profile.text[quotation.start : quotation.end],
    )


def _words(
    profile: Profile, article: int, quotation: Quotation, ranges: Sequence[tuple[int, int]]
) -> Place:
    spans = [
        Span(*snapped(profile.text, quotation.tokens[start].start, quotation.tokens[end - 1].end))
        for start, end in ranges
        if start < end
    ]
    if not spans:
        return _whole(profile, article, quotation)
    joined = normalised(spans)
    return Place(
        article,
        joined,
        " ".join(quotation.norms),
        " … ".join(span.slice(profile.text) for span in joined),
    )
