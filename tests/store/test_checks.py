"""What `check` finds: every kind of damage done behind the program's back, and nothing else."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.articles import Story
from annotator.domain.identity import new_uid
from annotator.services import articles, checking, discrepancies, tagging
from annotator.services.projects import open_project
from annotator.store import journal
from annotator.store.project import Project
from tests.building import FIRST, SECOND, small_project, span_of, uids


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed project with every kind of record in it, some of them edited or deleted."""
    path = tmp_path / "own.annotator"
    with small_project(path) as project:
        first, second = uids(project)
        mention = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
        claim = tagging.add_claim(
            project,
            first,
            [span_of(FIRST, "twelve people"), span_of(FIRST, "cafe\u0301")],
            "claim",
            source=mention.uid,
            cue=[span_of(FIRST, "said")],
        )
        tagging.add_relation(project, "mention", mention.uid, "claim", claim.uid, "works_for")
        tagging.add_article_label(project, first, "opinion")
        sides = [
            discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
            discrepancies.absent(second, 12),
        ]
        discrepancies.add_discrepancy(project, sides, "omission")
        other = tagging.add_mention(project, second, [span_of(SECOND, "sea")], "place")
        tagging.set_spans(project, "mention", other.uid, [span_of(SECOND, "Blaze")])
        tagging.delete_annotation(project, "mention", other.uid)
        project.undo()
        project.redo()
        articles.finish_article(project, first)
    return path


def findings(path: Path) -> list[str]:
    with open_project(path, "reader", read_only=True) as project:
        return [finding.check for finding in checking.check(project)]


def tamper(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_sound_project_has_no_findings_and_progress_is_told(path: Path) -> None:
    seen: list[float] = []
    with open_project(path, "reader", read_only=True) as project:
        watch: Callable[[float, str], None] = lambda done, _: seen.append(done)  # noqa: E731
        assert list(checking.check(project, watch)) == []
    assert seen == sorted(seen)
    assert len(seen) == 8


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE body SET text = replace(text, 'twelve', 'eleven')", {"text"}),
        ("UPDATE body SET text = text || 'more' WHERE id = 1", {"text", "length"}),
        ("UPDATE body SET sentences = x'0500000003000000' WHERE id = 1", {"sentences"}),
        ("UPDATE article SET length = length - 1 WHERE id = 1", {"length", "state"}),
        (
            (
                'UPDATE article_detail SET furniture = \'[{"start":5,"end":9999,"kind":"x"}]\' '
                "WHERE article_id = 1"
            ),
            {"span", "state"},
        ),
        (
            'UPDATE article_detail SET found = \'[["title","x",-1,4,"r"]]\' WHERE article_id = 1',
            {"span", "state"},
        ),
        ("UPDATE article_detail SET found = 'nonsense' WHERE article_id = 1", {"unreadable"}),
        ("DELETE FROM article_detail WHERE article_id = 1", {"length", "state"}),
        ('UPDATE mention SET "end" = 9999', {"span", "state"}),
        ('UPDATE mention SET start = "end"', {"span", "state"}),
        ("UPDATE claim SET fragments = '[[3,9],[5,12]]'", {"span", "state"}),
        ('UPDATE claim SET cue = \'[{"start":3,"end":3}]\'', {"span", "state"}),
        ("UPDATE side SET spans = '[[4,5]]' WHERE role = 'absent'", {"span", "state"}),
        ("UPDATE side SET spans = '[[4,4]]' WHERE role = 'evidence'", {"span", "state"}),
        ("UPDATE mention SET label = 'place'", {"state"}),
        ("UPDATE story SET name = 'Other'", {"state"}),
        ("DELETE FROM relation", {"state"}),
        ("DELETE FROM side WHERE position = 1", {"link", "state"}),
        ("UPDATE relation SET to_uid = 'nowhere'", {"link", "state"}),
        ("UPDATE claim SET article_id = 2", {"link", "state"}),
        ("UPDATE article SET story_id = NULL WHERE id = 2", {"link", "state"}),
        ("INSERT INTO annotator (uid, name) VALUES ('x', 'intruder')", {"state"}),
        ("UPDATE mention SET annotator_id = 99", {"foreign_key", "state"}),
        ("UPDATE step SET author = 'somebody' WHERE seq = 4", {"journal"}),
        ("UPDATE step SET at = '2020' WHERE seq = 1", {"journal"}),
        ("DELETE FROM step WHERE seq = (SELECT max(seq) FROM step)", {"foreign_key", "state"}),
        ("UPDATE step SET seq = 99 WHERE seq = (SELECT max(seq) FROM step)", {"journal"}),
        ("UPDATE change SET after = replace(after, 'person', 'place')", {"journal", "state"}),
        ("DELETE FROM change WHERE kind = 'relation'", {"journal", "state"}),
        (
            (
                "DELETE FROM change WHERE id IN (SELECT min(id) FROM change GROUP BY record "
                "HAVING count(*) > 1)"
            ),
            {"journal", "history"},
        ),
        ("UPDATE alembic_version SET version_num = '0000'", {"migration"}),
        ("DELETE FROM body_words_docsize WHERE id = 1", {"search"}),
    ],
)
def test_damage_is_found(statement: str, found: set[str], path: Path) -> None:
    tamper(path, statement)
    seen = set(findings(path))
    # Later checks may stumble over the same damage; each must at least see its own.
    assert found <= seen, seen
    assert seen - found <= {"unreadable"}, seen


