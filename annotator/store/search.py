"""Searches in SQL: a tree of words and fields becomes conditions with bound values only.

Words go through the index ``body_words``; what it cannot hold (scripts without spaces, signs) is
looked for in the texts themselves. Articles come in the order of their texts' keys, about the
order they were imported in, so that a page of results needs no sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.query_tree import And, Lying, Not, Or, Tree, Words
from annotator.store.queries import VISIBLE
from annotator.store.records import batched
from annotator.store.search_annotations import exists
from annotator.store.search_fields import INDEX, MATCH, article_field, has_words
from annotator.store.sight import Sight
from annotator.store.tables import article, body
from annotator.store.tokenising import index_expression, is_indexed

START = (0, 0)
"""The place before the first article."""
WINDOW = 4000
_PAST_ALL = 2**31 - 1
"""Beyond any key, and the largest number a server takes for one."""


class ArticleFound(NamedTuple):
    """Hold what a result shows of an article; ``body`` and ``key`` are its place in the order."""

    body: int
    key: int
    uid: str
    outlet: str
    published: str
    title: str


_COLUMNS = (
    article.c.body_id, article.c.id, article.c.uid,
    article.c.outlet, article.c.published, article.c.title,
)  # fmt: skip


def articles(
    connection: sa.Connection,
    tree: Tree,
    reader: Sight,
    after: tuple[int, int],
    limit: int,
    *,
    window: int = WINDOW,
) -> tuple[list[ArticleFound], tuple[int, int] | None]:
    """Return some articles a tree finds, in order, from after a place (body, key) on.

    Beside them stands the place to go on from, or None at the end. No more than ``window`` texts
    are looked through at a time, so that rare finds do not keep anybody waiting: the list may be
    empty before the end. Under a NOT annotations are passed over, since they are about single
    occurrences: articles may be listed in which nothing is left.
    """
    statement = _driven(sa.select(*_COLUMNS), tree, reader)
    # Both columns hold the same, and each way of searching comes in the order of one of them.
    order = article.c.body_id if _driver(tree) is None else INDEX.c.rowid
    last_body, last_key = after
    edge = min(last_body + window, _PAST_ALL)
    # Articles that share a text come by key without being told to: the index on body_id has them
    # so. To sort by it as well would gather all there is before the first page.
    statement = statement.where(
        order >= last_body,
        order < edge,
        sa.or_(article.c.body_id > last_body, article.c.id > last_key),
    ).order_by(order)
    page = [ArticleFound(*row) for row in connection.execute(statement.limit(limit))]
    if len(page) == limit:
        return page, (page[-1].body, page[-1].key)
    last = connection.execute(sa.select(sa.func.coalesce(sa.func.max(body.c.id), 0))).scalar_one()
    return page, (edge - 1, _PAST_ALL) if edge <= last else None


def number(connection: sa.Connection, tree: Tree, reader: Sight) -> int:
    """Count the articles a tree finds, as ``articles`` lists them."""
    statement = _driven(sa.select(sa.func.count()), tree, reader)
    return int(connection.execute(statement).scalar_one())


def by_key(connection: sa.Connection, keys: Sequence[int]) -> dict[int, ArticleFound]:
    """Return what results show of some articles, by key."""
    found = {}
    for chunk in batched(keys, 500):
        for row in connection.execute(sa.select(*_COLUMNS).where(article.c.id.in_(chunk))):
            found[row[1]] = ArticleFound(*row)
    return found


def texts(connection: sa.Connection, bodies: Iterable[int]) -> dict[int, str]:
    """Return texts by the key of their body."""
    found: dict[int, str] = {}
    for chunk in batched(bodies, 500):
        rows = connection.execute(sa.select(body.c.id, body.c.text).where(body.c.id.in_(chunk)))
        found.update((key, text) for key, text in rows)
    return found


def truths(
    connection: sa.Connection, leaves: Sequence[Tree], reader: Sight, keys: Sequence[int]
) -> dict[int, tuple[bool, ...]]:
    """Return which of some words and fields hold of each article, by its key."""
    conditions = [_condition(leaf, reader, exact=True) for leaf in leaves]
    statement = sa.select(article.c.id, *conditions).where(article.c.id.in_(keys))
    return {row[0]: tuple(map(bool, row[1:])) for row in connection.execute(statement)}


def _driven(statement: sa.Select[Any], tree: Tree, reader: Sight) -> sa.Select[Any]:
    """Return ``statement`` from the articles a tree finds, through the index where it helps."""
    driver = _driver(tree)
    if driver is None:
        return statement.select_from(article).where(_condition(tree, reader), VISIBLE)
    source = INDEX.join(article, article.c.body_id == INDEX.c.rowid)
    rest = [_condition(item, reader) for item in _items(tree) if not _drives(item)]
    return statement.select_from(source).where(MATCH(driver), *rest, VISIBLE)


def _items(tree: Tree) -> tuple[Tree, ...]:
    return tree.items if isinstance(tree, And) else (tree,)


def _driver(tree: Tree) -> str | None:
    """Return what to ask the index for, of all that must hold; None if nothing of it can be."""
    return _expression(And(tuple(item for item in _items(tree) if _drives(item))))


def _drives(item: Tree) -> bool:
    inner = item.item if isinstance(item, Not) else item
    return _expression(inner) is not None


def _expression(tree: Tree) -> str | None:
    """Return a tree of nothing but words in the index's own language, or None where it has none.

    The index knows NOT only between two expressions: something must be left to take out of.
    """
    if isinstance(tree, Words):
        return index_expression(tree.text, tree.prefix) if _is_quick(tree) else None
    if isinstance(tree, Or):
        parts = [_expression(item) for item in tree.items]
        whole = [f"({part})" for part in parts if part is not None]
        return " OR ".join(whole) if len(whole) == len(parts) else None
    if isinstance(tree, And):
        wanted = [_expression(item) for item in tree.items if not isinstance(item, Not)]
        unwanted = [_expression(item.item) for item in tree.items if isinstance(item, Not)]
        if not wanted or None in wanted or None in unwanted:
            return None
        asked = " AND ".join(f"({part})" for part in wanted)
        if unwanted:
            asked = f"({asked}) NOT ({' OR '.join(f'({part})' for part in unwanted)})"
        return asked
    return None


def _is_quick(words: Words) -> bool:
    """Tell whether the index finds words at once: not all that begin with a letter."""
    return is_indexed(words.text) and not (words.prefix and len(words.text) < 2)


def _condition(tree: Tree, reader: Sight, *, exact: bool = False) -> sa.ColumnElement[bool]:
    """Return a tree as a condition on an article.

    Unless ``exact``, a Lying under a NOT holds of any article.
    """
    if isinstance(tree, And):
        parts = (_condition(item, reader, exact=exact) for item in tree.items)
        return sa.and_(sa.true(), *parts)
    if isinstance(tree, Or):
        parts = (_condition(item, reader, exact=exact) for item in tree.items)
        return sa.or_(sa.false(), *parts)
    if isinstance(tree, Not):
        if isinstance(tree.item, Lying) and not exact:
            return sa.true()
        return sa.not_(_condition(tree.item, reader, exact=True))
    if isinstance(tree, Lying):
        return exists(tree.test, reader)
    if isinstance(tree, Words):
        if not exact and is_indexed(tree.text) and not _is_quick(tree):
            # Most texts have a word that begins with this letter; those without have no finds.
            return sa.true()
        return has_words(tree)
    return article_field(tree, reader)
