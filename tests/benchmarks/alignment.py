"""Print how good alignment is, held against sentences read side by side by hand.

Alignment was made beside `sample.json` and `anew.json`; `held-out.json`, `afterwards.json` and
`reserve.json` are stories of other beats on which nothing is tuned. All are described in
tests/data/alignment.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from annotator.compare.alignment_story import align_story
from annotator.compare.profile import ArticleText, Profile
from annotator.compare.recognition import recognise

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "data" / "alignment"
CORPORA = {"sample": ROOT / "resources" / "sample"}
CORPORA |= {name: GOLD / name for name in ("anew", "held-out", "afterwards", "reserve")}
Ends = tuple[int, int]


@dataclass(frozen=True)
class GoldPair:
    """Hold two articles with their full matches and the pairs that may be linked or not."""

    first: str
    second: str
    full: frozenset[Ends]
    partial: frozenset[Ends]


def read_gold(name: str) -> tuple[dict[str, Profile], list[GoldPair]]:
    """Return the articles of a gold by story and number, and its pairs."""
    texts = {
        f"{path.parent.name}/{path.stem[:2]}": path.read_text(encoding="utf-8")
        for path in sorted(CORPORA[name].glob("*/*.txt"))
    }
    profiles = {uid: _profile(uid, text) for uid, text in texts.items()}
    pairs = []
    for pair in json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8")):
        first, second = profiles[pair["first"]], profiles[pair["second"]]
        full, partial = (
            frozenset(_ends(first, second, each) for each in pair[kind])
            for kind in ("full", "partial")
        )
        pairs.append(GoldPair(first.uid, second.uid, full, partial))
    return profiles, pairs


def _profile(uid: str, text: str) -> Profile:
    seen = recognise(text)
    title = seen.front_matter.value("title")
    return Profile(ArticleText(uid, text, seen.sentences, seen.furniture, title=title))


def _ends(first: Profile, second: Profile, words: Sequence[str]) -> Ends:
    found = []
    for profile, start in zip((first, second), words, strict=True):
        at = [
            index
            for index, sentence in enumerate(profile.sentences)
            if profile.text[sentence.start : sentence.end].startswith(start)
        ]
        assert len(at) == 1, (profile.uid, start, at)
        found.append(at[0])
    return found[0], found[1]


def aligned(name: str) -> Iterator[tuple[GoldPair, set[Ends]]]:
    """Yield the pairs of a gold with the links that are found, all versions of a story at once."""
    profiles, pairs = read_gold(name)
    links: dict[tuple[str, str], set[Ends]] = {}
    for _, group in groupby(sorted(profiles), key=lambda uid: uid.split("/")[0]):
        story = list(group)
        for (i, j), found in align_story([profiles[uid] for uid in story]).items():
            links[story[i], story[j]] = {(link.a, link.b) for link in found.links}
    for pair in pairs:
        yield pair, links[pair.first, pair.second]


def print_alignment() -> None:
    """Print precision over all links and recall of full matches."""
    for name in CORPORA:
        right = wrong = hit = wanted = 0
        for pair, links in aligned(name):
            right += len(links & (pair.full | pair.partial))
            wrong += len(links - pair.full - pair.partial)
            hit += len(links & pair.full)
            wanted += len(pair.full)
        print(
            f"alignment, {name}: precision {right / (right + wrong):.3f} of {right + wrong} links, "
            f"recall of full matches {hit / wanted:.3f} of {wanted}"
        )
