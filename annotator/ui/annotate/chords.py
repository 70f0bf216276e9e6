"""Keys of two strokes: what can follow is told after the first."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.domain import label_keys
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Chords(QObject):
    """Say which labels a first stroke leads to; Qt itself waits for the second in silence.

    It listens on the text only while the active layer has labels with such keys.
    """

    def __init__(
        self, session: Session, view: QWidget, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._actions = actions
        self._following: dict[str, list[tuple[str, str]]] = {}
        session.layer_changed.connect(self._listen)
        actions.labels_changed.connect(self._listen)
        actions.keys_changed.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        self._following = {}
        for label in self._session.project.schema.of_layer(self._session.layer):
            strokes = label_keys.strokes(self._actions.keyed(label).key.replace(",", " "))
            if len(strokes) == 2 and not label.retired:
                self._following.setdefault(strokes[0], []).append((strokes[1], label.name))
        self._view.removeEventFilter(self)
        if self._following:
            self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keys the text is asked about; none is kept from anybody."""
        if event.type() is QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            following = self._following.get(key.text().upper())
            if following and not key.modifiers() & _HELD:
                self._tell(key.text().upper(), following)
        return False

    def _tell(self, first: str, following: list[tuple[str, str]]) -> None:
        choices = " · ".join(f"{second} {name}" for second, name in sorted(following))
        self._session.say(tr("{key} and then: {choices}").format(key=first, choices=choices))
