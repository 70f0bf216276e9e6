"""Keys of labels: what is one, which meet, and which are proposed."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotator.domain import label_keys


@pytest.mark.parametrize("key", ["X", "7", "é", "X A", "7 x"])
def test_a_letter_a_digit_or_a_chord_of_two_is_a_key(key: str) -> None:
    assert label_keys.fault(key) == ""


@pytest.mark.parametrize("key", ["XA", "X  A", " X", "X A B", "+", "F2", "ß"])
def test_nothing_else_is(key: str) -> None:
    assert "not one letter or digit" in label_keys.fault(key)


def test_keys_meet_where_one_begins_the_other() -> None:
    assert label_keys.meet("x", "X")
    assert label_keys.meet("X", "x a")
    assert label_keys.meet("X A", "X a")
    assert not label_keys.meet("X A", "X B")
    assert not label_keys.meet("", "X")


@pytest.mark.parametrize(
    ("typed", "key"), [("x", "X"), ("xa", "X A"), ("x, a", "X A"), ("X A", "X A"), ("", "")]
)
def test_a_chord_is_written_with_a_space(typed: str, key: str) -> None:
    assert label_keys.written(typed) == key


def test_a_letter_of_the_name_is_proposed_then_others_digits_and_chords() -> None:
    assert label_keys.propose("Person", []) == "P"
    assert label_keys.propose("Person", ["p"]) == "E"
    assert label_keys.propose("Élan vital", ["V"]) == "E"
    taken: list[str] = []
    for number in range(60):
        taken.append(label_keys.propose("Zone", taken))
        assert label_keys.fault(taken[-1]) == "", number
    assert not any(label_keys.meet(one, other) for one, other in combinations(taken, 2))
    assert [len(key) for key in taken] == [1] * 34 + [3] * 26
    assert taken[33].isdigit()


def test_where_no_key_can_begin_a_chord_none_is_proposed() -> None:
    assert label_keys.propose("Zone", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
