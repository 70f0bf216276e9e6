"""The review place: one keyboard loop over proposals, and the list of a story's discrepancies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from annotator.domain.annotations import Discrepancy
from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import extent
from annotator.services import discrepancy_list, reviewing
from annotator.services.review_queue import ReviewQueue
from annotator.services.reviewing import Seen
from annotator.ui.annotate.phrases import label_called
from annotator.ui.language import tr
from annotator.ui.places import Place, Tools
from annotator.ui.proposal_words import explained
from annotator.ui.review import teaching, wording
from annotator.ui.review.panel import Panel
from annotator.ui.review.ranker import Ranker
from annotator.ui.review.shaping import Shaping
from annotator.ui.review.sheet import Head

SCOPE = "review.queue"
"""Names the scope of the keys that decide: they work on the stage alone, never in a field."""


class ReviewPlace(Place):
    """Show one proposal after the other and take a key for each."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        session, actions, settings = tools
        self.queue: ReviewQueue | None = None
        self.seen: Seen | None = None
        """What is shown, or None while a page teaches."""
        self.side = 0
        """The side whose edges move."""
        self._aside = False
        """Whether what is shown was chosen from the list and is not in the queue."""
        self._added = False
        self._busy = False
        self.panel = Panel(actions)
        self.stage, self.lines = self.panel.stage, self.panel.lines
        self.lines.setVisible(settings["review.list"])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.ranker = Ranker(session, settings, self)
        self.shaping = Shaping(self)
        self._connect()

    def _connect(self) -> None:
        actions, session, panel = self.actions_, self.session, self.panel
        actions.attach_place(SCOPE, self.stage)
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("review.accept", partial(self.decide, "accepted")),
            ("review.reject", partial(self.decide, "rejected")),
            ("review.unsure", partial(self.decide, "unsure")),
            ("review.next", partial(self.step, 1)),
            ("review.previous", partial(self.step, -1)),
            ("review.read", partial(self.open_passage, "place.read")),
            ("review.compare", partial(self.open_passage, "place.compare")),
            ("review.whole", self.toggle_whole),
            ("review.added", self.toggle_added),
            ("review.list", self.toggle_list),
            ("review.ranked", self.ranker.toggle),
        )
        for id_, slot in slots:
            actions.connect(id_, slot)
        actions.connect_family("review.as.", self._accept_as)
        actions.labels_changed.connect(self._show_keys)
        actions.keys_changed.connect(self._show_keys)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._follow_article)
        panel.types.chosen.connect(self._accept_as)
        self.ranker.learned.connect(self._rank)
        actions.ran.connect(self._follow_type)
        self.lines.shown.connect(self._look_aside)
        self.lines.chosen.connect(self._take_aside)
        self.lines.left.connect(self._back_to_queue)
        self._show_keys()

    # Coming and going

    def enter(self) -> None:
        self.stage.sheet.dress(self.settings)
        self.ranker.catch_up()
        scope = None if self.settings["review.whole"] else self.session.story
        queue = self.queue
        if queue is None or queue.scope != scope or (scope is None) != self._is_whole():
            self._open(scope)
        else:
            queue.reload()
            self._show_current()
        self._fill_lines()
        self.stage.take_keyboard()

    def leave(self) -> None:
        self.shaping.keep_note()

    def close_place(self) -> None:
        self.ranker.stop()
        self.queue = None

    @property
    def shown_story(self) -> str | None:
        """Return the story one is reviewing, or None."""
        if self.queue is not None and self.queue.story is not None:
            return self.queue.story
        return self.session.story

    def _is_whole(self) -> bool:
        return bool(self.settings["review.whole"])

    def _open(self, story: str | None) -> None:
        """Begin a queue: of a story, or of the whole project where the person chose that."""
        self._aside = False
        if story is None and not self._is_whole():
            self.queue = None
        else:
            self.queue = ReviewQueue(
                self.session.project, story, added=self._added, learned=self.ranker.in_force
            )
        self._show_current()

    def _follow_type(self, action: str) -> None:
        """Set the passages in the size and face the person has just chosen."""
        if action.startswith(("view.zoom", "view.serif")):
            self.stage.sheet.dress(self.settings)

    # Showing

    def _show_current(self) -> None:
        """Show the proposal one is at, or a page that says why there is none."""
        self._aside = False
        queue = self.queue
        current = None if queue is None else queue.current
        if current is None:
            self._teach()
        else:
            self._show(current)

    def _show(self, found: Discrepancy, side: int = 0) -> None:
        project = self.session.project
        seen = reviewing.look(project, found)
        fresh = self.seen is None or self.seen.discrepancy.uid != found.uid
        self.seen, self.side = seen, min(side, len(seen.sides) - 1)
        label = self.actions_.keyed(label_called(project.schema, found.layer, found.label))
        queue = None if self._aside else self.queue
        head = Head(
            label, explained(found), wording.quiet_line(seen, queue), found.status, found.severity
        )
        self.stage.sheet.show_discrepancy(seen, head, self.side)
        self.stage.tell()
        if fresh or self.stage.currentWidget() is not self.stage.desk:
            self.stage.show_sheet()
        self.panel.types.set_current(found.label)
        self.panel.foot.show()
        self._show_head(seen.story)

    def _teach(self) -> None:
        """Say why nothing is shown and which keys lead on."""
        self.seen = None
        self.panel.foot.hide()
        queue = self.queue
        title, rows = teaching.page(queue, added=self._added)
        self.stage.show_page(title, rows)
        name = "" if queue is None or queue.story is None else self._story_name(queue.story)
        self._show_head(name)

    def _story_name(self, uid: str) -> str:
        return reviewing.story_name(self.session.project, uid)

    def _show_head(self, story: str) -> None:
        self.panel.story.setText(story)
        queue = self.queue
        line = "" if queue is None else wording.place_line(queue)
        if self._added and line:
            line = tr("additions: {line}").format(line=line)
        self.panel.place_line.setText(line)
        self.panel.ranker.say(self.ranker.line())

    def _show_keys(self) -> None:
        self.panel.show_keys(self.session.project.schema.of_layer(Discrepancy.layer))

    def _rank(self) -> None:
        """Put what lies ahead into the order that was learned."""
        if self.queue is not None:
            self.queue.rank(self.ranker.in_force)
        self.panel.ranker.say(self.ranker.line())

    # Deciding

    def decide(self, status: str, label: str | None = None) -> None:
        """Decide on what is shown, and show what waits next."""
        seen = self.seen
        if seen is None:
            self.session.say(tr("There is nothing here to decide"))
            return
        self.shaping.drop_note()
        self._busy = True
        after = self.session.run(reviewing.decide, seen.discrepancy.uid, status, label=label)
        self._busy = False
        if after is None:
            return
        name = label_called(self.session.project.schema, after.layer, after.label).name
        self.ranker.rest()
        if self._aside:
            self._show(after, self.side)
        else:
            self._advance()
        self.session.note(wording.decided_line(after, name, seen))

    def _accept_as(self, label: str) -> None:
        self.decide("accepted", label)

    def _advance(self) -> None:
        if self.queue is not None and self.queue.advance():
            self._show_current()
        else:
            self._teach()

    def step(self, direction: int) -> None:
        """Go to the next proposal or the one before, decided or not."""
        queue = self.queue
        if queue is None:
            return
        move = queue.next if direction > 0 else queue.previous
        if self._aside or (self.seen is None and direction < 0) or move():
            self._show_current()
        else:
            last, first = tr("This is the last one"), tr("This is the first one")
            self.session.say(last if direction > 0 else first)

    # Going elsewhere

    def open_passage(self, place: str) -> None:
        """Open the chosen side in another place, brought into view there."""
        seen = self.seen
        if seen is None:
            return
        side = seen.discrepancy.sides[self.side]
        self.session.open_article(side.article)
        self.actions_.run(place)
        self.session.open_article(side.article, extent(side.spans))
        self.session.set_current(seen.discrepancy.uid)

    def toggle_whole(self) -> None:
        """Review the whole project, or only the story of the open article."""
        self.settings["review.whole"] = not self._is_whole()
        self._open(None if self._is_whole() else self.session.story)
        self._fill_lines()
        self.session.say(tr("The whole project") if self._is_whole() else tr("This story alone"))

    def toggle_added(self) -> None:
        """Show what only one article has, or the queue again."""
        self._added = not self._added
        self._open(None if self._is_whole() else self.session.story)
        words = tr("Additions: passages that only one article has")
        self.session.say(words if self._added else tr("Suggestions"))

    # The list

    def toggle_list(self) -> None:
        """Show the list of discrepancies and go into it, or put it away."""
        wanted = self.lines.isHidden()
        self.settings["review.list"] = wanted
        self.lines.setVisible(wanted)
        if wanted:
            self._fill_lines()
            self.lines.take_keyboard()
        else:
            self._back_to_queue()

    def _fill_lines(self) -> None:
        story = self.shown_story
        if self.lines.isHidden():
            return
        found = [] if story is None else discrepancy_list.lines_of(self.session.project, story)
        self.lines.fill(found, self.session.project.schema.of_layer(Discrepancy.layer))
        if self.seen is not None:
            self.lines.go_to(self.seen.discrepancy.uid)

    def _look_aside(self, found: Discrepancy) -> None:
        """Show the discrepancy of a line; it stays in the queue if it is there."""
        self._aside = not (self.queue is not None and self.queue.go_to(found.uid))
        self._show(found)

    def show_one(self, uid: str) -> None:
        """Show one discrepancy, from wherever it was chosen; raise NotFound if it is gone."""
        self._take_aside(reviewing.find(self.session.project, uid))

    def _take_aside(self, found: Discrepancy) -> None:
        self._look_aside(found)
        self.stage.take_keyboard()

    def _back_to_queue(self) -> None:
        self._show_current()
        self.stage.take_keyboard()

    # Following

    def _follow(self, done: ChangeSet) -> None:
        """Take in a step; undo and redo go to the discrepancy they changed."""
        if done.touches(SchemaVersion.kind):
            self._show_keys()
        queue = self.queue
        if queue is None or not (
            done.bulk or done.touches(Discrepancy.kind, Article.kind, Story.kind)
        ):
            return
        queue.follow(done)
        self.ranker.stale = True
        if not self.isVisible() or self._busy:
            return
        if queue.scope is not None and queue.scope != self.session.story:
            self._open(None if self._is_whole() else self.session.story)
        else:
            self._catch_up(queue, done)
        self._fill_lines()

    def _catch_up(self, queue: ReviewQueue, done: ChangeSet) -> None:
        shown = None if self.seen is None else self.seen.discrepancy.uid
        changed = [change.after for change in done.changes if isinstance(change.after, Discrepancy)]
        if done.how != "do" and len(changed) == 1:
            (found,) = changed
            self._aside = not queue.show(found)
            self._show(found, self.side if found.uid == shown else 0)
            return
        same = next((each for each in changed if each.uid == shown), None)
        if same is not None:
            self._show(same, self.side)
            self.stage.reveal(self.stage.sheet.side_box(self.side))
        elif not self._aside:
            self._show_current()

    def _follow_article(self, uid: str) -> None:
        """Begin anew where another story was opened while this place is shown."""
        queue = self.queue
        if not self.isVisible() or self._is_whole() or self._busy:
            return
        if (None if queue is None else queue.scope) != self.session.story:
            self._open(self.session.story)
            self._fill_lines()
