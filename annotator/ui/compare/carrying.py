"""Carrying an annotation over to the other versions: a list of places first, then one step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.annotations import Claim, Mention, SpanAnnotation
from annotator.domain.spans import extent
from annotator.services import projecting
from annotator.services.projecting import Target
from annotator.ui.annotate.phrases import in_quotes, label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.compare.ticks import Tick, TickList
from annotator.ui.compare.view import CompareView
from annotator.ui.language import tr


class Carrying(QObject):
    """Offer where the other columns have the words of an annotation, and copy it there."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        view: CompareView,
        ticks: TickList,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._view = view
        self._ticks = ticks
        self._record: SpanAnnotation | None = None
        self._targets: list[Target] = []

    def offer(self) -> None:
        """Look where the annotation at the caret would go, and show the list."""
        session, table = self._session, self._view.table
        record = self._annotation()
        if record is None or table is None:
            session.say(
                tr("Tag the words first, or go to a mention or claim: it is what would be copied")
            )
            return
        found = projecting.targets(session.project, table, self._view.active, record)
        if not found:
            session.say(tr("No other version shown here has these words"))
            return
        self._record, self._targets = record, found
        label = label_of(session.project.schema, record).name
        quote = in_quotes(quote_line(self._view.text, record.spans, 60), 60)
        title = tr("Copy {label} {quote} to — Space ticks, Enter copies, Esc leaves").format(
            label=label, quote=quote
        )
        self._ticks.offer(title, [self._tick(target) for target in found], self.copy)
        columns = {version.uid: column for column, version in enumerate(self._view.versions)}
        self._view.flash(
            [(columns[target.article], span) for target in found for span in target.spans]
        )

    def _annotation(self) -> SpanAnnotation | None:
        record = self._session.record
        if isinstance(record, Mention | Claim) and record.article == self._session.article:
            return record
        here = [each for each in self._picked.at_caret() if isinstance(each, Mention | Claim)]
        return here[0] if here else None

    def _tick(self, target: Target) -> Tick:
        version = next(each for each in self._view.versions if each.uid == target.article)
        quote = in_quotes(quote_line(version.text, target.spans, 80), 80)
        line = f"{self._session.named(target.article)}:  {quote}"
        if target.taken:
            return Tick(tr("{line} — has this label already").format(line=line), False, False)
        if not target.exact:
            line = tr("{line} — other words").format(line=line)
        return Tick(line, target.exact)

    def copy(self, numbers: tuple[int, ...]) -> None:
        """Copy to the ticked versions as one step."""
        record, targets = self._record, [self._targets[number] for number in numbers]
        self._record, self._targets = None, []
        if record is None:
            return
        if not targets:
            self._session.say(tr("Nothing was ticked, so nothing was copied"))
            return
        made = self._session.run(projecting.project_annotation, record.kind, record.uid, targets)
        if made is not None:
            columns = {version.uid: column for column, version in enumerate(self._view.versions)}
            self._view.flash([(columns[each.article], extent(each.spans)) for each in made])
            names = ", ".join(self._session.named(each.article) for each in made)
            self._session.note(
                tr("Copied to %n version(s): {names}", len(made)).format(names=names)
            )
