"""The widgets of the review place, laid out: head, list, stage, note, types and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from annotator.domain.schema import Label
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.editors import NoteEditor
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label, plain_tip
from annotator.ui.language import later, tr
from annotator.ui.review.lines import LinesView
from annotator.ui.review.stage import Stage
from annotator.ui.review.strip import Cap, Strip

_LIST_WIDTH = 320
_KEYS = (
    ("review.accept", later("Accept")),
    ("review.reject", later("Reject")),
    ("review.unsure", later("Unsure")),
    ("review.previous", later("Previous")),
    ("review.next", later("Next")),
    ("review.side_next", later("Side")),
    ("review.end_back", later("Shorter")),
    ("review.end_on", later("Longer")),
    ("review.read", later("Read")),
)
"""The keys shown below the sheet, the most used first; the rest are in the menu."""


class Elided(QLabel):
    """Show as much of one line as there is room for; the whole of it is the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = ""

    def say(self, text: str) -> None:
        """Show another line."""
        self.whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))


class Panel(QWidget):
    """Hold the parts; what they do is the place's."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.story = plain_label()
        bold = QFont(self.story.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.story.setFont(bold)
        self.place_line = plain_label(dim=True)
        self.ranker = Elided()
        self.ranker.setProperty("dim", True)
        self.ranker.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.stage = Stage(actions)
        self.note = NoteEditor(tr("Note"), tr("One sentence: what, and why it matters"))
        self.note.hide()
        self.types = Strip(rows=2)
        self.keys = Strip(rows=1, keep_names=True)
        self.keys.chosen.connect(actions.run)
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(3 * UNIT - 6, UNIT, 3 * UNIT, UNIT)
        below.setSpacing(UNIT // 2)
        for widget in (self.note, self.types, self.keys):
            below.addWidget(widget)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.foot)
        self.lines = LinesView()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.lines)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self.splitter.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self.splitter, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        head.setSpacing(2 * UNIT)
        head.addWidget(self.story)
        head.addWidget(self.place_line)
        head.addWidget(self.ranker, 1)
        return head

    def show_keys(self, labels: tuple[Label, ...]) -> None:
        """Show the types of the schema and the most used keys, as they are now."""
        key = self._actions.key
        self.types.set_caps(
            tuple(
                Cap(each.id, key(f"review.as.{each.id}"), each.name, each.colour) for each in labels
            )
        )
        self.keys.set_caps(tuple(Cap(id_, key(id_), tr(words)) for id_, words in _KEYS))
