"""Who says it, and how sure it is: sources, reporting verbs and hedges in aligned sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Aligned, Pair, content_of, sentence_names
from annotator.compare.attribution import (
    Cue,
    cues,
    is_source_noun,
    source_words,
)
from annotator.compare.differences import CHANGED, Chunk
from annotator.compare.findings import Finding, absent
from annotator.compare.lexicons import by_word, listed
from annotator.compare.lookalikes import NEGATIONS
from annotator.compare.names import TITLES
from annotator.compare.profile import Profile, Sentence, remembered
from annotator.compare.words import FUNCTION_WORDS, Token, stem

TELLING_VERBS = frozenset(
    ("claim", "admit", "confirm", "deny", "warn", "suggest", "accuse", "think")
)
_CLAUSE = 5
_HEADLINE = 0.6
"""Share of words two headlines share if one was made from the other."""
_PLANNING = frozenset(
    listed(
        "plan plans planned intend intends intended hope hopes hoped want wants wanted aim aims "
        "aimed wish wishes wished"
    )
)
"""Words before "to" that tell what somebody has in mind from what will be."""
_OUTRIGHT = frozenset(("confirm", "deny"))
_ONE_CLAIM = 0.45
_SMALL = 6
_KEPT = 0.75
"""Share of words kept from which a pronoun's "it said" is missed."""


def certainty(aligned: Aligned) -> Iterator[Finding]:
    """Find hedges added, dropped or changed, and reporting verbs of another strength.

    Limits: a hedge is known from a list; "may" as a month and hedges inside quotations are left.
    """
    headline = aligned.a.headline or aligned.b.headline
    if aligned.ratio < (_HEADLINE if headline else 0.35):
        return
    for chunk in list(aligned.remaining()):
        ours, theirs = _hedge(aligned, chunk, first=True), _hedge(aligned, chunk, first=False)
        if ours == theirs or _in_other_sentence(aligned, ours, theirs):
            continue
        sizes = chunk.a_end - chunk.a_start, chunk.b_end - chunk.b_start
        if aligned.ratio < _HEADLINE and max(sizes) > _SMALL:
            continue  # What stands in the place of a hedge must be of a size with it.
        if 0 in sizes and max(sizes) > _CLAUSE:
            continue  # A whole clause more is an omission, whatever stands in it.
        finding = _certainty_finding(aligned, chunk, ours, theirs)
        if finding is not None:
            aligned.use(chunk)
            yield finding


def _certainty_finding(aligned: Aligned, chunk: Chunk, ours: str, theirs: str) -> Finding | None:
    first = _widened(chunk.a_start, chunk.a_end, aligned.a.tokens)
    second = _widened(chunk.b_start, chunk.b_end, aligned.b.tokens)
    if _goes_on(aligned, chunk):
        # "Allegedly took", "took": both sides show what the hedge is about.
        first = chunk.a_start, chunk.a_end + 1
        second = chunk.b_start, chunk.b_end + 1
    if first is None or second is None:
        return None
    score = (0.85 if "certain" not in (ours, theirs) else 0.78) * (0.5 + 0.5 * aligned.ratio)
    return Finding(
        "certainty",
        "certainty.hedge",
        aligned.place_a(*first),
        aligned.place_b(*second),
        aligned.fact,
        score,
        "how sure it is",
    )


