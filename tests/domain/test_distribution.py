"""Stories are handed out evenly, and the same for the same seed."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.distribution import distribute
from annotator.errors import InvalidInput

PEOPLE = ["ann", "bo", "cy", "di"]
STORIES = [f"s{number}" for number in range(60)]


@given(
    st.integers(1, 40),
    st.integers(1, 4),
    st.integers(1, 4),
    st.floats(0, 1),
    st.integers(0, 99),
    st.integers(0, 20),
    st.sampled_from(["given", "shuffled"]),
)
def test_whatever_is_asked_the_rules_hold(
    stories: int, people: int, overlap: int, share: float, seed: int, cap: int, order: str
) -> None:
    overlap = min(overlap, people)
    made = distribute(
        STORIES[:stories],
        PEOPLE[:people],
        overlap=overlap,
        share=share,
        seed=seed,
        cap=cap,
        order=order,
    )
    again = distribute(
        STORIES[:stories],
        PEOPLE[:people],
        overlap=overlap,
        share=share,
        seed=seed,
        cap=cap,
        order=order,
    )
    assert made == again
    times = Counter(story for own in made.handed.values() for story in own)
    assert all(len(set(own)) == len(own) for own in made.handed.values())
    assert all(not cap or len(own) <= cap for own in made.handed.values())
    assert max(times.values(), default=0) <= overlap
    assert not (set(STORIES[:stories]) - set(times) - set(made.short))
    if not made.short:
        shared = round(share * stories) if overlap > 1 else 0
        assert sum(count == overlap for count in times.values() if overlap > 1) == shared
        sizes = [len(own) for own in made.handed.values()]
        assert max(sizes) - min(sizes) <= 1


def test_all_pairs_of_annotators_overlap_alike() -> None:
    made = distribute(STORIES, PEOPLE, overlap=2, seed=3)
    pairs = Counter(
        pair
        for story in STORIES
        for pair in combinations([who for who in PEOPLE if story in made.handed[who]], 2)
    )
    assert len(pairs) == 6
    assert max(pairs.values()) - min(pairs.values()) <= 2


def test_the_order_is_that_of_the_stories_or_one_of_each_annotator_s_own() -> None:
    given_ = distribute(STORIES, PEOPLE, overlap=4)
    assert set(given_.handed.values()) == {tuple(STORIES)}
    shuffled = distribute(STORIES, PEOPLE, overlap=4, order="shuffled")
    assert len(set(shuffled.handed.values())) == 4


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"overlap": 5}, "between 1 and 4"),
        ({"share": 1.5}, "between 0 and 1"),
        ({"cap": -1}, "negative"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(options: dict[str, int], reason: str) -> None:
    with pytest.raises(InvalidInput, match=reason):
        distribute(STORIES, PEOPLE, **options)  # type: ignore[arg-type]
    with pytest.raises(InvalidInput, match="needs stories"):
        distribute([], PEOPLE)
