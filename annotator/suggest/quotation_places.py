"""Where the quotations of an article stand, seen from the words that attribute them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from annotator.suggest.clauses import FINITE
from annotator.suggest.quotations import Quotation


class QuotationPlaces:
    """Find the quotations of a text by place; offsets are code points, half-open."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        """Hold quotations, which are sorted and do not overlap."""
        self.all = quotations
        self._text = text
        self._starts = [each.start for each in quotations]

    def at(self, offset: int) -> Quotation | None:
        """Return the quotation an offset lies in, or None."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and self.all[index].end > offset:
            return self.all[index]
        return None

    def before(self, cue: int) -> Quotation | None:
        """Return the quotation that a cue which begins at ``cue`` attributes, just after it."""
        index = bisect_left(self._starts, cue) - 1
        if index < 0:
            return None
        quotation = self.all[index]
        gap = self._text[quotation.end : cue]
        if not quotation.spoken or len(gap) > 140 or "\n" in gap or re.search(r"[.!?;:]\s", gap):
            return None
        if self._text[quotation.end - 2] not in ",.!?…" and gap[:1] != ",":
            return None
        return None if re.match(r",?\s+(?:and|but|or|as|that|when)\b", gap) else quotation

    def introduced(self, end: int) -> Quotation | None:
        """Return the quotation a cue that ends at ``end`` introduces by colon or comma."""
        quotation = self._first_from(end)
        if quotation is None:
            return None
        gap = self._text[end : quotation.start]
        if len(gap) > 90 or re.search(r"[.!?]\s|\n\s*\n\s*\n", gap) or not quotation.spoken:
            return None
        if "," in gap and FINITE.search(gap):
            return None
        return quotation if re.search(r"[:,]\s*\Z", gap) and "that " not in gap else None

    def continued(self, quotation: Quotation, end: int) -> Quotation | None:
        """Return "b" of "A," X said, "b", where a comma broke the sentence; X's cue ends at end."""
        second = self._first_from(end)
        if second is None or self._text[quotation.end - 2] != ",":
            return None
        gap = self._text[end : second.start]
        goes_on = gap.rstrip()[-1:] == "," and not re.search(r"[.!?:;\n]", gap)
        return second if len(gap) < 120 and goes_on else None

    def _first_from(self, offset: int) -> Quotation | None:
        index = bisect_left(self._starts, offset)
        return self.all[index] if index < len(self.all) else None
