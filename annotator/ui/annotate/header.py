"""The line above the text: outlet, date, version, state, and how far the caret is."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.schema import Label
from annotator.services import paging
from annotator.ui.annotate.article_labels import labels_on
from annotator.ui.annotate.chips import line_colour
from annotator.ui.annotate.phrases import label_of, one_line
from annotator.ui.annotate.session import Session
from annotator.ui.chrome import colours
from annotator.ui.kinds import state_name
from annotator.ui.language import day, tr
from annotator.ui.mirroring import beginning, placed, placed_f

HEIGHT = 40
_SIDE = 20
_METER = 56
_CHIP = 24
_LEAST_OUTLET = 120
_ROOM_FOR_METER, _ROOM_FOR_STATE = 480, 360


def date_line(published: str) -> str:
    """Return an ISO 8601 date, with its time if it has one, as people write it here."""
    date = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return published
    time = published[11:16] if published[10:11] == "T" else ""
    return f"{day(date)}, {time}" if time else day(date)


class Header(QWidget):
    """Show what is known of the open article on one line of fixed height."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.outlet = ""
        self.rest = ""
        self.labels: list[Label] = []
        self.left_out = 0
        """How many labels of the article there was no room for."""
        self.state = "new"
        self._percent = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_article(self) -> None:
        """Show the session's open article."""
        page = self._session.page
        if page is None:
            self.outlet = self.rest = ""
            self.labels = []
        else:
            article = page.article
            self.outlet = one_line(article.outlet or article.title or article.file_name, 60)
            place = paging.place_in_story(self._session.project, article.uid)
            parts = [date_line(article.published) if article.published else tr("no date")]
            if place is not None and place.total > 1:
                number, total = place.number, place.total
                parts.append(tr("version {number} of {total}").format(number=number, total=total))
            elif place is None:
                parts.append(tr("in no story"))
            self.rest = " · ".join(parts)
            schema = self._session.project.schema
            self.labels = [label_of(schema, each) for each in labels_on(page)]
            self.state = page.state
        names = "".join(f" · {label.name}" for label in self.labels)
        self.setAccessibleName(f"{self.outlet} · {self.rest} · {state_name(self.state)}{names}")
        self.update()

    def show_state(self, state: str) -> None:
        """Show how far the author is with the article."""
        self.state = state
        self.update()

    def show_place(self, offset: int, length: int) -> None:
        """Show how much of the text lies before the caret."""
        percent = round(100 * offset / length) if length else 0
        if percent != self._percent:
            self._percent = percent
            self.update(self._right_part())

    @property
    def percent(self) -> int:
        """Return the share of the text before the caret."""
        return self._percent

    def _right_part(self) -> QRect:
        width = 260
        return placed(QRect(self.width() - width, 0, width, self.height()), self.rect())

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.ground))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(c.line))
            if self.outlet:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                right = self._paint_right(painter)
                self._paint_left(painter, right)

    def _paint_left(self, painter: QPainter, right: int) -> None:
        c = colours()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        metrics = painter.fontMetrics()
        room = max(right - _SIDE - 24, 40)
        # A headline can be read in the text; what the article was labelled is told here alone.
        left_over = room - self._beside_outlet() if self.labels else room
        outlet = metrics.elidedText(
            self.outlet, Qt.TextElideMode.ElideRight, max(left_over, min(room, _LEAST_OUTLET))
        )
        baseline = (self.height() + metrics.capHeight()) // 2
        painter.setPen(QColor(c.text))
        wide = metrics.horizontalAdvance(outlet)
        painter.drawText(beginning(_SIDE, wide, self.rect()), baseline, outlet)
        used = wide + 12
        painter.setFont(self.font())
        painter.setPen(QColor(c.dim))
        rest = painter.fontMetrics().elidedText(
            self.rest, Qt.TextElideMode.ElideRight, max(room - used - self._count_room(), 0)
        )
        wide = painter.fontMetrics().horizontalAdvance(rest)
        painter.drawText(beginning(_SIDE + used, wide, self.rect()), baseline, rest)
        used += wide + 12
        self._paint_labels(painter, _SIDE + used, _SIDE + room)

    def _beside_outlet(self) -> int:
        """Return how wide everything behind the outlet is, with the space between, in pixels."""
        metrics = QFontMetrics(self.font())
        chips = sum(metrics.horizontalAdvance(each.name) + 16 + 6 for each in self.labels)
        return metrics.horizontalAdvance(self.rest) + chips + 24

    def _count_room(self) -> int:
        """Return the room kept for the number of labels that do not fit, in pixels."""
        return QFontMetrics(self.font()).horizontalAdvance("+9") + 12 if self.labels else 0

    def _paint_labels(self, painter: QPainter, left: int, limit: int) -> None:
        """Paint the labels of the article as chips; those without room are counted."""
        c, metrics = colours(), painter.fontMetrics()
        baseline = (self.height() + metrics.capHeight()) // 2
        self.left_out = 0
        for number, label in enumerate(self.labels):
            width = metrics.horizontalAdvance(label.name) + 16
            if left + width > limit:
                painter.setPen(QColor(c.dim))
                self.left_out = len(self.labels) - number
                rest = f"+{self.left_out}"
                wide = metrics.horizontalAdvance(rest)
                painter.drawText(beginning(left, wide, self.rect()), baseline, rest)
                return
            painter.setPen(QPen(QColor(line_colour(label, c)), 1.4))
            painter.setBrush(QColor(c.raised))
            box = QRectF(left, (self.height() - _CHIP) / 2, width, _CHIP)
            painter.drawRoundedRect(placed_f(box, QRectF(self.rect())), 4, 4)
            painter.setPen(QColor(c.text))
            wide = metrics.horizontalAdvance(label.name)
            painter.drawText(beginning(left + 8, wide, self.rect()), baseline, label.name)
            left += width + 6

    def _paint_right(self, painter: QPainter) -> int:
        """Paint state and progress from the right edge; return where they begin."""
        c = colours()
        metrics = painter.fontMetrics()
        baseline = (self.height() + metrics.capHeight()) // 2
        middle, whole = self.height() / 2, QRectF(self.rect())
        painter.setPen(QColor(c.dim))
        number = f"{self._percent} %"
        left = self.width() - _SIDE - metrics.horizontalAdvance("100 %")
        # Set flush right in room for three digits, so that nothing moves while one reads.
        wide = metrics.horizontalAdvance(number)
        at = beginning(self.width() - _SIDE - wide, wide, self.rect())
        painter.drawText(at, baseline, number)
        if self.width() > _ROOM_FOR_METER:
            left -= 8 + _METER
            read = _METER * self._percent / 100
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.line))
            painter.drawRoundedRect(placed_f(QRectF(left, middle - 2, _METER, 4), whole), 2, 2)
            painter.setBrush(QColor(c.dim))
            painter.drawRoundedRect(placed_f(QRectF(left, middle - 2, read, 4), whole), 2, 2)
        left -= 20
        if self.width() > _ROOM_FOR_STATE:
            name = state_name(self.state)
            wide = metrics.horizontalAdvance(name)
            left -= wide
            painter.setPen(QColor(c.dim))
            painter.drawText(beginning(left, wide, self.rect()), baseline, name)
            left -= 16
        sign = placed_f(QRectF(left, middle - 5, 10, 10), whole)
        paint_state(painter, sign, self.state, QColor(c.dim))
        return left


def paint_state(painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
    """Paint a circle: empty for new, half for in progress, full for done."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setBrush(colour)
    if state == "done":
        painter.drawEllipse(box)
    elif state == "in_progress":
        painter.drawPie(box, 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