def test_a_chain_written_anew_still_betrays_the_tables(path: Path) -> None:
    """Rewrite history with right hashes: the journal is sound, the tables contradict it."""
    with Project(path, "ann") as project:
        connection = project.connection
        connection.exec_driver_sql("UPDATE change SET after = replace(after, 'person', 'place')")
        previous = journal.GENESIS
        for step in list(journal.steps(connection)):
            digest = journal.ChangesHash()
            for row in connection.exec_driver_sql(
                "SELECT kind, record, before, after FROM change WHERE step_id = ? ORDER BY id",
                (step.id,),
            ):
                digest.add(*row)
            value = digest.value()
            previous = journal.chained(previous, step, step.seq or 0, step.change_count, value)
            connection.exec_driver_sql(
                "UPDATE step SET changes_hash = ?, hash = ? WHERE id = ?",
                (value, previous, step.id),
            )
    assert "journal" not in findings(path)
    assert "state" in findings(path)


def test_a_broken_page_is_found(path: Path) -> None:
    # Large enough that it does not fit into pages that are free: the last one is its own.
    tamper(path, "CREATE TABLE scratch (x)", "INSERT INTO scratch VALUES (zeroblob(900000))")
    data = bytearray(path.read_bytes())
    page = len(data) - 4096 * 2
    data[page : page + 40] = b"\xff" * 40
    path.write_bytes(data)
    assert "integrity" in findings(path)


def test_an_import_under_way_is_told(path: Path) -> None:
    with Project(path, "ann") as project:
        staged = project.stage("import_articles")
        staged.add([], [Story(new_uid(), "Half")])
        assert findings(path) == ["staged"]
        staged.discard()
    assert findings(path) == []


def test_too_many_findings_are_cut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "MOST", 1)
    tamper(path, "UPDATE step SET at = '2020'")
    assert findings(path) == ["journal", "more"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")
def test_a_program_killed_in_mid_commit_leaves_a_project_that_opens(path: Path) -> None:
    """Kill a writer whose half-written pages are on disk already: the next one takes them back."""
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from annotator.store.project import Project\n"
        "connection = Project(Path(sys.argv[1]), 'ann').connection\n"
        "connection.exec_driver_sql('PRAGMA cache_size = 5')\n"
        "connection.exec_driver_sql('BEGIN IMMEDIATE')\n"
        "connection.exec_driver_sql(\"UPDATE annotator SET name = 'half'\")\n"
        "for n in range(2000):\n"
        "    connection.exec_driver_sql(\n"
        "        \"INSERT INTO body (sha256, text, sentences, splitter) VALUES (?, ?, x'', '')\",\n"
        "        (str(n), 'x' * 3000),\n"
        "    )\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert os.path.getsize(f"{path}-journal") > 0  # noqa: PTH202
    assert findings(path) == []
    with Project(path, "ann") as project:
        assert project.annotator.name == "ann"
        assert project.undo() == "finish_article"
    assert findings(path) == []
