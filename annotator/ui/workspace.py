"""The three panes of one open project: stories, the place one is in, inspector.

Where the text has too little room the inspector gives way, and comes back when there is enough: a
narrow window, or the discussion open beside the text. It is there while the keyboard is in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.services.projects import Project
from annotator.settings import Settings
from annotator.ui import places
from annotator.ui.actions import ActionSet
from annotator.ui.ahead import Ahead
from annotator.ui.annotate.center import ArticlePane
from annotator.ui.annotate.inspector import Inspector
from annotator.ui.annotate.session import Session
from annotator.ui.navigator.panel import Navigator
from annotator.ui.reading.view import ReadingView

SIZES = [264, 760, 296]
_NARROWEST = (160, 320, 200)
_LEAST_ROOM = 400
"""Pixels the text needs for the inspector to stay beside it."""
_ROOM_BESIDE = 560
"""The same while a discussion or the history is read, which takes the inspector's place."""


class Workspace(QWidget):
    """Hold the panes of one session side by side; the outer two can be hidden."""

    panes_changed = Signal()
    """Comes when a pane was shown or hidden, by a key or by dragging."""

    def __init__(
        self,
        project: Project,
        actions: ActionSet,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        view: ReadingView | None = None,
    ) -> None:
        """Build the panes around ``view`` where one is on the screen already."""
        super().__init__(parent)
        self.session = Session(project, self)
        self.ahead = Ahead(self.session, self)
        self.place = places.READ
        self._tools = places.Tools(self.session, actions, settings)
        self._places: dict[str, places.Place] = {}
        self._shut: list[QWidget] = []
        self._sizes = list(SIZES)
        self._dragged_shut: set[QWidget] = set()
        self._gave_way = False
        self._insisted = False
        self.navigator = Navigator(actions)
        self.pane = ArticlePane(self.session, actions, view=view)
        self.inspector = Inspector(self.session, actions)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.pane)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for widget, least in zip(self._widgets(), _NARROWEST, strict=True):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setCollapsible(1, False)
        for place, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setSizes(SIZES)
        self.splitter.splitterMoved.connect(self._dragged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.navigator.article_chosen.connect(self.open_article)
        self.navigator.left.connect(self.focus_text)
        self.session.article_opened.connect(self.navigator.follow_article)
        self.session.project_changed.connect(self.navigator.follow)
        self.navigator.set_project(project)
        self.pane.discussing.panel.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._keyboard_moved)  # type: ignore[union-attr]

    @property
    def view(self) -> ReadingView:
        """Return the widget that takes the keys of text scope."""
        return self.pane.view

    def open_article(self, uid: str, focus: bool = True) -> None:
        """Open an article and, unless told otherwise, put the keyboard into its text."""
        if self.session.open_article(uid) and focus:
            self.focus_text()

    def focus_text(self) -> None:
        """Go to the text and put the keyboard into it."""
        self.go_to(places.READ)

    def go_to(self, id_: str) -> None:
        """Show a place in the middle; it is made the first time."""
        if id_ != self.place:
            # What was said last was about the place one leaves, and its keys.
            self.session.note("")
            if self.place != places.READ:
                self._places[self.place].leave()
            if id_ != places.READ and id_ not in self._places:
                made = places.make(id_, self._tools)
                self._places[id_] = made
                self.middle.addWidget(made)
                self._tools.actions.attach_place(id_, made)
            self.place = id_
            self.middle.setCurrentWidget(self._widget(id_))
            self._make_room(places.is_whole(id_))
            self._fit()
            self.session.set_place(id_)
        if id_ == places.READ:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._places[id_].enter()

    def made_place(self, id_: str) -> places.Place | None:
        """Return a place that was gone to before, or None."""
        return self._places.get(id_)

    def close_places(self) -> None:
        """Stop what the places still do, before the project is closed."""
        for place in self._places.values():
            place.close_place()

    def _widget(self, id_: str) -> QWidget:
        return self.pane if id_ == places.READ else self._places[id_]

    def _make_room(self, whole: bool) -> None:
        """Put the outer panes away for a place that needs the width, and bring them back after."""
        if whole:
            for outer in (self.navigator, self.inspector):
                if not outer.isHidden():
                    outer.hide()
                    self._shut.append(outer)
        else:
            for pane in self._shut:
                pane.show()
            self._shut = []

    # Room for the text

    @property
    def sizes(self) -> list[int]:
        """Return how wide the panes are meant to be, however narrow the window is."""
        return list(self._sizes)

    def set_sizes(self, sizes: list[int]) -> None:
        """Make the panes so wide, as far as the window allows."""
        self._sizes = list(sizes)
        self._spread()

    def is_wanted(self, pane: QWidget) -> bool:
        """Tell whether a pane is shown, or would be if there were room for it."""
        return self.is_shown(pane) or (pane is self.inspector and self._gave_way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._spread()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return False

    def _fit(self) -> None:
        """Let the inspector give way to the text, or bring it back."""
        if places.is_whole(self.place):
            return
        panel = self.pane.discussing.panel
        beside = 0 if panel.isHidden() else panel.minimumSizeHint().width()
        left = 0 if self.navigator.isHidden() else self._sizes[0]
        room = self.width() - left - self._sizes[2] - beside
        crowded = beside or self.window().width() > self.width()
        if room >= (_ROOM_BESIDE if crowded else _LEAST_ROOM):
            self._insisted = False
            if self._gave_way:
                self._gave_way = False
                self.inspector.show()
                self._spread()
        elif not self._insisted and not self.inspector.isHidden() and not self._is_in_inspector():
            self._gave_way = True
            self.inspector.hide()

    def _spread(self) -> None:
        """Give the outer panes their widths and the middle one the rest; what is shut stays so."""
        left, _, right = (
            0 if pane in self._dragged_shut else wanted
            for pane, wanted in zip(self._widgets(), self._sizes, strict=True)
        )
        self.splitter.setSizes([left, max(_NARROWEST[1], self.width() - left - right), right])

    def _dragged(self) -> None:
        sizes = self.splitter.sizes()
        panes = zip(self._widgets(), sizes, strict=True)
        self._dragged_shut = {pane for pane, size in panes if not (size or pane.isHidden())}
        # A hidden pane reports nought; its width from before is worth keeping.
        self._sizes = [new or kept for new, kept in zip(sizes, self._sizes, strict=True)]
        self.panes_changed.emit()

    def _is_in_inspector(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.inspector.isAncestorOf(focused)

    def _keyboard_moved(self) -> None:
        if not self.inspector.isHidden() and QApplication.activePopupWidget() is None:
            self._fit()

    def focus_next_pane(self) -> None:
        """Put the keyboard into the next pane that is shown, from left to right and round.

        An inspector that gave way comes back for as long as the keyboard is in it.
        """
        panes = [widget for widget in self._widgets() if self.is_wanted(widget)]
        focused = QApplication.focusWidget()
        here = next(
            (
                place
                for place, pane in enumerate(panes)
                if focused is not None and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        for pane in (*panes[here + 1 :], *panes[: here + 1]):
            if pane is self.middle:
                self.go_to(self.place)
                return
            if pane is self.inspector and self._gave_way:
                self._gave_way = False
                pane.show()
                self._spread()
            if _focus_into(pane):
                return

    def is_shown(self, pane: QWidget) -> bool:
        """Tell whether a pane is there to be seen: not hidden, not dragged shut."""
        return not pane.isHidden() and self.splitter.sizes()[self.splitter.indexOf(pane)] > 0

    def show_pane(self, pane: QWidget, wanted: bool) -> None:
        """Show or hide an outer pane; the keyboard never stays in a hidden one."""
        if pane in self._shut:
            self._shut.remove(pane)
        if pane is self.inspector:
            self._gave_way, self._insisted = False, wanted
        if not wanted:
            focused = QApplication.focusWidget()
            if focused is not None and pane.isAncestorOf(focused):
                self.go_to(self.place)
            pane.hide()
        else:
            pane.show()
            self._dragged_shut.discard(pane)
            self._spread()
        self._fit()
        self.panes_changed.emit()

    def _widgets(self) -> tuple[QWidget, QWidget, QWidget]:
        return (self.navigator, self.middle, self.inspector)


def _focus_into(pane: QWidget) -> bool:
    """Put the keyboard into a pane, where it asks for it or into its first field; tell if so."""
    if pane.focusProxy() is not None or pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        reachable = pane.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
        if reachable and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        widget = widget.nextInFocusChain()
    return False
