"""Words exchanged, added or left out inside sentences that otherwise stayed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Aligned, content_of
from annotator.compare.attribution import verb_strength
from annotator.compare.differences import SAME, Chunk
from annotator.compare.findings import Finding, absent
from annotator.compare.lexicons import listed
from annotator.compare.lookalikes import has_root, is_loaded, says_the_same, small
from annotator.compare.rules.exchanges import exchange_finding, is_quoted, touches_quote
from annotator.compare.words import FUNCTION_WORDS, Token, stem

_NEAR_IDENTICAL = 0.8
_LIKE = 0.55
_EDITED = 0.5
"""Share of words kept from which an edited article's small exchanges are proposed."""
_CUT = 0.9
"""Share of the shorter sentence kept from which the longer one counts as cut, however long."""
_TOLD = 0.65
"""Share of a phrase's words, names twice, from which the other article tells it nearby."""
_HEARERS = frozenset(listed("mr mrs ms reporters journalists correspondents"))
_LIGHT = frozenset(
    listed(
        "made given held had took taken came went did done got put set left kept make take give "
        "including include includes"
    )
)
_OCCASION = frozenset(listed("news press media conference briefing reporters journalists"))
"""Words that only tell where something was said."""
_ZONES = frozenset(listed("local time gmt utc cet cest bst est edt pst"))
_HOLDING = 2
"""Words that say something which hold an exchange in its place."""
_PREPOSITIONS = frozenset(
    listed("in on at near of from outside inside along around across for with under over to")
)
_POINTING = frozenset(listed("the its their his her this that these those"))
_VAGUE = frozenset(
    listed(
        "some several many foreign local unnamed various certain number place site town city "
        "school building area official officials person people group man woman country"
    )
)


def left_out(aligned: Aligned) -> Iterator[Finding]:
    """Find a phrase one sentence has and the other, otherwise kept, has not.

    A phrase that narrows a noun is granularity; one judging word more is wording; the rest is
    omission. Limits: what stands in another sentence of the article is taken for kept.
    """
    shorter = min(len(aligned.a.tokens), len(aligned.b.tokens))
    cut = aligned.kept >= _CUT and shorter >= 4 and aligned.pair.edited
    if (aligned.ratio < _LIKE and not cut) or aligned.link.part:
        return
    for chunk in list(aligned.remaining()):
        only_a = chunk.a_end > chunk.a_start and chunk.b_end == chunk.b_start
        only_b = chunk.b_end > chunk.b_start and chunk.a_end == chunk.a_start
        if not (only_a or only_b) or is_quoted(aligned, chunk):
            continue
        tokens = (
            aligned.a.tokens[chunk.a_start : chunk.a_end]
            if only_a
            else aligned.b.tokens[chunk.b_start : chunk.b_end]
        )
        content = content_of(tokens)
        if not content or _elsewhere(aligned, content, second=only_a):
            continue
        if _introduced(aligned, chunk, content, first=only_a) or _of_clocks(content):
            continue
        if _OCCASION.issuperset(content):
            continue
        if len(content) == 1 and _in_cue(aligned, chunk, first=only_a):
            continue
        if len(content) == 1:
            yield from _one_word(aligned, chunk, tokens, first=only_a)
            continue
        if len(content) == 2 and aligned.ratio < 0.7 and not cut:
            continue
        loaded = any(is_loaded(word) for word in content) and len(content) <= 2
        aligned.use(chunk)
        if loaded:
            yield exchange_finding(
                aligned,
                chunk,
                "wording",
                "wording.added",
                0.7 * aligned.ratio,
                "a word that judges",
            )
            continue
        yield _missing(aligned, chunk, first=only_a)


def _in_cue(aligned: Aligned, chunk: Chunk, *, first: bool) -> bool:
    """Tell whether a word only says who said it, or to whom: "Venn said", "told supporters"."""
    start, end = (chunk.a_start, chunk.a_end) if first else (chunk.b_start, chunk.b_end)
    tokens = (aligned.a if first else aligned.b).tokens[start:end]
    return not any(is_loaded(token.norm) for token in tokens) and any(
        start <= cue.first < end or start == cue.last
        for cue in (aligned.cues_a if first else aligned.cues_b)
    )


