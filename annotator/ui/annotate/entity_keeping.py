"""Keeping the entities of a project in order: rename, aliases, merge, split, go to mentions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import Entity, Mention
from annotator.domain.changes import ChangeSet
from annotator.services import entities
from annotator.services.entities import Place
from annotator.services.entity_index import EntityIndex
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.entity_panel import EntityPanel
from annotator.ui.annotate.phrases import in_quotes, label_called, one_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_PART = ";"


class EntityKeeping(QObject):
    """Answer the key that lists entities, and carry out what is asked for in the list."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        index: EntityIndex,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._index = index
        self._actions = actions
        self.panel = EntityPanel(self._count, self._label, self._read)
        self._verbs = {
            "name": self._ask_name,
            "aliases": self._ask_aliases,
            "merge": self._merge,
            "split": self._ask_split,
            "delete": self._delete,
        }
        actions.connect("entity.list", self.open)
        self.panel.narrowed.connect(self._list)
        self.panel.verb.connect(self._do)
        self.panel.chosen.connect(self._go)
        self.panel.closed.connect(self.close)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._article_opened)

    # What is shown

    def open(self) -> None:
        """Show the panel with the keyboard in it, or put it away; the current entity first."""
        panel = self.panel
        if panel.isVisible() and any(each.hasFocus() for each in panel.findChildren(QWidget)):
            self.close()
            return
        record = self._session.record
        entity = record.entity if isinstance(record, Mention) else None
        if entity is not None:
            panel.filter.blockSignals(True)
            panel.filter.clear()
            panel.filter.blockSignals(False)
        self._list("", entity or "")
        panel.show()
        panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Put the panel away."""
        self.panel.hide()
        self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _article_opened(self, uid: str) -> None:
        if not uid:
            # Perhaps the project is about to be closed: nothing may be read a moment later.
            self.panel.stop()

    def _list(self, _typed: str = "", keep: str = "") -> None:
        typed = self.panel.filter.text()
        self.panel.show_names(self._index.in_order(typed), len(self._index), keep)

    def _count(self, uids: Sequence[str]) -> dict[str, int]:
        return entities.counts(self._session.project, uids)

    def _label(self, label: str) -> str:
        return label_called(self._session.project.schema, Mention.layer, label).name

    def _read(self, uid: str, after: int) -> list[Place]:
        return entities.places_of(self._session.project, uid, after)

    def _follow(self, done: ChangeSet) -> None:
        # The index has followed before: it was connected first.
        if self.panel.isVisible() and done.touches(Entity.kind, Mention.kind):
            self._list()

    # What is done

    def _do(self, verb: str) -> None:
        if self.panel.current() is not None:
            self._verbs[verb]()

    def _ask_name(self) -> None:
        now = self.panel.current()
        assert now is not None

        def rename(name: str) -> None:
            self._session.run(entities.edit_entity, now.uid, name, now.aliases)

        self.panel.ask.ask(tr("Name"), now.name, rename)

    def _ask_aliases(self) -> None:
        now = self.panel.current()
        assert now is not None

        def change(line: str) -> None:
            self._session.run(entities.edit_entity, now.uid, now.name, line.split(_PART))

        self.panel.ask.ask(
            tr("Aliases, with ; between them"), f"{_PART} ".join(now.aliases), change
        )

    def _merge(self) -> None:
        now = self.panel.current()
        assert now is not None
        others = [uid for uid in self.panel.entities.ticked if uid != now.uid]
        made = self._session.run(entities.merge_entities, now.uid, others)
        if made is not None:
            self.panel.entities.forget([*others, now.uid])
            self._list("", now.uid)
            self._session.note(
                tr("%n entity(s) merged into {name}. {key} takes it back.", len(others)).format(
                    name=in_quotes(made.name), key=self._actions.key("edit.undo")
                )
            )

    def _ask_split(self) -> None:
        now, chosen = self.panel.current(), list(self.panel.places.ticked)
        assert now is not None
        if not chosen:
            self._session.note(tr("Tick the mentions that mean somebody else."))
            return
        first = next(each for each in self.panel.places.places if each.uid == chosen[0])
        low = first.span.start - first.offset
        words = first.around[low : low + len(first.span)]

        def split(name: str) -> None:
            made = self._session.run(entities.split_entity, now.uid, chosen, name)
            if made is not None:
                self._list("", made.uid)
                self._session.note(
                    tr("%n mention(s) now mean {name}.", len(chosen)).format(
                        name=in_quotes(made.name)
                    )
                )

        self.panel.ask.ask(tr("Name of the new entity"), " ".join(words.split()), split)

    def _delete(self) -> None:
        now = self.panel.current()
        assert now is not None
        failure, _ = self._session.attempt(entities.delete_entity, now.uid)
        if failure is None:
            self.panel.entities.forget([now.uid])
            self._session.note(tr("Deleted: {name}").format(name=one_line(now.name)))

    def _go(self, place: Place) -> None:
        session = self._session
        if session.open_article(place.article):
            mine = session.page is not None and place.uid in session.page.annotations
            if mine:
                self._picked.make_current(place.uid, place.span.start)
            else:
                # Somebody else's mention is not shown: only its words are gone to.
                self._picked.view.set_caret(place.span.start)
            self._picked.view.reveal(place.span)
            self._picked.view.setFocus(Qt.FocusReason.OtherFocusReason)
