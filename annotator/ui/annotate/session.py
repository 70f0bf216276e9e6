"""One person's work in one open project: the open article, the layer, the current annotation."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention, Relation, Side
from annotator.domain.articles import Article, Progress, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.spans import Span, extent
from annotator.errors import AnnotatorError, NotFound
from annotator.services import browsing, ops, reading
from annotator.services.projects import Project, Watch
from annotator.ui.annotate.open_page import ANNOTATIONS, OpenPage, PageChange
from annotator.ui.error_words import in_words
from annotator.ui.language import later, tr
from annotator.ui.long_work import CANCELLED, Cancelled

if TYPE_CHECKING:
    from annotator.services.comparison import Comparison
    from annotator.services.suggesting import Decisions, Suggestion

T = TypeVar("T")
READ_ONLY = later("This project is open for reading only, so nothing was changed.")
_NOBODY = "nobody"
_NAMED: dict[str, type[Mention | Claim]] = {
    "delete_annotation": Mention,
    "set_claim_source": Claim,
    "tag_source": Claim,
    "accept_suggestion": Claim,
}
"""What a step was about, where it changed more than one kind of annotation."""


class Current(NamedTuple):
    """Name the current annotation."""

    kind: str
    uid: str


class Session(QObject):
    """Hold what the window works on; every part of it listens here and none to another."""

    article_opened = Signal(str)
    """Carries the uid of the article now open, or nothing when none is."""
    reveal_requested = Signal(object)
    """Carries a Span of the open article to be brought into view."""
    page_marked = Signal(object)
    """Carries a PageChange for what is drawn in the text, which follows a step before the rest."""
    page_changed = Signal(object)
    """Carries a PageChange after a step changed the open page."""
    current_changed = Signal()
    suggestion_changed = Signal()
    """Comes when another suggestion is current, or none."""
    layer_changed = Signal(str)
    message = Signal(str)
    """Carries one plain line for the status bar."""
    state_changed = Signal(object)
    """Carries the frozenset of states that actions need."""
    project_changed = Signal(object)
    """Carries the ChangeSet of every committed step, after the page has followed it."""
    caret_moved = Signal(int)
    """Carries the caret's offset in the open article, in code points."""
    selection_moved = Signal(object)
    """Carries the SelectionState of the view one works in, whenever it changes."""
    label_change_requested = Signal()
    """Comes when the current annotation is to get another label, to be asked for."""
    sides_changed = Signal()
    """Comes when a side of a discrepancy to be made was marked or forgotten."""
    text_requested = Signal()
    """Comes when the keyboard is to go back into the text."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.page: OpenPage | None = None
        self.layer = "mention"
        self.carets: dict[str, int] = {}
        """Where the caret was left in each article, in code points."""
        self.learns_aliases = True
        """Whether linking a mention teaches the entity the mention's words."""
        self.aliases: dict[str, str] = {}
        """What articles are called while outlets are hidden, by uid."""
        self.sides: tuple[Side, ...] = ()
        """The sides marked so far; they outlast a change of article and of place."""
        self.side_quotes: tuple[str, ...] = ()
        """What each of them says, on one line: its article and its words."""
        self.compared: Comparison | None = None
        """The story compared last, for whoever asks for the same texts again."""
        self.carry_out: Callable[..., Any] | None = None
        """What calls verbs of a team's project, so that a broken connection loses none."""
        self.patience: Callable[[], AbstractContextManager[Watch]] | None = None
        """What shows a step that takes long, and lets it be cancelled."""
        self._current: Annotation | None = None
        self._suggestion: Suggestion | None = None
        self.decisions: Mapping[str, Decisions] = {}
        """What people made of the suggestions of each rule that is in sight, when last asked."""
        self._states: frozenset[str] = frozenset()
        self._selected = self._at_caret = False
        self._place = ""
        self._last: ChangeSet | None = None
        self._waiting: list[Callable[[], None]] | None = None
        """What is told of the steps made while ``text_first`` holds, or None when it does not."""
        self._unsubscribe: Callable[[], None] | None = project.subscribe(self._follow)

    # Reading

    @property
    def article(self) -> str | None:
        """Return the uid of the open article, or None."""
        return None if self.page is None else self.page.uid

    @property
    def story(self) -> str | None:
        """Return the uid of the open article's story, or None."""
        return None if self.page is None else self.page.article.story

    @property
    def current(self) -> Current | None:
        """Return kind and uid of the current annotation, or None."""
        return None if self._current is None else Current(self._current.kind, self._current.uid)

    @property
    def record(self) -> Annotation | None:
        """Return the current annotation as it is now, or None."""
        return self._current

    @property
    def suggestion(self) -> Suggestion | None:
        """Return the suggestion the next key decides on, or None; no annotation is current then."""
        return self._suggestion

    @property
    def states(self) -> frozenset[str]:
        """Return what there is for actions to work on: "project", "article" and so on."""
        return self._states

    @property
    def annotator(self) -> str:
        """Return the uid of the author; a reader who never wrote has none that matches."""
        try:
            return self.project.annotator.uid
        except NotFound:
            return _NOBODY

    def spans_here(self) -> tuple[Span, ...]:
        """Return where the current annotation lies in the open article."""
        if self.page is None or self._current is None:
            return ()
        return self.page.spans(self._current)

    # What is open

    def open_article(self, uid: str, span: Span | None = None) -> bool:
        """Open an article, unless it is open already, and bring ``span`` into view.

        Return whether it is open now; where it cannot be, a message says why.
        """
        if self.article != uid:
            with _without_collecting():
                if not self._open(uid):
                    return False
            self.update_states()
        if span is not None:
            self.reveal_requested.emit(span)
        return True

    def _open(self, uid: str) -> bool:
        try:
            page = reading.read(self.project, uid, self.annotator)
        except AnnotatorError as error:
            self.say(in_words(str(error)))
            return False
        fetch = partial(reading.annotations_by_uid, self.project)
        self.page = OpenPage(page, self.annotator, fetch)
        if not self._outlasts_article():
            self._set_record(None)
        self.article_opened.emit(uid)
        return True

    def close_article(self) -> None:
        """Open no article."""
        self.page = None
        self._set_record(None)
        self.article_opened.emit("")
        self.update_states()

    def close(self) -> None:
        """Let go of the project, which whoever opened it closes."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self.close_article()

    def named(self, uid: str) -> str:
        """Return what to call an article in one line."""
        return self.aliases.get(uid) or article_named(self.project, uid)

    def set_layer(self, layer: str) -> None:
        """Let label keys work in another layer."""
        if layer != self.layer:
            self.layer = layer
            self.layer_changed.emit(layer)

    def set_current(self, uid: str | None) -> None:
        """Make an annotation of the open page the current one, or none."""
        found = None
        if uid is not None and self._current is not None and self._current.uid == uid:
            found = self._current
        elif uid is not None and self.page is not None:
            found = self.page.annotations.get(uid)
        self._set_record(found)

    def set_place(self, place: str) -> None:
        """Note which place of the program is shown."""
        self._place = place
        self.update_states()

    def set_sides(self, sides: tuple[Side, ...], quotes: tuple[str, ...]) -> None:
        """Keep other sides of a discrepancy to be made, each with what it says."""
        self.sides, self.side_quotes = sides, quotes
        self.sides_changed.emit()

    def set_suggestion(self, found: Suggestion | None) -> None:
        """Make a suggestion the current one, in place of any annotation, or none."""
        if found is not None:
            self._set_record(None)
        if found != self._suggestion:
            self._suggestion = found
            self.suggestion_changed.emit()
            self.update_states()

    def set_selection(self, selected: bool, at_caret: bool) -> None:
        """Note whether text is selected, and whether an annotation lies at the caret."""
        if (selected, at_caret) != (self._selected, self._at_caret):
            self._selected, self._at_caret = selected, at_caret
            self.update_states()

    def update_states(self) -> None:
        """Tell what there is for actions to work on, if that changed."""
        if self._waiting is not None:
            return
        states = {"project"} if self._unsubscribe is not None else set()
        if self._place:
            states.add(f"place:{self._place}")
        if self.page is not None:
            states.add("article")
            if self._selected:
                states.add("selection")
            if self._at_caret:
                states.add("annotation")
        if self._suggestion is not None:
            states |= {"annotation", "suggestion"}
            if self._suggestion.layer == Claim.layer:
                states.add(Claim.kind)
        if self._current is not None:
            states.add("annotation")
            if isinstance(self._current, Claim | Discrepancy):
                states.add(self._current.kind)
        if states != self._states:
            self._states = frozenset(states)
            self.state_changed.emit(self._states)

    # Doing

    def say(self, text: str) -> None:
        """Show one plain line in the status bar, as a sentence."""
        line = " ".join(text.split())
        if line:
            line = line[0].upper() + line[1:]
        if line and line[-1].isalnum():
            line += "."
        self.message.emit(line)

    def note(self, text: str) -> None:
        """Show one plain line in the status bar, as it is."""
        self.message.emit(text)

    def run(self, verb: Callable[..., T], *values: Any, **options: Any) -> T | None:
        """Call a verb of the services; where it fails, say why and return None."""
        return self.attempt(verb, *values, **options)[1]

    def attempt(
        self, verb: Callable[..., T], *values: Any, **options: Any
    ) -> tuple[str | None, T | None]:
        """Call a verb with this project; return why it failed or None, and what it returned."""
        if self.project.read_only:
            self.say(tr(READ_ONLY))
            return tr(READ_ONLY), None
        try:
            if self.carry_out is not None:
                return None, self.carry_out(verb, *values, **options)
            if self.patience is None or self.project.busy:
                return None, verb(self.project, *values, **options)
            with self.patience() as watch, self.project.watched(watch):
                return None, verb(self.project, *values, **options)
        except Cancelled:
            self.say(tr(CANCELLED))
            return tr(CANCELLED), None
        except AnnotatorError as error:
            self.say(in_words(str(error)))
            return in_words(str(error)), None

    def undo(self) -> None:
        """Take back the newest step and show the place it changed."""
        self._step(Project.undo, tr("Undone: {step}"), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what undo took back and show the place it changed."""
        self._step(Project.redo, tr("Redone: {step}"), tr("There is nothing to redo."))

    def _step(self, verb: Callable[[Project], str | None], done: str, nothing: str) -> None:
        failure, op = self.attempt(verb)
        if failure is not None:
            return
        if op is None:
            self.say(nothing)
            return
        if self._last is not None:
            self._show(self._last)
        self.note(done.format(step=tr(ops.undo_text(op))))

    def _show(self, done: ChangeSet) -> None:
        """Open the article a step changed, and make what it changed current."""
        changed = [change for change in done.changes if isinstance(change.record, ANNOTATIONS)]
        # Relations and sources change along with what they hang on, which a person looks for.
        changed.sort(key=lambda change: isinstance(change.record, Relation))
        named = _NAMED.get(done.op)
        changed.sort(key=lambda change: named is not None and not isinstance(change.record, named))
        if not changed:
            self._show_article(done)
            return
        record = changed[0].record
        assert isinstance(record, ANNOTATIONS)
        if isinstance(record, Discrepancy):
            articles = [side.article for side in record.sides]
            uid = next((each for each in articles if each == self.article), articles[0])
        else:
            uid = record.article
        if not self.open_article(uid) or self.page is None:
            return
        spans = self.page.spans(record)
        self.set_current(record.uid if changed[0].after is not None else None)
        if spans:
            self.reveal_requested.emit(extent(spans))

    def _show_article(self, done: ChangeSet) -> None:
        for change in done.changes:
            record = change.after
            if isinstance(record, Article):
                self.open_article(record.uid)
                return
            if isinstance(change.record, Progress):
                self.open_article(change.record.article)
                return

    # Following

    def _follow(self, done: ChangeSet) -> None:
        self._last = done
        current = None if self._current is None else self._current.uid
        own = next((change for change in done.changes if change.uid == current), None)
        if own is not None:
            self._current = own.after if isinstance(own.after, ANNOTATIONS) else None
        changed = PageChange() if self.page is None else self._follow_page(self.page, done)
        if changed:
            self.page_marked.emit(changed)
        tell = partial(self._tell, done, changed, own is not None)
        if self._waiting is None:
            tell()
        else:
            self._waiting.append(tell)

    def _follow_page(self, page: OpenPage, done: ChangeSet) -> PageChange:
        for change in done.changes:
            if change.uid == page.uid and change.after is None:
                self.close_article()
                return PageChange()
        if any(kind not in (Article.kind, Story.kind) for kind, _ in done.bulk):
            self.page = None
            self.open_article(page.uid)
            return PageChange()
        return page.apply(done)

    def _tell(self, done: ChangeSet, changed: PageChange, current: bool) -> None:
        if changed:
            self.page_changed.emit(changed)
        if current:
            self.current_changed.emit()
            self.update_states()
        self.project_changed.emit(done)

    @contextmanager
    def text_first(self) -> Iterator[None]:
        """Let only the text follow the steps made inside; all else is told of them at the end."""
        self._waiting = []
        try:
            yield
        finally:
            waiting, self._waiting = self._waiting, None
            for tell in waiting:
                tell()
            self.update_states()

    def _outlasts_article(self) -> bool:
        """Tell whether the current annotation stays so in the article just opened."""
        assert self.page is not None
        return (
            isinstance(self._current, Discrepancy)
            and self._current.story == self.page.article.story
        )

    def _set_record(self, record: Annotation | None) -> None:
        self.set_suggestion(None)
        before, self._current = self._current, record
        if record is not None or before is not None:
            self.current_changed.emit()
            self.update_states()


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep the garbage collector out while thousands of records come to stay.

    It would go through all of them again and again, which takes longer than reading them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def article_named(project: Project, uid: str) -> str:
    """Return what to call an article in one line: its outlet, or its title, or its file."""
    found = browsing.article(project, uid)
    return found.outlet or found.title or found.file_name or tr("an article")
