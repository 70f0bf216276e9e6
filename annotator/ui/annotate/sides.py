"""Discrepancies by keyboard: mark sides in several articles, then press the type's letter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotations import Discrepancy, Side
from annotator.domain.articles import Article
from annotator.domain.changes import ChangeSet
from annotator.domain.spans import Span, extent
from annotator.services import browsing, discrepancies
from annotator.ui.actions import ActionSet, shown
from annotator.ui.annotate.phrases import in_quotes, label_called, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def letter(position: int) -> str:
    """Return what a side is called: A, B, C."""
    return LETTERS[position] if position < len(LETTERS) else str(position + 1)


class Sides(QObject):
    """Hold the sides marked so far, which outlast a change of article, and make discrepancies."""

    changed = Signal()
    """Comes when a side was marked or forgotten."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._actions = actions
        self._jumped: tuple[str, int] | None = None
        for id_, slot in (
            ("side.mark", self._mark),
            ("side.absent", self._mark_absent),
            ("side.clear", self.clear),
            ("side.add", self._add),
            ("side.add_absent", self._add_absent),
            ("side.next", self._go_to_next),
            ("side.remove", self._remove),
            ("side.swap", self._swap),
        ):
            actions.connect(id_, slot)
        for severity in (1, 2, 3):
            actions.connect(f"severity.{severity}", partial(self._set_severity, severity))
        session.project_changed.connect(self._follow)
        session.sides_changed.connect(self.changed)

    @property
    def pending(self) -> tuple[Side, ...]:
        """Return the sides marked so far."""
        return self._session.sides

    @property
    def quotes(self) -> tuple[str, ...]:
        """Return what each pending side says, on one line: its article and its words."""
        return self._session.side_quotes

    # Marking sides

    def _mark(self) -> None:
        side = self._evidence()
        if side is not None:
            self._keep(side)

    def _mark_absent(self) -> None:
        side = self._absent()
        if side is not None:
            self._keep(side)

    def _evidence(self) -> Side | None:
        """Return the selection as a side, or None with a message."""
        spans = self._picked.words(keep_pairs=True)
        uid = self._session.article
        return discrepancies.evidence(uid, spans) if spans and uid is not None else None

    def _absent(self) -> Side | None:
        """Return "missing here" at the caret, moved out of a word to its end."""
        uid = self._session.article
        if uid is None:
            return None
        view = self._picked.view
        at = view.caret()
        word = view.word_at(at)
        return discrepancies.absent(uid, word.end if word.start < at < word.end else at)

    def _keep(self, side: Side) -> None:
        if side in self.pending:
            self._session.say(tr("This side is marked already"))
            return
        view = self._picked.view
        view.select([Span(side.spans[-1].end, side.spans[-1].end)])
        self._set_pending((*self.pending, side), (*self.quotes, self._described(side)))
        self._session.set_layer(Discrepancy.layer)
        name = letter(len(self.pending) - 1)
        self._session.say(tr("Side {name} marked.").format(name=name) + f" {self.advice()}")

    def _described(self, side: Side) -> str:
        """Return outlet and words of a side in the open article."""
        outlet = self._session.named(side.article)
        if side.role == "absent":
            return tr("{outlet}: missing here").format(outlet=outlet)
        return f"{outlet}: “{quote_line(self._picked.view.text, side.spans, 160)}”"

    def clear(self) -> None:
        """Forget the sides marked so far."""
        if self.pending:
            self._set_pending((), ())
            self._session.say(tr("The marked sides are forgotten"))

    def _set_pending(self, sides: tuple[Side, ...], quotes: tuple[str, ...]) -> None:
        self._session.set_sides(sides, quotes)

    def pending_here(self) -> tuple[Span, ...]:
        """Return the pending sides' spans in the open article."""
        uid = self._session.article
        return tuple(sorted(s for side in self.pending if side.article == uid for s in side.spans))

    def advice(self) -> str:
        """Return what to do next with the sides marked so far."""
        marked = {side.article for side in self.pending}
        if len(marked) < 2 and self._session.article in marked:
            on = self._key("article.next")
            return tr(
                "Go to another article of the story ({key}) and select the other side"
            ).format(key=on)
        if len(marked) < 2:
            return tr(
                "Select the other side here and press the letter of its type, or {key} "
                "where it is missing"
            ).format(key=self._key("side.absent"))
        return tr("Press the letter of its type")

    def way_out(self) -> str:
        """Return which key forgets the sides marked so far."""
        return tr("{key} forgets them").format(key=self._key("side.clear"))

    def _key(self, id_: str) -> str:
        keys = self._actions.spec(id_).keys
        return shown(keys[0]) if keys else tr(self._actions.spec(id_).title)

    # Making and changing discrepancies

    def make(self, label: str) -> bool:
        """Make a discrepancy of the marked sides and the selection; return whether that worked."""
        session = self._session
        sides = self.pending
        if len(self._picked.live()) or self._picked.view.fragments():
            own = self._evidence()
            if own is not None and own not in sides:
                sides = (*sides, own)
        reason = self._refusal(sides)
        if reason:
            session.say(reason)
            return False
        made = session.run(discrepancies.add_discrepancy, sides, label)
        if made is None:
            return False
        self._set_pending((), ())
        self._jumped = None
        here = [side for side in sides if side.article == session.article]
        self._picked.make_current(made.uid, here[-1].spans[-1].end if here else None)
        found = label_called(session.project.schema, Discrepancy.layer, label)
        names = [session.named(side.article) for side in sides]
        session.note(f"{found.name} · {' / '.join(names)} — {found.key.upper()}")
        return True

    def _refusal(self, sides: tuple[Side, ...]) -> str:
        """Return what is missing for a discrepancy and what to do, or nothing."""
        if not sides:
            return tr("Mark the first side first: select its words and press {key}").format(
                key=self._key("side.mark")
            )
        articles = [browsing.article(self._session.project, side.article) for side in sides]
        uids = {article.uid for article in articles}
        if len(uids) < 2 and self._session.article not in uids:
            return tr("Select the other side first, or press {key} where it is missing").format(
                key=self._key("side.absent")
            )
        if len(uids) < 2:
            return tr(
                "A discrepancy needs a side in another article: go to one ({next}) and select it, "
                "or press {absent} where it is missing"
            ).format(next=self._key("article.next"), absent=self._key("side.absent"))
        return self._story_refusal(articles)

    def _story_refusal(self, articles: list[Article]) -> str:
        way = tr("use {action} in the menu Article").format(
            action=tr(self._actions.spec("article.story").title)
        )
        for article in articles:
            if article.story is None:
                name = article.outlet or article.title or article.file_name
                return tr("{name} belongs to no story yet: {way}, then press the letter").format(
                    name=in_quotes(name), way=way
                )
        if len({article.story for article in articles}) > 1:
            one, other = (in_quotes(each.outlet or each.title) for each in articles[:2])
            return tr(
                "{one} and {other} are in different stories, and a discrepancy stays inside one: "
                "{way} to move an article, or {key} to forget the marked sides"
            ).format(one=one, other=other, way=way, key=self._key("side.clear"))
        return ""

    def _current(self) -> Discrepancy | None:
        record = self._session.record
        if isinstance(record, Discrepancy):
            return record
        self._session.say(tr("No discrepancy is current"))
        return None

    def _add(self) -> None:
        current = self._current()
        side = self._evidence() if current is not None else None
        if current is not None and side is not None:
            self._add_to(current, side)

    def _add_absent(self) -> None:
        current, side = self._current(), self._absent()
        if current is not None and side is not None:
            self._add_to(current, side)

    def _add_to(self, current: Discrepancy, side: Side) -> None:
        article = browsing.article(self._session.project, side.article)
        if article.story != current.story:
            self._session.say(
                tr("This article is in another story, and a discrepancy stays inside one")
            )
            return
        after = self._session.run(discrepancies.add_side, current.uid, side)
        if after is not None:
            self._picked.make_current(current.uid, side.spans[-1].end)
            name = letter(len(after.sides) - 1)
            described = self._described(side)
            self._session.note(tr("Side {name} · {what}").format(name=name, what=described))

    def position_here(self, discrepancy: Discrepancy) -> int | None:
        """Return which side is meant: the one at the caret, else the first in this article."""
        uid, caret = self._session.article, self._picked.view.caret()
        here = [at for at, side in enumerate(discrepancy.sides) if side.article == uid]
        for at in here:
            whole = extent(discrepancy.sides[at].spans)
            if whole.start <= caret <= whole.end:
                return at
        return here[0] if here else None

    def _remove(self) -> None:
        current = self._current()
        if current is None:
            return
        position = self.position_here(current)
        if position is None:
            self._session.say(tr("The current discrepancy has no side in this article"))
            return
        if self._session.run(discrepancies.remove_side, current.uid, position) is not None:
            self._session.say(tr("Side {name} removed").format(name=letter(position)))

    def _swap(self) -> None:
        current = self._current()
        if current is not None:
            after = self._session.run(discrepancies.swap_sides, current.uid)
            if after is not None:
                self._jumped = None
                first = self._session.named(after.sides[0].article)
                self._session.say(tr("Sides swapped: the first is {first} now").format(first=first))

    def _set_severity(self, severity: int) -> None:
        current = self._current()
        if current is None:
            return
        if self._session.run(discrepancies.set_severity, current.uid, severity) is not None:
            self._session.say(tr("Severity {number}").format(number=severity))

    # Going from side to side

    def _go_to_next(self) -> None:
        current = self._current()
        if current is None:
            return
        if self._jumped is not None and self._jumped[0] == current.uid:
            before = self._jumped[1]
        else:
            here = self.position_here(current)
            before = -1 if here is None else here
        self.go_to(current, (before + 1) % len(current.sides))

    def go_to(self, discrepancy: Discrepancy, position: int) -> None:
        """Open the article of a side, select the side and bring it into view."""
        if not 0 <= position < len(discrepancy.sides):
            return
        side = discrepancy.sides[position]
        if not self._session.open_article(side.article):
            return
        view = self._picked.view
        view.select(list(side.spans))
        view.reveal(extent(side.spans))
        self._session.set_current(discrepancy.uid)
        self._picked.settle()
        self._jumped = (discrepancy.uid, position)
        name = tr("Side {name} of {total}").format(
            name=letter(position), total=len(discrepancy.sides)
        )
        self._session.note(f"{name} · {self._described(side)}")

    def _follow(self, done: ChangeSet) -> None:
        """Forget pending sides in an article that was removed."""
        gone = {c.uid for c in done.changes if c.kind == Article.kind and c.after is None}
        if any(side.article in gone for side in self.pending):
            self._set_pending((), ())
