"""The query language: every text is a tree or an error with a place in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.query import FIELDS, MOST_LETTERS, QueryError, parse
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


def shape(tree: Tree) -> object:
    """Return a tree without places, short enough to compare by eye."""
    if isinstance(tree, Words):
        return f"{tree.text}*" if tree.prefix else tree.text
    if isinstance(tree, Field):
        star = "*" if tree.prefix else ""
        return f"{tree.name}{tree.relation}{'|'.join(tree.values)}{star}"
    if isinstance(tree, Not):
        return ("not", shape(tree.item))
    if isinstance(tree, Lying):
        return ("lying", shape(tree.test))
    return ("and" if isinstance(tree, And) else "or", *map(shape, tree.items))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ("and",)),
        ("ferry", "ferry"),
        ("ferry fire", ("and", "ferry", "fire")),
        ("ferry AND fire", ("and", "ferry", "fire")),
        ("ferry OR fire boat", ("or", "ferry", ("and", "fire", "boat"))),
        ("ferry|boat", ("or", "ferry", "boat")),
        ('"ferry fire"', "ferry fire"),
        ("“ferry fire”", "ferry fire"),
        ('"ferry fi"*', "ferry fi*"),
        ("ferr*", "ferr*"),
        ("ferry -dam", ("and", "ferry", ("not", "dam"))),
        ("ferry NOT dam", ("and", "ferry", ("not", "dam"))),
        ("-(a OR b)", ("not", ("or", "a", "b"))),
        ("((a))", "a"),
        ("a - b & c", ("and", "a", "b", "c")),
        ("Lowmarch-Ostrel 10:30", ("and", "Lowmarch-Ostrel", "10:30")),
        ("label:person", "label=person"),
        ("LABEL:person|place", "label=person|place"),
        ('outlet:"Evening Post"|wire', "outlet=Evening Post|wire"),
        ("outlet:even*", "outlet=even*"),
        ('outlet:""', "outlet="),
        ("author:ann", "annotator=ann"),
        ("status:in-progress", "status=in_progress"),
        ("published:2031-05", "published=2031-05"),
        ("published:>=2031-05-04", "published>=2031-05-04"),
        ("published:2031-05-04..2031-05-09", "published..2031-05-04|2031-05-09"),
        ("published:..2031", "published..|2031"),
        ("or and not", ("and", "or", "and", "not")),
        ("🚢 北京", ("and", "🚢", "北京")),
    ],
)
def test_queries_become_trees(query: str, expected: object) -> None:
    assert shape(parse(query)) == expected


@pytest.mark.parametrize(
    ("query", "part", "reason"),
    [
        ("labl:person", "labl:", "did you mean “label:”"),
        ("see http://ostrel.example", "http:", "no field"),
        ("a OR", "OR", "missing"),
        ("OR a", "OR", "missing"),
        ("ferry (boat", "(", "closing bracket"),
        ("ferry) boat", ")", "closes nothing"),
        ("()", ")", "missing"),
        ('a ""', '""', "nothing stands"),
        ('a "ferry fire', '"ferry fire', "closing quotation mark"),
        ("label: person", "label:", "a value is missing"),
        ("has:cats", "cats", "takes mention, claim"),
        ("status:done|open", "done|open", "do not mix"),
        ("published:yesterday", "yesterday", "a date is written"),
        ("published:2031..soon", "2031..soon", "a stretch of time"),
        ("a NOT", "NOT", "missing"),
        ("(" * 60 + "a" + ")" * 60, "(", "too deeply"),
        (" ".join("abcde" for _ in range(70)), "abcde", "more than"),
    ],
)
def test_mistakes_are_named_with_their_place(query: str, part: str, reason: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end] == part
    assert reason in str(caught.value)


def test_a_query_of_any_length_is_refused_quickly() -> None:
    with pytest.raises(QueryError):
        parse("(" * (MOST_LETTERS + 1))


_PIECES = st.sampled_from(
    [*(f"{name}:" for name in FIELDS), *'()|-"*“”\x00', " ", "OR", "AND", "NOT", "done", "2031-05"]
)


@given(st.lists(_PIECES | st.text(max_size=4), max_size=20).map("".join))
def test_any_text_is_a_tree_or_an_error_with_a_place(query: str) -> None:
    mistake = None
    try:
        shape(gathered(simplified(parse(query))))
    except QueryError as error:
        mistake = error
    if mistake is not None:
        assert 0 <= mistake.start <= mistake.end <= len(query)
        assert str(mistake)


@given(st.recursive(st.sampled_from("abc"), lambda inner: st.tuples(
    st.sampled_from(["and", "or", "not"]), st.lists(inner, min_size=1, max_size=3)
), max_leaves=12), st.sets(st.sampled_from("abc")))  # fmt: skip
def test_simplifying_changes_no_answer(drawn: object, true: set[str]) -> None:
    tree = _tree(drawn)
    assert _holds(simplified(tree), true) == _holds(tree, true)
    assert not any(
        isinstance(each, Not) and not isinstance(each.item, Words)
        for each in _nodes(simplified(tree))
    )


def _tree(drawn: object) -> Tree:
    if isinstance(drawn, str):
        return Words(drawn)
    assert isinstance(drawn, tuple)
    kind, inner = drawn
    items = tuple(map(_tree, inner))
    return Not(items[0]) if kind == "not" else And(items) if kind == "and" else Or(items)


def _holds(tree: Tree, true: set[str]) -> bool:
    if isinstance(tree, Words):
        return tree.text in true
    if isinstance(tree, Not):
        return not _holds(tree.item, true)
    assert isinstance(tree, And | Or)
    inner = (_holds(item, true) for item in tree.items)
    return all(inner) if isinstance(tree, And) else any(inner)


def _nodes(tree: Tree) -> list[Tree]:
    if isinstance(tree, Not):
        return [tree, *_nodes(tree.item)]
    if isinstance(tree, And | Or):
        return [tree, *(node for item in tree.items for node in _nodes(item))]
    return [tree]


def test_words_taken_out_are_not_wanted() -> None:
    tree = simplified(parse("ferry -(dam OR -leak) label:person"))
    assert [words.text for words in wanted_words(tree)] == ["ferry", "leak"]
    assert len(list(leaves(tree))) == 4


def test_fields_of_one_annotation_stay_together() -> None:
    def ask(query: str) -> object:
        return shape(gathered(simplified(parse(query))))

    assert ask("ferry label:person annotator:ann") == (
        "and",
        ("lying", ("and", "label=person", "annotator=ann")),
        "ferry",
    )
    assert ask("ferry -label:person") == ("and", ("not", ("lying", "label=person")), "ferry")
    assert ask("ferry label:person -annotator:ann") == (
        "and",
        ("lying", ("and", "label=person", ("not", "annotator=ann"))),
        "ferry",
    )
