"""Proposals: each rule on a pair of sentences, look-alikes, merging, and the given articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare.proposals import Proposal, letter
from annotator.compare.proposing import propose
from tests.compare.versions import article_text

HEAD = "Council meets in Osmere\n\n"
# What stands around the sentence in question, so that it has neighbours in both articles.
BEFORE = "The council of Osmere met in the old granary on the hill above the harbour.\n\n"
AFTER = "\n\nThe next session of the council is planned for the second week of autumn.\n"
MONDAY = "2031-03-03"


def texts(*sentences: str) -> list[str]:
    return [f"{HEAD}{BEFORE}{sentence}{AFTER}" for sentence in sentences]


def proposals(*articles: str, published: str = MONDAY) -> tuple[Proposal, ...]:
    return propose([article_text(letter(n), text, published) for n, text in enumerate(articles)])


def said(proposal: Proposal, articles: list[str]) -> list[str]:
    """Return what each side's words are; an absent side gives an empty string."""
    by_letter = {letter(n): text for n, text in enumerate(articles)}
    return [
        " … ".join(span.slice(by_letter[side.article]) for span in side.spans)
        for side in proposal.sides
    ]


def found(one: str, other: str) -> set[tuple[str, str, str]]:
    articles = texts(one, other)
    return {
        (each.label, *said(each, articles))  # type: ignore[misc]
        for each in proposals(*articles)
        if not each.side_lane
    }


