"""Plain text files, and which files of a folder are articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidInput, NotFound
from annotator.formats.text import list_folder, natural_key, read_text_file


def test_a_file_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"Rain in Brevik\r\n")
    article = read_text_file(path, story="rain")
    assert (article.decoded.text, article.source, article.story) == (
        "Rain in Brevik\n",
        "one.txt",
        "rain",
    )


def test_the_encoding_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"\xe9")
    assert read_text_file(path, encoding="cp1251").decoded.text == "й"


def test_missing_and_empty_files_are_reported(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such file"):
        read_text_file(tmp_path / "none.txt")
    with pytest.raises(InvalidInput, match="one"):
        read_text_file(_write(tmp_path / "one" / "inside.txt", "x").parent)
    with pytest.raises(InvalidInput, match="no text in it"):
        read_text_file(_write(tmp_path / "empty.txt", " \n\t"))


def test_folder_lists_articles_in_natural_order(tmp_path: Path) -> None:
    for name in ("10.txt", "2.txt", "b/x.TEXT", "b/a 1.text", ".hidden.txt", ".git/x.txt", "p.png"):
        _write(tmp_path / "story" / name, "x")
    listing = list_folder(tmp_path / "story")
    assert [(file.path.name, file.story) for file in listing.articles] == [
        ("2.txt", "story"),
        ("10.txt", "story"),
        ("a 1.text", "b"),
        ("x.TEXT", "b"),
    ]
    assert [path.name for path in listing.ignored] == ["p.png"]


def test_the_story_of_the_current_folder_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path / "flood" / "1.txt", "x")
    monkeypatch.chdir(tmp_path / "flood")
    assert [file.story for file in list_folder(Path()).articles] == ["flood"]


def test_a_linked_folder_is_not_followed(tmp_path: Path) -> None:
    _write(tmp_path / "s" / "1.txt", "x")
    (tmp_path / "s" / "loop").symlink_to(tmp_path / "s", target_is_directory=True)
    assert len(list_folder(tmp_path / "s").articles) == 1


def test_a_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such folder"):
        list_folder(tmp_path / "none")


def test_natural_order_of_names() -> None:
    names = ["b", "a10", "A2", "a2", "1", "a"]
    assert sorted(names, key=natural_key) == ["1", "a", "A2", "a2", "a10", "b"]


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
