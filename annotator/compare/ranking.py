"""A ranker of proposals that learns from what people accept and reject.

Logistic regression with a Gaussian prior: before anything is learned it is the rule's own score,
and each decision moves it away from that. What it is worth is measured by cross-validation on the
same decisions. Everything is deterministic; a thousand decisions take ten milliseconds.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

ENOUGH = 30
"""Decisions below which nothing is learned."""
ENOUGH_OF_EACH = 5
"""Accepts, and rejects, there must be at least."""
MOST = 1_000
"""Decisions looked at, the latest ones."""
_FOLDS = 5
_PRIOR = 1.0
"""Weight of the prior on every coefficient, in decisions' worth of information."""
_STEPS = 30
_HALVINGS = 20
_CLOSE = 1e-9
_WORD = re.compile(r"\w+")
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Traits:
    """Hold what the ranker sees of one proposal.

    ``score`` is the rule's (0 to 1); lengths are code points of the shortest and the longest side
    with text; ``near`` is how alike the sentences around the first and the last side are (0 to 1),
    which also tells an edition from a report; ``days`` lie between the publications, -1 where one
    is unknown; ``place`` is where in its article the first side lies (0 to 1).
    """

    uid: str
    rule: str
    label: str
    score: float
    sides: int
    shortest: int
    longest: int
    absent: bool
    near: float
    days: int
    same_outlet: bool
    place: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Hold what was learned from ``decisions`` accepts and rejects.

    ``precision`` is the share of accepts in the better half of held-out decisions, and
    ``engine_precision`` the same where the rules' scores order them.
    """

    decisions: int
    precision: float
    engine_precision: float
    names: tuple[str, ...]
    weights: tuple[float, ...]

    @property
    def better(self) -> bool:
        """Tell whether held-out decisions say that it orders better than the scores do."""
        return self.precision > self.engine_precision

    def chances(self, traits: Sequence[Traits]) -> list[float]:
        """Return how likely each proposal is to be accepted, 0 to 1."""
        if not traits:
            return []
        chances = _sigmoid(_matrix(traits, self.names) @ np.array(self.weights))
        return [round(float(chance), 6) for chance in chances]


def learn(traits: Sequence[Traits], accepted: Sequence[bool]) -> Ranking | None:
    """Return a ranking learned from decided proposals, or None where they are too few.

    The order of the decisions does not matter.
    """
    decided = sorted(zip(traits, accepted, strict=True), key=lambda each: each[0].uid)[-MOST:]
    positive = sum(taken for _, taken in decided)
    if len(decided) < ENOUGH or min(positive, len(decided) - positive) < ENOUGH_OF_EACH:
        return None
    seen = [each for each, _ in decided]
    truth = np.array([taken for _, taken in decided], dtype=np.float64)
    names = _names(seen)
    rows = _matrix(seen, names)
    prior = np.array([1.0 if name == "score" else 0.0 for name in names])
    held_out = np.zeros(len(seen))
    fold = np.arange(len(seen)) % _FOLDS
    for number in range(_FOLDS):
        inside = fold != number
        weights = _fit(rows[inside], truth[inside], prior)
        held_out[~inside] = _sigmoid(rows[~inside] @ weights)
    return Ranking(
        decisions=len(seen),
        precision=_at_top_half(held_out.tolist(), seen, truth),
        engine_precision=_at_top_half([each.score for each in seen], seen, truth),
        names=names,
        weights=tuple(float(weight) for weight in _fit(rows, truth, prior)),
    )


def order(traits: Sequence[Traits], ranking: Ranking | None) -> list[int]:
    """Return the proposals' numbers, best first; ties keep the scores' order, then the uids'."""
    chances = [0.0] * len(traits) if ranking is None else ranking.chances(traits)
    return sorted(
        range(len(traits)), key=lambda at: (-chances[at], -traits[at].score, traits[at].uid)
    )


def alike(one: str, other: str) -> float:
    """Return the share of words two stretches of text have in common, 0 to 1."""
    ours, theirs = (set(_WORD.findall(text.casefold())) for text in (one, other))
    together = len(ours) + len(theirs)
    return round(2 * len(ours & theirs) / together, 4) if together else 0.0


def _at_top_half(values: Sequence[float], seen: Sequence[Traits], truth: Matrix) -> float:
    best_first = sorted(
        range(len(seen)), key=lambda at: (-round(values[at], 9), -seen[at].score, seen[at].uid)
    )
    half = best_first[: (len(seen) + 1) // 2]
    return round(float(truth[half].mean()), 4)


def _names(seen: Sequence[Traits]) -> tuple[str, ...]:
    """Return the columns: numbers every proposal has, then a column for each rule and label."""
    rules = sorted({each.rule for each in seen})
    labels = sorted({each.label for each in seen})
    return (
        "one", "score", "sides", "shortest", "longest", "absent", "near", "days", "undated",
        "same_outlet", "place",
        *(f"rule:{rule}" for rule in rules),
        *(f"label:{label}" for label in labels),
    )  # fmt: skip


def _matrix(traits: Sequence[Traits], names: tuple[str, ...]) -> Matrix:
    """Return a row per proposal; every column lies between about -3 and 3."""
    columns = {name: at for at, name in enumerate(names)}
    rows = np.zeros((len(traits), len(names)))
    for row, each in zip(rows, traits, strict=True):
        row[: columns["place"] + 1] = (
            1.0,
            _logit(each.score),
            math.log2(max(each.sides, 1)) - 1,
            math.log1p(each.shortest) / 2 - 1,
            math.log1p(each.longest) / 2 - 1,
            each.absent,
            2 * each.near - 1,
            math.log1p(max(each.days, 0)),
            each.days < 0,
            each.same_outlet,
            2 * each.place - 1,
        )
        for name in (f"rule:{each.rule}", f"label:{each.label}"):
            if name in columns:
                row[columns[name]] = 1.0
    return rows


def _fit(rows: Matrix, truth: Matrix, prior: Matrix) -> Matrix:
    """Return the weights that explain the decisions best, by Newton's method from the prior.

    What is searched has one peak. A step that overshoots it is halved until it leads upwards.
    """
    weights = prior.copy()
    height = _height(rows, truth, prior, weights)
    for _ in range(_STEPS):
        chances = _sigmoid(rows @ weights)
        slope = rows.T @ (truth - chances) - _PRIOR * (weights - prior)
        bend = (rows.T * (chances * (1 - chances))) @ rows + _PRIOR * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        for _ in range(_HALVINGS):
            reached = _height(rows, truth, prior, weights + step)
            if reached >= height:
                break
            step = step / 2
        else:
            break
        weights, height = weights + step, reached
        if float(np.abs(step).max()) < _CLOSE:
            break
    return weights


def _height(rows: Matrix, truth: Matrix, prior: Matrix, weights: Matrix) -> float:
    """Return the logarithm of how likely weights are, given the decisions and the prior."""
    signed = (rows @ weights) * (2 * truth - 1)
    away = weights - prior
    return float(-np.logaddexp(0.0, -signed).sum() - _PRIOR / 2 * (away @ away))


def _sigmoid(values: Matrix) -> Matrix:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -35.0, 35.0))), dtype=np.float64)


def _logit(score: float) -> float:
    inside = min(max(score, 0.02), 0.98)
    return math.log(inside / (1 - inside))
