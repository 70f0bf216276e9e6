"""Decoding: the right text, every change counted, and clear words for what is no text."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import InvalidInput
from annotator.formats.decoding import Note, clean, decode, text_digest

TEXT = "Übung in Brevik — “ja” 🙂\nقال"


@pytest.mark.parametrize(
    ("mark", "codec", "encoding"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8"),
        (b"\xff\xfe", "utf-16-le", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be", "utf-16-be"),
        (b"\xff\xfe\0\0", "utf-32-le", "utf-32-le"),
        (b"\0\0\xfe\xff", "utf-32-be", "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, codec: str, encoding: str) -> None:
    decoded = decode(mark + TEXT.encode(codec), name="a.txt")
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)
    assert decoded.notes == (Note("bom_removed", 1),)


def test_every_mark_at_the_start_is_counted() -> None:
    decoded = decode("\ufeff\ufeff\ufeffé".encode(), name="a.txt")
    assert decoded.text == "é"
    assert decoded.notes == (Note("bom_removed", 3),)


def test_utf8_needs_no_hint_and_no_note() -> None:
    decoded = decode(TEXT.encode(), name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.notes) == (TEXT, "utf-8", ())
    assert decoded.raw_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert decoded.text_sha256 == text_digest(TEXT)


def test_declared_charset_comes_before_utf8() -> None:
    assert decode("né".encode("cp1252"), name="a", declared="windows-1252").text == "né"
    assert decode("né".encode(), name="a", declared="latin-1").text == "nÃ©"


def test_override_comes_before_a_mark() -> None:
    decoded = decode(b"\xef\xbb\xbfno", name="a", override="cp1252")
    assert (decoded.text, decoded.encoding) == ("ï»¿no", "cp1252")


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1252", "It’s late — he said “no”. It cost €5."),
        ("cp1252", "Der Bürgermeister von Brevik sagte, die Brücke bleibe gesperrt."),
        ("cp1250", "Ministr z Breviku řekl, že boje ještě pokračují už týden."),
        ("cp1251", "Министр сказал, что бои продолжаются."),
        ("cp1256", "قال الوزير في مدينة برفيك إن القتال مستمر منذ أسبوع."),
        ("gb18030", "部长表示战斗仍在继续。"),
    ],
)
def test_undeclared_encodings_are_guessed_and_said(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec), name="a.txt")
    assert decoded.text == text
    assert decoded.notes == (Note("encoding_guessed", 1),)


def test_utf16_without_mark_is_known_by_its_zeros() -> None:
    assert decode("Rain fell".encode("utf-16-le"), name="a").text == "Rain fell"
    assert decode("Rain fell".encode("utf-16-be"), name="a").text == "Rain fell"


def test_line_ends_and_nuls_are_mended_and_counted() -> None:
    decoded = decode(b"a\r\nb\rc\0\nd\r\0\n", name="a.txt")
    assert decoded.text == "a\nb\nc\nd\n"
    assert decoded.notes == (Note("nul_removed", 2), Note("crlf_to_lf", 2), Note("cr_to_lf", 1))
    assert [note.sentence for note in decoded.notes] == [
        "NUL characters were removed: 2.",
        "Windows line ends (CR LF) became LF: 2.",
        "Single carriage returns became LF: 1.",
    ]


def test_nothing_else_changes() -> None:
    kept = "a\u00a0b\u2028c\x0bd \t e\u200f\ufefff\n"
    assert decode(kept.encode(), name="a").text == kept


def test_a_misfit_names_file_line_and_byte() -> None:
    with pytest.raises(InvalidInput, match=r"a\.txt, line 2: byte 4 does not fit .* utf-8"):
        decode(b"one\n\xff two", name="a.txt", override="utf-8")
    with pytest.raises(InvalidInput, match=r"line 1: byte 3 .*ascii"):
        decode(b"one\xff", name="a.txt", declared="us-ascii")
    with pytest.raises(InvalidInput, match=r"byte 7 does not fit"):
        decode(b"\xef\xbb\xbfabc\n\xff", name="a.txt")


@pytest.mark.parametrize("label", ["klingon", "hex", "rot13", "unicode_escape", "idna", "a\0b"])
def test_what_is_no_character_encoding_is_refused(label: str) -> None:
    with pytest.raises(InvalidInput, match="no character encoding"):
        decode(b"abc", name="a.txt", override=label)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04\x14\0", "zip"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"RIFF\x10\0\0\0WAVE", "recording"),
        (bytes(range(256)) * 4, "binary"),
        (bytes(100), "binary"),
    ],
)
def test_files_that_are_no_text_are_refused(data: bytes, what: str) -> None:
    with pytest.raises(InvalidInput, match=rf"x\.bin: this is .*{what}"):
        decode(data, name="x.bin")


def test_half_a_character_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"b\.jsonl:3, line 2: half a character"):
        clean("a\n\ud83d", name="b.jsonl:3")


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\r\n\0\ufeff")))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once, _ = clean(text, name="a")
    assert clean(once, name="a") == (once, ())
    assert "\r" not in once
    assert "\0" not in once
    assert not once.startswith("\ufeff")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    reason = ""
    try:
        decoded = decode(data, name="a.txt")
    except InvalidInput as error:
        reason = str(error)
    assert "a.txt" in reason or decoded.text.encode().decode() == decoded.text
