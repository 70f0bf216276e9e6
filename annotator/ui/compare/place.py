"""Compare: the versions of the open article's story side by side."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from annotator.compare.side_by_side import UNIQUE
from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.errors import AnnotatorError
from annotator.services import comparison, reading
from annotator.services.comparison import CHANGED_WORDS, MISSING_WORDS, MOVED_WORDS, REWORDED
from annotator.settings import Settings
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.caret_keys import CaretKeys
from annotator.ui.annotate.claims import Claims
from annotator.ui.annotate.label_bar import LabelBar
from annotator.ui.annotate.labelling import Labelling
from annotator.ui.annotate.looks import LINKS, style_name, styles_of
from annotator.ui.annotate.marking import link_uid
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.picking import Picking
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.shaping import Shaping
from annotator.ui.annotate.sides import Sides, letter
from annotator.ui.annotate.stepping import Stepping
from annotator.ui.annotate.tray import Tray
from annotator.ui.annotate.turning import Turning
from annotator.ui.annotate.undoing import Undoing
from annotator.ui.chrome import colours
from annotator.ui.compare.borrowed import Borrowed
from annotator.ui.compare.carrying import Carrying
from annotator.ui.compare.choice import Choice
from annotator.ui.compare.headings import Heading, Headings
from annotator.ui.compare.loading import Loading
from annotator.ui.compare.steps import Stop, next_difference
from annotator.ui.compare.ticks import Tick, TickList
from annotator.ui.compare.undecided import Undecided
from annotator.ui.compare.version import Version
from annotator.ui.compare.view import CompareView
from annotator.ui.language import later, tr
from annotator.ui.places import Place
from annotator.ui.reading.marks import ContextRequest, Mark, SelectionState
from annotator.ui.reading.typography import SANS, ReadingFont
from annotator.ui.reading.view import ReadingView

_KINDS = {
    CHANGED_WORDS: later("Other words"),
    MISSING_WORDS: later("Words missing here"),
    MOVED_WORDS: later("Words moved inside the sentence"),
    REWORDED: later("Said anew"),
    UNIQUE: later("Only in this version"),
    "gone": later("Missing in this version"),
    "elsewhere": later("Only in other versions"),
    "moved here": later("The same words, at another place"),
    "others lack it": later("Missing in another version"),
    "others differ": later("Other words in another version"),
}
_KINSHIP = {
    "edition": later("edition of {base}, {share} kept"),
    "version": later("version of {base}, {share} kept"),
    "report": later("report of its own"),
}
_REFUSALS = {
    "full": later("Six versions are shown at most: hide one first"),
    "two": later("Two versions are shown at least"),
    "few": later("The story has no version of that number"),
}
_DRESSED = ("view.zoom_in", "view.zoom_out", "view.zoom_reset", "view.serif", "view.theme")
_MENU = (
    ("annotation.pick_label", "annotation.delete", "compare.project"),
    ("side.mark", "side.absent", "side.add", "side.next"),
    ("compare.base", "compare.left", "compare.right", "compare.choose"),
    ("edit.copy",),
)


class ComparePlace(Place):
    """Join headings, columns, tray and label bar; the keys of the text work in the columns."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, actions, settings, parent)
        self.choice: Choice | None = None
        self._comparison: comparison.Comparison | None = None
        self._versions: dict[str, Version] = {}
        self._shown = False
        self._stale = True
        self.view = CompareView()
        self.headings = Headings()
        self.notice = QLabel()
        self.ticks = TickList()
        self._ticking = ""
        self._loading = Loading(self)
        self.undecided = Undecided(session, self.view, self.name_of, self)
        self._borrowed = Borrowed(actions)
        self._make_verbs()
        self.tray = Tray(self.sides)
        self.label_bar = LabelBar(session, actions)
        self._lay_out()
        self._connect()

    def _make_verbs(self) -> None:
        """Let the verbs of the text work on the columns, as they do on the reading view."""
        session, keys = self.session, cast(ActionSet, self._borrowed)
        # The comparison answers all that these ask of a reading view.
        self.picked = Picked(session, cast(ReadingView, self.view), self)
        self.sides = Sides(session, self.picked, keys, self)
        self.labelling = Labelling(session, self.picked, self.sides, keys, self)
        self.stepping = Stepping(session, self.picked, keys, self)
        for verbs in (CaretKeys, Claims, Turning, Undoing):
            verbs(session, self.picked, keys, self)
        Shaping(session, self.picked, self.sides, keys, self)
        picker = LabelPicker(self)
        self.picker = picker
        self.picking = Picking(session, self.picked, self.labelling, picker, keys, self)
        self.carrying = Carrying(session, self.picked, self.view, self.ticks, self.name_of, self)
        for id_, slot in (
            ("view.text", self._focus),
            ("suggestion.next", partial(self._undecided, True)),
            ("suggestion.previous", partial(self._undecided, False)),
            ("find.open", partial(self._find, "find.open")),
            ("find.next", partial(self._find, "find.next")),
            ("find.previous", partial(self._find, "find.previous")),
        ):
            if id_ in self.actions_:
                self._borrowed.connect(id_, slot)
        self._borrowed.refuse_rest(self._only_in_read)

    def _lay_out(self) -> None:
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setWordWrap(True)
        self.notice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.headings)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.ticks)
        layout.addWidget(self.tray)
        layout.addWidget(self.label_bar)

    def _connect(self) -> None:
        session, actions, view = self.session, self.actions_, self.view
        session.article_opened.connect(self._follow_article)
        session.reveal_requested.connect(self._reveal)
        session.text_requested.connect(self._focus)
        session.project_changed.connect(self._follow)
        session.current_changed.connect(self._show_current)
        session.sides_changed.connect(self._show_links)
        view.column_chosen.connect(self._open_column)
        view.selection_changed.connect(self._follow_caret)
        view.zoom_requested.connect(self._zoom)
        view.context_menu_requested.connect(self._show_menu)
        self.headings.chosen.connect(view.activate)
        self.label_bar.chosen.connect(self._choose_label)
        self.label_bar.more_wanted.connect(self.picking.open)
        self.ticks.accepted.connect(self._ticked)
        self.ticks.left.connect(self._focus)
        self._loading.ready.connect(self._show)
        self._loading.failed.connect(self._say_failed)
        actions.ran.connect(self._ran)
        actions.action("compare.furniture").setCheckable(True)
        actions.action("compare.blind").setCheckable(True)
        for id_, slot in (
            ("compare.next_difference", partial(self._difference, True)),
            ("compare.previous_difference", partial(self._difference, False)),
            ("compare.next_undecided", partial(self._undecided, True)),
            ("compare.previous_undecided", partial(self._undecided, False)),
            ("compare.accept", partial(self._decide, "accepted")),
            ("compare.reject", partial(self._decide, "rejected")),
            ("compare.base", self._set_base),
            ("compare.left", partial(self._move, -1)),
            ("compare.right", partial(self._move, 1)),
            ("compare.choose", self._choose),
            ("compare.furniture", self._turn_furniture),
            ("compare.blind", self._turn_blind),
            ("compare.project", self._project),
            *((f"compare.go_{n}", partial(view.activate, n - 1)) for n in range(1, 7)),
            *((f"compare.show_{n}", partial(self._turn_version, n - 1)) for n in range(1, 7)),
        ):
            actions.connect(id_, slot)

    # Coming and going

    def enter(self) -> None:
        """Show the story of the open article, the caret where it is in Read."""
        self._shown = True
        self._borrowed.take(self.view)
        self._dress()
        self.view.set_folded(not self.settings["compare.furniture"])
        self.actions_.action("compare.furniture").setChecked(self.settings["compare.furniture"])
        self.actions_.action("compare.blind").setChecked(self.settings["compare.blind"])
        self._catch_up()
        self._focus()

    def leave(self) -> None:
        """Give the keys back, and let Read go on where the caret is."""
        self._shown = False
        self.session.aliases = {}
        self._borrowed.give_back()
        self.ticks.hide()
        self.picker.hide()
        if self.session.page is not None and self.view.version is not None:
            caret = self.view.caret()
            self.session.reveal_requested.emit(Span(caret, caret))

    def close_place(self) -> None:
        """Stop a comparison that is still being made."""
        self._shown = False
        self._loading.stop()
        self._borrowed.give_back()

    def _focus(self) -> None:
        if self._shown:
            widget = self.view if self.view.isVisibleTo(self) else self
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        """Set the columns as the person chose for reading, narrower ones a little smaller."""
        family = ""
        if self.settings["reading.family"] == "sans":
            there = frozenset(QFontDatabase.families())
            family = next((name for name in SANS if name in there), "")
        count = len(self.view.versions)
        size = ReadingFont().size * (1.0 if count < 4 else 0.92)
        self.view.dress(
            colours().reading,
            ReadingFont(family=family, size=size, leading=1.45),
            float(self.settings["reading.zoom"]),
            styles_of(self.session.project.schema),
        )

    # The story

    def _catch_up(self) -> None:
        """Compare the story of the open article, unless it is shown already."""
        story = self.session.story
        known = self._comparison
        if self.session.page is None:
            self._say_nothing(tr("No article is open."))
        elif story is None:
            self._say_nothing(
                tr("This article belongs to no story. Articles are grouped into stories when they "
                   "are imported; “Move to story…” in the menu Article does it by hand.")
            )  # fmt: skip
        elif self._stale or known is None or known.story != story:
            self._load(story)
        else:
            self._follow_article(self.session.article or "")

    def _load(self, story: str) -> None:
        self._stale = False
        try:
            texts = comparison.texts_of(self.session.project, story)
        except AnnotatorError as error:
            self._say_nothing(str(error))
            return
        if len(texts) < 2:
            self._say_nothing(
                tr("There is only this version of the story, so there is nothing to compare it "
                   "with. Import another, or move one here with “Move to story…”.")
            )  # fmt: skip
            return
        self._comparison = None
        self._loading.load(story, texts)
        if self._loading.running:
            self._say_nothing(tr("Comparing {count} versions…").format(count=len(texts)))

    def _say_nothing(self, text: str) -> None:
        self._comparison = self.choice = None
        self.notice.setText(text)
        self.notice.show()
        self.view.hide()
        self.headings.hide()

    def _say_failed(self, text: str) -> None:
        self._say_nothing(text)
        self.session.say(text)

    def _show(self, found: comparison.Comparison) -> None:
        """Show a comparison that was made."""
        self._comparison = found
        uids = [text.uid for text in found.texts]
        self.choice = Choice(self.settings, found.story, uids, self.session.article or uids[0])
        self._versions = {}
        self.notice.hide()
        self.view.show()
        self.headings.show()
        self._arrange()
        self._follow_article(self.session.article or uids[0])
        self._focus()

    def _arrange(self) -> None:
        """Lay the chosen versions side by side; the caret stays where it is."""
        found, choice = self._comparison, self.choice
        if found is None or choice is None:
            return
        table = comparison.lay_out(found, choice.columns, choice.base_column)
        uids = [found.texts[number].uid for number in choice.columns]
        for uid in uids:
            if uid not in self._versions:
                page = reading.read(self.session.project, uid, self.session.annotator)
                self._versions[uid] = Version(OpenPage(page, self.session.annotator))
        self.view.set_table(
            table, [self._versions[uid] for uid in uids], [letter(n) for n in choice.columns]
        )
        self._dress()
        self._call()
        self.undecided.read()
        self._show_links()
        self._show_headings()

    def _call(self) -> None:
        """Call the versions by letters while outlets are hidden, here and in the tray."""
        found = self._comparison
        self.session.aliases = {}
        if found is not None and self._shown and self.settings["compare.blind"]:
            self.session.aliases = {
                text.uid: tr("Version {letter}").format(letter=letter(number))
                for number, text in enumerate(found.texts)
            }

    def name_of(self, uid: str) -> str:
        """Return what a version is called here."""
        return self.session.named(uid)

    def _show_headings(self) -> None:
        table, choice = self.view.table, self.choice
        if table is None or choice is None:
            return
        blind = self.settings["compare.blind"]
        base = letter(choice.base)
        headings = []
        for column, number in enumerate(choice.columns):
            text, near = table.text(column), table.kin(column)
            if column == table.base:
                kin = tr("base")
            elif near is None:
                kin = ""
            else:
                kin = tr(_KINSHIP[near[0]]).format(base=base, share=f"{near[1]:.0%}")
            published = "" if blind else text.published[:16].replace("T", " ")
            detail = " · ".join(each for each in (kin, published) if each)
            headings.append(Heading(letter(number), self.name_of(text.uid), detail))
        self.headings.show_columns(self.view.sheet, tuple(headings), self.view.active)

    # Following the session

    def _follow_article(self, uid: str) -> None:
        """Put the caret into the version that was opened, in a column of its own if need be."""
        found, choice = self._comparison, self.choice
        if not self._shown or not uid:
            return
        if found is None or choice is None or found.number(uid) is None:
            if not self._loading.running or self.session.story != getattr(found, "story", None):
                self._stale = True
                self._catch_up()
            return
        if choice.include(uid):
            self._arrange()
        column = next(at for at, version in enumerate(self.view.versions) if version.uid == uid)
        if column != self.view.active or self.view.caret() != self.session.carets.get(uid, 0):
            self.view.activate(column, self.session.carets.get(uid, 0))
        self.label_bar.show_counts()
        self._show_headings()

    def _open_column(self, column: int) -> None:
        """Let the session work on the version the caret was put into."""
        uid = self.view.versions[column].uid
        if self.session.article != uid:
            self.session.carets[uid] = self.view.caret()
            self.session.open_article(uid)
        self._show_headings()

    def _follow_caret(self, state: SelectionState) -> None:
        page, version = self.session.page, self.view.version
        if self._shown and page is not None and version is not None and page.uid == version.uid:
            self.session.carets[page.uid] = state.caret
            self.session.caret_moved.emit(state.caret)

    def _reveal(self, span: Span) -> None:
        if self._shown and self.session.article is not None and self._comparison is not None:
            self.view.select([Span(span.start, span.start)])
            self.view.reveal(span)

    def _follow(self, done: ChangeSet) -> None:
        """Follow a step: annotations at once, all else when the story is shown next."""
        if done.bulk or done.touches(Article.kind, Story.kind):
            self._stale = True
            if self._shown:
                self._catch_up()
            return
        for column, version in enumerate(self.view.versions):
            changed = version.page.apply(done)
            spans = [span for change in changed.annotations for span in version.follow(change)]
            self.view.refresh(column, spans)
        shown = {version.uid for version in self.view.versions}
        for uid, version in self._versions.items():
            if uid not in shown:
                for change in version.page.apply(done).annotations:
                    version.follow(change)
        if done.touches(SchemaVersion.kind):
            self._dress()
            self.label_bar.show_layer()
        if done.touches("discrepancy") and self.view.table is not None:
            self.undecided.read()
            self._show_links()
        self._show_headings()

    def _show_current(self) -> None:
        current = self.session.current
        self.view.set_current_mark(None if current is None else current.uid)
        self._show_links()

    def _show_links(self) -> None:
        """Mark pending sides, source and cue of the current claim, and the suggestion looked at."""
        record = self.session.record
        for column, version in enumerate(self.view.versions):
            spans = sorted(
                span
                for side in self.session.sides
                if side.article == version.uid
                for span in side.spans
            )
            links = {"side": tuple(spans)}
            if record is not None and record.uid in version.page.annotations:
                source = version.page.annotations.get(getattr(record, "source", None) or "")
                links["source"] = () if source is None else version.page.spans(source)
                links["cue"] = getattr(record, "cue", ())
            marks = [
                Mark(link_uid(name), LINKS, name, own, style_name(LINKS, name))
                for name, own in links.items()
                if own
            ]
            changed = version.show_extra([*marks, *self.undecided.marks(version.uid)])
            self.view.refresh(column, changed)

    # Keys

    def _difference(self, forward: bool) -> None:
        table, view = self.view.table, self.view
        row = view.caret_row()
        if table is None or row is None:
            return
        here = table.spans(row, view.active)
        offset = view.caret() if here else None
        if offset is not None and not forward and len(view.selection()):
            offset = view.selection()[0].start
        stop = next_difference(table, view.active, row, offset, forward)
        if stop is None:
            self.session.say(
                tr("That was the last difference") if forward else tr("That was the first one")
            )
            return
        self._go_to(stop)

    def _go_to(self, stop: Stop) -> None:
        view, table = self.view, self.view.table
        assert table is not None
        if stop.span is None:
            view.set_caret(view.offset_in(view.active, stop.row))
            view.stand_in(stop.row)
        else:
            view.set_caret(stop.span.start)
            view.show_row(stop.row)
            view.flash([(view.active, stop.span)])
        count = tr("row {row} of {count}").format(row=stop.row + 1, count=len(table.rows))
        self.session.note(f"{tr(_KINDS[stop.kind])} · {count}")

    def _undecided(self, forward: bool) -> None:
        if self.view.table is not None and self.undecided.step(forward):
            self._show_links()

    def _decide(self, status: str) -> None:
        if self.undecided.decide(status):
            self._show_links()

    def _set_base(self) -> None:
        if self.choice is not None:
            self.choice.set_base(self.view.active)
            self._arrange()
            name = self.headings.headings[self.view.active].name
            self.session.say(tr("{name} is the base now").format(name=name))

    def _move(self, step: int) -> None:
        if self.choice is not None and self.choice.move(self.view.active, step):
            self._arrange()

    def _turn_version(self, number: int) -> None:
        """Show a version of the story or hide it; the one the caret is in hands the caret on."""
        choice, found = self.choice, self._comparison
        if choice is None or found is None:
            return
        refused = choice.toggle(number)
        if refused:
            self.session.say(tr(_REFUSALS[refused]))
            return
        self._after_choice()

    def _after_choice(self) -> None:
        self._arrange()
        version = self.view.version
        if version is not None and version.uid != self.session.article:
            self.view.activate(self.view.active, self.session.carets.get(version.uid, 0))

    def _choose(self) -> None:
        """List all versions of the story with ticks."""
        choice, found = self.choice, self._comparison
        if choice is None or found is None:
            return
        self._ticking = "versions"
        self.ticks.offer(
            tr("Versions to compare, two to six — Space ticks, Enter shows them, Esc leaves"),
            [
                Tick(f"{letter(number)}   {self.name_of(text.uid)}", number in choice.columns)
                for number, text in enumerate(found.texts)
            ],
        )

    def _ticked(self, numbers: tuple[int, ...]) -> None:
        ticking, self._ticking = self._ticking, ""
        if ticking == "carry":
            self.carrying.copy(numbers)
        elif self.choice is not None:
            if not 2 <= len(numbers) <= comparison.MOST:
                self.session.say(tr("Tick two to six versions"))
                return
            self.choice.set_shown(numbers)
            self._after_choice()

    def _project(self) -> None:
        self._ticking = "carry"
        self.carrying.offer()

    def _turn_furniture(self) -> None:
        wanted = not self.settings["compare.furniture"]
        self.settings["compare.furniture"] = wanted
        self.actions_.action("compare.furniture").setChecked(wanted)
        self.view.set_folded(not wanted)
        self._show_headings()
        self.session.say(tr("Furniture is unfolded") if wanted else tr("Furniture is folded"))

    def _turn_blind(self) -> None:
        wanted = not self.settings["compare.blind"]
        self.settings["compare.blind"] = wanted
        self.actions_.action("compare.blind").setChecked(wanted)
        self._call()
        self._show_headings()
        self.session.say(tr("Outlets are hidden") if wanted else tr("Outlets are shown"))

    def _choose_label(self, layer: str, label: str) -> None:
        if self.session.page is not None and self._shown:
            self.labelling.apply(layer, label)
            self._focus()

    def _only_in_read(self) -> None:
        key = self.actions_.key("place.read")
        self.session.say(tr("This works in Read ({key})").format(key=key))

    def _find(self, id_: str) -> None:
        """Find in Read, where the open version is in one piece."""
        find = self._borrowed.answered_before(id_)
        self.actions_.run("place.read")
        if find is not None:
            find()

    def _zoom(self, steps: int) -> None:
        for _ in range(abs(steps)):
            self.actions_.run("view.zoom_in" if steps > 0 else "view.zoom_out")

    def _ran(self, id_: str) -> None:
        if self._shown and id_ in _DRESSED:
            self._dress()
            self._show_headings()

    def _show_menu(self, request: ContextRequest) -> None:
        if request.mark is not None:
            self.stepping.pick(request.mark)
        menu = QMenu(self)
        for group in _MENU:
            usable = [id_ for id_ in group if self.actions_.action(id_).isEnabled()]
            for id_ in usable:
                menu.addAction(self.actions_.menu_action(id_))
            if usable:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QPoint(request.x, request.y))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._shown:
            self._dress()

    def resizeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self.picker.hide()
        self._show_headings()
