"""Quantities: what was read, and how two of them relate."""

from __future__ import annotations

from math import inf

import pytest

from annotator.compare.amounts import BOUND, LOOSER, OTHER, SAME, comparable, relate
from annotator.compare.quantities import Quantity, read_quantities
from annotator.compare.words import stem, tokens_of


def read(text: str) -> list[Quantity]:
    return read_quantities(tokens_of(text), text)


def only(text: str) -> Quantity:
    (found,) = read(text)
    return found


@pytest.mark.parametrize(
    ("text", "value", "comparator", "kind", "counted"),
    [
        ("At least nine people died", 9, ">=", "count", "people"),
        ("two hundred and six operations", 206, "=", "count", "operation"),
        ("up to 2.3 million customers", 2_300_000, "<=", "count", "customer"),
        ("more than 1,400 nurses", 1400, ">", "count", "nurses"),
        ("thirty-four were hurt", 34, "=", "count", ""),
        ("half a dozen porters", 6, "=", "count", "porter"),
        ("twelve people or more", 12, ">=", "count", "people"),
        ("a fall of 9.5 percent", 9.5, "=", "share", "share"),
        ("by more than a tenth", 10, ">", "share", "share"),
        ("a 36-hour walkout", 36, "=", "duration", "duration"),
        ("within three weeks", 504, "=", "duration", "duration"),
        ("nearly half a kilometre away", 500, "~<", "length", "length"),
        ("a fine of £40m", 40_000_000, "=", "money", "money"),
        ("40m crowns", 40_000_000, "=", "money", "money"),
        ("between 40 and 50 people", 45, "=", "count", "people"),
        ("some 4,200 hectares of forest", 42_000_000, "~", "area", "area"),
        ("42 square kilometres", 42_000_000, "=", "area", "area"),
        ("gusts of up to 80 kilometres per hour", 80, "<=", "speed", "speed"),
        ("winds of 50mph", 80.465, "=", "speed", "speed"),
        ("a wall 12 feet high", 3.6576, "=", "length", "length"),
        ("2,500 tonnes of grain", 2_500_000, "=", "weight", "weight"),
        ("3 million cubic metres", 3e9, "=", "volume", "volume"),
        ("نحو 35 في المئة", 35, "~", "share", "share"),
        ("约230万名客户", 2_300_000, "~", "count", "客户"),
    ],
)
def test_reads(text: str, value: float, comparator: str, kind: str, counted: str) -> None:
    found = read(text)[0]
    assert found.value == pytest.approx(value)
    assert found.comparator == comparator
    assert (found.kind, found.counted) == (kind, stem(counted) if kind == "count" else kind)


@pytest.mark.parametrize(
    "text",
    ["in 2011", "at 9.52 pm", "on 3 March", "March 3", "one of them", "at 5:40 am", "the 3rd team"],
)
def test_times_and_ranks_are_no_quantities(text: str) -> None:
    assert read(text) == []


def test_the_span_holds_comparator_and_what_is_counted() -> None:
    text = "They said that at least nine young people had died."
    found = only(text)
    assert text[found.start : found.end] == "at least nine young people"


