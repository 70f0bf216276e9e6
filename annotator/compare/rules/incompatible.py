"""Accounts of one thing that exclude each other: opposite outcomes, other origins, denied events.

Sentences need not be alike; what is said must be of one thing, which the words before and around
tell: the subject, and names and nouns that are rare in the story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from annotator import lexicons
from annotator.compare import moments
from annotator.compare.aligned import Pair, sentence_moments, words_at
from annotator.compare.attribution import verb_base, verb_strength
from annotator.compare.concepts import Concept, concepts
from annotator.compare.differences import difference
from annotator.compare.findings import Finding, Place
from annotator.compare.kindred import lemma
from annotator.compare.lookalikes import MODALS
from annotator.compare.polarity import DEED, Side, opposites
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import FUNCTION_WORDS, Token, normal

_LIKE = 0.06
"""Least likeness of two sentences that may be of one thing."""
_SUBJECT = 12
"""Words before a predicate among which its subject stands."""
_AROUND = 8
_LEAST = 1.0
"""Least weight of what two predicates share: a rare word has 1, one of every sentence little."""
_COMPLEMENT = 8
_DECISIONS = 10
"""Rows of opposites, from the first, that are about consent, decision and word given."""
_REWRITTEN = 0.6
_KEPT = 0.5
"""Share of words from which a sentence mostly stayed."""
_PRONOUNS = frozenset(("it", "they", "this", "that", "which"))
_PLACING = frozenset(("in", "at", "on", "near", "after", "before", "during", "while", "when"))
_PLACES = frozenset(("in", "at", "on", "near", "between", "from", "to", "across", "outside", "off"))
"""What stands before a name that only says where."""
_STOPS = frozenset(",;:.!?()–—…")
_NO = frozenset(("no", "not", "never", "neither", "nor", "without", "none", "nobody"))


@dataclass(frozen=True, slots=True)
class Predicate:
    """Hold a word with an opposite: its words in the sentence and the sides it says, or denies.

    ``subject``, ``object`` and ``around`` are what the words before, after and around it are about;
    ``future`` tells plans and possibilities from what happened.
    """

    sentence: int
    first: int
    last: int
    sides: frozenset[Side]
    subject: frozenset[Concept]
    around: frozenset[Concept]
    future: bool
    negated: bool
    passive: bool
    object: frozenset[Concept]
    of: frozenset[Concept]


def outcomes(pair: Pair) -> Iterator[Finding]:
    """Find predicates that exclude each other, said of one thing: worked, had not come on.

    Limits: opposites are a list; what stands at two times (opened, later closed) is told apart by
    nothing but "will" and "would".
    """
    ours, theirs = predicates(pair.a), predicates(pair.b)
    rare, score = _rarity(pair), pair.alike.score.tolist()
    best: dict[tuple[int, int], tuple[float, Predicate, Predicate]] = {}
    for one in ours:
        for other in theirs:
            of_one = _of_one_thing(one, other)
            if one.future != other.future or not of_one or not _exclude(one, other):
                continue
            if score[one.sentence][other.sentence] < _LIKE and of_one <= one.around:
                continue
            weight = sum(rare(each) for each in of_one)
            weight += 0.5 * sum(rare(each) for each in (one.around & other.around) - of_one)
            if _at_other_times(pair, one.sentence, other.sentence) or _of_other_things(one, other):
                continue
            key = one.sentence, other.sentence
            if weight >= _LEAST and (key not in best or weight > best[key][0]):
                best[key] = weight, one, other
    for weight, one, other in best.values():
        row, side = min(each for each in one.sides if (each[0], 1 - each[1]) in other.sides)
        # "Closed" and "shut" are one reading.
        yield Finding(
            "contradiction",
            "contradiction.outcome",
            replace(_clause(pair.a, pair.index_a, one), value=f"{row}:{side}"),
            replace(_clause(pair.b, pair.index_b, other), value=f"{row}:{1 - side}"),
            pair.facts.get((pair.index_a, one.sentence), f"{pair.index_a}.{one.sentence}"),
            min(0.6, 0.3 + 0.08 * weight),
            "both cannot be true",
        )


def _of_one_thing(one: Predicate, other: Predicate) -> frozenset[Concept]:
    """Return what two predicates are both said of; of a passive, whom the other's deed is done to.

    "He has not been charged", "the court charged the driver".
    """
    if one.passive == other.passive:
        return one.subject & other.subject
    ours, theirs = ((each.subject if each.passive else each.object) for each in (one, other))
    return (one.subject & other.subject) or (ours & theirs)


def _of_other_things(one: Predicate, other: Predicate) -> bool:
    """Tell whether both say of what, and not of the same: cleared of fraud, convicted of theft."""
    return bool(one.of and other.of) and one.of.isdisjoint(other.of)


def _at_other_times(pair: Pair, a: int, b: int) -> bool:
    """Tell whether two sentences give times that differ: then both may be true."""
    return any(
        moments.relate(one, other) == moments.OTHER
        for one in sentence_moments(pair.a, a)
        for other in sentence_moments(pair.b, b)
    )


@remembered
def predicates(profile: Profile) -> tuple[Predicate, ...]:
    """Return the predicates of an article that have an opposite."""
    return tuple(
        each
        for index, sentence in enumerate(profile.sentences)
        if not sentence.headline
        for each in _predicates_of(profile, index)
    )


def _predicates_of(profile: Profile, index: int) -> Iterator[Predicate]:
    tokens = profile.sentences[index].tokens
    norms = [token.norm for token in tokens]
    spans: dict[tuple[int, int], set[Side]] = {}
    for first, last, side in opposites(norms, DEED):
        spans.setdefault((first, last), set()).add(side)
    if not spans:
        return
    about, where = concepts(profile, index), _places(tokens)
    for (first, last), sides in spans.items():
        if all(norm in FUNCTION_WORDS for norm in norms[first:last]):
            continue
        start = _clause_start(profile, tokens, first)
        end = last
        while end < len(tokens) and end - last < _AROUND and _goes_on(profile, tokens, end):
            end += 1
        before = norms[max(0, first - 3) : first]
        negated = any(norm in _NO or norm.endswith("n't") for norm in before)
        # "Denied that any notice had been received": no notice was.
        earlier = norms[max(0, first - _SUBJECT) : max(0, first - 1)]
        negated = negated or any(verb_base(norm) == "deny" for norm in earlier)
        passive = bool(_PASSIVE & set(before))
        subject = frozenset[Concept]().union(
            *(about[n] for n in range(start, first) if n not in where)
        )
        if passive and norms[start] in _PERSONS and index:
            subject = frozenset[Concept]().union(subject, *_lower(profile, index - 1))
        subject_start = norms[start] if start < first else ""
        negated = negated or subject_start in ("no", "none", "neither", "nobody")
        yield Predicate(
            index,
            first,
            last,
            frozenset((row, 1 - side if negated else side) for row, side in sides),
            subject - _NO,
            frozenset().union(*about[start:first], *about[last:end]) - _NO,
            any(norm in MODALS or norm in ("to", "if") for norm in before),
            negated,
            passive,
            frozenset[Concept]().union(*about[last:end]),
            _matter(norms, about, last, end),
        )


def _matter(
    norms: Sequence[str], about: Sequence[frozenset[Concept]], last: int, end: int
) -> frozenset[Concept]:
    """Return what a predicate is about where an "of" says so: "cleared her of fraud"."""
    of = next((at for at in range(last, end) if norms[at] == "of"), len(norms))
    # Only the words themselves: corruption and laundering are of one class, and two crimes.
    return frozenset(e for each in about[of : of + 4] for e in each if isinstance(e, str))


def _lower(profile: Profile, index: int) -> Iterator[frozenset[Concept]]:
    """Yield what the words of a sentence are about that are no names: whom "he" may stand for."""
    for token, about in zip(profile.sentences[index].tokens, concepts(profile, index), strict=True):
        if token.text[:1].islower() or token.norm[0].isdigit():
            yield about


def _places(tokens: Sequence[Token]) -> set[int]:
    """Return which words only say where: "the line between Osmere and Tarvik", "a hall in Osmere".

    What happened there happened to the line and the hall, not to the towns.
    """
    found: set[int] = set()
    placed = False
    for at, token in enumerate(tokens):
        if token.text[:1].isupper():
            if placed:
                found.add(at)
        elif token.norm in _PLACES:
            placed = True
        elif token.norm != "and" or not found or at - 1 not in found:
            placed = token.norm == "the" and placed
    return found


def _clause_start(profile: Profile, tokens: Sequence[Token], at: int) -> int:
    """Return where the clause of a word begins: after a comma, a "that" or who says so."""
    start = at
    while start > 0 and at - start < _SUBJECT and _goes_on(profile, tokens, start):
        norm = tokens[start - 1].norm
        if norm in ("that", "but", "while") or (start < at and verb_strength(norm) is not None):
            break
        start -= 1
    return start


def _goes_on(profile: Profile, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether no stop, comma or bracket stands before a word; quotation marks may."""
    return _STOPS.isdisjoint(profile.text[tokens[at - 1].end : tokens[at].start])


