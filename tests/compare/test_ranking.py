"""The ranker learns what people prefer, says how well, and always gives the same order."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from annotator.compare import ranking
from annotator.compare.ranking import Traits

RULES = ("word.exchanged", "number.value", "quote.words", "name.spelling")


def made(rng: random.Random, number: int) -> Traits:
    shortest = rng.randint(3, 60)
    return Traits(
        uid=f"{number:05d}",
        rule=rng.choice(RULES),
        label=rng.choice(("wording", "number")),
        score=round(rng.uniform(0.3, 0.95), 4),
        sides=rng.randint(2, 5),
        shortest=shortest,
        longest=shortest + rng.randint(0, 80),
        absent=rng.random() < 0.1,
        near=round(rng.random(), 3),
        days=rng.randint(-1, 9),
        same_outlet=rng.random() < 0.2,
        place=round(rng.random(), 3),
    )


def batch(seed: int, count: int) -> list[Traits]:
    rng = random.Random(seed)
    return [made(rng, number) for number in range(count)]


def likes(each: Traits) -> bool:
    """Hold a preference that the scores know nothing of."""
    return each.rule != "word.exchanged" and each.near > 0.3


def precision(order: list[int], traits: list[Traits]) -> float:
    half = order[: len(order) // 2]
    return sum(likes(traits[at]) for at in half) / len(half)


def test_it_learns_a_planted_preference() -> None:
    seen, new = batch(1, 200), batch(2, 400)
    learned = ranking.learn(seen, [likes(each) for each in seen])
    assert learned is not None
    by_score = precision(ranking.order(new, None), new)
    by_ranking = precision(ranking.order(new, learned), new)
    assert by_ranking > 0.95
    assert by_ranking > by_score + 0.2
    assert (learned.decisions, learned.better) == (200, True)
    # What it says of itself is what it does on proposals it never saw.
    assert abs(learned.precision - by_ranking) < 0.08
    assert abs(learned.engine_precision - by_score) < 0.12


def test_forty_decisions_are_enough_to_put_a_disliked_rule_last() -> None:
    seen, new = batch(3, 40), batch(4, 100)
    learned = ranking.learn(seen, [each.rule != "quote.words" for each in seen])
    assert learned is not None
    chances = learned.chances(new)
    disliked = [chance for chance, each in zip(chances, new, strict=True) if _quoted(each)]
    others = [chance for chance, each in zip(chances, new, strict=True) if not _quoted(each)]
    assert max(disliked) < sum(others) / len(others)


def _quoted(each: Traits) -> bool:
    return each.rule == "quote.words"


def test_decisions_against_the_scores_are_learned_too() -> None:
    # Two kinds, the better scored one always rejected: the way from the prior is far.
    kinds = [replace(each, rule=RULES[at % 2]) for at, each in enumerate(batch(14, 36))]
    seen = [replace(each, score=0.92 if each.rule == RULES[0] else 0.59) for each in kinds]
    learned = ranking.learn(seen, [each.rule != RULES[0] for each in seen])
    assert learned is not None
    assert (learned.engine_precision, learned.precision) == (0.0, 1.0)


def test_decisions_without_a_pattern_leave_the_scores_in_force() -> None:
    rng = random.Random(21)
    seen = batch(15, 120)
    learned = ranking.learn(seen, [rng.random() < each.score for each in seen])
    assert learned is not None
    assert learned.better == (learned.precision > learned.engine_precision)
    assert abs(learned.precision - learned.engine_precision) < 0.15


def test_the_order_is_stable() -> None:
    seen, new = batch(5, 120), batch(6, 200)
    taken = [likes(each) for each in seen]
    learned = ranking.learn(seen, taken)
    mixed = list(zip(seen, taken, strict=True))
    random.Random(9).shuffle(mixed)
    again = ranking.learn([each for each, _ in mixed], [accepted for _, accepted in mixed])
    assert learned is not None
    assert again == learned
    order = [new[at].uid for at in ranking.order(new, learned)]
    backwards = new[::-1]
    assert [backwards[at].uid for at in ranking.order(backwards, learned)] == order


def test_without_a_ranking_the_score_decides() -> None:
    new = batch(7, 50)
    scores = [new[at].score for at in ranking.order(new, None)]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(("count", "rejected"), [(29, 10), (60, 4), (60, 56)])
def test_too_few_decisions_teach_nothing(count: int, rejected: int) -> None:
    assert ranking.learn(batch(8, count), [at >= rejected for at in range(count)]) is None


def test_decisions_that_follow_the_scores_leave_their_order_alone() -> None:
    seen, new = batch(10, 150), batch(11, 200)
    learned = ranking.learn(seen, [each.score > 0.6 for each in seen])
    assert learned is not None
    best = set(ranking.order(new, None)[:100])
    assert len(best & set(ranking.order(new, learned)[:100])) > 85


def test_a_rule_never_decided_on_is_ranked_by_its_score() -> None:
    seen, new = batch(12, 80), batch(13, 1)
    learned = ranking.learn(seen, [likes(each) for each in seen])
    assert learned is not None
    twin = replace(new[0], rule="brand.new", label="other")
    low, high = replace(twin, uid="a", score=0.3), replace(twin, uid="b", score=0.9)
    assert ranking.order([low, high], learned) == [1, 0]
