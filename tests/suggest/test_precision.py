"""A rule's precision follows the decisions; a rule mostly rejected goes quiet and may come back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.precision import ENOUGH, Decisions, is_quiet, precision

COUNTS = st.builds(Decisions, *[st.integers(0, 500)] * 3)
SCORES = st.floats(0, 1)


def test_a_new_rule_has_its_own_score() -> None:
    assert precision(Decisions(), 0.8) == 0.8
    assert precision(Decisions(accepted=6, rejected=2), 0.5) == 8 / 12


def test_a_rule_goes_quiet_only_on_enough_evidence() -> None:
    assert not is_quiet(Decisions(rejected=ENOUGH - 1), 0.1)
    assert is_quiet(Decisions(rejected=ENOUGH), 0.5)
    assert not is_quiet(Decisions(rejected=ENOUGH), 0.9)
    assert is_quiet(Decisions(accepted=1, rejected=20), 0.9)


def test_a_rule_comes_back_when_people_do_by_hand_what_it_would_have() -> None:
    quiet = Decisions(accepted=1, rejected=12)
    assert is_quiet(quiet, 0.5)
    assert not is_quiet(quiet + Decisions(missed=3), 0.5)
    assert not is_quiet(Decisions(accepted=1, rejected=5), 0.5)


@given(COUNTS, SCORES)
def test_precision_is_a_share_and_grows_with_acceptance(counts: Decisions, score: float) -> None:
    here = precision(counts, score)
    assert 0 <= here <= 1
    assert precision(counts + Decisions(accepted=1), score) >= here
    assert precision(counts + Decisions(rejected=1), score) <= here
