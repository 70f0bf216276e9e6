"""Pairs for natural language inference, made from discrepancies: premise, hypothesis, label.

A side stands in a pair as the sentences that contain it, and each pair goes both ways. Accepted
discrepancies give the labels their type's rule says; rejected ones are the hard negatives: neutral,
of type ``rejected``, since the rejection says the proposal does not hold, not that the sentences
agree. Open and unsure ones, and types without a rule, give none.

An absent side stands as the sentence its anchor lies in. Where the anchor lies between sentences
nothing of the missing passage is left to compare, so the sentence before (or else after) it is
taken, and the pair is neutral both ways. Two absent sides give no pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import msgspec

from annotator.domain.annotations import REJECTED
from annotator.domain.dataset import (
    DatasetDiscrepancy,
    DatasetSide,
    Edges,
    SourceText,
    quoted,
)
from annotator.domain.quantities import parse_range
from annotator.formats.output_file import open_bytes

PAIRS = "pairs.jsonl"
FILES = (PAIRS,)
CONTRADICTION, ENTAILMENT, NEUTRAL = "contradiction", "entailment", "neutral"
_encode = msgspec.json.Encoder().encode


class Pair(msgspec.Struct, frozen=True):
    """Hold one pair; ``offsets`` and ``marked`` have the premise's spans, then the hypothesis's.

    ``premise`` is the text of its offsets, joined by one space where it is more than one stretch.
    ``marked`` is where the discrepancy itself lies. ``flagged`` says that the two mean the same in
    words that do not weigh the same.
    """

    premise: str
    hypothesis: str
    label: str
    type: str
    articles: tuple[str, str]
    offsets: tuple[tuple[Edges, ...], tuple[Edges, ...]]
    story: str
    discrepancy: str
    marked: tuple[tuple[Edges, ...], tuple[Edges, ...]]
    flagged: bool


class _Context(NamedTuple):
    """Hold the sentences a side stands in; ``cut_off`` where they only neighbour it."""

    offsets: tuple[Edges, ...]
    text: str
    cut_off: bool


class PairsWriter:
    """Write the pairs of a dataset, or of one of its parts, into a folder that is there."""

    def __init__(self, folder: Path) -> None:
        self._file = open_bytes(folder / PAIRS)

    def pair(self, made: Pair) -> None:
        """Write a pair."""
        self._file.write(_encode(made) + b"\n")

    def close(self) -> None:
        """Finish the file; raise OSError where what was held back cannot be written."""
        self._file.close()


def pairs_of(
    made: DatasetDiscrepancy, sources: Sequence[SourceText], rules: Mapping[str, str | None]
) -> Iterator[Pair]:
    """Yield the pairs of a discrepancy, each two sides of different articles both ways.

    ``sources`` has the text of each side's article; ``rules`` the rule of each discrepancy label.
    """
    rule = rules.get(made.label)
    if made.status == REJECTED:
        rule = NEUTRAL
    elif made.status != "accepted":
        return
    if rule is None:
        return
    type_ = REJECTED if made.status == REJECTED else made.label
    contexts = [_context(side, source) for side, source in zip(made.sides, sources, strict=True)]
    for one, other in combinations(range(len(made.sides)), 2):
        sides = made.sides[one], made.sides[other]
        first, second = contexts[one], contexts[other]
        if first is None or second is None or sides[0].article == sides[1].article:
            continue
        if all(side.role == "absent" for side in sides):
            continue
        there, back = _labels(rule, sides, cut_off=first.cut_off or second.cut_off)
        for label, premise, hypothesis, (near, far) in (
            (there, first, second, sides),
            (back, second, first, sides[::-1]),
        ):
            yield Pair(
                premise=premise.text,
                hypothesis=hypothesis.text,
                label=label,
                type=type_,
                articles=(near.article, far.article),
                offsets=(premise.offsets, hypothesis.offsets),
                story=made.story,
                discrepancy=made.uid,
                marked=(near.spans, far.spans),
                flagged=rule == "entailment_flagged",
            )


def _labels(rule: str, sides: tuple[DatasetSide, DatasetSide], *, cut_off: bool) -> tuple[str, str]:
    """Return the label from the first side to the second, and the one back."""
    if cut_off:
        return NEUTRAL, NEUTRAL
    if rule in (CONTRADICTION, ENTAILMENT, NEUTRAL):
        return rule, rule
    if rule == "entailment_flagged":
        return ENTAILMENT, ENTAILMENT
    if rule == "contradiction_if_exclusive":
        label = CONTRADICTION if _exclusive(sides) else NEUTRAL
        return label, label
    # The first side is the fuller or more specific one, unless it is the one with nothing in it.
    if sides[0].role == "absent":
        return NEUTRAL, ENTAILMENT
    return ENTAILMENT, NEUTRAL


def _exclusive(sides: tuple[DatasetSide, DatasetSide]) -> bool:
    ranges = [parse_range(" ".join(side.text)) for side in sides]
    return ranges[0] is not None and ranges[1] is not None and ranges[0].excludes(ranges[1])


def _context(side: DatasetSide, source: SourceText) -> _Context | None:
    if side.role == "absent":
        at = side.spans[0][0]
        around = [(start, end) for start, end in source.sentences if start < at < end]
        cut_off = not around
        if cut_off:
            before = [edges for edges in source.sentences if edges[1] <= at]
            around = before[-1:] or list(source.sentences[:1])
    else:
        cut_off = False
        around = [
            (start, end)
            for start, end in source.sentences
            if any(start < last and first < end for first, last in side.spans)
        ]
    if not around:
        return None
    offsets = _joined(around, source)
    return _Context(offsets, quoted(source.text, offsets), cut_off)


def _joined(sentences: Sequence[Edges], source: SourceText) -> tuple[Edges, ...]:
    """Join sentences that follow one another in the text into one stretch."""
    joined: list[Edges] = []
    for start, end in sentences:
        if joined and not source.text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)
