"""Going from article to article: the next unfinished one, and where one stands in its story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.spans import Span, quoted
from annotator.store import lookups, queries
from annotator.store.project import Project


class PlaceInStory(NamedTuple):
    """Hold a story's name, an article's number in it from 1, and how many articles it has."""

    story: str
    number: int
    total: int


def place_in_story(project: Project, uid: str) -> PlaceInStory | None:
    """Return where an article stands in its story, or None for one without a story."""
    found = lookups.place_in_story(project.connection, uid)
    return None if found is None else PlaceInStory(*found)


def next_unfinished(project: Project, uid: str) -> str | None:
    """Return the next article the author has not finished, from the top after the last one."""
    author = project.annotator.uid
    found = queries.neighbour(project.connection, uid, 1, not_done_by=author)
    found = found or queries.first_not_done(project.connection, author)
    return None if found == uid else found


def passage(project: Project, uid: str, spans: Sequence[Span]) -> str:
    """Return the quoted text of ``spans`` of an article."""
    return quoted(spans, queries.text_of(project.connection, uid).text)


def context(project: Project, uid: str, at: int, reach: int = 60) -> tuple[str, str]:
    """Return the text up to ``reach`` code points before and after an offset."""
    text = queries.text_of(project.connection, uid).text
    return text[max(0, at - reach) : at], text[at : at + reach]
