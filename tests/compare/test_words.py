"""Words: where they stand, and which count as the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.compare.words import expanded, normal, snapped, spelling_key, stem, tokens_of


@given(st.text(max_size=200))
def test_tokens_slice_to_their_text_and_stand_in_order(text: str) -> None:
    last = 0
    for token in tokens_of(text):
        assert text[token.start : token.end] == token.text
        assert token.start >= last
        last = token.end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Syl-Ara's 1,400 men", ["Syl", "Ara's", "1,400", "men"]),
        ("约230万名", ["约", "230", "万", "名"]),
        ("about 9.5%", ["about", "9.5", "%"]),
        ("wouldn’t", ["wouldn’t"]),
        (unicodedata.normalize("NFD", "Élodie"), [unicodedata.normalize("NFD", "Élodie")]),
    ],
)
def test_words_of_several_scripts(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens_of(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élodie", unicodedata.normalize("NFD", "Élodie")),
        ("Halvenia’s", "halvenia"),
        ("٣٥", "35"),
        ("مُحَمَّد", "محمد"),
        ("المدرسة", "المدرسه"),
    ],
)
def test_words_that_count_as_the_same(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("attacked", "attacks"), ("killing", "killed"), ("parties", "party"), ("stopped", "stops")],
)
def test_inflections_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organised", "organized"),
        ("neighbours", "neighbors"),
        ("centre", "center"),
        ("travelling", "traveling"),
        ("programme", "program"),
    ],
)
def test_national_spellings_share_a_key(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(("one", "other"), [("four", "for"), ("hour", "whore"), ("tour", "tore")])
def test_other_words_keep_apart(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


def test_contractions_are_written_out() -> None:
    assert expanded(["we've", "won't", "lose"]) == ["we", "have", "will", "not", "lose"]


@pytest.mark.parametrize(
    ("piece", "whole"),
    [("led", "rebel-led"), ("ebel", "rebel-led"), ("push", "push"), ("o", "don't")],
)
def test_edges_snap_to_written_words(piece: str, whole: str) -> None:
    text = "The rebel-led push, they don't say."
    start = text.index(piece)
    start, end = snapped(text, start, start + len(piece))
    assert text[start:end] == whole