def _exclude(one: Predicate, other: Predicate) -> bool:
    """Tell whether two predicates cannot both hold: opposite sides of one row, no row in common."""
    against = {(row, 1 - side) for row, side in other.sides}
    return bool(one.sides & against) and not one.sides & other.sides


def _rarity(pair: Pair) -> Callable[[Concept], float]:
    """Return what a shared concept weighs: 1 where it is rare in both articles."""
    ours, theirs = _counts(pair.a), _counts(pair.b)

    def rare(concept: Concept) -> float:
        often = max(ours.get(concept, 1), theirs.get(concept, 1))
        weight = 1.0 if often <= 2 else 0.6 if often <= 4 else 0.25
        return weight if isinstance(concept, str) else 0.5 * weight

    return rare


@remembered
def _counts(profile: Profile) -> dict[Concept, int]:
    """Return in how many sentences of an article a concept stands."""
    known: dict[Concept, int] = {}
    for index in range(len(profile)):
        for each in frozenset().union(*concepts(profile, index)):
            known[each] = known.get(each, 0) + 1
    return known


def _clause(profile: Profile, article: int, predicate: Predicate) -> Place:
    """Return the words from the subject to the predicate's end, and what follows in its clause."""
    tokens = profile.sentences[predicate.sentence].tokens
    start, end = _clause_start(profile, tokens, predicate.first), predicate.last
    while end < len(tokens) and end - predicate.last < 4 and _goes_on(profile, tokens, end):
        end += 1
    return words_at(profile, article, tokens[start:end])


