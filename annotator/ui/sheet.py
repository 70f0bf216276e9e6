"""What the sheets of the review and of adjudication share: passages set as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.settings import Settings
from annotator.ui.chrome import colours
from annotator.ui.dressing import reading_font
from annotator.ui.reading.typography import ReadingFont


class PaintedSheet(QWidget):
    """Lay out anew when the width, a font or the theme changes; know if the keyboard is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self._font, self._zoom = ReadingFont(), 1.0
        self._made_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)

    def dress(self, settings: Settings) -> None:
        """Set passages as the person reads."""
        font, zoom = reading_font(settings), float(settings["reading.zoom"])
        if (font, zoom) != (self._font, self._zoom):
            self._font, self._zoom = font, zoom
            self._arrange()

    def set_active(self, active: bool) -> None:
        """Show whether the keyboard is here."""
        if active != self._active:
            self._active = active
            self.update()

    def _arrange(self) -> None:
        """Lay out what is shown, in the width there is now."""

    def _name_font(self) -> QFont:
        """Return the font of what stands largest on the sheet."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def changeEvent(self, event: object) -> None:
        made_for = (self.font().key(), colours())
        if made_for != self._made_for:
            self._made_for = made_for
            self._arrange()
