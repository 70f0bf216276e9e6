"""What a search asks, as a tree of words, fields, AND, OR and NOT, and how to put it in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.annotations import STATUSES

ANNOTATION_FIELDS = ("label", "layer", "entity", "annotator", "origin", "note", "flag")
"""Fields about annotations; every other is about articles, but for some values of "status"."""


@dataclass(frozen=True, slots=True)
class Words:
    """Look for words in a row; with ``prefix`` the last one may go on. ``at`` is its place."""

    text: str
    prefix: bool = False
    at: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """Compare a field; ``relation`` is "=", one of < <= > >=, or ".." with two values.

    With "=" any of ``values`` will do. ``prefix`` asks that the field begins with the value.
    ``[at, end)`` is its place in the query.
    """

    name: str
    values: tuple[str, ...]
    relation: str = "="
    prefix: bool = False
    at: int = 0
    end: int = 0

    @property
    def about_annotations(self) -> bool:
        """Tell whether this asks about an annotation and not about an article."""
        if self.name == "status":
            return self.values[0] in STATUSES
        return self.name in ANNOTATION_FIELDS


@dataclass(frozen=True, slots=True)
class Not:
    """Take out what ``item`` finds."""

    item: Tree


@dataclass(frozen=True, slots=True)
class And:
    """Ask for all of ``items``; none at all asks for nothing, so everything fits."""

    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Ask for at least one of ``items``."""

    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Lying:
    """Ask for an annotation that meets ``test``, a tree of fields about annotations, as a whole.

    It must lie over the words found, or anywhere in the article where no words are asked for.
    """

    test: Tree


Tree = Words | Field | Not | And | Or | Lying


def leaves(tree: Tree) -> Iterator[Words | Field]:
    """Yield the words and fields of a tree from left to right."""
    if isinstance(tree, Not):
        yield from leaves(tree.item)
    elif isinstance(tree, And | Or):
        for item in tree.items:
            yield from leaves(item)
    elif isinstance(tree, Lying):
        yield from leaves(tree.test)
    else:
        yield tree


def wanted_words(tree: Tree) -> list[Words]:
    """Return the words whose occurrences a tree asks for: those not taken out."""
    if isinstance(tree, Words):
        return [tree]
    if isinstance(tree, And | Or):
        return [words for item in tree.items for words in wanted_words(item)]
    return []


def simplified(tree: Tree) -> Tree:
    """Return the same question with NOT only around words and fields, and no nested AND or OR."""
    if isinstance(tree, Not):
        item = tree.item
        if isinstance(item, Not):
            return simplified(item.item)
        if isinstance(item, And | Or):
            other = Or if isinstance(item, And) else And
            return simplified(other(tuple(Not(inner) for inner in item.items)))
        return tree
    if isinstance(tree, And | Or):
        kind = type(tree)
        items: list[Tree] = []
        for item in map(simplified, tree.items):
            items += item.items if isinstance(item, kind) else (item,)
        return items[0] if len(items) == 1 else kind(tuple(items))
    return tree


def about_annotations(tree: Tree) -> bool:
    """Tell whether a tree asks about annotations and nothing else."""
    if isinstance(tree, Not):
        return about_annotations(tree.item)
    if isinstance(tree, And | Or):
        return bool(tree.items) and all(map(about_annotations, tree.items))
    return isinstance(tree, Field) and tree.about_annotations


def gathered(tree: Tree) -> Tree:
    """Return a simplified tree with fields that are to hold of one annotation in a Lying each.

    Under an AND with at least one such field that is not taken out, all of them are about the same
    annotation; fields that are only taken out ask that no annotation has them.
    """
    if about_annotations(tree):
        if any(_asks(item) for item in _items(tree)):
            return Lying(tree)
        return Not(Lying(simplified(Not(tree))))
    if isinstance(tree, And):
        own = [item for item in tree.items if about_annotations(item)]
        rest = [gathered(item) for item in tree.items if not about_annotations(item)]
        return And((gathered(And(tuple(own))), *rest)) if own else And(tuple(rest))
    if isinstance(tree, Or):
        return Or(tuple(map(gathered, tree.items)))
    return tree


def _items(tree: Tree) -> tuple[Tree, ...]:
    return tree.items if isinstance(tree, And | Or) else (tree,)


def _asks(tree: Tree) -> bool:
    """Tell whether a simplified tree asks for something, not only for its absence."""
    if isinstance(tree, And | Or):
        return any(map(_asks, tree.items))
    return not isinstance(tree, Not)
