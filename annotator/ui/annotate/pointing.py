"""Working with the mouse: a click picks the annotation of a word, handles shape it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.domain.annotations import Claim, Discrepancy, Mention
from annotator.domain.spans import Span
from annotator.services import discrepancies, tagging
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


class Pointing(QObject):
    """Answer clicks on words and drags of handles; what a drag does is one step."""

    def __init__(self, session: Session, picked: Picked, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        picked.view.clicked.connect(self._pick)
        picked.view.edge_dragged.connect(self._shape)

    def _pick(self, offset: int) -> None:
        """Make the annotation of the word clicked current, the shortest of several.

        The current one stays so where it is among them.
        """
        page = self._session.page
        if page is None:
            return
        here = [uid for uid in self._picked.view.marks_at(offset) if uid in page.annotations]
        current = self._session.current
        if here and (current is None or current.uid not in here):
            self._picked.make_current(here[0])
        elif here:
            self._picked.settle()

    def _shape(self, uid: str, spans: Sequence[Span]) -> None:
        page = self._session.page
        if page is None:
            return
        record = page.annotations.get(uid)
        done: object = None
        if isinstance(record, Mention | Claim):
            done = self._session.run(tagging.set_spans, record.kind, uid, tuple(spans))
        elif isinstance(record, Discrepancy):
            here = [n for n, side in enumerate(record.sides) if side.article == page.uid]
            if len(here) > 1:
                # One mark stands for all of them: which one was meant only the caret can tell.
                self._session.note(tr("It has two sides here: move their edges by key."))
            else:
                side = discrepancies.evidence(page.uid, tuple(spans))
                done = self._session.run(discrepancies.set_side, uid, here[0], side)
        if done is not None and record is not None:
            name = label_of(self._session.project.schema, record).name
            self._session.note(f"{name} · {quote_line(self._picked.view.text, spans, 60)}")
