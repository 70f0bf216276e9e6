"""Draw the program's icon, kept as SVG, into the forms that installers and executables want."""

from __future__ import annotations

import os
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "annotator.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's type codes for PNG data, by size in pixels.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(folder: Path) -> dict[int, bytes]:
    """Write annotator-SIZE.png, annotator.ico and annotator.icns; return the PNG data by size."""
    folder.mkdir(parents=True, exist_ok=True)
    pngs = {size: _png(size) for size in SIZES}
    for size, data in pngs.items():
        (folder / f"annotator-{size}.png").write_bytes(data)
    (folder / "annotator.ico").write_bytes(ico({size: pngs[size] for size in ICO_SIZES}))
    (folder / "annotator.icns").write_bytes(icns({size: pngs[size] for size in ICNS_TYPES}))
    return pngs


def ico(pngs: dict[int, bytes]) -> bytes:
    """Pack PNG data into a Windows icon: a directory entry for each image, then the images."""
    head = struct.pack("<HHH", 0, 1, len(pngs))
    offset = len(head) + 16 * len(pngs)
    directory = b""
    for size, data in pngs.items():
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + directory + b"".join(pngs.values())


def icns(pngs: dict[int, bytes]) -> bytes:
    """Pack PNG data into a macOS icon: type, length with head, and data of each image."""
    body = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", len(data) + 8) + data for size, data in pngs.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _png(size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    renderer = QSvgRenderer(str(SOURCE))
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not renderer.isValid() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{SOURCE} cannot be drawn")
    return bytes(data.data())
