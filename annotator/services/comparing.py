"""What comparing reads from a project: the articles of a story, in the order of their letters."""

from __future__ import annotations

from annotator.compare import sentences
from annotator.compare.profile import ArticleText
from annotator.errors import NotFound
from annotator.store import grouping_rows, queries
from annotator.store.project import Project


def article_texts(project: Project, story: str) -> list[ArticleText]:
    """Return a story's articles by publication, ready to be handed to another process."""
    found = []
    for uid in grouping_rows.story_members(project.connection, story):
        article = queries.article_of(project.connection, uid)
        stored = queries.text_of(project.connection, uid)
        found.append(
            ArticleText(
                uid=uid,
                text=stored.text,
                sentences=sentences.unpack(stored.sentences),
                furniture=article.furniture,
                published=article.published,
                outlet=article.outlet,
                title=article.title,
            )
        )
    return found


def story_of(project: Project, named: str) -> str:
    """Return the uid of a story given by uid or by name; raise NotFound where there is none."""
    if queries.story_key(project.connection, named) is not None:
        return named
    story = queries.story_named(project.connection, named)
    if story is None:
        raise NotFound(f"there is no story {named!r}")
    return story.uid
