"""What an import was asked to do, and the files that come of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import InvalidInput, NotFound
from annotator.formats import dataset_rows, jsonl, tabular, text

AUTO, TEXT, JSONL, CSV, DATASET = "auto", "text", "jsonl", "csv", "dataset"
FORMATS = {
    AUTO: "tell by the file's name; a folder is a dataset, or texts with a story per folder",
    TEXT: "one file is one article",
    JSONL: "one JSON object a line is one article",
    CSV: "one row is one article; the separator and the encoding are found",
    DATASET: "a folder this program exported as jsonl, annotations included",
}
"""The formats an import reads, and what each means."""


TOGETHER = 1_000
"""Files of a folder that are looked at at once."""


@dataclass(frozen=True, slots=True)
class Request:
    """Say what to import and how; ``columns`` maps fields to names of columns."""

    paths: tuple[Path, ...]
    format: str = AUTO
    story: str = ""
    encoding: str = ""
    outlet: str = ""
    language: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    annotator: str = ""
    keep_going: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Name one file or dataset to read; ``story`` is where its articles go, empty for none."""

    path: Path
    format: str
    story: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """List what will be read, and the files left aside because they are of another kind."""

    request: Request
    sources: tuple[Source, ...]
    ignored: tuple[str, ...]

    @property
    def size(self) -> int:
        """Return how many bytes there are to read."""
        return sum(source.size for source in self.sources)


def make_plan(request: Request) -> Plan:
    """Look at the paths and decide how each is read.

    Raise NotFound for a path that is not there, InvalidInput for a format that does not fit it.
    """
    *_, plan = planning(request)
    assert plan is not None
    return plan


def planning(request: Request) -> Iterator[Plan | None]:
    """Plan as `make_plan` does, some files at a time: yield None again and again, at last the plan.

    A folder of very many files takes a second to look at.
    """
    if request.format not in FORMATS:
        raise InvalidInput(f"there is no format {request.format!r} to import from")
    sources: list[Source] = []
    ignored: list[str] = []
    for path in request.paths:
        if path.is_dir():
            yield from _plan_folder(request, path, sources, ignored)
        elif path.is_file():
            sources.append(_plan_file(request, path))
        elif path.exists():
            # A pipe or a device would be waited for, or never end.
            raise InvalidInput(f"{path}: this is not a file")
        else:
            raise NotFound(f"{path}: there is no such file or folder")
    if not sources:
        places = ", ".join(map(str, request.paths))
        raise InvalidInput(f"there are no articles to import in {places}")
    if len(request.paths) > 1:
        sources = list(dict.fromkeys(sources))
    yield None
    yield Plan(request, tuple(sources), tuple(ignored))


def _plan_file(request: Request, path: Path) -> Source:
    format_ = request.format if request.format != AUTO else _format_of(path)
    if format_ == DATASET:
        return _dataset(path.parent)
    return Source(path, format_, request.story, path.stat().st_size)


def _format_of(path: Path) -> str:
    suffix = path.suffix.casefold()
    if path.name == dataset_rows.ARTICLES and dataset_rows.is_dataset(path.parent):
        return DATASET
    if suffix in jsonl.SUFFIXES:
        return JSONL
    if suffix in tabular.SUFFIXES:
        return CSV
    return TEXT


def _plan_folder(
    request: Request, folder: Path, sources: list[Source], ignored: list[str]
) -> Iterator[None]:
    if request.format in (AUTO, DATASET) and dataset_rows.is_dataset(folder):
        sources.append(_dataset(folder))
        return
    if request.format == DATASET:
        raise InvalidInput(f"{folder}: this folder holds no dataset of News Annotator")
    articles: list[text.TextFile] = []
    others: list[Path] = []
    for number, found in enumerate(text.files_below(folder), 1):
        if isinstance(found, text.TextFile):
            articles.append(found)
        else:
            others.append(found)
        if number % TOGETHER == 0:
            yield
    if request.format in (AUTO, TEXT) and articles:
        for number, item in enumerate(articles, 1):
            story = request.story or item.story
            sources.append(Source(item.path, TEXT, story, item.path.stat().st_size))
            if number % TOGETHER == 0:
                yield
        ignored += [text.readable(str(path)) for path in others]
        return
    tables = {JSONL: jsonl.SUFFIXES, CSV: tabular.SUFFIXES}
    for path in (*(item.path for item in articles), *others):
        format_ = next((name for name, known in tables.items() if _has(path, known)), None)
        if format_ is not None and request.format in (AUTO, format_):
            sources.append(Source(path, format_, request.story, path.stat().st_size))
        else:
            ignored.append(text.readable(str(path)))


def _has(path: Path, suffixes: Sequence[str] | frozenset[str]) -> bool:
    return path.suffix.casefold() in suffixes


def _dataset(folder: Path) -> Source:
    size = sum(path.stat().st_size for path in dataset_rows.files(folder, dataset_rows.ARTICLES))
    return Source(folder, DATASET, "", size)
