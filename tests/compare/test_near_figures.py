"""Near figures: the same amount in other words, kinds apart, each figure once."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.compare.near_figures import near_figures
from tests.compare.versions import profile

FILLER = "\n\nOwls nest in the old kiln.\n\nTrams ran late.\n\nRye bread costs more.\n"


def near(one: str, other: str) -> float:
    first, second = profile("a", one + FILLER), profile("b", other + FILLER)
    found = near_figures(first, second)
    assert found.shape == (len(first), len(second))
    assert np.allclose(found, near_figures(second, first).T, atol=1e-5)
    assert found[1:].max() == 0
    return float(found[0, 0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nordholm lost a fifth of its worth.", "Nordholm fell by 20 per cent."),
        ("The flats cost about 2.8 million.", "The flats cost almost three million."),
        ("They have 60 days to answer.", "They have two months to answer."),
        ("The goats ate half a dozen hats.", "The goats ate six hats."),
    ],
)
def test_the_same_amount_meets(one: str, other: str) -> None:
    assert near(one, other) > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nordholm lost a fifth of its worth.", "Nordholm lost half of its worth."),
        ("The pipe is 20 kilometres long.", "The pipe is 20 per cent longer."),
        ("They have 60 days to answer.", "The goats ate 60 hats."),
    ],
)
def test_other_amounts_and_other_kinds_do_not(one: str, other: str) -> None:
    assert near(one, other) == 0


def test_a_figure_meets_one_other_and_rare_ones_count_more() -> None:
    once = near("The goats ate 60 hats.", "The geese ate 60 hats.")
    assert near("The goats ate 60 hats and 62 caps.", "The geese ate 60 hats.") <= once
    assert near("The goats ate 60 hats and 7 caps.", "The geese ate 60 hats and 7 caps.") > once
