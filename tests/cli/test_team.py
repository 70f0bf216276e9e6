"""A team's project from the command line: made, peopled, worked in by its address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
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
    assert main(["export", ann, "--format", "jsonl", "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "articles.jsonl").read_text("utf-8").count("Ilka Brandt said") == 2
    assert main(["check", owner]) == 0, capsys.readouterr()
    assert main(["backup", owner]) == 1
    assert "with pg_dump" in capsys.readouterr().err
    server.drop_databases()
    server.run("DROP ROLE cli_ann, cli_rea")


def test_an_address_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "postgresql://ann@localhost"]) == 2
    assert "names no database" in capsys.readouterr().err
