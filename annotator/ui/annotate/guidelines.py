"""The part of the guidelines that is about the label under the caret, set as in the guide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from annotator.domain import guidelines
from annotator.domain.schema import Label, Schema
from annotator.ui import guide_text
from annotator.ui.guide_page import GuidePage
from annotator.ui.language import tr


class GuidelinePart(GuidePage):
    """Show one section as high as it is; its links lead nowhere and pictures are not loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, dense=True)
        self._shown: tuple[str, str] | None = None
        self.setAccessibleName(tr("Guidelines for this label"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("bare", True)

    def show_label(self, schema: Schema, label: Label) -> None:
        """Show what the guidelines say of a label; without a word of it there is nothing to see."""
        part = guidelines.for_label(schema.guidelines, label)
        shown = (label.name, part)
        if shown != self._shown:
            self._shown = shown
            self.show_blocks(list(guide_text.blocks(part)))
            self._fit()
        self.setVisible(bool(part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        self.setFixedHeight(round(document.size().height()) + 2)
