"""On a disk that is full every command says so and leaves nothing of what it began."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services import checking
from annotator.services.projects import open_project
from tests.building import add_articles, small_project, uids

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="there are no limits on the size of files"
)
# A file that grows over its limit fails as one on a full disk does, at the same calls.
RUN = """
import resource, sys
limit = int(sys.argv[1])
from annotator.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.exit(main(sys.argv[2:]))
"""
BEGUN = 500_000
"""Bytes that are enough for an empty project and too few for the texts of this one."""


def on_full_disk(limit: int, *words: str) -> str:
    command = [sys.executable, "-c", RUN, str(limit), "--author", "ann", *words]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 1, (made.stdout, made.stderr)
    assert made.stderr.startswith("annotator: ")
    assert made.stderr.count("\n") == 1
    return made.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "own" / "p.annotator"
    path.parent.mkdir()
    with small_project(path) as made:
        add_articles(made, {"Long": "Twelve people waited in Osmere. " * 40_000}, story="Long")
    return path


def test_a_new_project_is_not_there_at_all(tmp_path: Path) -> None:
    said = on_full_disk(200_000, "new", str(tmp_path / "p"))
    assert "the project cannot be read or written" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("package", "{project}", "--whole", "-o", "{out}/copy"),
        ("backup", "{project}", "-o", "{out}/copy.annotator"),
        ("export", "{project}", "-o", "{out}/dataset"),
        ("report", "{project}", "--story", "Ferry", "-o", "{out}/report.html"),
        ("schema", "export", "{project}", "-o", "{out}/schema.json"),
        ("dashboard", "{project}", "-o", "{out}/page.html"),
    ],
    ids=lambda words: words[0],
)
def test_what_cannot_be_written_whole_is_not_there(
    project: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    limit = BEGUN if words[0] in ("package", "backup") else 200
    on_full_disk(limit, *(word.format(project=project, out=out) for word in words))
    assert list(out.iterdir()) == []


def test_an_import_that_does_not_fit_leaves_the_project_as_it_was(
    project: Path, tmp_path: Path
) -> None:
    source = tmp_path / "long.txt"
    source.write_text("Fourteen people waited in Lowmarch. " * 40_000, "utf-8")
    size = project.stat().st_size
    on_full_disk(size + 100_000, "import", str(project), str(source))
    with open_project(project, "ann") as opened:
        assert list(checking.check(opened)) == []
        assert len(uids(opened)) == 3
