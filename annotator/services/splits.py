"""Splitting a dataset into train, dev and test, so that no story lies in two of them.

Versions of one story share most of their words: an article of it in the test part would have been
seen in training. An article without a story is a unit of its own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from itertools import accumulate

from annotator.domain.dataset import PARTS
from annotator.errors import InvalidInput
from annotator.store.export_rows import Unit

_SHARES = re.compile(r"(\d{1,3})/(\d{1,3})/(\d{1,3})\Z")


def parse_shares(text: str) -> tuple[int, int, int]:
    """Return the shares of train, dev and test in per cent; raise InvalidInput."""
    found = _SHARES.match(text.strip())
    shares = tuple(int(part) for part in found.groups()) if found else ()
    if sum(shares) != 100:
        raise InvalidInput(f"a split is three shares that add up to 100, as in 80/10/10: {text!r}")
    train, dev, test = shares
    return train, dev, test


def split(units: Sequence[Unit], shares: Sequence[int], seed: int) -> dict[Unit, str]:
    """Return the part of each unit.

    Units are ranked by a hash of the seed and their name, which is the same on every machine, and
    cut where the articles so far come nearest to the shares. Where there are units enough, no
    part with a share stays empty.
    """
    ranked = sorted(units, key=lambda unit: (_rank(unit, seed), unit.uid))
    total = sum(unit.articles for unit in units)
    ends = list(accumulate(unit.articles for unit in ranked))
    parts: dict[Unit, str] = {}
    begin = 0
    reached = 0
    for number, (part, share) in enumerate(zip(PARTS, shares, strict=True)):
        reached += share
        later = sum(1 for rest in shares[number + 1 :] if rest)
        # A unit belongs to the part in which its middle falls.
        end = sum(
            1
            for unit, last in zip(ranked, ends, strict=True)
            if (2 * last - unit.articles) * 100 < 2 * total * reached
        )
        if share and len(ranked) >= sum(1 for each in shares if each):
            end = min(max(end, begin + 1), len(ranked) - later)
        end = max(end, begin)
        parts.update(dict.fromkeys(ranked[begin:end], part))
        begin = end
    return parts


def _rank(unit: Unit, seed: int) -> bytes:
    name = f"article:{unit.uid}" if unit.story is None else f"story:{unit.story}"
    return hashlib.sha256(f"{seed}\0{name}".encode()).digest()