def decided(pair: Pair) -> Iterator[Finding]:
    """Find a decision in the place of a sentence that knows of none: refused, was studying it.

    Only in edited texts, between sentences that both kept, of one who is named first in both.
    """
    if not pair.edited:
        return
    for a in range(1, len(pair.a)):
        b = pair.to_b.get(a - 1, -2) + 1
        if not 1 <= b < len(pair.b) or pair.to_b.get(a, b) != b or pair.to_a.get(b, a) != a:
            continue
        if a not in pair.to_b and pair.to_b.get(a + 1) != b + 1:
            continue
        ours, theirs = pair.a.sentences[a], pair.b.sentences[b]
        if ours.norms[0] != theirs.norms[0] or len({len(ours.tokens), len(theirs.tokens)}) < 2:
            continue
        rows = [_decisions(profile, at) for profile, at in ((pair.a, a), (pair.b, b))]
        if bool(rows[0]) == bool(rows[1]) or float(pair.alike.score[a, b]) > _REWRITTEN:
            continue
        if a in pair.to_b and difference(ours, theirs).ratio >= _KEPT:
            continue  # What changed in a sentence that stayed is told by other rules.
        yield Finding(
            "contradiction",
            "contradiction.decided",
            words_at(pair.a, pair.index_a, ours.tokens),
            words_at(pair.b, pair.index_b, theirs.tokens),
            pair.facts.get((pair.index_a, a), f"{pair.index_a}.{a}"),
            0.5,
            "whether it was decided",
        )


def _decisions(profile: Profile, index: int) -> set[int]:
    """Return the rows of consent and decision a sentence has a word of, outside infinitives."""
    norms = profile.sentences[index].norms
    return {
        row
        for first, _, (row, _) in opposites(norms, DEED)
        if row < _DECISIONS and (not first or norms[first - 1] != "to")
    }


_Origin = tuple[str, int, int, int, frozenset[Concept], frozenset[Concept], bool]
"""Kind, sentence, first and last word of the complement, what it and the subject are about, and
whether the subject is a pronoun."""


