"""Search over the whole project: each find with the words around it, a page at a time.

What is found depends on what is asked. With words, every place where they stand is a find, and
fields about annotations ask what lies over that place. With such fields alone, the annotations
themselves are found; with neither, articles.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.query import QueryError, parse
from annotator.domain.query_tree import (
    And,
    Field,
    Lying,
    Not,
    Or,
    Tree,
    Words,
    gathered,
    leaves,
    simplified,
    wanted_words,
)
from annotator.domain.schema import Schema
from annotator.domain.spans import Span, extent
from annotator.services.finds import Find, context
from annotator.store import search, search_annotations
from annotator.store.project import Project
from annotator.store.search import ArticleFound
from annotator.store.search_annotations import AnnotationRow
from annotator.store.sight import Sight
from annotator.store.tokenising import Occurrences, folded

WORDS, ANNOTATIONS, ARTICLES = "words", "annotations", "articles"
_SLICE = 24
"""Articles, or annotations, that are read at once."""
_OPENING = 160
"""Code points of a text that stand beside its title."""


class Search:
    """Answer one query, page by page, always from where the last page ended."""

    def __init__(self, project: Project, query: str) -> None:
        """Understand a query; raise QueryError where it is mistaken."""
        self._project = project
        self._sight = project.sight()
        tree = simplified(_with_labels(parse(query), project))
        asked = [leaf for leaf in leaves(tree) if isinstance(leaf, Field)]
        self._words = list(dict.fromkeys(wanted_words(tree)))
        if self._words:
            self.finds = WORDS
        elif any(field.about_annotations for field in asked):
            self.finds = ANNOTATIONS
        else:
            self.finds = ARTICLES
        self._tree = gathered(tree) if self.finds == WORDS else tree
        self._finders: list[tuple[Occurrences, tuple[Words, ...]]] = [
            (Occurrences(each.text, each.prefix), (each,)) for each in self._words
        ]
        self._finders += [
            (Occurrences(" ".join(each.text for each in row)), row) for row in _rows_of_words(tree)
        ]
        self._leaves: list[Tree] = [
            leaf for leaf in _leaves(self._tree) if not isinstance(leaf, Lying)
        ]
        self._tests = [leaf for leaf in _leaves(self._tree) if isinstance(leaf, Lying)]
        self._is_mixed = bool(self._tests) or _offers_more_than_words(self._tree)
        self._after: tuple[int, int] | None = search.START
        self._kinds = list(search_annotations.TABLES)
        self._after_key = 0
        self._number: int | None = None
        """Articles, or annotations, read so far."""
        self.is_done = False

    def more(self, least: int = 50, seconds: float = 1.0) -> list[Find]:
        """Return the next finds: at least so many, unless time or all there is runs out.

        An article's finds come together, so that there may be more of them.
        """
        found: list[Find] = []
        until = time.monotonic() + seconds
        while len(found) < least and not self.is_done:
            found += self._annotations() if self.finds == ANNOTATIONS else self._articles()
            if time.monotonic() > until:
                break
        return found

    def number(self) -> int:
        """Count what may have finds: articles, or annotations where those are asked for."""
        if self._number is None:
            connection, reader = self._project.connection, self._sight
            if self.finds == ANNOTATIONS:
                self._number = sum(
                    search_annotations.number(connection, self._tree, kind, reader)
                    for kind in search_annotations.TABLES
                )
            else:
                self._number = search.number(connection, self._tree, reader)
        return self._number

    # Articles

    def _articles(self) -> list[Find]:
        connection, reader = self._project.connection, self._sight
        assert self._after is not None
        page, self._after = search.articles(connection, self._tree, reader, self._after, _SLICE)
        self.is_done = self._after is None
        texts = search.texts(connection, {row.body for row in page})
        if self.finds == ARTICLES:
            return [_article(row, texts[row.body]) for row in page]
        judge = _Judge(self, [row.key for row in page]) if self._is_mixed else None
        found: list[Find] = []
        for row in page:
            text = texts[row.body]
            found += [
                words_find(row, text, span)
                for span, asked in self._occurrences(text)
                if judge is None or judge.finds(self._tree, row.key, span, asked)
            ]
        return found

    def _occurrences(self, text: str) -> list[tuple[Span, set[Words]]]:
        """Return where words stand, and which; the longest where some stand inside others."""
        as_indexed = folded(text)
        asked: dict[Span, set[Words]] = {}
        for finder, words in self._finders:
            for span in finder.find(text, as_indexed):
                asked.setdefault(span, set()).update(words)
        kept: list[Span] = []
        for span in sorted(asked, key=lambda span: (span.start, -span.end)):
            if not kept or span.end > kept[-1].end:
                kept.append(span)
        return [(span, asked[span]) for span in kept]

    # Annotations

    def _annotations(self) -> list[Find]:
        connection, reader = self._project.connection, self._sight
        kind = self._kinds[0]
        rows = search_annotations.listed(
            connection, self._tree, kind, reader, self._after_key, _SLICE
        )
        if len(rows) < _SLICE:
            self._kinds.pop(0)
            self._after_key = 0
            self.is_done = not self._kinds
        else:
            self._after_key = rows[-1].key
        return finds_of(self._project, [(kind, row) for row in rows])

    # For the judge

    @property
    def project(self) -> Project:
        """Return the project searched."""
        return self._project

    @property
    def sight(self) -> Sight:
        """Return whose work the search finds."""
        return self._sight

    @property
    def leaves(self) -> list[Tree]:
        """Return the words and fields that hold of a whole article or do not."""
        return self._leaves

    @property
    def tests(self) -> list[Lying]:
        """Return what is asked of annotations over the words."""
        return self._tests


class _Judge:
    """Decide for single occurrences in a slice of articles whether the whole question holds."""

    def __init__(self, asked: Search, keys: Sequence[int]) -> None:
        connection, reader = asked.project.connection, asked.sight
        self._leaves = {leaf: number for number, leaf in enumerate(asked.leaves)}
        self._truths = search.truths(connection, asked.leaves, reader, keys)
        self._lying = {
            test: _places(search_annotations.places(connection, keys, test.test, reader))
            for test in asked.tests
        }

    def finds(self, tree: Tree, article: int, span: Span, asked: set[Words]) -> bool:
        """Tell whether ``tree`` asks for the words at ``span``, which are ``asked``, and holds.

        Of two choices only the one that asks for the words counts.
        """
        if isinstance(tree, Or):
            return any(self.finds(item, article, span, asked) for item in tree.items)
        if isinstance(tree, And):
            return any(self.finds(item, article, span, asked) for item in tree.items) and all(
                self.holds(item, article, span) for item in tree.items
            )
        return tree in asked

    def holds(self, tree: Tree, article: int, span: Span) -> bool:
        """Tell whether ``tree`` holds of an article, and of what lies over ``span`` in it."""
        if isinstance(tree, And):
            return all(self.holds(item, article, span) for item in tree.items)
        if isinstance(tree, Or):
            return any(self.holds(item, article, span) for item in tree.items)
        if isinstance(tree, Not):
            return not self.holds(tree.item, article, span)
        if isinstance(tree, Lying):
            places = self._lying[tree].get(article)
            return places is not None and bool(places.over(span))
        return self._truths[article][self._leaves[tree]]


class Places:
    """Hold what lies in one text, to be asked what lies over a span."""

    def __init__(self, lying: Sequence[tuple[Span, str, AnnotationRow]]) -> None:
        self._lying = sorted(lying, key=lambda each: each[0])
        self._starts = [span.start for span, _, _ in self._lying]
        self._longest = max((len(span) for span, _, _ in self._lying), default=0)

    def over(self, span: Span) -> list[tuple[Span, str, AnnotationRow]]:
        """Return span, kind and row of what shares text with ``span``, in order."""
        first = bisect_left(self._starts, span.start - self._longest)
        past = bisect_left(self._starts, span.end)
        return [each for each in self._lying[first:past] if each[0].overlaps(span)]


def _places(rows: Iterable[tuple[str, AnnotationRow]]) -> dict[int, Places]:
    by_article: dict[int, list[tuple[Span, str, AnnotationRow]]] = {}
    for kind, row in rows:
        by_article.setdefault(row.article, []).extend((span, kind, row) for span in row.spans)
    return {key: Places(lying) for key, lying in by_article.items()}


def labels_at(project: Project, finds: Sequence[Find]) -> list[tuple[tuple[str, str], ...]]:
    """Return for each find the author's annotations over it, as (layer, label), none twice."""
    connection = project.connection
    me = search_annotations.annotator_key(connection, project.author)
    keys = sorted({find.key for find in finds if find.spans})
    there = Field("status", ("accepted", "unsure"))
    kinds = ("mention", "claim", "discrepancy")
    rows = search_annotations.places(connection, keys, there, project.sight(), kinds)
    found = _places((kind, row) for kind, row in rows if row.annotator == me)
    shown: list[tuple[tuple[str, str], ...]] = []
    for find in finds:
        places = found.get(find.key)
        over = [] if places is None or not find.spans else places.over(extent(find.spans))
        shown.append(
            tuple(dict.fromkeys((search_annotations.LAYERS[k], row.label) for _, k, row in over))
        )
    return shown


