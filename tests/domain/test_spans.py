"""Spans: normal form, bounds, quotes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import Span, check_inside, extent, normalised, quoted
from annotator.errors import InvalidInput

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))),
    min_size=1,
    max_size=8,
)


@given(SPANS)
def test_the_normal_form_covers_the_same_places_sorted_and_apart(spans: list[Span]) -> None:
    normal = normalised(spans)
    assert {at for span in normal for at in range(span.start, span.end)} == {
        at for span in spans for at in range(span.start, span.end)
    }
    assert all(first.end < second.start for first, second in pairwise(normal))
    assert normalised(normal) == normal
    assert extent(normal) == extent(spans)


@pytest.mark.parametrize("span", [Span(-1, 2), Span(3, 3), Span(4, 2), Span(0, 11)])
def test_a_span_outside_the_text_or_empty_is_refused(span: Span) -> None:
    with pytest.raises(InvalidInput):
        check_inside([span], 10, what="the span")


def test_offsets_count_code_points_also_after_an_emoji() -> None:
    text = "🚢👩🏽‍🚒 Ilka"
    assert quoted([Span(text.index("Ilka"), len(text))], text) == "Ilka"
    assert Span(0, 1).slice(text) == "🚢"


def test_fragments_are_quoted_with_one_space_between() -> None:
    assert quoted([Span(0, 5), Span(13, 21)], "Prime, said, Minister") == "Prime Minister"


def test_overlap_and_containment_are_half_open() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert not Span(3, 5).overlaps(Span(0, 3))
    assert len(Span(3, 5)) == 2
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 5).contains(Span(0, 5))
    assert not Span(1, 5).contains(Span(0, 5))
