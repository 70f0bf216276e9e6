"""The place of searches: a query or a check, what it finds, and the keys that tag it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import ChangeSet
from annotator.domain.query import QueryError
from annotator.domain.schema import Label, SchemaVersion
from annotator.domain.spans import extent
from annotator.services import search_values, searching
from annotator.services.consistency import OTHER_LABEL, OUTDATED, UNTAGGED, Review
from annotator.services.finds import Find
from annotator.settings import Settings
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.label_bar import LabelBar
from annotator.ui.annotate.phrases import label_called
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.session import Session
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.places import Place
from annotator.ui.search.examples import Examples
from annotator.ui.search.field import QueryField
from annotator.ui.search.list import FoundList
from annotator.ui.search.loading import MOST, Entry, Loader
from annotator.ui.search.model import FoundLines
from annotator.ui.search.offers import Offers
from annotator.ui.search.saved import Saved, kept
from annotator.ui.search.tabs import ModeTab
from annotator.ui.search.tagging import give_label

LIST = "search.list"
"""The place whose keys work in the list only, and never while one types."""
QUERY = "query"
MODES = (
    (QUERY, later("Search"), ""),
    (
        OTHER_LABEL,
        later("Same text, other label"),
        later("What you tagged in more than one way, the clearest slips first."),
    ),
    (
        UNTAGGED,
        later("Tagged here, not there"),
        later("What you tagged elsewhere and left out in articles you have begun."),
    ),
    (
        OUTDATED,
        later("Older than its label"),
        later("Annotations made before their label changed; its key confirms them."),
    ),
)
_TYPING_MS = 150
_COUNTING_MS = 400


class SearchPlace(Place):
    """Ask, go through what was found, tag it."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, actions, settings, parent)
        project = session.project
        self.mode = QUERY
        self._asked = ""
        self._search: searching.Search | None = None
        self._total: int | None = None
        self._review: Review | None = None
        self._ticking = False
        self.field = QueryField()
        self.field.history = kept(settings, "search.history")
        self.field.values_of = partial(search_values.values, project)
        self.field.offers = Offers(self)
        self.field.offers.taken.connect(self.field.take)
        self.saved = Saved(settings)
        self.lines = FoundLines(partial(searching.labels_at, project), self._name_of, self)
        self.list = FoundList(self.lines)
        self.list.delegate.label_of = self._label
        self.list.is_label_key = self._is_label_key
        self.examples = Examples()
        self.counts = plain_label(dim=True)
        self.message = plain_label(wrap=True)
        self.nothing = plain_label(dim=True, wrap=True)
        self.about = plain_label(dim=True, wrap=True)
        self.label_bar = LabelBar(session, actions)
        self.picker = LabelPicker(self)
        self.loader = Loader(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_MS)
        self.tabs: list[ModeTab] = []
        self._modes = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._top = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_keys()
        self._show_page()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(12, 6, 16, 2)
        tabs.setSpacing(4)
        for number, (mode, name, _) in enumerate(MODES):
            button = ModeTab(tr(name), "")
            button.setChecked(mode == QUERY)
            self.tabs.append(button)
            self._modes.addButton(button, number)
            tabs.addWidget(button)
        tabs.addStretch(1)
        tabs.addWidget(self.counts)
        asking = QWidget()
        row = QHBoxLayout(asking)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.saved)
        self.about.setContentsMargins(16, 0, 16, 0)
        self._top.addWidget(asking)
        self._top.addWidget(self.about)
        self._top.setFixedHeight(asking.sizeHint().height())
        self.message.setContentsMargins(16, 0, 16, 4)
        self.message.hide()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.examples)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tabs)
        layout.addWidget(self._top)
        layout.addWidget(self.message)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.label_bar)

    def _connect(self) -> None:
        actions = self.actions_
        actions.attach_place(LIST, self.list)
        for id_, slot in (
            ("search.open", self._open_current),
            ("search.tick", self._tick_current),
            ("search.tick_all", self.tick_all),
            ("search.untick", self._untick),
            ("search.pick", self._pick),
            ("search.field", self._to_field),
            ("search.save", self._save),
            ("search.saved", self.saved.open_menu),
            ("search.again", self.run_again),
            ("found.next", partial(self._go, 1)),
            ("found.previous", partial(self._go, -1)),
        ):
            actions.connect(id_, slot)
        for number, _ in enumerate(MODES):
            actions.connect(f"search.mode_{number + 1}", partial(self.show_mode, number))
        self._modes.idClicked.connect(self.show_mode)
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._entered)
        self.field.left.connect(self._to_list)
        self.saved.chosen.connect(self.look_for)
        self.examples.chosen.connect(self.look_for)
        self.list.opened.connect(self.open_row)
        self.list.typed.connect(self._label_key)
        self.list.wanted.connect(self.loader.want)
        self.list.went_up.connect(self._to_field)
        self.label_bar.chosen.connect(self.tag)
        self.label_bar.more_wanted.connect(self._pick)
        self.picker.picked.connect(self._picked)
        self.picker.cancelled.connect(self._to_list)
        self.loader.grew.connect(self._grew)
        self.loader.rested.connect(self._rested)
        actions.keys_changed.connect(self._show_keys)
        self._typing.timeout.connect(self.run)
        self._counting.timeout.connect(self._count)
        self.session.project_changed.connect(self._follow)

    # The place

    def enter(self) -> None:
        """Go on where one was: in the results, or in the field where there are none."""
        if self.mode != QUERY or (self.lines.entries and self._asked == self.field.text()):
            self._to_list()
        else:
            self._to_field()

    def close_place(self) -> None:
        """Leave off searching."""
        self.loader.stop()
        self._typing.stop()
        self._counting.stop()

    def look_for(self, query: str) -> None:
        """Ask a query and go to what it finds."""
        if self.mode != QUERY:
            self.show_mode(0)
        self.field.setText(query)
        self._entered()

    def show_mode(self, number: int) -> None:
        """Show the search, or one of the checks."""
        self.mode = MODES[number][0]
        self._modes.button(number).setChecked(True)
        self._top.setCurrentIndex(0 if self.mode == QUERY else 1)
        self.about.setText(tr(MODES[number][2]) if MODES[number][2] else "")
        self.run_again()
        if self.mode == QUERY:
            self._to_field()
        else:
            self._to_list()

    # Asking

    def _typed(self) -> None:
        self.saved.query = self.field.text()
        self._typing.start()

    def _entered(self) -> None:
        self.run()
        self._remember()
        if self.lines.entries:
            self._to_list()

    def run(self) -> None:
        """Ask what stands in the field, unless it was asked last."""
        if self.field.text() != self._asked or self._search is None:
            self.run_again()

    def run_again(self) -> None:
        """Ask anew, from the start."""
        self._typing.stop()
        self._counting.stop()
        self._ticking = False
        self._total = None
        if self.mode != QUERY:
            self._search = None
            self.lines.show(())
            self._complain("")
            self._check()
            return
        query = self.field.text()
        try:
            search = searching.Search(self.session.project, query) if query.strip() else None
        except QueryError as error:
            self._complain(self._explained(error, query), error.start, error.end)
            return
        self._asked, self._search = query, search
        self._complain("")
        if search is None:
            self.loader.stop()
            self.lines.show(())
        else:
            self._show(self.loader.start(search))
            self._counting.start()
        self._show_page()
        self._show_counts()

    def _check(self) -> None:
        if self._review is None:
            self._review = Review(self.session.project)
        self.loader.start_check(self._review, self.mode)
        self._show_page()
        self._show_counts()

    def _show(self, entries: list[Entry]) -> None:
        self.lines.show(entries)
        self.list.scrollToTop()
        self.list.go_to(0)

    def _grew(self, entries: list[Entry]) -> None:
        first = len(self.lines.entries)
        self.lines.append(entries)
        if entries and not first:
            self.list.go_to(0)
            self._show_page()
            if self.mode != QUERY:
                self._to_list()
        if self._ticking:
            self.lines.tick(range(first, len(self.lines.entries)), True)
        self._show_counts()

    def _rested(self) -> None:
        if self._ticking and self.loader.is_done:
            self._ticking = False
            self._say_ticked()
        self._show_page()
        self._show_counts()

    def _count(self) -> None:
        if self._search is not None:
            self._total = self._search.number()
            self._show_counts()

    def _explained(self, error: QueryError, query: str) -> str:
        part = query[error.start : error.end]
        return f"“{part}”: {error}" if part.strip() and len(part) < 40 else str(error)

    def _complain(self, text: str, start: int = 0, end: int = 0) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.field.underline(start, end)

    def _remember(self) -> None:
        if self._search is not None:
            self.field.remember(self._asked)
            self.settings["search.history"] = self.field.history

    # What is shown

    def _show_page(self) -> None:
        resting = self.loader.is_resting
        if self.lines.entries:
            page: QWidget = self.list
        elif self.mode == QUERY and self._search is None:
            page = self.examples
        else:
            page = self.nothing
            found = tr("Nothing was found.") if self.mode == QUERY else tr("Nothing to put right.")
            self.nothing.setText(found if resting else tr("Looking…"))
        self._pages.setCurrentWidget(page)

    def _show_keys(self) -> None:
        for number, tab in enumerate(self.tabs):
            tab.set_key(self.actions_.key(f"search.mode_{number + 1}"))

    def _show_counts(self) -> None:
        self.counts.setText(self._counted())

    def _counted(self) -> str:
        read = self.loader.mentions_read
        if read is not None:
            return tr("%n mention(s) read", read)
        if self.mode == QUERY and self._search is None:
            return ""
        finds = self.lines.finds
        ticked = len(self.lines.ticked)
        parts = [tr("%n ticked", ticked)] if ticked else []
        if self._search is None or self._search.finds == searching.WORDS:
            all_there = self.loader.is_done and finds < MOST
            parts.append(tr("%n place(s)", finds) if all_there else tr("%n places so far", finds))
        if self._search is not None and self._total is not None:
            if self._search.finds == searching.ANNOTATIONS:
                parts.append(tr("%n annotation(s)", self._total))
            else:
                parts.append(tr("%n article(s)", self._total))
        return "  ·  ".join(parts)

    def _label(self, layer: str, label: str) -> Label:
        return label_called(self.session.project.schema, layer, label)

    def _name_of(self, layer: str, label: str) -> str:
        return self._label(layer, label).name

    def _follow(self, done: ChangeSet) -> None:
        self.lines.follow(done)
        if done.touches("mention", "article", SchemaVersion.kind):
            self._review = None
        if done.touches(SchemaVersion.kind):
            self.label_bar.show_layer()

    # Moving

    def _to_list(self) -> None:
        self.picker.hide()
        if self._pages.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.list.row < 0:
                self.list.go_to(0)
        elif self.mode == QUERY:
            self._to_field()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_field(self) -> None:
        if self.mode == QUERY:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    def _open_current(self) -> None:
        self.open_row(self.list.row)

    def open_row(self, row: int) -> None:
        """Read a find in its article; the results stay as they are."""
        find = self.lines.find(row)
        if find is None:
            return
        self._remember()
        span = extent(find.spans) if find.spans else None
        if not self.session.open_article(find.article):
            return
        self.actions_.run("place.read")
        page = self.session.page
        if find.annotation and page is not None and find.annotation in page.annotations:
            self.session.set_current(find.annotation)
        if span is not None:
            self.session.reveal_requested.emit(span)

    def _go(self, step: int) -> None:
        row = self.list.row + step
        while 0 <= row < len(self.lines.entries) and self.lines.find(row) is None:
            row += step
        if self.lines.find(row) is None:
            self.session.say(tr("There is no other find") if self.lines.entries else "")
            return
        self.list.go_to(row)
        self.list.look_ahead()
        self.open_row(row)

    # Ticking and tagging

    def _tick_current(self) -> None:
        self.lines.toggle(self.list.row)
        self._show_counts()

    def tick_all(self) -> None:
        """Tick all finds, those not listed yet as they come."""
        self._ticking = True
        self.lines.tick(range(len(self.lines.entries)), True)
        if self.loader.is_done:
            self._rested()
        else:
            self.loader.want(MOST)
        self._show_counts()

    def _say_ticked(self) -> None:
        ticked = len(self.lines.ticked)
        if self.loader.count >= MOST:
            self.session.note(tr("%n ticked; there may be more finds than are listed", ticked))
        else:
            self.session.note(tr("%n ticked", ticked))

    def _untick(self) -> None:
        self._ticking = False
        if self.lines.ticked:
            self.lines.tick(tuple(self.lines.ticked), False)
            self._show_counts()
        else:
            self._to_field()

    def tag(self, layer: str, label: str) -> None:
        """Give a label to what is ticked, or to the find the keyboard is on, as one step."""
        finds: list[Find] = self.lines.chosen(self.list.row)
        if give_label(self.session, finds, layer, label):
            self._remember()
            self.lines.tick(tuple(self.lines.ticked), False)
            self._show_counts()

    def _is_label_key(self, key: QKeySequence) -> bool:
        return self._label_of_key(key) is not None

    def _label_of_key(self, key: QKeySequence) -> str | None:
        layer = self.session.layer
        for label in self.session.project.schema.of_layer(layer):
            id_ = f"label.{layer}.{label.id}"
            if id_ in self.actions_ and key in self.actions_.action(id_).shortcuts():
                return label.id
        return None

    def _label_key(self, key: QKeySequence) -> None:
        label = self._label_of_key(key)
        if label is not None:
            self.tag(self.session.layer, label)

    def _pick(self) -> None:
        layer = self.session.layer
        labels = [self.actions_.keyed(each) for each in self.session.project.schema.of_layer(layer)]
        count = len(self.lines.chosen(self.list.row))
        box = self.list.visualRect(self.list.currentIndex())
        corner = self.list.viewport().mapTo(self, box.topLeft())
        near = QRect(corner.x() + 240, corner.y(), 2, box.height())
        self.picker.offer(tr("Tag %n find(s) as", count), labels, near, chosen="", hint="")

    def _picked(self, layer: str, label: str) -> None:
        self._to_list()
        self.tag(layer, label)

    def _save(self) -> None:
        query = self.field.text().strip()
        if self.mode != QUERY or not query:
            self.session.say(tr("There is no search to save"))
        elif self.saved.toggle(query):
            self.session.note(tr("Search saved"))
        else:
            self.session.note(tr("Search forgotten"))
