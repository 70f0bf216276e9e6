"""Front matter: each field where it stands, by the rule that found it, and the given articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.compare.front_matter import LONGEST_TITLE, read_front_matter
from annotator.compare.recognition import recognise
from annotator.domain.articles import FoundField

FIRST = "The harbour of Brevik was closed on Monday after a fire broke out in a warehouse."
SECOND = "Nobody was hurt, the harbour master said, but two ships had to wait outside."


def fields(*lines: str) -> dict[str, FoundField]:
    text = "\n".join(lines)
    found = {field.name: field for field in read_front_matter(text).fields}
    for field in found.values():
        if field.name != "published" and field.rule != "first_sentence":
            assert text[field.start : field.end] == field.value
    return found


def test_headline_first() -> None:
    found = fields("Fire closes the harbour of Brevik", "", FIRST, SECOND)
    assert set(found) == {"title"}
    assert (found["title"].value, found["title"].rule) == (
        "Fire closes the harbour of Brevik",
        "headline",
    )


def test_date_line_then_dateline_and_no_headline() -> None:
    found = fields("December 02, 2024", f"BREVIK: {FIRST}", SECOND)
    assert found["published"].value == "2024-12-02"
    assert (found["dateline"].value, found["dateline"].start) == ("BREVIK", 18)
    assert (found["title"].value, found["title"].rule) == (FIRST, "first_sentence")


def test_leading_date_and_dateline_in_one_line() -> None:
    found = fields(f" date 2025-03-04 BREVIK: {FIRST}", SECOND)
    assert (found["published"].value, found["published"].rule) == ("2025-03-04", "leading_date")
    assert (found["published"].start, found["published"].end) == (6, 16)
    assert found["dateline"].value == "BREVIK"
    assert found["title"].value == FIRST


def test_interface_headline_editor_and_time_zone() -> None:
    found = fields(
        "close_menu",
        "Fire closes the harbour; three ships wait | What we know",
        "",
        "By | Edited by Ola Brandt",
        "Dec 03, 2024 04:10 PM IST",
        "",
        FIRST,
        SECOND,
        "Saturday, January 18, 2025",
        "Follow Us On",
    )
    assert found["title"].value == "Fire closes the harbour; three ships wait | What we know"
    assert (found["byline"].value, found["byline"].rule) == ("Ola Brandt", "byline_edited_by")
    assert found["published"].value == "2024-12-03T16:10:00+05:30"


def test_a_long_first_sentence_is_cut_at_a_word() -> None:
    long = "The harbour of Brevik, " * 10 + "was closed."
    title = fields(long, SECOND)["title"]
    assert title.value == long[title.start : title.end] + "…"
    assert len(title.value) <= LONGEST_TITLE + 1
    assert long[title.end] == " "


@pytest.mark.parametrize(
    ("opening", "place", "agency", "published"),
    [
        ("BREVIK, May 14 (Kesten Press) - ", "BREVIK", "Kesten Press", ""),
        ("BREVIK, Norland, Oct. 7, 2025 (KP) -- ", "BREVIK, Norland", "KP", "2025-10-07"),
        ("NEW BREVIK — ", "NEW BREVIK", "", ""),
        ("Brevik (Kesten Press) – ", "Brevik", "Kesten Press", ""),
        ("Brevik, 14 May – ", "Brevik", "", ""),
        ("KAP-ÉLISE: ", "KAP-ÉLISE", "", ""),
        ("بريفيك (رويترز) - ", "بريفيك", "رويترز", ""),
    ],
)
def test_datelines(opening: str, place: str, agency: str, published: str) -> None:
    found = fields("Fire closes the harbour", "", opening + FIRST, SECOND)
    got = [
        found[name].value if name in found else "" for name in ("dateline", "agency", "published")
    ]
    assert got == [place, agency, published]


@pytest.mark.parametrize(
    "opening",
    [
        "UPDATE: ",
        "BREAKING - ",
        "Brevik - ",
        "What we know: ",
        "In the harbour - again - ",
        "A: ",
        "Что известно: ",
    ],
)
def test_what_only_looks_like_a_dateline(opening: str) -> None:
    assert "dateline" not in fields("Fire closes the harbour", "", opening + FIRST, SECOND)


@pytest.mark.parametrize(
    ("line", "value", "rule"),
    [
        ("By Ola Brandt and Mia de Wolf", "Ola Brandt and Mia de Wolf", "byline"),
        ("by Ola Brandt | Brevik Mail | 20 May 2025", "Ola Brandt", "byline"),
        ("EXCLUSIVE By Ola Brandt, Health Editor", "Ola Brandt", "byline"),
        ("Posted by Ola Brandt on Sept. 13, 2025 at 9:02 a.m.", "Ola Brandt", "byline"),
        ("Words: Ola Brandt-Moe", "Ola Brandt-Moe", "byline"),
        ("From our harbour correspondent", "From our harbour correspondent", "byline_unnamed"),
        ("بقلم: علي سالم", "علي سالم", "byline"),
    ],
)
def test_bylines(line: str, value: str, rule: str) -> None:
    byline = fields("Fire closes the harbour", line, "", FIRST, SECOND)["byline"]
    assert (byline.value, byline.rule) == (value, rule)


@pytest.mark.parametrize(
    ("last", "agency", "rule"),
    [
        (f"{SECOND} (Kesten Press)", "Kesten Press", "signed"),
        (f"{SECOND} — Kesten Press", "Kesten Press", "signed"),
        (f"{SECOND} - Reuters", "Reuters", "signed"),
        (f"{SECOND}\nSource: Kesten", "Kesten", "source_line"),
        (f"{SECOND}\n(AFP)", "AFP", "agency_line"),
        (f"{SECOND}\nReuters", "Reuters", "agency_line"),
    ],
)
def test_agencies_that_sign_the_story(last: str, agency: str, rule: str) -> None:
    found = fields("Fire closes the harbour", "", FIRST, last)["agency"]
    assert (found.value, found.rule) == (agency, rule)


def test_the_agency_of_a_picture_is_not_the_articles() -> None:
    found = fields(
        "Fire closes the harbour", "", FIRST, "Smoke over the quay. Image Credit: AFP", "", SECOND
    )
    assert "agency" not in found


def test_a_footer_date_never_counts_unless_it_says_published() -> None:
    head = ("Fire closes the harbour", "", FIRST, SECOND)
    assert "published" not in fields(*head, "Sign out", "Saturday, January 18, 2025")
    labelled = fields(*head, "Sign out", "Published on 2 May 2025")["published"]
    assert (labelled.value, labelled.rule) == ("2025-05-02", "labelled_date")
    top = fields("Fire closes the harbour", "1 May 2025", *head[1:], "Published on 2 May 2025")
    assert top["published"].value == "2025-05-01"


def test_published_wins_over_updated() -> None:
    lines = ("Fire closes the harbour", "Updated 3 May 2025", "Published 2 May 2025", "", FIRST)
    assert fields(*lines)["published"].value == "2025-05-02"


@pytest.mark.parametrize("text", ["", " \n\n", "\t"])
def test_an_empty_text_has_nothing(text: str) -> None:
    assert read_front_matter(text).fields == ()


# Title rule and number of the line the title stands in; the other fields' values.
GIVEN = {
    "000": ("first_sentence", 0, {"dateline": "BEIRUT", "published": "2024-12-02"}),
    "001": ("first_sentence", 1, {"dateline": "BEIRUT", "published": "2024-12-02"}),
    "002": ("headline", 0, {}),
    "003": ("headline", 3, {"published": "2024-12-02T14:20:00+05:30"}),
    "004": ("headline", 0, {}),
}


@pytest.mark.parametrize("number", GIVEN)
def test_given_articles(given_articles: Path, number: str) -> None:
    (path,) = given_articles.glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    found = {field.name: field for field in read_front_matter(text).fields}
    title = found.pop("title")
    rule, line, rest = GIVEN[number]
    assert (title.rule, text.count("\n", 0, title.start)) == (rule, line)
    if rule == "headline":
        assert title.value == text.split("\n")[line]
    byline = found.pop("byline", None)
    assert (byline is not None) == (number == "003")
    assert {name: field.value for name, field in found.items()} == rest


@example(lines=["0", "0/"])  # a headline and a date, and no story at all
@given(st.lists(st.text(max_size=50) | st.sampled_from([FIRST, SECOND, "By", "(AFP)", "A: b"])))
def test_any_text_gives_each_field_once_and_inside(lines: list[str]) -> None:
    text = "\n".join(lines)
    result = recognise(text)
    names = [field.name for field in result.front_matter.fields]
    assert len(names) == len(set(names))
    assert ("title" in names) == bool(text.strip())
    for field in result.front_matter.fields:
        assert 0 <= field.start < field.end <= len(text)
        assert field.value
