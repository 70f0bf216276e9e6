"""The gold of the sample corpus has the export's shape, and every offset fits its text."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from annotator.compare.furniture import KINDS
from annotator.domain.annotations import ROLES, SEVERITIES
from annotator.formats.schema_json import read_schema
from tests.resources.gold_builder import GOLD, SAMPLE, GoldError, Record, Text, build, fixed_uid

ARTICLE_KEYS = [
    "id",
    "title",
    "outlet",
    "published",
    "url",
    "language",
    "story",
    "text",
    "furniture",
    "annotations",
]
ANNOTATION_KEYS = ["annotator", "status", "mentions", "claims", "relations", "labels"]
MENTION_KEYS = ["id", "label", "spans", "text", "entity", "attributes"]
CLAIM_KEYS = ["id", "label", "spans", "text", "source", "cue", "attributes"]
RELATION_KEYS = ["id", "label", "from", "to", "attributes"]
DISCREPANCY_KEYS = [
    "id",
    "story",
    "label",
    "annotator",
    "status",
    "severity",
    "note",
    "origin",
    "sides",
]
ENTITY_KEYS = ["id", "label", "name", "aliases", "mentions"]
_UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture(scope="module")
def articles() -> dict[str, Record]:
    return {record["id"]: record for record in _records("articles.jsonl")}


@pytest.fixture(scope="module")
def discrepancies() -> list[Record]:
    return _records("discrepancies.jsonl")


def test_the_files_are_what_the_source_gives() -> None:
    for name, content in build().items():
        assert (GOLD / name).read_bytes() == content.encode("utf-8"), name


def test_lines_are_compact_json_with_plain_line_ends() -> None:
    for name in ("articles.jsonl", "discrepancies.jsonl", "entities.jsonl"):
        data = (GOLD / name).read_bytes().decode("utf-8")
        assert "\r" not in data
        assert data.endswith("}\n")
        for line in data.removesuffix("\n").split("\n"):
            compact = json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":"))
            assert compact == line


def test_keys_stand_in_the_order_of_an_export(
    articles: dict[str, Record], discrepancies: list[Record]
) -> None:
    for article in articles.values():
        assert list(article) == ARTICLE_KEYS
        assert all(list(item) == ["start", "end", "kind"] for item in article["furniture"])
        (own,) = article["annotations"]
        assert list(own) == ANNOTATION_KEYS
        assert own["annotator"] == "gold"
        assert all(list(item) == MENTION_KEYS for item in own["mentions"])
        assert all(list(item) == CLAIM_KEYS for item in own["claims"])
        assert all(list(item) == RELATION_KEYS for item in own["relations"])
        assert all(list(item) == ["id", "label"] for item in own["labels"])
    for discrepancy in discrepancies:
        assert list(discrepancy) == DISCREPANCY_KEYS
        assert all(
            list(side) == ["article", "role", "spans", "text"] for side in discrepancy["sides"]
        )
    assert all(list(entity) == ENTITY_KEYS for entity in _records("entities.jsonl"))


def test_records_are_sorted(articles: dict[str, Record], discrepancies: list[Record]) -> None:
    order = [(article["story"], article["id"]) for article in articles.values()]
    assert order == sorted(order)
    order = [(item["story"], item["id"]) for item in discrepancies]
    assert order == sorted(order)
    for article in articles.values():
        (own,) = article["annotations"]
        for layer in ("mentions", "claims"):
            places = [(*item["spans"][0], item["label"], item["id"]) for item in own[layer]]
            assert places == sorted(places)


def test_ids_are_version_7_and_stand_once(
    articles: dict[str, Record], discrepancies: list[Record]
) -> None:
    ids = [*articles, *(item["id"] for item in discrepancies)]
    ids += [entity["id"] for entity in _records("entities.jsonl")]
    for article in articles.values():
        (own,) = article["annotations"]
        for layer in ("mentions", "claims", "relations", "labels"):
            ids += [item["id"] for item in own[layer]]
    assert all(_UUID7.fullmatch(value) for value in ids)
    assert max(Counter(ids).values()) == 1


def test_every_article_is_a_file_of_the_corpus(articles: dict[str, Record]) -> None:
    files = {
        (path.parent.name, path.read_bytes().decode("utf-8")) for path in SAMPLE.glob("*/*.txt")
    }
    assert {(article["story"], article["text"]) for article in articles.values()} == files
    assert all(article["title"] in article["text"] for article in articles.values())


def test_spans_slice_to_their_text(articles: dict[str, Record]) -> None:
    for article in articles.values():
        text = article["text"]
        (own,) = article["annotations"]
        for item in own["mentions"] + own["claims"]:
            assert item["text"] == " ".join(_slices(text, item["spans"]))
            assert item["text"].strip() == item["text"] != ""
        for claim in own["claims"]:
            assert all(_slices(text, claim["cue"]))


def test_sides_slice_to_their_text(
    articles: dict[str, Record], discrepancies: list[Record]
) -> None:
    for discrepancy in discrepancies:
        sides = discrepancy["sides"]
        assert len({side["article"] for side in sides}) == len(sides) >= 2
        assert sides[0]["role"] == "evidence"
        for side in sides:
            article = articles[side["article"]]
            assert article["story"] == discrepancy["story"]
            assert side["role"] in ROLES
            assert side["text"] == _slices(article["text"], side["spans"])
            if side["role"] == "absent":
                ((start, end),) = side["spans"]
                assert 0 < start == end <= len(article["text"])


def test_a_mention_counts_code_points_after_emoji_and_marks(articles: dict[str, Record]) -> None:
    (fanal,) = [item for item in articles.values() if item["outlet"] == "Fanal du Matin"]
    (own,) = fanal["annotations"]
    last = own["mentions"][-1]
    start = last["spans"][0][0]
    before = fanal["text"][:start]
    assert len(before.encode("utf-16-le")) // 2 > start
    assert len(unicodedata.normalize("NFC", before)) < start


def test_all_types_occur_several_times_over_several_stories(discrepancies: list[Record]) -> None:
    schema, _ = read_schema((GOLD / "schema.json").read_bytes(), name="schema.json")
    labels = {label.id for label in schema.of_layer("discrepancy")}
    count = Counter(item["label"] for item in discrepancies)
    assert set(count) == labels
    assert len(labels) == 13
    for label in labels:
        assert count[label] >= 7, label
        assert len({i["story"] for i in discrepancies if i["label"] == label}) >= 4, label


def test_discrepancies_are_explained(discrepancies: list[Record]) -> None:
    for item in discrepancies:
        assert item["annotator"] == "gold"
        assert item["status"] == "accepted"
        assert item["origin"] == "person"
        assert item["severity"] in SEVERITIES
        assert item["note"].endswith(".")
    notes = Counter((item["story"], item["label"], str(item["sides"])) for item in discrepancies)
    assert max(notes.values()) == 1


def test_annotations_fit_the_schema(articles: dict[str, Record]) -> None:
    schema, _ = read_schema((GOLD / "schema.json").read_bytes(), name="schema.json")
    for article in articles.values():
        (own,) = article["annotations"]
        mentions = {item["id"] for item in own["mentions"]}
        for claim in own["claims"]:
            schema.label("claim", claim["label"])
            schema.check_attributes("claim", claim["label"], claim["attributes"])
            assert claim["source"] in mentions | {None}
            assert {claim["attributes"].get(name) for name in ("time", "place")} <= mentions | {
                None
            }
        for mention in own["mentions"]:
            schema.label("mention", mention["label"])
        for relation in own["relations"]:
            schema.label("relation", relation["label"])
            assert {relation["from"], relation["to"]} <= mentions
            assert relation["from"] != relation["to"]
        assert own["labels"]
        for item in own["labels"]:
            schema.label("article", item["label"])


def test_mentions_keep_out_of_furniture_and_stand_once(articles: dict[str, Record]) -> None:
    for article in articles.values():
        furniture = [(item["start"], item["end"]) for item in article["furniture"]]
        assert furniture == sorted(furniture)
        assert {item["kind"] for item in article["furniture"]} <= set(KINDS)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(furniture))
        (own,) = article["annotations"]
        for start, end in (span for item in own["mentions"] for span in item["spans"]):
            assert not any(start < last and first < end for first, last in furniture)
        places = Counter((item["label"], str(item["spans"])) for item in own["mentions"])
        assert max(places.values()) == 1


def test_entities_name_their_mentions(articles: dict[str, Record]) -> None:
    mentions = {item["id"]: item for article in articles.values() for item in _mentions(article)}
    entities = _records("entities.jsonl")
    for entity in entities:
        assert entity["mentions"] == sorted(entity["mentions"])
        for uid in entity["mentions"]:
            mention = mentions[uid]
            assert (mention["entity"], mention["label"]) == (entity["id"], entity["label"])
            names = {entity["name"], *entity["aliases"]}
            assert unicodedata.normalize("NFC", mention["text"]) in {
                unicodedata.normalize("NFC", name) for name in names
            }
    named = {uid for entity in entities for uid in entity["mentions"]}
    assert named == {uid for uid, mention in mentions.items() if mention["entity"]}


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("red", None),
        ("the red boat", (0, 12)),
        ("red ##2", (20, 23)),
        ("a red flag ->flag", (24, 28)),
        ("a red flag ->boat", None),
        ("red ##3", None),
        ("blue", None),
    ],
)
def test_the_builder_places_a_quotation_or_refuses(
    quote: str, expected: tuple[int, int] | None
) -> None:
    text = Text("uid", "invented", {}, "the red boat flew a red flag")
    if expected is None:
        with pytest.raises(GoldError, match="invented"):
            text.place(quote)
    else:
        assert text.place(quote) == expected


def test_moments_order_the_articles() -> None:
    early = fixed_uid("article", "one", moment=1_000)
    late = fixed_uid("article", "two", moment=2_000)
    assert early < late
    assert early == fixed_uid("article", "one", moment=1_000)


def _records(name: str) -> list[Record]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def _slices(text: str, spans: list[list[int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _mentions(article: Record) -> Iterator[dict[str, Any]]:
    for own in article["annotations"]:
        yield from own["mentions"]
