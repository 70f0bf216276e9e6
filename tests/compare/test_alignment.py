"""Alignment: sentences that say the same find each other, in any order and several scripts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare.alignment import HEADLINES, LEAST, Link, align, moved
from annotator.compare.alignment_story import align_story
from annotator.compare.likeness import likeness
from tests.compare.versions import profile

WIRE = (
    "Ferry burns off Osmere\n\n"
    "Twelve people died when a ferry caught fire off Osmere on Sunday night, the coastguard "
    "said.\n\n"
    "Ilka Brandt, the harbour master, said divers were searching the flooded car deck.\n\n"
    "The company declined to comment on the state of the sprinklers.\n\n"
    "Police asked relatives to stay away from the quay until the search is over.\n"
)
EDITED = (
    "Blaze kills twelve\n\n"
    "Police have asked the relatives to stay away from the quay until the search ends.\n\n"
    "Divers were searching the flooded car deck, said harbour master Ilka Brandt.\n\n"
    "Twelve people died when the ferry caught fire off Osmere on Sunday night.\n\n"
    "Bakers in the old town raised the price of rye bread again this week.\n"
)
VOCABULARY = (
    "harbour ferry smoke captain coast guard twelve divers search quay police noon fire deck "
    "مدينة ميناء حريق 火 船 港 警 察 Élodie"
)
WORDS = st.sampled_from(VOCABULARY.split())
TEXTS = st.lists(st.lists(WORDS, min_size=3, max_size=12), min_size=1, max_size=8).map(
    lambda lines: "\n\n".join(" ".join(line).capitalize() + "." for line in lines)
)


def pairs(first: str, second: str) -> set[tuple[str, str]]:
    a, b = profile("a", first), profile("b", second)
    return {
        (
            a.sentences[link.a].span.slice(a.text)[:12],
            b.sentences[link.b].span.slice(b.text)[:12],
        )
        for link in align(a, b)
    }


def test_reordered_sentences_find_each_other_and_others_stay_alone() -> None:
    assert pairs(WIRE, EDITED) >= {
        ("Twelve peopl", "Twelve peopl"),
        ("Ilka Brandt,", "Divers were "),
        ("Police asked", "Police have "),
    }
    assert not any("Bakers" in b or "The company " in a for a, b in pairs(WIRE, EDITED))


def test_a_sentence_cut_in_two_is_linked_twice() -> None:
    whole = (
        "The war began in Talmur in 2011 after protests, and it has since drawn in five armies.\n"
    )
    parts = "War began in Talmur in 2011 after protests. It has since drawn in five armies.\n"
    a, b = profile("a", whole), profile("b", parts)
    assert {(link.a, link.b) for link in align(a, b)} == {(0, 0), (0, 1)}
    assert sum(link.part for link in align(a, b)) == 1


def test_a_second_sentence_on_the_same_is_a_part_in_other_words_too() -> None:
    whole = (
        "Officers used pepper spray after bottles were thrown in Mill Lane, and detained 17 people."
    )
    first = "Bottles flew in Mill Lane, and police answered with pepper spray."
    second = "Seventeen rioters were taken into custody by the officers."
    found = align(
        profile("a", story(BEFORE, whole, AFTER)),
        profile("b", story(BEFORE, first, AFTER, "Owls nest here.", second)),
    )
    assert [(link.b - 1, link.part) for link in found if link.a == 2] == [(1, False), (4, True)]


def links(first: str, second: str) -> set[tuple[int, int]]:
    """Return which sentences behind the headlines are linked, counted from 0."""
    found = align(profile("a", first), profile("b", second))
    return {(link.a - 1, link.b - 1) for link in found if link.a and link.b}


def story(*sentences: str) -> str:
    return "\n\n".join(("Notes from Osmere", *sentences))


BEFORE, AFTER = "Osmere has two tugs and a pilot launch.", "The inquest opens in the old kiln."


def test_a_sentence_said_anew_is_found_by_kindred_words() -> None:
    one = story(
        "Rye bread costs more again.", "Sailors retrieved eight corpses.", "Owls nest here."
    )
    other = story("Eight bodies were recovered by crewmen.", "The chess club moved to Fennick.")
    assert links(one, other) == {(1, 0)}
    unlike = story("Eight lorries were queueing for lemons.", "The chess club moved to Fennick.")
    assert not links(one, unlike)


def test_linked_neighbours_lend_ground_to_what_lies_between() -> None:
    one = (
        "The owners of the ferry refused to say when she would sail from the yard again after the "
        "fire of last week."
    )
    other = "Holm Lines would not say what the yard is waiting for."
    trams = "Trams ran late because of the carnival in the old town."
    together = links(story(BEFORE, one, AFTER, trams), story(BEFORE, other, AFTER, trams))
    assert together == {(0, 0), (1, 1), (2, 2), (3, 3)}
    apart = links(story(one, BEFORE, AFTER, trams), story(BEFORE, AFTER, trams, other))
    assert apart == {(1, 0), (2, 1), (3, 2)}


def test_less_is_asked_where_most_sentences_are_linked() -> None:
    one = "The council wants to close the swimming pool on weekdays to save money."
    other = "Swimmers may find the doors locked on working days, as the town must cut its costs."
    ours = ("Trams ran late in the old town.", "Rye bread costs more again.", BEFORE, AFTER)
    theirs = (
        "Seven goats ran through Fennick.",
        "Nobody in the yard was surprised by that.",
        "Snow fell on Tarn.",
        "Owls nest here.",
    )
    assert (4, 0) in links(story(*ours, one), story(other, *ours))
    assert not links(story(*ours, one), story(other, *theirs))


def test_what_every_sentence_shares_links_none() -> None:
    one = story(*(f"Mayor Ilka Brandt of Osmere spoke about {what}." for what in ("tax", "fish")))
    other = story(*(f"Mayor Ilka Brandt of Osmere kept to {what}." for what in ("rails", "owls")))
    assert not links(one, other)


@pytest.mark.parametrize(("share", "wanted"), [("20", {(0, 0)}), ("30", set())])
def test_figures_meet_though_they_are_written_otherwise(
    share: str, wanted: set[tuple[int, int]]
) -> None:
    one = story("Nordholm's stock lost a fifth of its worth.", BEFORE, "Kiln Lane was flooded.")
    other = story(
        f"Traders were nervous, and by dusk Nordholm was {share} per cent cheaper.",
        "Seven goats ran through Fennick.",
        "Nobody in the yard was surprised by that.",
    )
    assert links(one, other) == wanted


def test_two_figures_link_what_shares_no_word() -> None:
    english = story(
        "The dam of Kishara is 148 metres high and holds 11.4 billion cubic metres.", AFTER
    )
    arabic = (
        "أخبار كيشارا\n\nتأخر القطار يوم السبت.\n\n"
        "يبلغ ارتفاع السد 148 مترا ويخزن 11.4 مليار متر مكعب.\n"
    )
    assert links(english, arabic) == {(0, 1)}
    assert not links(english.replace("148", "131").replace("11.4", "9.7"), arabic)


def test_a_third_version_joins_two_that_share_few_words() -> None:
    wire = "The harbour office shut the eastern quay because its piles were found to be rotten."
    anew = "No boat may moor east of the sluice until divers have looked at the wood."
    between = (
        "No boat may moor east of the sluice after divers found rotten piles, the harbour office "
        "said on Monday."
    )
    versions = [
        profile("a", story(wire, BEFORE, "Rye bread costs more.", "Owls nest in the old kiln.")),
        profile("b", story("Mussels are late.", "The chess club moved to Fennick.", anew)),
        profile("c", story("Trams were full on Sunday.", between, "The fair opens at noon.")),
    ]
    assert (1, 3) not in {(link.a, link.b) for link in align(versions[0], versions[1])}
    found = align_story(versions)
    assert (1, 3) in {(link.a, link.b) for link in found[0, 1].links}
    assert (1, 2) in {(link.a, link.b) for link in found[0, 2].links}
    assert (3, 2) in {(link.a, link.b) for link in found[1, 2].links}


def test_one_speaker_is_not_one_statement() -> None:
    said = ", harbour master Ilka Brandt told reporters.\n"
    one = "“The pilot launch was late by an hour”" + said
    other = "“Nobody had looked at the fire doors”" + said
    assert not links("Bakers raised the price of rye bread.\n" + one, other)


def test_a_headline_takes_no_sentence_from_another() -> None:
    body = "Twelve people died when a ferry caught fire off Osmere on Sunday night.\n"
    first = profile("a", "Twelve people die when ferry catches fire off Osmere\n\n" + body)
    second = profile("b", "Blaze on Osmere ferry\n\n" + body)
    assert {(link.a, link.b) for link in align(first, second)} == {(0, 0), (1, 1)}


def test_arabic_and_chinese_align() -> None:
    arabic = "أعلنت وزارة المياه في كيشارا بدء ملء الخزان يوم الأربعاء.\n\nونفت نوفاريا ذلك.\n"
    edited = "نفت نوفاريا ذلك.\n\nأعلنت وزارة المياه الكيشارية يوم الأربعاء بدء ملء الخزان.\n"
    assert len(pairs(arabic, edited)) == 2
    chinese = "该行支付系统将在周末期间暂停服务。\n\n警方逮捕了一名十九岁的学生。\n"
    reordered = "警方逮捕一名十九岁学生。\n\n该行的支付系统周末期间将暂停服务。\n"
    assert len(pairs(chinese, reordered)) == 2


def test_furniture_and_datelines_are_no_sentences() -> None:
    text = (
        "Ferry burns off Osmere\n\nPhoto: Ida Holm / Coast Wire\n\n"
        "OSMERE, March 3 (Coast Wire) - Twelve people died in the fire.\n\nSign out\n"
    )
    made = profile("a", text)
    assert [s.span.slice(text) for s in made.sentences] == [
        "Ferry burns off Osmere",
        "Twelve people died in the fire.",
    ]
    assert made.sentences[0].headline


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_an_article_aligns_with_itself(text: str) -> None:
    made = profile("a", text)
    texts = [tuple(sentence.norms) for sentence in made.sentences]
    links = align(made, profile("b", text))
    linked = {link.a for link in links}
    for index, norms in enumerate(texts):
        if texts.count(norms) == 1 and len(set(norms)) > 2:
            assert index in linked
    assert all(texts[link.a] == texts[link.b] for link in links if not link.part)


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS)
def test_scores_are_the_same_from_both_sides(one: str, other: str) -> None:
    first, second = profile("a", one), profile("b", other)
    alike, back = likeness(first, second), likeness(second, first)
    assert np.allclose(alike.score, back.score.T, atol=1e-5)
    assert np.allclose(alike.contained, back.contained.T, atol=1e-5)
    assert np.allclose(alike.figures, back.figures.T, atol=1e-5)
    assert ((alike.score >= -1e-5) & (alike.score <= 1.0 + 1e-4)).all()
    links = align(first, second)
    assert all(link.score >= min(LEAST, HEADLINES) for link in links)
    alone = [link for link in links if not link.part]
    assert len({link.a for link in alone}) == len({link.b for link in alone}) == len(alone)


def test_moved_links_are_the_fewest() -> None:
    links = [Link(0, 3, 0.9), Link(1, 0, 0.9), Link(2, 1, 0.9), Link(3, 2, 0.9)]
    assert moved(links) == {links[0]}
    assert moved(links[1:]) == frozenset()
    assert moved([]) == frozenset()
