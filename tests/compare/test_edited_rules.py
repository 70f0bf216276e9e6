"""Rules on sentences that an edited version mostly kept: ages, extents, vague words, currencies."""

from __future__ import annotations

import pytest

from annotator.compare.proposals import ProposedSide
from annotator.compare.proposing import propose
from tests.compare.versions import article_text

BEFORE = "The bells of the old town rang until the tide turned. Volunteers carried lamps and ropes."
AFTER = "A choir sang in the chapel while the families waited for news from the hospital."


def edited(one: str, other: str) -> set[tuple[str, str, str]]:
    """Return label, first and last words of each proposal on two versions of one text."""
    articles = {
        uid: article_text(uid, f"Harbour news\n\n{BEFORE}\n\n{text}\n\n{AFTER}\n", "2025-03-04")
        for uid, text in (("A", one), ("B", other))
    }

    def said(side: ProposedSide) -> str:
        text = articles[side.article].text
        return " … ".join(span.slice(text) for span in side.spans)

    return {
        (each.label, said(each.sides[0]), said(each.sides[-1]))
        for each in propose(list(articles.values()))
    }


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Ada Venn, 41, was pulled from the water by a fishing boat.",
            "Ada Venn, 43, was pulled from the water by a fishing boat.",
            {("number", "41", "43")},
        ),
        (
            "The 38-year-old taxi driver Jonah Mbeli was waiting with a ticket at the gate.",
            "Jonah Mbeli, a taxi driver aged 36, was waiting with a ticket at the gate.",
            {("number", "38-year-old", "aged 36")},
        ),
        (
            "Most of the passengers were wearing life jackets, the inquiry found.",
            "All of the passengers were wearing life jackets, the inquiry found.",
            {("granularity", "All of the passengers", "Most of the passengers")},
        ),
        (
            "Some passengers were wearing life jackets, the inquiry found.",
            "Few passengers were wearing life jackets, the inquiry found.",
            {("number", "Some passengers", "Few passengers")},
        ),
        (
            "Only two of the nine pumps worked when the water came.",
            "Two of the nine pumps worked when the water came.",
            {("wording", "Only two", "Two")},
        ),
        (
            "Several people were arrested after the match in Osmere on Sunday.",
            "Seventeen people were arrested after the match in Osmere on Sunday.",
            {("granularity", "Seventeen people", "Several people")},
        ),
        (
            "The town will pay 2 million euros for the pier, the council decided.",
            "The town will pay 2 million dollars for the pier, the council decided.",
            {("number", "2 million euros", "2 million dollars")},
        ),
        (
            "Turnout in the vote reached 61.4 percent, the commission said.",
            "Turnout in the vote topped 60 percent, the commission said.",
            {("granularity", "61.4 percent", "topped 60 percent")},
        ),
        (
            "Osmere beat Tarvik 3-1 in the final on Sunday in front of 40,000 fans.",
            "Osmere beat Tarvik 3-2 in the final on Sunday in front of 40,000 supporters.",
            {("number", "3-1", "3-2")},
        ),
        (
            "The company plans to hire 300 workers in Osmere by the summer.",
            "The company will hire 300 workers in Osmere by the summer.",
            {("certainty", "plans to", "will")},
        ),
        (
            "The boat was steered by Lena Okwu, 34, of Osmere, a retired pilot.",
            "The boat was steered by Lenah Okwu, 34, of Osmere, a retired pilot.",
            {("name", "Lena Okwu", "Lenah Okwu")},
        ),
        (
            "The guide was Luc Amador, 24, of Tarvik, who knew the marsh.",
            "The guide was Luke Amador, 25, of Tarvik, who knew the marsh.",
            {("name", "Luc Amador", "Luke Amador"), ("number", "24", "25")},
        ),
        (
            "It is the third such accident in the mine this year.",
            "It is the fourth such accident in the mine this year.",
            {("number", "third such accident", "fourth such accident")},
        ),
        (
            "It was the worst flood in the valley since 1998, officials said.",
            "It was one of the worst floods in the valley since 1998, officials said.",
            {("granularity", "the worst flood", "one of the worst floods")},
        ),
        (
            "A total of 4,500 tickets had been sold for the match, the club said.",
            "Some 5,400 tickets had been sold for the match, the club said.",
            {("number", "A total of 4,500 tickets", "Some 5,400 tickets")},
        ),
        (
            "The governor's office said the alert had been sent at once by the fire service.",
            "The governor's office insisted the alert had been sent at once by the fire service.",
            {("certainty", "said", "insisted")},
        ),
        (
            "The company said the leak had been stopped within two hours by its own people.",
            "The company said the leak had been stopped within hours by its own people.",
            {("granularity", "two hours", "hours")},
        ),
        (
            "The president is expected to sign the bill by Friday.",
            "The president will sign the bill by Friday.",
            {("certainty", "is expected to", "will")},
        ),
        (
            "The necklace was given to the queen in 1811 by the town of Osmere.",
            "The necklace was given to the queen in 1818 by the town of Osmere.",
            {("time", "1811", "1818")},
        ),
        (
            "A quake of magnitude 6.2 shook Osmere at dawn.",
            "A quake of magnitude 6.4 shook Osmere at dawn.",
            {("number", "6.2", "6.4")},
        ),
    ],
)
def test_finds(one: str, other: str, found: set[tuple[str, str, str]]) -> None:
    assert edited(one, other) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The 38-year-old taxi driver Jonah Mbeli was waiting with a ticket at the gate.",
            "Jonah Mbeli, a 38-year-old taxi driver, was waiting with a ticket at the gate.",
        ),
        (
            "The fire burned some 4,200 hectares of forest before noon on Sunday.",
            "The fire burned 42 square kilometres of forest before noon on Sunday.",
        ),
        (
            "Gusts of up to 80 kilometres per hour kept the planes on the ground.",
            "Gusts of up to 80 km/h (50 mph) kept the aircraft on the ground.",
        ),
        (
            "The town will pay €2 million for the pier, the council decided.",
            "The town will pay two million euros for the pier, the council decided.",
        ),
        (
            "The blaze started shortly before 16.00 on Sunday at the sawmill.",
            "The fire broke out shortly before 4 p.m. on Sunday at the sawmill.",
        ),
        (
            "Premier Ada Venn met the king on Monday to hand in her resignation.",
            "Prime Minister Ada Venn met the king on Monday to hand in her resignation.",
        ),
        (
            "The plane was carrying 132 passengers and nine crew.",
            "The plane was carrying 141 people.",
        ),
        (
            "The flood had destroyed 40 barns by Monday morning, a clerk said.",
            "The flood had destroyed 40 barns by Monday evening, a clerk said.",
        ),
        # Nobody hurt, in two ways, and "told a news conference".
        (
            "The gang fled and nobody was hurt, Commissioner Ada Venn told a news conference.",
            "The gang escaped and no one was injured, Commissioner Ada Venn said.",
        ),
        # A denial, and "not".
        (
            "The army denied that its soldiers had opened fire and said it would look into it.",
            "The army said its soldiers had not opened fire and that it would look into it.",
        ),
        (
            "A spokesman for the ministry, Ivo Lind, told reporters that no decision was taken.",
            "Ministry spokesman Ivo Lind told journalists no decision was made.",
        ),
        (
            "The quake struck at 03:14 local time (0114 GMT) at a depth of 10 km.",
            "The quake struck at 3.14 am at a depth of 10 kilometres (6 miles).",
        ),
        (
            "The bank raised its rate by a quarter of a point to 4.25 percent on Thursday.",
            "The bank raised its rate by 0.25 percentage points to 4.25 percent on Thursday.",
        ),
        # Who somebody is may be said where the name comes first.
        (
            'The regional governor Nerea Valdor came. It rained. "We wait," Valdor said.',
            'The regional governor Nerea Valdor came. It rained. "We wait," governor Valdor said.',
        ),
    ],
)
def test_leaves_what_says_the_same(one: str, other: str) -> None:
    assert edited(one, other) == set()
