"""The index finds the same fragments as a plain look through all marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import Span
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.segments import Segments, split

TEXT = "One line.\n\nTwo lines of text\nand قال 😀 a third.\n" + "long words " * 600 + "\nEnd"


@st.composite
def marks(draw: st.DrawFn, prefix: str) -> list[Mark]:
    found = []
    for number in range(draw(st.integers(0, 8))):
        spans = []
        for _ in range(draw(st.integers(1, 3))):
            start = draw(st.integers(0, len(TEXT)))
            spans.append(Span(start, min(len(TEXT), start + draw(st.integers(0, 3_000)))))
        found.append(Mark(f"{prefix}{number}", "mention", "P", tuple(sorted(spans)), "P"))
    return found


def plain(segments: Segments, every: list[Mark], segment: int) -> set[tuple[str, int, int, int]]:
    """Return uid, span number, start and end of all fragments in a segment, the slow way."""
    low, high = segments.start(segment), segments.end(segment)
    found = set()
    for mark in every:
        for number, span in enumerate(mark.spans):
            first = segments.at(span.start)
            last = first if span.start == span.end else segments.at(span.end - 1)
            if first <= segment <= last:
                found.add((mark.uid, number, max(span.start, low), min(span.end, high)))
    return found


def indexed(index: MarkIndex, segment: int) -> set[tuple[str, int, int, int]]:
    found = index.in_segment(segment)
    rows = {(one.mark.uid, one.number, one.start, one.end) for one in found}
    assert len(rows) == len(found)
    return rows


@given(marks("a"), marks("b"), st.data())
def test_fragments_after_any_changes(
    opened: list[Mark], added: list[Mark], data: st.DataObject
) -> None:
    segments = split(TEXT)
    index = MarkIndex(segments, opened)
    now = {mark.uid: mark for mark in opened}
    for mark in added:
        index.add(mark)
        now[mark.uid] = mark
    for mark in data.draw(st.lists(st.sampled_from(opened or added), max_size=3)) if now else []:
        if data.draw(st.booleans()):
            assert index.remove(mark.uid) == now.pop(mark.uid, None)
        else:
            moved = Mark(mark.uid, "claim", "O", (Span(3, 40),), "O")
            index.add(moved)
            now[mark.uid] = moved
    every = list(now.values())
    starts, kinds, samples = index.census()
    found = [(start, samples[kind].style) for start, kind in zip(starts, kinds, strict=True)]
    assert sorted(found) == sorted((span.start, one.style) for one in every for span in one.spans)
    for segment in range(len(segments)):
        assert indexed(index, segment) == plain(segments, every, segment)
    for mark in every:
        assert index.get(mark.uid) == mark
        expected = [segment for segment in range(len(segments)) if plain(segments, [mark], segment)]
        assert index.segments_of(mark) == expected


def test_ends_of_spans_are_told_from_cuts() -> None:
    segments = split("first\nsecond\nthird")
    index = MarkIndex(segments, [Mark("m", "claim", "P", (Span(2, 15),), "P")])
    edges = [(one.opens, one.closes) for number in range(3) for one in index.in_segment(number)]
    assert edges == [(True, False), (False, False), (False, True)]


def test_an_unknown_uid_is_no_mark() -> None:
    index = MarkIndex(split("text"), [])
    assert index.get("nobody") is None
    assert index.remove("nobody") is None


def test_spans_outside_the_text_are_held_inside() -> None:
    index = MarkIndex(split("text"), [Mark("m", "mention", "P", (Span(2, 99),), "P")])
    assert [(one.start, one.end) for one in index.in_segment(0)] == [(2, 4)]


def test_what_was_found_before_a_change_is_not_found_after_it() -> None:
    segments = split(TEXT)
    index = MarkIndex(segments, [Mark("old", "mention", "P", (Span(2, 20),), "P")])

    def uids(segment: int) -> set[str]:
        return {fragment.mark.uid for fragment in index.in_segment(segment)}

    assert [uids(0), uids(2)] == [{"old"}, {"old"}]
    index.add(Mark("new", "mention", "P", (Span(12, 40),), "P"))
    assert [uids(0), uids(2), uids(3)] == [{"old"}, {"old", "new"}, {"new"}]
    index.add(Mark("new", "mention", "P", (Span(0, 3),), "P"))
    assert [uids(0), uids(2), uids(3)] == [{"old", "new"}, {"old"}, set()]
    index.remove("old")
    assert [uids(0), uids(2)] == [{"new"}, set()]
    index.in_segment(0).clear()
    assert uids(0) == {"new"}
