"""Kindred words: one root for derivations, irregular forms, classes of words and of phrases."""

from __future__ import annotations

import pytest

from annotator import lexicons
from annotator.compare.kindred import classes_in, lemma, root
from annotator.compare.words import tokens_of


def classes(text: str) -> set[int]:
    norms = [token.norm for token in tokens_of(text)]
    return {each for _, _, found in classes_in(norms) for each in found}


@pytest.mark.parametrize(
    "words",
    [
        "resign resigned resignation",
        "explode exploded explosion explosive",
        "decide decision",
        "elect election electoral",
        "investigate investigation investigator",
        "survive survivor survival",
        "announce announcement",
        "collide collision",
        "develop developer development",
        "syria syrian",
        "turkey turkish",
        "iraq iraqi",
        "organise organization",
    ],
)
def test_derivations_have_one_root(words: str) -> None:
    assert len({root(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("minister", "mine"), ("port", "portrait"), ("court", "courier"), ("police", "poll")],
)
def test_other_words_keep_other_roots(one: str, other: str) -> None:
    assert root(one) != root(other)


def test_irregular_forms_have_the_stem_of_their_base() -> None:
    assert lemma("fled") == lemma("fleeing") == lemma("flee")
    assert lemma("children") == lemma("child")
    assert root("火") == "火"


def test_words_and_phrases_share_classes_whatever_their_form() -> None:
    assert classes("Three people died") & classes("lost their lives")
    assert classes("She has stepped down") & classes("the resignation")
    assert classes("a blaze") & classes("the house was set on fire")
    assert not classes("Kiln Lane") & classes("three goats")


def test_a_phrase_is_where_its_words_stand_together() -> None:
    norms = [token.norm for token in tokens_of("He lost his life at sea")]
    assert (1, 4) in {(first, last) for first, last, _ in classes_in(norms)}
    apart = [token.norm for token in tokens_of("He lost at sea; his life is over")]
    assert all(last - first == 1 for first, last, _ in classes_in(apart))


def test_every_class_brings_at_least_two_stems_together() -> None:
    for (row,) in lexicons.rows("kindred", 1):
        stems = {tuple(lemma(word) for word in entry.split()) for entry in lexicons.words(row)}
        assert len(stems) > 1, row


def test_no_irregular_form_has_two_bases() -> None:
    forms = [form for _, field in lexicons.rows("irregular", 2) for form in lexicons.words(field)]
    assert len(forms) == len(set(forms))
