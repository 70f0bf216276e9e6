"""From bytes to the text an article keeps: its encoding, its newlines, and what was changed.

The text is decoded, CRLF and CR become LF, a leading byte order mark and NUL characters go; each
change is counted in a note, and nothing else is touched.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass

from annotator.errors import InvalidInput

LARGEST = 64_000_000
"""Bytes one article, or one row of a table, has at most: more would be held in memory thrice."""
TOO_LARGE = "an article has 64 MB at most; import a collection as JSONL or CSV"
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # UTF-32 first: its little-endian mark begins with the one of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY_BEGINNINGS = (
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"\x7fELF", "a program"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"OggS", "an Ogg recording"),
)
# Python's codec list holds escapes and platform aliases beside real character encodings.
_NOT_CHARACTER_ENCODINGS = frozenset(
    {
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "raw-unicode-escape",
        "undefined",
        "unicode-escape",
        "utf-7",
    }
)
# What news archives hold; the guesser knows ninety, and on short texts names the rare ones.
_LIKELY = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
# Central European letters as they look when read as Western: signs inside words, or carons.
_EASTERN = re.compile(r"[^\W\d_][³¹¾¼¿£¥ª¯ºþ\ufffd][^\W\d_]|[šžŠŽ\ufffd]")
_SAMPLE = 4096
_SENTENCES = {
    "bom_removed": "A byte order mark at the start was removed.",
    "nul_removed": "NUL characters were removed: {count}.",
    "crlf_to_lf": "Windows line ends (CR LF) became LF: {count}.",
    "cr_to_lf": "Single carriage returns became LF: {count}.",
    "encoding_guessed": "The encoding is not stated in the file and was guessed.",
}


@dataclass(frozen=True, slots=True)
class Note:
    """Say what was changed or guessed on the way from the file to the text, and how often."""

    code: str
    count: int

    @property
    def sentence(self) -> str:
        """Return the note as one sentence for a person."""
        return _SENTENCES[self.code].format(count=self.count)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Hold a decoded text and how it was read; digests are SHA-256 in lower-case hex."""

    text: str
    encoding: str
    notes: tuple[Note, ...]
    raw_sha256: str
    text_sha256: str


def decode(
    data: bytes, *, name: str, declared: str | None = None, override: str | None = None
) -> Decoded:
    """Decode a file: by override, byte order mark, declared charset, UTF-8, or a guess.

    ``name`` is what errors call the file. Raise InvalidInput, naming byte and line, where the
    chosen encoding does not fit, and for files that are not text at all.
    """
    notes: list[Note] = []
    mark, marked = _byte_order_mark(data)
    chosen = override or marked or declared
    if not override and not marked:
        _refuse_binary(data, name)
    if chosen:
        encoding = _known_encoding(chosen, name)
        body = data[len(mark) :] if mark and encoding == marked else data
        text = _strictly(body, encoding, name, skipped=len(data) - len(body))
        if len(body) < len(data):
            notes.append(Note("bom_removed", 1))
    else:
        text, encoding = _without_hint(data, name)
        if encoding not in ("utf-8", "ascii"):
            notes.append(Note("encoding_guessed", 1))
    text, cleaned = clean(text, name=name)
    counts: dict[str, int] = {}
    for note in (*notes, *cleaned):
        counts[note.code] = counts.get(note.code, 0) + note.count
    merged = tuple(Note(code, count) for code, count in counts.items())
    return Decoded(text, encoding, merged, digest(data), text_digest(text, name=name))