def origins(pair: Pair) -> Iterator[Finding]:
    """Find other origins or causes of one event: began in a van, started in the wiring.

    Limits: ways of saying so are a list; of a pronoun the sentence's likeness must tell what it is.
    """
    for one in _origins(pair.a):
        for other in _origins(pair.b):
            if one[0] != other[0] or one[4] & other[4]:
                continue
            alike = float(pair.alike.score[one[1], other[1]])
            if not (one[5] & other[5] or ((one[6] or other[6]) and alike >= 0.15)):
                continue
            if alike < _LIKE:
                continue
            yield Finding(
                "contradiction",
                f"contradiction.{one[0]}",
                _said(pair.a, pair.index_a, one),
                _said(pair.b, pair.index_b, other),
                pair.facts.get((pair.index_a, one[1]), f"{pair.index_a}.{one[1]}"),
                min(0.65, 0.45 + 0.4 * alike),
                {"origin": "where it began", "death": "what they died of"}.get(
                    one[0], "what brought it about"
                ),
            )


def _said(profile: Profile, article: int, origin: _Origin) -> Place:
    return words_at(profile, article, profile.sentences[origin[1]].tokens[origin[2] : origin[3]])


@remembered
def _origins(profile: Profile) -> list[_Origin]:
    return [
        each
        for index, sentence in enumerate(profile.sentences)
        if not sentence.headline
        for each in _origins_of(profile, index)
    ]


def _origins_of(profile: Profile, index: int) -> Iterator[_Origin]:
    tokens, about = profile.sentences[index].tokens, concepts(profile, index)
    stems = [lemma(token.norm) for token in tokens]
    timed = {at for m in sentence_moments(profile, index) for at in range(m.first, m.last)}
    for at in range(len(tokens)):
        kind, size = _cue_at(stems, at)
        if not size:
            if tokens[at].norm in _CAUSED:
                yield from _active(profile, index, at, about, timed)
            continue
        end = at + size
        said = False
        while (
            end < len(tokens) and end - at - size < _COMPLEMENT and _goes_on(profile, tokens, end)
        ):
            if said and tokens[end].norm in _PLACING:
                break  # "Died of smoke in the chapel": where is no part of why.
            said = said or tokens[end].norm not in FUNCTION_WORDS
            end += 1
        inside = range(at + size, end)
        content = [n for n in inside if tokens[n].norm not in FUNCTION_WORDS and n not in timed]
        if not content or timed & set(inside) or tokens[content[0]].norm[0].isdigit():
            continue
        start = _clause_start(profile, tokens, at)
        before = [token.norm for token in tokens[start:at]]
        if {"not", "no", "never"} & set(before[-3:]):
            continue
        complement = frozenset[Concept]().union(*(about[n] for n in content))
        subject = frozenset[Concept]().union(*about[start:at])
        yield kind, index, start, end, complement, subject, bool(_PRONOUNS & set(before))


def _active(
    profile: Profile,
    index: int,
    at: int,
    about: Sequence[frozenset[Concept]],
    timed: set[int],
) -> Iterator[_Origin]:
    """Yield the cause of "a faulty cable caused the fire": what stands before the verb."""
    tokens = profile.sentences[index].tokens
    norms = [token.norm for token in tokens]
    if at + 1 >= len(tokens) or norms[at + 1] == "by":
        return
    start = _clause_start(profile, tokens, at)
    before = [n for n in range(start, at) if norms[n] not in FUNCTION_WORDS and n not in timed]
    if not before or _NO & set(norms[start:at]) or _PASSIVE & set(norms[max(0, at - 2) : at]):
        return
    end = at + 1
    while end < len(tokens) and end - at <= _COMPLEMENT and _goes_on(profile, tokens, end):
        end += 1
    complement = frozenset[Concept]().union(*(about[n] for n in before))
    subject = frozenset[Concept]().union(*about[at + 1 : end])
    pronoun = bool(_PRONOUNS & set(norms[start:at]))
    if not pronoun:
        yield "cause", index, start, end, complement, subject, False


_CAUSED = frozenset(("caused", "triggered", "sparked", "ignited", "provoked"))
_PERSONS = frozenset(("he", "she", "they", "it"))
_PASSIVE = frozenset(("was", "were", "been", "be", "being", "is", "are"))


def _cue_at(stems: Sequence[str], at: int) -> tuple[str, int]:
    for phrase, kind in _cues().get(stems[at], ()):
        if tuple(stems[at : at + len(phrase)]) == phrase:
            return kind, len(phrase)
    return "", 0


@cache
def _cues() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in lexicons.rows("causes", 2):
        for phrase in lexicons.words(phrases):
            key = tuple(lemma(normal(word)) for word in phrase.split())
            found.setdefault(key[0], []).append((key, kind))
    return found
