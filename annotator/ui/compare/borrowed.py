"""The actions a place answers while it is shown, and gives back when it is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from annotator.services.actions import TEXT
from annotator.ui.actions import ActionSet, Answers


class Borrowed:
    """Take the connections of verbs made for another view, and put them in force for a while.

    To the verbs it is a set of actions like the window's own.
    """

    def __init__(self, actions: ActionSet) -> None:
        self._actions = actions
        self._slots: dict[str, Callable[[], Any]] = {}
        self._labels: Callable[[str, str], Any] | None = None
        self._given: Answers | None = None

    def connect(self, id_: str, slot: Callable[[], Any]) -> None:
        """Let ``slot`` answer an action while the place is shown."""
        if id_ not in self._actions:
            raise KeyError(f"there is no action {id_!r}")
        self._slots[id_] = slot

    def connect_labels(self, slot: Callable[[str, str], Any]) -> None:
        """Let ``slot(layer, label id)`` answer the labels while the place is shown."""
        self._labels = slot

    def __getattr__(self, name: str) -> Any:
        """Answer all else as the window's actions do."""
        return getattr(self._actions, name)

    def refuse_rest(self, slot: Callable[[], Any]) -> None:
        """Let ``slot`` answer every action of the text that no verb here was made for."""
        for spec in self._actions.specs():
            if spec.scope == TEXT and spec.id not in self._slots:
                self._slots[spec.id] = slot

    def answered_before(self, id_: str) -> Callable[[], Any] | None:
        """Return who answers an action elsewhere, while this place is shown."""
        return None if self._given is None else self._given.slots.get(id_)

    def take(self, text: QWidget) -> None:
        """Put the place's answers in force, the text's keys on ``text``."""
        if self._given is None:
            self._given = self._actions.lend(Answers(self._slots, self._labels, text))

    def give_back(self) -> None:
        """Let those answer again who did before."""
        given, self._given = self._given, None
        if given is not None:
            self._actions.lend(given)
