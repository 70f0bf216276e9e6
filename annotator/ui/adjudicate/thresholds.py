"""A dialog of what counts as agreed: by layer, from which agreement on nobody is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from annotator.services.adjudication import LAYERS
from annotator.ui.adjudicate.phrases import LAYER_NAMES
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import inset, plain_label
from annotator.ui.language import tr

LEAST = 0.5


class ThresholdsDialog(FrameDialog):
    """Ask for a threshold per layer and say how many cases that would settle."""

    chosen = Signal(object)
    """Carries the thresholds that are not 1.0, by layer."""

    def __init__(
        self,
        parent: QWidget | None,
        thresholds: Mapping[str, float],
        count: Callable[[Mapping[str, float]], int],
    ) -> None:
        super().__init__(parent, tr("What counts as agreed"), 440)
        self._count = count
        words = tr(
            "Cases from this agreement on go into gold without being asked. Below 1.00 other "
            "edges and values are forgiven, never another label or a missing mark."
        )
        self.body.addWidget(plain_label(words, dim=True, wrap=True))
        layout = form()
        self.boxes: dict[str, QDoubleSpinBox] = {}
        for layer in LAYERS:
            box = inset(QDoubleSpinBox())
            box.setRange(LEAST, 1.0)
            box.setSingleStep(0.05)
            box.setDecimals(2)
            box.setValue(thresholds.get(layer, 1.0))
            box.setAccessibleName(tr(LAYER_NAMES[layer]))
            box.valueChanged.connect(self._tell)
            self.boxes[layer] = box
            add_row(layout, tr(LAYER_NAMES[layer]), box)
        self.body.addLayout(layout)
        self.told = plain_label()
        self.body.addWidget(self.told)
        self.add_buttons(tr("Use"), tr("Cancel"))
        self.start_in(self.boxes[LAYERS[0]])
        self.accepted.connect(lambda: self.chosen.emit(self.values()))
        self._tell()

    def values(self) -> dict[str, float]:
        """Return what is chosen, without what asks for full agreement."""
        found = {layer: round(box.value(), 2) for layer, box in self.boxes.items()}
        return {layer: value for layer, value in found.items() if value < 1.0}

    def _tell(self) -> None:
        self.told.setText(tr("%n case(s) of this story are agreed on", self._count(self.values())))
