"""The right side of the window: everything about the current annotation, editable by keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotations import (
    PERSON,
    Annotation,
    Claim,
    Discrepancy,
    Mention,
    Relation,
)
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import Attribute, SchemaVersion
from annotator.domain.spans import Span, extent
from annotator.errors import InvalidInput
from annotator.services import (
    browsing,
    discrepancies,
    discussion,
    entities,
    fates,
    hard_cases,
    paging,
    tagging,
)
from annotator.services.projects import Project
from annotator.services.rule_precision import Decisions
from annotator.ui.actions import ActionSet
from annotator.ui.annotate import form as forms
from annotator.ui.annotate.editors import ChoiceEditor, CompletedEditor, LazyChoiceEditor
from annotator.ui.annotate.form import Form, Row
from annotator.ui.annotate.guidelines import GuidelinePart
from annotator.ui.annotate.header import date_line
from annotator.ui.annotate.hints import Hints
from annotator.ui.annotate.label_button import LabelButton
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.passages import Passage, Passages, cut
from annotator.ui.annotate.phrases import label_called, label_of, one_line, quote_line
from annotator.ui.annotate.relation_list import RelationList
from annotator.ui.annotate.rules import rule_in_words
from annotator.ui.annotate.session import Current, Session
from annotator.ui.annotate.suggestion_card import SuggestionCard
from annotator.ui.annotate.values import Values
from annotator.ui.fields import heading, plain_label
from annotator.ui.history.of_annotation import AnnotationHistory
from annotator.ui.icons import icon
from annotator.ui.language import later, number, share, tr
from annotator.ui.mirroring import own_way
from annotator.ui.reading.display import shown as printable
from annotator.ui.reading.typography import families

_QUOTED = 600
_CARET_PAUSE = 60
"""Milliseconds after the last move of the caret; a held key must not wait for hints."""


class Inspector(QScrollArea):
    """Follow the session's current annotation, a moment after the text was painted."""

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._values = Values(session)
        self._actions = actions
        self._shown: Current | None = None
        self._built: object = None
        self._caret = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("panel", True)
        self.setAccessibleName(tr("Inspector"))
        self._make_widgets()
        # What is shown here follows the text by a moment: the key just pressed is painted first.
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(0)
        self._refreshing.timeout.connect(self.refresh)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_CARET_PAUSE)
        self._resting.timeout.connect(self._show_place)
        session.current_changed.connect(self._refreshing.start)
        session.suggestion_changed.connect(self._refreshing.start)
        session.article_opened.connect(self._article_opened)
        session.page_changed.connect(self._page_changed)
        session.project_changed.connect(self._follow)
        session.caret_moved.connect(self._caret_moved)
        actions.connect("annotation.note", self.edit_note)
        actions.keys_changed.connect(self._refreshing.start)
        self.refresh()

    def _make_widgets(self) -> None:
        inside = QWidget()
        inside.setProperty("panel", True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        self.hints = Hints(self._actions)
        self.suggestion = SuggestionCard(self._actions)
        self.card = QWidget()
        layout.addWidget(self.hints)
        layout.addWidget(self.suggestion)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.label = LabelButton()
        self.label.clicked.connect(self._session.label_change_requested)
        self.quote = plain_label(wrap=True)
        serif = QFont(families(""))
        serif.setPointSizeF(self.quote.font().pointSizeF() * 1.15)
        self.quote.setFont(serif)
        self.passages = Passages()
        self.passages.chosen.connect(self._go_to_side)
        self.form = Form()
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._session.text_requested)
        self.form.put_back.connect(self._say_put_back)
        self.cue = plain_label(wrap=True)
        self.cue_button = QToolButton()
        self.cue_button.setIcon(icon("close"))
        self.cue_button.setIconSize(QSize(12, 12))
        self.cue_button.setToolTip(tr("Clear cue"))
        self.cue_button.setAccessibleName(tr("Clear cue"))
        self.cue_button.clicked.connect(self._clear_cue)
        self.cue_line = QWidget()
        beside = QHBoxLayout(self.cue_line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.cue, 1)
        beside.addWidget(self.cue_button)
        self.relations = RelationList()
        self.relations.chosen.connect(self._go_to_end)
        self.facts = plain_label(dim=True, wrap=True)
        self.history = AnnotationHistory()
        self.part = GuidelinePart()
        self.guidelines = plain_label(wrap=True)
        self.examples = plain_label(dim=True, wrap=True)
        rule = QFrame()
        rule.setProperty("rule", True)
        card = QVBoxLayout(self.card)
        card.setContentsMargins(0, 0, 0, 0)
        card.setSpacing(10)
        for widget in (
            self.label, self.quote, self.passages, self.cue_line, self.form,
            self.relations, self.facts, self.history, rule, heading(tr("Guidelines")),
            self.guidelines, self.examples, self.part,
        ):  # fmt: skip
            card.addWidget(widget)
        self.setWidget(inside)

    # What is shown

    def refresh(self) -> None:
        """Show the current annotation as it is now, or the hints."""
        record, page = self._session.record, self._session.page
        self.card.setVisible(record is not None)
        found = self._session.suggestion
        self.hints.setVisible(record is None and found is None)
        self.suggestion.setVisible(found is not None)
        if found is not None and page is not None:
            label = label_called(self._session.project.schema, found.layer, found.label)
            decisions = self._session.decisions.get(found.rule, Decisions())
            self.suggestion.show_suggestion(found, label, page.text, decisions)
        if record is None:
            self._shown = None
            self._show_place()
            return
        same = self._shown == self._session.current
        self._shown = self._session.current
        schema = self._session.project.schema
        label = label_of(schema, record)
        self.label.show_label(self._actions.keyed(label))
        self._show_text(record, page)
        self._build(record)
        self.form.load(self._values.of(record, page), keep_typed=same)
        self._show_cue(record)
        self.relations.show_relations(record, page, schema)
        self.facts.setText(self._facts(record, page))
        self.history.show_record(self._session.project, record)
        self.part.show_label(schema, label)
        self.guidelines.setText(label.definition or tr("No definition yet."))
        self.examples.setText(tr("For example:") + "\n" + "\n".join(map(own_way, label.examples)))
        self.examples.setVisible(bool(label.examples))
        if not same:
            self.verticalScrollBar().setValue(0)

    def _show_text(self, record: Annotation, page: OpenPage | None) -> None:
        if isinstance(record, Discrepancy):
            here = None if page is None else page.uid
            sides = [side.article for side in record.sides]
            at = sides.index(here) if here in sides else None
            self.passages.show_passages([self._passage(side) for side in record.sides], at)
        elif page is not None:
            quote = " … ".join(span.slice(page.text)[:_QUOTED] for span in page.spans(record)[:20])
            self.quote.setText(" ".join(printable(quote).split()))
        self.passages.setVisible(isinstance(record, Discrepancy))
        self.quote.setVisible(not isinstance(record, Discrepancy))

    def _passage(self, side: Any) -> Passage:
        project, page = self._session.project, self._session.page
        article = browsing.article(project, side.article)
        source = one_line(article.outlet or article.title or article.file_name, 60)
        if article.published:
            source += f" · {date_line(article.published)}"
        if side.role == "absent":
            before, after = paging.context(project, side.article, side.spans[0].start)
            missing = f" ‸ {tr('missing here')} ‸ "
            text = f"… {before.lstrip()}{missing}{after.rstrip()} …"
            start = len(f"… {before.lstrip()}")
            around = (Span(0, start), Span(start + len(missing), len(text)))
            return Passage(source, text, absent=True, quiet=around)
        if page is not None and page.uid == side.article:
            text = " … ".join(span.slice(page.text) for span in side.spans)
        else:
            text = paging.passage(project, side.article, side.spans)
        return Passage(source, cut(text))

    def _facts(self, record: Annotation, page: OpenPage | None) -> str:
        rule = rule_in_words(one_line(record.origin))
        origin = (
            tr("By {author}") if record.origin == PERSON else tr("By {author}, suggested: {rule}")
        )
        origin = origin.format(author=self._session.project.author, rule=rule)
        if record.score is not None:
            origin += f" ({share(record.score)})"
        lines = [origin]
        if page is not None and record.uid in hard_cases.flagged(
            self._session.project, page.uid, self._session.annotator
        ):
            lines.insert(0, tr("Flagged as a hard case"))
        became = fates.fate(self._session.project, record)
        if became:
            lines.append(tr(_FATES[became]))
        if page is not None:
            said = discussion.marks(self._session.project, page.uid).targets.get(record.uid, 0)
            if said:
                lines.append(
                    tr("Discussed: %n remark(s), {key}", said).format(
                        key=self._actions.key("discussion.write")
                    )
                )
        spans = page.spans(record) if page is not None else ()
        if spans and not isinstance(record, Discrepancy):
            whole = extent(spans)
            where = tr("Characters {start}–{end}").format(
                start=number(whole.start), end=number(whole.end)
            )
            pieces = tr("%n fragment(s)", len(spans))
            lines.append(f"{where}, {pieces}" if len(spans) > 1 else where)
        return "\n".join(lines)

    def _show_cue(self, record: Annotation) -> None:
        is_claim = isinstance(record, Claim)
        page = self._session.page
        self.cue_line.setVisible(is_claim)
        has_cue = isinstance(record, Claim) and bool(record.cue)
        self.cue_button.setVisible(has_cue)
        if self.cue.property("dim") is not (not has_cue):
            self.cue.setProperty("dim", not has_cue)
            self.cue.style().unpolish(self.cue)
            self.cue.style().polish(self.cue)
        if isinstance(record, Claim) and record.cue and page is not None:
            words = quote_line(page.text, record.cue, 80)
            self.cue.setText(tr("Cue: {words}").format(words=words))
        else:
            cue, source = (self._actions.key(id_) for id_ in ("claim.cue", "claim.source"))
            self.cue.setText(
                tr(
                    "{cue} takes the selected words as its cue, "
                    "{source} the words at the caret as its source."
                ).format(cue=cue, source=source)
            )

    def _go_to_end(self, uid: str) -> None:
        self._session.set_current(uid)
        spans = self._session.spans_here()
        if spans:
            self._session.reveal_requested.emit(extent(spans))

    # The form

    def _build(self, record: Annotation) -> None:
        """Make the rows anew only where another set of them is needed."""
        wanted = (record.layer, self._values.attributes(record))
        if wanted == self._built:
            return
        self._built = wanted
        values, rows = self._values, list[Row]()
        if isinstance(record, Mention):
            name, hint = tr("Entity"), tr("Name of who or what it is")
            rows.append(Row("entity", name, CompletedEditor(name, hint, values.entities_like)))
        elif isinstance(record, Claim):
            name = tr("Source")
            rows.append(Row("source", name, LazyChoiceEditor(name, values.nearest_mentions)))
        elif isinstance(record, Discrepancy):
            name, choices = (
                tr("Severity"),
                [(tr(each), at + 1) for at, each in enumerate(_SEVERITIES)],
            )
            rows.append(Row("severity", name, ChoiceEditor(name, choices)))
        rows += [forms.attribute_row(each, values.nearest_mentions) for each in wanted[1]]
        rows.append(forms.note_row())
        self.form.build(rows)

    # Editing

    def edit_note(self) -> None:
        """Put the keyboard into the note of the current annotation."""
        if self._session.record is None:
            return
        self.refresh()
        self.show()
        row = self.form.rows["note"]
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(row.editor)

    def _edited(self, id_: str, value: Any) -> None:
        if self._shown is None:
            return
        failure, _ = self._session.attempt(self._apply, self._shown, id_, value)
        if failure is not None:
            self.form.refuse(id_, failure)

    def _apply(self, project: Project, shown_: Current, id_: str, value: Any) -> None:
        kind, uid = shown_
        if id_ == "note":
            tagging.set_note(project, kind, uid, value)
        elif id_ == "entity" and value:
            entities.link_named(project, uid, value, learn=self._session.learns_aliases)
        elif id_ == "entity":
            entities.link_entity(project, uid, None)
        elif id_ == "source":
            tagging.set_claim_source(project, uid, value)
        elif id_ == "severity":
            discrepancies.set_severity(project, uid, value)
        else:
            attribute = self._attribute(id_.partition(":")[2])
            entered = forms.entered_value(attribute, value)
            tagging.set_attributes(project, kind, uid, {attribute.id: entered})

    def _attribute(self, id_: str) -> Attribute:
        record = self._session.record
        found = self._values.attributes(record) if record is not None else ()
        for attribute in found:
            if attribute.id == id_:
                return attribute
        raise InvalidInput(f"the label has no attribute {id_!r} any more")

    def _say_put_back(self) -> None:
        self._session.say(
            tr("Left as it was: Esc takes back what is typed, Return or Tab keeps it")
        )

    def _clear_cue(self) -> None:
        if self._shown is not None:
            self._session.attempt(tagging.set_claim_cue, self._shown.uid, ())

    def _go_to_side(self, position: int) -> None:
        record = self._session.record
        if isinstance(record, Discrepancy) and position < len(record.sides):
            side = record.sides[position]
            self._session.open_article(side.article, extent(side.spans))
            self._session.text_requested.emit()

    # Following

    def _article_opened(self, _uid: str) -> None:
        self._refreshing.start()

    def _page_changed(self, _changed: object) -> None:
        # A source or a mentioned place may have changed with another annotation.
        if isinstance(self._session.record, Claim | Relation):
            self._refreshing.start()

    def _follow(self, done: ChangeSet) -> None:
        if done.touches(SchemaVersion.kind, "entity", "remark", "verdict"):
            self._refreshing.start()

    def _caret_moved(self, offset: int) -> None:
        self._caret = offset
        if self._session.record is None:
            self._resting.start()

    def _show_place(self) -> None:
        if self._session.record is None:
            self.hints.show_place(self._session.page, self._caret)


_FATES = {
    fates.IN_GOLD: later("In gold as it is here"),
    fates.CHANGED: later("In gold, but changed"),
    fates.OUT: later("Not in gold"),
}
"""What an annotation's author is told once gold was made."""


_SEVERITIES = (later("1 minor"), later("2 matters"), later("3 changes the story"))
