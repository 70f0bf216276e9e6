"""Build the gold of the sample corpus from its source, ``tests/resources/gold/*.toml``.

The source names passages by quotation, so that nobody counts code points by hand:

- ``"words"`` must stand in the article exactly once;
- ``"words ##2"`` is their second occurrence;
- ``"words around ->words"`` is the first occurrence inside a passage that stands there once;
- ``"@words"``, in a discrepancy, is the anchor right behind the words.

Quotations are written in NFC; for an article in NFD they are decomposed before they are looked up.
Run ``python -m tests.resources.gold_builder`` from the repository's root to write the files anew.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).resolve().parent / "gold"
SAMPLE = ROOT / "resources" / "sample"
GOLD = SAMPLE / "gold"
SCHEMA = ROOT / "resources" / "schema" / "news.json"
ANNOTATOR = "gold"

_EPOCH_MS = 1_764_547_200_000  # 2025-12-01; the gold is a fixed point, not a moment
_DAY_MS = 86_400_000
Record = dict[str, Any]
Place = tuple[int, int]


class GoldError(Exception):
    """Say which quotation of the source does not fit its article."""


@dataclass
class Text:
    """Hold one article of the source and what has been placed in it so far."""

    uid: str
    name: str
    source: Mapping[str, Any]
    text: str
    furniture: list[Record] = field(default_factory=list)
    mentions: list[Record] = field(default_factory=list)

    def place(self, quote: str) -> Place:
        """Return the code points, half-open, of the passage ``quote`` names."""
        text = self.text
        quote = unicodedata.normalize("NFD", quote) if self.source.get("form") == "NFD" else quote
        if "->" in quote:
            around, inner = quote.rsplit("->", 1)
            start, end = self._find(around.rstrip(" "), quote)
            at = text.find(inner, start, end)
            if at < 0:
                raise GoldError(f"{self.name}: {inner!r} is not inside {around!r}")
            return at, at + len(inner)
        return self._find(quote, quote)

    def _find(self, words: str, quote: str) -> Place:
        words, _, nth = words.partition(" ##")
        found = [match.start() for match in re.finditer(re.escape(words), self.text)]
        if not found or (not nth and len(found) > 1) or (nth and int(nth) > len(found)):
            raise GoldError(f"{self.name}: {quote!r} stands there {len(found)} times")
        at = found[int(nth) - 1 if nth else 0]
        return at, at + len(words)

    def mention(self, quote: str) -> str:
        """Return the uid of the mention ``quote`` names; the first one where it has no number."""
        words, _, nth = quote.partition(" ##")
        if self.source.get("form") == "NFD":
            words = unicodedata.normalize("NFD", words)
        found = [mention for mention in self.mentions if mention["text"] == words]
        if len(found) < int(nth or 1):
            raise GoldError(f"{self.name}: no mention {quote!r}")
        return str(found[int(nth or 1) - 1]["id"])


def fixed_uid(*parts: str, moment: int | None = None) -> str:
    """Return a version 7 UUID that depends on ``parts`` only; ``moment`` orders, in ms."""
    digest = int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:16], "big")
    if moment is None:
        moment = _DAY_MS + (digest >> 74) % _DAY_MS
    value = (_EPOCH_MS + moment) << 80 | 7 << 76 | ((digest >> 62) & 0xFFF) << 64
    digits = f"{value | 0b10 << 62 | digest & ((1 << 62) - 1):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def build() -> dict[str, str]:
    """Return the gold files' contents by file name."""
    articles: list[Record] = []
    discrepancies: list[Record] = []
    entities: dict[tuple[str, str], Record] = {}
    for path in sorted(SOURCE.glob("*.toml")):
        story = tomllib.loads(path.read_text(encoding="utf-8"))
        texts = [_text(story, number) for number in range(len(story["article"]))]
        articles += [_article(story, text, entities) for text in texts]
        by_number = {text.source["file"][:2]: text for text in texts}
        discrepancies += [
            _discrepancy(story["story"], row, by_number) for row in story["discrepancies"]
        ]
    articles.sort(key=lambda record: (record["story"], record["id"]))
    discrepancies.sort(key=lambda record: (record["story"], record["id"]))
    for entity in entities.values():
        entity["aliases"] = sorted(entity["aliases"])
        entity["mentions"] = sorted(entity["mentions"])
    named = sorted(entities.values(), key=lambda record: (record["label"], record["name"]))
    return {
        "articles.jsonl": _lines(articles),
        "discrepancies.jsonl": _lines(discrepancies),
        "entities.jsonl": _lines(named),
        "schema.json": SCHEMA.read_text(encoding="utf-8"),
    }


def write() -> None:
    """Write the gold files anew."""
    shutil.rmtree(GOLD, ignore_errors=True)
    GOLD.mkdir(parents=True)
    for name, content in build().items():
        (GOLD / name).write_text(content, encoding="utf-8", newline="\n")


def _text(story: Mapping[str, Any], number: int) -> Text:
    source = story["article"][number]
    path = SAMPLE / story["story"] / source["file"]
    moment = story["number"] * 60_000 + number * 1_000
    name = f"{story['story']}/{source['file']}"
    uid = fixed_uid("article", name, moment=moment)
    return Text(uid, name, source, path.read_bytes().decode("utf-8"))


