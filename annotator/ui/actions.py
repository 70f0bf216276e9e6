"""The program's actions as Qt sees them: one QAction per ActionSpec, its keys where they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple
from weakref import ref

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.domain.schema import Label, Schema
from annotator.services import keymaps
from annotator.services.actions import PLACE, TEXT, ActionSpec, all_actions
from annotator.ui.language import later, tr
from annotator.ui.mirroring import left_to_right

NO_SCHEMA = Schema("", ())
REASONS = {
    "project": later("needs an open project"),
    "article": later("needs an open article"),
    "annotation": later("needs a current annotation"),
    "claim": later("needs a current claim"),
    "discrepancy": later("needs a current discrepancy"),
    "selection": later("needs selected text"),
    "suggestion": later("needs a current suggestion"),
    "place:compare": later("works in Compare"),
    "place:matrix": later("works in the claim matrix"),
    "place:review": later("works in Review"),
    "place:search": later("works in Search"),
    "place:dashboard": later("works in the dashboard"),
    "place:adjudicate": later("works in Adjudicate"),
}
_ACCEPT = "review.as."
_ROLES = {
    "app.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
}


class Answers(NamedTuple):
    """Hold who answers: a slot per action, one for all labels, the widget of the text's keys.

    The guards are asked first.
    """

    slots: Mapping[str, Callable[[], Any]]
    labels: Callable[[str, str], Any] | None
    text: QWidget | None
    guards: Mapping[str, Callable[[], bool]] = {}
    label_guard: Callable[[str, str], bool] | None = None


class ActionSet(QObject):
    """Hold the QAction of every ActionSpec and decide which of them can be used now.

    Keys of text scope work only while the text widget itself has the focus; keys of window scope
    work anywhere in the window. Label keys work in one layer at a time, yet a label of another
    layer can still be run from a menu or the palette.
    """

    labels_changed = Signal()
    """Comes after the schema's labels were replaced."""
    ran = Signal(str)
    """Carries the id of every action that was run, however it was run."""
    keys_changed = Signal()
    """Comes after other keys were chosen; whoever shows a key shows it anew."""

    def __init__(
        self, window: QWidget, schema: Schema = NO_SCHEMA, keys: keymaps.KeyMap | None = None
    ) -> None:
        """Make the actions; ``keys`` are those that differ from the declared ones."""
        super().__init__(window)
        self._keys = keys or {}
        self._declared: dict[str, ActionSpec] = {}
        self._window = window
        self._text: QWidget | None = None
        self._places: dict[str, QWidget] = {}
        self._layer = "mention"
        self._states: frozenset[str] = frozenset()
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._shadows: dict[str, QAction] = {}
        self._slots: dict[str, Callable[[], Any]] = {}
        self._families: dict[str, Callable[[str], Any]] = {}
        self._guards: dict[str, Callable[[], bool]] = {}
        for spec in all_actions(schema):
            self._add(spec)

    # What there is

    def __contains__(self, id_: str) -> bool:
        return id_ in self._specs

    def specs(self) -> Iterator[ActionSpec]:
        """Yield every spec in menu order, those of labels last."""
        yield from self._specs.values()

    def spec(self, id_: str) -> ActionSpec:
        """Return an action with the keys it has now."""
        return self._specs[id_]

    def title(self, id_: str) -> str:
        """Return what an action is called in the language in use; a label keeps its own name."""
        title = self._specs[id_].title
        if id_.startswith(_ACCEPT):
            return tr("Accept as {label}").format(label=title.removeprefix("Accept as "))
        return title if _is_of_schema(id_) else tr(title)

    def declared(self) -> Iterator[ActionSpec]:
        """Yield every spec with the keys it was declared with, in the order of ``specs``."""
        yield from self._declared.values()

    def action(self, id_: str) -> QAction:
        """Return the action that carries the keys."""
        return self._actions[id_]

    def menu_action(self, id_: str) -> QAction:
        """Return the action to put into a menu.

        An action of text scope is shadowed there: macOS takes the keys of menu items before any
        widget sees them, so a menu may only show such a key and never own it.
        """
        if not self._specs[id_].scope.startswith((TEXT, PLACE)):
            return self._actions[id_]
        if id_ not in self._shadows:
            action = self._actions[id_]
            shadow = QAction(self)
            shadow.setMenuRole(QAction.MenuRole.NoRole)
            shadow.triggered.connect(action.trigger)
            action.changed.connect(self._follow)
            self._shadows[id_] = shadow
            self._mirror(id_)
        return self._shadows[id_]

    def unconnected(self) -> list[str]:
        """Return the ids of actions nothing answers to."""
        return [id_ for id_ in self._specs if id_ not in self._slots and not _is_of_schema(id_)]

    # Who answers

    def connect(self, id_: str, slot: Callable[[], Any]) -> None:  # type: ignore[override]
        """Call ``slot``, without arguments, when the action runs; a second one replaces it."""
        if id_ not in self._specs:
            raise KeyError(f"there is no action {id_!r}")
        self._slots[id_] = slot

    def guard(self, id_: str, first: Callable[[], bool]) -> None:
        """Call ``first`` before an action's slot; where it returns True, that was the answer."""
        self._guards[id_] = first

    def guard_labels(self, first: Callable[[str, str], bool]) -> None:
        """Call ``first(layer, label id)`` before the slot of labels, as ``guard`` does."""
        self._label_guard = first

    def connect_labels(self, slot: Callable[[str, str], Any]) -> None:
        """Call ``slot(layer, label id)`` when a label's action runs, whatever the schema is."""
        self._label_slot = slot

    _label_slot: Callable[[str, str], Any] | None = None
    _label_guard: Callable[[str, str], bool] | None = None

    def connect_family(self, prefix: str, slot: Callable[[str], Any]) -> None:
        """Call ``slot(rest of the id)`` when an action runs whose id begins with ``prefix``.

        It is for actions that come and go with the schema; a second slot replaces the first.
        """
        self._families[prefix] = slot

    def attach_text_widget(self, widget: QWidget) -> None:
        """Install the keys of text scope on ``widget``; they work while it has the focus."""
        self._take_text(widget)

    def lend(self, answers: Answers) -> Answers:
        """Let others answer actions, labels and the text's keys; return who did until now.

        What is returned gives everything back.
        """
        before = Answers(
            {id_: self._slots[id_] for id_ in answers.slots if id_ in self._slots},
            self._label_slot,
            self._text,
            self._guards,
            self._label_guard,
        )
        self._slots.update(answers.slots)
        self._label_slot = answers.labels
        self._guards, self._label_guard = dict(answers.guards), answers.label_guard
        if answers.text is not self._text:
            self._take_text(answers.text)
            for id_ in self._specs:
                if _is_label(id_):
                    self._set_keys(id_)
        return before

    def attach_place(self, place: str, widget: QWidget) -> None:
        """Install the keys of a place's scope on its widget; they work there and inside it."""
        scope = f"{PLACE}:{place}"
        self._places[scope] = widget
        widget.destroyed.connect(partial(_forget, self._places, scope, ref(widget)))
        for id_, spec in self._specs.items():
            if spec.scope == scope:
                widget.addAction(self._actions[id_])

    # What can be used now

    @property
    def states(self) -> frozenset[str]:
        """Return the states in force."""
        return self._states

    @property
    def layer(self) -> str:
        """Return the layer whose label keys work."""
        return self._layer

    def set_state(self, states: frozenset[str]) -> None:
        """Enable the actions whose need is met: "project", "article", "annotation" and so on."""
        changed = states ^ self._states
        self._states = states
        for id_, spec in self._specs.items() if changed else ():
            if spec.needs in changed:
                self._actions[id_].setEnabled(spec.needs in states)

    def set_layer(self, layer: str) -> None:
        """Let the label keys of one layer work and no other's."""
        if layer == self._layer:
            return
        self._layer = layer
        for id_ in self._specs:
            if _is_label(id_):
                self._set_keys(id_)

    def reason(self, id_: str) -> str:
        """Return why an action cannot be used now, or nothing if it can."""
        if self._actions[id_].isEnabled():
            return ""
        return tr(REASONS.get(self._specs[id_].needs, later("not available now")))

    def unavailable(self, keys: QKeySequence) -> str:
        """Return the title of what has these keys and why it cannot be used, or nothing.

        What belongs to another place is left out: the keys mean something else there.
        """
        for id_, action in self._actions.items():
            elsewhere = self._specs[id_].needs.startswith("place:")
            if not action.isEnabled() and not elsewhere and keys in action.shortcuts():
                return f"{self.title(id_).rstrip('…')} · {self.reason(id_)}"
        return ""

    def run(self, id_: str) -> None:
        """Run an action as its key would, if it can be used."""
        self._actions[id_].trigger()

    def keys(self, id_: str) -> list[str]:
        """Return an action's keys as this system writes them."""
        return [left_to_right(shown(key)) for key in self._specs[id_].keys]

    def key(self, id_: str) -> str:
        """Return the first key of an action as this system writes it, or nothing."""
        return next(iter(self.keys(id_)), "") if id_ in self._specs else ""

    def keyed(self, label: Label) -> Label:
        """Return a label with the key it has for this person."""
        id_ = f"label.{label.layer}.{label.id}"
        keys = self._specs[id_].keys if id_ in self._specs else ()
        return replace(label, key=shown(keys[0]) if keys else "") if id_ in self._keys else label

    @property
    def keymap(self) -> keymaps.KeyMap:
        """Return the keys that differ from the declared ones."""
        return self._keys

    def retitle(self) -> None:
        """Name every action in the language now in use."""
        for id_, action in self._actions.items():
            action.setText(self.title(id_).replace("&", "&&"))

    def set_keymap(self, keys: keymaps.KeyMap) -> None:
        """Put other keys in force at once."""
        if keys == self._keys:
            return
        self._keys = keys
        now = {spec.id: spec for spec in keymaps.applied(self._declared.values(), keys)}
        # A key that wanders is taken away before it is given: two owners would share it else.
        moved = [id_ for id_, spec in now.items() if spec.keys != self._specs[id_].keys]
        for id_ in moved:
            self._actions[id_].setShortcuts([])
            self._specs[id_] = now[id_]
        for id_ in moved:
            self._set_keys(id_)
        self.keys_changed.emit()

    def rebuild_labels(self, schema: Schema) -> None:
        """Replace the actions of labels by those of ``schema``."""
        for id_ in [id_ for id_ in self._specs if _is_of_schema(id_)]:
            del self._specs[id_], self._declared[id_]
            for action in (self._actions.pop(id_), self._shadows.pop(id_, None)):
                if action is not None:
                    # It lives until the event loop comes round; its key must not.
                    action.setShortcuts([])
                    action.deleteLater()
        for spec in all_actions(schema):
            if _is_of_schema(spec.id):
                self._add(spec)
        self.labels_changed.emit()

    # Inside

    def _add(self, spec: ActionSpec) -> None:
        self._declared[spec.id] = spec
        (spec,) = keymaps.applied([spec], self._keys)
        self._specs[spec.id] = spec
        # An "&" in a label's name is no mnemonic.
        action = QAction(self.title(spec.id).replace("&", "&&"), self)
        action.setObjectName(spec.id)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setEnabled(not spec.needs or spec.needs in self._states)
        action.triggered.connect(self._dispatch)
        self._actions[spec.id] = action
        self._set_keys(spec.id)
        if spec.scope.startswith(TEXT):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if self._text is not None:
                self._text.addAction(action)
        elif spec.scope.startswith(PLACE):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if spec.scope in self._places:
                self._places[spec.scope].addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)

    def _set_keys(self, id_: str) -> None:
        spec = self._specs[id_]
        keys = spec.keys
        if _is_label(id_):
            # Where a text is part of a place, the place's keys are the place's: a digit that goes
            # to a column there tags nothing.
            taken = self._keys_around_text()
            active = spec.scope == f"{TEXT}:{self._layer}"
            keys = tuple(k for k in keys if active and k.partition(",")[0] not in taken)
        self._actions[id_].setShortcuts(sequences(keys))
        if id_ in self._shadows:
            self._mirror(id_)

    def _keys_around_text(self) -> frozenset[str]:
        """Return the keys of the place the text is in."""
        text = self._text
        if text is None:
            return frozenset()
        scopes = {scope for scope, place in self._places.items() if place.isAncestorOf(text)}
        if not scopes:
            return frozenset()
        return frozenset(
            key for spec in self._specs.values() if spec.scope in scopes for key in spec.keys
        )

    def _of_text(self) -> list[str]:
        return [id_ for id_, spec in self._specs.items() if spec.scope.startswith(TEXT)]

    def _dispatch(self) -> None:
        sender = self.sender()
        assert sender is not None
        id_ = sender.objectName()
        slot, guard = self._slots.get(id_), self._guards.get(id_)
        if guard is not None and guard():
            pass
        elif slot is not None:
            slot()
        elif _is_label(id_) and self._label_slot is not None:
            _, layer, label = id_.split(".", 2)
            if self._label_guard is None or not self._label_guard(layer, label):
                self._label_slot(layer, label)
        else:
            for prefix, family in self._families.items():
                if id_.startswith(prefix):
                    family(id_.removeprefix(prefix))
        self.ran.emit(id_)

    def _follow(self) -> None:
        sender = self.sender()
        assert sender is not None
        if sender.objectName() in self._shadows:
            self._mirror(sender.objectName())

    def _mirror(self, id_: str) -> None:
        action, shadow = self._actions[id_], self._shadows[id_]
        keys = self._specs[id_].keys
        shadow.setText(f"{action.text()}\t{shown(keys[0])}" if keys else action.text())
        shadow.setEnabled(action.isEnabled())
        shadow.setCheckable(action.isCheckable())
        shadow.setChecked(action.isChecked())

    def _take_text(self, widget: QWidget | None) -> None:
        """Move the keys of text scope from the widget that had them to another, or to none."""
        if self._text is not None:
            # Or the end of this one, some turns of the event loop later, would forget the next.
            self._text.destroyed.disconnect(self._forget_text)
            for id_ in self._of_text():
                self._text.removeAction(self._actions[id_])
        self._text = widget
        if widget is not None:
            widget.destroyed.connect(self._forget_text)
            for id_ in self._of_text():
                widget.addAction(self._actions[id_])

    def _forget_text(self) -> None:
        self._text = None


def _forget(places: dict[str, QWidget], scope: str, gone: ref[QWidget]) -> None:
    """Forget a place that is no more, unless another of its kind has taken its scope."""
    if places.get(scope) is gone():
        places.pop(scope, None)


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """Return the key sequences of an action, Enter on the keypad beside Return."""
    found = []
    for key in keys:
        found.append(QKeySequence(key, QKeySequence.SequenceFormat.PortableText))
        if key.rpartition("+")[2] == "Return":
            found.append(QKeySequence(key.removesuffix("Return") + "Enter"))
    return found


def shown(key: str) -> str:
    """Return a portable key as this system writes it: "Ctrl+K", or "⌘K" on a Mac."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _is_label(id_: str) -> bool:
    return id_.startswith("label.")


def _is_of_schema(id_: str) -> bool:
    """Tell whether an action comes and goes with the schema's labels."""
    return id_.startswith(("label.", "review.as."))
