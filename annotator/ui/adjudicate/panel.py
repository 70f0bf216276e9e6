"""The widgets of the place, laid out: head, the case or a page that teaches, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ActionSet
from annotator.ui.adjudicate.sheet import Sheet
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.review.strip import Cap, Strip
from annotator.ui.sheet_stage import SheetStage

_KEYS = (
    ("adjudicate.take_row", later("Take row")),
    ("adjudicate.take_all", later("Take all")),
    ("adjudicate.reject", later("Leave out")),
    ("adjudicate.edit", later("Edit")),
    ("adjudicate.later", later("Later")),
    ("adjudicate.previous", later("Previous")),
    ("adjudicate.next", later("Next")),
)
_EDIT_KEYS = (
    ("adjudicate.start_back", later("Start back")),
    ("adjudicate.start_on", later("Start on")),
    ("adjudicate.end_back", later("End back")),
    ("adjudicate.end_on", later("End on")),
    ("adjudicate.label", later("Label")),
    ("adjudicate.part", later("Next part")),
    ("adjudicate.next", later("Done")),
)
"""The keys below the sheet, the most used first; the rest are in the menu."""
_TAKE_CAPS = 4


class Stage(SheetStage):
    """Show a case or the teaching page."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        sheet = Sheet()
        super().__init__(sheet, actions, parent)
        self.sheet = sheet


class Panel(QWidget):
    """Hold the parts; what they do is the place's."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._editing = False
        self._letters: tuple[str, ...] = ()
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.story = plain_label()
        bold = QFont(self.story.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.story.setFont(bold)
        self.place_line = plain_label(dim=True)
        self.names = plain_label(dim=True)
        self.layer = QComboBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.layer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stage = Stage(actions)
        self.keys = Strip(rows=1, keep_names=True)
        self.keys.chosen.connect(actions.run)
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(3 * UNIT - 6, UNIT, 3 * UNIT, UNIT)
        below.addWidget(self.keys)
        head = QHBoxLayout()
        head.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        head.setSpacing(2 * UNIT)
        head.addWidget(self.story)
        head.addWidget(self.place_line)
        head.addStretch(1)
        head.addWidget(self.names)
        head.addWidget(self.layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.foot)

    def show_keys(self, *, editing: bool, letters: tuple[str, ...]) -> None:
        """Show the keys that decide, or those that edit gold; ``letters`` are the annotators'."""
        self._editing, self._letters = editing, letters
        key = self._actions.key
        caps = [Cap(id_, key(id_), tr(words)) for id_, words in (_EDIT_KEYS if editing else _KEYS)]
        if not editing:
            take = tr("Take {letter}")
            caps[1:1] = [
                Cap(id_, key(id_), take.format(letter=letter))
                for number, letter in enumerate(letters[:_TAKE_CAPS], 1)
                for id_ in [f"adjudicate.take_{number}"]
            ]
        self.keys.set_caps(tuple(caps))

    def refresh_keys(self) -> None:
        """Show keys as they are now."""
        self.show_keys(editing=self._editing, letters=self._letters)
