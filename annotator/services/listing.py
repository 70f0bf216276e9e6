"""Listings: stories with their articles, and counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.store import list_rows, queries, records, statistics
from annotator.store.project import Project

_TOGETHER = 500
"""Stories whose articles are read at once."""


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """Hold what a list shows of an article."""

    uid: str
    title: str
    outlet: str
    published: str


@dataclass(frozen=True, slots=True)
class ListedStory:
    """Hold a story with its articles in order; uid and name are empty for those without one."""

    uid: str
    name: str
    articles: tuple[ListedArticle, ...]


def stories(project: Project) -> Iterator[ListedStory]:
    """Yield the stories by name, and last the articles without a story, if there are any."""
    connection = project.connection
    for rows in records.batched(_story_rows(project), _TOGETHER):
        articles: defaultdict[int, list[ListedArticle]] = defaultdict(list)
        for key, *article in list_rows.articles_of(connection, [row.key for row in rows]):
            articles[key].append(ListedArticle(*article))
        for row in rows:
            yield ListedStory(row.uid, row.name, tuple(articles[row.key]))
    keys = list_rows.article_keys(connection, None)
    if keys:
        loose = list_rows.article_rows(connection, keys, project.author)
        listed = (ListedArticle(row.uid, row.title, row.outlet, row.published) for row in loose)
        yield ListedStory("", "", tuple(listed))


def _story_rows(project: Project) -> list[list_rows.StoryRow]:
    keys = list_rows.story_keys(project.connection)
    return list_rows.story_rows(project.connection, keys, project.author)


def stats(project: Project) -> dict[str, list[dict[str, Any]]]:
    """Return tables of counts by name, each a list of rows.

    ``totals``, then ``layers`` by layer, label and annotator, ``outlets``, ``stories`` and
    ``progress``.
    """
    # Imported here: pandas takes half a second to load, and only this needs it.
    import pandas as pd

    connection = project.connection
    annotations = pd.DataFrame(
        statistics.annotation_counts(connection, project.sight()),
        columns=["layer", "label", "annotator", "count"],
    )
    articles = pd.DataFrame(
        statistics.article_counts(connection), columns=["story", "outlet", "articles", "characters"]
    )
    progress = pd.DataFrame(
        statistics.progress_counts(connection), columns=["annotator", "state", "articles"]
    )
    totals = [
        {"what": "stories", "count": queries.count(connection, "story")},
        {"what": "articles", "count": int(articles["articles"].sum())},
        {"what": "characters", "count": int(articles["characters"].sum())},
        {"what": "entities", "count": queries.count(connection, "entity")},
        {"what": "annotations", "count": int(annotations["count"].sum())},
    ]
    return {
        "totals": totals,
        "layers": _summed(annotations, ["layer"], ["count"]),
        "labels": _summed(annotations, ["layer", "label"], ["count"]),
        "annotators": _summed(annotations, ["annotator", "layer"], ["count"]),
        "progress": _summed(progress, ["annotator", "state"], ["articles"]),
        "outlets": _summed(articles, ["outlet"], ["articles", "characters"]),
        "stories": _summed(articles, ["story"], ["articles", "characters"]),
    }


def _summed(table: Any, by: list[str], what: list[str]) -> list[dict[str, Any]]:
    """Return a table's sums by some columns, largest first, then by name."""
    if table.empty:
        return []
    sums = table.groupby(by, dropna=False)[what].sum().reset_index()
    ordered = sums.sort_values([what[0], *by], ascending=[False, *[True] * len(by)])
    return [
        {key: value if isinstance(value, str) else int(value) for key, value in row.items()}
        for row in ordered.to_dict("records")
    ]
