"""Plain text: one file is one article; a folder holds the articles of a story."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import InvalidInput, NotFound
from annotator.formats.decoding import LARGEST, TOO_LARGE, Decoded, decode

SUFFIXES = frozenset({".txt", ".text"})
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class TextArticle:
    """Hold what one text file says: its decoded text, its file name, its story's name or none."""

    decoded: Decoded
    source: str
    story: str | None = None


@dataclass(frozen=True, slots=True)
class TextFile:
    """Name a file that is an article; ``story`` is the name of the folder it lies in."""

    path: Path
    story: str


@dataclass(frozen=True, slots=True)
class FolderListing:
    """List the articles of a folder in natural order, and the files left aside."""

    articles: tuple[TextFile, ...]
    ignored: tuple[Path, ...]


def read_text_file(
    path: Path, *, encoding: str | None = None, story: str | None = None
) -> TextArticle:
    """Read one file as one article; ``encoding`` overrides what the file seems to be in.

    Raise NotFound where there is no such file, InvalidInput where it cannot be read, is not text,
    is larger than an article may be or has nothing but white space in it.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > LARGEST:
                raise InvalidInput(f"{path}: {TOO_LARGE}")
            data = file.read()
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file") from None
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}") from None
    decoded = decode(data, name=str(path), override=encoding)
    if not decoded.text or decoded.text.isspace():
        raise InvalidInput(f"{path}: the file has no text in it")
    return TextArticle(decoded, readable(path.name), story)


def readable(name: str) -> str:
    """Return the name of a file as text that can be stored: what is no character becomes "?"."""
    return name.encode("utf-8", "replace").decode("utf-8")


def list_folder(folder: Path) -> FolderListing:
    """Find the articles in a folder and the folders below it.

    Files and folders whose name begins with a dot are skipped silently; files of other kinds are
    reported as ignored. The story is the name of the folder a file lies in.
    """
    articles: list[TextFile] = []
    ignored: list[Path] = []
    for found in files_below(folder):
        if isinstance(found, TextFile):
            articles.append(found)
        else:
            ignored.append(found)
    return FolderListing(tuple(articles), tuple(ignored))


def files_below(folder: Path) -> Iterator[TextFile | Path]:
    """Yield what `list_folder` lists, one by one: an article, or a file of another kind."""
    if not folder.is_dir():
        raise NotFound(f"{folder}: there is no such folder")
    return _files(folder)


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key that puts "2" before "10" and ignores case; ties break by the name."""
    parts = _NUMBER.split(name.casefold())
    key = tuple((0, int(part), "") if i % 2 else (1, 0, part) for i, part in enumerate(parts))
    return (*key, (-1, 0, name))


def _files(folder: Path) -> Iterator[TextFile | Path]:
    """Yield the visible files of a folder, then those of its folders, in natural order."""
    try:
        # Unlike a path, an entry knows what it is without asking the disk for each.
        with os.scandir(folder) as entries:
            visible = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError as error:
        raise InvalidInput(f"{folder}: {error.strerror or error}") from None
    visible.sort(key=lambda entry: natural_key(entry.name))
    # Resolved, so that "." has a name too.
    story = readable(folder.resolve().name)
    for entry in visible:
        if entry.is_file():
            path = folder / entry.name
            is_article = path.suffix.casefold() in SUFFIXES
            yield TextFile(path, story) if is_article else path
    for entry in visible:
        # A link to a folder above would never end.
        if entry.is_dir() and not entry.is_symlink():
            yield from _files(folder / entry.name)
