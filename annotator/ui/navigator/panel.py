"""The left panel: a filter above the stories, following what is open and what changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.articles import Article, Progress, Story
from annotator.domain.changes import ChangeSet
from annotator.errors import NotFound
from annotator.services import browsing
from annotator.services.projects import Project
from annotator.ui.actions import ActionSet
from annotator.ui.fields import Field, heading, plain_label
from annotator.ui.icons import icon
from annotator.ui.language import number, tr
from annotator.ui.navigator.model import Line, StoryLines
from annotator.ui.navigator.view import StoryList

_READ_LATER_MS, _READ_EVERY_MS = 1000, 12
_AT_ONCE = 4
"""Slices of titles a key waits for where they have not been read yet."""
_LISTED_FIELDS = ("story", "title", "outlet", "published")


class Navigator(QWidget):
    """List stories and articles; a chosen article is asked for, never opened here."""

    article_chosen = Signal(str, bool)
    """Carries an article's uid, and whether the keyboard should go to its text."""
    left = Signal()
    """Comes when Escape asks for the text."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._project: Project | None = None
        self._open: str | None = None
        self._stale = self._renewing = self._unlisted = False
        self._looking = self._entered = self._missed = False
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lines = StoryLines(self)
        self.list = StoryList(self.lines, self)
        self.filter = Field(tr("Filter stories"), tr("Filter"), icon("search"))
        self.filter.setClearButtonEnabled(True)
        self._counts = plain_label(dim=True)
        self._empty = plain_label(dim=True, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._refresh)
        # What the filter looks through is read ahead, while nobody waits for it.
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_ahead)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.chosen.connect(self._choose)
        self.list.typed.connect(self._type)
        self.list.menu_wanted.connect(self._show_menu)
        self.setFocusProxy(self.list)
        self._show_keys()
        actions.keys_changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        key = self._actions.key("view.filter")
        name = tr("Filter stories")
        self.filter.setToolTip(f"{name} ({key})" if key else name)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 0)
        top.addWidget(heading(tr("Stories")))
        top.addStretch()
        top.addWidget(self._counts)
        field = QHBoxLayout()
        field.setContentsMargins(8, 0, 8, 0)
        field.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(field)
        layout.addWidget(self._pages, 1)

    # What is shown

    def set_project(self, project: Project | None) -> None:
        """List another project, or none, and ask the one before for nothing more."""
        self._project = project
        self._open = None
        self.list.delegate.current_article = None
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.lines.set_project(project)
        self._stale = self._renewing = self._unlisted = False
        self._looking = self._entered = False
        self._settle.stop()
        self._reading.stop()
        if project is not None:
            self._reading.start(_READ_LATER_MS)
        self._tell_counts()
        self._show_page()

    def follow_article(self, uid: str) -> None:
        """Mark the open article and bring its line into view; the keyboard stays where it is."""
        self._open = uid or None
        self.list.delegate.current_article = None
        if self._project is not None and uid:
            try:
                key = browsing.key_of(self._project, uid)
            except NotFound:
                return
            self.list.delegate.current_article = key
            row = self.lines.reveal(key)
            self._missed = row is None
            if row is not None:
                self.list.go_to(row)
        self.list.viewport().update()

    def follow(self, done: ChangeSet) -> None:
        """Catch up with a committed step, once the text has been painted."""
        structure = bool(done.bulk) and done.touches(Article.kind, Story.kind)
        for change in done.changes:
            record = change.record
            if isinstance(record, Story):
                structure = True
            elif isinstance(record, Article):
                before, after = change.before, change.after
                structure |= (
                    before is None
                    or after is None
                    or any(getattr(before, name) != getattr(after, name) for name in _LISTED_FIELDS)
                )
            elif not isinstance(record, Progress):
                continue
            self._settle.start(0)
        self._stale |= structure
        if structure:
            self._settle.start(0)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # Inside

    def _read_ahead(self) -> None:
        more = self.lines.read()
        if self._unlisted and (not more or self.lines.can_relist):
            self._relist()
        if more:
            self._reading.start(0 if self._looking else _READ_EVERY_MS)
            return
        self._reading.stop()
        if self._renewing:
            self._renewing = False
            if self.lines.words:
                self._relist()
            self._tell_counts()
        if self._looking:
            entered = self._entered
            self._narrow(self.filter.text())
            if entered:
                self._enter()

    def _refresh(self) -> None:
        if self._project is None:
            return
        if not self._stale:
            self.lines.forget_rows()
            return
        self._stale = False
        self._renewing = self._unlisted = True
        self.lines.renew()
        self._read_ahead()

    def _relist(self) -> None:
        """List what was read anew; the keyboard stays on its line, or goes to the open article."""
        self._unlisted = False
        line = self.list.current_line()
        offset = self.list.verticalScrollBar().value()
        self.lines.relist()
        row = self.lines.row_of(line) if line is not None else None
        if self._open and (row is None or self._missed):
            self.follow_article(self._open)
        elif row is not None:
            self.list.setCurrentIndex(self.lines.index(row))
            self.list.verticalScrollBar().setValue(offset)
        self._show_page()

    def _tell_counts(self) -> None:
        if self._project is None:
            self._counts.clear()
            return
        stories, articles = browsing.counts(self._project)
        self._counts.setText(f"{number(stories)} · {number(articles)}")
        self._counts.setToolTip(tr("Stories · articles"))
        spoken = (tr("%n story(s)", stories), tr("%n article(s)", articles))
        self._counts.setAccessibleName(", ".join(spoken))

    def _narrow(self, words: str) -> None:
        self._entered = False
        self._looking = bool(words.strip()) and not self._have_titles()
        if self._looking:
            self._show_page()
            self._reading.start(0)
            return
        self.lines.set_words(words)
        self._show_page()
        if self.lines.rowCount():
            row = 0
            if words.strip():
                few = range(min(self.lines.rowCount(), 2))
                row = next((r for r in few if self.lines.line(r).article is not None), 0)
                self.list.go_to(row)
            elif self._open:
                self.follow_article(self._open)

    def _have_titles(self) -> bool:
        """Tell whether all there is to look through has been read; a little is read at once."""
        titles = self.lines.titles
        if titles is None:
            return True
        return any(not titles.read() for _ in range(_AT_ONCE))

    def _enter(self) -> None:
        """Open what the keyboard is on, once it is known what was found."""
        self._entered = self._looking
        line = self.list.current_line()
        if line is not None and not self._looking:
            self.list.activate(line)

    def _show_page(self) -> None:
        empty = self._looking or self.lines.rowCount() == 0
        if self._looking:
            self._empty.setText(tr("Looking…"))
        elif empty and self.lines.words:
            self._empty.setText(tr("Nothing matches. Press Escape to see all stories."))
        elif empty:
            self._empty.setText(
                tr("No articles yet.\n\nImport files with {key}, or drop them here.").format(
                    key=self._actions.key("import.files")
                )
            )
        self._pages.setCurrentWidget(self._empty if empty else self.list)

    def _choose(self, key: int, focus: bool = True) -> None:
        assert self._project is not None
        rows = browsing.article_rows(self._project, [key])
        if rows:
            self.article_chosen.emit(rows[0].uid, focus)

    def _type(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.insert(text)

    def _show_menu(self, line: Line, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.article is not None:
            self._choose(line.article, focus=False)
            for id_ in ("article.details", "article.story", "article.finish", "article.reopen"):
                menu.addAction(self._actions.menu_action(id_))
        else:
            is_open = self.lines.is_expanded(line.story)
            menu.addAction(
                tr("Close story") if is_open else tr("Open story"),
                lambda: self.lines.expand(line.story, not is_open),
            )
        menu.popup(where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                if self.filter.text():
                    self.filter.clear()
                else:
                    self.left.emit()
                return True
            if watched is self.filter and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                if self.lines.rowCount():
                    self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.filter and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if watched is self.list and key == Qt.Key.Key_Backspace and self.filter.text():
                self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
                self.filter.backspace()
                return True
        return super().eventFilter(watched, event)
