"""The charts of a dashboard as SVG: bars, columns over days, points and lines with intervals.

Series differ by shade, dash and number, never by colour alone, so that they survive a grey printer;
the table beside each chart has every number.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from annotator.domain.charts import Card, Mark
from annotator.formats.markup import Markup, tag
from annotator.formats.report_charts import svg

SHADES = 6
_NAME, _BAR, _ROW = 210, 420, 24
_WIDE, _HIGH = 680, 190
_FOOT, _SIDE = 22, 34
_LETTER = 7


def chart(card: Card) -> Markup | None:
    """Return the drawing of a card, or None for a form that is a table already."""
    draw = {"bars": _bars, "columns": _columns, "points": _points, "lines": _lines}.get(card.form)
    return None if draw is None or not card.marks else draw(card)


def legend(card: Card) -> Markup | None:
    """Return what the shades mean, where there are several."""
    names = [name for name in card.series if name]
    if len(names) < 2 or card.form == "grid":
        return None
    drawn = []
    x = 0
    for place, name in enumerate(names):
        shade = f"shade{place % SHADES}"
        if card.form == "lines":
            drawn.append(_line([(x, 8.0), (x + 22, 8.0)], place))
        else:
            drawn.append(tag("rect", x=x, y=2, width=22, height=12, class_=f"bar {shade}"))
        drawn.append(tag("text", name, x=x + 28, y=12))
        x += 44 + _LETTER * len(name)
    return svg(max(x, 60), 18, ", ".join(names), drawn)


def _bars(card: Card) -> Markup:
    most = card.top or max((card.total(row) for row in card.rows), default=1) or 1
    places = {name: place for place, name in enumerate(card.series)}
    drawn = []
    for number, row in enumerate(card.rows):
        middle = number * _ROW + _ROW / 2
        drawn.append(tag("text", _short(row), x=0, y=middle + 4, class_="quiet"))
        x = float(_NAME)
        for mark in card.of_row(row):
            width = (mark.value or 0) / most * _BAR
            shade = f"bar shade{places[mark.series] % SHADES}"
            drawn.append(
                tag(
                    "rect",
                    x=f"{x:.1f}",
                    y=middle - 8,
                    width=f"{max(width, 0):.1f}",
                    height=16,
                    class_=shade,
                )
            )
            if len(places) > 1 and width > _LETTER * len(mark.shown) + 6:
                inside = "inside" if places[mark.series] % SHADES < 2 else "beside"
                drawn.append(tag("text", mark.shown, x=f"{x + 4:.1f}", y=middle + 4, class_=inside))
            x += max(width, 0)
        marks = card.of_row(row)
        end = marks[0].shown if len(places) < 2 else f"{card.total(row):,.0f}"
        drawn.append(tag("text", end, x=f"{x + 8:.1f}", y=middle + 4))
    return svg(_NAME + _BAR + 90, len(card.rows) * _ROW, _said(card), drawn)


def _columns(card: Card) -> Markup:
    rows = card.rows
    most = max((card.total(row) for row in rows), default=1) or 1
    places = {name: place for place, name in enumerate(card.series)}
    step = (_WIDE - _SIDE) / len(rows)
    bottom = float(_HIGH - _FOOT)
    drawn = _scale(0, most, lambda value: bottom - value / most * (bottom - 10), whole=True)
    every = max(1, -(-len(rows) * 80 // _WIDE))
    for number, row in enumerate(rows):
        x = _SIDE + number * step
        y = bottom
        for mark in card.of_row(row):
            height = (mark.value or 0) / most * (bottom - 10)
            y -= height
            shade = f"bar shade{places[mark.series] % SHADES}"
            if height:
                drawn.append(
                    tag(
                        "rect",
                        x=f"{x + 1:.1f}",
                        y=f"{y:.1f}",
                        width=f"{max(1.0, step - 2):.1f}",
                        height=f"{height:.1f}",
                        class_=shade,
                    )
                )
        if number % every == 0:
            drawn.append(tag("text", row, x=f"{x:.1f}", y=_HIGH - 6, class_="quiet"))
    return svg(_WIDE + 30, _HIGH, _said(card), drawn)


def _points(card: Card) -> Markup:
    top = card.top or 1.0
    least = min(0.0, *(mark.low or 0.0 for mark in card.marks))
    wide = _BAR - 60

    def x(value: float) -> float:
        return _NAME + 70 + (value - least) / (top - least) * wide

    drawn = []
    for number, mark in enumerate(card.marks):
        middle = number * _ROW + _ROW / 2
        drawn.append(tag("text", _short(mark.row, 38), x=0, y=middle + 4, class_="quiet"))
        drawn.append(tag("line", x1=x(least), x2=x(top), y1=middle, y2=middle, class_="rule"))
        if mark.low is not None and mark.high is not None:
            drawn.append(
                tag(
                    "rect",
                    x=f"{x(mark.low):.1f}",
                    y=middle - 2,
                    width=f"{x(mark.high) - x(mark.low):.1f}",
                    height=4,
                    class_="bar shade2",
                )
            )
        if mark.value is not None:
            drawn.append(
                tag("circle", cx=f"{x(mark.value):.1f}", cy=middle, r=4.5, class_="bar shade0")
            )
        drawn.append(tag("text", mark.shown, x=f"{x(top) + 10:.1f}", y=middle + 4))
    height = len(card.marks) * _ROW + 16
    drawn += [
        tag("text", f"{value:.1f}", x=f"{x(value):.1f}", y=height - 2,
            class_="quiet", text_anchor="middle")
        for value in (least, (least + top) / 2, top)
    ]  # fmt: skip
    return svg(_NAME + _BAR + 90, height, _said(card), drawn)


def _lines(card: Card) -> Markup:
    rows = card.rows
    top = card.top or 1.0
    least = min(0.0, *(mark.low or 0.0 for mark in card.marks))
    bottom = float(_HIGH - _FOOT)
    right = _WIDE - 150
    last = max(1, len(rows) - 1)
    at = {row: _SIDE + number / last * (right - _SIDE) for number, row in enumerate(rows)}

    def y(value: float) -> float:
        return bottom - (value - least) / (top - least) * (bottom - 12)

    drawn = _scale(least, top, y, whole=False, right=right)
    ends: list[float] = []
    for place, name in enumerate(card.series):
        marks = [mark for mark in card.marks if mark.series == name and mark.value is not None]
        drawn += _band(marks, at, y)
        drawn.append(_line([(at[mark.row], y(mark.value or 0)) for mark in marks], place))
        drawn += [
            tag("circle", cx=f"{at[mark.row]:.1f}", cy=f"{y(mark.value or 0):.1f}", r=2.5,
                class_="bar shade0")
            for mark in marks
        ]  # fmt: skip
        if marks:
            high = y(marks[-1].value or 0)
            while any(abs(high - other) < 13 for other in ends):
                high += 13
            ends.append(high)
            drawn.append(tag("text", f"{name} {marks[-1].shown}", x=right + 8, y=f"{high + 4:.1f}"))
    every = max(1, -(-len(rows) // 10))
    for row in rows[::every]:
        drawn.append(
            tag("text", row, x=f"{at[row]:.1f}", y=_HIGH - 6, class_="quiet", text_anchor="middle")
        )
    return svg(_WIDE + 30, _HIGH, _said(card), drawn)


def _band(marks: Sequence[Mark], at: dict[str, float], y: object) -> list[Markup]:
    assert callable(y)
    drawn = []
    for one, other in pairwise(marks):
        if None in (one.low, one.high, other.low, other.high):
            continue
        corners = (
            (at[one.row], y(one.low)),
            (at[other.row], y(other.low)),
            (at[other.row], y(other.high)),
            (at[one.row], y(one.high)),
        )
        drawn.append(tag("path", d=f"{_path(corners)} Z", class_="band"))
    return drawn


def _line(points: Sequence[tuple[float, float]], place: int) -> Markup:
    return tag("path", d=_path(points), class_=f"line dash{place % SHADES}")


def _path(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{'L' if number else 'M'}{x:.1f} {y:.1f}" for number, (x, y) in
                    enumerate(points))  # fmt: skip


def _scale(
    least: float, most: float, y: object, *, whole: bool, right: float = _WIDE
) -> list[Markup]:
    assert callable(y)
    drawn = []
    for value in (least, (least + most) / 2, most):
        if whole and value != round(value):
            continue
        said = f"{value:,.0f}" if whole else f"{value:.1f}"
        drawn.append(tag("line", x1=_SIDE, x2=right, y1=y(value), y2=y(value), class_="rule"))
        drawn.append(
            tag("text", said, x=_SIDE - 6, y=f"{y(value) + 4:.1f}", class_="quiet",
                text_anchor="end")
        )  # fmt: skip
    return drawn


def _short(name: str, longest: int = 30) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1]}…"


def _said(card: Card) -> str:
    return "; ".join(
        f"{mark.row} {mark.series} {mark.shown}".replace("  ", " ") for mark in card.marks[:200]
    )
