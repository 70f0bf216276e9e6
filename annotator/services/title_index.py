"""Finding articles by a few letters: titles and outlets in memory, read a slice at a time.

A search in the database takes a tenth of a second for 100,000 articles and knows only the case of
ASCII; here it takes a few milliseconds, and the index of so many takes some 10 MB.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.services.packed_texts import Texts, pack, packed
from annotator.store import list_rows
from annotator.store.project import Project

NO_STORY = 0
"""Stands for a story's key where articles have none."""
SLICE = 2000
"""Stories, then articles, that are read at once."""

_Keys = npt.NDArray[np.int64]
_NO_KEYS: _Keys = np.zeros(0, np.int64)


class _Slice(NamedTuple):
    """Hold a few thousand articles: their keys, their stories' keys, and what they are called."""

    keys: _Keys
    stories: _Keys
    texts: Texts


@dataclass(frozen=True)
class Found:
    """Hold what matches: stories in order, those found by their own name, and articles."""

    stories: tuple[int, ...] = ()
    named: frozenset[int] = frozenset()
    keys: _Keys = field(default_factory=lambda: _NO_KEYS)

    @cached_property
    def articles(self) -> frozenset[int]:
        """Return the keys of the articles that match."""
        return frozenset(self.keys.tolist())


class TitleIndex:
    """Hold the titles, outlets and story names of one project as they were when read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._articles: list[_Slice] = []
        self._names: list[_Slice] = []
        self._last_name = ""
        self._order: _Keys | None = None
        self.complete = False

    @property
    def knows_stories(self) -> bool:
        """Tell whether all names of stories have been read, which come first."""
        return self._order is not None

    @property
    def stories(self) -> list[int]:
        """Return the keys of the stories in order, once they are known."""
        assert self._order is not None
        found: list[int] = self._order[:-1].tolist()
        return found

    def counts(self) -> tuple[int, int]:
        """Return how many stories and articles have been read."""
        return sum(len(part.keys) for part in self._names), sum(
            len(part.keys) for part in self._articles
        )

    def read(self) -> bool:
        """Read the next slice, some milliseconds' work; tell whether there is more."""
        if self._order is None:
            self._read_names()
        elif not self.complete:
            self._read_articles()
        return not self.complete

    def _read_names(self) -> None:
        """Read the next names of stories, in their order."""
        connection = self._project.connection
        rows = list_rows.story_names_after(connection, self._last_name, SLICE)
        if rows:
            keys, called = zip(*rows, strict=True)
            self._names.append(_slice(keys, keys, called))
            self._last_name = called[-1]
        if len(rows) < SLICE:
            self._order = _of([*(part.keys for part in self._names), np.array([NO_STORY])])

    def _read_articles(self) -> None:
        """Read the next articles, in the order of their keys."""
        rows = list_rows.titles_after(self._project.connection, _last(self._articles), SLICE)
        if rows:
            keys, stories, titles, outlets = zip(*rows, strict=True)
            texts = map("\n".join, zip(titles, outlets, strict=True))
            self._articles.append(_slice(keys, [key or NO_STORY for key in stories], texts))
        self.complete = len(rows) < SLICE

    def find(self, words: str) -> Found:
        """Return what has ``words`` in a title, an outlet or a story's name, in any case."""
        self._finish()
        assert self._order is not None
        wanted = _lower(words)
        hits = [part.texts.having(wanted) for part in self._articles]
        named = _of([part.keys[part.texts.having(wanted)] for part in self._names])
        parts = list(zip(self._articles, hits, strict=True))
        holding = _of([named, *(part.stories[hit] for part, hit in parts)])
        # Keys are numbers from 1 on without great gaps, so a table of them all is no larger.
        is_holding = np.zeros(max(self._order.max(), holding.max(initial=0)) + 1, np.bool_)
        is_holding[holding] = True
        stories = self._order[is_holding[self._order]]
        keys = _of([part.keys[hit] for part, hit in parts])
        return Found(tuple(stories.tolist()), frozenset(named.tolist()), keys)

    def newest(self, words: str, limit: int) -> list[int]:
        """Return the keys of the articles that match, the last imported first, at most so many."""
        self._finish()
        wanted = _lower(words)
        found: list[int] = []
        for part in reversed(self._articles):
            found += part.keys[part.texts.having(wanted)][::-1].tolist()
            if len(found) >= limit:
                break
        return found[:limit]

    def named(self, words: str, limit: int) -> list[int]:
        """Return the keys of the first stories, in order, with ``words`` in their name."""
        wanted, found = _lower(words), list[int]()
        for part in self._all_names():
            found += part.keys[part.texts.having(wanted)][: limit - len(found)].tolist()
            if len(found) >= limit:
                break
        return found

    def called(self, name: str) -> list[int]:
        """Return the keys of the stories of that name, in any case."""
        wanted, found = _lower(name), list[int]()
        for part in self._all_names():
            lengths = part.texts.ends() - part.texts.starts
            whole = part.texts.having(wanted) & (lengths == len(wanted))
            found += part.keys[whole].tolist()
        return found

    def _all_names(self) -> list[_Slice]:
        while self._order is None:
            self.read()
        return self._names

    def _finish(self) -> None:
        while self.read():
            pass


def _last(parts: list[_Slice]) -> int:
    return int(parts[-1].keys[-1]) if parts else 0


def _of(parts: list[_Keys]) -> _Keys:
    return np.concatenate([_NO_KEYS, *parts])


def _lower(text: str) -> bytes:
    return packed(text.casefold())


def _slice(keys: Sequence[int], stories: Sequence[int], called: Iterable[str]) -> _Slice:
    """Return a slice of what has these keys; there is at least one."""
    texts = pack(text.casefold() for text in called)
    return _Slice(np.array(keys, np.int64), np.array(stories, np.int64), texts)
