"""Pairing against an exhaustive solver, and discrepancies by their places."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from annotator.domain.agreement.matching import assign, groups, match, overlaps
from annotator.domain.agreement.material import Place, Record, Unit, shared
from annotator.domain.agreement.records import BESIDE, likeness, match_records
from annotator.domain.agreement.tokens import tokens_of
from tests.domain.agreement.building import nested, unit

EDGES = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 8)), st.integers(1, 20), max_size=30
)


@given(EDGES)
def test_no_other_pairs_are_worth_more(worth: dict[tuple[int, int], int]) -> None:
    pairs = assign((i, j, float(value)) for (i, j), value in worth.items())
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    table = np.zeros((7, 9))
    for place, value in worth.items():
        table[place] = value
    rows, columns = linear_sum_assignment(table, maximize=True)
    assert sum(worth[pair] for pair in pairs) == table[rows, columns].sum()


@given(nested(), nested())
def test_overlaps_are_all_pairs_that_share_text(left: list[Unit], right: list[Unit]) -> None:
    found = overlaps(left, range(len(left)), right, range(len(right)))
    wanted = {
        (i, j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if shared(one.spans, other.spans)
    }
    assert set(found) == wanted
    assert len(found) == len(wanted)


@given(nested(), nested())
def test_each_unit_is_paired_once(left: list[Unit], right: list[Unit]) -> None:
    found = match(left, right)
    assert len({i for i, _ in found.pairs}) == len({j for _, j in found.pairs}) == len(found.pairs)
    assert all(shared(left[i].spans, right[j].spans) for i, j in found.pairs)
    assert found.strict <= found.exact <= len(found.pairs) <= found.exact + found.partial


def test_what_overlaps_more_is_paired() -> None:
    left = [unit(0, 10), unit(10, 30)]
    right = [unit(8, 30), unit(2, 8)]
    assert sorted(match(left, right).pairs) == [(0, 1), (1, 0)]


def test_groups_hang_together() -> None:
    assert groups([(4, 5), (1, 2), (2, 3), (5, 6)]) == [[1, 2, 3], [4, 5, 6]]


def test_tokens_leave_no_sign_without_one() -> None:
    text = "cafe\u0301’s 12,5 🚢 قالَتْ 新聞—“no”"
    words = [text[start:end] for start, end in tokens_of(text)]
    assert words == ["cafe\u0301’s", "12", ",", "5", "🚢", "قالَتْ", "新", "聞", "—", "“", "no", "”"]
    assert "".join(words) == "".join(text.split())
    assert len(tokens_of(" \n")) == len(tokens_of("")) == 0


PATTERN = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff]"
    "|[^\\W\u3040-\u30ff\u3400-\u9fff](?:[^\\W\u3040-\u30ff\u3400-\u9fff]|[\u0301\u064e]"
    "|['’](?=[^\\W\u3040-\u30ff\u3400-\u9fff]))*"
    "|\\S"
)


@given(st.text("aé1 \n'’.\u0301\u064eب新🚢_", max_size=12))
def test_tokens_are_those_of_a_pattern(text: str) -> None:
    assert tokens_of(text).tolist() == [list(match.span()) for match in PATTERN.finditer(text)]


def _record(*places: tuple[str, int, int], label: str = "number") -> Record:
    """Return a discrepancy; a place without length is missing text."""
    return Record(
        tuple(Place(name, start == end, ((start, end),)) for name, start, end in places), label
    )


def test_records_meet_in_two_articles_or_not_at_all() -> None:
    mine = _record(("a", 0, 10), ("b", 5, 15))
    assert likeness(mine, mine) == 1.0
    assert likeness(mine, _record(("a", 0, 10), ("b", 40, 50))) == 0.0
    assert likeness(mine, _record(("a", 0, 10), ("c", 5, 15))) == 0.0
    # Two of three articles meet, wholly: 2 / 3.
    assert likeness(mine, _record(("a", 0, 10), ("b", 5, 15), ("c", 0, 4))) == pytest.approx(2 / 3)
    # Half of each side is shared: Dice 0.5.
    assert likeness(mine, _record(("a", 5, 15), ("b", 10, 20))) == 0.5


def test_anchors_of_missing_text_need_only_be_near() -> None:
    mine = _record(("a", 0, 10), ("b", 100, 100))
    assert likeness(mine, _record(("a", 0, 10), ("b", 110, 110))) == pytest.approx(
        (1 + 1 - 10 / BESIDE) / 2
    )
    assert likeness(mine, _record(("a", 0, 10), ("b", 100 + BESIDE, 100 + BESIDE))) == 0.0
    assert likeness(mine, _record(("a", 0, 10), ("b", 98, 103))) == 0.0


def test_records_are_paired_so_that_all_find_theirs() -> None:
    wide, narrow = _record(("a", 0, 20), ("b", 0, 20)), _record(("a", 0, 10), ("b", 0, 10))
    other = _record(("a", 0, 9), ("b", 0, 9), label="time")
    assert sorted(match_records([wide, narrow], [other, wide])) == [(0, 1), (1, 0)]
