"""Tokens as items: which of them each annotator marked, and with which labels.

A token under several labels has all of them together as its category. Tokens that nobody marked
are counted apart, in ``Blanks``: they belong to the figures on all tokens only, and there to those
of labels that are met only later, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from annotator.domain.agreement.ledger import Key, Ledger
from annotator.domain.agreement.material import MarkedArticle
from annotator.domain.agreement.rating import (
    ABSENT,
    BLANK,
    Chosen,
    Codes,
    add_blank,
    add_many,
    add_two,
    by_story,
)

ALL_TOKENS = ("kappa_tokens", "alpha_tokens")


class Blank(NamedTuple):
    """Count the tokens of a story, and the judgements of them, for one layer and some people."""

    items: float = 0
    values: float = 0


Blanks = dict[tuple[str, tuple[str, ...]], dict[int, Blank]]


class _Batch(NamedTuple):
    """Hold the tokens somebody marked: labels (annotators × labels × tokens), who judged them."""

    labels: list[str]
    marked: Chosen
    judged: Chosen
    stories: Codes


def add_tokens(
    ledger: Ledger,
    blanks: Blanks,
    layer: str,
    articles: Sequence[MarkedArticle],
    annotators: Sequence[str],
    raters: int,
    *,
    by_label: bool = True,
) -> None:
    """Add the tokens of some articles, each finished by two or more, to kappa and alpha."""
    batch = _batch(ledger, blanks, layer, articles, annotators, raters)
    if not batch.labels:
        return
    codes, names = _codes(batch.marked)
    wholes: list[Hashable] = [
        tuple(label for label, on in zip(batch.labels, row, strict=False) if on) or ""
        for row in names
    ]
    codes[~batch.judged] = ABSENT
    _add(ledger, layer, "", codes, wholes, batch.stories, annotators, raters)
    for place, label in enumerate(batch.labels if by_label else ()):
        one = batch.marked[:, place].astype(np.int64)
        one[~batch.judged] = ABSENT
        _add(ledger, layer, label, one, ["", label], batch.stories, annotators, raters)


def complete(ledger: Ledger, blanks: Blanks, raters: int) -> None:
    """Add the tokens nobody marked to every figure on all tokens; call once, at the end."""
    for key in list(ledger.formula):
        if key.measure in ALL_TOKENS:
            for story, blank in blanks[key.layer, key.between].items():
                is_fleiss = ledger.formula[key] == "fleiss"
                values = blank.items * raters if is_fleiss else blank.values
                add_blank(ledger, key, story, blank.items, values)


def _add(
    ledger: Ledger,
    layer: str,
    label: str,
    codes: Codes,
    names: list[Hashable],
    stories: Codes,
    annotators: Sequence[str],
    raters: int,
) -> None:
    for one, other in combinations(range(len(annotators)), 2):
        pair = codes[[one, other]]
        chosen = (pair != ABSENT).all(axis=0) & (pair > BLANK).any(axis=0)
        if not chosen.any():
            continue
        pair, here = pair[:, chosen], stories[chosen]
        between = (annotators[one], annotators[other])
        every, marked, alpha = (
            Key(measure, layer, label, "", between)
            for measure in ("kappa_tokens", "kappa_marked", "alpha_tokens")
        )
        if not label:
            # Of one label these are the tokens at least one gave it: none left to agree on.
            add_two(ledger, marked, pair[0], pair[1], here, names)
        add_two(ledger, every, pair[0], pair[1], here, names)
        add_many(ledger, None, alpha, pair, here, names, 2)
        for story, count in by_story(here):
            add_blank(ledger, every, story, -count, -2 * count)
            add_blank(ledger, alpha, story, -count, -2 * count)
    judged = (codes != ABSENT).sum(axis=0)
    chosen = (codes > BLANK).any(axis=0)
    if not chosen.any():
        return
    codes, here, judged = codes[:, chosen], stories[chosen], judged[chosen]
    every, marked, alpha = (
        Key(measure, layer, label) for measure in ("kappa_tokens", "kappa_marked", "alpha_tokens")
    )
    add_many(ledger, every, alpha, codes, here, names, raters)
    if not label:
        add_many(ledger, marked, None, codes, here, names, raters)
    if alpha in ledger.formula:
        for story, count in by_story(here, judged.astype(np.float64)):
            add_blank(ledger, alpha, story, 0, -count)
    if every in ledger.formula:
        for story, count in by_story(here[judged == raters]):
            add_blank(ledger, every, story, -count, -count * raters)


def _batch(
    ledger: Ledger,
    blanks: Blanks,
    layer: str,
    articles: Sequence[MarkedArticle],
    annotators: Sequence[str],
    raters: int,
) -> _Batch:
    """Lay the articles end to end, and keep the tokens that somebody marked."""
    labels = sorted({u.label for a in articles for units in a.units.values() for u in units})
    place_of = {label: place for place, label in enumerate(labels)}
    row_of = {name: row for row, name in enumerate(annotators)}
    edges, stories, judges = [], [], []
    marks: list[tuple[int, int, int, int]] = []
    base = 0
    for article in articles:
        tokens = _tokens(article)
        story = ledger.story(article.story)
        judged = np.zeros(len(annotators), dtype=np.bool_)
        for name, units in article.units.items():
            judged[row_of[name]] = True
            marks += [
                (row_of[name], place_of[unit.label], base + start, base + end)
                for unit in units
                for start, end in unit.spans
            ]
        _note(blanks, layer, story, len(tokens), sorted(article.units), raters)
        edges.append(tokens + base)
        stories.append(np.full(len(tokens), story))
        judges.append(np.repeat(judged[:, None], len(tokens), axis=1))
        base += article.length + 1
    laid = np.concatenate(edges)
    who, which, starts, ends = np.array(marks, dtype=np.int64).reshape(-1, 4).T
    first = np.searchsorted(laid[:, 1], starts, side="right")
    last = np.searchsorted(laid[:, 0], ends, side="left")
    touched = _covered(np.zeros(len(laid) + 1, dtype=np.int64), (first,), (last,))
    # A unit's tokens lie together, so they still do among those that are marked.
    rank = np.concatenate(([0], np.cumsum(touched)))
    shape = (len(annotators), len(labels), int(rank[-1]) + 1)
    marked = _covered(
        np.zeros(shape, dtype=np.int32), (who, which, rank[first]), (who, which, rank[last])
    )
    judged_by = np.concatenate(judges, axis=1)[:, touched]
    return _Batch(labels, marked, judged_by, np.concatenate(stories)[touched])


def _covered(counts: Codes, begin: tuple[Codes, ...], end: tuple[Codes, ...]) -> Chosen:
    """Return which places of the last axis lie in any of the ranges."""
    np.add.at(counts, begin, 1)
    np.add.at(counts, end, -1)
    found: Chosen = np.cumsum(counts, axis=-1)[..., :-1] > 0
    return found


def _codes(marked: Chosen) -> tuple[Codes, Chosen]:
    """Return a code for each set of labels (annotators × tokens), and the sets, none first."""
    annotators, labels, tokens = marked.shape
    packed = np.packbits(marked, axis=1).transpose(0, 2, 1).reshape(annotators * tokens, -1)
    none = np.zeros((1, packed.shape[1]), dtype=packed.dtype)
    sets, codes = np.unique(np.concatenate((none, packed)), axis=0, return_inverse=True)
    unpacked = np.unpackbits(sets, axis=1, count=labels).astype(np.bool_)
    return codes.ravel()[1:].reshape(annotators, tokens).astype(np.int64), unpacked


def _tokens(article: MarkedArticle) -> Codes:
    if article.tokens is not None:
        return np.array(article.tokens, dtype=np.int64).reshape(-1, 2)
    places = np.arange(article.length, dtype=np.int64)
    return np.stack((places, places + 1), axis=1)


def _note(
    blanks: Blanks, layer: str, story: int, tokens: int, judges: list[str], raters: int
) -> None:
    for pair in combinations(judges, 2):
        _raise(blanks, layer, pair, story, tokens, 2 * tokens)
    many = len(judges)
    _raise(blanks, layer, (), story, tokens if many == raters else 0, many * tokens)


def _raise(
    blanks: Blanks, layer: str, between: tuple[str, ...], story: int, items: int, values: int
) -> None:
    found = blanks.setdefault((layer, between), defaultdict(Blank))
    found[story] = Blank(found[story].items + items, found[story].values + values)