def _goes_on(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether one side of a chunk is empty and the same word follows on both."""
    a, b = aligned.a.tokens, aligned.b.tokens
    empty = chunk.a_start == chunk.a_end or chunk.b_start == chunk.b_end
    inside = chunk.a_end < len(a) and chunk.b_end < len(b)
    return empty and inside and a[chunk.a_end].norm == b[chunk.b_end].norm


def _hedge(aligned: Aligned, chunk: Chunk, *, first: bool) -> str:
    """Return the strength of the first hedge among a chunk's words, "" where there is none."""
    tokens, quoted, start, end = (
        (aligned.a.tokens, aligned.quoted_a, chunk.a_start, chunk.a_end)
        if first
        else (aligned.b.tokens, aligned.quoted_b, chunk.b_start, chunk.b_end)
    )
    reporting = {cue.first for cue in (aligned.cues_a if first else aligned.cues_b)}
    for position in range(start, end):
        if position in quoted or position in reporting:
            continue
        token = tokens[position]
        after = tokens[position + 1].norm if position + 1 < len(tokens) else ""
        if token.norm in _PLANNING and after == "to":
            return "planned"
        strength = by_word("hedges").get(token.norm)
        if token.norm == "could" and after in ("never", "not"):
            continue
        if token.norm == "expected" and after != "to" and not _is_foreseen(tokens, position):
            continue  # "As economists had expected" makes nothing less sure.
        if strength is None or (token.norm == "may" and token.text == "May" and position):
            continue
        return strength
    return ""


def _is_foreseen(tokens: Sequence[Token], at: int) -> bool:
    """Tell "the result is expected on Monday" from "as expected", "than expected"."""
    return at > 0 and tokens[at - 1].norm in ("is", "are", "was", "were", "be", "widely")


def _in_other_sentence(aligned: Aligned, ours: str, theirs: str) -> bool:
    """Tell whether the hedge one chunk lacks stands elsewhere in the same sentence."""
    if ours and theirs:
        return False
    hedges = by_word("hedges")
    tokens = aligned.b.tokens if ours else aligned.a.tokens
    return any(hedges.get(token.norm) == (ours or theirs) for token in tokens)


def _widened(start: int, end: int, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return a chunk with the word after it, so that an empty one points at something."""
    if start == end:
        if start < len(tokens):
            return start, start + 1
        return (start - 1, start) if start else None
    return start, end


def reporting_verbs(aligned: Aligned) -> Iterator[Finding]:
    """Find reporting verbs of another strength, said/claimed; loaded ones are wording.

    Limits: verbs of one strength (said, stated, added) count as the same and are not proposed.
    """
    if aligned.link.score < 0.35:
        return
    pairs = [(one, other) for one in _verbs(aligned.cues_a) for other in _verbs(aligned.cues_b)]
    for one, other in pairs:
        if one.first in aligned.used_a or other.first in aligned.used_b:
            continue
        if not _same_place(aligned, one, other):
            continue
        if _OUTRIGHT & {one.strength, other.strength} and aligned.ratio < _ONE_CLAIM:
            continue  # A court that confirms, or rejects, does not report.
        if one.base == other.base or one.strength == other.strength:
            aligned.used_a.add(one.first)
            aligned.used_b.add(other.first)
            continue
        if _denied_otherwise(aligned, one, other):
            for each, used, verb in (
                (aligned.a, aligned.used_a, one),
                (aligned.b, aligned.used_b, other),
            ):
                used.add(verb.first)
                used.update(at for at, norm in enumerate(each.norms) if norm in NEGATIONS)
            continue
        loaded = "loaded" in (one.strength, other.strength)
        telling = TELLING_VERBS & {one.strength, other.strength}
        if not loaded and not telling:
            aligned.used_a.add(one.first)
            aligned.used_b.add(other.first)
            continue
        aligned.used_a.add(one.first)
        aligned.used_b.add(other.first)
        yield Finding(
            "wording" if loaded else "certainty",
            "wording.verb" if loaded else "certainty.verb",
            aligned.place_a(one.first, one.last),
            aligned.place_b(other.first, other.last),
            aligned.fact,
            0.85 * (0.5 + 0.5 * min(1.0, aligned.link.score / 0.7)),
            "the verb that reports it",
        )


def _denied_otherwise(aligned: Aligned, one: Cue, other: Cue) -> bool:
    """Tell "denied that it had" from "said that it had not", which say the same."""
    if (one.strength == "deny") == (other.strength == "deny"):
        return False
    plain = aligned.b if one.strength == "deny" else aligned.a
    denying = aligned.a if one.strength == "deny" else aligned.b
    return bool(NEGATIONS & set(plain.norms)) and not NEGATIONS & set(denying.norms)


def _verbs(found: Sequence[Cue]) -> list[Cue]:
    return [cue for cue in found if cue.strength != "phrase"]


def _same_place(aligned: Aligned, one: Cue, other: Cue) -> bool:
    """Tell whether two verbs stand for one another: same chunk, same source, or alone."""
    for chunk in aligned.diff.chunks:
        inside_a = chunk.a_start <= one.first < chunk.a_end
        inside_b = chunk.b_start <= other.first < chunk.b_end
        if inside_a or inside_b:
            if inside_a and inside_b:
                return True
            break
    ours = source_words(aligned.a.tokens, one.source)
    theirs = source_words(aligned.b.tokens, other.source)
    alone = len(_verbs(aligned.cues_a)) == len(_verbs(aligned.cues_b)) == 1
    return bool(ours & theirs) and (alone or bool(ours == theirs))


def attribution(aligned: Aligned) -> Iterator[Finding]:
    """Find a source that was dropped, added or exchanged for another one.

    Dropped only if no cue stands in the other sentence or its neighbours. Limits: sources are
    noun phrases beside a cue; "he" and "it" stand for anybody.
    """
    if aligned.link.score < 0.38 and aligned.ratio < 0.45:
        return
    if aligned.a.headline or aligned.b.headline:
        return
    ours, theirs = aligned.cues_a, aligned.cues_b
    if ours and not theirs:
        yield from _dropped(aligned, first=True)
    elif theirs and not ours:
        yield from _dropped(aligned, first=False)
    elif ours and theirs:
        if aligned.ratio >= 0.45:
            yield from _exchanged(aligned)
        yield from _less_named(aligned)


def _dropped(aligned: Aligned, *, first: bool) -> Iterator[Finding]:
    pair, link = aligned.pair, aligned.link
    cue = max(
        aligned.cues_a if first else aligned.cues_b,
        key=lambda each: each.source[1] - each.source[0],
    )
    sentence = aligned.a if first else aligned.b
    source = source_words(sentence.tokens, cue.source)
    if not source and aligned.ratio >= _KEPT and cue.source[0] < cue.source[1]:
        yield from _unsaid(aligned, cue, first=first)
        return
    if not _is_source(sentence, cue) or not source or cue.strength == "deny":
        return
    other, index = (pair.b, link.b) if first else (pair.a, link.a)
    if _cued_near(other, index, source, _own_cues(pair, source, first=first)):
        return
    low, high = cue.extent()
    anchor = _anchor(aligned, low, first=first)
    # Two outlets that both name it, in whatever words, say the same.
    value = " ".join(sorted(source))
    place = aligned.place_a(low, high, value) if first else aligned.place_b(low, high, value)
    used = aligned.used_a if first else aligned.used_b
    used.update(range(low, high))
    missing = absent(pair.index_b if first else pair.index_a, anchor)
    yield Finding(
        "attribution",
        "attribution.dropped",
        place,
        missing,
        aligned.fact,
        0.8 * (0.5 + 0.5 * min(1.0, aligned.link.score / 0.7)),
        "who says so",
        directed=True,
    )


def _unsaid(aligned: Aligned, cue: Cue, *, first: bool) -> Iterator[Finding]:
    """Find "it said" dropped from a kept sentence, where nobody is named beside it either."""
    pair, link = aligned.pair, aligned.link
    other, index = (pair.b, link.b) if first else (pair.a, link.a)
    paragraph = other.sentences[index].paragraph
    for near in (index - 1, index, index + 1):
        beside = 0 <= near < len(other) and other.sentences[near].paragraph == paragraph
        if beside and cues(other, near):
            return
    low, high = cue.extent()
    (aligned.used_a if first else aligned.used_b).update(range(low, high))
    place = aligned.place_a(low, high) if first else aligned.place_b(low, high)
    anchor = _anchor(aligned, low, first=first)
    yield Finding(
        "attribution",
        "attribution.unsaid",
        place,
        absent(pair.index_b if first else pair.index_a, anchor),
        aligned.fact,
        0.55 * aligned.ratio,
        "who says so",
        directed=True,
    )


def _is_source(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a cue has somebody behind it: a name, an office, or a phrase that cites."""
    if cue.strength == "phrase":
        return cue.source[0] < cue.source[1]
    tokens = sentence.tokens[cue.source[0] : cue.source[1]]
    before = sentence.tokens[cue.first - 1].norm if cue.first else ""
    if not tokens or len(tokens) > 9 or before in NEGATIONS or before.endswith("n't"):
        return False  # Who did not say it is no source of it.
    return cue.strength != "think" or any(is_source_noun(token.norm) for token in tokens)


def _own_cues(pair: Pair, source: frozenset[str], *, first: bool) -> frozenset[int]:
    """Return the other article's sentences whose cue of this source was always theirs.

    Where both articles name the source in another sentence, it does not stand for this one.
    """
    if not pair.edited:
        return frozenset()
    own, partners = (pair.a, pair.to_b) if first else (pair.b, pair.to_a)
    said = {
        here
        for here in partners
        for cue in cues(own, here)
        if source & source_words(own.sentences[here].tokens, cue.source)
    }
    return frozenset(partners[here] for here in said)


def _cued_near(
    profile: Profile, index: int, source: frozenset[str], elsewhere: frozenset[int]
) -> bool:
    """Tell whether any cue stands in a sentence, or one of that source beside it.

    ``elsewhere`` are sentences of other paragraphs that do not count.
    """
    for near in (index - 1, index, index + 1):
        if not 0 <= near < len(profile):
            continue
        same_paragraph = profile.sentences[near].paragraph == profile.sentences[index].paragraph
        if near in elsewhere and not same_paragraph:
            continue
        for cue in cues(profile, near):
            words = source_words(profile.sentences[near].tokens, cue.source)
            if near == index or words & source or (same_paragraph and not words):
                return True
    return False


def _anchor(aligned: Aligned, low: int, *, first: bool) -> int:
    """Return where in the other sentence the words from ``low`` on would stand."""
    other = aligned.b if first else aligned.a
    for chunk in aligned.diff.chunks:
        start, end = (chunk.a_start, chunk.a_end) if first else (chunk.b_start, chunk.b_end)
        if chunk.kind == CHANGED and start <= low < end:
            at = chunk.b_start if first else chunk.a_start
            if at == 0:
                return other.tokens[0].start
            return other.tokens[at - 1].end
    return other.tokens[-1].end


def _exchanged(aligned: Aligned) -> Iterator[Finding]:
    for chunk in list(aligned.remaining()):
        one = _cue_in(aligned.cues_a, chunk.a_start, chunk.a_end)
        other = _cue_in(aligned.cues_b, chunk.b_start, chunk.b_end)
        if one is None or other is None:
            continue
        ours = source_words(aligned.a.tokens, one.source)
        theirs = source_words(aligned.b.tokens, other.source)
        if not ours or not theirs or ours & theirs or len(ours) > 6 or len(theirs) > 6:
            continue
        if not (_is_source(aligned.a, one) and _is_source(aligned.b, other)):
            continue
        if _mentions(aligned.pair, aligned.link.b, ours, second=True):
            continue
        if _one_person(aligned.pair, ours, theirs):
            aligned.use(chunk)
            continue
        aligned.use(chunk)
        yield Finding(
            "attribution",
            "attribution.changed",
            aligned.place_a(*one.extent()),
            aligned.place_b(*other.extent()),
            aligned.fact,
            0.7 * (0.5 + 0.5 * aligned.ratio),
            "who says so",
        )


def _one_person(pair: Pair, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether one source is the office of the other: "the president", "Venn"."""
    return any(
        names & office and names & name
        for profile in (pair.a, pair.b)
        for names in _titled(profile)
        for office, name in ((ours, theirs), (theirs, ours))
    )


@remembered
def _titled(profile: Profile) -> list[frozenset[str]]:
    """Return the names of an article that stand behind an office, with it, as stems."""
    found = []
    for index, sentence in enumerate(profile.sentences):
        for name in sentence_names(profile, index):
            tokens = sentence.tokens[max(0, name.first - 2) : name.last]
            if any(t.norm in TITLES or is_source_noun(t.norm) for t in tokens):
                found.append(frozenset(stem(token.norm) for token in tokens))
    return found


def _less_named(aligned: Aligned) -> Iterator[Finding]:
    """Find a source that keeps its noun and loses its name: "the mission's monitor", "a monitor".

    Only where each sentence has one source, and the name stands nowhere else in the other one.
    """
    ours, theirs = _sources(aligned.a, aligned.cues_a), _sources(aligned.b, aligned.cues_b)
    if len(ours) != 1 or len(theirs) != 1:
        return
    named_a, named_b = _named(aligned.a, ours[0]), _named(aligned.b, theirs[0])
    if bool(named_a) == bool(named_b):
        return
    nouns = [
        {t.norm for t in s.tokens[slice(*at)] if is_source_noun(t.norm)}
        for s, at in ((aligned.a, ours[0]), (aligned.b, theirs[0]))
    ]
    vague = aligned.b if named_a else aligned.a
    if not nouns[0] & nouns[1] or (named_a or named_b) & set(vague.norms):
        return
    aligned.used_a.update(range(*ours[0]))
    aligned.used_b.update(range(*theirs[0]))
    first, second = aligned.place_a(*ours[0]), aligned.place_b(*theirs[0])
    yield Finding(
        "attribution",
        "attribution.less_named",
        first if named_a else second,
        second if named_a else first,
        aligned.fact,
        0.65 * (0.5 + 0.5 * aligned.ratio),
        "who says so",
        directed=True,
    )


def _sources(sentence: Sentence, found: Sequence[Cue]) -> list[tuple[int, int]]:
    """Return the sources of a sentence that name an office or a kind of source."""
    return [
        cue.source
        for cue in found
        if any(is_source_noun(t.norm) for t in sentence.tokens[slice(*cue.source)])
    ]


def _named(sentence: Sentence, source: tuple[int, int]) -> set[str]:
    """Return the name words of a source; the first word of a sentence is none."""
    return {
        token.norm
        for at, token in enumerate(sentence.tokens[slice(*source)], source[0])
        if at and token.text[:1].isupper() and token.norm not in FUNCTION_WORDS
    }


def _mentions(pair: Pair, index: int, words: frozenset[str], *, second: bool) -> bool:
    profile = pair.b if second else pair.a
    said = content_of(profile.sentences[index].tokens)
    return bool(words & frozenset(said))


def _cue_in(found: Sequence[Cue], start: int, end: int) -> Cue | None:
    for cue in found:
        low, high = cue.extent()
        if start < high and low < end and cue.source[0] < cue.source[1]:
            inside = range(max(start, cue.source[0]), min(end, cue.source[1]))
            if len(inside) >= (cue.source[1] - cue.source[0]) / 2:
                return cue
    return None
