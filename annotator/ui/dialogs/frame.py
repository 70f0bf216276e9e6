"""What all dialogs share: margins, a row of buttons, an initial focus, one line for a problem."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.fields import plain_label
from annotator.ui.language import tr


class FrameDialog(QDialog):
    """Lay out a title bar, a body, a problem line and buttons; Enter accepts, Escape rejects.

    The dialog is modal to its window, and deletes itself when closed.
    """

    def __init__(self, parent: QWidget | None, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(width)
        self._first: QWidget | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.problem = plain_label(wrap=True)
        self.problem.hide()
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(16)
        outer.addLayout(self.body, 1)
        outer.addWidget(self.problem)
        outer.addWidget(self.buttons)

    def add_buttons(self, default: str, cancel: str | None = None) -> QPushButton:
        """Add the default button and one that leaves, called "Cancel"; return the default."""
        button = self.buttons.addButton(default, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        if cancel != "":
            leave = self.buttons.addButton(
                cancel or tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
            )
            leave.setAutoDefault(False)
        return button

    def start_in(self, widget: QWidget) -> None:
        """Put the keyboard into ``widget`` when the dialog opens."""
        self._first = widget

    def complain(self, sentence: str) -> None:
        """Show what stands in the way, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def done(self, result: int) -> None:
        """Give the keyboard back to the window, also where no window manager does."""
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Wrapped lines need more height at this width than a dialog is given by itself.
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(needed, self.height()))
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(self._first, QLineEdit) and not self._first.isReadOnly():
                # All of it chosen, and its beginning in view.
                length = len(self._first.text())
                self._first.setSelection(length, -length)


def form() -> QFormLayout:
    """Return a form whose labels stand left of their fields."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(8)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return layout


def add_row(layout: QFormLayout, text: str, field: QWidget) -> QLabel:
    """Add a field with its label in front."""
    label = plain_label(text, dim=True)
    label.setBuddy(field)
    layout.addRow(label, field)
    return label
