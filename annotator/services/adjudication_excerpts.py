"""The stretches of articles around what annotators made of a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.compare import sentences
from annotator.compare.proposals import letter
from annotator.domain.spans import Span, extent
from annotator.services import windows
from annotator.store import grouping_rows, queries
from annotator.store.project import Project

_OPENING = 2
"""Sentences of an article shown where the whole of it is labelled."""


class LaneMark(NamedTuple):
    """Hold where a row has something in an excerpt: spans of the article, or an empty one."""

    row: int
    spans: tuple[Span, ...]
    uid: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Hold a stretch of an article; ``text`` stands at ``start`` of it, in code points."""

    article: str
    letter: str
    outlet: str
    title: str
    published: str
    text: str
    start: int
    marks: tuple[LaneMark, ...]
    cut_before: bool = False
    cut_after: bool = False


class Excerpts:
    """Cut excerpts out of the articles of a story; of None where a case belongs to no story."""

    def __init__(self, project: Project, story: str | None) -> None:
        self._project = project
        self._story = story
        self._texts: dict[str, queries.StoredText] = {}

    def text(self, article: str) -> queries.StoredText:
        """Return an article's text with its sentences, read once."""
        if article not in self._texts:
            self._texts[article] = queries.text_of(self._project.connection, article)
        return self._texts[article]

    def around(self, lanes: Sequence[tuple[str, LaneMark]]) -> list[Excerpt]:
        """Return the stretches around marks, each with its article, in the order of the story."""
        by_article: dict[str, list[LaneMark]] = defaultdict(list)
        for article, mark in lanes:
            by_article[article].append(mark)
        order = self._letters()
        found = []
        for article in sorted(by_article, key=lambda uid: (order.get(uid, ""), uid)):
            found += [
                self._excerpt(article, window, by_article[article], order)
                for window in self._windows(article, by_article[article])
            ]
        return found

    def _letters(self) -> dict[str, str]:
        if self._story is None:
            return {}
        members = grouping_rows.story_members(self._project.connection, self._story)
        return {uid: letter(number) for number, uid in enumerate(members)}

    def _windows(self, article: str, marks: Sequence[LaneMark]) -> list[tuple[Span, bool, bool]]:
        """Return the stretches to show, and for each whether it is cut before and after."""
        stored = self.text(article)
        borders = list(sentences.unpack(stored.sentences))
        cores = [extent(mark.spans) for mark in marks if mark.spans]
        if not cores:
            opening = list(borders)[:_OPENING]
            most = min(len(stored.text), windows.LONGEST)
            whole = extent(opening) if opening else Span(0, most)
            return [(whole, False, whole.end < len(stored.text.rstrip()))]
        groups: list[Span] = []
        around = (
            windows.with_neighbours(
                windows.around(core, borders, len(stored.text)), borders, stored.text
            )
            for core in cores
        )
        for core in sorted(around):
            if groups and core.start <= groups[-1].end + 2:
                groups[-1] = Span(groups[-1].start, max(core.end, groups[-1].end))
            else:
                groups.append(core)
        return [windows.cut(group, cores) for group in groups]

    def _excerpt(
        self,
        article: str,
        window: tuple[Span, bool, bool],
        marks: Sequence[LaneMark],
        letters: Mapping[str, str],
    ) -> Excerpt:
        shown, before, after = window
        record = queries.article_of(self._project.connection, article)
        here = [
            mark._replace(
                spans=tuple(
                    span
                    for span in mark.spans
                    if shown.start <= span.start <= shown.end and span.end >= shown.start
                )
            )
            for mark in marks
        ]
        return Excerpt(
            article,
            letters.get(article, ""),
            record.outlet,
            record.title or record.file_name,
            record.published,
            shown.slice(self.text(article).text),
            shown.start,
            tuple(mark for mark in here if mark.spans),
            before,
            after,
        )
