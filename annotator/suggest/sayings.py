"""What claims may be made of: what a paragraph quotes or reports, and its other sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotator.domain.spans import Span, normalised
from annotator.suggest.attribution import attributions
from annotator.suggest.candidates import Candidate
from annotator.suggest.languages import is_english
from annotator.suggest.quotations import find_quotations
from annotator.suggest.sources import Sources
from annotator.suggest.stretches import Stretches


class Claimable:
    """Read the paragraphs of one text; ``sentences`` are sorted and disjoint."""

    def __init__(self, text: str, sentences: Sequence[Span], *, language: str = "") -> None:
        self._text = text
        self._sentences = sentences
        self._english = is_english(language, text)

    def __call__(self, low: int, high: int) -> Iterator[Candidate]:
        """Yield what is said in ``[low, high)``, and each sentence nothing is said in."""
        said = sorted(self._said(low, high))
        touched = Stretches(span for spans in said for span in spans)
        at = bisect_left(self._sentences, low, key=lambda span: span.start)
        others: list[Candidate] = []
        while at < len(self._sentences) and self._sentences[at].start < high:
            sentence = self._sentences[at]
            if not touched.touch(sentence.start, sentence.end):
                others.append((sentence,))
            at += 1
        yield from sorted((*said, *others))

    def _said(self, low: int, high: int) -> Iterator[Candidate]:
        text = self._text[low:high]
        quotations = find_quotations(text)
        if not self._english:
            yield from ((Span(low + q.start, low + q.end),) for q in quotations if q.spoken)
            return
        sentences = [
            Span(max(each.start, low) - low, min(each.end, high) - low)
            for each in self._sentences
            if each.start < high and each.end > low
        ]
        taken: list[Span] = []
        for found in attributions(text, sentences, quotations, Sources(text, (), "")):
            spans = normalised(Span(low + each.start, low + each.end) for each in found.spans)
            if not Stretches(taken).touch(spans[0].start, spans[-1].end):
                taken += spans
                yield spans
