"""Datasets come back whole: annotations, ids, schema; whatever their offsets count."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.domain.annotations import Discrepancy, Mention
from annotator.domain.schema import Label
from annotator.errors import InvalidInput
from annotator.formats.schema_json import write_schema
from annotator.services import checking, exporting, importing, projects, tagging
from annotator.services.exporting import ExportRequest
from annotator.services.import_plan import Request
from annotator.services.importing import ImportRefused, Report
from annotator.store import queries, records
from annotator.store.project import Project, create
from tests.building import SCHEMA, span_of

FERRY = "Ferry 🚢 burns in Osmere\n\nIlka Brandt said twelve people died at the cafe\u0301.\n"
BLAZE = "Blaze at sea\n\nFourteen people died, officials said.\nقالت إلكا براندت ذلك.\n"
FERRY_ID = "01a1fde4-3c94-7009-9536-c6bec74bb801"
BLAZE_ID = "01a1fde4-3c94-7009-9536-c6bec74bb802"
BRANDT = "01a1fde4-3c94-7009-9536-c6bec74bb803"
Row = dict[str, Any]


def _uid(number: int) -> str:
    return f"01a1fde4-3c94-7009-9536-c6bec74bb9{number:02}"


def _spans(text: str, *words: str) -> list[list[int]]:
    spans = [span_of(text, word) for word in words]
    return [[span.start, span.end] for span in spans]


def _articles() -> list[Row]:
    mentions: list[Row] = [
        {"id": _uid(1), "label": "person", "spans": _spans(FERRY, "Ilka Brandt")},
        {"id": _uid(2), "label": "place", "spans": _spans(FERRY, "Ferry", "Osmere")},
    ]
    for row, text, entity in zip(
        mentions, ("Ilka Brandt", "Ferry Osmere"), (BRANDT, None), strict=True
    ):
        row |= {"text": text, "entity": entity, "attributes": {}}
    claim = {
        "id": _uid(3),
        "label": "claim",
        "spans": _spans(FERRY, "twelve people died at the cafe\u0301"),
        "text": "twelve people died at the cafe\u0301",
        "source": _uid(1),
        "cue": _spans(FERRY, "said"),
        "attributes": {"certainty": "possible"},
    }
    relation = {
        "id": _uid(4),
        "label": "works_for",
        "from": _uid(1),
        "to": _uid(2),
        "attributes": {},
    }
    work = {
        "annotator": "zoe",
        "status": "done",
        "mentions": mentions,
        "claims": [claim],
        "relations": [relation],
        "labels": [{"id": _uid(5), "label": "opinion"}],
    }
    arabic = {
        "id": _uid(6),
        "label": "person",
        "spans": _spans(BLAZE, "إلكا براندت"),
        "text": "إلكا براندت",
        "entity": BRANDT,
        "attributes": {"head": True},
    }
    other = {"annotator": "ann", "status": "in_progress", "mentions": [arabic]}
    head: Row = {"outlet": "Ostrel", "published": "2025-03-04", "url": "", "language": "en"}
    return [
        {
            "id": FERRY_ID,
            "title": "Ferry",
            **head,
            "story": "Ferry",
            "text": FERRY,
            "furniture": [{"start": 0, "end": 5, "kind": "marked"}],
            "annotations": [work],
        },
        {
            "id": BLAZE_ID,
            "title": "Blaze",
            **head,
            "story": "Ferry",
            "text": BLAZE,
            "furniture": [],
            "annotations": [other],
        },
    ]


def _discrepancies() -> list[Row]:
    first = {"article": FERRY_ID, "role": "evidence", "spans": _spans(FERRY, "twelve")}
    second = {"article": BLAZE_ID, "role": "evidence", "spans": _spans(BLAZE, "Fourteen")}
    absent = {"article": BLAZE_ID, "role": "absent", "spans": [[12, 12]], "text": [""]}
    said = {"article": FERRY_ID, "role": "evidence", "spans": _spans(FERRY, "said", "people")}
    head = {"story": "Ferry", "annotator": "zoe", "status": "accepted", "origin": "person"}
    return [
        {
            "id": _uid(7),
            **head,
            "label": "number",
            "severity": 3,
            "note": "Two figures.",
            "sides": [first | {"text": ["twelve"]}, second | {"text": ["Fourteen"]}],
        },
        {
            "id": _uid(8),
            **head,
            "label": "omission",
            "severity": 1,
            "note": "",
            "sides": [said | {"text": ["said", "people"]}, absent],
        },
    ]


def _entities() -> list[Row]:
    row = {"id": BRANDT, "label": "person", "name": "Ilka Brandt", "aliases": ["Brandt"]}
    return [row | {"mentions": [_uid(1), _uid(6)]}]


def write(
    folder: Path,
    articles: list[Row] | None = None,
    discrepancies: list[Row] | None = None,
    entities: list[Row] | None = None,
    schema: bytes | None = None,
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (
        ("articles.jsonl", _articles() if articles is None else articles),
        ("discrepancies.jsonl", _discrepancies() if discrepancies is None else discrepancies),
        ("entities.jsonl", _entities() if entities is None else entities),
    ):
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / name).write_text("".join(lines), "utf-8")
    (folder / "schema.json").write_bytes(schema or write_schema(SCHEMA, 1))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "own.annotator", "ann", SCHEMA) as made:
        yield made


def bring(project: Project, folder: Path, **how: Any) -> Report:
    return importing.import_paths(project, Request((folder,), **how))


def is_sound(project: Project) -> bool:
    return list(checking.check(project)) == []


def spans_said(project: Project, article: str, kind: str) -> dict[str, list[str]]:
    text = queries.text_of(project.connection, article).text
    found = queries.annotations_of(project.connection, kind, article)
    return {item.uid: [span.slice(text) for span in item.spans] for item in found}


def count(project: Project, kind: str) -> int:
    return queries.count(project.connection, kind)


def test_everything_comes_in_with_its_id(project: Project, tmp_path: Path) -> None:
    report = bring(project, write(tmp_path / "in"))
    assert report.annotations == {
        "annotator": 1,
        "article_label": 1,
        "claim": 1,
        "discrepancy": 2,
        "entity": 1,
        "mention": 3,
        "progress": 2,
        "relation": 1,
    }
    assert spans_said(project, FERRY_ID, "mention") == {
        _uid(1): ["Ilka Brandt"],
        _uid(2): ["Ferry", "Osmere"],
    }
    assert spans_said(project, BLAZE_ID, "mention") == {_uid(6): ["إلكا براندت"]}
    (claim,) = queries.annotations_of(project.connection, "claim", FERRY_ID)
    assert (claim.source, claim.cue[0].slice(FERRY)) == (_uid(1), "said")
    assert [item.kind for item in queries.article_of(project.connection, FERRY_ID).furniture] == [
        "marked"
    ]
    mention: Mention = records.get(project.connection, "mention", _uid(6))
    assert (mention.annotator, mention.entity) == (project.annotator.uid, BRANDT)
    assert is_sound(project)


def test_the_headline_a_dataset_names_is_found_in_its_text(tmp_path: Path) -> None:
    gold = paths.resources() / "sample" / "gold"
    with create(tmp_path / "gold.annotator", "ann", projects.default_schema()) as project:
        bring(project, gold)
        articles = list(records.select(project.connection, "article"))
        headlines = [
            (article.title, field.value)
            for article in articles
            for field in article.found
            if field.name == "title"
        ]
    assert len(headlines) > len(articles) / 2
    assert all(title == value for title, value in headlines)


def test_the_import_is_one_step(project: Project, tmp_path: Path) -> None:
    bring(project, write(tmp_path / "in"))
    before = {kind: count(project, kind) for kind in records.MAPPED}
    assert project.undo() == "import_dataset"
    assert (count(project, "article"), count(project, "mention"), count(project, "entity")) == (
        0,
        0,
        0,
    )
    assert is_sound(project)
    assert project.redo() == "import_dataset"
    assert {kind: count(project, kind) for kind in records.MAPPED} == before
    assert is_sound(project)


def test_the_same_again_adds_nothing(project: Project, tmp_path: Path) -> None:
    bring(project, write(tmp_path / "in"))
    before = {kind: count(project, kind) for kind in records.MAPPED}
    report = bring(project, tmp_path / "in")
    assert (report.added, report.annotations, report.duplicate_count) == (0, {}, 2)
    assert {kind: count(project, kind) for kind in records.MAPPED} == before
    assert project.connection.exec_driver_sql("SELECT count(*) FROM step").scalar_one() == 3


def test_annotations_join_articles_that_are_there(project: Project, tmp_path: Path) -> None:
    for name, text in (("1.txt", FERRY), ("2.txt", BLAZE)):
        (tmp_path / "Ferry").mkdir(exist_ok=True)
        (tmp_path / "Ferry" / name).write_text(text, "utf-8")
    bring(project, tmp_path / "Ferry")
    report = bring(project, write(tmp_path / "in"))
    assert (report.added, report.duplicate_count) == (0, 2)
    assert (count(project, "article"), count(project, "mention")) == (2, 3)
    (first, _) = queries.article_order(project.connection)
    assert first != FERRY_ID
    assert list(spans_said(project, first, "mention")) == [_uid(1), _uid(2)]
    assert is_sound(project)


def test_all_work_can_be_given_to_one_annotator(project: Project, tmp_path: Path) -> None:
    bring(project, write(tmp_path / "in"), annotator="mia")
    names = {item.name for item in records.select(project.connection, "annotator")}
    assert names == {"ann", "mia"}
    mia = project.annotator_named("mia")
    assert mia is not None
    mentions = records.select(project.connection, "mention")
    assert {item.annotator for item in mentions} == {mia.uid}
    (discrepancy, _) = queries.discrepancies_of(project.connection)
    assert discrepancy.annotator == mia.uid


def test_parts_are_read_as_one(project: Project, tmp_path: Path) -> None:
    write(tmp_path / "in" / "train", _articles()[:1], [], [])
    write(tmp_path / "in" / "test", _articles()[1:], _discrepancies(), _entities())
    (tmp_path / "in" / "schema.json").write_bytes(write_schema(SCHEMA, 1))
    report = bring(project, tmp_path / "in")
    assert (report.added, count(project, "mention"), count(project, "discrepancy")) == (2, 3, 2)
    assert is_sound(project)


def _counting(change: Callable[[str], int]) -> tuple[list[Row], list[Row]]:
    """Return the dataset with its offsets counted by ``change``, the length of a stretch."""

    def moved(spans: list[list[int]], text: str) -> list[list[int]]:
        return [[change(text[:edge]) for edge in span] for span in spans]

    texts = {FERRY_ID: FERRY, BLAZE_ID: BLAZE}
    articles, discrepancies = _articles(), _discrepancies()
    for article in articles:
        text = article["text"]
        for piece in article["furniture"]:
            piece |= {edge: change(text[: piece[edge]]) for edge in ("start", "end")}
        for work in article["annotations"]:
            for row in [*work["mentions"], *work.get("claims", [])]:
                row["spans"] = moved(row["spans"], text)
                if "cue" in row:
                    row["cue"] = moved(row["cue"], text)
    for discrepancy in discrepancies:
        for side in discrepancy["sides"]:
            side["spans"] = moved(side["spans"], texts[side["article"]])
    return articles, discrepancies


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("UTF-16 units", lambda text: len(text.encode("utf-16-le")) // 2),
        ("UTF-8 bytes", lambda text: len(text.encode())),
        ("code points with CR LF as two", lambda text: len(text.replace("\n", "\r\n"))),
        (
            "UTF-16 units with CR LF as two",
            lambda text: len(text.replace("\n", "\r\n").encode("utf-16-le")) // 2,
        ),
    ],
)
def test_other_units_are_found_by_the_quotes_and_told(
    name: str, change: Callable[[str], int], project: Project, tmp_path: Path
) -> None:
    report = bring(project, write(tmp_path / "in", *_counting(change)))
    assert [name in remark.reason for remark in report.remarks] == [True]
    assert spans_said(project, FERRY_ID, "mention") == {
        _uid(1): ["Ilka Brandt"],
        _uid(2): ["Ferry", "Osmere"],
    }
    discrepancies: list[Discrepancy] = list(queries.discrepancies_of(project.connection))
    assert [span.slice(BLAZE) for span in discrepancies[0].sides[1].spans] == ["Fourteen"]
    assert is_sound(project)


def _break_mention(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[1]["annotations"][0]["mentions"][0]["spans"] = [[3, 9]]


def _break_side(_: list[Row], discrepancies: list[Row], __: list[Row]) -> None:
    discrepancies[0]["sides"][0]["text"] = ["thirteen"]


def _break_source(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[0]["annotations"][0]["claims"][0]["source"] = _uid(99)


def _break_relation(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[0]["annotations"][0]["relations"][0]["to"] = _uid(99)


def _break_label(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[0]["annotations"][0]["mentions"][1]["label"] = "ship"
    articles[0]["annotations"][0]["relations"] = []


def _break_attribute(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[1]["annotations"][0]["mentions"][0]["attributes"] = {"head": "yes"}


def _break_entity(_: list[Row], __: list[Row], entities: list[Row]) -> None:
    entities.clear()


def _break_story(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[1]["story"] = "Other"


def _break_article(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[1]["text"] = " "


def _break_severity(_: list[Row], discrepancies: list[Row], __: list[Row]) -> None:
    discrepancies[1]["severity"] = 9


def _break_furniture(articles: list[Row], _: list[Row], __: list[Row]) -> None:
    articles[1]["furniture"] = [{"start": 0, "end": 5000, "kind": "x"}]


@pytest.mark.parametrize(
    ("damage", "file", "line", "reason"),
    [
        (_break_mention, "articles.jsonl", 2, "is not what it quotes"),
        (_break_side, "discrepancies.jsonl", 1, "side 1 is not what it quotes"),
        (_break_source, "articles.jsonl", 1, "its source is not in the article"),
        (_break_relation, "articles.jsonl", 1, "an end is not in the article"),
        (_break_label, "articles.jsonl", 1, "the schema has no mention label 'ship'"),
        (_break_attribute, "articles.jsonl", 2, "'head' is true or false"),
        (_break_entity, "articles.jsonl", 1, "there is no entity"),
        (_break_story, "discrepancies.jsonl", 1, "do not lie in one story"),
        (_break_article, "articles.jsonl", 2, "the text is empty"),
        (_break_severity, "discrepancies.jsonl", 2, "severity or status is unknown"),
        (_break_furniture, "articles.jsonl", 2, "furniture does not lie inside"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line_or_left_out(
    damage: Callable[[list[Row], list[Row], list[Row]], None],
    file: str,
    line: int,
    reason: str,
    project: Project,
    tmp_path: Path,
) -> None:
    rows = _articles(), _discrepancies(), _entities()
    damage(*rows)
    folder = write(tmp_path / "in", *rows)
    with pytest.raises(ImportRefused) as refusal:
        bring(project, folder)
    first = refusal.value.report.problems[0]
    assert (Path(first.name).name, first.line) == (file, line)
    assert reason in first.reason
    assert {kind: count(project, kind) for kind in ("article", "story", "mention")} == {
        "article": 0,
        "story": 0,
        "mention": 0,
    }
    report = bring(project, folder, keep_going=True)
    assert report.problem_count == refusal.value.report.problem_count
    assert report.added >= 1
    assert is_sound(project)


def test_a_new_project_takes_the_schema_of_the_dataset(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", schema=write_schema(SCHEMA, 4))
    other = projects.default_schema()
    with create(tmp_path / "new.annotator", "ann", other) as project:
        assert bring(project, folder).schema_replaced
        assert (project.schema, project.schema_version.version) == (SCHEMA, 4)
        assert is_sound(project)
        project.undo()
        assert (project.schema, project.schema_version.version) == (other, 1)


def test_a_project_with_work_in_it_keeps_its_schema(project: Project, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(FERRY, "utf-8")
    bring(project, tmp_path / "one.txt")
    (uid,) = queries.article_order(project.connection)
    tagging.add_mention(project, uid, [span_of(FERRY, "Osmere")], "place")
    more = (*SCHEMA.labels, Label("ship", "mention", "Ship"))
    document = write_schema(type(SCHEMA)("More", more), 1)
    report = bring(project, write(tmp_path / "in", [], [], [], document))
    assert not report.schema_replaced
    assert project.schema == SCHEMA


def test_a_schema_that_is_none_refuses_the_dataset(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"schema\.json.*this is not JSON"):
        bring(project, write(tmp_path / "in", schema=b"{"))
    assert is_sound(project)


def test_a_dataset_comes_back_as_the_same_bytes(project: Project, tmp_path: Path) -> None:
    bring(project, write(tmp_path / "in"))
    first = ExportRequest(tmp_path / "first", "jsonl")
    exporting.export(project, first)
    with create(tmp_path / "second.annotator", "bob", projects.default_schema()) as second:
        bring(second, first.target)
        assert is_sound(second)
        exporting.export(second, ExportRequest(tmp_path / "second", "jsonl"))
    for path in sorted(first.target.iterdir()):
        assert (tmp_path / "second" / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_sample_s_gold_comes_in_whole(tmp_path: Path) -> None:
    from annotator import paths

    with create(tmp_path / "own.annotator", "ann", SCHEMA) as project:
        report = bring(project, paths.resources() / "sample" / "gold")
        assert report.problem_count == 0
        assert report.schema_replaced
        assert is_sound(project)
