"""Marks packed one by one look exactly as marks opened together; nothing overlaps on screen."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.spans import Span
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.view import ReadingView

TEXT = (
    "A ferry burned off Port Maren on Monday, and at least fourteen people died there.\n"
    "قال المتحدث باسم خفر السواحل إن 14 شخصا على الأقل قتلوا 😢 في حريق على متن Aurelia أمس.\n"
    "The line said its crew, allegedly, had followed every single rule of the harbour book.\n"
)
LAYERS = ("mention", "claim", "discrepancy")

lone_view = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    found = []
    for number in range(draw(st.integers(0, 14))):
        spans = set()
        for _ in range(draw(st.sampled_from([1, 1, 1, 2, 3]))):
            start = draw(st.integers(0, len(TEXT)))
            length = draw(st.sampled_from([0, 1, 4, 9, 30, 120]))
            spans.add(Span(start, min(len(TEXT), start + length)))
        style = draw(st.sampled_from("POGMQT?"))
        layer = draw(st.sampled_from(LAYERS))
        found.append(Mark(f"m{number}", layer, style, tuple(sorted(spans)), style))
    return found


def packed(view: ReadingView) -> list[Any]:
    """Return everything the painter knows of marks, and all heights."""
    column = view.column
    return [
        (
            segment, number, line.top, line.height, line.lanes, line.left_out,
            [piece._replace(look=piece.look.name) for piece in line.pieces],  # type: ignore[arg-type]
        )
        for segment in range(len(column.segments))
        for number, line in enumerate(column.layout(segment).lines)
    ]  # fmt: skip


@lone_view
@given(opened=marks(), data=st.data())
def test_adding_and_removing_equals_opening(
    view: ReadingView, opened: list[Mark], data: st.DataObject
) -> None:
    late = [mark for mark in opened if data.draw(st.booleans())]
    early = [mark for mark in opened if mark not in late]
    extra = [Mark(f"x{i}", m.layer, m.label, m.spans, m.style) for i, m in enumerate(late)]
    view.set_document(TEXT, [*early, *extra])
    packed(view)
    for mark in data.draw(st.permutations(late)):
        view.add_mark(mark)
    for mark in data.draw(st.permutations(extra)):
        view.remove_mark(mark.uid)
    after, heights = packed(view), view.column.heights.total
    view.set_document(TEXT, opened)
    assert after == packed(view)
    assert heights == view.column.heights.total


@lone_view
@given(opened=marks())
def test_pieces_and_names_never_overlap(view: ReadingView, opened: list[Mark]) -> None:
    view.set_document(TEXT, opened)
    for segment in range(len(view.column.segments)):
        for line in view.column.layout(segment).lines:
            for one, other in combinations(line.pieces, 2):
                if one.lane == other.lane:
                    left, right = _outline(one)
                    other_left, other_right = _outline(other)
                    assert right <= other_left or other_right <= left


def _outline(piece: Any) -> tuple[float, float]:
    edges = [x for bar in piece.bars for x in bar]
    edges += [x + side for x in piece.wedges for side in (-5.0, 5.0)]
    if piece.name:
        edges += [piece.name_left, piece.name_left + piece.name_width]
    return min(edges), max(edges)


@lone_view
@given(opened=marks())
def test_every_covered_line_shows_its_mark(view: ReadingView, opened: list[Mark]) -> None:
    view.set_document(TEXT, opened)
    column = view.column
    for mark in opened:
        for span in mark.spans:
            if not span.slice(TEXT).strip():
                continue
            for offset in range(span.start, span.end):
                if TEXT[offset].isspace():
                    continue
                segment = column.segments.at(offset)
                layout = column.layout(segment)
                position = layout.units.to_utf16(offset - layout.start)
                line = layout.lines[layout.line_at(position)]
                assert line.left_out or mark.uid in {piece.mark.uid for piece in line.pieces}


def test_replacing_moves_a_mark(view: ReadingView) -> None:
    view.set_document(TEXT, [Mark("m", "mention", "P", (Span(2, 7),), "P")])
    moved = Mark("m", "mention", "O", (Span(19, 29),), "O")
    view.add_mark(moved)
    assert view.mark("m") == moved
    assert view.marks_at(3) == []
    assert view.marks_at(20) == ["m"]


def test_hidden_layers_leave_their_lanes_free(view: ReadingView) -> None:
    mention = Mark("a", "mention", "P", (Span(2, 7),), "P")
    claim = Mark("b", "claim", "Q", (Span(0, 60),), "Q")
    view.set_document(TEXT, [mention, claim])
    assert view.column.layout(0).lines[0].lanes == 2
    view.set_hidden_layers({"claim"})
    assert view.column.layout(0).lines[0].lanes == 1
    assert view.marks_at(3) == ["a"]
    view.add_mark(Mark("c", "claim", "Q", (Span(3, 9),), "Q"))
    assert view.column.layout(0).lines[0].lanes == 1
    view.set_hidden_layers(())
    assert view.column.layout(0).lines[0].lanes == 3
    assert view.marks_at(4) == ["a", "c", "b"]


def test_fragments_on_one_line_share_a_lane_and_are_linked(view: ReadingView) -> None:
    spans = (Span(2, 7), Span(19, 29))
    view.set_document(TEXT, [Mark("m", "claim", "Q", spans, "Q")])
    (piece,) = view.column.layout(0).lines[0].pieces
    assert len(piece.bars) == 2
    assert piece.links == ((piece.bars[0][1], piece.bars[1][0]),)
    assert piece.name == "quote"


def test_later_fragments_on_other_lines_are_counted(view: ReadingView) -> None:
    second = TEXT.index("allegedly")
    spans = (Span(2, 7), Span(second, second + 9))
    view.set_document(TEXT, [Mark("m", "claim", "Q", spans, "Q", detail="?")])
    names = [
        piece.name
        for segment in range(len(view.column.segments))
        for line in view.column.layout(segment).lines
        for piece in line.pieces
    ]
    assert names == ["quote ?", "quote ? 2/2"]


def test_an_anchor_is_a_wedge_between_letters(view: ReadingView) -> None:
    view.set_document(TEXT, [Mark("m", "discrepancy", "T", (Span(8, 8),), "T")])
    line = view.column.layout(0).lines[0]
    (piece,) = line.pieces
    assert piece.wedges == (view.column.layout(0).x_of(line, 8),)
    assert piece.bars == ()
    assert piece.name == "time"
    assert piece.name_left > piece.wedges[0]
    assert view.marks_at(8) == ["m"]


@pytest.mark.parametrize("offset", [0, len(TEXT), TEXT.index("\n"), TEXT.index("قال")])
def test_anchors_at_edges_are_shown_once(view: ReadingView, offset: int) -> None:
    view.set_document(TEXT, [Mark("m", "discrepancy", "T", (Span(offset, offset),), "T")])
    wedges = [
        x
        for segment in range(len(view.column.segments))
        for line in view.column.layout(segment).lines
        for piece in line.pieces
        for x in piece.wedges
    ]
    assert len(wedges) == 1


def test_thousands_of_marks_on_one_word_are_counted(view: ReadingView) -> None:
    many = [Mark(f"m{i}", "mention", "P", (Span(2, 7),), "P") for i in range(3_000)]
    view.set_document(TEXT, many)
    line = view.column.layout(0).lines[0]
    assert line.left_out + len(line.pieces) == 3_000
    assert line.left_out > 2_900
    view.grab()


def test_marks_cross_segment_joins(view: ReadingView) -> None:
    text = "Port Maren " * 600
    view.set_document(text)
    join = view.column.segments.end(0)
    view.add_mark(Mark("m", "mention", "P", (Span(join - 5, join + 4),), "P"))
    before = view.column.layout(0).lines[-1].pieces
    after = view.column.layout(1).lines[0].pieces
    assert [piece.mark.uid for piece in (*before, *after)] == ["m", "m"]
    assert (len(before[0].caps), len(after[0].caps)) == (1, 1)
    assert before[0].name == "person"
    assert after[0].name == "P"
