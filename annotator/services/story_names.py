"""Finding stories by letters of their names: what dialogs offer while one types."""

from __future__ import annotations

from annotator.domain.articles import Story
from annotator.services.title_index import TitleIndex
from annotator.store import list_rows, queries
from annotator.store.project import Project

OFFERED = 50
"""Names that are offered at once; more letters find the others."""


class StoryNames:
    """Look through the names of one project's stories, in any case."""

    def __init__(self, project: Project, titles: TitleIndex) -> None:
        self._project = project
        self._titles = titles

    def holding(self, words: str) -> list[str]:
        """Return the first names, in order, that have ``words`` in them."""
        found = self._titles.named(words, OFFERED)
        return list_rows.names_of(self._project.connection, found)

    def called(self, name: str) -> Story | None:
        """Return the story of that name: as it is written, else in any case, or None."""
        name = " ".join(name.split())
        connection = self._project.connection
        found = queries.story_named(connection, name)
        if found is None:
            for other in list_rows.names_of(connection, self._titles.called(name)):
                found = found or queries.story_named(connection, other)
        return found