def _article(
    story: Mapping[str, Any], text: Text, entities: dict[tuple[str, str], Record]
) -> Record:
    source = text.source
    for kind, quote in source.get("furniture", []):
        start, end = text.place(quote)
        text.furniture.append({"start": start, "end": end, "kind": kind})
    text.furniture.sort(key=lambda record: (record["start"], record["end"]))
    named = list(_named_mentions(text, story["entities"], entities))
    own = [_mention(text, label, text.place(quote)) for label, quote in source["mentions"]]
    text.mentions = _sorted(named + own)
    claims = [_claim(text, "claim", *row) for row in source.get("claims", [])]
    claims += [_claim(text, "quotation", *row) for row in source.get("quotations", [])]
    annotations = {
        "annotator": ANNOTATOR,
        "status": "done",
        "mentions": text.mentions,
        "claims": _sorted(claims),
        "relations": _relations(text),
        "labels": [
            {"id": fixed_uid("label", text.name, label), "label": label}
            for label in sorted(source["labels"])
        ],
    }
    return {
        "id": text.uid,
        "title": _in_form(source, source["title"]),
        "outlet": source["outlet"],
        "published": source["published"],
        "url": "",
        "language": source.get("language", "en"),
        "story": story["story"],
        "text": text.text,
        "furniture": text.furniture,
        "annotations": [annotations],
    }


def _named_mentions(
    text: Text, rows: Iterable[Sequence[Any]], entities: dict[tuple[str, str], Record]
) -> Iterable[Record]:
    """Yield a mention for each name of an entity, longest first, outside furniture."""
    taken = [(record["start"], record["end"]) for record in text.furniture]
    names = [
        (_in_form(text.source, surface), label, name)
        for label, name, surfaces in rows
        for surface in surfaces
    ]
    for surface, label, name in sorted(names, key=lambda row: (-len(row[0]), row)):
        # Chinese has no spaces and Arabic joins its particles, so edges count for letters only.
        edge = r"(?<!\w){}(?!\w)" if text.source.get("language", "en") == "en" else "{}"
        for match in re.finditer(edge.format(re.escape(surface)), text.text):
            start, end = match.span()
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            taken.append((start, end))
            uid = fixed_uid("entity", label, name)
            entity = entities.setdefault(
                (label, name),
                {"id": uid, "label": label, "name": name, "aliases": [], "mentions": []},
            )
            mention = _mention(text, label, (start, end), uid)
            entity["mentions"].append(mention["id"])
            alias = unicodedata.normalize("NFC", surface)
            if alias != name and alias not in entity["aliases"]:
                entity["aliases"].append(alias)
            yield mention


def _mention(text: Text, label: str, place: Place, entity: str | None = None) -> Record:
    start, end = place
    return {
        "id": fixed_uid("mention", text.name, label, str(start), text.text[start:end]),
        "label": label,
        "spans": [[start, end]],
        "text": text.text[start:end],
        "entity": entity,
        "attributes": {},
    }


def _claim(
    text: Text,
    label: str,
    key: str,
    quote: str | list[str],
    source: str,
    cue: str,
    attributes: Mapping[str, Any] | None = None,
) -> Record:
    spans = _spans(text, quote)
    values = dict(attributes or {})
    for name in ("time", "place"):
        if name in values:
            values[name] = text.mention(values[name])
    return {
        "id": fixed_uid("claim", text.name, label, key),
        "label": label,
        "spans": spans,
        "text": " ".join(text.text[start:end] for start, end in spans),
        "source": text.mention(source) if source else None,
        "cue": _spans(text, cue) if cue else [],
        "attributes": dict(sorted(values.items())),
    }


def _relations(text: Text) -> list[Record]:
    relations = [
        {
            "id": fixed_uid("relation", text.name, label, first, second),
            "label": label,
            "from": text.mention(first),
            "to": text.mention(second),
            "attributes": {},
        }
        for label, first, second in text.source.get("relations", [])
    ]
    return sorted(relations, key=lambda record: (record["label"], record["id"]))


def _discrepancy(story: str, row: Sequence[Any], texts: Mapping[str, Text]) -> Record:
    key, label, severity, note, *sides = row
    try:
        placed = [_side(texts[number], quotes) for number, *quotes in sides]
    except GoldError as error:
        raise GoldError(f"{story}, discrepancy {key}: {error}") from None
    return {
        "id": fixed_uid("discrepancy", story, key),
        "story": story,
        "label": label,
        "annotator": ANNOTATOR,
        "status": "accepted",
        "severity": severity,
        "note": note,
        "origin": "person",
        "sides": placed,
    }


def _side(text: Text, quotes: Sequence[str]) -> Record:
    if quotes[0].startswith("@"):
        end = text.place(quotes[0][1:])[1]
        return {"article": text.uid, "role": "absent", "spans": [[end, end]], "text": [""]}
    spans = _spans(text, list(quotes))
    return {
        "article": text.uid,
        "role": "evidence",
        "spans": spans,
        "text": [text.text[start:end] for start, end in spans],
    }


def _spans(text: Text, quotes: str | list[str]) -> list[list[int]]:
    parts = [quotes] if isinstance(quotes, str) else quotes
    return sorted([*text.place(part)] for part in parts)


def _in_form(source: Mapping[str, Any], words: str) -> str:
    return unicodedata.normalize("NFD", words) if source.get("form") == "NFD" else words


def _sorted(records: list[Record]) -> list[Record]:
    return sorted(
        records,
        key=lambda record: (*record["spans"][0], record["label"], record["id"]),
    )


def _lines(records: Iterable[Record]) -> str:
    return "".join(
        json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records
    )


if __name__ == "__main__":
    write()
