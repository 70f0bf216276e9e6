"""The folder an export goes to: it holds all of the export, or is left as it was."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.domain.dataset import PARTS
from annotator.errors import AnnotatorError, InvalidInput
from annotator.formats import dataset_csv, dataset_jsonl, pairs

CARD = "README.md"
SCHEMA = "schema.json"
_DATA = frozenset((*dataset_jsonl.FILES, *dataset_csv.FILES, *pairs.FILES))
_OURS = _DATA | {CARD, SCHEMA}


@contextmanager
def writing(target: Path, *, force: bool = False) -> Iterator[Path]:
    """Give a folder to write into; what is in it stands in ``target`` once the body has ended.

    Raise InvalidInput where ``target`` holds anything but an earlier export, unless ``force`` is
    given: then only the files an export has are replaced. If the body raises, nothing is left
    behind. An OSError becomes an AnnotatorError that names the file.
    """
    target = target.absolute()
    check(target, force=force)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=_working_name(target), dir=_beside(target)))
    except OSError as error:
        raise AnnotatorError(f"{target}: {error.strerror or error}") from None
    try:
        made = work / "new"
        made.mkdir()
        yield made
        _put_in_place(made, target, work / "old")
    except OSError as error:
        raise AnnotatorError(_explained(error, work / "new", target)) from None
    finally:
        shutil.rmtree(work, ignore_errors=True)


def check(target: Path, *, force: bool = False) -> None:
    """Raise InvalidInput unless an export may be written to ``target``."""
    if target.exists() and not target.is_dir():
        raise InvalidInput(f"{target}: this is a file; an export is a folder")
    if not target.is_dir():
        return
    strange = next(_strange(target), None)
    # Parts are replaced as whole folders, so force is not enough for a folder of somebody else's.
    if strange is not None and (strange.parent != target or not force):
        raise InvalidInput(
            f"{target} holds {strange.relative_to(target)}, which is no part of an export; name "
            "another folder, or give --force to put the export beside it"
        )


def _strange(folder: Path) -> Iterator[Path]:
    """Yield what is in a folder that no export has put there."""
    for entry in sorted(folder.iterdir()):
        if entry.name in PARTS and entry.is_dir() and not entry.is_symlink():
            yield from (inner for inner in sorted(entry.iterdir()) if inner.name not in _DATA)
        elif entry.name.startswith(_working_name(folder)):
            continue
        elif entry.name not in _OURS or not entry.is_file():
            yield entry
    # Names alone prove little: somebody's own README.md is not ours to replace.
    card = folder / CARD
    if card.is_file() and not (folder / SCHEMA).is_file():
        yield card


def _working_name(target: Path) -> str:
    """Return how the names of folders begin that an export works in, and leaves when killed."""
    return f".{target.name}.export-"


def _beside(target: Path) -> Path:
    """Return where to work: in the folder's own file system, so that renaming is enough."""
    return target if target.is_dir() else target.parent


def _put_in_place(made: Path, target: Path, old: Path) -> None:
    """Move what was made into ``target``, and what an earlier export left there into ``old``.

    Either all moves are done or none: one that fails (a table open in a spreadsheet) takes the
    others back.
    """
    if not target.exists():
        made.rename(target)
        return
    old.mkdir()
    moves = [(entry, old / entry.name) for entry in _of_an_export(target)]
    moves += [(entry, target / entry.name) for entry in sorted(made.iterdir())]
    done: list[tuple[Path, Path]] = []
    try:
        for source, goal in moves:
            source.rename(goal)
            done.append((source, goal))
    except OSError:
        for source, goal in reversed(done):
            with suppress(OSError):
                goal.rename(source)
        raise


def _of_an_export(folder: Path) -> list[Path]:
    entries = sorted(folder.iterdir())
    files = [entry for entry in entries if entry.name in _OURS]
    parts = [entry for entry in entries if entry.name in PARTS and entry.is_dir()]
    return [*files, *parts]


def _explained(error: OSError, made: Path, target: Path) -> str:
    reason = error.strerror or str(error)
    if error.filename is None:
        return f"{target}: {reason}; nothing was written"
    name = Path(error.filename)
    if name.is_relative_to(made):
        name = target / name.relative_to(made)
    return f"{name}: {reason}; nothing was written"
