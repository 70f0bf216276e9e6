"""Proposals: findings of all pairs of articles joined into one per fact, explained and ranked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.compare.findings import Finding, Place
from annotator.domain.spans import Span

SIDE_LANE = frozenset(("added.sentence",))
"""Rules whose proposals wait beside the queue, not in it."""
_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class ProposedSide:
    """Hold one article's part: spans in code points, or an anchor where text is missing."""

    article: str
    spans: tuple[Span, ...]
    absent: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Hold one typed suggestion of a discrepancy over all articles of a story.

    The sides fall into two groups, the first and the second reading, in that order; the first side
    and the last always differ. ``rule`` is its origin, ``note`` one sentence, ``score`` 0 to 1.
    """

    label: str
    rule: str
    score: float
    note: str
    sides: tuple[ProposedSide, ...]

    @property
    def side_lane(self) -> bool:
        """Tell whether the proposal waits beside the queue."""
        return self.rule in SIDE_LANE


class _Fact:
    """Collect the findings that say the same of one fact."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        self.score = finding.score
        self.pairs = 1
        self.places: dict[str, dict[int, Place]] = {
            finding.first.value: {},
            finding.second.value: {},
        }
        self._put(finding.first)
        self._put(finding.second)

    def add(self, finding: Finding) -> None:
        self.pairs += 1
        if finding.score > self.score:
            self.score = finding.score
            self.finding = replace(finding, label=self.finding.label)
        self._put(finding.first)
        self._put(finding.second)

    def _put(self, place: Place) -> None:
        self.places[place.value].setdefault(place.article, place)

    def groups(self) -> tuple[list[Place], list[Place]]:
        """Return the places of both readings, the first being the fuller or the earlier one."""
        one = [place for _, place in sorted(self.places[self.finding.first.value].items())]
        other = [place for _, place in sorted(self.places[self.finding.second.value].items())]
        if not self.finding.directed and other[0].article < one[0].article:
            one, other = other, one
        taken = {place.article for place in one}
        # An article that has both readings would contradict itself: it counts for the first.
        kept = [place for place in other if place.article not in taken]
        return one, kept or other[:1]


def merge(findings: Iterable[Finding], uids: Sequence[str]) -> tuple[Proposal, ...]:
    """Return one proposal per fact and pair of values, best first; never joins different values.

    ``uids`` are the articles of the story in its order, which also gives them their letters.
    """
    facts: dict[tuple[str, ...], _Fact] = {}
    for finding in findings:
        if finding.first.value == finding.second.value:
            continue
        key = (finding.label, finding.fact, *sorted((finding.first.value, finding.second.value)))
        if key in facts:
            facts[key].add(finding)
        else:
            facts[key] = _Fact(finding)
    made = [_proposal(fact, uids) for fact in facts.values()]
    made.sort(key=lambda each: (-each.score, each.label, each.note))
    return tuple(_without_doubles(made))


def _proposal(fact: _Fact, uids: Sequence[str]) -> Proposal:
    one, other = fact.groups()
    finding = fact.finding
    sides = tuple(
        ProposedSide(uids[place.article], place.spans, place.absent) for place in (*one, *other)
    )
    score = min(0.99, fact.score + 0.02 * min(4, fact.pairs - 1))
    return Proposal(
        finding.label, finding.rule, round(score, 4), explain(finding, one, other), sides
    )


def explain(finding: Finding, one: Sequence[Place], other: Sequence[Place]) -> str:
    """Return one sentence on a difference: "457 in B, 412 in D: people killed"."""
    if other[0].absent:
        return f"{_quoted(one[0])} in {_letters(one)}, not in {_letters(other)}: {finding.about}."
    if one[0].absent:
        return f"{_quoted(other[0])} in {_letters(other)}, not in {_letters(one)}: {finding.about}."
    ends = f": {finding.about}." if finding.about else "."
    plain = finding.label in ("number", "time") or finding.rule.startswith(("number", "time"))
    first = _short(one[0].says) if plain else _quoted(one[0])
    second = _short(other[0].says) if plain else _quoted(other[0])
    return f"{first} in {_letters(one)}, {second} in {_letters(other)}{ends}"


def _quoted(place: Place) -> str:
    return f"“{_short(place.says)}”"


def _short(words: str) -> str:
    """Return words on one line, cut at a space where they are long."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    return f"{line[:_LONGEST_QUOTE].rpartition(' ')[0] or line[:_LONGEST_QUOTE]} …"


def _letters(places: Sequence[Place]) -> str:
    names = [letter(place.article) for place in places]
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def letter(number: int) -> str:
    """Return the letter of an article by its number in the story: A, B, … Z, AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _without_doubles(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Drop a proposal that a better one of its type covers in the same places."""
    kept: list[Proposal] = []
    seen: dict[tuple[str, str], list[tuple[int, ProposedSide]]] = {}
    for proposal in proposals:
        hits: dict[int, int] = {}
        for side in proposal.sides:
            for number, other in seen.get((proposal.label, side.article), ()):
                if _covers(other, side):
                    hits[number] = hits.get(number, 0) + 1
        if any(count == len(proposal.sides) for count in hits.values()):
            continue
        for side in proposal.sides:
            seen.setdefault((proposal.label, side.article), []).append((len(kept), side))
        kept.append(proposal)
    return kept


def _covers(one: ProposedSide, other: ProposedSide) -> bool:
    if one.absent or other.absent:
        return one.absent and other.absent
    return any(a.overlaps(b) for a in one.spans for b in other.spans)
