"""Arrays come back from their file as they were, or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from annotator.services.mapped_arrays import read_arrays, write_arrays

ARRAYS: dict[str, np.ndarray] = {
    "numbers": np.arange(1000, dtype=np.int32),
    "rows": np.arange(64, dtype=np.uint8).reshape(2, 32),
    "none": np.zeros(0, dtype=np.float32),
}


def test_arrays_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_arrays(path, {"old": np.zeros(3)})
    write_arrays(path, ARRAYS)
    back = read_arrays(path)
    assert back.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert back[name].dtype == array.dtype
        assert np.array_equal(back[name], array)
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_what_is_cut_short_or_something_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_arrays(path, ARRAYS)
    whole = path.read_bytes()
    for damaged in (b"", whole[:5], whole[:-1], whole[: len(whole) // 2], bytes(len(whole))):
        path.write_bytes(damaged)
        with pytest.raises(ValueError, match=r"too short|no marks"):
            read_arrays(path)
    with pytest.raises(FileNotFoundError):
        read_arrays(tmp_path / "missing")