def _one_word(
    aligned: Aligned, chunk: Chunk, tokens: Sequence[Token], *, first: bool
) -> Iterator[Finding]:
    """Propose a single word more: judging ones always, others where all else stayed."""
    (word,) = content_of(tokens)
    if verb_strength(word) == "neutral" or word in _LIGHT or word in _HEARERS:
        return
    loaded = is_loaded(word) or word.endswith("ly")
    if not loaded and aligned.ratio < (_EDITED if aligned.pair.edited else _NEAR_IDENTICAL):
        return
    aligned.use(chunk)
    if not is_loaded(word) and (loaded or aligned.ratio < _NEAR_IDENTICAL):
        yield _missing(aligned, chunk, first=first)
        return
    if not loaded and tokens[0].norm in _PREPOSITIONS:
        yield _missing(aligned, chunk, first=first)
        return
    # The first word of a sentence is no name for its capital.
    sentence = aligned.a if first else aligned.b
    named = not loaded and any(
        token.text[:1].isupper() and token.start != sentence.start for token in tokens
    )
    label, rule = ("granularity", "granularity.word") if named else ("wording", "wording.added")
    score = (0.8 if loaded else 0.45) * aligned.ratio
    yield exchange_finding(aligned, chunk, label, rule, score, "one word more")


def _missing(aligned: Aligned, chunk: Chunk, *, first: bool) -> Finding:
    pair = aligned.pair
    if first:
        place = aligned.place_a(chunk.a_start, chunk.a_end)
        at = aligned.b.tokens[chunk.b_start - 1].end if chunk.b_start else aligned.b.tokens[0].start
        missing = absent(pair.index_b, at)
        words = chunk.a_end - chunk.a_start
    else:
        place = aligned.place_b(chunk.b_start, chunk.b_end)
        at = aligned.a.tokens[chunk.a_start - 1].end if chunk.a_start else aligned.a.tokens[0].start
        missing = absent(pair.index_a, at)
        words = chunk.b_end - chunk.b_start
    score = (0.5 + 0.03 * min(words, 8)) * (0.4 + 0.6 * aligned.ratio)
    return Finding(
        "omission",
        "omission.phrase",
        place,
        missing,
        aligned.fact,
        score,
        "left out",
        directed=True,
    )


def _elsewhere(aligned: Aligned, content: Sequence[str], *, second: bool) -> bool:
    """Tell whether the other article says the words around the aligned place."""
    profile = aligned.pair.b if second else aligned.pair.a
    index = aligned.link.b if second else aligned.link.a
    pair_names = {t.norm for s in (aligned.a, aligned.b) for t in s.tokens if t.text[:1].isupper()}
    near: set[str] = set()
    for at in range(max(0, index - 1), min(len(profile), index + 2)):
        near |= set(profile.sentences[at].norms)
    # "Raids by Syria and Russia", "Syrian and Russian raids": with the names most of it is told.
    weight = {word: 1 + (word in pair_names) for word in content}
    told = sum(weight[word] for word in content if has_root(word, near))
    return told >= _TOLD * sum(weight.values())


def _of_clocks(content: Sequence[str]) -> bool:
    """Tell whether words only say by which clock an hour is, and what it is by another."""
    return any(word in _ZONES for word in content) and all(
        word in _ZONES or word[0].isdigit() for word in content
    )


def _introduced(aligned: Aligned, chunk: Chunk, content: Sequence[str], *, first: bool) -> bool:
    """Tell whether words only say who a name is, and the other article says so elsewhere."""
    tokens, at = (aligned.a.tokens, chunk.a_end) if first else (aligned.b.tokens, chunk.b_end)
    other = aligned.pair.b if first else aligned.pair.a
    if at >= len(tokens) or not tokens[at].text[:1].isupper():
        return False
    wanted = {*content, tokens[at].norm}
    return any(wanted <= set(sentence.norms) for sentence in other.sentences)


