from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.adjudication import (
    Case,
    Chain,
    divided,
    in_order,
    link_cases,
    record_cases,
    unit_cases,
)
from annotator.domain.agreement.material import Link, Place, Record, Unit, placed
from tests.domain.agreement.building import NAMES, nested, unit


def _labels(case: Case) -> list[tuple[str, str]]:
    return [(mark.annotator, mark.made.label) for mark in case.marks]


def test_what_overlaps_is_one_case_and_the_rest_are_cases_of_one() -> None:
    units = {
        "ann": [unit(0, 4), unit(10, 14)],
        "ben": [unit(2, 6, "place"), unit(20, 22)],
        "cat": [unit(5, 8)],
    }
    cases = unit_cases("mention", "a", units)
    assert sorted(map(_labels, cases)) == [
        [("ann", "person")],
        [("ann", "person"), ("ben", "place"), ("cat", "person")],
        [("ben", "person")],
    ]
    assert all(case.annotators == ("ann", "ben", "cat") for case in cases)


def test_agreement_is_the_mean_over_pairs() -> None:
    same = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": [unit(0, 4)]})
    assert [case.agreement for case in same] == [1.0]
    other_label = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": [unit(0, 4, "place")]})
    assert [case.agreement for case in other_label] == [0.5]
    half = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": [unit(2, 6)]})
    assert [case.agreement for case in half] == [0.5]
    # ann and ben the same, cat nothing: (1 + 0 + 0) / 3.
    alone = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": [unit(0, 4)], "cat": []})
    assert [case.agreement for case in alone] == pytest.approx([1 / 3])


def test_attributes_and_entities_take_up_to_a_quarter() -> None:
    mine = Unit(((0, 4),), "person", "m", "e1", {"head": "true", "age": "9"})
    theirs = Unit(((0, 4),), "person", "n", "e1", {"head": "true", "age": "8"})
    (case,) = unit_cases("mention", "a", {"ann": [mine], "ben": [theirs]})
    assert case.agreement == pytest.approx(0.75 + 0.25 * 2 / 3)
    assert case.same_labels
    assert not case.is_unanimous()
    assert case.is_unanimous({"mention": 0.9})
    assert not case.is_unanimous({"mention": 0.95})


def test_a_threshold_never_forgives_another_label_or_a_missing_mark() -> None:
    (label,) = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": [unit(0, 4, "place")]})
    (missing,) = unit_cases("mention", "a", {"ann": [unit(0, 4)], "ben": []})
    (one,) = unit_cases("mention", "a", {"ann": [unit(0, 4)]})
    assert divided([label, missing, one], {"mention": 0.0}) == ([], [label, missing, one])


def test_the_lowest_agreement_comes_first() -> None:
    units = {
        "ann": [unit(0, 4), unit(10, 14), unit(20, 24)],
        "ben": [unit(0, 4), unit(10, 14, "place")],
    }
    cases = unit_cases("mention", "a", units)
    assert [case.agreement for case in cases] == [0.0, 0.5, 1.0]
    taken, waiting = divided(cases)
    assert [case.marks[0].made for case in taken] == [unit(0, 4)]
    assert len(waiting) == 2


def test_the_middle_is_what_the_others_are_most_like() -> None:
    units = {"ann": [unit(0, 8)], "ben": [unit(0, 10)], "cat": [unit(0, 20)]}
    (case,) = unit_cases("mention", "a", units)
    assert case.middle() == case.by("ben")


def test_units_inside_one_another_are_taken_together_where_all_agree() -> None:
    both = [unit(0, 10), unit(2, 4, "place")]
    (case,) = unit_cases("mention", "a", {"ann": both, "ben": both[::-1]})
    assert case.is_unanimous()
    assert [mark.made for mark in case.middle()] == both


@given(st.fixed_dictionaries({name: nested() for name in NAMES}))
def test_every_mark_is_in_one_case(units: dict[str, list[Unit]]) -> None:
    cases = unit_cases("mention", "a", units)
    assert sum(len(case.marks) for case in cases) == sum(map(len, units.values()))
    assert all(0 <= case.agreement <= 1 + 1e-9 for case in cases)
    assert cases == in_order(reversed(cases))
    taken, waiting = divided(cases)
    assert len(taken) + len(waiting) == len(cases)
    assert sum(len(case.middle()) for case in taken) <= min(map(len, units.values()))


def test_relations_meet_by_their_ends() -> None:
    ends = (((0, 4),), ((6, 9),))
    given_ = {
        "ann": [Link(ends, "works_for", "r1"), Link(ends[::-1], "works_for", "r2")],
        "ben": [Link(ends, "owns", "r3")],
    }
    cases = unit_cases("relation", "a", placed(given_))
    assert [case.agreement for case in cases] == [0.0, 0.5]
    assert [mark.made.uid for mark in cases[1].marks] == ["r1", "r3"]


def _record(uid: str, label: str = "number", at: int = 0, severity: str = "2") -> Record:
    sides = tuple(Place(name, False, ((at, at + 10),)) for name in ("a", "b"))
    return Record(sides, label, uid, severity)


def test_discrepancies_are_matched_by_their_places() -> None:
    finished = {name: frozenset("ab") for name in NAMES} | {"cat": frozenset("a")}
    records = {
        "ann": [_record("d1"), _record("d2", at=50)],
        "ben": [_record("d3", "omission"), _record("d4", at=50)],
        "cat": [],
    }
    cases = record_cases("s", finished, records)
    # cat did not finish article b, so nobody waits for cat.
    assert [case.annotators for case in cases] == [("ann", "ben")] * 2
    assert [case.agreement for case in cases] == [0.5, 1.0]
    assert [[mark.made.uid for mark in case.marks] for case in cases] == [
        ["d1", "d3"],
        ["d2", "d4"],
    ]
    assert [case.is_unanimous() for case in cases] == [False, True]
    (severity,) = record_cases(
        "s", finished, {"ann": [_record("x")], "ben": [_record("y", severity="3")]}
    )
    assert severity.agreement == 0.75


def test_entity_links_are_compared_as_groups_of_mentions() -> None:
    def linked(at: int, uid: str, entity: str) -> Unit:
        return Unit(((at, at + 3),), "person", uid, entity)

    first = {
        "ann": [linked(0, "m1", "e1"), linked(5, "m2", "e1"), linked(10, "m3", "e2")],
        "ben": [linked(0, "n1", "x"), linked(5, "n2", "x"), linked(10, "n3", "y")],
    }
    second = {"ann": [linked(0, "m4", "e2")], "ben": [linked(0, "n4", "z")]}
    low, high = link_cases("s", [first, second])
    assert high.agreement == 1.0
    assert high.is_unanimous()
    assert high.by("ben")[0].made == Chain("x", ("n1", "n2"), "person")
    # ann has one entity of two mentions where ben has two of one: B³ recall 1/2, precision 1.
    assert low.agreement == pytest.approx(2 / 3)
    assert {mark.made.uid for mark in low.marks} == {"e2", "y", "z"}
    assert not low.is_unanimous({"entity": 0.0})


def test_nothing_marked_is_no_case() -> None:
    assert unit_cases("mention", "a", {"ann": [], "ben": []}) == []
    assert record_cases("s", {}, {}) == []
    assert link_cases("s", []) == []
