"""Marks in the text: they follow the open page one by one and are never laid out anew for a key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation, Claim, Relation
from annotator.domain.changes import ChangeSet
from annotator.domain.discussion import Remark
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.services import discussion, hard_cases
from annotator.ui.annotate.looks import LINKS, headline_of, style_name, styles_of
from annotator.ui.annotate.open_page import ANNOTATIONS, OpenPage, PageChange
from annotator.ui.annotate.page_annotations import LIGHT_KINDS
from annotator.ui.annotate.session import Session
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.view import ReadingView

_JOINED, _TO, _FROM, _HARD, _TALKED = "↔", "◂", "▸", "!", "❝"
"""What stands beside names: in a relation, at its two ends, of a hard case, where people talk."""


def mark_of(page: OpenPage, annotation: Annotation, detail: str = "") -> Mark | None:
    """Return how an annotation is marked on a page, or None where it has no place in the text.

    ``detail`` stands beside the label's name.
    """
    spans = page.spans(annotation)
    if not spans:
        return None
    style = style_name(annotation.layer, annotation.label)
    return Mark(annotation.uid, annotation.layer, annotation.label, spans, style, detail)


def details_on(page: OpenPage, hard: Iterable[str], talked: Iterable[str] = ()) -> dict[str, str]:
    """Return what stands beside the names of annotations, by uid.

    It tells those in relations, the hard cases, and those that are talked about.
    """
    relations = [each for each in page.annotations.others() if isinstance(each, Relation)]
    details = {uid: _JOINED for each in relations for uid in (each.from_uid, each.to_uid)}
    for uid in hard:
        details[uid] = f"{details.get(uid, '')} {_HARD}".strip()
    for uid in talked:
        details[uid] = f"{details.get(uid, '')} {_TALKED}".strip()
    return details


def marks_of(page: OpenPage, details: Mapping[str, str]) -> MarkTable:
    """Return the marks of a page's annotations; ``details`` stand beside some of their names."""
    marks = MarkTable()
    for layer in LIGHT_KINDS:
        rows = page.annotations.rows(layer)
        if details:
            rows = [row for row in rows if row[0] not in details]
        marks.add_rows(layer, rows, style_name)
    detailed = page.annotations.some(uid for uid in details if uid in page.annotations)
    others = [each for each in page.annotations.others() if each.uid not in details]
    for annotation in (*detailed, *others):
        mark = mark_of(page, annotation, details.get(annotation.uid, ""))
        if mark is not None:
            marks.add(mark)
    return marks


class Marking(QObject):
    """Keep the marks of a view as the session's page has them."""

    def __init__(self, session: Session, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._links: dict[str, Mark] = {}
        self._pending: tuple[Span, ...] = ()
        self._details: dict[str, str] = {}
        view.set_styles(styles_of(session.project.schema))
        session.page_marked.connect(self._follow)
        session.current_changed.connect(self._show_current)
        session.project_changed.connect(self._follow_project)

    def show_page(self, caret: int = 0) -> None:
        """Show the open page, or nothing where none is open."""
        page = self._session.page
        self._links, self._pending, self._details = {}, (), {}
        if page is None:
            self._view.set_document("")
            return
        self._details = self._details_now(page)
        self._view.set_document(
            page.text,
            marks_of(page, self._details),
            furniture=page.article.furniture,
            headline=headline_of(page.article.found),
            found=page.article.found,
            sentences=page.sentences or None,
            caret=caret,
        )
        self._show_current()

    def show_pending(self, spans: tuple[Span, ...]) -> None:
        """Mark the sides of a discrepancy that is not made yet."""
        self._pending = spans
        self._show_links()

    def _follow(self, changed: PageChange) -> None:
        page = self._session.page
        if page is None:
            return
        relations = [each for each in changed.annotations if isinstance(each.record, Relation)]
        if relations:
            self._follow_details(page)
        for change in changed.annotations:
            after = change.after
            detail = self._details.get(change.uid, "")
            mark = mark_of(page, after, detail) if isinstance(after, ANNOTATIONS) else None
            if mark is None:
                self._view.remove_mark(change.uid)
            elif mark != self._view.mark(mark.uid):
                self._view.add_mark(mark)
        if changed.article:
            article = page.article
            self._view.set_structure(article.furniture, headline_of(article.found), article.found)
        if self._links or relations:
            self._show_links()

    def _details_now(self, page: OpenPage) -> dict[str, str]:
        session = self._session
        marks = discussion.marks(session.project, page.uid)
        signs = {start: f"{_TALKED} {count}" for start, count in marks.passages.items()}
        self._view.set_remarks(signs)
        hard = hard_cases.flagged(session.project, page.uid, session.annotator)
        return details_on(page, hard, marks.targets)

    def _follow_details(self, page: OpenPage) -> None:
        """Show beside the names what came, and take away what went."""
        before, self._details = self._details, self._details_now(page)
        for uid in before.keys() | self._details.keys():
            annotation = page.annotations.get(uid)
            detail = self._details.get(uid, "")
            if annotation is None or before.get(uid, "") == detail:
                continue
            mark = mark_of(page, annotation, detail)
            if mark is not None:
                self._view.add_mark(mark)

    def _follow_project(self, done: ChangeSet) -> None:
        page = self._session.page
        if done.touches(SchemaVersion.kind):
            self._view.set_styles(styles_of(self._session.project.schema))
        if page is not None and done.touches(Remark.kind):
            self._follow_details(page)

    def _show_current(self) -> None:
        current = self._session.current
        uid = None if current is None else current.uid
        if uid != self._view.current_mark():
            self._view.set_current_mark(uid)
        self._show_links()

    def _show_links(self) -> None:
        """Show source and cue of the current claim, and pending sides, with thin dotted lines."""
        wanted = {mark.uid: mark for mark in self._wanted_links()}
        if wanted == self._links:
            return
        for uid in self._links.keys() - wanted.keys():
            self._view.remove_mark(uid)
        for uid, mark in wanted.items():
            if self._links.get(uid) != mark:
                self._view.add_mark(mark)
        self._links = wanted

    def _wanted_links(self) -> list[Mark]:
        page, claim = self._session.page, self._session.record
        links = []
        if page is not None and isinstance(claim, Claim) and claim.uid in page.annotations:
            source = page.annotations.get(claim.source or "")
            links.append(("source", () if source is None else page.spans(source)))
            links.append(("cue", claim.cue))
        if page is not None:
            links.append(("side", self._pending))
        marks = [
            Mark(link_uid(name), LINKS, name, spans, style_name(LINKS, name))
            for name, spans in links
            if spans
        ]
        if page is not None and claim is not None and self._details:
            marks += _relation_links(page, claim)
        return marks


def _relation_links(page: OpenPage, record: Annotation) -> list[Mark]:
    """Return marks that name the current annotation's relations at their other ends."""
    found = []
    for each in page.annotations.others():
        if not isinstance(each, Relation):
            continue
        ends = ((each.to_uid, each.from_uid, _TO), (each.from_uid, each.to_uid, _FROM))
        for uid, other, arrow in ends:
            end = page.annotations.get(uid) if record.uid in (other, each.uid) else None
            if end is not None:
                style = style_name(Relation.layer, each.label)
                spans = page.spans(end)
                found.append(
                    Mark(f"{LINKS}:{each.uid}:{uid}", LINKS, each.label, spans, style, arrow)
                )
    return found


def link_uid(name: str) -> str:
    """Return the uid of a mark that is no annotation: "source", "cue" or "side"."""
    return f"{LINKS}:{name}"
