"""Compare: the versions of the open article's story side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.errors import AnnotatorError
from annotator.services import comparison, reading
from annotator.services.comparison import Comparison
from annotator.ui.annotate.label_bar import LabelBar
from annotator.ui.annotate.looks import LINKS, style_name, styles_of
from annotator.ui.annotate.marking import link_uid
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.sides import letter
from annotator.ui.annotate.tray import Tray
from annotator.ui.chrome import colours
from annotator.ui.compare.carrying import Carrying
from annotator.ui.compare.choice import Choice, keep_columns
from annotator.ui.compare.column_keys import ColumnKeys
from annotator.ui.compare.headings import Headings, headings_of
from annotator.ui.compare.loading import Loading
from annotator.ui.compare.ticks import TickList
from annotator.ui.compare.undecided import Undecided
from annotator.ui.compare.verbs import Verbs
from annotator.ui.compare.version import Version
from annotator.ui.compare.view import CompareView
from annotator.ui.compare.walking import Walking
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.places import Place, Tools
from annotator.ui.reading.marks import ContextRequest, Mark, SelectionState
from annotator.ui.reading.typography import SANS, ReadingFont

_ALONE = later(
    "There is only this version of the story, so there is nothing to compare it with. Import "
    "another, or move one here with “Move to story…”."
)
_NO_STORY = later(
    "This article belongs to no story. Articles are grouped into stories when they are imported; "
    "“Move to story…” in the menu Article does it by hand."
)
_DRESSED = ("view.zoom_in", "view.zoom_out", "view.zoom_reset", "view.serif", "view.theme")
_SMALLER_FROM, _SMALLER = 4, 0.92
_LEADING = 1.45
_MENU = (
    ("annotation.pick_label", "annotation.delete", "compare.project"),
    ("side.mark", "side.absent", "side.add", "side.next"),
    ("compare.base", "compare.left", "compare.right", "compare.choose"),
    ("edit.copy",),
)


def _take_places() -> None:
    """Let widgets take the room they are given now, before columns are laid out for less."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class ComparePlace(Place):
    """Join headings, columns, tray and label bar; the keys of the text work in the columns."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        session, actions, settings = tools
        self._comparison: Comparison | None = None
        self._versions: dict[str, Version] = {}
        self._shown = False
        self._stale = True
        self.view = CompareView()
        self.headings = Headings()
        self.notice = plain_label()
        self.ticks = TickList()
        self._loading = Loading(session, self)
        self.verbs = Verbs(session, self.view, actions, self)
        self.keys = ColumnKeys(session, self.view, self.ticks, actions, settings, self)
        self.undecided = Undecided(session, self.view, self)
        self.walking = Walking(session, self.view, self.undecided, actions, self)
        self.carrying = Carrying(session, self.verbs.picked, self.view, self.ticks, self)
        self.tray = Tray(self.verbs.sides)
        self.label_bar = LabelBar(session, actions)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(64, 0, 64, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.headings)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.view, 1)
        for widget in (self.ticks, self.tray, self.label_bar):
            layout.addWidget(widget)

    def _connect(self) -> None:
        session, view = self.session, self.view
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
        self.label_bar.more_wanted.connect(self.verbs.picking.open)
        self.ticks.left.connect(self._focus)
        self.keys.changed.connect(self._rearrange)
        self.keys.renamed.connect(self._rename)
        self.walking.looked.connect(self._show_links)
        self._loading.ready.connect(self._show)
        self._loading.failed.connect(self._say_failed)
        self.actions_.ran.connect(self._ran)
        self.actions_.connect("compare.project", self.carrying.offer)
        self.verbs.answer("view.text", self._focus)
        self.verbs.answer("suggestion.next", partial(self.walking.to_undecided, True))
        self.verbs.answer("suggestion.previous", partial(self.walking.to_undecided, False))

    # Coming and going

    def enter(self) -> None:
        """Show the story of the open article, the caret where it is in Read."""
        self._shown = True
        self.verbs.take()
        self._dress()
        self.keys.show_state()
        self._catch_up()
        self._rename()
        self._focus()

    def leave(self) -> None:
        """Give the keys back, and let Read go on where the caret is."""
        self._shown = False
        self.session.aliases = {}
        self.verbs.give_back()
        self.ticks.hide()
        if self.session.page is not None and self.view.version is not None:
            caret = self.view.caret()
            self.session.reveal_requested.emit(Span(caret, caret))

    def close_place(self) -> None:
        """Stop a comparison that is still being made."""
        self._shown = False
        self._loading.stop()
        self.verbs.give_back()

    def _focus(self) -> None:
        if self._shown:
            widget = self if self.view.isHidden() else self.view
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        """Set the columns as the person chose for reading, narrow ones a little smaller."""
        family = ""
        if self.settings["reading.family"] == "sans":
            there = frozenset(QFontDatabase.families())
            family = next((name for name in SANS if name in there), "")
        choice = self.keys.choice
        smaller = choice is not None and len(choice.columns) >= _SMALLER_FROM
        size = ReadingFont().size * (_SMALLER if smaller else 1.0)
        self.view.dress(
            colours().reading,
            ReadingFont(family=family, size=size, leading=_LEADING),
            float(self.settings["reading.zoom"]),
            styles_of(self.session.project.schema),
        )

    def show_versions(self, uids: Sequence[str]) -> None:
        """Show these versions of the story in the columns, measured against the first of them."""
        story, found = self.session.story, self._comparison
        if story is not None:
            keep_columns(self.settings, story, uids, uids[0])
            if found is not None and found.story == story:
                self._show(found)

    # The story

    def _catch_up(self) -> None:
        """Compare the story of the open article, unless it is shown already."""
        story, known = self.session.story, self._comparison
        if self.session.page is None:
            self._say_nothing(tr("No article is open."))
        elif story is None:
            self._say_nothing(tr(_NO_STORY))
        elif self._stale or known is None or known.story != story:
            self._load(story)
        else:
            self._follow_article(self.session.article or "")

    def _load(self, story: str) -> None:
        self._stale = False
        try:
            texts = comparison.texts_of(self.session.project, story)
        except AnnotatorError as error:
            self._say_failed(str(error))
            return
        if len(texts) < 2:
            self._say_nothing(tr(_ALONE))
            return
        self._loading.load(story, texts)
        if self._loading.running:
            self._say_nothing(tr("Comparing {count} versions…").format(count=len(texts)))

    def _say_nothing(self, text: str) -> None:
        self._comparison = self.keys.comparison = self.keys.choice = None
        self._versions = {}
        self.view.set_table(None, (), ())
        self.notice.setText(text)
        self.notice.show()
        self.view.hide()
        self.headings.hide()
        self._focus()

    def _say_failed(self, text: str) -> None:
        self._say_nothing(text)
        self.session.say(text)

    def _show(self, found: Comparison) -> None:
        """Show a comparison that was made."""
        uids = [text.uid for text in found.texts]
        here = self.session.article or uids[0]
        self._comparison = self.keys.comparison = found
        near = comparison.kindred(found, here) if here in uids else ()
        choice = self.keys.choice = Choice(self.settings, found.story, uids, here, near)
        self._versions = {}
        self.notice.hide()
        self.headings.show()
        self.view.show()
        _take_places()
        self._arrange()
        if choice.hidden:
            self.session.note(
                tr("{shown} of {all} versions; {key} chooses").format(
                    shown=len(choice.columns),
                    all=len(uids),
                    key=self.actions_.key("compare.choose"),
                )
            )
        self._follow_article(here)
        self._focus()

    def _arrange(self) -> None:
        """Lay the chosen versions side by side; the caret stays where it is."""
        found, choice = self._comparison, self.keys.choice
        if found is None or choice is None:
            return
        self._dress()
        table = comparison.lay_out(found, choice.columns, choice.base_column)
        versions = [self._version(found.texts[number].uid) for number in choice.columns]
        self.view.set_table(table, versions, [letter(number) for number in choice.columns])
        self.undecided.read()
        self._show_links()
        self._rename()

    def _version(self, uid: str) -> Version:
        if uid not in self._versions:
            session = self.session
            page = reading.read(session.project, uid, session.annotator)
            fetch = partial(reading.annotations_by_uid, session.project)
            self._versions[uid] = Version(OpenPage(page, session.annotator, fetch))
        return self._versions[uid]

    def _rearrange(self) -> None:
        """Show the columns chosen; a caret whose column went goes into another."""
        self._arrange()
        version = self.view.version
        if version is not None and version.uid != self.session.article:
            self.view.activate(self.view.active, self.session.carets.get(version.uid, 0))

    def _rename(self) -> None:
        """Call the versions by letters while outlets are hidden, here and in the tray."""
        found = self._comparison
        self.session.aliases = {}
        if found is not None and self._shown and self.settings["compare.blind"]:
            self.session.aliases = {
                text.uid: tr("Version {letter}").format(letter=letter(number))
                for number, text in enumerate(found.texts)
            }
        self._show_headings()

    def _show_headings(self) -> None:
        table, choice = self.view.table, self.keys.choice
        if table is not None and choice is not None:
            blind = self.settings["compare.blind"]
            headings = headings_of(table, choice.columns, self.session.named, blind=blind)
            self.headings.show_columns(self.view.sheet, headings, self.view.active)

    # Following the session

    def _follow_article(self, uid: str) -> None:
        """Put the caret into the version that was opened, in a column of its own if need be."""
        found, choice = self._comparison, self.keys.choice
        if not self._shown or (self._loading.running and found is None):
            return
        if found is None or choice is None or found.number(uid) is None:
            self._stale = True
            self._catch_up()
            return
        if choice.include(uid):
            self._arrange()
        column = next(at for at, version in enumerate(self.view.versions) if version.uid == uid)
        caret = self.session.carets.get(uid, 0)
        if column != self.view.active or self.view.caret() != caret:
            self.view.activate(column, caret)
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
        if self._shown and self._comparison is not None:
            self.view.select([Span(span.start, span.start)])
            self.view.reveal(span)

    def _follow(self, done: ChangeSet) -> None:
        """Follow a step: annotations at once, articles and stories by comparing anew."""
        if done.bulk or done.touches(Article.kind, Story.kind):
            self._stale = True
            if self._shown:
                self._catch_up()
            return
        for version in self._versions.values():
            changed = version.page.apply(done)
            spans = [span for change in changed.annotations for span in version.follow(change)]
            if version in self.view.versions:
                self.view.refresh(self.view.versions.index(version), spans)
        if done.touches(SchemaVersion.kind):
            self._dress()
            self.label_bar.show_layer()
        if done.touches("discrepancy"):
            self.undecided.read()
            self._show_links()

    def _show_current(self) -> None:
        current = self.session.current
        self.view.set_current_mark(None if current is None else current.uid)
        self._show_links()

    def _show_links(self) -> None:
        """Mark pending sides, source and cue of the current claim, and the suggestion looked at."""
        for column, version in enumerate(self.view.versions):
            marks = [*self._links(version), *self.undecided.marks(version.uid)]
            self.view.refresh(column, version.show_extra(marks))

    def _links(self, version: Version) -> list[Mark]:
        record, page = self.session.record, version.page
        sides = [side for side in self.session.sides if side.article == version.uid]
        links = {"side": tuple(sorted(span for side in sides for span in side.spans))}
        if record is not None and record.uid in page.annotations:
            source = page.annotations.get(getattr(record, "source", None) or "")
            links["source"] = () if source is None else page.spans(source)
            links["cue"] = getattr(record, "cue", ())
        return [
            Mark(link_uid(name), LINKS, name, spans, style_name(LINKS, name))
            for name, spans in links.items()
            if spans
        ]

    # Keys and clicks

    def _choose_label(self, layer: str, label: str) -> None:
        if self.session.page is not None and self._shown:
            self.verbs.labelling.apply(layer, label)
            self._focus()

    def _zoom(self, steps: int) -> None:
        for _ in range(abs(steps)):
            self.actions_.run("view.zoom_in" if steps > 0 else "view.zoom_out")

    def _ran(self, id_: str) -> None:
        if self._shown and id_ in _DRESSED:
            self._dress()
            self._show_headings()

    def _show_menu(self, request: ContextRequest) -> None:
        if request.mark is not None:
            self.verbs.steps.pick(request.mark)
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
            self._show_headings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verbs.hide_pickers()
        self._show_headings()
