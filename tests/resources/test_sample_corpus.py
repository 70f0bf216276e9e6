"""The sample corpus is clean text, has what its README promises, and copies nothing."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.resources.gold_builder import SAMPLE

RUN = 9
"""How many words in a row may not be shared with the given articles."""

ARTICLES = sorted(SAMPLE.glob("*/*.txt"))
_WORD = re.compile(r"\w+")


def test_six_stories_have_four_to_six_versions() -> None:
    stories: dict[str, list[str]] = {}
    for path in ARTICLES:
        stories.setdefault(path.parent.name, []).append(path.name)
    assert len(stories) == 6
    assert all(4 <= len(names) <= 6 for names in stories.values())
    for names in stories.values():
        assert [name[:2] for name in names] == [f"{n:02}" for n in range(1, len(names) + 1)]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_article_needs_no_cleaning(path: Path) -> None:
    data = path.read_bytes()
    text = data.decode("utf-8")
    assert not data.startswith(b"\xef\xbb\xbf")
    assert "\r" not in text
    assert "\0" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_arabic_chinese_emoji_and_combining_marks_are_there() -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in ARTICLES}
    assert len(re.findall(r"[\u0621-\u064a]+", texts["04-mirat-al-difaf"])) > 200
    chinese = texts["04-xian-xinbao"]
    assert len(re.findall(r"[\u4e00-\u9fff]", chinese)) > 400
    assert any(ord(character) > 0xFFFF for character in chinese[:60])
    fanal = texts["02-fanal-du-matin"]
    assert fanal == unicodedata.normalize("NFD", fanal)
    assert fanal != unicodedata.normalize("NFC", fanal)
    assert "\u200d" in fanal
    assert re.search("[\U0001f3fb-\U0001f3ff]", fanal)


def test_no_article_shares_a_run_of_words_with_the_given_articles(given_articles: Path) -> None:
    given: set[tuple[str, ...]] = set()
    for path in given_articles.glob("*.txt"):
        given |= _runs(path.read_text(encoding="utf-8-sig"))
    assert given
    for path in SAMPLE.rglob("*"):
        if path.is_file():
            assert not _runs(path.read_text(encoding="utf-8")) & given, path.name


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
