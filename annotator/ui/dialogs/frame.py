"""What all dialogs share: margins, a row of buttons, an initial focus, one line for a problem."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.fields import plain_label
from annotator.ui.language import tr

_FRAME = QMargins(8, 32, 8, 8)
"""What a window manager puts around a dialog, about."""


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
        self._area: QScrollArea | None = None
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

    def add_close(self) -> QPushButton:
        """Add the one button of a dialog that only tells something, and return it."""
        button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        # Desks put their own icon on standard buttons, black in every theme.
        button.setIcon(QIcon())
        button.setDefault(True)
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
        self._fit()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(self._first, QLineEdit) and not self._first.isReadOnly():
                # All of it chosen, and its beginning in view.
                length = len(self._first.text())
                self._first.setSelection(length, -length)

    def _fit(self) -> None:
        """Be as high as wrapped lines need at this width, and no larger than the screen."""
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry().size().shrunkBy(_FRAME)
        needed = layout.totalMinimumSize().expandedTo(self.minimumSize())
        if layout.hasHeightForWidth():
            needed.setHeight(layout.totalHeightForWidth(max(self.width(), needed.width())))
        if needed.width() > room.width() or needed.height() > room.height():
            self._let_scroll()
            self.setMinimumSize(self.minimumSize().boundedTo(room))
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            needed.setWidth(needed.width() + bar)
        self.resize(self.size().expandedTo(needed).boundedTo(room))

    def _let_scroll(self) -> None:
        """Let the body scroll: the buttons are in reach on the smallest screen."""
        outer = self.layout()
        if self._area is not None or not isinstance(outer, QVBoxLayout):
            return
        outer.removeItem(self.body)
        inside = QWidget()
        inside.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 8, 0)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        outer.insertWidget(0, self._area, 1)
        # Whatever gets the keyboard, by Tab or by a letter under Alt, is to be seen.
        QApplication.instance().focusChanged.connect(self._show_focused)  # type: ignore[union-attr]

    def _show_focused(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = None if self._area is None else self._area.widget()
        if inside is not None and now is not None and inside.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 24)  # type: ignore[union-attr]


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
