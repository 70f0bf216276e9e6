"""Stories and their articles as one flat list of lines, of which only keys are held.

A tree or list view asks its model about every line before it paints the first; a table view asks
about the visible ones only. So expanding a story inserts lines here, and the rows
themselves are fetched around what is looked at.
"""

from __future__ import annotations

from itertools import repeat
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.services import browsing
from annotator.services.browsing import ArticleRow, StoryRow
from annotator.services.projects import Project
from annotator.services.title_index import NO_STORY, Found, TitleIndex
from annotator.ui.kinds import state_name
from annotator.ui.language import later, tr

AROUND = 60
"""How many lines are fetched on either side of one that is missing."""
KEPT = 4000
ROW = Qt.ItemDataRole.UserRole
EXPANDED = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """Name what a line shows: a story, or an article of it where ``article`` is its key."""

    story: int
    article: int | None = None


class StoryLines(QAbstractListModel):
    """Hold the lines of one project, narrowed by the words of a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._words = ""
        # Plain tuples, which come by the ten thousand from one call; ``line`` names their parts.
        self._lines: list[tuple[int, int | None]] = []
        self._expanded: set[int] = set()
        self._all: list[int] = []
        self._found = Found()
        self.titles: TitleIndex | None = None
        self._fresh: TitleIndex | None = None
        self._stories: dict[int, StoryRow] = {}
        self._articles: dict[int, ArticleRow] = {}

    # What is listed

    def set_project(self, project: Project | None) -> None:
        """List another project, every story closed."""
        self._project = project
        self._words = ""
        self._expanded.clear()
        self._fresh = None
        self.titles = None if project is None else TitleIndex(project)
        self._list([] if project is None else browsing.story_keys(project))

    def set_words(self, words: str) -> None:
        """Narrow the list to what matches; a few stories are shown open."""
        self._words = " ".join(words.split())
        if self._words and self.titles is not None:
            self._found = self.titles.find(self._words)
        self._refill()

    @property
    def words(self) -> str:
        """Return the filter in force."""
        return self._words

    # Reading, a slice at a time

    def renew(self) -> None:
        """Begin to read anew what there is; until that is read, things stay as they are."""
        assert self._project is not None
        self._fresh = TitleIndex(self._project)

    def read(self) -> bool:
        """Read the next slice of what is not known yet; tell whether there is more."""
        reading = self._fresh or self.titles
        more = reading is not None and reading.read()
        if not more and self._fresh is not None:
            self.titles, self._fresh = self._fresh, None
        return more

    @property
    def can_relist(self) -> bool:
        """Tell whether enough has been read anew to list it: with a filter on, all of it."""
        return self._fresh is None or (self._fresh.knows_stories and not self._words)

    def relist(self) -> None:
        """List what was read anew; stories stay open as they are."""
        reading = self._fresh or self.titles
        if reading is None:
            return
        if self._words:
            self._found = reading.find(self._words)
        self._list(reading.stories)

    def _list(self, stories: list[int]) -> None:
        self._all = stories
        if self._project is not None and browsing.articles_without_story(self._project):
            self._all.append(NO_STORY)
        self._stories.clear()
        self._articles.clear()
        self._refill()

    def forget_rows(self) -> None:
        """Read the rows of the visible lines anew; which lines there are stays."""
        self._stories.clear()
        self._articles.clear()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def expand(self, story: int, expanded: bool) -> None:
        """Open or close a story; only its own lines come or go."""
        if (story in self._open()) == expanded:
            return
        at = self.row_of(Line(story))
        if at is None:
            return
        if self._words:
            # While a filter is on, opening and closing is about what it found and not kept.
            self._filtered_open ^= {story}
        else:
            self._expanded ^= {story}
        if expanded:
            found = [(story, key) for key in self._article_keys(story)]
            if found:
                self.beginInsertRows(QModelIndex(), at + 1, at + len(found))
                self._lines[at + 1 : at + 1] = found
                self.endInsertRows()
        else:
            last = at
            while last + 1 < len(self._lines) and self._lines[last + 1][0] == story:
                last += 1
            if last > at:
                self.beginRemoveRows(QModelIndex(), at + 1, last)
                del self._lines[at + 1 : last + 1]
                self.endRemoveRows()
        index = self.index(at)
        self.dataChanged.emit(index, index, [EXPANDED])

    def is_expanded(self, story: int) -> bool:
        """Tell whether a story is open."""
        return story in self._open()

    def line(self, row: int) -> Line:
        """Return what stands in a row."""
        return Line(*self._lines[row])

    def row_of(self, line: Line) -> int | None:
        """Return the row of a line, or None while it is not listed."""
        try:
            return self._lines.index(line)
        except ValueError:
            return None

    def reveal(self, article: int) -> int | None:
        """Open the story of an article and return the article's row; None if filtered out."""
        assert self._project is not None
        found = self._articles.get(article)
        if found is None:
            rows = browsing.article_rows(self._project, [article])
            if not rows:
                return None
            found = self._articles[article] = rows[0]
        story = NO_STORY if found.story is None else self._story_key(found.story)
        if story is None or (self._words and not self.is_expanded(story)):
            return self.row_of(Line(story or NO_STORY, article))
        self.expand(story, True)
        return self.row_of(Line(story, article))

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = Line(*self._lines[index.row()])
        if role == EXPANDED:
            return line.article is None and self.is_expanded(line.story)
        if role == ROW:
            return self._row(index.row(), line)
        if role == Qt.ItemDataRole.DisplayRole:
            return _display(self._row(index.row(), line))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._row(index.row(), line), self.is_expanded(line.story))
        return None

    # Inside

    _filtered_open: frozenset[int] = frozenset()

    def _open(self) -> set[int] | frozenset[int]:
        return self._filtered_open if self._words else self._expanded

    def _refill(self) -> None:
        self.beginResetModel()
        self._lines = []
        if self._project is not None:
            stories = self._story_keys()
            if self._words:
                few = len(stories) <= AROUND
                self._filtered_open = frozenset(stories) if few else frozenset()
            self._lines = list(zip(stories, repeat(None)))
            wanted = self._open()
            # From below, so that what is put in moves no place still to come.
            places = [place for place, key in enumerate(stories) if key in wanted] if wanted else []
            for place in reversed(places):
                key = stories[place]
                found = [(key, article) for article in self._article_keys(key)]
                self._lines[place + 1 : place + 1] = found
        self.endResetModel()

    def _story_keys(self) -> list[int] | tuple[int, ...]:
        return self._found.stories if self._words else self._all

    def _article_keys(self, story: int) -> list[int]:
        assert self._project is not None
        keys = browsing.article_keys(self._project, story or None)
        if self._words and story not in self._found.named:
            keys = [key for key in keys if key in self._found.articles]
        return keys

    def _row(self, row: int, line: Line) -> StoryRow | ArticleRow | None:
        held = self._held(line)
        if held is None and self._project is not None:
            self._fetch(row)
            held = self._held(line)
        return held

    def _held(self, line: Line) -> StoryRow | ArticleRow | None:
        if line.article is None:
            return self._stories.get(line.story)
        return self._articles.get(line.article)

    def _fetch(self, row: int) -> None:
        assert self._project is not None
        if len(self._stories) + len(self._articles) > KEPT:
            self._stories.clear()
            self._articles.clear()
        near = [
            line
            for line in map(Line._make, self._lines[max(0, row - AROUND) : row + AROUND])
            if self._held(line) is None
        ]
        stories = [line.story for line in near if line.article is None]
        if NO_STORY in stories:
            stories.remove(NO_STORY)
            loose = browsing.articles_without_story(self._project)
            self._stories[NO_STORY] = StoryRow(NO_STORY, "", "", loose, 0)
        for story in browsing.story_rows(self._project, stories) if stories else ():
            self._stories[story.key] = story
        articles = [line.article for line in near if line.article is not None]
        for article in browsing.article_rows(self._project, articles) if articles else ():
            self._articles[article.key] = article

    def _story_key(self, uid: str) -> int | None:
        assert self._project is not None
        for row in self._stories.values():
            if row.uid == uid:
                return row.key
        return browsing.story_key_of(self._project, uid)


def _display(row: StoryRow | ArticleRow | None) -> str:
    if row is None:
        return ""
    if isinstance(row, StoryRow):
        return _named(row)
    return row.outlet or row.title


def spoken(row: StoryRow | ArticleRow | None, expanded: bool) -> str:
    """Return what a screen reader says of a line; the state is said in words."""
    if row is None:
        return ""
    if isinstance(row, StoryRow):
        done = tr("{done} of %n article(s) done", row.articles).format(done=row.done)
        return ", ".join((_named(row), done, tr("open") if expanded else tr("closed")))
    state = state_name(row.state)
    return ", ".join(part for part in (row.outlet, row.title, row.published[:10], state) if part)


def _named(row: StoryRow) -> str:
    return row.name or tr(NO_STORY_NAME)


NO_STORY_NAME = later("No story yet")