def finds_of(project: Project, rows: Sequence[tuple[str, AnnotationRow]]) -> list[Find]:
    """Return annotations, given by kind and row, as finds."""
    articles = search.by_key(project.connection, [row.article for _, row in rows])
    texts = search.texts(project.connection, {found.body for found in articles.values()})
    found = []
    for kind, row in rows:
        article = articles[row.article]
        text = texts[article.body]
        layer = search_annotations.LAYERS[kind]
        find = (
            words_find(article, text, extent(row.spans)) if row.spans else _article(article, text)
        )
        found.append(
            replace(
                find, kind=kind, spans=row.spans, annotation=row.uid, layer=layer,
                label=row.label, annotator=row.annotator,
            )
        )  # fmt: skip
    return found


def words_find(article: ArticleFound, text: str, span: Span) -> Find:
    """Return words in an article, at ``span`` of its ``text``, as a find."""
    left, match, right = context(text, span)
    return Find(
        WORDS, article.key, article.uid, (span,), left, match, right,
        article.outlet, article.published, article.title,
    )  # fmt: skip


def _article(article: ArticleFound, text: str) -> Find:
    opening = " ".join(text[:_OPENING].split())
    title = article.title or opening[:60]
    rest = opening.removeprefix(title).lstrip() if opening.startswith(title) else opening
    return Find(
        ARTICLES, article.key, article.uid, (), "", title, rest,
        article.outlet, article.published, article.title,
    )  # fmt: skip


