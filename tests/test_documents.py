"""The guide follows the program: generated pages are current, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.documents import HELP, pages

ROOT = HELP.parent.parent
LINK = re.compile(r"\]\((?!https?://)([^)#]+)(?:#[^)]*)?\)")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *HELP.glob("*.md"), ROOT / "annotator" / "README.md"])


@pytest.mark.parametrize("path", list(pages()), ids=lambda path: str(path.relative_to(HELP)))
def test_generated_pages_are_current(path: Path) -> None:
    assert path.read_text("utf-8") == pages()[path], "run: python -m tests.documents"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files(path: Path) -> None:
    missing = [
        target
        for target in LINK.findall(path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]
    assert missing == []


def test_every_page_of_the_guide_is_in_its_index() -> None:
    index = (HELP / "index.md").read_text("utf-8")
    assert [page.name for page in HELP.glob("*.md") if page.name not in index] == ["index.md"]
