"""Words, sentences and steps between them, in code points, across segments and scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import Span
from annotator.ui.reading.segments import split
from annotator.ui.reading.words import Words

FAMILY = "👨\u200d👩\u200d👧"


def words_of(text: str, sentences: list[Span] | None = None) -> Words:
    return Words(split(text), sentences)


def span_of(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("The ferry sank.", "erry", "ferry"),
        ("don't stop", "n't", "don't"),
        ("😀😀 after emoji", "mo", "emoji"),
        ("في بورت مارن", "رت", "بورت"),
        ("e\u0301te\u0301 d'hiver", "te", "e\u0301te\u0301"),
        ("a 12,500 b", "500", "12,500"),
        (f"x {FAMILY} y", FAMILY, FAMILY),
        ("tail", "l", "tail"),
        ("a \u202eover\u202c b", "ve", "over"),
    ],
)
def test_word_at(text: str, at: str, word: str) -> None:
    assert words_of(text).word_at(text.index(at)) == span_of(text, word)


def test_word_that_ends_at_the_caret() -> None:
    assert words_of("ferry, boat").word_at(5) == Span(0, 5)
    assert words_of("ferry").word_at(5) == Span(0, 5)


def test_no_word_between_punctuation() -> None:
    assert words_of("a -- b").word_at(3) == Span(3, 3)
    assert words_of("").word_at(0) == Span(0, 0)
    assert words_of("a\n\nb").word_at(2) == Span(2, 2)


@pytest.mark.parametrize(
    ("text", "part", "snapped"),
    [
        ("The ferry sank", "err", "ferry"),
        ("The ferry sank", " ferry ", "ferry"),
        ("The ferry sank", "erry sa", "ferry sank"),
        ("US-backed rebels", "U", "US"),
        ("said “no”, twice", "“no”", "“no”"),
        ("北京记者报道", "京", "京"),
        (f"see {FAMILY} now", "\u200d👩", FAMILY),
        ("قال المتحدث", "لمت", "المتحدث"),
        ("one\ntwo", "ne\ntw", "one\ntwo"),
        ("see \u2067now\u2069 ", "\u2067no", "now"),
    ],
)
def test_snapping(text: str, part: str, snapped: str) -> None:
    assert words_of(text).snapped(span_of(text, part)) == span_of(text, snapped)


def test_an_anchor_is_not_snapped() -> None:
    assert words_of("The ferry").snapped(Span(6, 6)) == Span(6, 6)


@given(st.text(st.sampled_from("ab 😀.\n-م\u0301"), max_size=40), st.data())
def test_snapped_spans_stay_snapped(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = words_of(text)
    snapped = words.snapped(Span(start, end))
    assert words.snapped(snapped) == snapped
    inner = text[start:end].strip()
    assert inner in snapped.slice(text)


def test_words_cross_segment_joins() -> None:
    text = "x" * 5_000
    segments = split(text)
    words = Words(segments)
    join = segments.end(0)
    assert words.word_at(join).start < join < words.word_at(join).end


def test_a_word_without_end_is_cut_somewhere() -> None:
    found = words_of("x" * 100_000).word_at(50_000)
    assert found.start < 50_000 < found.end
    assert len(found) < 10_000


def test_sentences_of_unicode() -> None:
    text = "It burned. “Why?” he asked. Nobody knew."
    words = words_of(text)
    assert words.sentence_at(3) == span_of(text, "It burned.")
    assert words.sentence_at(30) == span_of(text, "Nobody knew.")
    assert words.next_sentence(0) == 11
    assert words.previous_sentence(len(text)) == text.index("Nobody")
    assert words.previous_sentence(text.index("Nobody")) < text.index("Nobody")


def test_sentences_from_outside_win() -> None:
    text = "Dr. Varen spoke. Then left."
    given_sentences = [span_of(text, "Dr. Varen spoke."), span_of(text, "Then left.")]
    words = words_of(text, given_sentences)
    assert words.sentence_at(6) == given_sentences[0]
    assert words.next_sentence(0) == given_sentences[1].start
    assert words.next_sentence(given_sentences[1].start) == len(text)
    assert words.previous_sentence(given_sentences[1].start) == 0


def test_long_sentence_is_found_whole() -> None:
    sentence = "The " + "very " * 900 + "end."
    text = f"Short. {sentence} Next."
    assert words_of(text).sentence_at(2_000) == span_of(text, sentence)


def test_word_steps_visit_every_word_and_come_back() -> None:
    text = "One two,\n\nقال 😀 three-four."
    words = words_of(text)
    starts = [0]
    while starts[-1] < len(text):
        starts.append(words.next_word(starts[-1], to_end=False))
    assert [text[at : at + 2] for at in starts] == [
        "On", "tw", "\n\n", "\nق", "قا", "😀 ", "th", "fo", "",
    ]  # fmt: skip
    back = [len(text)]
    while back[-1] > 0:
        back.append(words.previous_word(back[-1]))
    assert {at for at in starts if text[at : at + 1].isalnum()} <= set(back)


def test_word_ends_while_extending() -> None:
    words = words_of("one two three")
    assert words.next_word(0, to_end=True) == 3
    assert words.next_word(3, to_end=True) == 7


def test_paragraph_steps_skip_blank_ones() -> None:
    words = words_of("first\n\n \nsecond\nthird")
    assert words.next_paragraph(2) == 9
    assert words.next_paragraph(9) == 16
    assert words.next_paragraph(17) == 21
    assert words.previous_paragraph(12) == 9
    assert words.previous_paragraph(9) == 0
    assert words.previous_paragraph(0) == 0


def test_a_run_without_end_has_words_of_bounded_length() -> None:
    text = "Start " + "abcdefghij" * 10_000 + " end"
    words = words_of(text)
    for offset in (6, 5_000, len(text) - 5):
        word = words.word_at(offset)
        assert word.start <= offset < word.end
        assert 100 <= len(word) <= 500
        # Growing what was cut out of the run would cut another piece beside it.
        assert words.snapped(word) == word
    inside = Span(50_000, 50_003)
    assert words.snapped(inside) == inside
    assert words.snapped(Span(1, 50_000)) == Span(0, 50_000)


def test_a_long_address_is_one_word() -> None:
    address = "a1" * 100
    words = words_of(f"See {address} here")
    assert words.snapped(Span(90, 92)) == Span(4, 4 + len(address))
