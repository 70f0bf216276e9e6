"""A story report is one closed page: nothing from a corpus becomes more than text in it."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import markup
from annotator.formats.story_report import (
    MatrixCell,
    MatrixRow,
    Nearness,
    ReportDiscrepancy,
    ReportSide,
    StoryReport,
    Version,
    story_report,
)

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> \u202egnp\u202c \x00 ]]> -->"
VOID = {"meta", "br", "hr", "rect", "line", "circle", "path"}


class Page(HTMLParser):
    """Collect elements, attributes and text; complain where an element is not closed."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(document)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def report_with(said: str) -> StoryReport:
    return StoryReport(
        name=said,
        made="2031-05-04",
        versions=(
            Version("A", said, said, "2031-05-03T10:00", said, 1200),
            Version("B", said, "", "", "", 900),
        ),
        nearness=(Nearness("A", "B", "version", 0.34, "A"),),
        rows=(
            MatrixRow(
                said,
                said,
                (
                    MatrixCell("A", "asserts", "40", said, said, 40, 40),
                    MatrixCell("B", "contradicts", "38", said, "", 38, None),
                ),
            ),
        ),
        discrepancies=(
            ReportDiscrepancy(
                "number",
                "accepted",
                3,
                said,
                said,
                (ReportSide("A", said, 2, 5), ReportSide("B", said, 3, 3, absent=True)),
            ),
            ReportDiscrepancy("made_up", "unsure", 1, "", "", (ReportSide("A", "x", 0, 1),)),
        ),
        labels={"number": ("Number", said)},
    )


def test_hostile_text_stays_text() -> None:
    document = story_report(report_with(HOSTILE))
    page = Page(document)
    assert not {"script", "img", "a", "iframe", "link"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert "<script>alert(1)</script>" in "".join(page.words)
    assert "\x00" not in document
    # A direction mark would turn round what stands after it: it is shown by its name instead.
    assert "\u202e" not in document
    assert "RLO" in "".join(page.words)


def test_the_page_asks_nobody_for_anything() -> None:
    page = Page(story_report(report_with("Ferry")))
    policy = dict(page.attributes[:4])["content"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
    assert not [
        value for name, value in page.attributes if name in ("src", "href") or "url(" in value
    ]


def test_it_says_what_there_is() -> None:
    words = " ".join(Page(story_report(report_with("Ferry"))).words)
    for expected in (
        "2 versions · 1 claim · 1 discrepancy · 1 unsure",
        "2031-05-03 10:00",
        "1,200",
        "version 34%",
        "contradicts",
        "missing here",
        "severity 3",
        "made_up",
    ):
        assert expected in words


def test_what_a_report_leaves_out_has_no_column_or_section() -> None:
    bare = StoryReport("Ferry", "today", (Version("A", "", "Fire", "", "", 3),), (), (), (), {})
    document = story_report(bare)
    words = Page(document).words
    assert "Outlet" not in words
    assert "Claim matrix" not in words
    assert "Discrepancies" not in words


@given(st.text())
def test_any_text_keeps_the_page_well_formed(said: str) -> None:
    Page(story_report(report_with(said)))


@pytest.mark.parametrize("name", ["title", "style"])
def test_text_cannot_close_the_element_around_it(name: str) -> None:
    assert markup.tag(name, f"</{name}><b>") == f"<{name}>&lt;/{name}&gt;&lt;b&gt;</{name}>"
