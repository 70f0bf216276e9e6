"""The place where gold is made: one keyboard loop over what annotators differ in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from annotator.domain.changes import ChangeSet
from annotator.errors import AnnotatorError
from annotator.services import adjudication, adjudication_queue, adjudication_view
from annotator.services.adjudication import OPEN, Asked
from annotator.services.adjudication_queue import AdjudicationQueue
from annotator.services.adjudication_view import CaseSeen
from annotator.ui.adjudicate import phrases, teaching
from annotator.ui.adjudicate.deciding import Deciding
from annotator.ui.adjudicate.panel import Panel
from annotator.ui.adjudicate.settling import Settling
from annotator.ui.adjudicate.shaping import Shaping
from annotator.ui.error_words import in_words
from annotator.ui.language import tr
from annotator.ui.places import Place, Tools

SCOPE = "adjudicate.queue"
"""Names the scope of the keys: they work on the stage alone, never in a field."""
_FOLLOWED = (
    "verdict", "mention", "claim", "relation", "article_label", "discrepancy", "progress",
    "article", "story", "entity", "schema_version",
)  # fmt: skip


class AdjudicatePlace(Place):
    """Show one case after the other and take a key for each."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        actions = tools.actions
        self.queue: AdjudicationQueue | None = None
        self.seen: CaseSeen | None = None
        """What is shown, or None while a page teaches."""
        self.row = 0
        """The row Return takes."""
        self._busy = False
        self.looking = False
        """Whether the person looks at cases before what all agree on is settled."""
        self.panel = Panel(actions)
        self.stage = self.panel.stage
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.shaping = Shaping(self)
        self.settling = Settling(self)
        self.deciding = Deciding(self)
        self._connect()

    def _connect(self) -> None:
        actions, session = self.actions_, self.session
        actions.attach_place(SCOPE, self.stage)
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("adjudicate.row_next", partial(self._go_to_row, 1)),
            ("adjudicate.row_previous", partial(self._go_to_row, -1)),
            ("adjudicate.next", partial(self._step, 1)),
            ("adjudicate.previous", partial(self._step, -1)),
            ("adjudicate.layer", self._next_layer),
            ("adjudicate.blind", self._toggle_blind),
            ("adjudicate.next_story", partial(self._next_story, 1)),
            ("adjudicate.previous_story", partial(self._next_story, -1)),
            ("adjudicate.read", self._open_passage),
        )
        for id_, slot in slots:
            actions.connect(id_, slot)
        actions.keys_changed.connect(self.panel.refresh_keys)
        actions.ran.connect(self._follow_type)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._follow_article)
        self.stage.sheet.row_chosen.connect(self._choose_row)
        self.panel.layer.activated.connect(self._layer_chosen)

    # Coming and going

    def enter(self) -> None:
        self.stage.sheet.dress(self.settings)
        where = self._where()
        if self.queue is None or self.queue.where != where:
            self._open(where)
        else:
            self.queue.reload()
            self.show_current()
        self.stage.take_keyboard()

    def close_place(self) -> None:
        self.queue = None

    def _where(self) -> str | None:
        """Return the story of the open article, or the article itself where it has none."""
        return self.session.story or self.session.article

    def _open(self, where: str | None) -> None:
        project = self.session.project
        self.queue, self.looking = None, False
        if where is None:
            self.teach(teaching.no_story(tr("No story is open")))
            return
        reason = adjudication.reason_to_wait(project, where)
        if reason:
            said = in_words(reason)
            self.teach(teaching.no_story(f"{said[0].upper()}{said[1:]}", own=True))
            return
        try:
            self.queue = AdjudicationQueue(project, where, self.settling.thresholds())
        except AnnotatorError:
            self.teach(
                teaching.no_story(tr("No two annotators have finished the same article here"))
            )
            return
        self.show_current()

    @property
    def _blind(self) -> bool:
        return bool(self.settings["adjudicate.blind"])

    @property
    def asked(self) -> Asked | None:
        """Return the case that is shown, or None."""
        return None if self.seen is None else self.seen.asked

    def _follow_type(self, action: str) -> None:
        """Set the passages in the size and face the person has just chosen."""
        if action.startswith(("view.zoom", "view.serif")):
            self.stage.sheet.dress(self.settings)

    # Showing

    def show_current(self) -> None:
        """Show the case one is at, or a page that says why there is none."""
        queue = self.queue
        if queue is None:
            return
        if queue.agreed() and not self.looking:
            self.teach(teaching.agreed(queue))
        elif queue.current is None:
            self.teach(self.settling.complete())
        else:
            self._show(queue.current)

    def _show(self, asked: Asked) -> None:
        queue = self.queue
        assert queue is not None
        before = self.seen
        order = queue.blind_order() if self._blind else ()
        seen = adjudication_view.look(self.session.project, queue.scope, asked, order)
        fresh = before is None or before.asked.case != asked.case
        self.seen = seen
        if fresh:
            self.shaping.reset()
        if fresh or self.row >= len(seen.rows) or (seen.rows[0].is_gold and asked.state != OPEN):
            self.row = self._first_row(seen)
        self.draw()
        self.stage.show_sheet(fresh=fresh)
        self.panel.foot.show()
        letters = (
            phrases.letter_of(seen, at) for at, row in enumerate(seen.rows) if not row.is_gold
        )
        self.panel.show_keys(
            editing=bool(asked.gold) and asked.case.layer != "entity", letters=tuple(letters)
        )
        self._show_head()

    def _first_row(self, seen: CaseSeen) -> int:
        """Return the row that is most like all others, or gold where there is some."""
        if seen.rows[0].is_gold:
            return 0
        return max(0, seen.row_of(seen.asked.case.middle()[0].annotator))

    def draw(self) -> None:
        """Show the case as it is, with the row and the part one is in."""
        self.stage.sheet.show_case(
            self.seen,
            self.session.project.schema,
            self.row,
            blind=self._blind,
            part=self.shaping.part(),
        )

    def teach(self, page: teaching.Page) -> None:
        """Show a page that says why no case is shown and which keys lead on."""
        self.seen = None
        self.stage.sheet.show_case(None, self.session.project.schema, 0, blind=False)
        self.panel.foot.hide()
        self.stage.show_page(*page)
        self._show_head()

    def _show_head(self) -> None:
        queue, panel = self.queue, self.panel
        panel.story.setText("" if queue is None else queue.scope.name)
        panel.place_line.setText("" if queue is None else phrases.place_line(queue))
        panel.names.setText(tr("names hidden") if self._blind else "")
        panel.layer.setVisible(queue is not None)
        if queue is None:
            return
        wanted = ["", *queue.layers]
        if [panel.layer.itemData(at) for at in range(panel.layer.count())] != wanted:
            panel.layer.clear()
            for layer in wanted:
                panel.layer.addItem(
                    tr(phrases.LAYER_NAMES[layer]) if layer else tr("All layers"), layer
                )
        panel.layer.setCurrentIndex(max(0, panel.layer.findData(queue.layer)))

    # Rows

    def _go_to_row(self, direction: int) -> None:
        if self.seen is not None:
            self._choose_row((self.row + direction) % len(self.seen.rows))

    def _choose_row(self, row: int) -> None:
        self.row = row
        self.draw()
        self.stage.show_sheet(fresh=False)
        self.stage.reveal(self.stage.sheet.row_box(row))

    # Walking

    def run(self, verb: Callable[..., Any], *values: Any, **options: Any) -> Any:
        """Call a verb and show the case as it is then."""
        with self.at_work():
            done = self.session.run(verb, *values, **options)
        if self.queue is not None:
            self.queue.refresh()
            self.show_current()
        return done

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Let a step of the place's own be made, which it need not follow."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def advance(self) -> None:
        """Show the next case that is not decided, or say that there is none."""
        if self.queue is not None and self.queue.advance():
            self.show_current()
        elif self.queue is not None:
            self.teach(self.settling.complete())

    def _step(self, direction: int) -> None:
        queue = self.queue
        if queue is None:
            return
        if self.seen is None:
            self._leave_page(queue)
        elif queue.step(direction):
            self.show_current()
        elif direction > 0 and not any(each.state != "decided" for each in queue.items):
            self.teach(self.settling.complete())
        else:
            last, first = tr("This is the last one"), tr("This is the first one")
            self.session.say(last if direction > 0 else first)

    def _leave_page(self, queue: AdjudicationQueue) -> None:
        """Go from a page that teaches to the case one is at, if there is any."""
        self.looking = True
        if queue.current is not None:
            self._show(queue.current)
        else:
            self.show_current()

    # What is shown of it

    def _next_layer(self) -> None:
        queue = self.queue
        if queue is not None:
            layers = ["", *queue.layers]
            at = layers.index(queue.layer) if queue.layer in layers else 0
            self._narrow(layers[(at + 1) % len(layers)])

    def _layer_chosen(self, _index: int) -> None:
        self._narrow(self.panel.layer.currentData() or "")
        self.stage.take_keyboard()

    def _narrow(self, layer: str) -> None:
        if self.queue is not None:
            self.queue.narrow(layer)
            self.show_current()
            self.session.say(tr(phrases.LAYER_NAMES[layer]) if layer else tr("All layers"))

    def _toggle_blind(self) -> None:
        self.settings["adjudicate.blind"] = not self._blind
        if self.seen is not None:
            self.row = 0
            self._show(self.seen.asked)
        self._show_head()
        self.session.say(tr("Names hidden") if self._blind else tr("Names shown"))

    def _next_story(self, direction: int) -> None:
        here = "" if self.queue is None else self.queue.where
        project = self.session.project
        found = adjudication_queue.next_scope(project, here, direction)
        if found is None:
            self.session.say(tr("No other story has cases to decide"))
            return
        self.session.open_article(found.articles[0])
        self._open(found.uid)
        self.stage.take_keyboard()

    def _open_passage(self) -> None:
        """Open the first passage of the case in Read, brought into view there."""
        if self.seen is None or not self.seen.excerpts:
            return
        excerpt = self.seen.excerpts[0]
        span = next((span for mark in excerpt.marks for span in mark.spans), None)
        self.session.open_article(excerpt.article)
        self.actions_.run("place.read")
        self.session.open_article(excerpt.article, span)

    # Following

    def _follow(self, done: ChangeSet) -> None:
        """Take in a step; undo and redo go to the case they changed."""
        queue = self.queue
        if queue is None or self._busy or not (done.bulk or done.touches(*_FOLLOWED)):
            return
        if not self.isVisible():
            return  # It catches up when it is entered.
        try:
            queue.follow(done)
        except AnnotatorError:
            self._open(self._where())
            return
        if done.how != "do" and queue.current is not None and not queue.agreed():
            self._show(queue.current)
        else:
            self.show_current()

    def _follow_article(self, _uid: str) -> None:
        """Begin anew where another story was opened while this place is shown."""
        if self.isVisible() and not self._busy:
            where = self._where()
            if self.queue is None or self.queue.where != where:
                self._open(where)
