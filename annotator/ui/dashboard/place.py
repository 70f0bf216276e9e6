"""The dashboard: charts of a project, and behind each number the rows it counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import ChangeSet
from annotator.domain.charts import BARS, Behind, Card, Mark, Row, Rows
from annotator.errors import AnnotatorError
from annotator.services import (
    dashboard,
    dashboard_behind,
    dashboard_report,
    dashboard_table,
    whole_file,
)
from annotator.services.dashboard_agreement import Agreed
from annotator.services.dashboard_counts import Counted
from annotator.ui.dashboard.board import Board
from annotator.ui.dashboard.counting import Counting
from annotator.ui.dashboard.filters import Filters
from annotator.ui.dashboard.rows_page import RowsPage
from annotator.ui.error_words import in_words
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.places import Place, Tools

CARDS = "dashboard.cards"
"""Names the scope of the keys that work among the charts and rows, never in a field."""
_THROTTLE_MS = 1500
_WAITING = later("Counting…")
_KEYS = (
    ("dashboard.open", later("what is behind the number")),
    ("dashboard.table", later("tables")),
    ("dashboard.sprint", later("sprint")),
    ("dashboard.person", later("annotator")),
    ("dashboard.layer", later("layer")),
    ("dashboard.all", later("everything")),
    ("dashboard.export", later("export")),
    ("dashboard.report", later("print")),
)
_EXPECTED = (
    *(("agreement", later("Agreement")), ("made", later("Annotations made"))),
    *(("trend", later("Agreement over time")), ("discrepancies", later("Discrepancies"))),
    ("rules", later("Suggestions accepted")),
)
"""Cards that are there from the start and say that they are being counted."""


class DashboardPlace(Place):
    """Show cards, open what is behind their numbers, keep up with changes at leisure."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        session, actions = tools.session, tools.actions
        self._light: tuple[Card, ...] = ()
        self._counted: Counted | None = None
        self._agreed: Agreed | None = None
        self._stale = True
        self._behind: Behind | None = None
        self.filters = Filters(actions)
        self.board = Board()
        self.rows = RowsPage(actions)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.board)
        self.pages.addWidget(self.rows)
        self.counting = Counting(session.project.path, session.project.author, self)
        self._soon = QTimer(self, singleShot=True, interval=_THROTTLE_MS)
        self.setProperty("panel", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(self.pages, 1)
        self._keys = plain_label(dim=True)
        self._keys.setContentsMargins(16, 6, 16, 8)
        layout.addWidget(self._keys)
        self._connect()

    def _connect(self) -> None:
        actions = self.actions_
        actions.attach_place(CARDS, self.pages)
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("dashboard.open", self.open_current),
            ("dashboard.back", self.back),
            ("dashboard.table", self.board.toggle_tables),
            ("dashboard.search", self.search),
            ("dashboard.review", self.review),
            ("dashboard.sprint", partial(self.filters.open, "sprint")),
            ("dashboard.person", partial(self.filters.open, "person")),
            ("dashboard.layer", partial(self.filters.open, "layer")),
            ("dashboard.all", self.filters.reset),
            ("dashboard.again", self.refresh),
            ("dashboard.export", self._export),
            ("dashboard.report", self._report),
        )
        for id_, slot in slots:
            actions.connect(id_, slot)
        actions.keys_changed.connect(self._show_keys)
        self.pages.currentChanged.connect(self._show_keys)
        self._show_keys()
        self.filters.changed.connect(self._narrow)
        self.filters.left.connect(self.take_keyboard)
        self.board.opened.connect(self.open_mark)
        self.rows.opened.connect(self.open_row)
        self.counting.counted.connect(self._take_counted)
        self.counting.agreed.connect(self._take_agreed)
        self.counting.progressed.connect(self._show_progress)
        self.counting.rested.connect(self._rest)
        self._soon.timeout.connect(self.refresh)
        self.session.project_changed.connect(self._follow)

    def _show_keys(self) -> None:
        """Say the keys of the charts below them; the rows have a line of their own."""
        self._keys.setVisible(self.pages.currentWidget() is self.board)
        self._keys.setText(
            "     ".join(f"{self.actions_.key(id_)}  {tr(words)}" for id_, words in _KEYS)
        )

    # Coming and going

    def enter(self) -> None:
        if self._stale:
            self.refresh()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard into the charts, or into the rows behind a number."""
        if self.pages.currentWidget() is self.rows:
            self.rows.take_keyboard()
        else:
            self.board.take_keyboard()

    def close_place(self) -> None:
        self._soon.stop()
        self.counting.stop()

    def _follow(self, _done: ChangeSet) -> None:
        """Count anew a little later, once for many changes; never while nobody looks."""
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    # Counting

    def refresh(self) -> None:
        """Count anew: what is quick at once, the rest in a worker."""
        self._stale = False
        self._soon.stop()
        project = self.session.project
        people = [each for each in dashboard.people(project) if each.name not in dashboard.APART]
        self.filters.offer(
            ((each.uid, each.name) for each in dashboard.sprints(project)),
            ((each.uid, each.name) for each in people),
        )
        self._light = dashboard.light(project, self.filters.wish)
        self._show_cards()
        self.filters.state.setText(tr(_WAITING))
        self.counting.start(self.filters.wish)

    def _narrow(self) -> None:
        # What was counted for something else must not be opened as if it were this.
        self._counted = self._agreed = None
        self._to_charts()
        self.refresh()

    def _take_counted(self, found: Counted) -> None:
        self._counted = found
        self._show_cards()

    def _take_agreed(self, found: Agreed) -> None:
        self._agreed = found
        self._show_cards()
        if self.pages.currentWidget() is self.rows and not self.rows.is_deeper:
            self._renew_rows()

    def _show_progress(self, what: str, share: float) -> None:
        far = f" {share:.0%}" if share >= 0.01 else ""
        self.filters.state.setText(tr(what) + far)

    def _rest(self, failure: str) -> None:
        if failure:
            self._stale = True
            self.session.say(failure)
        moment = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.filters.state.setText(
            tr("Not counted") if failure else tr("as of {time}").format(time=moment)
        )

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return the cards there are, in order; those that are not counted yet say so."""
        counted = () if self._counted is None else self._counted.cards
        agreed = () if self._agreed is None else self._agreed.cards
        found = (*self._light, *counted, *agreed)
        known = {card.id for card in found}
        late = (
            ("agreement", "trend") if self._agreed is None else (),
            ("made", "discrepancies", "rules") if self._counted is None else (),
        )
        waiting = [
            Card(id_, title, "", BARS, ("", "", ""), (), _WAITING)
            for id_, title in _EXPECTED
            if id_ not in known and any(id_ in each for each in late)
        ]
        return dashboard_report.ordered((*found, *waiting))

    def _show_cards(self) -> None:
        self.board.show_cards(self.cards)

    # What is behind a number

    def open_current(self) -> None:
        """Open the mark, or the row, the keyboard is on."""
        if self.pages.currentWidget() is self.rows:
            row = self.rows.row
            if row is not None:
                self.open_row(row)
            return
        chart = self.board.current
        if chart is not None and chart.mark is not None:
            self.open_mark(chart.mark)

    def open_mark(self, mark: Mark) -> None:
        """Show the rows a number counts."""
        found = self._rows(mark.behind)
        if not found.rows:
            self.session.say(tr("Nothing is behind this number"))
            return
        self._behind = mark.behind
        self.rows.start(found)
        self.pages.setCurrentWidget(self.rows)
        self.rows.take_keyboard()

    def open_row(self, row: Row) -> None:
        """Open the article or annotation of a row in Read, or the rows behind it."""
        if row.behind is not None:
            self.rows.go_deeper(self._rows(row.behind))
            return
        if not row.article:
            self.session.say(tr("There is nothing to open in this row"))
            return
        if not self.session.open_article(row.article):
            return
        self.actions_.run("place.read")
        page = self.session.page
        if row.annotation and page is not None and row.annotation in page.annotations:
            self.session.set_current(row.annotation)
        if row.span is not None:
            self.session.reveal_requested.emit(row.span)

    def _rows(self, behind: Behind) -> Rows:
        return dashboard_behind.rows_behind(
            self.session.project,
            behind,
            self.filters.wish,
            self._counted or Counted(),
            self._agreed or Agreed(),
        )

    def _renew_rows(self) -> None:
        if self._behind is not None:
            self.rows.renew(self._rows(self._behind))

    def back(self) -> None:
        """Go back to the rows, or to the charts, one came from."""
        if self.pages.currentWidget() is self.rows and not self.rows.back():
            self._to_charts()

    def _to_charts(self) -> None:
        self.pages.setCurrentWidget(self.board)
        self.board.take_keyboard()

    def _rows_asked(self) -> Rows | None:
        """Return the rows shown, or those behind the mark the keyboard is on."""
        if self.pages.currentWidget() is self.rows:
            return self.rows.shown
        chart = self.board.current
        return None if chart is None or chart.mark is None else self._rows(chart.mark.behind)

    def search(self) -> None:
        """Ask the search for what is behind the number."""
        found = self._rows_asked()
        if found is None or not found.query:
            self.session.say(tr("The search cannot ask for this"))
            return
        self.actions_.run("place.search")
        from annotator.ui.search.place import SearchPlace

        there = self._place_shown()
        if isinstance(there, SearchPlace):
            there.look_for(found.query)

    def review(self) -> None:
        """Show the discrepancy of a row in Review."""
        row = self.rows.row if self.pages.currentWidget() is self.rows else None
        if row is None or row.layer != "discrepancy":
            self.session.say(tr("Only a discrepancy can be reviewed"))
            return
        if not self.session.open_article(row.article):
            return
        self.actions_.run("place.review")
        from annotator.ui.review.place import ReviewPlace

        there = self._place_shown()
        if isinstance(there, ReviewPlace):
            try:
                there.show_one(row.annotation)
            except AnnotatorError as error:
                self.session.say(in_words(str(error)))

    def _place_shown(self) -> QWidget | None:
        """Return the place that is shown in the stack this one is in."""
        stack = self.parentWidget()
        return stack.currentWidget() if isinstance(stack, QStackedWidget) else None

    # Writing files

    def _export(self) -> None:
        """Ask for a file and write the table one is in as CSV."""
        name = self._name()
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export table"), str(self._folder() / f"{name}.csv"), "CSV (*.csv)"
        )
        if chosen:
            self.write_csv(Path(chosen))

    def _name(self) -> str:
        rows = self.pages.currentWidget() is self.rows
        chart = self.board.last
        title = self.rows.shown.title if rows else "dashboard" if chart is None else chart.card.id
        return "".join(sign if sign.isalnum() else "-" for sign in title)[:60].strip("-")

    def _folder(self) -> Path:
        return self.session.project.path.parent

    def write_csv(self, path: Path) -> None:
        """Write the rows shown, or the numbers of the chart one is in."""
        chart = self.board.last
        if self.pages.currentWidget() is self.rows:
            text = dashboard_table.rows_csv(self.rows.shown)
        elif chart is not None:
            text = dashboard_table.card_csv(chart.counted)
        else:
            return
        self._write(path, partial(whole_file.write_table, path, text))

    def _report(self) -> None:
        """Ask for a file and write the dashboard as a page to print."""
        name = f"{self.session.project.path.stem}-dashboard.html"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Write printable dashboard"), str(self._folder() / name), "HTML (*.html)"
        )
        if chosen:
            self.write_report(Path(chosen))

    def write_report(self, path: Path) -> None:
        """Write the cards as they are shown, as one HTML file."""
        if self._counted is None or self._agreed is None:
            self.session.say(tr("It is still being counted"))
            return
        day = self.session.project.now().astimezone().date().isoformat()
        self._write(
            path,
            partial(
                dashboard_report.write_report,
                self.session.project,
                self.filters.wish,
                self.cards,
                path,
                day,
            ),
        )

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except AnnotatorError as error:
            self.session.say(in_words(str(error)))
            return
        self.session.note(tr("Written: {name}").format(name=path.name))
