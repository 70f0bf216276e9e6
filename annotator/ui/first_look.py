"""What stands in the window while the project is being opened: the article as it was left."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.articles import FoundField
from annotator.services.first_look import FirstLook
from annotator.ui.annotate.looks import headline_of, style_name, styles_of
from annotator.ui.chrome import colours
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.view import ReadingView


class FirstLookPage(QWidget):
    """Hold the reading view where it will stand in the workspace, which then takes it over."""

    def __init__(self, view: ReadingView, margins: QMargins) -> None:
        super().__init__()
        self.view = view
        self._margins = margins
        view.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.view.parent() is self:
            self.view.setGeometry(self.rect().marginsRemoved(self._margins))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines between the panes that are to come."""
        text = self.rect().marginsRemoved(self._margins)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours().ground))
            painter.setPen(QColor(colours().line))
            painter.drawLine(text.left() - 1, 0, text.left() - 1, self.height())
            painter.drawLine(text.right() + 1, 0, text.right() + 1, self.height())
            painter.drawLine(text.left(), text.top() - 1, text.right(), text.top() - 1)
            painter.drawLine(text.left(), text.bottom() + 1, text.right(), text.bottom() + 1)


def show_first_look(view: ReadingView, look: FirstLook, caret: int, top: int | None) -> None:
    """Show an article as the workspace would."""
    found: tuple[FoundField, ...] = look.found
    view.set_styles(styles_of(look.schema))
    view.set_document(
        look.text,
        [
            Mark(mark.uid, mark.layer, mark.label, mark.spans, style_name(mark.layer, mark.label))
            for mark in look.marks
            if mark.spans
        ],
        furniture=look.furniture,
        headline=headline_of(found),
        found=found,
        caret=caret,
    )
    if top is not None:
        view.scroll_by(view.caret_box().top() - top)
