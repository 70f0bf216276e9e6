"""Furniture: each rule on invented pages, no story paragraph marked, and the given articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.compare.furniture import KINDS, find_furniture

FIRST = "The harbour of Brevik was closed on Monday after a fire broke out in a warehouse."
SECOND = "Nobody was hurt, the harbour master said, but two ships had to wait outside."
THIRD = "The cause of the fire is not known, and the inquiry is expected to take weeks."
LAST = "The harbour is expected to open again on Thursday, according to the city council."


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def kinds(text: str) -> dict[str, str]:
    return {text[piece.start : piece.end]: piece.kind for piece in find_furniture(text)}


def test_a_plain_story_has_none() -> None:
    assert kinds(page("Fire closes the harbour of Brevik", FIRST, SECOND, THIRD, LAST)) == {}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("A warehouse in Brevik. Image Credit: Kesten Press", "caption"),
        ("Smoke drifts over the harbour on Monday. (Kesten Press/ Ola al Brandt)", "caption"),
        ("Smoke drifts over the harbour.(Photo: Ola Brandt)", "caption"),
        ("Smoke drifts over the harbour [File: Ola Brandt/Kesten Press]", "caption"),
        ("Smoke rises over the bay on Monday evening. Photograph: O. Brandt/Press", "caption"),
        ("FILE PHOTO: Ships wait outside the harbour in May.", "caption"),
        ("A crane that was bent by the heat is seen from the old ferry terminal", "caption"),
        ("Photograph: Ola Brandt", "credit"),
        ("Ships wait", "crosshead"),
        ("- 'No warning' -", "crosshead"),
        ("‘No warning’ was given – harbour master", "crosshead"),
        ("السفن تنتظر", "crosshead"),
        ("RELATED: Ten fires that changed the city", "promotion"),
        ("Read more: what the council knew", "promotion"),
        ("Subscribe to our newsletter for the latest from the harbour.", "promotion"),
        ("Advertisement", "interface"),
        ("share_button", "interface"),
        ("Article continues below", "interface"),
        ("This story has been updated with new figures.", "notice"),
    ],
)
def test_lines_between_paragraphs(line: str, kind: str) -> None:
    text = page("Fire closes the harbour of Brevik", FIRST, SECOND, line, THIRD, LAST)
    assert kinds(text) == {line: kind}


@pytest.mark.parametrize(
    "line",
    [
        "The regulator fined three outlets over the cookies they had set without consent.",
        "For more than a decade the city had asked for a second fire boat.",
        "Read aloud in court, the letter said the doors had been locked.",
        "By Monday evening the ships had gone.",
        "The party (the Harbour List) said it would wait.",
        "“We are waiting (and hoping),” he said",
        "This report was published by the inspectorate in May.",
        "The police are searching the warehouse.",
        "Cranes are standing idle along the quay.",
        "• The first fire boat came after nine minutes",
        "Follow the smoke, the pilots were told.",
        "The prosecutor named two firms:",
    ],
)
def test_paragraphs_that_look_like_furniture_are_left(line: str) -> None:
    text = page("Fire closes the harbour of Brevik", FIRST, SECOND, line, THIRD, LAST)
    assert kinds(text) == {}


def test_a_caption_in_plain_prose_names_again_whom_the_story_knows() -> None:
    caption = "Masked protesters are throwing bottles at the car of Harbour Minister Ola Brandt."
    story = page(
        "Fire closes the harbour",
        "Harbour Minister Ola Brandt came to Brevik on Monday to look at the burnt warehouse.",
        SECOND,
        caption,
        THIRD,
        LAST,
    )
    assert kinds(story) == {caption: "caption"}
    said = story.replace("are throwing bottles", "are, police said, throwing bottles")
    assert kinds(said) == {}


def test_head_lines_have_their_kinds_and_the_headline_has_none() -> None:
    text = page(
        "close_menu",
        "Live TV",
        "Fire closes the harbour of Brevik for the third time",
        "By | Edited by Ola Brandt",
        "Dec 03, 2024 04:10 PM IST",
        FIRST,
        SECOND,
    )
    assert list(kinds(text).values()) == ["interface", "interface", "byline", "date"]


@pytest.mark.parametrize(
    "headline",
    [
        "Is this the end of the harbour?",
        "Harbour burns",
        "Brevik Votes, December 2, 2024",
        "حريق يغلق ميناء بريفيك",
    ],
)
def test_the_headline_is_never_furniture(headline: str) -> None:
    assert kinds(page(headline, FIRST, SECOND)) == {}


def test_a_date_before_the_dateline_is_marked_but_the_dateline_is_not() -> None:
    assert kinds(page(f" date 2025-03-04 BREVIK: {FIRST}", SECOND)) == {"date 2025-03-04": "date"}


def test_everything_below_the_story_is_marked() -> None:
    more = "Read our latest reports on harbours, ships and the weather from all over the coast."
    tail = {
        "Recommended Topics": "topics",
        "Share this article": "interface",
        "Follow Us On": "interface",
        "My List": "interface",
        "Sign out": "interface",
        "New Brevik 4C": "interface",
        "Saturday, January 18, 2025": "date",
        "Start 30 Days Free Trial Subscribe Now": "promotion",
        "© 2025 The Brevik Mail. All rights reserved.": "credit",
    }
    text = page("Fire closes the harbour of Brevik", FIRST, SECOND, THIRD, LAST)
    lines = list(tail)
    below = "\n".join([lines[0], lines[1], more, *lines[2:4], more, *lines[4:]])
    assert kinds(f"{text}\n\n{below}") == {**tail, more: "promotion"}


def test_a_story_cut_off_in_its_last_line_keeps_it() -> None:
    assert (
        kinds(page("Fire closes the harbour", FIRST, SECOND, "The council will meet again")) == {}
    )


@pytest.mark.parametrize(
    "notice",
    [
        "This site uses cookies for a better visit. You can opt out. Accept Read More",
        "We use cookies to make this site work.",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
    ],
)
def test_cookie_notices(notice: str) -> None:
    assert kinds(page("Fire closes the harbour", FIRST, SECOND, notice)) == {
        notice: "cookie_notice"
    }


def test_a_picture_text_printed_twice_is_a_caption_twice() -> None:
    twice = "Ships wait outside the harbour of Brevik on Monday. The fire burnt for two days."
    text = page("Fire closes the harbour", FIRST, f"{twice}\n{twice}", SECOND, THIRD)
    found = find_furniture(text)
    assert [(text[p.start : p.end], p.kind) for p in found] == [(twice, "caption")] * 2


def test_a_paragraph_repeated_later_is_marked_the_second_time() -> None:
    text = page("Fire closes the harbour", FIRST, SECOND, THIRD, FIRST, LAST)
    (piece,) = find_furniture(text)
    assert (piece.start, piece.kind) == (text.rindex(FIRST), "repeated")


def test_an_agency_behind_the_last_words_is_a_credit() -> None:
    assert kinds(page("Fire closes the harbour", FIRST, f"{SECOND} (Kesten Press)")) == {
        "(Kesten Press)": "credit"
    }
    assert kinds(page("Fire closes the harbour", FIRST, f"{SECOND} — Kesten Press")) == {
        "— Kesten Press": "credit"
    }


def test_lists_and_broken_lines_are_left() -> None:
    items = "Three ships\nTwo cranes\nOne warehouse\nNo people"
    assert kinds(page("Fire closes the harbour", FIRST, "The losses:", items, SECOND)) == {}
    wrapped = "\n".join(
        ["The harbour of Brevik was closed on Monday", "After a fire broke out in a warehouse"] * 6
    )
    assert "crosshead" not in kinds(page("Fire closes the harbour", FIRST, wrapped)).values()


# What stands in the given articles, by line and by kind; never their words.
GIVEN = {
    "000": {0: "date", 20: "caption", 22: "crosshead", 38: "crosshead"},
    "001": {0: "date"},
    "002": {42: "crosshead", 64: "crosshead"},
    "003": {
        **dict.fromkeys((0, 1), "interface"),
        5: "byline",
        6: "date",
        64: "topics",
        66: "promotion",
        68: "promotion",
        **dict.fromkeys((12, 13, 41, 42), "caption"),
        **dict.fromkeys((25, 35, 54), "crosshead"),
        **dict.fromkeys((65, 67, *range(69, 78), 80), "interface"),
        78: "date",
        79: "promotion",
    },
    "004": {16: "caption", 34: "crosshead", 62: "crosshead", 80: "crosshead", 92: "cookie_notice"},
}


@pytest.mark.parametrize("number", GIVEN)
def test_given_articles(given_articles: Path, number: str) -> None:
    (path,) = given_articles.glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    found = {text.count("\n", 0, p.start): p.kind for p in find_furniture(text)}
    assert found == GIVEN[number]


LINES = st.sampled_from(
    [
        "",
        FIRST,
        SECOND,
        "close_menu",
        "Sign out",
        "By",
        "Fire closes the harbour",
        "Ships wait",
        "Smoke. (Kesten Press/ Ola Brandt)",
        "Smoke drifts — Kesten Press",
        "December 2, 2024",
        "date 2025-03-04 BREVIK: It rained.",
        "We use cookies.",
        "Read more:",
        ")",
        "(",
        "?",
        "🙂",
    ]
)


@given(st.lists(LINES | st.text(max_size=40), max_size=14).map("\n".join))
def test_any_text_gives_sorted_disjoint_pieces_inside_it(text: str) -> None:
    last = 0
    for piece in find_furniture(text):
        assert last <= piece.start < piece.end <= len(text)
        assert piece.kind in KINDS
        assert "\n" not in text[piece.start : piece.end]
        last = piece.end
