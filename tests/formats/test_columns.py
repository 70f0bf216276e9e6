"""Which column is which field."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.errors import InvalidInput
from annotator.formats.columns import KNOWN_NAMES, Columns, as_words, parse_choices, reach


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("body", "text"),
        ("Content", "text"),
        ("Headline", "title"),
        ("publisher", "outlet"),
        ("publishedAt", "published"),
        ("Publication Date", "published"),
        ("link", "url"),
        ("lang", "language"),
        ("event-id", "story"),
        ("Authors", "byline"),
        ("article_id", "id"),
    ],
)
def test_usual_names_are_known(key: str, field: str) -> None:
    assert Columns().of({key: "x"}) == {field: key}


def test_every_known_name_leads_to_its_field() -> None:
    for field, names in KNOWN_NAMES.items():
        for name in names:
            assert Columns().of({name: "x"}) == {field: name}


def test_the_best_name_wins_whatever_the_order() -> None:
    assert Columns().of({"body": "x", "text": "y"}) == {"text": "text"}
    assert Columns().of({"date": "x", "published": "y"})["published"] == "published"


def test_a_chosen_column_is_taken_and_not_taken_twice() -> None:
    columns = Columns({"title": "text", "text": "words"})
    assert columns.of({"text": "x", "words": "y"}) == {"title": "text", "text": "words"}


def test_a_dotted_path_reaches_inside_unless_a_key_is_called_so() -> None:
    values: dict[str, Any] = {"a": {"b": {"c": 1}}, "a.b": 2}
    assert reach(values, "a.b.c") == 1
    assert reach(values, "a.b") == 2
    assert reach(values, "a.x.c") is None
    found = Columns({"text": "doc.body"}).fields({"doc": {"body": "words"}})
    assert found == {"text": "words"}


def test_what_is_missing_is_said() -> None:
    with pytest.raises(InvalidInput, match=r"no column is known to hold the text.*'words'"):
        Columns().fields({"words": "x"})
    with pytest.raises(InvalidInput, match="nothing in 'body'"):
        Columns().fields({"body": None})
    with pytest.raises(InvalidInput, match="there is no column 'words'"):
        Columns({"text": "words"}).fields({"body": "x"})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("  two\n words ", "two words"),
        (12, "12"),
        (["Ilka Brandt", "Tove Harrand"], "Ilka Brandt, Tove Harrand"),
        ({"id": None, "name": "Fathom  Post"}, "Fathom Post"),
        ([], ""),
    ],
)
def test_values_become_one_line(value: object, words: str) -> None:
    assert as_words(value) == words


@pytest.mark.parametrize("value", [True, {"a": 1}, [{"a": 1}]])
def test_values_that_are_no_text_are_refused(value: object) -> None:
    with pytest.raises(InvalidInput):
        as_words(value)


def test_choices_are_read_and_checked() -> None:
    assert parse_choices(["text=body", "Title = a.b=c"]) == {"text": "body", "title": "a.b=c"}
    for bad in (["text"], ["text="], ["body=x"], ["text=a", "text=b"]):
        with pytest.raises(InvalidInput):
            parse_choices(bad)
