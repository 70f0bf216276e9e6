"""The place of searches: a query or a check, what it finds, and the keys that tag it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.domain.changes import ChangeSet
from annotator.domain.query import QueryError
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import extent
from annotator.services import searching
from annotator.services.consistency import Review
from annotator.services.finds import Find
from annotator.ui.error_words import in_words
from annotator.ui.language import tr
from annotator.ui.places import Tools
from annotator.ui.search.frame import LIST, MODES, QUERY, SearchFrame
from annotator.ui.search.loading import MOST, Entry, Loader
from annotator.ui.search.tagging import give_label

_TYPING_MS = 150
_COUNTING_MS = 400


class SearchPlace(SearchFrame):
    """Ask, go through what was found, tag it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.mode = QUERY
        self._asked = ""
        self._search: searching.Search | None = None
        self._total: int | None = None
        self._review: Review | None = None
        self._ticking = False
        self.loader = Loader(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_MS)
        self._connect()
        self._show_page()

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
        ):
            actions.connect(id_, slot)
        for number, _ in enumerate(MODES):
            actions.connect(f"search.mode_{number + 1}", partial(self.show_mode, number))
        self.modes.idClicked.connect(self.show_mode)
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
        self.modes.button(number).setChecked(True)
        self.top.setCurrentIndex(0 if self.mode == QUERY else 1)
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
        why = in_words(str(error))
        named = not part.strip() or len(part) > 40 or part in why
        line = why if named else f"“{part}”: {why}"
        return line[0].upper() + line[1:]

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
        self.pages.setCurrentWidget(page)

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

    def _follow(self, done: ChangeSet) -> None:
        self.lines.follow(done)
        if done.touches("mention", "article", SchemaVersion.kind):
            self._review = None
        if done.touches(SchemaVersion.kind):
            self.label_bar.show_layer()

    # Moving

    def _to_list(self) -> None:
        self.picker.hide()
        if self.pages.currentWidget() is self.list:
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

    def go(self, step: int) -> None:
        """Read the next find in its article (1), or the one before (-1)."""
        if not self.lines.entries:
            self.session.say(tr("Nothing was searched for yet."))
            return
        row = self.list.row + step
        while 0 <= row < len(self.lines.entries) and self.lines.find(row) is None:
            row += step
        if self.lines.find(row) is None:
            self.session.say(tr("There is no other find"))
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

    def _label_key(self, key: QKeySequence) -> None:
        label = self.label_of_key(key)
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
