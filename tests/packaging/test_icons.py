"""Read back what the icon files are made of."""

from __future__ import annotations

import struct
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def drawn(icons: ModuleType, tmp_path: Path, qapp: object) -> Path:
    icons.draw(tmp_path / "icons")
    return tmp_path / "icons"


def test_each_size_is_drawn_on_a_clear_ground(icons: ModuleType, drawn: Path) -> None:
    for size in icons.SIZES:
        image = QImage(str(drawn / f"annotator-{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_windows_icon_points_at_its_images(icons: ModuleType, drawn: Path) -> None:
    data = (drawn / "annotator.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    ends = []
    for index, size in enumerate(icons.ICO_SIZES):
        entry = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        length, offset = entry[6:]
        assert entry[0] == size % 256
        assert data[offset : offset + 8] == PNG
        ends.append(offset + length)
    assert ends[-1] == len(data)


def test_macos_icon_is_a_chain_of_images(icons: ModuleType, drawn: Path) -> None:
    data = (drawn / "annotator.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    offset, kinds = 8, []
    while offset < len(data):
        kind, length = struct.unpack_from(">4sI", data, offset)
        assert data[offset + 8 : offset + 16] == PNG
        kinds.append(kind)
        offset += length
    assert kinds == list(icons.ICNS_TYPES.values())
    assert offset == len(data)
