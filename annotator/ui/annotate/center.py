"""The middle of the window: one article, its text, and the labels below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from annotator.domain.annotations import ArticleLabel
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.article_labels import ArticleLabels
from annotator.ui.annotate.caret_keys import CaretKeys
from annotator.ui.annotate.chords import Chords
from annotator.ui.annotate.claims import Claims
from annotator.ui.annotate.deciding import Deciding
from annotator.ui.annotate.discussing import Discussing
from annotator.ui.annotate.empty import Empty
from annotator.ui.annotate.entity_keeping import EntityKeeping
from annotator.ui.annotate.entity_picker import EntityPicker
from annotator.ui.annotate.find_bar import FindBar
from annotator.ui.annotate.hard_flags import HardFlags
from annotator.ui.annotate.hard_list import HardList
from annotator.ui.annotate.header import Header
from annotator.ui.annotate.jumping import Jumping
from annotator.ui.annotate.label_bar import LabelBar
from annotator.ui.annotate.labelling import Labelling
from annotator.ui.annotate.linking import Linking
from annotator.ui.annotate.marking import Marking
from annotator.ui.annotate.occurrence_panel import OccurrencePanel
from annotator.ui.annotate.offering import Offering
from annotator.ui.annotate.open_page import PageChange
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.picking import Picking
from annotator.ui.annotate.pointing import Pointing
from annotator.ui.annotate.recurring import Recurring
from annotator.ui.annotate.relating import Relating
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.shaping import Shaping
from annotator.ui.annotate.sides import Sides
from annotator.ui.annotate.stepping import Stepping
from annotator.ui.annotate.suggestions import Suggestions
from annotator.ui.annotate.tips import Tips
from annotator.ui.annotate.tray import Tray
from annotator.ui.annotate.turning import Turning
from annotator.ui.annotate.undoing import Undoing
from annotator.ui.reading.marks import ContextRequest, SelectionState
from annotator.ui.reading.view import ReadingView

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MENU = (
    ("suggestion.accept", "suggestion.reject", "suggestion.accept_all", "suggestion.reject_all"),
    ("annotation.pick_label", "annotation.delete"),
    ("claim.source", "claim.cue"),
    ("side.mark", "side.absent", "side.add", "side.next"),
    ("fragment.add", "fragment.join", "furniture.toggle"),
    ("edit.copy", "find.open"),
)


class ArticlePane(QWidget):
    """Join header, find bar, text, tray and label bar, and connect the keys to them."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        parent: QWidget | None = None,
        *,
        view: ReadingView | None = None,
    ) -> None:
        """Build the pane around ``view`` where one is on the screen already."""
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self.view = view or ReadingView()
        self.picked = Picked(session, self.view, self)
        self.sides = Sides(session, self.picked, actions, self)
        self.labelling = Labelling(session, self.picked, self.sides, actions, self)
        self.marking = Marking(session, self.view, self)
        self.suggestions = Suggestions(session, self.view, self)
        self.deciding = Deciding(session, self.picked, self.suggestions, actions, self)
        self.stepping = Stepping(
            session, self.picked, self.suggestions, self.deciding, actions, self
        )
        for verbs in (CaretKeys, Jumping, Turning, Undoing):
            verbs(session, self.picked, actions, self)
        Shaping(session, self.picked, self.sides, actions, self)
        Pointing(session, self.picked, self)
        Chords(session, self.view, actions, self)
        self.tips = Tips(session, self.picked, actions, self)
        self.header = Header(session)
        self.empty = Empty(session.project, actions)
        self.tray = Tray(self.sides)
        self.hard_list = HardList()
        HardFlags(session, self.picked, self.hard_list, actions, self)
        self.occurrences = OccurrencePanel()
        Recurring(session, self.picked, self.occurrences, actions, self)
        self.entity_picker = EntityPicker(self)
        self.linking = Linking(session, self.picked, self.entity_picker, actions, self)
        self.entities = EntityKeeping(session, self.picked, self.linking.index, actions, self)
        self.discussing = Discussing(session, self.picked, actions, self)
        self.label_bar = LabelBar(session, actions)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.empty, 1)
        beside.addWidget(self.discussing.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(beside, 1)
        layout.addWidget(self.occurrences)
        layout.addWidget(self.hard_list)
        layout.addWidget(self.entities.panel)
        layout.addWidget(self.tray)
        layout.addWidget(self.label_bar)
        self.find_bar = FindBar(self.view, self)
        self.picker = LabelPicker(self)
        self.other_picker = LabelPicker(self)
        offering = Offering(session, self.picked, self.other_picker, actions, self)
        Claims(session, self.picked, offering, self.deciding, actions, self)
        Relating(session, self.picked, offering, actions, self)
        ArticleLabels(session, offering, actions, self)
        self.picking = Picking(session, self.picked, self.labelling, self.picker, actions, self)
        self._connect()
        self._show_article()

    def _connect(self) -> None:
        session, actions = self.session, self._actions
        for id_, slot in (
            ("find.open", self.find_bar.open),
            ("find.slash", self.find_bar.open),
            ("find.next", self.find_bar.next),
            ("find.previous", self.find_bar.previous),
        ):
            actions.connect(id_, slot)
        session.article_opened.connect(self._show_article)
        session.reveal_requested.connect(self._reveal)
        session.text_requested.connect(self._focus_text)
        session.label_change_requested.connect(self.picking.open_to_change)
        session.page_changed.connect(self._follow_page)
        session.project_changed.connect(self._follow_project)
        self.sides.changed.connect(self._show_pending)
        self.view.selection_changed.connect(self._follow_caret)
        self.view.context_menu_requested.connect(self._show_menu)
        self.label_bar.chosen.connect(self._choose)
        self.label_bar.more_wanted.connect(self.picking.open)

    # The article

    def _show_article(self) -> None:
        page = self.session.page
        self.header.show_article()
        self.view.setVisible(page is not None)
        self.empty.setVisible(page is None)
        if page is None:
            self.find_bar.hide()
            self.empty.prepare()
        self.label_bar.show_counts()
        self.marking.show_page(self.session.carets.get(page.uid, 0) if page is not None else 0)
        self.find_bar.forget_text()
        self.tray.update()
        self._show_pending()

    def _reveal(self, span: Span) -> None:
        """Put the caret where a span begins and show where it is."""
        self.view.select([Span(span.start, span.start)])
        self.view.reveal(span)

    def _focus_text(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pending(self) -> None:
        self.marking.show_pending(self.sides.pending_here())

    def _follow_page(self, changed: PageChange) -> None:
        page = self.session.page
        if page is None:
            return
        labelled = any(change.kind == ArticleLabel.kind for change in changed.annotations)
        if changed.article or labelled:
            self.header.show_article()
        elif changed.state:
            self.header.show_state(page.state)

    def _follow_project(self, done: ChangeSet) -> None:
        if done.touches(SchemaVersion.kind):
            self.label_bar.show_layer()
        if done.touches("story", "article"):
            self.header.show_article()

    def _follow_caret(self, state: SelectionState) -> None:
        page = self.session.page
        if page is not None:
            self.session.carets[page.uid] = state.caret
            self.session.caret_moved.emit(state.caret)
            self.header.show_place(state.caret, len(page.text))

    # Keys and clicks

    def _choose(self, layer: str, label: str) -> None:
        """Do what a label's key does, for a click on it."""
        if self.session.page is not None:
            if not self.deciding.accept_as(layer, label):
                self.labelling.apply(layer, label)
            self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why a key that nobody answers does nothing; the text leaves it to this pane."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD)
        if self.view.hasFocus():
            why = self._actions.unavailable(QKeySequence(event.keyCombination()))
            if why:
                self.session.note(why)
            elif event.text().isalnum() and not held:
                self.labelling.explain(event.text(), shifted=bool(shifted))
        super().keyPressEvent(event)

    def _show_menu(self, request: ContextRequest) -> None:
        if request.mark is not None:
            self.stepping.pick(request.mark)
        menu = QMenu(self)
        for group in _MENU:
            usable = [id_ for id_ in group if self._actions.action(id_).isEnabled()]
            for id_ in usable:
                menu.addAction(self._actions.menu_action(id_))
            if usable:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QPoint(request.x, request.y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.find_bar.setGeometry(0, 0, self.width(), self.find_bar.height())
        self.picker.hide()
        self.other_picker.hide()
        self.entity_picker.hide()
