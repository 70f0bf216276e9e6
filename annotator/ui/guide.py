"""The user guide in a window of its own, beside the text it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QSplitter, QVBoxLayout, QWidget

from annotator.ui import guide_text, language
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label
from annotator.ui.guide_page import SIDE, GuidePage
from annotator.ui.language import tr


class GuideWindow(QWidget):
    """List the pages and show one beside them, in the language in use where it was written in it.

    Links outside the guide are not followed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("User guide"))
        self.setAccessibleName(tr("User guide"))
        self.current = ""
        self._before: list[str] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setProperty("bare", True)
        self.page = GuidePage()
        # Unpolished, the first rows would be measured without the style sheet's padding.
        self.list.ensurePolished()
        self._names = []
        for name, title in guide_text.pages():
            self._names.append(name)
            self.list.addItem(tr(title))
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.addWidget(self.list)
        splitter.addWidget(self._beside_the_list())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([208, 640])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(splitter)
        self.list.currentRowChanged.connect(self._chosen)
        self.page.link_followed.connect(self.follow)
        QShortcut(QKeySequence("Alt+Left"), self, self.back)
        self.resize(880, 680)
        self.show_page(self._names[0] if self._names else guide_text.FIRST)
        self.page.setFocus()

    def _beside_the_list(self) -> QWidget:
        """Return the page with a line above it, for where it is in another language."""
        self.foreign = plain_label(tr("This page is in English."), dim=True)
        self.foreign.setContentsMargins(SIDE, UNIT, SIDE, UNIT)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.foreign)
        column.addWidget(self.page, 1)
        return holder

    def show_page(self, name: str) -> None:
        """Show a page from its top."""
        if name == self.current:
            return
        if self.current:
            self._before.append(self.current)
        self._show(name)

    def back(self) -> None:
        """Show the page from before."""
        if self._before:
            self._show(self._before.pop())

    def follow(self, to: str) -> None:
        """Follow a link to a page of the guide or a heading of it; any other is left alone."""
        name, _, anchor = to.partition("#")
        name = name or self.current
        if name not in self._names and name != guide_text.FIRST:
            return
        self.show_page(name)
        number = guide_text.heading(name, anchor)
        if number is not None:
            self.page.show_heading(number)

    def _show(self, name: str) -> None:
        self.current = name
        spoken = language.spoken()
        self.page.show_blocks(guide_text.read(name, spoken))
        self.foreign.setVisible(not guide_text.is_in(name, spoken))
        if name in self._names:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._names.index(name))
            self.list.blockSignals(False)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.show_page(self._names[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
