"""Everything known of one article: what was recognised and where, to be put right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.articles import EDITABLE_FIELDS, FoundField, Furniture
from annotator.services import articles
from annotator.ui.annotate.session import Session
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_label
from annotator.ui.kinds import furniture_name, rule_name
from annotator.ui.language import later, tr

TITLES = {
    "title": later("Headline"),
    "outlet": later("Outlet"),
    "byline": later("Byline"),
    "dateline": later("Dateline"),
    "published": later("Published"),
    "url": later("Address"),
    "language": later("Language"),
    "agency": later("Agency"),
}
_PLACEHOLDERS = {
    "published": later("2024-12-31 or 2024-12-31T18:30"),
    "language": later("en, ar, zh …"),
}
_PREVIEW = 80


class DetailsDialog(FrameDialog):
    """Edit metadata and furniture; Enter writes what was changed, Escape leaves it all."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, tr("Article details"), 720)
        assert session.page is not None
        self._session = session
        self._article = session.page.article
        self._text = session.page.text
        self._furniture = list(self._article.furniture)
        self.fields: dict[str, Field] = {}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._fields_page(), tr("Fields"))
        self.tabs.addTab(self._furniture_page(), "")
        self.tabs.addTab(self._file_page(), tr("File"))
        self._name_tab()
        self.body.addWidget(self.tabs, 1)
        read_only = session.project.read_only
        self.button = self.add_buttons(tr("Save changes"))
        self.button.setEnabled(not read_only)
        for field in self.fields.values():
            field.setReadOnly(read_only)
        self.remove.setEnabled(False)
        self.start_in(self.fields["title"])
        self.resize(780, 460)

    # Pages

    def _fields_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 16, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        found = {field.name: field for field in self._article.found}
        for row, name in enumerate(EDITABLE_FIELDS):
            title = tr(TITLES[name])
            hint = _PLACEHOLDERS.get(name)
            field = Field(title, tr(hint) if hint else "")
            field.setText(getattr(self._article, name))
            field.setCursorPosition(0)
            label = plain_label(title, dim=True)
            label.setBuddy(field)
            origin = plain_label(self._origin(name, found.get(name)), dim=True, wrap=True)
            self.fields[name] = field
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(origin, row, 2)
        grid.setRowStretch(len(EDITABLE_FIELDS), 1)
        return page

    def _origin(self, name: str, found: FoundField | None) -> str:
        """Return where a value comes from: a place in the text and a rule, or elsewhere."""
        value = getattr(self._article, name)
        if found is None:
            return "" if not value else tr("from the file or by hand")
        origin = tr("{rule}, characters {start}–{end}").format(
            rule=rule_name(found.rule), start=found.start, end=found.end
        )
        if found.value != value:
            return tr("by hand; in the text: “{words}” ({origin})").format(
                words=_preview(found.value, 40), origin=origin
            )
        return origin

    def _furniture_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(8)
        self.pieces = _Pieces(0, 3)
        self.pieces.setHorizontalHeaderLabels([tr("Kind"), tr("Characters"), tr("Text")])
        self.pieces.setAccessibleName(tr("Furniture"))
        self.pieces.itemSelectionChanged.connect(self._selected)
        self.pieces.delete = self.remove_piece
        self.none = plain_label(
            tr(
                "Nothing in this article is marked as furniture. Select a caption, a byline or a "
                "notice in the text and mark it there."
            ),
            dim=True,
            wrap=True,
        )
        self.remove = QPushButton(tr("It is part of the story"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.remove_piece)
        layout.addWidget(self.none)
        layout.addWidget(self.pieces, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill_pieces()
        return page

    def _file_page(self) -> QWidget:
        page = QWidget()
        layout = form()
        layout.setContentsMargins(0, 16, 0, 0)
        article = self._article
        notes = "\n".join(article.decoding_notes) or tr("Nothing was changed while reading it.")
        for name, value in (
            (tr("File"), article.file_name or tr("not known")),
            (tr("Encoding"), article.encoding),
            (tr("Reading it"), notes),
            (tr("Length"), tr("%n character(s)", article.length)),
            (tr("Text SHA-256"), article.text_sha256),
            (tr("Id"), article.uid),
        ):
            label = plain_label(value, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            add_row(layout, name, label)
        page.setLayout(layout)
        return page

    # Furniture

    def remove_piece(self) -> None:
        """Take the chosen stretch off the list of furniture."""
        row = self.pieces.currentRow()
        if 0 <= row < len(self._furniture) and not self._session.project.read_only:
            del self._furniture[row]
            self._fill_pieces()
            if self._furniture:
                self.pieces.setCurrentCell(min(row, len(self._furniture) - 1), 0)
            self._name_tab()

    def _fill_pieces(self) -> None:
        self.pieces.setRowCount(len(self._furniture))
        for row, piece in enumerate(self._furniture):
            for column, text in enumerate(self._cells(piece)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.pieces.setItem(row, column, item)
        self.pieces.setVisible(bool(self._furniture))
        self.remove.setVisible(bool(self._furniture))
        self.none.setVisible(not self._furniture)

    def _cells(self, piece: Furniture) -> tuple[str, str, str]:
        words = _preview(self._text[piece.start : piece.end], _PREVIEW)
        return furniture_name(piece.kind), f"{piece.start}–{piece.end}", words

    def _selected(self) -> None:
        chosen = self.pieces.currentRow() >= 0
        self.remove.setEnabled(chosen and not self._session.project.read_only)

    def _name_tab(self) -> None:
        self.tabs.setTabText(1, tr("Furniture ({count})").format(count=len(self._furniture)))

    # Writing

    def accept(self) -> None:
        values = {
            name: field.text()
            for name, field in self.fields.items()
            if field.text() != getattr(self._article, name)
        }
        session, uid = self._session, self._article.uid
        if values:
            failure, _ = session.attempt(articles.edit_article, uid, values)
            if failure is not None:
                self._show_failure(failure, values)
                return
        if tuple(self._furniture) != self._article.furniture:
            failure, _ = session.attempt(articles.set_furniture, uid, self._furniture)
            if failure is not None:
                self.complain(failure)
                return
        super().accept()

    def _show_failure(self, failure: str, values: dict[str, str]) -> None:
        from annotator.ui.sentences import sentence

        self.complain(sentence(failure))
        if "published" in values and "date" in failure:
            self.tabs.setCurrentIndex(0)
            self.fields["published"].setFocus()
            self.fields["published"].selectAll()


class _Pieces(QTableWidget):
    """List furniture; Delete takes the current line off."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.delete = self.clearSelection
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setColumnWidth(0, 140)
        self.setColumnWidth(1, 110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete()
        else:
            super().keyPressEvent(event)


def _preview(text: str, length: int) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"
