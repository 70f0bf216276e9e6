"""The index over sketches finds exactly what looking at every sketch finds."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare.sketch_index import SketchIndex
from annotator.compare.sketches import Sketch, Sketches, sketch_of
from tests.benchmarks.corpus import Newsroom

WORDS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=12, unique_by=lambda pair: pair[0]
)


def made(pairs: list[tuple[int, int]]) -> Sketch:
    pairs = sorted(pairs)
    terms = np.array([term for term, _ in pairs], dtype=np.int32)
    return Sketch(terms, np.array([count for _, count in pairs], dtype=np.uint16))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(WORDS, max_size=30),
    st.lists(WORDS, max_size=60),
    WORDS,
    st.sampled_from([0.05, 0.2, 0.6]),
)
def test_the_index_finds_what_one_pass_over_all_finds(
    indexed: list[list[tuple[int, int]]],
    later: list[list[tuple[int, int]]],
    asked: list[tuple[int, int]],
    threshold: float,
) -> None:
    first, behind, one = (
        [made(each) for each in indexed],
        [made(each) for each in later],
        made(asked),
    )
    index = SketchIndex.of(Sketches.of(first), Sketches.of(behind))
    every = Sketches.of([*first, *behind])
    cosines = every.likeness(one)
    assert len(index) == len(every)
    assert index.near(one, threshold).tolist() == np.flatnonzero(cosines >= threshold).tolist()
    rows = list(range(0, len(every), 3))
    assert index.cosines(one, rows).tolist() == cosines[rows].tolist()


def test_news_much_of_which_came_in_later() -> None:
    rows = list(Newsroom(5).articles(120))
    sketches = [sketch_of(row["body"], title=row["headline"]) for row in rows]
    index = SketchIndex.of(Sketches.of(sketches[:20]), Sketches.of(sketches[20:]))
    every = Sketches.of(sketches)
    for sketch in sketches[::7]:
        found = index.near(sketch, 0.2)
        assert found.tolist() == np.flatnonzero(every.likeness(sketch) >= 0.2).tolist()
        assert len(found) >= 2
