"""The cards side by side, in as many columns as there is room for, and the keys between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from annotator.domain.charts import Card
from annotator.ui.dashboard.chart import Chart
from annotator.ui.language import tr
from annotator.ui.mirroring import placed

_GAP = 12
_NARROWEST = 560
"""Width of a card below which there is one column less."""
_REARRANGE = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
)


class Board(QScrollArea):
    """Hold a Chart for each card; Tab goes through them, arrows lead from one into the next."""

    opened = Signal(object)
    """Carries the Mark that is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts: list[Chart] = []
        self._as_table = False
        self._inside = QWidget()
        self._inside.setProperty("panel", True)
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._inside)
        self.setProperty("bare", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Charts"))

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show cards in their order; a card that was there keeps its mark and the keyboard."""
        known = {chart.card.id: chart for chart in self.charts}
        focused = self.current
        charts = []
        for card in cards:
            chart = known.pop(card.id, None)
            if chart is None:
                chart = Chart(card, self._inside)
                chart.set_table(self._as_table)
                chart.opened.connect(self.opened)
                chart.left.connect(self._leave)
                chart.went.connect(self._reveal)
                chart.show()
            else:
                chart.show_card(card)
            charts.append(chart)
        self.charts = charts
        for gone in known.values():
            if gone is focused and charts:
                charts[0].setFocus(Qt.FocusReason.OtherFocusReason)
            gone.hide()
            gone.deleteLater()
        for one, other in pairwise(charts):
            QWidget.setTabOrder(one, other)
        self._arrange()

    @property
    def current(self) -> Chart | None:
        """Return the chart that has the keyboard, or None."""
        return next((chart for chart in self.charts if chart.hasFocus()), None)

    @property
    def last(self) -> Chart | None:
        """Return the chart one is in, or was in last."""
        return self.current or next(
            (chart for chart in self.charts if chart.card.id == self._was), None
        )

    _was = ""

    def take_keyboard(self) -> None:
        """Put the keyboard where it was, or into the first chart."""
        chart = self.last or (self.charts[0] if self.charts else None)
        if chart is not None:
            chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_tables(self) -> None:
        """Show tables in place of charts, or charts again."""
        self._as_table = not self._as_table
        for chart in self.charts:
            chart.set_table(self._as_table)
        self._arrange()
        self._reveal()

    def _leave(self, step: int) -> None:
        current = self.current
        if current is None:
            return
        goal = self.charts.index(current) + step
        if 0 <= goal < len(self.charts):
            self.charts[goal].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        """Keep the mark one is at in view, with its card's title where there is room for both."""
        chart = self.current
        if chart is None:
            return
        self._was = chart.card.id
        whole = chart.geometry()
        box = chart.mark_box().translated(whole.topLeft())
        view = self.viewport().height()
        if whole.height() <= view:
            box = whole
        bar = self.verticalScrollBar()
        if box.top() < bar.value():
            bar.setValue(max(0, box.top() - _GAP))
        elif box.bottom() > bar.value() + view:
            bar.setValue(box.bottom() - view + _GAP)

    # Where cards lie

    def _arrange(self) -> None:
        """Put each card into the column that is shortest so far."""
        width = self.viewport().width()
        count = max(1, min(3, (width - _GAP) // (_NARROWEST + _GAP)))
        each = (width - _GAP * (count + 1)) // count
        bottoms = [_GAP] * count
        for chart in self.charts:
            column = bottoms.index(min(bottoms))
            tall = chart.heightForWidth(each)
            left = _GAP + column * (each + _GAP)
            box = QRect(left, bottoms[column], each, tall)
            chart.setGeometry(placed(box, QRect(0, 0, width, 1)))
            bottoms[column] += tall + _GAP
        self._inside.resize(width, max(*bottoms, self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REARRANGE and self.charts:
            self._arrange()
