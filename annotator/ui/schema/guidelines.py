"""Guidelines: written as Markdown at the left, shown as they will be read at the right."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator.ui import guide_text
from annotator.ui.fields import plain_label
from annotator.ui.guide_page import GuidePage
from annotator.ui.language import tr

_PAUSE = 200


class _Source(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class GuidelinesPage(QWidget):
    """Edit the guidelines; what was typed is in force once the field is left."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded = ""
        self.source = _Source()
        self.source.setAccessibleName(tr("Guidelines in Markdown"))
        self.source.setTabChangesFocus(True)
        self.source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page = GuidePage()
        self.page.setAccessibleName(tr("Guidelines as they are read"))
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.addWidget(self.source)
        splitter.addWidget(self.page)
        splitter.setSizes([400, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(
            plain_label(
                tr(
                    "A heading named like a label is shown beside the text while that label is "
                    "current. Headings, lists, tables, **strong**, *emphasis* and `code` are "
                    "set; pictures and links are not followed."
                ),
                dim=True,
                wrap=True,
            )
        )
        layout.addWidget(splitter, 1)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(_PAUSE)
        self._showing.timeout.connect(self._show)
        self.source.textChanged.connect(self._showing.start)
        self.source.left.connect(self.commit)

    def load(self, text: str) -> None:
        """Show the guidelines in force, unless others are being written."""
        if text != self._loaded or not self.source.hasFocus():
            self._loaded = text
            if self.source.toPlainText() != text:
                self.source.setPlainText(text)
            self._show()

    def commit(self) -> None:
        """Hand on what was written, if it is anything new."""
        text = self.source.toPlainText()
        if text.strip() != self._loaded.strip():
            self._loaded = text
            self.edited.emit(text)

    def _show(self) -> None:
        self.page.show_blocks(list(guide_text.blocks(self.source.toPlainText())))