@pytest.mark.parametrize(
    ("one", "other", "label", "words", "others"),
    [
        (
            "At least nine people died when the ferry burned, the coastguard said.",
            "Seventeen people died when the ferry burned, the coastguard said.",
            "number", "At least nine people", "Seventeen people",
        ),
        (
            "The union said the strike had begun at 7.30 am at the northern gate.",
            "The union said the strike had begun at 9.15 am at the northern gate.",
            "time", "7.30 am", "9.15 am",
        ),
        (
            "The ferry sank off Osmere on Friday with its cargo of timber.",
            "The ferry sank off Osmere on Saturday with its cargo of timber.",
            "time", "Friday", "Saturday",
        ),
        (
            "Rescuers counted 212 people on the quay before the rain began.",
            "Rescuers counted about 200 people on the quay before the rain began.",
            "granularity", "212 people", "about 200 people",
        ),
        (
            "The fire may have started in an electric van on the lower deck.",
            "The fire started in an electric van on the lower deck.",
            "certainty", "may have started", "started",
        ),
        (
            "The company said in a letter that the doors had been repaired in time.",
            "The company claimed in a letter that the doors had been repaired in time.",
            "certainty", "said", "claimed",
        ),
        (
            "Islamist Tamar rebels took the pass of Osmere on Sunday, the mission said.",
            "On Sunday Tamar rebels took the pass of Osmere, the mission said.",
            "wording", "Islamist Tamar", "Tamar",
        ),
        (
            "Most of the sailors died long ago or are living in exile.",
            "Most of the sailors died long ago or are in exile.",
            "wording", "living in exile", "in exile",
        ),
        (
            "The league is led by the former branch of Al Qareda in the valley.",
            "The league is led by the former branch of Al Qarida in the valley.",
            "name", "Al Qareda", "Al Qarida",
        ),
        (
            "The minister told the chamber that the dam would be filled by winter.",
            "The minister bragged to the chamber that the dam would be filled by winter.",
            "wording", "told", "bragged",
        ),
        (
            "The doors were checked in October, according to records of the inspectorate.",
            "The doors were checked in October.",
            "attribution", "according to records of the inspectorate", "",
        ),
        (
            "A group of protesters gathered outside the town hall in the evening.",
            "A mob of protesters gathered outside the town hall in the evening.",
            "wording", "group", "mob",
        ),
        (
            "The ferry was carrying timber and grain to the island of Tarn.",
            "The ageing ferry was carrying timber and grain to the island of Tarn.",
            "wording", "ferry", "ageing ferry",
        ),
        (
            "The office of Mirela Stroud published the list of the missing sailors.",
            "The office of Mirella Stroud published the list of the missing sailors.",
            "name", "Mirela Stroud", "Mirella Stroud",
        ),
        (
            "The court has approved the appeal of the fishing company.",
            "The court has rejected the appeal of the fishing company.",
            "contradiction", "approved", "rejected",
        ),
        (
            "The captain did leave the burning ship before the last passengers.",
            "The captain did not leave the burning ship before the last passengers.",
            "contradiction", "leave", "not leave",
        ),
        (
            "Kardovan guards attacked a Lethmari patrol near the upper pass.",
            "Lethmari guards attacked a Kardovan patrol near the upper pass.",
            "role", "Kardovan guards attacked a Lethmari patrol",
            "Lethmari guards attacked a Kardovan patrol",
        ),
        (
            "Investigators boarded the ship, and it was too early to name a cause of the fire.",
            "Investigators boarded the ship.",
            "omission", "and it was too early to name a cause of the fire", "",
        ),
        (
            '"We heard a crack and our lamps went out," said the foreman of the shift.',
            '"We heard a crack and our lamps were killed," said the foreman of the shift.',
            "quote", "went out", "were killed",
        ),
    ],
)  # fmt: skip
def test_finds(one: str, other: str, label: str, words: str, others: str) -> None:
    assert (label, words, others) in found(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("At least ten people were hurt in the fire.", "At least 10 people were hurt in the fire."),
        (
            "No fewer than ten people were hurt in the fire.",
            "At least ten people were hurt in the fire.",
        ),
        (
            "Transport Minister Ada Venn spoke to the crew of the ferry.",
            "Transport minister Ada Venn spoke to the crew of the ferry.",
        ),
        (
            '"We saw the smoke and we ran," said the cook of the ferry.',
            "“We saw the smoke and we ran,” said the cook of the ferry.",
        ),
        (
            "The minister flew to the island on Monday with two advisers.",
            "The minister flew to the island on 3 March with two advisers.",
        ),
        (
            "The price of bread rose by 3.5 percent in the northern towns.",
            "The price of bread rose by 3.5% in the northern towns.",
        ),
        (
            "The programme was organised by the harbour labour office.",
            "The program was organized by the harbor labor office.",
        ),
        ("The crew came ashore at 9.40 am in fog.", "The crew came ashore at 9:40 a.m. in fog."),
        (
            "The mayor said the granary would be sold within three weeks.",
            "The mayor said the granary would be sold within 21 days.",
        ),
        (
            "The mayor said that the granary would be sold in spring.",
            "The mayor stated the granary would be sold in spring.",
        ),
        (
            "On Monday the mayor opened the new granary of the town.",
            "The mayor opened the new granary of the town on Monday.",
        ),
        (
            "Raids conducted jointly by Kardovia and Lethmaria hit the map of the region.",
            "Joint Kardovian and Lethmarian raids hit the map of the region.",
        ),
        (
            "Rebels hold the north, about 20 km from the granary of Osmere.",
            "Rebels hold the northern region, situated roughly 20 km from the granary of Osmere.",
        ),
        (
            "Kardova sent guards, and the harbour is the country's second one.",
            "Kardova sent guards, and the harbour is Kardova's second one.",
        ),
        (
            "Clerks closed the gates of the town, with the mission saying they held the bridge.",
            "The mission said clerks closed the gates of the town and held the bridge.",
        ),
        (
            "President Ada Venn met the guild of bakers. Venn stressed that bread was cheap.",
            "President Ada Venn met the guild of bakers. The president noted that bread was cheap.",
        ),
        (
            "His comments in a letter came as guards launched raids.",
            "His comments, made in a letter, came as guards launched raids.",
        ),
        (
            "The bank wouldn't say who had opened the safe of the granary.",
            "The bank would not say who had opened the safe of the granary.",
        ),
    ],
)  # fmt: skip
def test_look_alikes_are_not_proposed(one: str, other: str) -> None:
    assert found(one, other) == set()


def test_a_source_kept_in_the_next_sentence_is_not_dropped() -> None:
    one = "The fire began in a van, the coastguard said. The van was parked near the stern."
    other = "The fire began in a van. The van was parked near the stern, the coastguard said."
    assert not any(label == "attribution" for label, *_ in found(one, other))


def test_one_proposal_per_fact_over_all_articles() -> None:
    nine = "At least nine people died when the ferry burned off the northern cape."
    articles = texts(nine, nine.replace("nine", "9"), nine.replace("At least nine", "Seventeen"))
    numbers = [each for each in proposals(*articles) if each.label == "number"]
    assert len(numbers) == 1
    assert [side.article for side in numbers[0].sides] == ["A", "B", "C"]
    assert numbers[0].note == (
        "At least nine people in A and B, Seventeen people in C: people killed."
    )


def test_different_values_are_never_joined() -> None:
    nine = "Nine people died when the ferry burned off the northern cape."
    articles = texts(nine, nine.replace("Nine", "Twelve"), nine.replace("Nine", "Forty"))
    numbers = [said(each, articles) for each in proposals(*articles) if each.label == "number"]
    assert sorted(numbers) == [
        ["Nine people", "Forty people"],
        ["Nine people", "Twelve people"],
        ["Twelve people", "Forty people"],
    ]


