"""Letters' rectangles are where the letters are, in both directions, and lines are stacked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF

from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.ui.reading.layout import SegmentLayout
from annotator.ui.reading.view import ReadingView

ARABIC = "قال المتحدث 😢 باسم Aurelia إن 25 شخصا"


def extents(layout: SegmentLayout, text: str, part: str) -> list[tuple[float, float]]:
    low = layout.units.to_utf16(text.index(part))
    high = layout.units.to_utf16(text.index(part) + len(part))
    (line,) = layout.lines
    return layout.extents(line, low, high)


def test_arabic_words_stand_from_right_to_left(view: ReadingView) -> None:
    view.set_document(ARABIC)
    layout = view.column.layout(0)
    words = ["قال", "المتحدث", "😢", "باسم", "Aurelia", "إن", "25", "شخصا"]
    boxes = [extents(layout, ARABIC, word) for word in words]
    assert all(len(box) == 1 for box in boxes)
    assert boxes[0][0][1] == pytest.approx(layout.width, abs=1)
    for (earlier,), (later,) in pairwise(boxes):
        assert later[1] <= earlier[0] + 0.5


def test_a_stretch_over_two_directions_is_in_two_places(view: ReadingView) -> None:
    text = "abc " + ARABIC.replace("Aurelia", "x") + " def"
    view.set_document(text)
    layout = view.column.layout(0)
    across = extents(layout, text, "abc قال")
    assert len(across) == 2
    assert across[0][0] == pytest.approx(0, abs=1)
    assert extents(layout, text, "قال")[0] == pytest.approx(across[1], abs=1)


def test_rectangles_cover_the_line_without_gaps(view: ReadingView) -> None:
    view.set_document(ARABIC)
    layout = view.column.layout(0)
    whole = extents(layout, ARABIC, ARABIC)
    assert len(whole) == 1
    assert whole[0][1] - whole[0][0] == pytest.approx(layout.lines[0].natural, abs=2)


def test_the_space_a_line_wraps_at_is_not_covered(view: ReadingView) -> None:
    view.set_document("word " * 60)
    layout = view.column.layout(0)
    line = layout.lines[0]
    ((_, right),) = layout.extents(line, line.start, line.end)
    assert right == pytest.approx(line.natural)
    assert right < layout.x_of(line, line.end)


def test_a_lone_combining_mark_can_be_seen(view: ReadingView) -> None:
    view.set_document("e\u0301x")
    layout = view.column.layout(0)
    ((left, right),) = layout.extents(layout.lines[0], 1, 2)
    assert right - left >= 2


def test_arabic_paragraphs_stand_at_the_right(view: ReadingView) -> None:
    view.set_document("Latin first قال\n" + ARABIC)
    latin, arabic = view.column.layout(0), view.column.layout(1)
    assert not latin.right_to_left
    assert arabic.right_to_left
    assert latin.lines[0].text.naturalTextRect().left() == pytest.approx(0, abs=1)
    assert arabic.lines[0].text.naturalTextRect().right() == pytest.approx(arabic.width, abs=1)


def test_lines_are_stacked_without_overlap(view: ReadingView) -> None:
    view.set_document("Z\u0351\u0352\u0301\u0308 and text " * 40 + "\u2029\u2029end")
    layout = view.column.layout(0)
    top = 0
    for line in layout.lines:
        assert line.top == top
        assert line.top <= line.text_top < line.lane_top <= line.top + line.height
        assert line.height >= view.column.type.pitch - 2
        top += line.height
    assert layout.height == top + layout.gap


def test_the_headline_is_larger_and_only_the_headline(view: ReadingView) -> None:
    text = "A headline\nBody text. More."
    view.set_document(text, headline=Span(0, 10))
    head, body = view.column.layout(0).lines[0], view.column.layout(1).lines[0]
    assert head.text.height() / body.text.height() == pytest.approx(1.4, abs=0.06)
    joint = "A headline: and its story go on in one line"
    view.set_document(joint, headline=Span(0, 11))
    shared = view.column.layout(0)
    view.set_document(joint)
    plain = view.column.layout(0)
    assert shared.x_of(shared.lines[0], 11) > plain.x_of(plain.lines[0], 11) * 1.3
    rest = shared.lines[0].natural - shared.x_of(shared.lines[0], 12)
    assert rest == pytest.approx(plain.lines[0].natural - plain.x_of(plain.lines[0], 12), rel=0.02)


def test_furniture_is_found_by_stretch(view: ReadingView) -> None:
    furniture = [Furniture(0, 40, "caption"), Furniture(5, 8, "byline"), Furniture(50, 60, "other")]
    view.set_document("x" * 80, furniture=furniture)
    column = view.column
    assert column.furniture_in(0, 80) == sorted(furniture)
    assert column.furniture_in(39, 45) == furniture[:1]
    assert column.furniture_in(40, 50) == []
    assert column.furniture_in(59, 80) == furniture[2:]


def test_a_column_holds_62_to_72_letters(view: ReadingView) -> None:
    story = (
        "At least fourteen people were killed when a fire broke out on a ferry in the early hours "
        "of the morning, the coast guard said, and crews were still looking for the missing. "
    )
    view.set_document(story * 12)
    lines = view.column.layout(0).lines[:-1]
    average = sum(line.end - line.start for line in lines) / len(lines)
    assert 62 <= average <= 72


@pytest.mark.parametrize(
    "text", ["Latin 😀 text that wraps e\u0301. " * 9, "بورت مارن 😢 أمس. " * 20]
)
def test_hits_and_boxes_agree(view: ReadingView, text: str) -> None:
    view.set_document(text.strip() + "\n\n" + text.strip())
    for offset in range(0, len(view.text), 3):
        start = view.words.grapheme_at(offset).start
        view.set_caret(start)
        box = view.caret_box()
        assert view.hit(QPointF(box.x() + 1, box.center().y())).offset == start
