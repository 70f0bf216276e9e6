"""The review place: one keyboard loop over proposals, and the list of a story's discrepancies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.compare.ranking import Ranking
from annotator.domain.annotations import Discrepancy
from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import extent
from annotator.services import discrepancy_list, ranking, reviewing
from annotator.services.review_queue import ReviewQueue
from annotator.services.reviewing import Seen
from annotator.settings import Settings
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.edges import Edge
from annotator.ui.annotate.editors import NoteEditor
from annotator.ui.annotate.phrases import label_called
from annotator.ui.annotate.session import Session
from annotator.ui.chrome import UNIT
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.places import Place
from annotator.ui.reading.typography import SANS, ReadingFont
from annotator.ui.review import wording
from annotator.ui.review.edging import moved_side
from annotator.ui.review.lines import LinesView
from annotator.ui.review.sheet import Head
from annotator.ui.review.stage import Stage
from annotator.ui.review.types import TypeStrip

SCOPE = "review.queue"
"""Names the scope of the keys that decide: they work on the stage alone, never in a field."""
_REST_MS = 600
"""How long a person has to pause before the ranker learns from what was decided."""


class ReviewPlace(Place):
    """Show one proposal after the other and take a key for each."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, actions, settings, parent)
        self.queue: ReviewQueue | None = None
        self.seen: Seen | None = None
        """What is shown, or None while a page teaches."""
        self._aside = False
        """Whether what is shown was chosen from the list and is not in the queue."""
        self._side = 0
        self._added = False
        self._busy = False
        self._learned: Ranking | None = None
        self._stale = True
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._learn)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.story = plain_label()
        bold = QFont(self.story.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.story.setFont(bold)
        self.place_line = plain_label(dim=True)
        self.ranker = plain_label(dim=True)
        self.ranker.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.ranker.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        head.setSpacing(2 * UNIT)
        head.addWidget(self.story)
        head.addWidget(self.place_line)
        head.addWidget(self.ranker, 1)
        self.stage = Stage(self.actions_)
        self.note = NoteEditor(tr("Note"), tr("One sentence: what, and why it matters"))
        self.note.hide()
        self.types = TypeStrip()
        self.buttons = QWidget()
        foot = QHBoxLayout(self.buttons)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(UNIT)
        for id_, words in (
            ("review.accept", tr("Accept")),
            ("review.reject", tr("Reject")),
            ("review.unsure", tr("Unsure")),
            ("review.previous", tr("Previous")),
            ("review.next", tr("Next")),
        ):
            foot.addWidget(self._button(id_, words))
        foot.addStretch(1)
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        below.setSpacing(UNIT)
        below.addWidget(self.note)
        below.addWidget(self.types)
        below.addWidget(self.buttons)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.foot)
        self.lines = LinesView()
        self.lines.setVisible(self.settings["review.list"])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.lines)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([320, 640])
        self.splitter.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.splitter, 1)

    def _button(self, id_: str, words: str) -> QPushButton:
        button = QPushButton(f"{words}   {self.actions_.key(id_)}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self.actions_.run, id_))
        return button

    def _connect(self) -> None:
        actions, session = self.actions_, self.session
        actions.attach_place(SCOPE, self.stage)
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("review.accept", partial(self.decide, "accepted")),
            ("review.reject", partial(self.decide, "rejected")),
            ("review.unsure", partial(self.decide, "unsure")),
            ("review.next", partial(self.step, 1)),
            ("review.previous", partial(self.step, -1)),
            ("review.side_next", partial(self.choose_side, 1)),
            ("review.side_previous", partial(self.choose_side, -1)),
            ("review.swap", self.swap),
            ("review.note", self.edit_note),
            ("review.read", partial(self.open_passage, "place.read")),
            ("review.compare", partial(self.open_passage, "place.compare")),
            ("review.whole", self.toggle_whole),
            ("review.added", self.toggle_added),
            ("review.list", self.toggle_list),
            ("review.ranked", self.toggle_ranked),
            *((f"review.severity_{n}", partial(self.set_severity, n)) for n in (1, 2, 3)),
        )
        for id_, slot in slots:
            actions.connect(id_, slot)
        for edge in Edge:
            for name, forward in (("back", False), ("on", True)):
                move = partial(self.move_edge, edge, forward)
                actions.connect(f"review.{edge}_{name}", partial(move, False))
                actions.connect(f"review.{edge}_{name}_char", partial(move, True))
        actions.connect_family("review.as.", self._accept_as)
        actions.labels_changed.connect(self._show_types)
        actions.keys_changed.connect(self._show_types)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._follow_article)
        self.types.chosen.connect(self._accept_as)
        self.stage.sheet.side_chosen.connect(self._choose)
        self.note.committed.connect(self._set_note)
        self.note.left.connect(self._close_note)
        self.lines.shown.connect(self._look_aside)
        self.lines.chosen.connect(self._take_aside)
        self.lines.left.connect(self._back_to_queue)
        self._show_types()

    # Coming and going

    def enter(self) -> None:
        self._dress()
        if self._stale:
            self._learn()
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
        self.note.commit()
        self._close_note()

    def close_place(self) -> None:
        self._resting.stop()
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
                self.session.project, story, added=self._added, learned=self._in_force()
            )
        self._show_current()

    def _dress(self) -> None:
        family = ""
        if self.settings["reading.family"] == "sans":
            there = frozenset(QFontDatabase.families())
            family = next((name for name in SANS if name in there), "")
        self.stage.sheet.dress(ReadingFont(family), float(self.settings["reading.zoom"]))

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
        self.seen, self._side = seen, min(side, len(seen.sides) - 1)
        label = self.actions_.keyed(label_called(project.schema, found.layer, found.label))
        queue = None if self._aside else self.queue
        head = Head(
            label, found.note, wording.quiet_line(seen, queue), found.status, found.severity
        )
        self.stage.sheet.show_discrepancy(seen, head, self._side)
        if fresh or self.stage.currentWidget() is not self.stage.desk:
            self.stage.show_sheet()
        self.types.set_current(found.label)
        self.foot.show()
        self._show_head(seen.story)

    def _teach(self) -> None:
        """Say why nothing is shown and which keys lead on."""
        self.seen = None
        self.foot.hide()
        queue = self.queue
        find = ("review.propose", tr("find discrepancies in this story"))
        find_all = ("review.propose_all", tr("find discrepancies in all stories"))
        whole = ("review.whole", tr("this story alone, or the whole project"))
        rest = [("review.list", tr("all discrepancies of the story")), whole]
        if queue is None:
            title = tr("No story is open")
            rows = [("view.filter", tr("find an article in the list")), whole, find_all]
        elif queue.items:
            title = tr("Everything is decided")
            rows = [
                ("review.previous", tr("back to what was decided last")),
                ("edit.undo", tr("take the last decision back")),
                *rest,
                find,
            ]
        elif self._added:
            title = tr("No additions wait")
            rows = [("review.added", tr("back to the suggestions")), find, find_all, whole]
        else:
            title = tr("No suggestions wait")
            rows = [find, find_all, *rest]
        self.stage.show_page(title, rows)
        name = "" if queue is None or queue.story is None else self._story_name(queue.story)
        self._show_head(name)

    def _story_name(self, uid: str) -> str:
        return reviewing.story_name(self.session.project, uid)

    def _show_head(self, story: str) -> None:
        self.story.setText(story)
        queue = self.queue
        line = "" if queue is None else wording.place_line(queue)
        if self._added:
            line = tr("additions: {line}").format(line=line)
        self.place_line.setText(line)
        wanted = bool(self.settings["review.ranked"])
        self.ranker.setText(wording.ranker_line(self._learned, wanted=wanted))

    def _show_types(self) -> None:
        labels = self.session.project.schema.of_layer(Discrepancy.layer)
        key = self.actions_.key
        self.types.set_labels(
            tuple(replace(label, key=key(f"review.as.{label.id}")) for label in labels)
        )

    # Deciding

    def decide(self, status: str, label: str | None = None) -> None:
        """Decide on what is shown, and show what waits next."""
        seen = self.seen
        if seen is None:
            self.session.say(tr("There is nothing here to decide"))
            return
        self._close_note()
        self._busy = True
        after = self.session.run(reviewing.decide, seen.discrepancy.uid, status, label=label)
        self._busy = False
        if after is None:
            return
        name = label_called(self.session.project.schema, after.layer, after.label).name
        self._resting.start()
        if self._aside:
            self._show(after, self._side)
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

    # Shaping

    def choose_side(self, direction: int) -> None:
        """Choose the side whose edges move."""
        if self.seen is not None:
            self._choose((self._side + direction) % len(self.seen.sides))

    def _choose(self, side: int) -> None:
        self._side = side
        self.stage.sheet.set_side(side)
        self.stage.reveal(self.stage.sheet.side_box(side))

    def move_edge(self, edge: Edge, forward: bool, by_character: bool) -> None:
        """Move an edge of the chosen side by a word or a character."""
        seen = self.seen
        if seen is None:
            return
        side = seen.discrepancy.sides[self._side]
        text = reviewing.text_of(self.session.project, side.article)
        after = moved_side(text, side, edge, forward=forward, by_character=by_character)
        if after is None:
            self.session.say(tr("It cannot go any further"))
            return
        self.session.run(reviewing.set_side, seen.discrepancy.uid, self._side, after)

    def swap(self) -> None:
        """Turn the direction round."""
        if self.seen is not None:
            self.session.run(reviewing.swap_sides, self.seen.discrepancy.uid)

    def set_severity(self, severity: int) -> None:
        """Say how much it matters."""
        if self.seen is not None:
            uid = self.seen.discrepancy.uid
            if self.session.run(reviewing.set_severity, uid, severity) is not None:
                self.session.say(tr("Severity {number}").format(number=severity))

    def edit_note(self) -> None:
        """Open the note for writing; Enter keeps it, Esc leaves it as it was."""
        if self.seen is not None:
            self.note.load(self.seen.discrepancy.note)
            self.note.show()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note.selectAll()

    def _set_note(self, text: object) -> None:
        if self.seen is not None:
            self.session.run(reviewing.set_note, self.seen.discrepancy.uid, str(text))

    def _close_note(self) -> None:
        if not self.note.isHidden():
            self.note.restore()
            had = self.note.hasFocus()
            self.note.hide()
            if had:
                self.stage.take_keyboard()

    # Going elsewhere

    def open_passage(self, place: str) -> None:
        """Open the chosen side in another place, brought into view there."""
        seen = self.seen
        if seen is None:
            return
        side = seen.discrepancy.sides[self._side]
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

    def _take_aside(self, found: Discrepancy) -> None:
        self._look_aside(found)
        self.stage.take_keyboard()

    def _back_to_queue(self) -> None:
        self._show_current()
        self.stage.take_keyboard()

    # The ranker

    def toggle_ranked(self) -> None:
        """Let the ranker order the queue, or the rules’ scores alone."""
        self.settings["review.ranked"] = not self.settings["review.ranked"]
        self._learn()
        on = self.settings["review.ranked"]
        self.session.say(tr("The ranker is on") if on else tr("The ranker is off"))

    def _learn(self) -> None:
        """Learn from what was decided and put what lies ahead into that order."""
        self._stale = False
        self._learned = None
        if self.settings["review.ranked"]:
            self._learned = ranking.learn(self.session.project)
        if self.queue is not None:
            self.queue.rank(self._in_force())
            self._show_head(self.story.text())

    def _in_force(self) -> Ranking | None:
        learned = self._learned
        return learned if learned is not None and learned.better else None

    # Following

    def _follow(self, done: ChangeSet) -> None:
        """Take in a step; undo and redo go to the discrepancy they changed."""
        if done.touches(SchemaVersion.kind):
            self._show_types()
        queue = self.queue
        if queue is None or not (
            done.bulk or done.touches(Discrepancy.kind, Article.kind, Story.kind)
        ):
            return
        queue.follow(done)
        self._stale = True
        if not self.isVisible() or self._busy:
            return
        self._catch_up(queue, done)
        self._fill_lines()

    def _catch_up(self, queue: ReviewQueue, done: ChangeSet) -> None:
        shown = None if self.seen is None else self.seen.discrepancy.uid
        changed = [change.after for change in done.changes if isinstance(change.after, Discrepancy)]
        if done.how != "do" and len(changed) == 1:
            (found,) = changed
            self._aside = not queue.show(found)
            self._show(found, self._side if found.uid == shown else 0)
            return
        same = next((each for each in changed if each.uid == shown), None)
        if same is not None:
            self._show(same, self._side)
            self.stage.reveal(self.stage.sheet.side_box(self._side))
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