def test_tolls_in_unlike_sentences_meet() -> None:
    one = "Dam breaks\n\nThe flood in the valley of Hadrin has killed 57 people, officials said.\n"
    other = (
        "After the water\n\nBy nightfall the bells rang in every village. Volunteers carried "
        "lamps and ropes. In all, 41 people died in the valley of Hadrin.\n"
    )
    rules = {each.rule: each for each in proposals(one, other)}
    toll = rules.get("number.table") or rules["number.value"]
    assert said(toll, [one, other]) == ["57 people", "41 people"]


def test_a_sentence_left_out_of_a_kept_text() -> None:
    middle = "Divers searched the wreck until dusk. Neither account could be verified at first."
    articles = texts(middle, middle.partition(". ")[0] + ".")
    (omission,) = [each for each in proposals(*articles) if each.label == "omission"]
    assert said(omission, articles) == ["Neither account could be verified at first.", ""]
    assert articles[1][: omission.sides[1].spans[0].start].endswith("until dusk.")


def test_a_passage_of_one_article_waits_in_the_side_lane() -> None:
    extra = "Bakers in Tarn raised the price of rye bread by 12 crowns."
    articles = [*texts("Divers searched the wreck until dusk.")]
    articles.append(f"{articles[0]}\n{extra}\n")
    lane = [each for each in proposals(*articles) if each.side_lane]
    assert [said(each, articles)[0] for each in lane] == [extra]


def test_nothing_comes_from_furniture() -> None:
    page = "Sign out\nPhoto: Ida Holm / Coast Wire\n"
    one, other = texts("Nine people died in the fire.", "Ten people died in the fire.")
    with_page = f"{other}{page}".replace(AFTER, f"{AFTER}Photo: Ida Holm / Harbour Wire\n")
    made = proposals(f"{one}{page}", with_page)
    start = with_page.index(AFTER) + len(AFTER)
    assert made
    assert all(span.end <= start for each in made for side in each.sides for span in side.spans)


PIECES = st.sampled_from(
    [
        "Nine people died, police said.", "At least 12 people died.", "“We ran,” said Ada Venn.",
        "Ada Ven may sell the ship on Friday.", "The ship was not sold.", "The ship was sold.",
        "قال الوزير إن السد لن يملأ.", "警方称九人死亡。", "It fell by 3%.", "A mob ran.",
    ]
)  # fmt: skip
ARTICLES = st.lists(st.lists(PIECES, min_size=1, max_size=8), min_size=2, max_size=4).map(
    lambda stories: ["\n\n".join(story) + "\n" for story in stories]
)


@settings(max_examples=60, deadline=None)
@given(ARTICLES)
def test_every_proposal_stands_in_its_texts(articles: list[str]) -> None:
    by_letter = {letter(n): text for n, text in enumerate(articles)}
    for each in proposals(*articles):
        assert len({side.article for side in each.sides}) == len(each.sides) >= 2
        assert any(not side.absent for side in each.sides)
        assert 0 < each.score < 1
        assert each.note.endswith(".")
        for side in each.sides:
            text = by_letter[side.article]
            if side.absent:
                ((start, end),) = ((span.start, span.end) for span in side.spans)
                assert 0 <= start == end <= len(text)
            else:
                assert all(span.slice(text).strip() == span.slice(text) for span in side.spans)
                assert all(len(span) for span in side.spans)


def test_the_given_articles(given_articles: Path) -> None:
    paths = sorted(given_articles.glob("*.txt"))
    articles = [path.read_text(encoding="utf-8") for path in paths]
    made = propose(
        [article_text(path.name[:3], text) for path, text in zip(paths, articles, strict=True)]
    )
    by_name = {path.name[:3]: text for path, text in zip(paths, articles, strict=True)}
    words = {
        each: [
            " ".join(span.slice(by_name[side.article]) for span in side.spans)
            for side in each.sides
        ]
        for each in made
    }

    def has(label: str, *wanted: str) -> bool:
        return any(
            each.label == label and all(any(w in said for said in words[each]) for w in wanted)
            for each in made
        )

    assert has("number", "457", "412")
    assert has("number", "72", "61")
    assert has("certainty", "allegedly")
    dropped = [each for each in made if each.rule == "attribution.dropped"]
    assert any("according to" in words[each][0] for each in dropped)
    assert has("wording", "dead", "massacred")
    assert has("wording", "militants", "jihadists")
    assert sum(each.label == "quote" for each in made) >= 4
    # The hedge, its source and the tolls are not buried.
    queue = [each for each in made if not each.side_lane]
    assert {"number", "certainty", "attribution", "quote", "wording"} <= {
        each.label for each in queue[:15]
    }


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_letters(number: int, name: str) -> None:
    assert letter(number) == name
