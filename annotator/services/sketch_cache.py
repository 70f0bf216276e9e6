"""Sketches of a project's articles, kept beside the project's own data: they can be made again.

Two files per project in the cache folder: the indexed sketches, mapped and seldom written, and
those that came in later. A file that is missing, of another version or damaged only costs the time
to read the texts once more.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from annotator import paths
from annotator.compare.furniture import find_furniture
from annotator.compare.sketch_index import Postings, SketchIndex
from annotator.compare.sketches import Sketch, Sketches, sketch_of
from annotator.services.mapped_arrays import Array, read_arrays, write_arrays
from annotator.store import grouping_rows
from annotator.store.project import Project

VERSION = 2
Watch = Callable[[float], object]
_LATER = 2_000
_LATER_SHARE = 0.05
"""Most sketches behind the index: so many, or this share of it; then it is made again."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """Hold what the files say: hashes in hex, the indexed first, and the sketches of both."""

    hashes: list[str]
    indexed: Sketches
    postings: Postings
    later: Sketches


def sketches_of(project: Project, hashes: Sequence[str], watch: Watch | None = None) -> Sketches:
    """Return the sketches of texts in the order of ``hashes``; new ones are read and kept."""
    kept = _completed(project, hashes, watch)
    row_of = {sha: row for row, sha in enumerate(kept.hashes)}
    # Where nothing is behind the index there is nothing to copy.
    every = kept.indexed.with_more(kept.later) if len(kept.later) else kept.indexed
    return every.taken([row_of[sha] for sha in hashes])


def index_of(project: Project, watch: Watch | None = None) -> tuple[SketchIndex, list[str]]:
    """Return an index of all texts of a project, and the hash of each of its rows."""
    kept = _completed(project, grouping_rows.text_hashes(project.connection), watch)
    return SketchIndex(kept.indexed, kept.postings, kept.later), kept.hashes


def _completed(project: Project, hashes: Sequence[str], watch: Watch | None) -> _Kept:
    """Return what is kept after reading the texts that are not."""
    folder = paths.cache_dir() / "sketches"
    name = hashlib.sha256(str(project.path.absolute()).encode()).hexdigest()[:24]
    indexed_file, later_file = (folder / f"{name}-{VERSION}.{kind}" for kind in ("index", "later"))
    kept = _loaded(indexed_file, later_file)
    missing = list(dict.fromkeys(hashes).keys() - set(kept.hashes))
    if not missing:
        return kept
    # In the order asked for: what lies in order need not be copied to be taken.
    wanted = set(missing)
    made = _made(project, [sha for sha in dict.fromkeys(hashes) if sha in wanted], watch)
    known = [*kept.hashes, *made]
    later = kept.later.with_more(Sketches.of(list(made.values())))
    if len(later) > max(_LATER, _LATER_SHARE * len(kept.indexed)):
        indexed, later = kept.indexed.with_more(later), Sketches.of([])
        # The files that are mapped are let go before they are replaced.
        kept = _Kept(known, indexed, Postings.of(indexed), later)
        _save(indexed_file, _as_arrays(known, indexed), kept.postings)
        later_file.unlink(missing_ok=True)
        return kept
    kept = _Kept(known, kept.indexed, kept.postings, later)
    behind = {"behind": np.array([len(kept.indexed)])}
    _save(later_file, _as_arrays(known[len(kept.indexed) :], later) | behind)
    return kept


def _made(project: Project, missing: Sequence[str], watch: Watch | None) -> dict[str, Sketch]:
    made: dict[str, Sketch] = {}
    for sha, text, title in grouping_rows.texts_by_hash(project.connection, missing):
        made[sha] = sketch_of(text, title=title, furniture=find_furniture(text))
        if watch is not None:
            watch(len(made) / len(missing))
    return {sha: made[sha] for sha in missing if sha in made}


def _loaded(indexed_file: Path, later_file: Path) -> _Kept:
    arrays = _read(indexed_file)
    hashes, indexed = _sketches(arrays)
    postings = (
        Postings(arrays["frequency"], arrays["rows"], arrays["often"], arrays["lengths"])
        if len(indexed)
        else Postings.of(indexed)
    )
    arrays = _read(later_file)
    if arrays and int(arrays["behind"][0]) != len(indexed):
        arrays = {}  # left from before the index was made again
    more, later = _sketches(arrays)
    return _Kept(hashes + more, indexed, postings, later)


def _read(path: Path) -> dict[str, Array]:
    try:
        return read_arrays(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        if not isinstance(error, FileNotFoundError):
            _log.info("the sketches of %s are made again: %s", path.name, type(error).__name__)
        return {}


def _sketches(arrays: dict[str, Array]) -> tuple[list[str], Sketches]:
    if not arrays:
        return [], Sketches.of([])
    digits = arrays["hashes"].tobytes().hex()
    hashes = [digits[at : at + 64] for at in range(0, len(digits), 64)]
    return hashes, Sketches(arrays["starts"], arrays["terms"], arrays["counts"])


def _as_arrays(hashes: Iterable[str], sketches: Sketches) -> dict[str, Array]:
    return {
        "hashes": np.frombuffer(bytes.fromhex("".join(hashes)), dtype=np.uint8).reshape(-1, 32),
        "starts": sketches.starts,
        "terms": sketches.terms,
        "counts": sketches.counts,
    }


def _save(path: Path, arrays: dict[str, Array], postings: Postings | None = None) -> None:
    if postings is not None:
        arrays["frequency"], arrays["rows"] = postings.frequency, postings.rows
        arrays["often"], arrays["lengths"] = postings.counts, postings.lengths
    try:
        paths.made(path.parent)
        write_arrays(path, arrays)
    except OSError as error:
        _log.info("the sketches were not kept: %s", error.strerror)
