"""Finding articles by a few letters: titles and outlets in memory, read a slice at a time.

A search in the database takes a tenth of a second for 100,000 articles and knows only the case of
ASCII; here it takes a few milliseconds, and the index of so many takes some 15 MB.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.store import list_rows
from annotator.store.project import Project

NO_STORY = 0
"""Stands for a story's key where articles have none."""
SLICE = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what matches: stories in order, those found by their own name, and articles."""

    stories: tuple[int, ...]
    named: frozenset[int]
    articles: frozenset[int]


class TitleIndex:
    """Hold the titles, outlets and story names of one project as they were when read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._stories: list[tuple[int, str]] | None = None
        self._keys: list[int] = []
        self._story_of: list[int] = []
        self._words: list[str] = []
        self.complete = False

    def read(self) -> bool:
        """Read the next slice, some milliseconds' work; tell whether there is more."""
        if self.complete:
            return False
        last = self._keys[-1] if self._keys else 0
        rows = list_rows.titles_after(self._project.connection, last, SLICE)
        for key, story, title, outlet in rows:
            self._keys.append(key)
            self._story_of.append(story or NO_STORY)
            self._words.append(f"{title}\n{outlet}".casefold())
        self.complete = len(rows) < SLICE
        return not self.complete

    def find(self, words: str) -> Found:
        """Return what has ``words`` in a title, an outlet or a story's name, in any case."""
        self._finish()
        wanted = words.casefold()
        hits = [place for place, text in enumerate(self._words) if wanted in text]
        stories = self._story_names()
        named = frozenset(key for key, name in stories if wanted in name)
        holding = named.union([self._story_of[place] for place in hits])
        ordered = [key for key, _ in stories if key in holding]
        if NO_STORY in holding:
            ordered.append(NO_STORY)
        return Found(tuple(ordered), named, frozenset([self._keys[place] for place in hits]))

    def newest(self, words: str, limit: int) -> list[int]:
        """Return the keys of the articles that match, the last imported first, at most so many."""
        self._finish()
        wanted = words.casefold()
        found: list[int] = []
        for place in range(len(self._words) - 1, -1, -1):
            if wanted in self._words[place]:
                found.append(self._keys[place])
                if len(found) == limit:
                    break
        return found

    def _finish(self) -> None:
        while self.read():
            pass

    def _story_names(self) -> list[tuple[int, str]]:
        if self._stories is None:
            rows = list_rows.story_names(self._project.connection)
            self._stories = [(key, name.casefold()) for key, name in rows]
        return self._stories