def clean(text: str, *, name: str) -> tuple[str, tuple[Note, ...]]:
    """Return ``text`` as articles keep it, and notes on what that took; idempotent.

    Raise InvalidInput for a lone surrogate (half a character, as broken JSON escapes leave it),
    which no file could ever hold again.
    """
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text, ()
    notes: list[Note] = []
    nuls = text.count("\0")
    if nuls:
        # Before the newlines: a NUL inside CR NUL LF would leave two line ends.
        text = text.replace("\0", "")
        notes.append(Note("nul_removed", nuls))
    bare = text.lstrip("\ufeff")
    if len(bare) < len(text):
        notes.append(Note("bom_removed", len(text) - len(bare)))
        text = bare
    if "\r" in text:
        pairs = text.count("\r\n")
        singles = text.count("\r") - pairs
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        notes += [Note(c, n) for c, n in (("crlf_to_lf", pairs), ("cr_to_lf", singles)) if n]
    text_digest(text, name=name)
    return text, tuple(notes)


def digest(data: bytes) -> str:
    """Return the SHA-256 of raw bytes in hex."""
    return hashlib.sha256(data).hexdigest()


def text_digest(text: str, *, name: str = "text") -> str:
    """Return the SHA-256 of the UTF-8 form of ``text``; raise InvalidInput on a lone surrogate."""
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise InvalidInput(
            f"{name}, line {line}: half a character (a lone surrogate) at character {error.start}"
        ) from None


def _byte_order_mark(data: bytes) -> tuple[bytes, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", ""


def _known_encoding(label: str, name: str) -> str:
    """Return Python's name for a charset label; raise InvalidInput for one that is no charset."""
    try:
        encoding = codecs.lookup(label.strip().strip("\"'")).name
        # Codecs from bytes to bytes, such as hex, refuse to encode a string.
        usable = encoding not in _NOT_CHARACTER_ENCODINGS and "".encode(encoding) is not None
    except (LookupError, ValueError):
        usable = False
    if not usable:
        raise InvalidInput(f"{name}: there is no character encoding called {label!r}")
    return "utf-8" if encoding == "utf-8-sig" else encoding


def _strictly(data: bytes, encoding: str, name: str, *, skipped: int = 0) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        reason = error.reason if isinstance(error, UnicodeDecodeError) else str(error)
        line = _line_of_byte(data, start, encoding)
        raise InvalidInput(
            f"{name}, line {line}: byte {start + skipped} does not fit the encoding "
            f"{encoding} ({reason})"
        ) from None


def _line_of_byte(data: bytes, offset: int, encoding: str) -> int:
    before = data[:offset].decode(encoding, "replace")
    return before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def _refuse_binary(data: bytes, name: str) -> None:
    for beginning, what in _BINARY_BEGINNINGS:
        if data.startswith(beginning):
            raise InvalidInput(f"{name}: this is {what}, not text")
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        raise InvalidInput(f"{name}: this is a recording or image, not text")


def _without_hint(data: bytes, name: str) -> tuple[str, str]:
    """Decode bytes nobody described: UTF-8 if it fits, else the most likely encoding."""
    sample = data[:_SAMPLE]
    nuls = sample.count(0)
    # Every second byte of Latin text in UTF-16 is zero; a few strays are only to be removed.
    if nuls * 4 > len(sample):
        wide = _utf16_without_mark(sample)
        if not wide:
            raise InvalidInput(f"{name}: this is binary data, not text")
        return _strictly(data, wide, name), wide
    controls = sum(sample.count(code) for code in range(1, 32) if code not in (9, 10, 11, 12, 13))
    if controls * 20 > len(sample):
        raise InvalidInput(f"{name}: this is binary data, not text")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _guessed(data, name)


def _utf16_without_mark(sample: bytes) -> str:
    """Return the byte order of UTF-16 text without a mark, by where its zero bytes stand."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 10 * even:
        return "utf-16-le"
    if even > 10 * odd:
        return "utf-16-be"
    return ""


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    # Imported here: most files are UTF-8, and the guesser costs start-up time.
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_LIKELY).best()
    if best is None:
        raise InvalidInput(f"{name}: no known encoding fits; name the right one")
    encoding = _known_encoding(best.encoding, name)
    if encoding == "cp1250" and not _EASTERN.search(data.decode("cp1252", "replace")):
        # Short Western texts fit both; the guesser names the Central European one first.
        encoding = "cp1252"
    return _strictly(data, encoding, name), encoding