def exchanged(aligned: Aligned) -> Iterator[Finding]:
    """Find words exchanged for others; neutral ones only where nearly nothing else changed.

    Limits: whether an exchange judges is left to the person unless a word is on the list.
    """
    chunks = [c for c in aligned.remaining() if not touches_quote(aligned, c)]
    changed = sum(c.a_end > c.a_start and c.b_end > c.b_start for c in chunks)
    for chunk in chunks:
        a = aligned.a.tokens[chunk.a_start : chunk.a_end]
        b = aligned.b.tokens[chunk.b_start : chunk.b_end]
        if not content_of(a) or not content_of(b) or says_the_same(a, b):
            continue
        if _LIGHT.issuperset((*content_of(a), *content_of(b))):
            continue  # A decision made, a decision taken.
        if _anaphoric(aligned, a, b):
            continue
        if (
            aligned.ratio < _NEAR_IDENTICAL
            and not _loaded_more(a, b)
            and _tells_who(aligned, chunk)
        ):
            continue
        if _narrowed(a, b) and aligned.ratio >= _LIKE:
            aligned.use(chunk)
            yield exchange_finding(
                aligned, chunk, "granularity", "granularity.phrase", 0.5 * aligned.ratio,
                "one is more specific",
            )  # fmt: skip
            continue
        loaded = _loaded_more(a, b)
        ratio = aligned.ratio
        if loaded and ratio >= 0.4 and small(chunk, 8):
            score = 0.9 * (0.4 + 0.6 * ratio)
        elif ratio >= _NEAR_IDENTICAL or (ratio >= 0.7 and small(chunk, 3) and changed <= 3):
            score = (0.62 if small(chunk, 2) else 0.5) * ratio
        elif ratio >= 0.6 and small(chunk, 2) and changed <= 2:
            score = 0.4 * ratio
        elif loaded and _held(aligned, chunk):
            score = 0.55
        elif aligned.pair.edited and ratio >= _EDITED and small(chunk, 5):
            score = 0.5 * ratio
        else:
            continue
        aligned.use(chunk)
        rule = "wording.loaded" if loaded else "wording.exchanged"
        yield exchange_finding(aligned, chunk, "wording", rule, score, "other words for the same")


def _anaphoric(aligned: Aligned, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Tell whether one side only points back at what the other names: "the country", "Halvenia".

    Then the article with the pointer has the name too.
    """
    for short, named, profile in ((a, b, aligned.pair.a), (b, a, aligned.pair.b)):
        if short[0].norm not in _POINTING or any(t.text[:1].isupper() for t in short[1:]):
            continue
        names = {t.norm for t in named if t.text[:1].isupper() and t.norm not in FUNCTION_WORDS}
        if len(content_of(short)) == 1 and names and names >= set(content_of(named)):
            return all(any(n in s.norms for s in profile.sentences) for n in names)
    return False


def _tells_who(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether only one side of a chunk lies in a cue: "its control", "its chief said"."""
    inside = [
        any(start < last and first < end for first, last in (cue.extent() for cue in found))
        for found, start, end in (
            (aligned.cues_a, chunk.a_start, chunk.a_end),
            (aligned.cues_b, chunk.b_start, chunk.b_end),
        )
    ]
    return inside[0] != inside[1]


def _held(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether a small exchange has the same words on both sides, in unlike sentences too."""
    chunks = aligned.diff.chunks
    at = next(
        (n for n, c in enumerate(chunks) if c.a_start <= chunk.a_start and chunk.a_end <= c.a_end
         and c.b_start <= chunk.b_start and chunk.b_end <= c.b_end),
        None,
    )  # fmt: skip
    if at is None or not small(chunk, 2):
        return False
    beside = [
        each
        for each in (*chunks[max(0, at - 1) : at], *chunks[at + 1 : at + 2])
        if each.kind == SAME
    ]
    words = [t for each in beside for t in aligned.a.tokens[each.a_start : each.a_end]]
    return len(beside) == 2 and len(content_of(words)) >= _HOLDING


def _loaded_more(a: Sequence[Token], b: Sequence[Token]) -> bool:
    ours = {stem(token.norm) for token in a if is_loaded(token.norm)}
    theirs = {stem(token.norm) for token in b if is_loaded(token.norm)}
    return ours != theirs


def _narrowed(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Tell whether one side names what the other only describes: a named body, a vague noun."""
    named = [any(t.text[:1].isupper() and t.norm not in FUNCTION_WORDS for t in x) for x in (a, b)]
    if named[0] == named[1]:
        return False
    vague = b if named[0] else a
    return any(token.norm in _VAGUE for token in vague)
