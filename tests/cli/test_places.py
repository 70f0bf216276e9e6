"""A project made where it is at risk is made, and the person is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli import main


def test_a_synchronised_folder_is_told_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    assert main(["new", str(folder / "desk")]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("made ")
    assert "Dropbox synchronises" in said.err
    assert main(["new", str(tmp_path / "desk")]) == 0
    assert capsys.readouterr().err == ""
