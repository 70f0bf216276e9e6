"""Ask how files are to be imported, showing beforehand what would be recognised in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.services.import_feed import HereFeed
from annotator.services.import_plan import FORMATS, Plan, Request, planning
from annotator.services.prepared import Batch, Prepared
from annotator.services.story_names import StoryNames
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.dialogs.story_field import StoryField
from annotator.ui.fields import Field, heading, plain_label
from annotator.ui.language import later, tr
from annotator.ui.mirroring import own_way
from annotator.ui.sentences import sentence

_SHOWN = 50
_AT_ONCE = 4
"""Slices of files that are looked at before the dialog is shown."""
_LATER_MS = 150
_FORMAT_NAMES = {
    "auto": later("Tell by the files"),
    "text": later("Plain text, a file per article"),
    "jsonl": later("JSONL, a line per article"),
    "csv": later("CSV, a row per article"),
    "dataset": later("A dataset exported by this program"),
}
_ENCODINGS = (
    "",
    "utf-8",
    "utf-16",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-15",
    "windows-1251",
    "koi8-r",
    "windows-1256",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-kr",
)
_COLUMNS = (
    later("File"),
    later("Headline"),
    later("Outlet"),
    later("Published"),
    later("Story"),
    later("Furniture"),
    later("Encoding"),
)


class ImportDialog(FrameDialog):
    """Choose format, story and encoding; the table shows the first articles as they would be."""

    chosen = Signal(object)
    """Carries what to import: the Plan, or the Request where there is none yet."""

    def __init__(self, parent: QWidget | None, paths: Sequence[Path], names: StoryNames) -> None:
        super().__init__(parent, tr("Import articles"), 760)
        self._paths = tuple(paths)
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for name in FORMATS:
            self.format.addItem(tr(_FORMAT_NAMES.get(name, name)), name)
        self.story = StoryField(names, tr("As the files say: a folder or a column"))
        self.outlet = Field(tr("Outlet"), tr("For articles that name none"))
        self.encoding = QComboBox()
        self.encoding.setEditable(True)
        self.encoding.setAccessibleName(tr("Encoding"))
        self.encoding.addItems(_ENCODINGS)
        edit = self.encoding.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("Found for each file"))
        self.keep_going = QCheckBox(tr("Leave out what cannot be read and import the rest"))
        for box in (self.format, self.encoding):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = form()
        add_row(layout, tr("From"), plain_label(_named(self._paths)))
        add_row(layout, tr("Format"), self.format)
        add_row(layout, tr("Story"), self.story)
        add_row(layout, tr("Outlet"), self.outlet)
        add_row(layout, tr("Encoding"), self.encoding)
        layout.addRow("", self.keep_going)
        self.body.addLayout(layout)
        self.summary = heading("")
        self.body.addWidget(self.summary)
        self.table = _table()
        self.body.addWidget(self.table, 1)
        self.button = self.add_buttons(tr("Import"))
        self.start_in(self.format)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self.look)
        self._plan: Plan | None = None
        self._planning: Iterator[Plan | None] = iter(())
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._plan_on)
        for box in (self.format, self.encoding):
            box.currentTextChanged.connect(self._changed)
        for field in (self.story, self.outlet):
            field.textChanged.connect(self._changed)
        self.keep_going.toggled.connect(self._changed)
        self.resize(860, 600)
        self.look()

    def request(self) -> Request:
        """Return what is asked for."""
        return Request(
            paths=self._paths,
            format=str(self.format.currentData()),
            story=self.story.text().strip(),
            encoding=self.encoding.currentText().strip(),
            outlet=self.outlet.text().strip(),
            keep_going=self.keep_going.isChecked(),
        )

    def look(self) -> None:
        """Prepare the first articles as the import would, and show them.

        A folder of many files is looked at in slices, until which the dialog says so.
        """
        self._later.stop()
        self._plan, self._planning = None, planning(self.request())
        for _ in range(_AT_ONCE):
            if not self._slices_left():
                return
        self.summary.setText(tr("Looking…"))
        self.button.setEnabled(False)
        self._slices.start(0)

    def _slices_left(self) -> bool:
        """Look at some more files; tell whether there are others, and show what comes of all."""
        try:
            if self._plan is None:
                self._plan = next(self._planning)
                return True
            self._show_plan(self._plan, _beginning(self._plan))
        except AnnotatorError as error:
            self.complain(sentence(str(error)))
            self.summary.setText(tr("Nothing to import"))
            self.table.setRowCount(0)
            self.button.setEnabled(False)
        self._slices.stop()
        return False

    def _plan_on(self) -> None:
        self._slices_left()

    def _show_plan(self, plan: Plan, batch: Batch) -> None:
        self._show(batch, plan.sources[0].format == "text", len(plan.sources))
        problems = [str(problem) for problem in batch.problems[:3]]
        more = len(batch.problems) - len(problems)
        if more > 0:
            problems.append(tr("and %n more", more))
        self.complain("\n".join(problems))
        left_aside = len(plan.ignored)
        if left_aside:
            self.summary.setText(
                f"{self.summary.text()} · " + tr("%n file(s) of other kinds left aside", left_aside)
            )
        self.button.setEnabled(bool(batch.articles))

    def accept(self) -> None:
        super().accept()
        request, plan = self.request(), self._plan
        self.chosen.emit(plan if plan is not None and plan.request == request else request)

    def done(self, result: int) -> None:
        self._slices.stop()
        super().done(result)

    def _changed(self) -> None:
        self._later.start()

    def _show(self, batch: Batch, is_text: bool, sources: int) -> None:
        shown = batch.articles[:_SHOWN]
        if is_text and sources <= len(batch.articles) + len(batch.problems):
            self.summary.setText(tr("%n article(s)", len(batch.articles)))
        else:
            self.summary.setText(tr("The first %n article(s)", len(shown)))
        self.table.setRowCount(len(shown))
        for row, article in enumerate(shown):
            for column, text in enumerate(_cells(article)):
                item = QTableWidgetItem(own_way(text))
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)


def _beginning(plan: Plan) -> Batch:
    """Prepare what comes first, as the import would: at most ``_SHOWN`` articles."""
    feed = HereFeed(plan)
    whole = Batch()
    while len(whole.articles) < _SHOWN and not feed.ended:
        batch = feed.next(0)
        if batch is not None:
            whole.articles += batch.articles
            whole.problems += batch.problems
    feed.close()
    return whole


def _cells(article: Prepared) -> tuple[str, ...]:
    where = article.file_name or Path(article.name).name
    if article.line is not None:
        where = f"{where}:{article.line}"
    pieces = len(article.furniture)
    return (
        where,
        article.title,
        article.outlet,
        article.published[:10],
        article.story,
        str(pieces) if pieces else "",
        article.encoding + (" ⚠" if article.notes else ""),
    )


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
    table.setAccessibleName(tr("What is recognised"))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate((128, 0, 104, 96, 112, 112, 88)):
        table.setColumnWidth(column, width)
    header.setSectionResizeMode(_COLUMNS.index("Headline"), QHeaderView.ResizeMode.Stretch)
    return table


def _named(paths: Sequence[Path]) -> str:
    """Return what the paths are, in one short line."""
    if len(paths) == 1:
        return str(paths[0])
    return tr("%n file(s) and folder(s) in {folder}", len(paths)).format(folder=paths[0].parent)
