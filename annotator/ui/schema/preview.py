"""A label as it is drawn: in the text by the reading view itself, and on its chip."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.schema import Label, Schema
from annotator.domain.spans import Span
from annotator.ui.annotate.chips import LabelChip
from annotator.ui.annotate.looks import style_name, styles_of
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.strip import MarginStrip
from annotator.ui.reading.view import ReadingView

_DRAWN = ("mention", "claim", "discrepancy")
_SAMPLE = "Dorrit Vane"
_HEIGHT = 124
"""Two lines and the names under them, as the longest examples of the default schema take."""
_ZOOM = 0.9
_SHORT = 32


class LabelPreview(QWidget):
    """Show one label; its first example stands in for the words it would be given to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ReadingView()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(_HEIGHT)
        self.view.set_zoom(_ZOOM)
        self.view.setViewportMargins(0, 0, 0, 0)
        for strip in self.view.findChildren(MarginStrip):
            strip.hide()
        self.view.setAccessibleName(tr("How the label looks in the text"))
        self._chip: LabelChip | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.view, 1)

    def show_label(self, label: Label) -> None:
        """Show a label as it is now."""
        if self._chip is not None:
            self._row.removeWidget(self._chip)
            self._chip.deleteLater()
        self._chip = LabelChip(label)
        self._row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.view.setVisible(label.layer in _DRAWN)
        before, words, after = sample_of(label)
        theme = colours().reading
        # Nobody reads on here, so there is no caret to be seen.
        theme = replace(theme, caret=theme.paper, dim_ink=theme.paper)
        if self.view.theme != theme:
            self.view.set_theme(theme)
        self.view.set_styles(styles_of(Schema("", (label,))))
        span = Span(len(before), len(before) + len(words))
        mark = Mark("sample", label.layer, label.name, (span,), style_name(label.layer, label.id))
        self.view.set_document(before + words + after, [mark])


def sample_of(label: Label) -> tuple[str, str, str]:
    """Return words before, words labelled and words after; brackets in an example tell them."""
    example = label.examples[0] if label.examples else _SAMPLE
    before, opened, rest = example.partition("[")
    words, closed, after = rest.partition("]")
    if not (opened and closed and words):
        before, words, after = "", example, ""
    if len(before) + len(words) + len(after) < _SHORT:
        before, after = f"On the quay stood {before}", f"{after} again."
    return before, words, after
