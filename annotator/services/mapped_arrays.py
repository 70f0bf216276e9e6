"""Arrays in one file that is mapped into memory: only the pages that are read are ever loaded.

The file begins with the length of a line of JSON and that line, which names each array with its
type, its shape and where it begins. It ends with a mark, so that one cut short is known.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
_MARK = b"mapped arrays 1\n"
_APART = 64
"""Arrays begin at multiples of this many bytes."""


def read_arrays(path: Path) -> dict[str, Array]:
    """Return the arrays of a file, not to be written to.

    Raise OSError where it cannot be read, ValueError where it is none or was cut short.
    """
    if path.stat().st_size < 2 * len(_MARK) + 8:
        raise ValueError("too short")
    whole = np.memmap(path, dtype=np.uint8, mode="r")
    begins = len(_MARK) + 8
    if whole[: len(_MARK)].tobytes() != _MARK or whole[-len(_MARK) :].tobytes() != _MARK:
        raise ValueError("no marks")
    length = int(whole[len(_MARK) : begins].view(np.uint64)[0])
    listed = json.loads(whole[begins : begins + length].tobytes())
    found = {}
    for name, (kind, shape, at) in listed.items():
        size = np.dtype(kind).itemsize * int(np.prod(shape))
        found[name] = whole[at : at + size].view(kind).reshape(shape)
    return found


def write_arrays(path: Path, arrays: Mapping[str, Array]) -> None:
    """Write the file beside its place first: a crash leaves the old one. Raise OSError."""
    listed: dict[str, tuple[str, tuple[int, ...], int]] = {}
    # Places are counted from where the arrays begin until the header's length is known.
    end = 0
    for name, array in arrays.items():
        listed[name] = array.dtype.str, array.shape, end
        end = _rounded(end + array.nbytes)
    room = len(json.dumps(listed)) + 20 * len(listed)
    first = _rounded(len(_MARK) + 8 + room)
    placed = {name: (kind, shape, at + first) for name, (kind, shape, at) in listed.items()}
    header = json.dumps(placed).encode().ljust(room)
    beside = path.with_name(f"{path.name}.part")
    with beside.open("wb") as file:
        file.write(_MARK + np.uint64(room).tobytes() + header)
        for name, array in arrays.items():
            file.seek(placed[name][2])
            np.ascontiguousarray(array).tofile(file)
        file.seek(first + end)
        file.write(_MARK)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _rounded(at: int) -> int:
    return -(-at // _APART) * _APART
