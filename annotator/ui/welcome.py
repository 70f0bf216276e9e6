"""The page before a project is open: begin, or go on with one of those opened lately."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.chrome import colours
from annotator.ui.fields import heading, plain_label
from annotator.ui.icons import draw
from annotator.ui.language import tr
from annotator.ui.mirroring import placed
from annotator.ui.recents import Recent, ago

WIDTH = 600


class Card(QAbstractButton):
    """Show one thing to begin with: an icon, a title, a line below it, a word at the right."""

    menu_wanted = Signal(QPoint)

    def __init__(self, icon: str, title: str, line: str, right: str = "") -> None:
        super().__init__()
        self._icon, self._title, self._line, self._right = icon, title, line, right
        self.dim = False
        self.setText(title)
        self.setAccessibleName(", ".join(part for part in (title, line, right) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 2 * QFontMetrics(self.font()).height() + 20)

    def show_right(self, right: str) -> None:
        """Show another word at the right."""
        self._right = right
        parts = (self._title, self._line, right)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.rect().adjusted(2, 2, -2, -2)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.hover))
                painter.drawRoundedRect(box, 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(c.accent), 2))
                painter.setBrush(QColor(c.chosen))
                painter.drawRoundedRect(box, 6, 6)
            metrics = QFontMetrics(self.font())
            middle = self.height() // 2
            sign = placed(QRect(16, middle - 10, 20, 20), self.rect())
            draw(painter, sign.toRectF(), self._icon, QColor(c.dim))
            left, right = 52, self.width() - 16
            if self._right:
                width = metrics.horizontalAdvance(self._right)
                painter.setPen(QColor(c.dim))
                painter.drawText(
                    placed(QRect(right - width, 0, width + 1, self.height()), self.rect()),
                    Qt.AlignmentFlag.AlignVCenter,
                    self._right,
                )
                right -= width + 16
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(c.dim if self.dim else c.text))
            top = middle - metrics.height()
            self._write(painter, QRect(left, top, right - left, metrics.height()), self._title)
            painter.setFont(self.font())
            painter.setPen(QColor(c.dim))
            self._write(painter, QRect(left, middle, right - left, metrics.height()), self._line,
                        Qt.TextElideMode.ElideMiddle)  # fmt: skip

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        shown = painter.fontMetrics().elidedText(text, mode, box.width())
        painter.drawText(placed(box, self.rect()), Qt.AlignmentFlag.AlignVCenter, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class Welcome(QScrollArea):
    """Offer a new project, an existing one, the sample, and the recent ones."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    project_chosen = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, keys: dict[str, str], parent: QWidget | None = None) -> None:
        """Show ``keys`` ("new", "open") at the right of what they do."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("bare", True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("panel", True)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(24, 64, 24, 32)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        outer.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        title = plain_label("News Annotator")
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self._indent(title)
        line = plain_label(
            tr("Tag entities, claims and discrepancies across versions of the same story."),
            dim=True,
            wrap=True,
        )
        self._indent(line)
        self._column.addWidget(title)
        self._column.addWidget(line)
        self._column.addSpacing(24)
        self._cards: list[Card] = []
        for icon_, text, below, key, signal in (
            ("new", tr("New project"), tr("Make a project file, then import articles"),
             keys.get("new", ""), self.new_wanted),
            ("open", tr("Open project"), tr("Choose a file, or drop one here"),
             keys.get("open", ""), self.open_wanted),
            ("sample", tr("Open sample project"),
             tr("Thirty articles of six invented stories, to try every key on"), "",
             self.sample_wanted),
        ):  # fmt: skip
            card = Card(icon_, text, below, key)
            card.clicked.connect(signal)
            self._add(card)
        self._column.addSpacing(24)
        self._heading = heading(tr("Recent projects"))
        self._indent(self._heading)
        self._column.addWidget(self._heading)
        self._none = plain_label(
            tr(
                "None yet. The sample project is the quickest way in: open it, press P on a "
                "selected name, and you have tagged a person."
            ),
            dim=True,
            wrap=True,
        )
        self._indent(self._none)
        self._column.addWidget(self._none)
        self._recents: list[Card] = []
        self.setWidget(page)

    def show_keys(self, keys: dict[str, str]) -> None:
        """Show other keys at the right of what they do."""
        for card, name in zip(self._cards, ("new", "open"), strict=False):
            card.show_right(keys.get(name, ""))

    @staticmethod
    def _indent(label: QWidget) -> None:
        label.setContentsMargins(16, 0, 16, 0)

    def _add(self, card: Card) -> None:
        card.installEventFilter(self)
        self._cards.append(card)
        self._column.addWidget(card)

    def show_recents(self, recents: list[Recent]) -> None:
        """List projects opened lately, newest first; one whose file is gone says so."""
        for card in self._recents:
            self._cards.remove(card)
            self._column.removeWidget(card)
            card.deleteLater()
        self._recents = []
        self._none.setVisible(not recents)
        for recent in recents:
            exists = recent.exists
            counts = (
                f"{tr('%n story(s)', recent.stories)} · {tr('%n article(s)', recent.articles)} · "
            )
            right = counts + ago(recent.opened) if exists else tr("file not found")
            card = Card("project", recent.name, _folder(recent.path), right)
            card.dim = not exists
            card.setProperty("path", recent.path)
            card.clicked.connect(self._chosen)
            card.menu_wanted.connect(self._show_menu)
            self._recents.append(card)
            self._add(card)
            # Its layout would show it only later, and a hidden card cannot take the keyboard.
            card.show()

    def focus_first(self) -> None:
        """Put the keyboard on the newest project, or on the sample where there is none."""
        there = next((card for card in self._recents if not card.dim), None)
        (there or self._cards[2]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> None:
        card = self.sender()
        assert card is not None
        self.project_chosen.emit(card.property("path"))

    def _show_menu(self, where: QPoint) -> None:
        card = self.sender()
        assert card is not None
        path = card.property("path")
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.project_chosen.emit(path))
        menu.addAction(tr("Take off this list"), lambda: self.forget_wanted.emit(path))
        menu.popup(where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and watched in self._cards:
                place = self._cards.index(watched) + step
                if 0 <= place < len(self._cards):
                    self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
                    self.ensureWidgetVisible(self._cards[place])
                return True
            if event.key() == Qt.Key.Key_Delete and watched in self._recents:
                self.forget_wanted.emit(watched.property("path"))
                return True
        return super().eventFilter(watched, event)


def _folder(path: str) -> str:
    """Return the folder of a file, the home folder as "~"; of a team's project its address."""
    if path.endswith(".team"):
        # Read here, without what opens databases: the welcome page is to come at once.
        try:
            return str(json.loads(Path(path).read_text("utf-8"))["url"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return ""
    folder = Path(path).parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
