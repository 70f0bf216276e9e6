"""From article to article, and how far one is with this one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.spans import Span, extent
from annotator.services import articles, browsing, paging, sprint_progress
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


class Turning(QObject):
    """Answer next and previous article, finish, reopen, and marking furniture."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._actions = actions
        for id_, slot in (
            ("article.next", self._next),
            ("article.previous", self._previous),
            ("article.finish", self._finish),
            ("article.reopen", self._reopen),
            ("furniture.toggle", self._toggle_furniture),
        ):
            actions.connect(id_, slot)

    def _next(self) -> None:
        self._turn(1, tr("This is the last article"))

    def _previous(self) -> None:
        self._turn(-1, tr("This is the first article"))

    def _turn(self, direction: int, at_end: str) -> None:
        session = self._session
        if session.article is None:
            return
        found = browsing.neighbour(session.project, session.article, direction)
        if found is None:
            session.say(at_end)
        elif session.open_article(found):
            self._picked.view.setFocus()

    def _finish(self) -> None:
        session, uid = self._session, self._session.article
        if uid is None:
            return
        failure, _ = session.attempt(articles.finish_article, uid)
        if failure is not None:
            return
        found = paging.next_unfinished(session.project, uid)
        story = sprint_progress.under_way(session.project, uid)
        if story is not None and not story.left:
            # Another story would open, and this one never be handed in.
            said = tr("Every article of {story} is done; {key} hands it in")
            session.note(said.format(story=story.name, key=self._actions.key("sprint.finish")))
            return
        if story is not None and found not in story.left:
            found = story.left[0]
        if found is None:
            session.say(tr("Finished: every article is done"))
        elif session.open_article(found):
            self._picked.view.setFocus()
            session.say(tr("Finished: here is the next unfinished article"))

    def _reopen(self) -> None:
        session = self._session
        if session.article is None:
            return
        failure, _ = session.attempt(articles.reopen_article, session.article)
        if failure is None:
            session.say(tr("The article is in progress again"))

    def _toggle_furniture(self) -> None:
        session, view = self._session, self._picked.view
        page = session.page
        if page is None:
            return
        selected = view.selection()
        span = extent(selected) if selected else view.words.paragraph_at(view.caret())
        span = view.words.trimmed(span)
        if not len(span) or not span.slice(page.text).strip():
            session.say(tr("Select what is not the story: a caption, a byline, a notice"))
            return
        before = len(page.article.furniture)
        after = session.run(articles.toggle_furniture, page.uid, span)
        if after is not None:
            marked = len(after.furniture) > before
            session.say(tr("Marked as furniture") if marked else tr("No longer furniture"))
            view.select([Span(span.end, span.end)])
