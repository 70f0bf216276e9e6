"""What looks different and says the same, told from words that make a difference."""

from __future__ import annotations

import pytest

from annotator.compare.lookalikes import one_class, says_the_same
from annotator.compare.words import tokens_of


def same(one: str, other: str) -> bool:
    return says_the_same(tokens_of(one), tokens_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("closed", "shut"),
        ("banned", "prohibited"),
        ("tourists", "holidaymakers"),
        ("fire broke out", "blaze started"),
        ("a third straight", "a third consecutive"),
        ("in the week before", "in the week prior to"),
        ("the lawmakers", "members of parliament"),
        ("a single gate", "one gate"),
        ("aircraft", "planes and helicopters"),
        ("was postponed", "has been put off"),
        ("motorway", "highway"),
        ("per hour", "an hour"),
        ("third", "3rd"),
        ("massive", "huge"),
        ("depended on", "relied on"),
        ("cut hit", "outage struck"),
        ("nobody was hurt", "no one was injured"),
    ],
)
def test_says_the_same(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("closed", "opened"),
        ("declined", "refused"),
        ("killed", "massacred"),
        ("called", "snapped"),
        ("detained", "arrested"),
        ("seriously", "critically"),
        ("rebels", "militants"),
        ("the dam", "the old dam"),
        ("most", "all"),
        ("may", "will"),
        ("said", "claimed"),
        ("accident", "disaster"),
    ],
)
def test_makes_a_difference(one: str, other: str) -> None:
    assert not same(one, other)


def test_a_word_may_stand_in_several_classes() -> None:
    assert one_class("fall", "autumn")
    assert one_class("fall", "decline")
    assert not one_class("autumn", "decline")
    assert one_class("US", "United States")
