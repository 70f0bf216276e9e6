"""A stretch of a long text as an article of its own, and what was found there put back.

Offsets are code points; those of a window count from its start.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.annotations import Claim, Mention
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.suggest.interface import ReadArticle, Suggestion


def around(sentences: Sequence[Span], place: int, reach: int, length: int) -> Span:
    """Return a window of whole sentences that reaches ``reach`` code points to both sides."""
    low, high = max(0, place - reach), min(length, place + reach)
    first = bisect_right(sentences, low, key=lambda span: span.start) - 1
    last = bisect_left(sentences, high, key=lambda span: span.end)
    start = sentences[first].start if first >= 0 else 0
    end = sentences[last].end if last < len(sentences) else length
    return Span(min(start, low), max(end, high))


def cut(article: ReadArticle, window: Span) -> ReadArticle:
    """Return what of an article lies wholly inside ``window``, as an article of its own."""
    by = -window.start
    first = bisect_left(article.sentences, window.start, key=lambda span: span.start)
    past = bisect_right(article.sentences, window.end, key=lambda span: span.end)
    return replace(
        article,
        text=window.slice(article.text),
        sentences=_moved(article.sentences[first:past], by),
        furniture=tuple(_clipped(article.furniture, window)),
        mentions=tuple(
            replace(each, spans=_moved(each.spans, by))
            for each in article.mentions
            if _inside(each, window)
        ),
        claims=tuple(
            replace(each, spans=_moved(each.spans, by), cue=())
            for each in article.claims
            if _inside(each, window)
        ),
        decided=frozenset(
            (layer, label, _moved(spans, by))
            for layer, label, spans in article.decided
            if all(window.contains(span) for span in spans)
        ),
    )


def put_back(found: Iterable[Suggestion], by: int) -> Iterator[Suggestion]:
    """Yield suggestions with their offsets moved by ``by``."""
    for each in found:
        yield (
            each
            if not by
            else replace(
                each,
                spans=_moved(each.spans, by),
                source=_moved(each.source, by),
                cue=_moved(each.cue, by),
            )
        )


def _moved(spans: Iterable[Span], by: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + by, span.end + by) for span in spans)


def _inside(annotation: Mention | Claim, window: Span) -> bool:
    return all(window.contains(span) for span in annotation.spans)


def _clipped(furniture: Iterable[Furniture], window: Span) -> Iterator[Furniture]:
    for each in furniture:
        start, end = max(each.start, window.start), min(each.end, window.end)
        if start < end:
            yield replace(each, start=start - window.start, end=end - window.start)
