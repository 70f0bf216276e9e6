"""The words of a query are cut as the index cuts those of the texts."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import Span
from annotator.store.migrations.versions import v0001_first
from annotator.store.tokenising import (
    TOKENISER,
    Occurrences,
    folded,
    index_expression,
    is_indexed,
    words,
)

# Accents, ligatures, vowel marks, scripts with and without spaces, signs, odd controls.
_LETTERS = st.sampled_from("aZ éÅßﬁİıñ\u0301\u0308\u064bمقЙй\u0306北カ한नम\u094d\u200d\xad-'’.🚢1٣")


def as_sqlite(text: str) -> list[str]:
    """Return the words an index of the project's kind holds of ``text``."""
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE VIRTUAL TABLE t USING fts5(x, tokenize='{TOKENISER}')")
    base.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
    base.execute("INSERT INTO t (rowid, x) VALUES (1, ?)", (text,))
    found = [term for (term,) in base.execute("SELECT term FROM v ORDER BY offset")]
    base.close()
    return found


def test_the_tokeniser_is_that_of_the_projects() -> None:
    with open(v0001_first.__file__, encoding="utf-8") as file:  # noqa: PTH123
        assert f"tokenize='{TOKENISER}'" in file.read()


@given(st.text(_LETTERS | st.characters(exclude_categories=["Cs"]), max_size=30))
def test_words_are_cut_as_the_index_cuts_them(text: str) -> None:
    text = text.replace("\0", " ")
    assert words(text) == as_sqlite(text)
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("asked", "text", "found"),
    [
        ("cafe", "The CAFE\u0301, a café; cafes", ["CAFE\u0301", "café"]),
        ("don't", "don’t do it, I don't", ["don’t", "don't"]),
        ("u.s. navy", "The U.S. Navy", ["U.S. Navy"]),
        ("قالت إلكا", "ثم قالت إلكا براندت", ["قالت إلكا"]),
        ("北京", "他说北京是首都", ["北京"]),
        ("🚢", "a🚢b 🚢", ["🚢", "🚢"]),
        ("on", "one on only", ["on"]),
    ],
)
def test_occurrences_have_exact_spans(asked: str, text: str, found: list[str]) -> None:
    spans = Occurrences(asked).find(text, folded(text))
    assert [span.slice(text) for span in spans] == found


def test_a_prefix_goes_on_to_the_end_of_the_word() -> None:
    text = "ferr ferry’s ferries differ"
    spans = Occurrences("ferr", prefix=True).find(text, folded(text))
    assert spans == [Span(0, 4), Span(5, 10), Span(13, 20)]


def test_nothing_typed_is_read_as_the_language_of_the_index() -> None:
    assert index_expression('a" OR b:* NEAR(c') == '"a" + "or" + "b" + "near" + "c"'
    assert not is_indexed("*:^-")
