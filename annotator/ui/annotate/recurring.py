"""Tagging other occurrences of a mention: at once in the article, or from a list further out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from annotator.domain.annotations import Mention
from annotator.services import occurrences
from annotator.services.occurrences import Occurrence, Sought
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.occurrence_panel import OccurrencePanel
from annotator.ui.annotate.phrases import in_quotes, label_of
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_MANY = 500


class Recurring(QObject):
    """Answer the keys for other occurrences of the current mention, or the one at the caret."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        panel: OccurrencePanel,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._panel = panel
        self._actions = actions
        self._mention: Mention | None = None
        self._wanted: Sought | None = None
        actions.connect("occurrences.tag", self._tag_here)
        actions.connect("occurrences.list", self._open)
        panel.asked.connect(self._look)
        panel.applied.connect(self._apply)
        panel.closed.connect(self._close)
        panel.stepped.connect(self._show)
        session.article_opened.connect(self._leave)

    def _target(self) -> Mention | None:
        record = self._picked.meant(Mention)
        if isinstance(record, Mention) and record.article == self._session.article:
            return record
        self._session.note(tr("Go to a mention first: its other occurrences are tagged like it."))
        return None

    def _sought(self, mention: Mention, scope: str, furniture: bool) -> Sought | None:
        return self._session.run(occurrences.sought, mention.uid, scope, furniture=furniture)

    # In the article, at once

    def _tag_here(self) -> None:
        mention = self._target()
        wanted = None if mention is None else self._sought(mention, "article", False)
        if mention is None or wanted is None:
            return
        found = occurrences.find_all(self._session.project, wanted)
        if found:
            self._tag(wanted, found, mention)
            return
        self._session.note(
            tr("No other occurrences of {words} here. {key} looks in story and corpus.").format(
                words=in_quotes(wanted.name), key=self._actions.key("occurrences.list")
            )
        )

    def _tag(self, wanted: Sought, chosen: list[Occurrence], mention: Mention) -> bool:
        session = self._session
        if len(chosen) > _MANY:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = session.run(occurrences.tag, wanted, chosen)
        finally:
            if len(chosen) > _MANY:
                QGuiApplication.restoreOverrideCursor()
        if made is None:
            return False
        if session.page is not None and mention.uid in session.page.annotations:
            self._picked.make_current(mention.uid)
        name = label_of(session.project.schema, mention).name
        said = tr("%n other occurrence(s) tagged as {label}. {key} takes them back.", made)
        session.note(said.format(label=name, key=self._actions.key("edit.undo")))
        return True

    # From a list

    def _open(self) -> None:
        self._mention = self._target()
        if self._mention is not None:
            story = self._session.page is not None and self._session.page.article.story
            self._look("story" if story else "article", self._panel.furniture.isChecked())

    def _look(self, scope: str, furniture: bool) -> None:
        if self._mention is None:
            return
        wanted = self._sought(self._mention, scope, furniture)
        if wanted is None:
            scope, wanted = "article", self._sought(self._mention, "article", furniture)
        if wanted is None:
            return
        self._wanted = wanted
        name = label_of(self._session.project.schema, self._mention).name
        title = tr("Other occurrences of {words} · {label}").format(
            words=in_quotes(wanted.name, 60), label=name
        )
        self._panel.offer(title, scope, occurrences.find(self._session.project, wanted))

    def _apply(self) -> None:
        mention, wanted, chosen = self._mention, self._wanted, self._panel.model.chosen()
        if mention is None or wanted is None:
            return
        if self._panel.reading:
            self._session.note(tr("Still looking: Enter tags them once all are found."))
        elif not chosen:
            self._session.note(tr("Nothing is ticked."))
        elif self._tag(wanted, chosen, mention):
            self._close()

    def _show(self, found: Occurrence) -> None:
        """Bring what the list is on into view where it is in the open article."""
        if found.article == self._session.article:
            self._picked.view.reveal(found.span)

    def _close(self) -> None:
        self._leave()
        self._picked.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _leave(self) -> None:
        self._mention = self._wanted = None
        self._panel.stop()
