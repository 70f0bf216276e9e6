"""Numbers in aligned sentences: another value or comparator, or only less exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from annotator.compare import amounts
from annotator.compare.aligned import Aligned, Pair, sentence_quantities
from annotator.compare.attribution import cues, source_words
from annotator.compare.counted import converted, is_former, more_than
from annotator.compare.differences import CHANGED
from annotator.compare.events import event_of
from annotator.compare.findings import Finding, Place
from annotator.compare.lexicons import by_word, listed
from annotator.compare.lookalikes import is_loaded
from annotator.compare.profile import Profile
from annotator.compare.quantities import Quantity
from annotator.compare.words import Token, stem
from annotator.domain.spans import Span

_UNSAID = frozenset(
    ("several", "many", "some", "various", "numerous", "countless", "few", "a few", "multiple",
     "a number of", "a handful of", "a group of", "a couple of", "lots of", "a lot of",
     "a large number of", "scores of", "all", "all the", "most of the", "many of the")
)  # fmt: skip
"""What stands before a noun in the place of a number."""
_FAR = 6.0
_HUNDREDFOLD = 100
_PLACED = 0.35
_PASSING = frozenset(
    listed(
        "surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding top tops topped "
        "topping"
    )
)
_MEASURED = ("duration", "length", "area", "speed", "weight", "volume")
_FAR_APART = 0.6
"""Share of words kept below which measures are not compared whatever their size."""
_KEPT = 0.5
_VERBAL = frozenset(listed("was were been be is are has have had who which that"))
_LONGEST_SOURCE = 60


def numbers(aligned: Aligned) -> Iterator[Finding]:
    """Find figures of the same thing that differ; equal ones are marked as explained.

    Limits: what is counted is told by the words right after the figure, so "412 deaths" and "457
    people killed" meet only as persons; a figure moved into another sentence is the fact table's.
    """
    link, pair = aligned.link, aligned.pair
    # What is used already are ages, whose names tell whose they are.
    ours = _said(pair.a, link.a, aligned.quoted_a | aligned.used_a)
    theirs = _said(pair.b, link.b, aligned.quoted_b | aligned.used_b)
    _explain_conversions(pair.a, link.a, aligned.used_a)
    _explain_conversions(pair.b, link.b, aligned.used_b)
    if not ours and not theirs:
        return
    chunk_a, chunk_b = chunks_of(aligned, first=True), chunks_of(aligned, first=False)
    alike = in_one_place(aligned)
    left_a, left_b = list(ours), list(theirs)
    for one in ours:
        same = next(
            (
                other
                for other in left_b
                if _alike(one, other) and (_comparable(one, other) or _judged(one, other))
            ),
            None,
        )
        if same is not None:
            left_a.remove(one)
            left_b.remove(same)
            _explain(aligned, one, same)
            yield from _counted_otherwise(aligned, one, same)
    _explain_sums(aligned, left_a, left_b)
    candidates = []
    for one in left_a:
        for other in left_b:
            together = bool(chunk_a.get(one.first, -1) == chunk_b.get(other.first, -2))
            if amounts.comparable(one, other) and (_comparable(one, other) or (together and alike)):
                distance = abs(ours.index(one) - theirs.index(other))
                strength = 2 * together + _same_counted(one, other)
                candidates.append((-strength, distance, one.start, other.start, one, other))
    candidates.sort(key=lambda each: each[:4])
    for strength, _, _, _, one, other in candidates:
        if one not in left_a or other not in left_b or (not strength and aligned.ratio < 0.35):
            continue
        if aligned.ratio < _FAR_APART and _far(one, other):
            continue
        left_a.remove(one)
        left_b.remove(other)
        _explain(aligned, one, other)
        yield _figure(aligned, one, other)
    yield from _uncounted(aligned, left_a, first=True)
    yield from _uncounted(aligned, left_b, first=False)


def _explain_sums(aligned: Aligned, left_a: list[Quantity], left_b: list[Quantity]) -> None:
    """Explain parts beside their sum: 132 passengers and nine crew, 141 people."""
    for parts, wholes, used, used_other in (
        (left_a, left_b, aligned.used_a, aligned.used_b),
        (left_b, left_a, aligned.used_b, aligned.used_a),
    ):
        for whole in list(wholes):
            pair = next(
                (
                    (one, other)
                    for one, other in pairwise(parts)
                    if one.kind == other.kind == whole.kind == "count"
                    and one.value + other.value == whole.value
                ),
                None,
            )
            if pair is None:
                continue
            used.update(range(pair[0].first, pair[1].last))
            used_other.update(range(whole.first, whole.last))
            wholes.remove(whole)
            for each in pair:
                parts.remove(each)


def _counted_otherwise(aligned: Aligned, one: Quantity, other: Quantity) -> Iterator[Finding]:
    """Find equal figures of people whom one side judges: "17 people", "17 rioters"."""
    if not _judged(one, other):
        return
    aligned.used_a.update(range(one.first, one.last))
    aligned.used_b.update(range(other.first, other.last))
    yield Finding(
        "wording",
        "wording.counted",
        aligned.place_a(one.first, one.last),
        aligned.place_b(other.first, other.last),
        aligned.fact,
        0.55,
        "other words for the same",
    )


def _judged(one: Quantity, other: Quantity) -> bool:
    """Tell whether one of two counted nouns judges whom it counts."""
    named = one.kind == other.kind == "count" and one.noun and other.noun
    return bool(named) and is_loaded(one.noun) != is_loaded(other.noun)


def _far(one: Quantity, other: Quantity) -> bool:
    """Tell whether two values are too unlike to be of one thing; measures above all."""
    low, high = sorted((max(one.value, 1e-3), max(other.value, 1e-3)))
    return high > _HUNDREDFOLD * low or (one.kind in _MEASURED and high > _FAR * low)


def _uncounted(aligned: Aligned, left: Sequence[Quantity], *, first: bool) -> Iterator[Finding]:
    """Find a figure whose noun the other sentence has without one: "five cities", "cities"."""
    if aligned.ratio < _KEPT:
        return
    pair = aligned.pair
    sentence, other = (aligned.a, aligned.b) if first else (aligned.b, aligned.a)
    used, used_other = (
        (aligned.used_a, aligned.used_b) if first else (aligned.used_b, aligned.used_a)
    )
    for quantity in left:
        wanted = _named(sentence.tokens, quantity)
        at = next((n for n, t in enumerate(other.tokens) if stem(t.norm) == wanted), None)
        if (
            not wanted
            or at is None
            or at in used_other
            or sentence.tokens[quantity.first].norm == "one"
        ):
            continue
        noun = (
            sentence.tokens[quantity.stop - 1].norm if quantity.kind != "count" else quantity.noun
        )
        article = _singular(other.tokens, at, quantity, noun)
        if article is None or (article and quantity.kind != "count"):
            continue
        used.update(range(quantity.first, quantity.stop))
        start = max(0, at - 1) if article else _unsaid_from(other.tokens, at)
        used_other.update(range(start, at))
        place = aligned.place_b if first else aligned.place_a
        own = pair.a if first else pair.b
        index = pair.index_a if first else pair.index_b
        yield Finding(
            "number" if article else "granularity",
            "number.one" if article else "number.uncounted",
            quantity_place(own.text, index, quantity),
            place(start, at + 1),
            aligned.fact,
            0.6 * (0.5 + 0.5 * aligned.ratio),
            quantity.noun if quantity.kind == "count" else quantity.kind,
            directed=True,
        )


def _unsaid_from(tokens: Sequence[Token], at: int) -> int:
    """Return where what stands for a number before a noun begins: several, a number of."""
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    for size in range(len(before), 0, -1):
        if " ".join(before[-size:]) in _UNSAID:
            return at - size
    return at


def _named(tokens: Sequence[Token], quantity: Quantity) -> str:
    """Return the stem of what a figure counts, or of its unit of time: "two hours"; else ""."""
    if quantity.kind == "duration" and tokens[quantity.stop - 1].norm.endswith("s"):
        return stem(tokens[quantity.stop - 1].norm)
    counts = quantity.kind == "count" and quantity.last > quantity.stop
    return quantity.counted if counts else ""


def _singular(tokens: Sequence[Token], at: int, quantity: Quantity, noun: str) -> bool | None:
    """Tell whether a noun stands for one ("a flare") or many ("flares"); None for neither."""
    before = [token.norm for token in tokens[max(0, at - 2) : at]]
    if tokens[at].norm == noun:
        return None if any(norm[0].isdigit() for norm in before) else False
    one = {"a", "an", "single", "another"} & set(before)
    return True if one and quantity.value >= 2 else None


def _figure(aligned: Aligned, one: Quantity, other: Quantity) -> Finding:
    relation = amounts.relate(one, other)
    label, rule = "number", "number.value"
    if relation == amounts.LOOSER:
        label, rule = "granularity", "number.looser"
    elif relation == amounts.BOUND:
        rule = "number.comparator"
    elif one.kind == "duration":
        label, rule = "time", "time.duration"
    first = quantity_place(aligned.pair.a.text, aligned.pair.index_a, one)
    second = quantity_place(aligned.pair.b.text, aligned.pair.index_b, other)
    looser = label == "granularity"
    if looser and amounts.breadth(one) > amounts.breadth(other):
        first, second = second, first
    base = 0.92 if relation == amounts.OTHER else 0.7
    if looser and one.value == other.value:
        base = 0.45  # Only an "about" more.
    return Finding(
        label,
        rule,
        first,
        second,
        aligned.fact,
        base * (0.6 + 0.4 * min(1.0, aligned.link.score / 0.6)),
        f"{_what(aligned, one, other)}{per(aligned.pair, aligned.link.a, aligned.link.b)}",
        directed=looser,
    )


def _what(aligned: Aligned, one: Quantity, other: Quantity) -> str:
    """Return what both figures count, and what happened to it where a word says so."""
    counted = one.noun or other.noun or {"count": ""}.get(one.kind, one.kind)
    event = event_of(aligned.a.norms, one)
    if not event or event != event_of(aligned.b.norms, other) or one.kind != "count":
        return counted
    if counted == "times":
        return counted
    return f"{counted} {event}".strip()


def per(pair: Pair, a: int, b: int) -> str:
    """Return ", per the coastguard" where a sentence of each article names one source."""
    for cue in cues(pair.a, a):
        words = source_words(pair.a.sentences[a].tokens, cue.source)
        for other in cues(pair.b, b):
            others = source_words(pair.b.sentences[b].tokens, other.source)
            # "State TV" and "the state broadcaster 2M" have a word in common, and are not one.
            if 2 * len(words & others) < max(1, len(words), len(others)) and not (
                words and (words <= others or others <= words) and others
            ):
                continue
            first, last = min((cue.source, other.source), key=lambda each: each[1] - each[0])
            profile, index = (pair.a, a) if (first, last) == cue.source else (pair.b, b)
            tokens = profile.sentences[index].tokens[first:last]
            said = profile.text[tokens[0].start : tokens[-1].end].removeprefix("The ").strip()
            if _VERBAL & {token.norm for token in tokens} or len(said) > _LONGEST_SOURCE:
                return ""
            return f", per {said}"
    return ""


def quantity_place(text: str, article: int, quantity: Quantity) -> Place:
    """Return where a quantity stands, and what it says in a form equal quantities share."""
    kind = f"{quantity.kind} {quantity.unit if quantity.kind in amounts.UNCONVERTED else ''}"
    value = f"{quantity.comparator}{quantity.low:g}:{quantity.value:g}:{kind}"
    says = text[quantity.start : quantity.end]
    return Place(article, (Span(quantity.start, quantity.end),), value, says)


def _said(profile: Profile, index: int, without: AbstractSet[int]) -> list[Quantity]:
    """Return the figures a sentence gives itself: not quoted ones, nor "seven more than"."""
    sentence = profile.sentences[index]
    found = sentence_quantities(profile, index)
    return [
        each
        for number, each in enumerate(found)
        if each.first not in without
        and not more_than(sentence, each)
        and not is_former(sentence, each)
        and not (number and converted(profile.text, found[number - 1], each))
    ]


def _explain_conversions(profile: Profile, index: int, used: set[int]) -> None:
    """Explain values in brackets that give the one before again, in another unit."""
    found = sentence_quantities(profile, index)
    for before, each in pairwise(found):
        if converted(profile.text, before, each):
            used.update(range(each.first, each.stop))


def in_one_place(aligned: Aligned) -> bool:
    """Tell whether words of one chunk stand for one another: enough around them was kept."""
    return aligned.ratio >= _PLACED or aligned.link.score >= _PLACED


def chunks_of(aligned: Aligned, *, first: bool) -> dict[int, int]:
    """Return for each changed word which chunk it lies in."""
    found: dict[int, int] = {}
    for number, chunk in enumerate(aligned.diff.chunks):
        if chunk.kind == CHANGED:
            low, high = (chunk.a_start, chunk.a_end) if first else (chunk.b_start, chunk.b_end)
            found |= dict.fromkeys(range(low, high), number)
    return found


def _alike(one: Quantity, other: Quantity) -> bool:
    return amounts.relate(one, other) == amounts.SAME


def _same_counted(one: Quantity, other: Quantity) -> bool:
    if one.counted == other.counted != "":
        return True
    populations = by_word("populations")
    ours, theirs = populations.get(one.noun), populations.get(other.noun)
    return ours is not None and ours == theirs


def _comparable(one: Quantity, other: Quantity) -> bool:
    if not amounts.comparable(one, other):
        return False
    return _same_counted(one, other) or not one.counted or not other.counted


def _explain(aligned: Aligned, one: Quantity, other: Quantity) -> None:
    aligned.used_a.update(range(one.first, one.stop))
    aligned.used_b.update(range(other.first, other.stop))
    # "Topped 60 percent" says by a verb what "reached 61.4 percent" says without one.
    if aligned.a.norms[one.first] in _PASSING and other.first:
        aligned.used_b.add(other.first - 1)
    elif aligned.b.norms[other.first] in _PASSING and one.first:
        aligned.used_a.add(one.first - 1)
    if one.noun and one.noun == other.noun:
        # Words between figure and noun may differ still: "three sealed boxes".
        aligned.used_a.add(one.last - 1)
        aligned.used_b.add(other.last - 1)
