"""The place of the claim matrix: the grid of a story, and the passage of the cell one is in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
)

from annotator.domain.changes import ChangeSet
from annotator.domain.matrix import Cell, ClaimRow
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import matrix, matrix_view, whole_file
from annotator.services.matrix_view import Grid
from annotator.services.projects import folder_of
from annotator.ui.annotate.passages import Passage, Passages
from annotator.ui.error_words import in_words
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import tr
from annotator.ui.line_table import ActionTable
from annotator.ui.matrix.ask import AskLine
from annotator.ui.matrix.model import STANCES, MatrixModel
from annotator.ui.matrix.painting import CellDelegate, ClaimHeader, row_height
from annotator.ui.matrix.scale import ValueScale
from annotator.ui.places import Place, Tools

_FOLLOWED = ("claim_row", "article", "story")


class MatrixPlace(Place):
    """Show a story's matrix; letters say what the article of a cell makes of the row's claim."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        session = tools.session
        self._story: str | None = None
        self._shown_cells: list[Cell] = []
        self.model = MatrixModel()
        self.model.read_passage = partial(matrix_view.passage, session.project)
        self.table = ActionTable()
        self._header = ClaimHeader(self.model, self.table)
        self._title = heading("")
        self._counts = plain_label(dim=True)
        self._empty = plain_label(dim=True, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.passages = Passages()
        self.scale = ValueScale()
        self.ask = AskLine(self.table)
        self._pages = QStackedWidget()
        self._set_up_table()
        self._lay_out()
        self._connect()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setVerticalHeader(self._header)
        table.setItemDelegate(CellDelegate(table))
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setAccessibleName(tr("Claim matrix"))
        self._header.setDefaultSectionSize(row_height(self.fontMetrics().height()))
        self._header.setFixedWidth(288)
        columns = table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(160)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.addWidget(self._title, 1)
        top.addSpacing(16)
        top.addWidget(self._counts)
        detail = QHBoxLayout()
        detail.setContentsMargins(16, 12, 16, 12)
        detail.setSpacing(32)
        detail.addWidget(self.passages, 3)
        detail.addWidget(self.scale, 2, Qt.AlignmentFlag.AlignTop)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addLayout(detail)
        layout.addWidget(self.ask)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        for id_, slot in (
            ("matrix.fill", self._fill),
            ("matrix.open", self._open),
            ("matrix.add", self._add),
            ("matrix.title", self._edit_title),
            ("matrix.heading", self._edit_heading),
            ("matrix.value", self._edit_value),
            ("matrix.note", self._edit_note),
            ("matrix.mark", self._mark),
            ("matrix.merge", self._merge),
            ("matrix.up", partial(self._move, -1)),
            ("matrix.down", partial(self._move, 1)),
            ("matrix.delete", self._delete),
            ("matrix.export", self._export),
        ):
            self.actions_.connect(id_, slot)
        for stance in STANCES:
            self.actions_.connect(f"matrix.{stance}", partial(self._set, stance))
        self.session.project_changed.connect(self._follow)
        self.session.article_opened.connect(self._article_opened)
        self.actions_.keys_changed.connect(self._teach)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.table.doubleClicked.connect(self._open)
        self.passages.chosen.connect(self._open_passage)

    # Places

    def enter(self) -> None:
        self._show_story(self.session.story)
        self._take_keys()

    def _take_keys(self) -> None:
        """Put the keyboard into what is shown: the empty page has keys as well."""
        shown = self.table if self.model.grid.rows else self._empty
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _article_opened(self, _uid: str) -> None:
        if self.isVisible():
            self._show_story(self.session.story)

    def _follow(self, done: ChangeSet) -> None:
        if self.isVisible() and done.touches(*_FOLLOWED):
            self._show_story(self._story)

    def _show_story(self, story: str | None) -> None:
        at = self._here()
        same = story == self._story
        self._story = story
        self.model.show(
            matrix_view.grid(self.session.project, story) if story else Grid("", "", (), ())
        )
        shown = self.model.grid
        self._title.setText(shown.name)
        self._counts.setText(tr("%n claim(s)", len(shown.rows)) if shown.rows else "")
        here = self.table.hasFocus() or self._empty.hasFocus()
        self._pages.setCurrentWidget(self.table if shown.rows else self._empty)
        if here:
            self._take_keys()
        self._teach()
        if shown.rows and shown.columns:
            row, column = at if same and at is not None else (0, 0)
            row = min(row, len(shown.rows) - 1)
            self._go(row, min(column, len(shown.columns) - 1))
        else:
            self._show_detail()

    def _teach(self) -> None:
        if self._story is None:
            self._empty.setText(tr("Open an article of a story: its claim matrix is shown here."))
            return
        self._empty.setText(
            tr(
                "A row for each claim of the story, a column for each article.\n\n"
                "{fill} drafts it from your claims and the discrepancies you decided on, "
                "{add} adds a row by hand."
            ).format(fill=self.actions_.key("matrix.fill"), add=self.actions_.key("matrix.add"))
        )

    # Where one is

    def _here(self) -> tuple[int, int] | None:
        index = self.table.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def _row(self) -> ClaimRow | None:
        at = self._here()
        return None if at is None else self.model.row(at[0])

    def _cell(self) -> Cell | None:
        at = self._here()
        return None if at is None else self.model.cell(*at)

    def _go(self, row: int, column: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, column))
        self._show_detail()

    def _go_to_row(self, uid: str) -> None:
        at = self._here()
        for number, row in enumerate(self.model.grid.rows):
            if row.uid == uid:
                self._go(number, 0 if at is None else at[1])

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._header.current = current.row()
        self._header.viewport().update()
        self._show_detail()

    def _show_detail(self) -> None:
        """Show the passage of the cell one is in below that of the row's first cell."""
        at = self._here()
        if at is None:
            self.passages.show_passages([], None)
            self.scale.show_values(())
            return
        row, grid = self.model.row(at[0]), self.model.grid
        here = self.model.cell(*at)
        first = next(
            (cell for column in grid.columns if (cell := row.cell(column.article)) and cell.spans),
            here,
        )
        cells = [first] if first.article == here.article else [first, here]
        self._shown_cells = cells
        self.passages.show_passages([self._passage(cell) for cell in cells], len(cells) - 1)
        self.scale.show_values(matrix_view.values(grid.columns, row))

    def _passage(self, cell: Cell) -> Passage:
        column = next(each for each in self.model.grid.columns if each.article == cell.article)
        said = tr(STANCES[cell.stance][1])
        source = f"{column.name} · {said}"
        found = matrix_view.excerpt(self.session.project, cell)
        if found is None:
            nothing = tr("Nothing of it stands in this article.")
            return Passage(source, nothing, absent=True, letter=column.letter)
        around = (Span(0, found.start), Span(found.end, len(found.text)))
        quiet = tuple(span for span in around if span.start < span.end)
        return Passage(source, found.text, quiet=quiet, letter=column.letter)

    # Doing

    def _run(self, verb: Callable[..., Any], *values: Any, **options: Any) -> Any:
        return self.session.run(verb, *values, **options)

    def _fill(self) -> None:
        if self._story is None:
            return
        filled = self._run(matrix.fill_matrix, self._story)
        if filled is None:
            return
        if filled.rows or filled.completed:
            self.session.say(
                tr("%n row(s) drafted", filled.rows)
                + (", " + tr("%n completed", filled.completed) if filled.completed else "")
            )
        else:
            self.session.say(
                tr("Nothing new: tag claims or decide on suggestions, then draft again")
            )

    def _open(self) -> None:
        cell = self._cell()
        if cell is not None:
            self._open_cell(cell)

    def _open_passage(self, number: int) -> None:
        if number < len(self._shown_cells):
            self._open_cell(self._shown_cells[number])

    def _open_cell(self, cell: Cell) -> None:
        self.session.open_article(cell.article, cell.spans[0] if cell.spans else None)
        self.actions_.run("place.read")

    def _set(self, stance: str) -> None:
        at = self._here()
        if at is not None:
            row, column = self.model.row(at[0]), self.model.column(at[1])
            self._run(matrix.set_cell, row.uid, column.article, stance)

    def _add(self) -> None:
        if self._story is not None:
            self.ask.ask(tr("Claim of the new row"), "", self._add_row)

    def _add_row(self, title: str) -> None:
        row = self._run(matrix.add_row, self._story, title)
        if row is not None:
            self._go_to_row(row.uid)

    def _edit_title(self) -> None:
        row = self._row()
        if row is not None:
            self.ask.ask(
                tr("Claim"), row.title, lambda text: self._run(matrix.edit_row, row.uid, title=text)
            )

    def _edit_heading(self) -> None:
        row = self._row()
        if row is not None:
            self.ask.ask(
                tr("Heading the row stands under"),
                row.heading,
                lambda text: self._set_heading(row.uid, text),
            )

    def _set_heading(self, uid: str, text: str) -> None:
        self._run(matrix.edit_row, uid, heading=text)
        self._go_to_row(uid)

    def _edit_value(self) -> None:
        row, cell = self._row(), self._cell()
        if row is not None and cell is not None:
            self.ask.ask(
                tr("Value this article gives"),
                cell.value,
                lambda text: self._run(
                    matrix.set_cell, row.uid, cell.article, cell.stance, value=text
                ),
            )

    def _edit_note(self) -> None:
        row, cell = self._row(), self._cell()
        if row is not None and cell is not None:
            self.ask.ask(
                tr("Note on this cell"),
                cell.note,
                lambda text: self._run(
                    matrix.set_cell, row.uid, cell.article, cell.stance, note=text
                ),
            )

    def _mark(self) -> None:
        at = self._here()
        if at is not None:
            self.model.mark(at[0])
            self._header.viewport().update()
            count, merge = len(self.model.marked), self.actions_.key("matrix.merge")
            line = tr("%n row(s) marked: go to another, {key} merges them into it", count)
            self.session.say(line.format(key=merge) if count else tr("No row is marked any more"))

    def _merge(self) -> None:
        row = self._row()
        if row is None:
            return
        others = [each.uid for each in self.model.grid.rows if each.uid in self.model.marked]
        merged = self._run(matrix.merge_rows, row.uid, others)
        if merged is not None:
            self.model.marked.clear()
            self._go_to_row(merged.uid)

    def _move(self, by: int) -> None:
        row = self._row()
        if row is not None:
            self._run(matrix.move_row, row.uid, by)
            self._go_to_row(row.uid)

    def _delete(self) -> None:
        row = self._row()
        if row is not None:
            self._run(matrix.delete_row, row.uid)

    def _export(self) -> None:
        if self._story is None:
            return
        name = "".join(ch if ch.isalnum() else "-" for ch in self.model.grid.name)[:60].strip("-")
        target = folder_of(self.session.project) / f"{name or 'matrix'}.csv"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export claim matrix"), str(target), "CSV (*.csv)"
        )
        if chosen:
            self.write_csv(Path(chosen))

    def write_csv(self, path: Path) -> None:
        """Write the story's matrix to a file, and say what went wrong if it cannot be."""
        assert self._story is not None
        text = matrix_view.as_csv(self.session.project, self._story)
        try:
            whole_file.write_table(path, text)
        except InvalidInput as error:
            self.session.say(in_words(str(error)))
            return
        self.session.say(tr("Claim matrix written to {name}").format(name=path.name))
