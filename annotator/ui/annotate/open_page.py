"""The open article as it is now: kept up to date change by change, never read anew for a key."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from dataclasses import dataclass

from annotator.domain.annotations import (
    REJECTED,
    Annotation,
    ArticleLabel,
    Claim,
    Discrepancy,
    Mention,
    Relation,
    Side,
)
from annotator.domain.articles import Article, Progress
from annotator.domain.changes import Change, ChangeSet
from annotator.domain.spans import Span
from annotator.services.reading import Page
from annotator.ui.annotate.page_annotations import LIGHT_KINDS, Fetch, PageAnnotations

ANNOTATIONS = (Mention, Claim, Relation, ArticleLabel, Discrepancy)


Place = tuple[int, int, str]
"""Start, minus end and uid: sorted like this, outer annotations come before inner ones.

A plain tuple, because sorting and searching twenty thousand of any other kind takes four times as
long.
"""


@dataclass(frozen=True, slots=True)
class PageChange:
    """Tell what one step changed on the open page.

    ``annotations`` holds the changes of annotations shown here, ``None`` in place of a side that
    is not here; ``article`` and ``state`` tell whether metadata or progress changed.
    """

    annotations: tuple[Change, ...] = ()
    article: bool = False
    state: bool = False

    def __bool__(self) -> bool:
        return bool(self.annotations) or self.article or self.state


class OpenPage:
    """Hold an article, one annotator's annotations of it by uid, their places, and their number."""

    def __init__(self, page: Page, annotator: str, fetch: Fetch) -> None:
        """Open a page; ``fetch`` reads those mentions and claims of it that are asked for."""
        self.article = page.article
        self.text = page.text
        self.sentences = page.sentences
        self.state = page.state
        self.annotator = annotator
        self.annotations = PageAnnotations(page, annotator, fetch)
        self.places: list[Place] = []
        self.counts: Counter[tuple[str, str]] = Counter()
        for kind in LIGHT_KINDS:
            rows = self.annotations.rows(kind)
            self.places += [(start, -end, uid) for uid, _, start, end, _ in rows]
            for label, count in Counter([row[1] for row in rows]).items():
                self.counts[kind, label] = count
        for annotation in self.annotations.others():
            self.places += self.places_of(annotation)
            self.counts[annotation.layer, annotation.label] += 1
        self.places.sort()

    @property
    def uid(self) -> str:
        """Return the article's uid."""
        return self.article.uid

    def spans(self, annotation: Annotation) -> tuple[Span, ...]:
        """Return where an annotation lies in this article; anchors are empty spans."""
        if isinstance(annotation, Mention | Claim):
            return annotation.spans
        if isinstance(annotation, Discrepancy):
            return tuple(sorted(span for side in self.sides(annotation) for span in side.spans))
        return ()

    def sides(self, discrepancy: Discrepancy) -> tuple[Side, ...]:
        """Return the sides a discrepancy has in this article."""
        return tuple(side for side in discrepancy.sides if side.article == self.uid)

    def sentence_number(self, offset: int) -> int | None:
        """Return the number of the sentence at an offset, from 0, or None between sentences."""
        number = bisect_right(self.sentences, offset, key=lambda span: span.start) - 1
        return number if number >= 0 and offset <= self.sentences[number].end else None

    def after(self, place: Place) -> int:
        """Return the position in ``places`` of the first one not before ``place``."""
        return bisect_left(self.places, place)

    def overlapping(self, span: Span, layer: str) -> list[Annotation]:
        """Return the annotations of a layer that share text with ``span``, shortest first."""
        last = self.after((span.end, -len(self.text) - 1, ""))
        lengths = {
            uid: -minus_end - start
            for start, minus_end, uid in self.places[:last]
            if -minus_end > span.start
        }
        touching = [
            annotation
            for annotation in self.annotations.some(lengths)
            if annotation.layer == layer
            and any(span.overlaps(own) for own in self.spans(annotation))
        ]
        return sorted(touching, key=lambda annotation: lengths[annotation.uid])

    def apply(self, done: ChangeSet) -> PageChange:
        """Follow one committed step and return what of it concerns this page."""
        annotations: list[Change] = []
        article = state = False
        for change in done.changes:
            record = change.record
            if isinstance(record, ANNOTATIONS):
                here = Change(self._shown(change.before), self._shown(change.after))
                if here.before is not None or here.after is not None:
                    self._replace(here)
                    annotations.append(here)
            elif isinstance(record, Article) and record.uid == self.uid and change.after:
                self.article, article = record, True
            elif isinstance(record, Progress) and self._mine(record):
                self.state, state = "new" if change.after is None else record.state, True
        return PageChange(tuple(annotations), article, state)

    def _mine(self, progress: Progress) -> bool:
        return progress.article == self.uid and progress.annotator == self.annotator

    def _shown(self, record: object) -> Annotation | None:
        """Return a record if it is an annotation of this page's annotator in this article."""
        if not isinstance(record, ANNOTATIONS) or record.annotator != self.annotator:
            return None
        if isinstance(record, Discrepancy):
            return record if self.sides(record) else None
        # A suggestion somebody rejected is kept as a negative and is nothing to be seen.
        here = record.article == self.uid and record.status != REJECTED
        return record if here else None

    def _replace(self, change: Change) -> None:
        if isinstance(change.before, ANNOTATIONS):
            self._forget(change.before, gone=change.after is None)
        if isinstance(change.after, ANNOTATIONS):
            self.annotations.put(change.after)
            self.counts[change.after.layer, change.after.label] += 1
            for place in self.places_of(change.after):
                insort(self.places, place)

    def _forget(self, annotation: Annotation, *, gone: bool) -> None:
        if gone:
            self.annotations.drop(annotation.uid)
        key = (annotation.layer, annotation.label)
        self.counts[key] -= 1
        if not self.counts[key]:
            del self.counts[key]
        for place in self.places_of(annotation):
            del self.places[self.after(place)]

    def places_of(self, annotation: Annotation) -> list[Place]:
        """Return where an annotation stands in the text, a discrepancy once for each side here."""
        if isinstance(annotation, Discrepancy):
            groups = [side.spans for side in self.sides(annotation)]
        else:
            groups = [self.spans(annotation)]
        # Spans are sorted and apart, so the last one ends last.
        return [(spans[0].start, -spans[-1].end, annotation.uid) for spans in groups if spans]
