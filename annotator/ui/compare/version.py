"""One version as a column shows it: its text, its words, and the marks on it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from annotator.domain.annotations import Claim, Discrepancy, Mention
from annotator.domain.changes import Change
from annotator.domain.spans import Span
from annotator.ui.annotate.looks import headline_of, style_name
from annotator.ui.annotate.marking import mark_of
from annotator.ui.annotate.open_page import ANNOTATIONS, OpenPage
from annotator.ui.annotate.page_annotations import LIGHT_KINDS
from annotator.ui.reading.mark_index import Fragment
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.segments import split
from annotator.ui.reading.words import Words

_SHOWN = (Mention, Claim, Discrepancy)


class Version:
    """Hold an article's text with all that is drawn below its lines; offsets are code points."""

    def __init__(self, page: OpenPage) -> None:
        self.page = page
        self.uid = page.uid
        self.text = page.text
        self.segments = split(page.text)
        self.words = Words(self.segments, page.sentences or None)
        self.headline = headline_of(page.article.found)
        self._marks: dict[str, Mark] = {}
        self._extra: dict[str, Mark] = {}
        for layer in LIGHT_KINDS:
            for uid, label, start, end, several in page.annotations.rows(layer):
                spans = several or (Span(start, end),)
                self._marks[uid] = Mark(uid, layer, label, spans, style_name(layer, label))
        for annotation in page.annotations.others():
            mark = mark_of(page, annotation) if isinstance(annotation, _SHOWN) else None
            if mark is not None:
                self._marks[mark.uid] = mark
        self._index()

    def _index(self) -> None:
        """Sort all spans, and note how far the ones up to each reach."""
        marks = (*self._marks.values(), *self._extra.values())
        self._spans = sorted(
            (
                (span.start, span.end, number, mark)
                for mark in marks
                for number, span in enumerate(mark.spans)
            ),
            key=lambda each: each[:3],
        )
        self._reach: list[int] = []
        farthest = 0
        for _, end, _, _ in self._spans:
            farthest = max(farthest, end)
            self._reach.append(farthest)

    def mark(self, uid: str) -> Mark | None:
        """Return a mark on this version, or None."""
        return self._marks.get(uid) or self._extra.get(uid)

    def fragments(self, start: int, end: int) -> list[Fragment]:
        """Return the parts of marks that lie in a stretch of text, in no particular order."""
        found = []
        first = bisect_left(self._reach, start)
        for low, high, number, mark in self._spans[first:]:
            if low > end:
                break
            if (high > start and low < end) or (low == high and start <= low <= end):
                found.append(
                    Fragment(
                        max(low, start), min(high, end), low >= start, high <= end, number, mark
                    )
                )
        return found

    def follow(self, change: Change) -> list[Span]:
        """Show what a change made of an annotation; return the stretches that look different."""
        old = self._marks.pop(change.uid, None)
        after = change.after
        new = mark_of(self.page, after) if isinstance(after, ANNOTATIONS) else None
        if new is not None and isinstance(after, _SHOWN):
            self._marks[new.uid] = new
        if old == new:
            return []
        self._index()
        return [span for mark in (old, new) if mark is not None for span in mark.spans]

    def show_extra(self, marks: Iterable[Mark]) -> list[Span]:
        """Show other marks that are no annotations of the author; return what looks different."""
        wanted = {mark.uid: mark for mark in marks}
        if wanted == self._extra:
            return []
        uids = wanted.keys() | self._extra.keys()
        changed = [
            span
            for uid in uids
            if wanted.get(uid) != self._extra.get(uid)
            for mark in (wanted.get(uid), self._extra.get(uid))
            if mark is not None
            for span in mark.spans
        ]
        self._extra = wanted
        self._index()
        return changed

    def right_to_left(self, offset: int) -> bool:
        """Tell whether the paragraph at an offset runs from right to left."""
        return self.segments.right_to_left(self.segments.at(offset))
