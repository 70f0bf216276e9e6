"""Word lists are read row by row, and a broken row is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator import lexicons, paths
from annotator.errors import InvalidInput


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("attribution", 4),
        ("sources.en", 2),
        ("numbers.en", 3),
        ("calendar.en", 3),
        ("kindred", 1),
        ("irregular", 2),
    ],
)
def test_lists_in_use_have_rows_and_words(name: str, fields: int) -> None:
    rows = lexicons.rows(name, fields)
    assert len(rows) > 5
    assert all(lexicons.words(row[-1]) for row in rows)


def test_a_broken_row_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lexicons").mkdir()
    (tmp_path / "lexicons" / "bad.txt").write_text("# fine\n\na | b\nonly\n", encoding="utf-8")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(InvalidInput, match=r"bad\.txt, line 4"):
        lexicons.rows("bad", 2)


def test_any_of_takes_the_longest_and_any_space() -> None:
    pattern = re.compile(lexicons.any_of(["said", "said to", "a.b"]))
    assert pattern.match("said\nto be")[0] == "said\nto"  # type: ignore[index]
    assert not pattern.match("axb")
