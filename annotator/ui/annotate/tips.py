"""Tool tips on annotations: under the mouse, and at the caret once it rests."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QToolTip

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention
from annotator.services import entities
from annotator.ui.actions import ActionSet
from annotator.ui.annotate import form as forms
from annotator.ui.annotate.phrases import label_of, one_line, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr
from annotator.ui.proposal_words import explained
from annotator.ui.reading.marks import SelectionState

_CARET_MS = 500
_MOST = 3
_LONGEST = 300


class Tips(QObject):
    """Tell label, entity, attributes and note of what is pointed at; the keyboard stays.

    What is current shows in the inspector, so the caret tells of it only while that is hidden.
    """

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._actions = actions
        self._on = True
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_CARET_MS)
        self._resting.timeout.connect(self._show_at_caret)
        view = picked.view
        view.is_told = True
        view.rested.connect(self._show)
        view.selection_changed.connect(self._caret_moved)
        session.article_opened.connect(self._put_away)

    def set_shown(self, wanted: bool) -> None:
        """Show tool tips, or none."""
        self._on = wanted
        if not wanted:
            self._put_away()

    def text_of(self, uids: Iterable[str]) -> str:
        """Return what is told of annotations, a few at most, as plain lines."""
        page = self._session.page
        if page is None:
            return ""
        found = page.annotations.some(uid for uid in uids if uid in page.annotations)
        return "\n\n".join("\n".join(self._lines(each)) for each in found[:_MOST])

    def _lines(self, record: Annotation) -> list[str]:
        project, page = self._session.project, self._session.page
        label = label_of(project.schema, record)
        lines = [label.name]
        if isinstance(record, Mention) and record.entity is not None:
            entity = entities.find_entity(project, record.entity)
            if entity is not None:
                lines[0] += f" · {one_line(entity.name, 80)}"
        if isinstance(record, Claim) and record.source is not None and page is not None:
            source = page.annotations.get(record.source)
            if source is not None:
                words = quote_line(page.text, page.spans(source), 60)
                lines.append(tr("Source: {words}").format(words=words))
        if isinstance(record, Discrepancy):
            lines[0] += " · " + tr("severity {number}").format(number=record.severity)
        values = getattr(record, "attributes", {})
        for attribute in project.schema.attributes_of(record.layer, label.id) if values else ():
            value = values.get(attribute.id)
            if value is not None and attribute.kind != "mention":
                shown = forms.shown_value(attribute, value)
                shown = (
                    {True: tr("yes"), False: tr("no")}.get(value, shown)
                    if isinstance(value, bool)
                    else shown
                )
                lines.append(f"{attribute.name}: {one_line(str(shown), 80)}")
        note = explained(record) if isinstance(record, Discrepancy) else record.note
        if note:
            lines.append(one_line(note, _LONGEST))
        return lines

    def _show(self, uids: tuple[str, ...], at: QPoint) -> None:
        text = self.text_of(uids) if self._on else ""
        if not text and uids and self._on:
            mark = self._picked.view.mark(uids[0])
            text = "" if mark is None else self._picked.view.name_of(mark)
        if text:
            self._tell(at, text)
        else:
            QToolTip.hideText()

    def _tell(self, at: QPoint, text: str) -> None:
        # Tool tips guess at markup, so all is escaped: it must show as it was typed.
        markup = "<br>".join(escape(line) or "&nbsp;" for line in text.splitlines())
        QToolTip.showText(at, f"<span>{markup}</span>", self._picked.view.viewport())

    # At the caret

    def _put_away(self) -> None:
        self._resting.stop()
        QToolTip.hideText()

    def _caret_moved(self, state: SelectionState) -> None:
        # Qt does not see the keys of actions, so it leaves a tip standing over other words.
        QToolTip.hideText()
        if self._on and not state.spans:
            self._resting.start()
        else:
            self._resting.stop()

    def _show_at_caret(self) -> None:
        view, current = self._picked.view, self._session.current
        if not view.hasFocus() or view.selection():
            return
        here = view.marks_at(view.caret())
        seen = self._actions.action("view.inspector").isChecked()
        if seen and current is not None:
            here = [uid for uid in here if uid != current.uid]
        text = self.text_of(here)
        box = view.caret_box()
        if text and view.viewport().rect().contains(box.center()):
            below = QPoint(box.left(), box.bottom() + view.column.type.lane)
            self._tell(view.viewport().mapToGlobal(below), text)