def _rows_of_words(tree: Tree) -> list[tuple[Words, ...]]:
    """Return words that are asked for together, as one row: a name found is found whole."""
    items = tree.items if isinstance(tree, And) else ()
    single = tuple(item for item in items if isinstance(item, Words) and not item.prefix)
    return [single] if len(single) > 1 else []


def _offers_more_than_words(tree: Tree) -> bool:
    """Tell whether a tree has a choice between anything but words."""
    if isinstance(tree, Or):
        return not all(isinstance(item, Words) for item in tree.items)
    return isinstance(tree, And) and any(map(_offers_more_than_words, tree.items))


def _leaves(tree: Tree) -> list[Tree]:
    """Return the leaves of a tree, a Lying as one of them."""
    if isinstance(tree, And | Or):
        return [leaf for item in tree.items for leaf in _leaves(item)]
    return _leaves(tree.item) if isinstance(tree, Not) else [tree]


def _with_labels(tree: Tree, project: Project) -> Tree:
    """Return ``tree`` with labels by id, whatever they were called; refuse unknown ones."""
    if isinstance(tree, And | Or):
        return type(tree)(tuple(_with_labels(item, project) for item in tree.items))
    if isinstance(tree, Not):
        return Not(_with_labels(tree.item, project))
    if not isinstance(tree, Field) or tree.name != "label" or tree.prefix:
        return tree
    ids: list[str] = []
    for value in tree.values:
        known = label_ids(project.schema, value)
        if not known:
            raise QueryError(f"the schema has no label “{value}”", tree.at, tree.end)
        ids += known
    return replace(tree, values=tuple(dict.fromkeys(ids)))


def label_ids(schema: Schema, called: str) -> list[str]:
    """Return the ids of the labels of that id or name, in any case; retired ones too."""
    wanted = called.casefold()
    return [label.id for label in schema.labels if wanted in (label.id, label.name.casefold())]
