"""Where new articles belong in a project of very many: only what is like them is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from annotator.compare.sketches import Sketch, Sketches
from annotator.compare.stories import THRESHOLD, likest
from annotator.services.sketch_cache import index_of
from annotator.store import grouping_rows
from annotator.store.grouping_rows import PlacedArticle
from annotator.store.project import Project

_WAITING = THRESHOLD / 2
"""Least cosine of an article that waits for one like it, weighed among all articles."""


class Placing:
    """Place articles one by one; where one is placed counts for those after it."""

    def __init__(self, project: Project, watch: Callable[[float], object] | None = None) -> None:
        """Read the texts that are not known yet."""
        self._connection = project.connection
        self._index, self._hashes = index_of(project, watch)
        self._row_of = {sha: row for row, sha in enumerate(self._hashes)}
        self._joined: list[tuple[str, str]] = []

    def placed(
        self, articles: Sequence[PlacedArticle]
    ) -> tuple[list[tuple[str, str]], list[PlacedArticle]]:
        """Return each article with the story it joins, by uid, and those that join none."""
        found, left = [], []
        for article in articles:
            story = self._story_for(article)
            if story is None:
                left.append(article)
            else:
                found.append((article, story))
        self._joined += ((story, article.text_sha256) for article, story in found)
        return [(article.uid, story) for article, story in found], left

    def like(
        self, articles: Sequence[PlacedArticle], among: Sequence[PlacedArticle]
    ) -> list[PlacedArticle]:
        """Return which of some articles are like others, those left out."""
        own = {article.uid for article in articles}
        others = [each for each in among if each.uid not in own]
        if not others:
            return []
        near = {
            self._hashes[row]
            for article in articles
            for row in self._index.near(self._sketch(article), _WAITING).tolist()
        }
        return [each for each in others if each.text_sha256 in near]

    def sketches(self, articles: Sequence[PlacedArticle]) -> Sketches:
        """Return the sketches of articles in their order."""
        return self._index.taken([self._row_of[each.text_sha256] for each in articles])

    def _sketch(self, article: PlacedArticle) -> Sketch:
        return self._index.one(self._row_of[article.text_sha256])

    def _story_for(self, article: PlacedArticle) -> str | None:
        sketch = self._sketch(article)
        # A story that is like enough on average holds an article that is.
        near = [self._hashes[row] for row in self._index.near(sketch, THRESHOLD).tolist()]
        stories = grouping_rows.open_stories_of(self._connection, near)
        if not stories:
            return None
        members = grouping_rows.texts_in(self._connection, stories)
        members += (pair for pair in self._joined if pair[0] in stories)
        cosines = self._index.cosines(sketch, [self._row_of[sha] for _, sha in members])
        number_of = {story: number for number, story in enumerate(stories)}
        best = likest(cosines, np.array([number_of[story] for story, _ in members]))
        return None if best < 0 else stories[best]
