"""A panel below or beside the text: a title, a cross that closes it, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.chrome import colours
from annotator.ui.fields import heading
from annotator.ui.icons import icon
from annotator.ui.language import tr


class Panel(QFrame):
    """Lay a title and a cross over what a subclass adds to ``body``; hidden until it is asked for.

    Below the text it takes the text's width and is set off by a line at its top, beside the text by
    one at its left.
    """

    closed = Signal()
    """Comes when the panel is to go, which is for whoever shows it to do."""

    def __init__(self, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._beside = beside
        if not beside:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title = heading("")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._cross())
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*((14, 10, 12, 10) if beside else (20, 10, 12, 8)))
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.hide()

    def _cross(self) -> QToolButton:
        cross = QToolButton()
        cross.setIcon(icon("close"))
        cross.setIconSize(QSize(12, 12))
        cross.setToolTip(tr("Close"))
        cross.setAccessibleName(tr("Close"))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.clicked.connect(self.closed)
        return cross

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.ground))
            width, height = (1, self.height()) if self._beside else (self.width(), 1)
            painter.fillRect(0, 0, width, height, QColor(c.line))
