"""The drawings of a story report, as SVG inside the page."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.formats.markup import Markup, tag

_NAME, _BAR, _ROW = 150, 320, 24


def bars(counts: Sequence[tuple[str, int]]) -> Markup:
    """Return a bar for each name and count, the longest over the whole width."""
    most = max((count for _, count in counts), default=1)
    drawn = []
    for row, (name, count) in enumerate(counts):
        middle = row * _ROW + _ROW / 2
        width = max(2.0, count / most * _BAR)
        drawn += [
            tag("text", name, x=0, y=middle + 4, class_="quiet"),
            tag("rect", x=_NAME, y=middle - 6, width=f"{width:.1f}", height=12, rx=3, class_="bar"),
            tag("text", str(count), x=f"{_NAME + width + 8:.1f}", y=middle + 4),
        ]
    what = ", ".join(f"{name} {count}" for name, count in counts)
    return svg(_NAME + _BAR + 40, len(counts) * _ROW, what, drawn)


def scale(values: Sequence[tuple[str, str, float | None, float | None]]) -> Markup | None:
    """Return values on one scale: letter, text, low and high; an open end is an arm to the edge."""
    if len(values) < 2:
        return None
    ends = [end for _, _, low, high in values for end in (low, high) if end is not None]
    least, most = min(ends), max(ends)
    air = (most - least) * 0.1 or max(1.0, abs(most) * 0.1)
    least, most = least - air, most + air
    left, right, row = 16.0, 76.0, 15

    def x(value: float) -> float:
        return left + (value - least) / (most - least) * (right - left)

    drawn = []
    for number, (letter, said, low, high) in enumerate(values):
        middle = number * row + row / 2
        first = x(low) if low is not None else left
        last = x(high) if high is not None else right
        dot = first if high is None else last if low is None else (first + last) / 2
        drawn += [
            tag("text", letter, x=0, y=middle + 4, class_="quiet"),
            tag("line", x1=left, x2=right, y1=middle, y2=middle, class_="rule"),
            tag("rect", x=f"{first:.1f}", y=middle - 1.5, width=f"{max(1.0, last - first):.1f}",
                height=3, class_="bar"),
            tag("circle", cx=f"{dot:.1f}", cy=middle, r=3.5, class_="bar"),
            tag("text", said, x=right + 8, y=middle + 4),
        ]  # fmt: skip
    what = ", ".join(f"{letter} {said}" for letter, said, _, _ in values)
    return svg(180, len(values) * row, what, drawn)


def lineage_drawing(letters: Sequence[str], edges: Sequence[tuple[str, str]]) -> Markup | None:
    """Return which version was probably edited from which: parents above their children."""
    if not edges:
        return None
    parent = {child: source for source, child in edges}
    depth: dict[str, int] = {}
    for letter in letters:
        steps, at, seen = 0, letter, {letter}
        while at in parent and parent[at] not in seen:
            at = parent[at]
            seen.add(at)
            steps += 1
        depth[letter] = steps
    rows: dict[int, list[str]] = {}
    for letter in letters:
        rows.setdefault(depth[letter], []).append(letter)
    place = {
        letter: (30 + 56 * column, 24 + 60 * level)
        for level, row in rows.items()
        for column, letter in enumerate(row)
    }
    drawn = []
    for child, source in parent.items():
        (x1, y1), (x2, y2) = place[source], place[child]
        drawn.append(tag("line", x1=x1, y1=y1 + 16, x2=x2, y2=y2 - 16, class_="edge"))
    for letter, (across, down) in place.items():
        drawn.append(tag("circle", cx=across, cy=down, r=16, class_="node"))
        drawn.append(tag("text", letter, x=across, y=down + 4, text_anchor="middle"))
    width = 60 + 56 * max(len(row) for row in rows.values())
    what = ", ".join(f"{child} from {source}" for child, source in parent.items())
    return svg(width, 60 * len(rows) + 10, what, drawn)


def svg(width: int, height: int, what: str, drawn: Sequence[Markup]) -> Markup:
    """Return a drawing with ``what`` it says to those who cannot see it."""
    return tag(
        "svg",
        tag("title", what),
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {width} {height}",
        role="img",
    )
