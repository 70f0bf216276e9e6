"""Imports of texts and tables: what comes in, what is refused, and that nothing is half done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.articles import Article
from annotator.errors import InvalidInput, NotFound
from annotator.services import checking, import_plan, importing
from annotator.services.import_plan import Request, make_plan, planning
from annotator.services.importing import ImportRefused, ImportRun, Report
from annotator.store import list_rows, queries
from annotator.store.project import Project, create
from tests.building import SCHEMA

BURNS = """Ferry 🚢 burns off Osmere

OSMERE, March 3 (Ostrel) - Twelve people died when a ferry burned, Ilka Brandt said on Monday.

Read more: Harbour closed
"""
RECOUNT = "Recount ordered in Melisse\n\nThe mayor, Tove Harrand, ordered a recount on Tuesday.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "own.annotator", "ann", SCHEMA) as made:
        yield made


def bring(project: Project, *paths: Path, **how: Any) -> Report:
    return importing.import_paths(project, Request(tuple(paths), **how))


def articles(project: Project) -> list[Article]:
    connection = project.connection
    return [queries.article_of(connection, uid) for uid in queries.article_order(connection)]


def is_sound(project: Project) -> bool:
    return list(checking.check(project)) == []


def write_rows(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def steps(project: Project) -> int:
    return int(project.connection.exec_driver_sql("SELECT count(*) FROM step").scalar_one())


def test_a_folder_of_folders_becomes_stories(project: Project, tmp_path: Path) -> None:
    for name, text in {
        "fire/1.txt": BURNS,
        "fire/2.txt": BURNS + "More.\n",
        "vote/1.txt": RECOUNT,
    }.items():
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(text, "utf-8")
    (tmp_path / "in" / "fire" / "photo.png").write_bytes(b"\x89PNG")
    report = bring(project, tmp_path / "in")
    assert (report.added, report.stories) == (3, ["fire", "vote"])
    assert report.ignored == (str(tmp_path / "in" / "fire" / "photo.png"),)
    found = articles(project)
    assert [item.file_name for item in found] == ["1.txt", "2.txt", "1.txt"]
    assert found[0].title == "Ferry 🚢 burns off Osmere"
    assert (found[0].dateline, found[0].agency) == ("OSMERE", "Ostrel")
    text = queries.text_of(project.connection, found[0].uid).text
    assert text == BURNS
    assert {item.name: text[item.start : item.end] for item in found[0].found}[
        "dateline"
    ] == "OSMERE"
    assert [text[item.start : item.end] for item in found[0].furniture] == [
        "Read more: Harbour closed"
    ]
    assert is_sound(project)


def test_the_story_can_be_named_and_the_outlet_too(project: Project, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(RECOUNT, "utf-8")
    bring(project, tmp_path / "one.txt", story="Recount", outlet="Osmere Post", language="en")
    (article,) = articles(project)
    assert (article.outlet, article.language) == ("Osmere Post", "en")
    assert [story.name for story in queries.stories(project.connection)] == ["Recount"]


def test_a_file_alone_has_no_story(project: Project, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(RECOUNT, "utf-8")
    bring(project, tmp_path / "one.txt")
    assert [item.story for item in articles(project)] == [None]


def test_decoding_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes(b"\xef\xbb\xbf" + RECOUNT.replace("\n", "\r\n").encode())
    (tmp_path / "two.txt").write_bytes("Noël à Mélisse\n\nLa fête.\n".encode("cp1252"))
    bring(project, tmp_path / "one.txt", tmp_path / "two.txt")
    one, two = sorted(articles(project), key=lambda item: item.file_name)
    assert queries.text_of(project.connection, one.uid).text == RECOUNT
    assert len(one.decoding_notes) == 2
    assert one.raw_sha256 not in ("", one.text_sha256)
    assert two.encoding == "cp1252"


def test_rows_of_jsonl_by_their_usual_names(project: Project, tmp_path: Path) -> None:
    path = write_rows(
        tmp_path / "rows.jsonl",
        {
            "id": 7,
            "headline": "Given title",
            "content": BURNS,
            "source": {"name": "Fathom Post"},
            "publishedAt": "2025-03-04T10:00:00Z",
            "authors": ["A. Brandt", "B. Harrand"],
            "url": "https://news.example/7",
            "lang": "en",
            "event_id": "fire",
        },
        {"content": RECOUNT, "event_id": None},
    )
    assert bring(project, path).added == 2
    first, second = articles(project)
    assert (first.title, first.outlet, first.byline) == (
        "Given title",
        "Fathom Post",
        "A. Brandt, B. Harrand",
    )
    assert (first.published, first.url) == ("2025-03-04T10:00:00Z", "https://news.example/7")
    assert first.file_name == "rows.jsonl:7"
    assert first.agency == "Ostrel"  # no column gives one, the text does
    assert (second.title, second.story) == ("Recount ordered in Melisse", None)
    assert is_sound(project)


def test_columns_can_be_chosen(project: Project, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "rows.jsonl", {"doc": {"words": RECOUNT}, "text": "not this"})
    bring(project, path, columns={"text": "doc.words"})
    (article,) = articles(project)
    assert queries.text_of(project.connection, article.uid).text == RECOUNT


def test_rows_of_csv_with_line_ends_in_cells(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(
        'Titel;Body;Outlet\nOne;"First line.\n\nSecond line.";Ostrel\nTwo;Other words.;Ostrel\n',
        "utf-8",
    )
    report = bring(project, path, story="Both")
    assert report.added == 2
    texts = [queries.text_of(project.connection, item.uid).text for item in articles(project)]
    assert texts == ["First line.\n\nSecond line.", "Other words."]


def test_dates_with_two_readings_are_left_out_and_told(project: Project, tmp_path: Path) -> None:
    rows = [
        ("3/4/2025", ""),
        ("13/4/2025", "2025-04-13"),
        ("4 March 2025", "2025-03-04"),
        ("soon", ""),
    ]
    path = write_rows(
        tmp_path / "rows.jsonl",
        *({"text": f"Words number {n}.", "date": given} for n, (given, _) in enumerate(rows)),
    )
    report = bring(project, path, story="x")
    found = {item.file_name: item.published for item in articles(project)}
    assert found == {f"rows.jsonl:{n}": iso for n, (_, iso) in enumerate(rows, 1)}
    assert [(remark.line, "left out" in remark.reason) for remark in report.remarks] == [
        (1, True),
        (4, True),
    ]


def test_the_same_again_adds_nothing_and_says_so(project: Project, tmp_path: Path) -> None:
    (tmp_path / "fire").mkdir()
    (tmp_path / "fire" / "1.txt").write_text(BURNS, "utf-8")
    bring(project, tmp_path / "fire")
    (uid,) = queries.article_order(project.connection)
    before = steps(project)
    report = bring(project, tmp_path / "fire")
    assert (report.added, report.duplicate_count) == (0, 1)
    assert report.duplicates[0].uid == uid
    assert steps(project) == before


def test_the_same_text_of_two_outlets_is_two_articles(project: Project, tmp_path: Path) -> None:
    path = write_rows(
        tmp_path / "rows.jsonl",
        {"text": RECOUNT, "outlet": "Ostrel"},
        {"text": RECOUNT, "outlet": "Fathom Post"},
        {"text": RECOUNT, "outlet": "ostrel"},
        {"text": RECOUNT},
        {"text": RECOUNT, "outlet": "Ostrel", "url": "https://news.example/1"},
        {"text": RECOUNT, "outlet": "Ostrel", "url": "https://news.example/2"},
    )
    report = bring(project, path)
    assert (report.added, report.duplicate_count) == (2, 4)
    assert project.connection.exec_driver_sql("SELECT count(*) FROM body").scalar_one() == 1


def test_one_bad_file_refuses_all_and_all_are_listed(project: Project, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(BURNS, "utf-8")
    (tmp_path / "empty.txt").write_text(" \n", "utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Words."}\n{"text": \n{"text": 7}\n{"words": "x"}\n', "utf-8")
    paths = [tmp_path / name for name in ("good.txt", "empty.txt", "binary.txt", "rows.jsonl")]
    before = steps(project)
    with pytest.raises(ImportRefused, match=r"nothing was imported: .* and 4 more") as refusal:
        bring(project, *paths)
    found = [(Path(item.name).name, item.line) for item in refusal.value.report.problems]
    assert found == [
        ("empty.txt", None),
        ("binary.txt", None),
        ("rows.jsonl", 2),
        ("rows.jsonl", 3),
        ("rows.jsonl", 4),
    ]
    assert articles(project) == []
    assert steps(project) == before
    assert is_sound(project)

    report = bring(project, *paths, keep_going=True)
    assert (report.added, report.problem_count) == (2, 5)
    assert is_sound(project)


def test_a_table_without_a_text_column_says_so_once(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("title,words\n" + "a,b\n" * 300, "utf-8")
    with pytest.raises(ImportRefused, match="no column is known to hold the text") as refusal:
        bring(project, path)
    assert refusal.value.report.problem_count == 1


def test_problems_are_counted_beyond_those_listed(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("x\n" * (importing.LISTED + 50), "utf-8")
    with pytest.raises(ImportRefused) as refusal:
        bring(project, path)
    assert refusal.value.report.problem_count == importing.LISTED + 50
    assert len(refusal.value.report.problems) == importing.LISTED


def test_a_given_uid_is_kept_and_never_taken_twice(project: Project, tmp_path: Path) -> None:
    uid = "01a1fde4-3c94-7009-9536-c6bec74bb89e"
    bring(project, write_rows(tmp_path / "a.jsonl", {"id": uid.upper(), "text": RECOUNT}))
    assert queries.article_order(project.connection) == [uid]
    with pytest.raises(ImportRefused, match="another article has its id"):
        bring(project, write_rows(tmp_path / "b.jsonl", {"id": uid, "text": BURNS}))
    rows = ({"id": uid[:-1] + "0", "text": f"Words {n}."} for n in range(2))
    twice = write_rows(tmp_path / "c.jsonl", *rows)
    with pytest.raises(ImportRefused, match="another article has its id"):
        bring(project, twice)


def test_paths_and_formats_that_do_not_fit(project: Project, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        bring(project, tmp_path / "none.txt")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InvalidInput, match="no articles to import"):
        bring(project, tmp_path / "empty")
    with pytest.raises(InvalidInput, match="no format 'docx'"):
        bring(project, tmp_path / "empty", format="docx")
    with pytest.raises(InvalidInput, match="holds no dataset"):
        bring(project, tmp_path / "empty", format="dataset")


def test_a_folder_of_tables_is_read_as_tables(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write_rows(tmp_path / "in" / "a.jsonl", {"text": "x"})
    (tmp_path / "in" / "b.tsv").write_text("text\nx\n", "utf-8")
    (tmp_path / "in" / "c.docx").write_bytes(b"x")
    plan = make_plan(Request((tmp_path / "in",)))
    assert [(source.path.name, source.format) for source in plan.sources] == [
        ("a.jsonl", "jsonl"),
        ("b.tsv", "csv"),
    ]
    assert [Path(name).name for name in plan.ignored] == ["c.docx"]
    (tmp_path / "in" / "d.txt").write_text("x", "utf-8")
    assert [source.format for source in make_plan(Request((tmp_path / "in",))).sources] == ["text"]


def test_a_folder_of_many_files_is_looked_at_some_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("x", "utf-8")
    monkeypatch.setattr(import_plan, "TOGETHER", 2)
    *waits, plan = planning(Request((tmp_path,)))
    assert waits == [None] * 5
    assert plan is not None
    assert plan == make_plan(Request((tmp_path,)))
    assert [source.path.name for source in plan.sources] == [f"{n}.txt" for n in range(5)]


def test_a_cancelled_import_leaves_nothing(project: Project, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "rows.jsonl", *({"text": f"Words {n}."} for n in range(200)))
    before = steps(project)
    with ImportRun(project, Request((path,), story="x")) as run:
        assert run.step()
        assert run.report.added == 25
        assert queries.count(project.connection, "article") == 0
        assert list_rows.story_keys(project.connection) == []
    assert steps(project) == before
    assert project.connection.exec_driver_sql("SELECT count(*) FROM article").scalar_one() == 0
    assert is_sound(project)


def test_slices_come_to_the_same_as_one_go(project: Project, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "rows.jsonl", *({"text": f"Words {n}."} for n in range(130)))
    seen = []
    with ImportRun(project, Request((path,), story="x"), together=7) as run:
        while run.step():
            seen.append((run.progress, run.report.added))
        assert run.finish().added == 130
    assert seen == sorted(seen)
    assert max(b[1] - a[1] for a, b in pairwise(seen)) == 7
    texts = [queries.text_of(project.connection, item.uid).text for item in articles(project)]
    assert texts == [f"Words {n}." for n in range(130)]


def test_work_of_the_person_goes_on_beside_an_import(project: Project, tmp_path: Path) -> None:
    from annotator.services.articles import rename_story

    (tmp_path / "fire").mkdir()
    (tmp_path / "fire" / "1.txt").write_text(BURNS, "utf-8")
    bring(project, tmp_path / "fire")
    (story,) = queries.stories(project.connection)
    path = write_rows(tmp_path / "rows.jsonl", *({"text": f"Words {n}."} for n in range(60)))
    with ImportRun(project, Request((path,))) as run:
        run.step()
        rename_story(project, story.uid, "Blaze")
        while run.step():
            pass
        run.finish()
    assert is_sound(project)
    assert project.undo() == "import_articles"
    assert project.undo() == "rename_story"
    assert project.redo() == "rename_story"
    assert project.redo() == "import_articles"
    assert queries.count(project.connection, "article") == 61
    assert is_sound(project)


def test_the_given_articles_come_in_as_five(project: Project, given_articles: Path) -> None:
    report = bring(project, given_articles, story="given")
    assert (report.added, report.problem_count, report.duplicate_count) == (5, 0, 0)
    found = articles(project)
    assert all(item.title and item.furniture for item in found)
    assert len({item.title for item in found}) == 5
    marked = set()
    for item in found:
        text = queries.text_of(project.connection, item.uid).text
        assert text == (given_articles / item.file_name).read_text("utf-8")
        marked |= {text[piece.start : piece.end] for piece in item.furniture}
    assert {"close_game", "Sign out"} <= marked
    assert is_sound(project)
