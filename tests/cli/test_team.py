"""A team's project from the command line: made, peopled, worked in by its address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.services import articles, discrepancies, tagging
from tests.building import FIRST, SECOND, small_project, span_of, uids
from tests.server import PASSWORD, Server

TEXT = (
    "Ferry burns off Osmere\n\nIlka Brandt said {} people died when the ferry burned off Osmere on "
    "Monday.\n\nThe harbour master of Osmere called the fire the worst since the port was built.\n"
)


def test_a_team_s_project_from_beginning_to_end(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = server.new_database(empty=True)
    database = owner.rpartition("/")[2].partition("?")[0]
    assert main(["stories", owner]) == 1
    assert "annotator team init makes one" in capsys.readouterr().err
    assert main(["team", "init", owner]) == 0
    assert main(["team", "init", owner]) == 0
    said = "made the project and its roles\nthe project is there; its roles are as new\n"
    assert capsys.readouterr().out == said
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSWORD}\n", "utf-8")
    assert main(["team", "add-user", owner, "cli_ann", "--password-file", str(secret)]) == 0
    assert main(["team", "add-user", owner, "cli_rea", "--role", "reader"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("cli_ann is an annotator\ncli_rea is a reader\npassword: ")
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in ("twelve", "fourteen"):
        (texts / f"{number}.txt").write_text(TEXT.format(number), "utf-8")
    assert main(["import", owner, str(texts)]) == 0
    assert main(["stories", owner, "--regroup"]) == 0
    assert main(["sprint", "begin", owner, "Spring", "--annotators", "cli_ann"]) == 0
    capsys.readouterr()
    ann = server.of(database, "cli_ann")
    assert main(["sprint", "next", ann, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["story"]
    assert main(["sprint", "finish", ann]) == 0
    (texts / "more.txt").write_text("A dam leaks\n\nNobody was hurt.\n", "utf-8")
    capsys.readouterr()
    assert main(["import", ann, str(texts)]) == 1
    assert "only a lead imports" in capsys.readouterr().err
    assert main(["export", ann, "--format", "jsonl", "-o", str(tmp_path / "out")]) == 1
    assert "only your own work until you are done" in capsys.readouterr().err
    own = ["--annotator", "cli_ann"]
    assert main(["export", ann, "--format", "jsonl", *own, "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "articles.jsonl").read_text("utf-8").count("Ilka Brandt said") == 2
    assert main(["check", owner]) == 0, capsys.readouterr()
    assert main(["backup", owner]) == 1
    assert "with pg_dump" in capsys.readouterr().err
    server.drop_databases()
    server.run("DROP ROLE cli_ann, cli_rea")


def test_an_address_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "postgresql://ann@localhost"]) == 2
    assert "names no database" in capsys.readouterr().err


def test_a_server_and_a_file_say_the_same(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "source.annotator"
    with small_project(source) as project:
        first, second = uids(project)
        for name in ("Ilka Brandt", "Osmere"):
            span = span_of(FIRST, name)
            tagging.add_mention(project, first, [span], "person", attributes={"head": True})
        sides = [
            discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
            discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
        ]
        discrepancies.add_discrepancy(project, sides, "number")
        articles.finish_article(project, first)
    schema = tmp_path / "schema.json"
    assert main(["schema", "export", str(source), "-o", str(schema)]) == 0
    places = (server.new_database(empty=True), str(tmp_path / "file.annotator"))
    assert main(["team", "init", places[0], "--schema", str(schema)]) == 0
    assert main(["new", places[1], "--schema", str(schema)]) == 0
    for place in places:
        assert main(["merge", place, str(source)]) == 0
    capsys.readouterr()
    for command in ("stories", "stats", "proposals", "agreement", "dashboard", "consistency"):
        said = [_said(capsys, command, place, "--json") for place in places]
        assert said[0] == said[1], command
    for query in ("label:person", "brandt OR fourteen", "ferry -blaze"):
        said = [_said(capsys, "search", place, query, "--json") for place in places]
        assert said[0] == said[1], query
    for format_ in ("jsonl", "csv", "pairs"):
        written = []
        for number, place in enumerate(places):
            folder = tmp_path / f"{format_}{number}"
            assert main(["export", place, "--format", format_, "-o", str(folder)]) == 0
            written.append({path.name: path.read_bytes() for path in folder.iterdir()})
        assert written[0] == written[1], format_
    server.drop_databases()


def _said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out
