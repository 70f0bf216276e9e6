"""Numbers are found with comparator, unit and counted noun, and read right."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "span", "quantities"),
    [
        ("At least nine people died", "At least nine people", [(9, ">=", "", "people")]),
        (
            "some 1,400 nurses and porters left",
            "some 1,400 nurses and porters",
            [(1400, "~", "", "nurses and porters")],
        ),
        ("three Kardovan soldiers", "three Kardovan soldiers", [(3, "=", "", "Kardovan soldiers")]),
        (
            "up to 2.3 million customers",
            "up to 2.3 million customers",
            [(2300000, "<=", "", "customers")],
        ),
        (
            "between 40 and 50 people",
            "between 40 and 50 people",
            [(40, ">=", "", "people"), (50, "<=", "", "people")],
        ),
        (
            "three or four members",
            "three or four members",
            [(3, ">=", "", "members"), (4, "<=", "", "members")],
        ),
        ("between 3% and 5%", "between 3% and 5%", [(3, ">=", "%", ""), (5, "<=", "%", "")]),
        ("about 12 per cent", "about 12 per cent", [(12, "~", "%", "")]),
        ("40m crowns", "40m crowns", [(40e6, "=", "crowns", "")]),
        ("a wall 40m wide", "40m", [(40, "=", "m", "")]),
        ("$1.5bn", "$1.5bn", [(1.5e9, "=", "USD", "")]),
        ("€ 300", "€ 300", [(300, "=", "EUR", "")]),
        (
            "no more than 300 crowns a day",
            "no more than 300 crowns a day",
            [(300, "<=", "crowns", "")],
        ),
        ("11.4 billion cubic metres", "11.4 billion cubic metres", [(11.4e9, "=", "m³", "")]),
        (
            "two hundred and six operations",
            "two hundred and six operations",
            [(206, "=", "", "operations")],
        ),
        ("twenty-one boats", "twenty-one boats", [(21, "=", "", "boats")]),
        ("half a dozen porters", "half a dozen porters", [(6, "=", "", "porters")]),
        (
            "more than half a million people",
            "more than half a million people",
            [(500000, ">", "", "people")],
        ),
        ("almost half a kilometre", "almost half a kilometre", [(0.5, "~", "km", "")]),
        ("dozens of passengers", "dozens of passengers", [(24, ">=", "", "passengers")]),
        ("more than a tenth", "more than a tenth", [(0.1, ">", "", "")]),
        ("14 of the 17 people", "14 of the 17 people", [(14, "=", "", "people")]),
        ("one border guard", "one border guard", [(1, "=", "", "border guard")]),
        ("2½ miles", "2½ miles", [(2.5, "=", "mi", "")]),
        ("a lead of 312", "312", [(312, "=", "", "")]),
        ("１２", "１２", [(12, "=", "", "")]),
        ("in 2019", "", []),
        ("Pier 7", "", []),
        ("Ada Vane, 41, left", "", []),
        ("a man of 67", "", []),
        ("the 3rd Brigade, a B-52 and no one", "", []),
        ("at 9:30", "", []),
    ],
)
def test_numbers(text: str, span: str, quantities: list[tuple[float, str, str, str]]) -> None:
    found = list(find_numbers(text))
    assert [text[each.start : each.end] for each in found] == ([span] if span else [])
    assert [flat(entry) for each in found for entry in each.quantities] == quantities


def flat(entry: dict[str, Any]) -> tuple[float, str, str, str]:
    return entry["value"], entry["comparator"], entry.get("unit", ""), entry.get("counted", "")


_WORDS = st.sampled_from(
    [
        "1",
        "12",
        "1,400",
        "2.5",
        "½",
        "a",
        "half",
        "an",
        "dozen",
        "dozens",
        "of",
        "hundred",
        "million",
        "two",
        "twenty-one",
        "between",
        "and",
        "to",
        "at",
        "least",
        "about",
        "%",
        "$",
        "crowns",
        "people",
        "soldiers",
        "km",
        "m",
        ",",
        ".",
        "-",
        "–",
        "the",
        "in",
        "2019",
        "third",
    ]
)


@given(st.lists(_WORDS, max_size=12), st.sampled_from([" ", "", "\u00a0"]))
def test_numbers_are_sorted_disjoint_and_inside(words: list[str], joint: str) -> None:
    text = joint.join(words)
    end = 0
    for each in find_numbers(text):
        assert end <= each.start < each.end <= len(text)
        assert 1 <= len(each.quantities) <= 2
        end = each.end
    for each in find_numbers(text, 3, max(3, len(text) - 2)):
        assert 3 <= each.start < each.end <= len(text) - 2
