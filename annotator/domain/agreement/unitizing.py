"""Krippendorff's u-alpha: agreement on where units lie and what they are, gaps included.

K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher (2016), On the reliability of unitizing textual
continua: further developments, Quality & Quantity 50, 2347-2364; also Krippendorff, Content
Analysis, 4th ed. (2019), section 12.6.3. With m annotators of a continuum of length L, each
annotator's line is cut into segments, labelled c or, between units, the gap. Then

    observed   l_ck = sum over ordered pairs of annotators of the length that segments c of the
                      one and k of the other have in common, over m - 1;   l_.. = m L
    expected   e_ck = l_.. (l_c. l_.k - [c = k] sum of w(S) over segments S of c)
                           / (l_..^2 - sum of w(S) over all segments S)
    u-alpha    = 1 - sum of l_ck with c != k / sum of e_ck with c != k

where w(S) is the squared length of a unit, which is never torn, and the plain length of a gap,
which may be. Articles are laid end to end; the sums are additive over them. Since l_c. is the
length all annotators gave to c, the matrices need not be built.

Units of one annotator that overlap are laid flat first, as the continuum has no layers: the one
that starts later covers the other, of two that start together the shorter.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from annotator.domain.agreement.ledger import Column
from annotator.domain.agreement.material import Unit

Segment = tuple[int, int, str]
"""Start, end, label; segments are sorted and do not overlap."""
GAP: Hashable = ""


def segments(units: Iterable[Unit]) -> list[Segment]:
    """Return the units of one annotator laid flat, a segment for each fragment or rest of one."""
    pieces = sorted(
        ((start, -end, unit.label) for unit in units for start, end in unit.spans),
    )
    flat: list[Segment] = []
    covered: list[Segment] = []  # what lies under the newest piece, the innermost last
    for start, negative_end, label in pieces:
        end = -negative_end
        _close(flat, covered, start)
        if covered and covered[-1][0] < start:
            outer = covered[-1]
            flat.append((outer[0], start, outer[2]))
            covered[-1] = (start, outer[1], outer[2])
        covered.append((start, end, label))
    _close(flat, covered, None)
    return flat


def _close(flat: list[Segment], covered: list[Segment], until: int | None) -> None:
    """Move what ends by ``until`` (None: everything) from the open pieces to the flat ones."""
    while covered and (until is None or covered[-1][1] <= until):
        start, end, label = covered.pop()
        if start < end:
            flat.append((start, end, label))
        # What lay under it goes on behind its end.
        while covered:
            outer = covered.pop()
            if outer[1] > end:
                covered.append((end, outer[1], outer[2]))
                break


def in_common(left: Sequence[Segment], right: Sequence[Segment]) -> tuple[int, int]:
    """Return the length two annotators both marked, and that of it with the same label."""
    marked = same = i = j = 0
    while i < len(left) and j < len(right):
        one, other = left[i], right[j]
        length = min(one[1], other[1]) - max(one[0], other[0])
        if length > 0:
            marked += length
            if one[2] == other[2]:
                same += length
        if one[1] < other[1]:
            i += 1
        else:
            j += 1
    return marked, same


class Continuum:
    """Hold the lines of all who finished one article, and what each two have in common."""

    def __init__(self, lines: Mapping[str, Sequence[Segment]], length: int) -> None:
        self._length = length
        self._margins: dict[str, dict[Column, float]] = {}
        self._marked: dict[str, int] = {}
        self._kept: dict[str, int] = {}
        for name, line in lines.items():
            margins: dict[Column, float] = {}
            marked = kept = 0
            for start, end, label in line:
                size = end - start
                marked += size
                kept += size * size
                margins["both", label] = margins.get(("both", label), 0.0) + size
            self._margins[name], self._marked[name], self._kept[name] = margins, marked, kept
        self._common = {
            pair: in_common(lines[pair[0]], lines[pair[1]])
            for pair in combinations(sorted(lines), 2)
            if lines[pair[0]] and lines[pair[1]]
        }

    def sums(self, names: Sequence[str], *, labelled: bool = True) -> dict[Column, float]:
        """Return what two or more annotators add to u-alpha beyond gaps all along.

        Lines without units, on which all agree, are what the sums start from: their ``agreed``,
        ``kept`` and gap are all the number of annotators times the length, and are not in here.
        Without ``labelled`` all units count as one kind, so that only their places are compared.
        """
        marked = sum(self._marked[name] for name in names)
        apart = 0
        for pair in combinations(names, 2):
            both, same = self._common.get(pair, (0, 0))
            # Where neither marked they agree, where both did if the labels are the same.
            union = self._marked[pair[0]] + self._marked[pair[1]] - both
            apart += union - (same if labelled else both)
        sums: dict[Column, float] = {
            ("agreed", ""): -2.0 * apart / (len(names) - 1),
            ("kept", ""): float(sum(self._kept[name] for name in names) - marked),
            ("both", GAP): -float(marked),
        }
        if labelled:
            for name in names:
                for column, value in self._margins[name].items():
                    sums[column] = sums.get(column, 0.0) + value
        else:
            sums["both", "unit"] = float(marked)
        return sums
