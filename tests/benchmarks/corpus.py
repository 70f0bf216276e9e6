"""Invent news articles: as many as wanted, the same ones every time, for measuring.

The words are English function words and made-up content words under Zipf's law, so that a text
takes the room, and an index the depth, that news does. Five articles make a story: they share
names, numbers and some sentences. Run as a script to write a JSONL file.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

STORY_SIZE = 5
_WORDS = """the of and to in a that for on was with he as said by at from it his is had an were be
have has not who they but which their this will been after she its more or also would about one up
when than there out her into over two some could last other told no new years against under before
first three between because during while where"""
_SOUNDS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl sp st t th tr v w"
_FUNCTION_WORDS = _WORDS.split()
_ONSETS = _SOUNDS.split()
_VOWELS = ["a", "ai", "e", "ea", "ee", "i", "ie", "o", "oa", "oo", "ou", "u"]
_ENDS = ["b", "ck", "d", "ft", "g", "l", "ld", "m", "n", "nd", "ng", "nt", "p", "r", "s", "st"]
_SUFFIXES = ["", "", "", "ed", "er", "ing", "ion", "al", "ity", "ly", "s", "s"]
_PLACES = ["LOWMARCH", "TALMUR", "MARRENPORT", "HADRIN", "TOLM PASS", "PORT VELSA", "KESHARRA"]
_OUTLETS = [f"{a} {b}" for a in ("Halven", "Fathom", "Ostrel", "Talmur") for b in ("Post", "Wire")]
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")
_POOL = 40_000


class Newsroom:
    """Write invented articles; the same ``seed`` writes the same ones."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        words = [*_FUNCTION_WORDS, *self._content_words(30_000)]
        self._words = words
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
        self._pool = [self._sentence() for _ in range(_POOL)]

    def articles(self, count: int) -> Iterator[dict[str, str]]:
        """Yield ``count`` articles as JSONL rows hold them."""
        for number in range(count):
            if number % STORY_SIZE == 0:
                story = f"story-{number // STORY_SIZE:06}"
                shared = self._random.choices(self._pool, k=6)
                names = [self._name() for _ in range(3)]
                day = self._random.randrange(1, 29)
                month = self._random.randrange(len(_MONTHS))
            yield self._article(story, shared, names, day, month)

    def _article(
        self, story: str, shared: list[str], names: list[str], day: int, month: int
    ) -> dict[str, str]:
        chance = self._random
        headline = self._headline(names[0])
        place = chance.choice(_PLACES)
        figure = chance.randrange(2, 900)
        opening = (
            f"{place}, {_MONTHS[month]} {day} ({chance.choice(_OUTLETS)}) - "
            f"{names[0]} said on Monday that {figure} people {chance.choice(shared)}"
        )
        lines = [
            headline,
            "",
            opening,
            "",
        ]
        if chance.random() < 0.3:
            lines += [f"{names[1]} at the harbour in {place.title()}. Photo: {names[2]}/Ostrel", ""]
        length = sum(map(len, lines))
        wanted = chance.randrange(1750, 2880)
        while length < wanted:
            sentences = [
                *chance.choices(self._pool, k=2),
                f"“{chance.choice(shared)}” {chance.choice(names)} told reporters.",
            ]
            paragraph = " ".join(sentences)
            lines += [paragraph, ""]
            length += len(paragraph) + 2
        if chance.random() < 0.4:
            lines += ["Read more:", self._headline(names[1]), "", "Sign up for our newsletter"]
        return {
            "headline": headline,
            "source": chance.choice(_OUTLETS),
            "published": f"2025-{month + 1:02}-{day:02}",
            "url": f"https://news.example/{story}/{chance.getrandbits(48):012x}",
            "lang": "en",
            "story_id": story,
            "body": "\n".join(lines),
        }

    def _content_words(self, count: int) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < count:
            syllables = self._random.choice((1, 2, 2, 3))
            parts = [
                self._random.choice(_ONSETS) + self._random.choice(_VOWELS)
                for _ in range(syllables)
            ]
            word = "".join(parts) + self._random.choice(_ENDS) + self._random.choice(_SUFFIXES)
            made[word] = None
        return list(made)

    def _some_words(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def _sentence(self) -> str:
        words = self._some_words(self._random.randrange(8, 28))
        if self._random.random() < 0.3:
            words[len(words) // 2] += ","
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def _headline(self, name: str) -> str:
        words = [word.capitalize() for word in self._some_words(6)]
        return f"{name.rsplit(maxsplit=1)[-1]} {' '.join(words)}"

    def _name(self) -> str:
        first, last = self._random.choices(self._words[len(_FUNCTION_WORDS) :], k=2)
        return f"{first.capitalize()} {last.capitalize()}"


def write_jsonl(path: Path, count: int, seed: int = 7) -> int:
    """Write ``count`` articles to a file and return its size in bytes."""
    with path.open("w", encoding="utf-8") as file:
        for article in Newsroom(seed).articles(count):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    return path.stat().st_size


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    arguments = parser.parse_args()
    print(f"{write_jsonl(arguments.path, arguments.articles):,} bytes")