def test_words_for_unsaid_numbers_are_ranges() -> None:
    found = only("dozens of passengers")
    assert (found.low, found.high, found.counted) == (24, 99, stem("passengers"))
    assert only("over 400 deaths").high == inf


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("ten people", "10 people", SAME),
        ("at least nine people", "no fewer than 9 people", SAME),
        ("72 hours", "three days", SAME),
        ("10 percent", "a tenth of it", SAME),
        ("about 30 percent", "nearly a third of it", SAME),
        ("90 days", "three months", SAME),
        ("at least two rounds", "two rounds", BOUND),
        ("up to nine people", "nine people", BOUND),
        ("212 people", "around 200 people", LOOSER),
        ("61 people", "dozens of people", LOOSER),
        ("1,127 ballots", "more than a thousand ballots", LOOSER),
        ("nine people", "seventeen people", OTHER),
        ("at least 9 people", "17 people", OTHER),
        ("more than 457 people", "over 412 people", OTHER),
        ("a 36-hour strike", "a two-day strike", OTHER),
        ("about 30 percent", "at least 40 percent", OTHER),
    ],
)
def test_relations(one: str, other: str, relation: str) -> None:
    assert relate(read(one)[0], read(other)[0]) == relation
    assert relate(read(other)[0], read(one)[0]) == relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("some 4,200 hectares", "42 square kilometres", SAME),
        ("80 km/h", "50 mph", SAME),
        ("16,800 acres", "6,800 hectares", SAME),
        ("300 metres", "1,000 feet", SAME),
        ("4,200 hectares", "52 square kilometres", OTHER),
        ("more than 700 firefighters", "hundreds of firefighters", LOOSER),
        ("more than 1,700 firefighters", "hundreds of firefighters", OTHER),
        ("120 minutes", "two hours", SAME),
    ],
)
def test_relates_across_units_and_vague_words(one: str, other: str, relation: str) -> None:
    assert relate(only(one), only(other)) == relation
    assert relate(only(other), only(one)) == relation


def test_sums_in_two_currencies_are_no_two_values_of_one() -> None:
    assert not comparable(only("412 million crowns"), only("$61 million"))
    assert comparable(only("$61 million"), only("61m dollars"))


def test_the_number_of_an_update_counts_nothing() -> None:
    assert read("UPDATE 5-Death toll in Osmere rises") == []


def test_ages_in_a_row_are_ages() -> None:
    found = read("Three men aged 20, 24 and 31 were held")
    assert [(each.kind, each.value) for each in found[1:]] == [
        ("age", 20),
        ("age", 24),
        ("age", 31),
    ]


@pytest.mark.parametrize(
    ("text", "value", "kind", "unit"),
    [
        ("more than €2 million", 2_000_000, "money", "euro"),
        ("two million euros", 2_000_000, "money", "euro"),
        ("between $40m and $50m", 45_000_000, "money", "dollar"),
        ("rose by two percentage points", 2, "share", "point"),
        ("rose by two percent", 2, "share", ""),
        ("won 3-1 at home", 3001, "score", ""),
        ("fined twice this year", 2, "count", ""),
    ],
)
def test_reads_currency_points_and_scores(text: str, value: float, kind: str, unit: str) -> None:
    found = only(text)
    assert (found.value, found.kind, found.unit) == (value, kind, unit)


def test_what_is_counted_ends_before_a_verb_and_before_a_name() -> None:
    (found,) = read("A quake of magnitude 6.2 shook Osmere at dawn")
    assert found.noun == "magnitude"
    assert only("Some 40 lorries Osmere had ordered").noun == "lorries"
    assert only("9 stolen cars were found").noun == "cars"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("2 million euros", "2 million dollars", OTHER),
        ("two percent", "two percentage points", OTHER),
        ("at least 30 houses", "more than 30 houses", BOUND),
        ("a 3-1 win", "a 3-2 win", OTHER),
    ],
)
def test_relates_what_is_written_nearly_alike(one: str, other: str, relation: str) -> None:
    assert relate(only(one), only(other)) == relation


@pytest.mark.parametrize(
    "text", ["they were all older than 70", "open to those under the age of 12"]
)
def test_an_age_said_in_other_words_is_one(text: str) -> None:
    assert only(text).kind == "age"


def test_a_step_from_one_value_to_another_is_no_range() -> None:
    assert [each.value for each in read("raised its rate from 6 to 6.5 percent")] == [6, 6.5]
    assert only("they need from 6 to 8 boats").value == 7


@pytest.mark.parametrize("text", ["Nothing took off until almost eleven", "open since seven"])
def test_an_hour_without_a_unit_counts_nothing(text: str) -> None:
    assert read(text) == []


def test_numbers_left_unsaid_in_two_words() -> None:
    found = only("tens of thousands of people")
    assert (found.low, found.high, found.noun) == (20_000, 99_999, "people")
    assert relate(only("2.4 billion of investment"), only("billions of investment")) == LOOSER
