"""Sentences: exact spans whatever the text, and the boundaries a reader would draw."""

from __future__ import annotations

from importlib.metadata import version

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.compare.sentences import (
    SPLITTER,
    Sentences,
    guess_language,
    pack,
    split_sentences,
    unpack,
)
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.errors import InvalidInput

NEWSY = st.text(
    st.one_of(
        st.sampled_from(list("aZé. !?…\"'“”‘’()[]\n\t\u00a05،؟د🙂\u200d,—:")),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=300,
)


def sentences(text: str, **how: object) -> list[str]:
    return [span.slice(text) for span in split_sentences(text, **how)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Orlo met Gen. Vask on Dec. 2 in Brevik.",
        'The "peace" talks... failed, she said.',
        "“They came at night. We ran,” he said.",
        "The hall in the U.S. Embassy cost 5.5 million crowns.",
        "Talks resume at 5 p.m. Monday in Brevik.",
        "رفض د. سالم التعليق على الأمر.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["Rain fell.", "Nobody left."],
        ["“We stay.”", "She left."],
        ["Narvia's army left.", "Oland's army stayed."],
        ["The talks ended at 5 p.m.", "The hall emptied."],
        ["هل عاد الوزير؟", "نعم، عاد أمس."],
        ["部长表示战斗仍在继续。", "终于结束了。"],
        ["🙂 It rained.", "👩\u200d👩\u200d👧 They ran."],
    ],
)
def test_sentences_part_where_a_reader_would(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_no_sentence_crosses_a_line() -> None:
    assert sentences("A headline\n\nIt rained\nall day.") == ["A headline", "It rained", "all day."]


def test_furniture_edges_part_sentences() -> None:
    text = "date 2025-03-04 BREVIK: It rained."
    cut = Furniture(0, 15, "date")
    assert sentences(text, furniture=(cut,)) == ["date 2025-03-04", "BREVIK: It rained."]


def test_language_is_guessed_by_script() -> None:
    assert guess_language("Rain — and snow") == "en"
    assert guess_language("قال الوزير إن القتال مستمر") == "ar"
    assert guess_language("Министр сказал") == "ru"
    assert guess_language("大臣は戦闘が続いていると述べた。") == "ja"


def test_splitter_names_the_installed_version() -> None:
    assert SPLITTER.endswith("sentencex-" + version("sentencex").rpartition(".")[0])


def check(text: str, spans: tuple[Span, ...]) -> None:
    covered: set[int] = set()
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        part = span.slice(text)
        assert part == part.strip()
        assert "\n" not in part
        covered.update(range(span.start, span.end))
        last = span.end
    assert all(i in covered or char.isspace() for i, char in enumerate(text))


@given(NEWSY)
def test_spans_are_sorted_disjoint_trimmed_and_cover_the_text(text: str) -> None:
    check(text, split_sentences(text))


@given(NEWSY, st.lists(st.integers(0, 300), max_size=6))
def test_furniture_never_breaks_the_cover(text: str, edges: list[int]) -> None:
    edges = sorted({edge for edge in edges if edge <= len(text)})
    pieces = [Furniture(a, b, "date") for a, b in zip(edges[::2], edges[1::2], strict=False)]
    spans = split_sentences(text, furniture=pieces)
    check(text, spans)
    for piece in pieces:
        assert not any(s.start < piece.start < s.end or s.start < piece.end < s.end for s in spans)


@pytest.mark.parametrize("unit", ['"( “', "a", "It rained. ", "🙂 no stop "])
def test_a_line_of_any_length_is_covered(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    check(text, split_sentences(text))


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)), max_size=20))
def test_packed_spans_come_back(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(Span(*pair) for pair in pairs)
    packed = pack(spans)
    assert len(packed) == 8 * len(spans)
    assert unpack(packed) == spans


@given(st.lists(st.tuples(st.integers(0, 999), st.integers(0, 999)), max_size=9))
def test_sentences_are_the_packed_spans(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(Span(*pair) for pair in pairs)
    made = Sentences(pack(spans))
    assert (tuple(made), len(made), made[1:4]) == (spans, len(spans), spans[1:4])
    assert [made[number] for number in range(-len(spans), 0)] == list(spans)
    with pytest.raises(IndexError):
        made[len(spans)]


def test_packed_form_is_little_endian() -> None:
    assert pack((Span(1, 258),)) == b"\x01\0\0\0\x02\x01\0\0"


def test_half_a_pair_is_refused() -> None:
    with pytest.raises(InvalidInput, match="12 bytes"):
        unpack(bytes(12))
    with pytest.raises(InvalidInput, match="12 bytes"):
        Sentences(bytes(12))
