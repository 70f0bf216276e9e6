"""Line icons, drawn once as SVG and tinted by whatever text colour is in force when painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator import paths

FOLDER = "line"


class _Engine(QIconEngine):
    """Paint one icon in the application's text colour, whatever the theme is by then."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        colour = QApplication.palette().color(group, QPalette.ColorRole.WindowText)
        draw(painter, QRectF(rect), self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name)


def icon(name: str) -> QIcon:
    """Return the icon called ``name``; raise FileNotFoundError where there is none."""
    _source(name)
    return QIcon(_Engine(name))


def draw(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into ``rect`` in one colour."""
    _renderer(name, colour.name()).render(painter, rect)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / FOLDER / f"{name}.svg").read_text("utf-8")
