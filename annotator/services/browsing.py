"""What the navigator shows: stories and articles as keys in order, rows by key as needed."""

from __future__ import annotations

from annotator.domain.articles import Article, Story
from annotator.errors import NotFound
from annotator.store import list_rows, queries, records
from annotator.store.list_rows import ArticleRow, StoryRow
from annotator.store.project import Project

__all__ = [
    "ArticleRow",
    "StoryRow",
    "annotators",
    "article",
    "article_keys",
    "article_rows",
    "articles_without_story",
    "counts",
    "exists",
    "first_article",
    "key_of",
    "neighbour",
    "stories",
    "story",
    "story_key_of",
    "story_keys",
    "story_names",
    "story_rows",
]


def annotators(project: Project) -> list[str]:
    """Return the names of all annotators, sorted."""
    return queries.annotator_names(project.connection)


def story_keys(project: Project) -> list[int]:
    """Return the keys of the stories in order."""
    return list_rows.story_keys(project.connection)


def article_keys(project: Project, story_key: int | None) -> list[int]:
    """Return the keys of a story's articles in order, or of those without a story."""
    return list_rows.article_keys(project.connection, story_key)


def articles_without_story(project: Project) -> int:
    """Count the articles that are in no story."""
    return list_rows.articles_without_story(project.connection)


def story_rows(project: Project, keys: list[int]) -> list[StoryRow]:
    """Return the rows of stories, done as the author has done them."""
    return list_rows.story_rows(project.connection, keys, project.author)


def article_rows(project: Project, keys: list[int]) -> list[ArticleRow]:
    """Return the rows of articles, in the state they have for the author."""
    return list_rows.article_rows(project.connection, keys, project.author)


def key_of(project: Project, uid: str) -> int:
    """Return the key of an article; raise NotFound where there is none."""
    return queries.article_key(project.connection, uid)


def story_key_of(project: Project, uid: str) -> int | None:
    """Return the key of a story, or None where there is none."""
    return queries.story_key(project.connection, uid)


def article(project: Project, uid: str) -> Article:
    """Return what is known of an article; raise NotFound where there is none."""
    return queries.article_of(project.connection, uid)


def exists(project: Project, uid: str) -> bool:
    """Tell whether an article can be seen."""
    try:
        queries.article_of(project.connection, uid)
    except NotFound:
        return False
    return True


def neighbour(project: Project, uid: str, direction: int) -> str | None:
    """Return the article after (+1) or before (-1) another, or None at the end."""
    return queries.neighbour(project.connection, uid, direction)


def first_article(project: Project) -> str | None:
    """Return the first article in order, or None in an empty project."""
    for key in [*story_keys(project)[:50], None]:
        found = article_keys(project, key)
        if found:
            return article_rows(project, found[:1])[0].uid
    return None


def story(project: Project, uid: str | None) -> Story | None:
    """Return a story, or None where there is none or none is named."""
    found: Story | None = None if uid is None else records.get(project.connection, Story.kind, uid)
    return found


def story_names(project: Project) -> dict[str, str]:
    """Return the uid of every story by its name, in order."""
    return list_rows.story_names(project.connection)


def stories(project: Project) -> list[Story]:
    """Return all stories in order."""
    return list(queries.stories(project.connection))


def counts(project: Project) -> tuple[int, int]:
    """Return how many stories and articles a project has."""
    return queries.count(project.connection, "story"), queries.count(project.connection, "article")
