"""Relations by keyboard: begin at one annotation, go to another, name what joins them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation, Claim, Mention, Relation
from annotator.domain.spans import Span, extent
from annotator.services import tagging
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.looks import LINKS, style_name
from annotator.ui.annotate.offering import Offering
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.phrases import in_quotes, label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr
from annotator.ui.reading.marks import Mark

_BEGUN = f"{LINKS}:from"


def relations_at(page: OpenPage, uid: str) -> list[Relation]:
    """Return the relations that begin or end at an annotation, those that begin there first."""
    found = [
        each
        for each in page.annotations.others()
        if isinstance(each, Relation) and uid in (each.from_uid, each.to_uid)
    ]
    return sorted(found, key=lambda each: (each.from_uid != uid, each.uid))


class Relating(QObject):
    """Answer the keys that begin, make and follow relations."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        offering: Offering,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._offering = offering
        self._actions = actions
        self._begun: str | None = None
        self._followed: tuple[str, str] | None = None
        actions.connect("relation.join", self._join)
        actions.connect("relation.follow", self._follow)
        actions.connect("relation.next", self._next)
        session.article_opened.connect(self._opened)
        session.page_changed.connect(self._look_after)

    # Making

    def _join(self) -> None:
        page, record = self._session.page, self._target()
        if page is None or record is None:
            return
        if isinstance(record, Relation):
            self._offer(tr("Change the relation to"), lambda label: self._relabel(record, label))
            return
        begun = None if self._begun is None else page.annotations.get(self._begun)
        if begun is None:
            self._begin(page, record)
        elif begun.uid == record.uid:
            self._forget()
            self._session.note(tr("No relation is begun any more."))
        else:
            title = tr("{first} … {second}").format(
                first=self._name(page, begun), second=self._name(page, record)
            )
            self._offer(title, lambda label: self._make(begun, record, label))

    def _target(self) -> Annotation | None:
        record = self._picked.meant(Mention, Claim, Relation)
        if record is None:
            self._session.note(tr("Go to a mention or claim first: relations join two of them."))
        return record

    def _begin(self, page: OpenPage, record: Annotation) -> None:
        self._begun = record.uid
        spans = page.spans(record)
        self._picked.view.add_mark(Mark(_BEGUN, LINKS, "from", spans, style_name(LINKS, "from")))
        said = tr("A relation begins at {words}: go to the second one and press {key} again.")
        key = self._actions.key("relation.join")
        self._session.note(said.format(words=in_quotes(self._name(page, record)), key=key))

    def _forget(self) -> None:
        self._begun = None
        self._picked.view.remove_mark(_BEGUN)

    def _offer(self, title: str, chosen: Callable[[str], None]) -> None:
        self._offering.offer(Relation.layer, title, chosen, self._nothing_to_offer)

    def _nothing_to_offer(self) -> None:
        self._session.note(tr("The schema has no relations."))

    def _make(self, first: Annotation, second: Annotation, label: str) -> None:
        session = self._session
        made = session.run(
            tagging.add_relation, first.kind, first.uid, second.kind, second.uid, label
        )
        page = session.page
        if made is None or page is None:
            return
        self._forget()
        self._picked.make_current(second.uid)
        name = label_of(session.project.schema, made).name
        session.note(f"{self._name(page, first)} ▸ {name} ▸ {self._name(page, second)}")

    def _relabel(self, relation: Relation, label: str) -> None:
        if label != relation.label:
            self._session.run(tagging.relabel, Relation.kind, relation.uid, label)

    # Following

    def _follow(self) -> None:
        """Go to the other end; where several relations meet, to one end after the other."""
        page, record = self._session.page, self._target()
        if page is None or record is None:
            return
        if isinstance(record, Relation):
            self._go(page, record.to_uid)
            return
        found = relations_at(page, record.uid)
        if not found:
            self._session.note(tr("No relation begins or ends here."))
            return
        # Back and forth along one relation, unless the person looks at another first.
        ends = [each.to_uid if each.from_uid == record.uid else each.from_uid for each in found]
        came = self._followed[0] if self._followed and self._followed[1] == record.uid else None
        at = (ends.index(came) + 1) % len(ends) if came in ends and len(ends) > 1 else 0
        self._followed = (record.uid, ends[at])
        self._go(page, ends[at])

    def _next(self) -> None:
        """Make the next relation of the current annotation the current one, to edit or delete."""
        page, record = self._session.page, self._target()
        if page is None or record is None:
            return
        anchor = record.from_uid if isinstance(record, Relation) else record.uid
        found = relations_at(page, anchor)
        if not found:
            self._session.note(tr("No relation begins or ends here."))
            return
        uids = [each.uid for each in found]
        at = (uids.index(record.uid) + 1) % len(uids) if record.uid in uids else 0
        self._picked.make_current(uids[at])
        relation = found[at]
        ends = [page.annotations.get(uid) for uid in (relation.from_uid, relation.to_uid)]
        name = label_of(self._session.project.schema, relation).name
        quotes = [self._name(page, end) for end in ends if end is not None]
        self._session.note(f" ▸ {name} ▸ ".join(quotes))

    def _go(self, page: OpenPage, uid: str) -> None:
        record = page.annotations.get(uid)
        if record is not None:
            whole = extent(page.spans(record))
            self._picked.make_current(uid, whole.start)
            self._picked.view.reveal(Span(whole.start, whole.end))

    # Keeping up

    def _opened(self) -> None:
        self._begun = self._followed = None

    def _look_after(self) -> None:
        page = self._session.page
        if self._begun is not None and (page is None or self._begun not in page.annotations):
            self._forget()

    def _name(self, page: OpenPage, record: Annotation) -> str:
        return quote_line(page.text, page.spans(record), 32)
