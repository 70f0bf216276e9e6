"""Flagging hard cases and going through them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention, Relation
from annotator.domain.changes import ChangeSet
from annotator.domain.discussion import Remark
from annotator.domain.spans import extent
from annotator.services import hard_cases
from annotator.services.hard_cases import HardCase
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.hard_list import HardList
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


class HardFlags(QObject):
    """Answer the keys that flag the current annotation and that list what is flagged."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        panel: HardList,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._panel = panel
        self._actions = actions
        actions.connect("hard.flag", self._flag)
        actions.connect("hard.list", self._open)
        panel.chosen.connect(self._go)
        panel.closed.connect(self._close)
        session.project_changed.connect(self._follow)

    def _flag(self) -> None:
        record = self._picked.meant(Mention, Claim, Relation, Discrepancy)
        if record is None:
            self._session.note(tr("Go to an annotation first."))
            return
        failure, hard = self._session.attempt(hard_cases.flag, record.kind, record.uid)
        if failure is None:
            said = tr("Hard case: {what}") if hard else tr("No hard case any more: {what}")
            self._session.note(said.format(what=self._name(record)))

    def _name(self, record: Annotation) -> str:
        page = self._session.page
        label = label_of(self._session.project.schema, record).name
        quote = "" if page is None else quote_line(page.text, page.spans(record))
        return f"{label} · {quote}" if quote else label

    def _open(self) -> None:
        if self._panel.isVisible() and self._panel.list.hasFocus():
            self._close()
            return
        self._show()
        self._panel.show()
        self._panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        session = self._session
        cases = hard_cases.list_hard_cases(session.project)
        self._panel.show_cases(cases, session.project.schema, self._actions.key("hard.flag"))

    def _go(self, case: HardCase) -> None:
        session = self._session
        if not session.open_article(case.article):
            return
        start = extent(case.spans).start if case.spans else None
        self._picked.make_current(case.target, start)
        if case.spans:
            self._picked.view.reveal(extent(case.spans))
        self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._panel.hide()
        self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, done: ChangeSet) -> None:
        if self._panel.isVisible() and done.touches(Remark.kind):
            self._show()
