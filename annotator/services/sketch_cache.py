"""Sketches of a project's articles, kept beside the project's own data: they can be made again.

One file per project in the cache folder, by the hash of each text. A file that is missing, of
another version or damaged only costs the time to read the texts once more.
"""

from __future__ import annotations

import hashlib
import logging
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from annotator import paths
from annotator.compare.furniture import find_furniture
from annotator.compare.sketches import Sketch, Sketches, sketch_of
from annotator.store import grouping_rows
from annotator.store.project import Project

VERSION = 1
Watch = Callable[[float], object]
_log = logging.getLogger(__name__)


def sketches_of(project: Project, hashes: Sequence[str], watch: Watch | None = None) -> Sketches:
    """Return the sketches of texts in the order of ``hashes``; new ones are read and kept."""
    known_hashes, known = _load(_file(project))
    row_of = {sha: row for row, sha in enumerate(known_hashes)}
    missing = [sha for sha in dict.fromkeys(hashes) if sha not in row_of]
    if missing:
        made: dict[str, Sketch] = {}
        for sha, text, title in grouping_rows.texts_by_hash(project.connection, missing):
            made[sha] = sketch_of(text, title=title, furniture=find_furniture(text))
            if watch is not None:
                watch(len(made) / len(missing))
        # In the order asked for: what lies in order need not be copied to be taken.
        made = {sha: made[sha] for sha in missing if sha in made}
        row_of |= {sha: len(known_hashes) + row for row, sha in enumerate(made)}
        known_hashes = [*known_hashes, *made]
        known = known.with_more(list(made.values()))
        _save(_file(project), known_hashes, known)
    return known.taken([row_of[sha] for sha in hashes])


def _file(project: Project) -> Path:
    name = hashlib.sha256(str(project.path.absolute()).encode()).hexdigest()[:24]
    return paths.cache_dir() / "sketches" / f"{name}-{VERSION}.npz"


def _load(path: Path) -> tuple[list[str], Sketches]:
    try:
        with np.load(path) as stored:
            hashes = [row.tobytes().hex() for row in stored["hashes"]]
            found = Sketches(stored["starts"], stored["terms"], stored["weights"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        if not isinstance(error, FileNotFoundError):
            _log.info("the sketches of %s are made again: %s", path.name, type(error).__name__)
        return [], Sketches.of([])
    return (hashes, found) if len(hashes) == len(found) else ([], Sketches.of([]))


def _save(path: Path, hashes: Sequence[str], sketches: Sketches) -> None:
    """Write the file beside its place first: a crash leaves the old one."""
    try:
        paths.made(path.parent)
        beside = path.with_suffix(".part.npz")
        packed = np.frombuffer(bytes.fromhex("".join(hashes)), dtype=np.uint8).reshape(-1, 32)
        np.savez(
            beside,
            hashes=packed,
            starts=sketches.starts,
            terms=sketches.terms,
            weights=sketches.weights,
        )
        beside.replace(path)
    except OSError as error:
        _log.info("the sketches were not kept: %s", error.strerror)
