"""A quiet line across the top of the window for what stays true until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.ui.fields import plain_label
from annotator.ui.language import tr


class Banner(QFrame):
    """Say one sentence, with a button that closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self.text = plain_label(wrap=True)
        close = self._close = QToolButton()
        close.setIconSize(QSize(12, 12))
        close.setAccessibleName(tr("Close this message"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self.text, 1)
        layout.addWidget(close)
        self.hide()

    def shown(self) -> str:
        """Return the sentence that is shown, or nothing."""
        return "" if self.isHidden() else self.text.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._close.setAccessibleName(tr("Close this message"))
        super().changeEvent(event)

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing for an empty one."""
        if sentence:
            # Icons are drawn by a library of its own, which a start can do without.
            from annotator.ui.icons import icon

            self._close.setIcon(icon("close"))
        self.text.setText(sentence)
        self.setVisible(bool(sentence))
