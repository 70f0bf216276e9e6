"""Text from a corpus is hostile until proven otherwise: refused in words, or kept as it is."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.cli import main
from annotator.domain.spans import Span
from annotator.errors import AnnotatorError, InvalidInput
from annotator.formats import jsonl, schema_json
from annotator.formats.decoding import LARGEST
from annotator.services import checking, keymaps, listing, tagging
from annotator.services.import_plan import Request
from annotator.services.importing import ImportRefused, import_paths
from annotator.services.projects import default_schema, open_project
from annotator.settings import Settings
from annotator.store import queries
from annotator.store.project import create

TEXT = "Ferry burns off Osmere\n\nTwelve people died, Ilka Brandt said.\n"
DEEP = "[" * 100_000 + "]" * 100_000
_PIECES = (
    *("\0", "\u202e", "\ufeff", "\ud800", "\r", "\x1b[31m", "<b>x</b>", '"', "\\", ",", ";", "\t"),
    *("{", "}", '"text":', '"title":', "null", "NaN", "1e999", "9" * 400, "=cmd|' /C calc'!A0"),
    *(
        "Ilka Brandt said 12 people",
        "\n\n",
        "\n",
        "Photo: A/B",
        "März 3",
        "قالت",
        "北京",
        "e\u0301",
    ),
)
HOSTILE = st.lists(st.sampled_from(_PIECES) | st.text(max_size=5), max_size=25).map("".join)
_FEW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "p.annotator"
    create(path, "ann", default_schema()).close()
    return path


def refused(project: Path, source: Path) -> str:
    """Import a file that has to be refused whole; return what was said."""
    with open_project(project, "ann") as opened:
        with pytest.raises((ImportRefused, AnnotatorError)) as refusal:
            import_paths(opened, Request((source,)))
        assert list(queries.article_order(opened.connection)) == []
        assert list(checking.check(opened)) == []
    return str(refusal.value)


@_FEW
@given(data=HOSTILE.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary())
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_any_bytes_are_imported_or_refused_whole(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / name).write_bytes(data)
    with create(folder / "p.annotator", "ann", default_schema()) as project:
        try:
            imported = import_paths(project, Request((folder / name,))).added
        except AnnotatorError:
            imported = 0
        assert len(list(queries.article_order(project.connection))) == imported
        assert list(checking.check(project)) == []


@_FEW
@given(
    rows=st.lists(
        st.dictionaries(st.sampled_from(["title", "story", "outlet", "published", "url"]), HOSTILE),
        min_size=1,
        max_size=3,
    )
)
def test_any_words_beside_a_text_are_kept_or_refused_whole(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("words")
    lines = [json.dumps({**row, "text": f"{TEXT}{number}"}) for number, row in enumerate(rows)]
    (folder / "a.jsonl").write_text("\n".join(lines), "utf-8")
    with create(folder / "p.annotator", "ann", default_schema()) as project:
        try:
            imported = import_paths(project, Request((folder / "a.jsonl",))).added
        except AnnotatorError:
            imported = 0
        assert imported in (0, len(rows))
        assert len(list(queries.article_order(project.connection))) == imported
        assert list(checking.check(project)) == []


@pytest.mark.parametrize("row", [f'{{"text": {DEEP}}}', f'{{"text": "a", "x": {DEEP}}}'])
def test_json_nested_too_deeply_is_refused(project: Path, row: str) -> None:
    Path("a.jsonl").write_text(f"{row}\n", "utf-8")
    assert "deeply" in refused(project, Path("a.jsonl"))


def test_half_a_character_is_named(project: Path) -> None:
    Path("a.jsonl").write_text('{"text": "a \\ud800 b"}\n', "ascii")
    assert "half a character" in refused(project, Path("a.jsonl"))
    row = jsonl.read_row(1, b'{"text": "\xff \\\\"}')
    assert isinstance(row, jsonl.BadRow)
    assert row.reason == "the line is not UTF-8; name the encoding"


def test_what_is_too_long_for_a_title_is_refused(project: Path) -> None:
    row = {"text": TEXT, "title": "word " * 2_000}
    Path("a.jsonl").write_text(json.dumps(row), "utf-8")
    assert main(["import", str(project), "a.jsonl"]) == 0
    row = {"text": f"{TEXT}More.", "outlet": "word " * 2_001}
    Path("b.jsonl").write_text(json.dumps(row), "utf-8")
    assert main(["import", str(project), "b.jsonl"]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_a_pipe_is_refused_and_not_waited_for(project: Path, name: str) -> None:
    os.mkfifo(name)
    assert "not a file" in refused(project, Path(name))
    Path("b.txt").write_text(TEXT, "utf-8")
    assert main(["import", str(project), str(Path.cwd())]) == 0
    with open_project(project, "ann") as opened:
        assert len(list(queries.article_order(opened.connection))) == 1


@pytest.mark.parametrize(
    "data", [DEEP, '{"format": ' + DEEP + "}", "\0", "\ufeff", "NaN", "9" * 5000]
)
def test_documents_people_exchange_are_refused_in_words(tmp_path: Path, data: str) -> None:
    raw = data.encode("utf-8")
    with pytest.raises(InvalidInput):
        schema_json.read_schema(raw, name="s.json")
    with pytest.raises(InvalidInput):
        keymaps.read_keymap(raw, name="k.json")
    path = tmp_path / "settings.json"
    path.write_bytes(raw)
    found = Settings(path)
    assert found.problem
    assert found["theme"] == "system"


def test_names_of_files_are_kept_on_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path("Sto\nry <i>x")
    try:
        folder.mkdir()
        (folder / "new\nline\x1b[31m.txt").write_text(TEXT, "utf-8")
    except OSError:  # Windows knows no such names.
        return
    assert main(["import", str(project), "."]) == 0
    assert main(["stories", str(project)]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert main(["check", str(project)]) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are characters there")
def test_names_that_are_no_characters_are_stored_readable(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = os.fsdecode(b"corpus/dir\xff")
    Path(folder).mkdir(parents=True)
    Path(folder, os.fsdecode(b"a\xfe.txt")).write_text(TEXT, "utf-8")
    Path(os.fsdecode(b"corpus/b\xff.md")).write_text("left aside", "utf-8")
    assert main(["import", str(project), "corpus", "--json"]) == 0
    for name, text in ((b"c\xff.jsonl", '{"text": "Twelve."}'), (b"d\xff.csv", "text\nTwo.\n")):
        path = os.fsdecode(name)
        Path(path).write_text(text, "utf-8")
        assert main(["import", str(project), path, "--json"]) == 0
        Path(path).write_text('"', "utf-8")
        assert main(["import", str(project), path, "--json"]) == 1
    capsys.readouterr()
    assert main(["stories", str(project)]) == 0
    assert "dir?" in capsys.readouterr().out
    assert main(["check", str(project)]) == 0
    with open_project(project, "ann") as opened:
        names = {
            queries.article_of(opened.connection, uid).file_name
            for uid in queries.article_order(opened.connection)
        }
    assert names == {"a?.txt", "c?.jsonl:1", "d?.csv:2"}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE schema_version SET document = CAST(X'7BFF7D' AS TEXT)",
        "UPDATE schema_version SET document = '{\"labels\": '",
        'UPDATE change SET "after" = \'' + "[" * 5000 + "'",
        "UPDATE story SET name = CAST(X'FF' AS TEXT)",
        "UPDATE article_detail SET furniture = 'x'",
        "DROP TABLE mention",
    ],
)
def test_a_damaged_project_is_told_and_never_a_traceback(
    project: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("S").mkdir()
    Path("S/a.txt").write_text(TEXT, "utf-8")
    assert main(["import", str(project), "S"]) == 0
    shutil.copy(project, "sound.annotator")
    base = sqlite3.connect(project)
    base.execute(damage)
    base.commit()
    base.close()
    assert main(["check", str(project)]) == 1
    path = str(project)
    for words in (
        ["stats", path],
        ["stories", path],
        ["history", path],
        ["search", path, "died"],
        ["propose", path],
        ["export", path, "-o", "out"],
        ["merge", "sound.annotator", path],
    ):
        assert main(words) in (0, 1)
    assert main(["check", "sound.annotator"]) == 0
    assert "Traceback" not in capsys.readouterr().err


# A bit turned over in the head of a row makes a text a blob, and its bytes stay what they were.
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("article", "outlet"),
        ("article", "published"),
        ("article", "title"),
        ("article", "uid"),
        ("body", "text"),
        ("mention", "label"),
        ("mention", "note"),
        ("mention", "start"),
        ("mention", "article_id"),
        ("story", "name"),
        ("story", "uid"),
    ],
)
def test_a_value_of_another_type_is_named(
    project: Path, table: str, column: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("S").mkdir()
    Path("S/a.txt").write_text(TEXT, "utf-8")
    Path("S/b.txt").write_text(TEXT.replace("Twelve", "Thirteen"), "utf-8")
    assert main(["import", str(project), "S"]) == 0
    with open_project(project, "ann") as opened:
        (first, _) = queries.article_order(opened.connection)
        tagging.add_mention(opened, first, [Span(0, 5)], "person")
    base = sqlite3.connect(project)
    base.execute(f'UPDATE "{table}" SET "{column}" = CAST("{column}" AS BLOB)')
    base.commit()
    base.close()
    capsys.readouterr()
    path = str(project)
    wanted = "a whole number" if column in ("article_id", "start") else "a text"
    place = f"{table}, row 1: {column} is not {wanted}"
    assert main(["check", path]) == 1
    assert place in capsys.readouterr().out
    for words in (["export", path, "-o", "out"], ["export", path, "--format", "csv", "-o", "out"]):
        assert main(words) == 1
        said = capsys.readouterr()
        assert place in said.err or "the project file is damaged" in said.err
        assert said.out == ""
        assert not Path("out").exists()
    for words in (["stats", path], ["propose", path], ["stories", path], ["search", path, "died"]):
        if main(words):
            said = capsys.readouterr()
            assert place in said.err or "the project file is damaged" in said.err


def test_an_error_of_ours_keeps_its_traceback(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise TypeError("a bug")

    monkeypatch.setattr(listing, "stats", fails)
    with pytest.raises(TypeError, match="a bug"):
        main(["stats", str(project)])


@pytest.mark.parametrize(
    ("name", "begin"), [("a.txt", b"Ferry\n"), ("a.jsonl", b'{"text": "'), ("a.csv", b"text\n")]
)
def test_what_would_fill_the_memory_is_refused(project: Path, name: str, begin: bytes) -> None:
    # Without line ends, and on the disk no larger than its first bytes.
    with Path(name).open("wb") as file:
        file.write(begin)
        file.truncate(LARGEST + 10)
    assert "an article has 64 MB at most" in refused(project, Path(name))
