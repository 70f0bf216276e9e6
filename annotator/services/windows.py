"""How much of a text is shown around a passage: whole sentences, more where they are short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.domain.spans import Span, extent

LONGEST = 900
"""Code points shown around what is marked, before and after it is cut."""
_REACH = 160
_ENOUGH = 200
"""Code points below which the sentences around are shown as well."""


def around(core: Span, borders: Iterable[Span], length: int) -> Span:
    """Return the sentences a stretch lies in; between two sentences, both of them."""
    listed = list(borders)
    touched = [each for each in listed if each.start < core.end and core.start < each.end]
    if not touched:
        touched = [each for each in listed if each.end <= core.start][-1:]
        touched += [each for each in listed if each.start >= core.end][:1]
    found = extent([*touched, core])
    return Span(max(found.start, 0), min(found.end, length))


def with_neighbours(window: Span, borders: Sequence[Span], text: str) -> Span:
    """Return a short window with the sentences around it, as far as its paragraph goes."""
    while len(window) < _ENOUGH:
        before = [each for each in borders if each.end <= window.start][-1:]
        after = [each for each in borders if each.start >= window.end][:1]
        wider = extent(
            [
                window,
                *(each for each in before if "\n" not in text[each.end : window.start]),
                *(each for each in after if "\n" not in text[window.end : each.start]),
            ]
        )
        if wider == window:
            return window
        window = wider
    return window


def cut(window: Span, cores: Iterable[Span]) -> tuple[Span, bool, bool]:
    """Return a window cut to what is marked in it, and whether words are cut off at either end."""
    if len(window) <= LONGEST:
        return window, False, False
    core = extent([each for each in cores if window.contains(each)])
    start = max(window.start, core.start - _REACH)
    end = min(window.end, max(start + LONGEST, min(core.end + _REACH, start + 2 * LONGEST)))
    return Span(start, end), start > window.start, end < window.end
