"""Talking about annotations and passages: by key, beside the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import Claim, Discrepancy, Mention, Relation
from annotator.domain.changes import ChangeSet
from annotator.domain.discussion import Remark
from annotator.domain.spans import Span, extent
from annotator.services import discussion
from annotator.services.discussion import Thread
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.discussion_panel import SCOPES, DiscussionPanel
from annotator.ui.annotate.phrases import in_quotes, label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_KINDS = (Mention, Claim, Relation, Discrepancy)


class Discussing(QObject):
    """Answer the keys that show the discussion and that write into it."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self.panel = DiscussionPanel()
        self._scope = "article"
        self._say: Callable[[str], Remark | None] | None = None
        self._from_text = False
        actions.connect("discussion.show", self.open)
        actions.connect("discussion.write", self.write)
        self.panel.verb.connect(self._do)
        self.panel.written.connect(self._written)
        self.panel.left.connect(self._leave_field)
        self.panel.end_writing()
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._article_opened)

    # What is shown

    def open(self) -> None:
        """Show the discussion with the keyboard in it, or put it away."""
        panel = self.panel
        if panel.isVisible() and any(each.hasFocus() for each in panel.findChildren(QWidget)):
            self._close()
            return
        if self._session.page is None and self._scope != "project":
            self._scope = "project"
        self._list(self._thread_here())
        panel.show()
        panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list(self, keep: str = "") -> None:
        session = self._session
        threads: list[Thread] = []
        if self._scope == "project":
            threads = discussion.threads(session.project)
        elif self._scope == "story" and session.story:
            threads = discussion.threads(session.project, story=session.story)
        elif session.article is not None:
            threads = discussion.threads(session.project, article=session.article)
        self.panel.show_threads(threads, self._scope, keep)

    def _thread_here(self) -> str:
        """Return the thread on the current annotation or at the caret, or nothing."""
        page, record = self._session.page, self._session.record
        if page is None:
            return ""
        caret = self._picked.view.caret()
        near = ""
        for each in discussion.threads(self._session.project, article=page.uid):
            if record is not None and each.first.target == record.uid:
                return each.uid
            if not near and any(span.start <= caret <= span.end for span in each.spans):
                near = each.uid
        return near

    def _close(self) -> None:
        self._say = None
        self.panel.end_writing()
        self.panel.hide()
        self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing

    def write(self) -> None:
        """Begin a thread on the selection, else on the annotation at the caret, else on the word.

        Where there is one on that annotation already, it is answered.
        """
        session, picked = self._session, self._picked
        page = session.page
        if page is None:
            return
        if session.project.read_only:
            session.attempt(discussion.begin_thread, "")
            return
        record = None if picked.selected() else picked.meant(*_KINDS)
        self._scope = "article"
        self._from_text = True
        if record is not None:
            known = next(
                (
                    each
                    for each in discussion.threads(session.project, article=page.uid)
                    if each.first.target == record.uid and each.first.text
                ),
                None,
            )
            self._list(known.uid if known is not None else "")
            self.panel.show()
            if known is not None:
                self._answer(known)
                return
            name = label_of(session.project.schema, record).name
            spans, kind, uid = page.spans(record), record.kind, record.uid
            words = quote_line(page.text, spans, 60)
            self._begin(f"{name} · {words}", spans, kind, uid)
            return
        passage = picked.words()
        if passage:
            self._list()
            self.panel.show()
            self._begin(in_quotes(quote_line(page.text, passage, 80), 80), passage, "", "")

    def _begin(self, about: str, spans: tuple[Span, ...], kind: str, target: str) -> None:
        article = self._session.article

        def say(text: str) -> Remark | None:
            return self._session.run(
                discussion.begin_thread,
                text,
                article=article or "",
                spans=spans,
                kind=kind,
                target=target,
            )

        self._say = say
        self.panel.write(tr("About {what}").format(what=about), new=True)

    def _answer(self, thread: Thread) -> None:
        def say(text: str) -> Remark | None:
            return self._session.run(discussion.answer, thread.uid, text)

        self._say = say
        self.panel.write(tr("Answer on {words}").format(words=in_quotes(thread.words, 60)))

    def _edit(self, thread: Thread) -> None:
        own = self._own(thread)
        if own is None:
            return

        def say(text: str) -> Remark | None:
            return self._session.run(discussion.edit_remark, own.uid, text)

        self._say = say
        self.panel.write(tr("Edit what you said"), own.text)

    def _written(self, text: str) -> None:
        say, self._say = self._say, None
        if say is not None and text.strip():
            made = say(text)
            if made is not None:
                self._list(made.reply_to or made.uid)

    def _leave_field(self) -> None:
        self._say = None
        self.panel.end_writing()
        self._list()
        if self._from_text:
            self._from_text = False
            self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the list asks for

    def _do(self, verb: str) -> None:
        thread = self.panel.current()
        if verb == "close":
            self._close()
        elif verb in SCOPES:
            self._scope = verb
            self._list()
        elif thread is None:
            return
        elif verb == "go":
            self._go(thread)
        elif verb == "answer":
            self._answer(thread)
        elif verb == "edit":
            self._edit(thread)
        elif verb == "settle":
            done = discussion.reopen_thread if thread.first.settled else discussion.settle
            self._session.run(done, thread.uid)
        else:
            own = self._own(thread)
            if own is not None:
                self._session.run(discussion.delete_remark, own.uid)

    def _own(self, thread: Thread) -> Remark | None:
        """Return the last remark of the author's in a thread, or say that there is none."""
        me = self._session.annotator
        own = next((each for each in reversed(thread.remarks) if each.annotator == me), None)
        if own is None:
            self._session.note(tr("You have said nothing in this thread."))
        return own

    def _go(self, thread: Thread) -> None:
        session = self._session
        if not session.open_article(thread.article):
            return
        start = extent(thread.spans).start if thread.spans else None
        page = session.page
        if page is not None and thread.first.target in page.annotations:
            self._picked.make_current(thread.first.target, start)
        elif start is not None:
            self._picked.view.select([Span(start, start)])
        if thread.spans:
            self._picked.view.reveal(extent(thread.spans))
        self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Following

    def _follow(self, done: ChangeSet) -> None:
        if self.panel.isVisible() and done.touches(Remark.kind):
            self._list()

    def _article_opened(self, uid: str) -> None:
        if not uid:
            self.panel.hide()
        elif self.panel.isVisible() and self._scope != "project":
            self._list()
