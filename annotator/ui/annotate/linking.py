"""Linking mentions to entities by key: recent ones by digit, others by name, new ones at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer

from annotator.domain.annotations import Mention
from annotator.domain.changes import ChangeSet
from annotator.domain.spans import quoted
from annotator.services import entities
from annotator.services.entity_index import EntityIndex, Found, folded
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.entity_picker import Choice, EntityPicker
from annotator.ui.annotate.phrases import in_quotes, label_called, one_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_DIGITS = 9
_KEPT = 40
_TOLD = 3
_READ_LATER_MS, _READ_EVERY_MS = 2_500, 15


class Linking(QObject):
    """Answer the key that links the current mention, or the one at the caret, to an entity."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        picker: EntityPicker,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._picker = picker
        self._actions = actions
        self.index = EntityIndex(session.project)
        self._recent: list[str] | None = None
        self._mention: Mention | None = None
        self._words = ""
        actions.connect("entity.link", self.open)
        picker.picked.connect(self._link)
        picker.typed.connect(self._narrow)
        picker.cleared.connect(self._unlink)
        picker.cancelled.connect(self._back)
        picker.looked_at.connect(self._tell)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(picker.hide)
        # Many names are read ahead, a little at a time, so that no key has to wait for them.
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_ahead)
        self._reading.start(_READ_LATER_MS)

    def open(self) -> None:
        """Offer what the mention may be."""
        mention = self._picked.meant(Mention)
        page = self._session.page
        if not isinstance(mention, Mention) or page is None:
            self._session.note(tr("Go to a mention first, or tag one."))
            return
        self._mention = mention
        self._words = " ".join(quoted(mention.spans, page.text).split())
        label = label_called(self._session.project.schema, Mention.layer, mention.label).name
        title = tr("Who or what is {words} ({label})?").format(
            words=in_quotes(self._words, 40), label=label
        )
        choices = self._offered()
        self._picker.offer(title, choices, _first(choices), self._near())

    def _read_ahead(self) -> None:
        if self._session.article and self.index.read():
            self._reading.setInterval(_READ_EVERY_MS)
        else:
            self._reading.stop()

    # What is offered

    def _offered(self) -> list[Choice]:
        mention = self._mention
        assert mention is not None
        found = self.index.offer(self._words, mention.label, self.recent(), _DIGITS)
        now = self.index.get(mention.entity) if mention.entity is not None else None
        if now is not None and all(each.name.uid != now.uid for each in found):
            found = [*found[: _DIGITS - 1], Found(now)]
        return self._choices(found, self._words, numbered=True)

    def _narrow(self, typed: str) -> None:
        if self._mention is None:
            return
        if not typed.strip():
            choices = self._offered()
            self._picker.show_choices(choices, _first(choices))
            return
        found = self.index.find(typed, self._mention.label, self.recent())
        self._picker.show_choices(self._choices(found, typed, numbered=False))

    def _choices(self, found: Sequence[Found], words: str, *, numbered: bool) -> list[Choice]:
        mention, schema = self._mention, self._session.project.schema
        assert mention is not None
        choices = [
            Choice(
                each.name.uid,
                each.name.name,
                label_called(schema, Mention.layer, each.name.label),
                each.via,
                str(number) if numbered and number <= _DIGITS else "",
                each.name.uid == mention.entity,
            )
            for number, each in enumerate(found, 1)
        ]
        wanted = " ".join(words.split())
        exists = any(
            each.name.label == mention.label and folded(each.name.name) == folded(wanted)
            for each in found
        )
        if wanted and not exists:
            label = label_called(schema, Mention.layer, mention.label)
            choices.append(Choice("", wanted, label))
        return choices

    def recent(self) -> list[str]:
        """Return the entities linked last, the newest first."""
        if self._recent is None:
            self._recent = entities.recently_linked(
                self._session.project, self._session.annotator, _KEPT
            )
        return self._recent

    def _tell(self, choice: Choice) -> None:
        """Say how many mentions a choice has, and where."""
        if not choice.uid:
            self._picker.tell(tr("Enter makes it and links this mention."))
            return
        project = self._session.project
        count = entities.mentions_of(project, choice.uid)
        total, first = entities.articles_of(project, choice.uid, _TOLD)
        if not count:
            self._picker.tell(tr("No mentions yet."))
            return
        said = tr("%n mention(s)", count) + " · " + ", ".join(one_line(each, 24) for each in first)
        if total > len(first):
            said += " " + tr("and %n more article(s)", total - len(first))
        self._picker.tell(said)

    def _near(self) -> QRect:
        view, parent = self._picked.view, self._picker.parentWidget()
        assert parent is not None
        box = view.caret_box().intersected(view.viewport().rect())
        if box.isEmpty():
            box = QRect(view.column_left(), view.viewport().height() // 3, 2, 20)
        return QRect(view.viewport().mapTo(parent, box.topLeft()), box.size())

    # What is done

    def _link(self, choice: Choice) -> None:
        mention = self._mention
        self._back()
        if mention is None:
            return
        learn = self._session.learns_aliases
        if choice.uid:
            before = self.index.get(choice.uid)
            made = self._session.run(entities.link_entity, mention.uid, choice.uid, learn=learn)
        else:
            before = None
            made = self._session.run(entities.link_named, mention.uid, choice.name, learn=learn)
        if made is None or made.entity is None:
            return
        now = self.index.get(made.entity)
        said = tr("{words} is {name} · %n mention(s)", self._count(made.entity)).format(
            words=in_quotes(self._words), name=one_line(choice.name)
        )
        if before is not None and now is not None and len(now.aliases) > len(before.aliases):
            said += " · " + tr("alias learnt")
        self._session.note(said)

    def _count(self, uid: str) -> int:
        return entities.mentions_of(self._session.project, uid)

    def _unlink(self) -> None:
        mention = self._mention
        self._back()
        if mention is None or mention.entity is None:
            self._session.note(tr("This mention is linked to no entity."))
        elif self._session.run(entities.link_entity, mention.uid, None) is not None:
            self._session.note(tr("{words}: link taken away").format(words=in_quotes(self._words)))

    def _back(self) -> None:
        self._mention = None
        self._picker.hide()
        self._picked.view.setFocus(Qt.FocusReason.PopupFocusReason)

    # Following

    def _follow(self, done: ChangeSet) -> None:
        if self.index.follow(done):
            self._reading.start(_READ_LATER_MS)
        if self._recent is None:
            return
        for change in done.changes:
            after, before = change.after, change.before
            if not isinstance(after, Mention) or after.entity is None:
                continue
            was = before.entity if isinstance(before, Mention) else None
            if was != after.entity and after.annotator == self._session.annotator:
                rest = [uid for uid in self._recent if uid != after.entity]
                self._recent = [after.entity, *rest][:_KEPT]


def _first(choices: Sequence[Choice]) -> int:
    """Return the choice Enter takes at once: what the words are called already, else a new one."""
    linked = next((n for n, each in enumerate(choices) if each.linked), None)
    if linked is not None:
        return linked
    if choices and not choices[-1].uid and not _named(choices[0], choices[-1].name):
        return len(choices) - 1
    return 0


def _named(choice: Choice, words: str) -> bool:
    return folded(words) in (folded(choice.name), folded(choice.via))
