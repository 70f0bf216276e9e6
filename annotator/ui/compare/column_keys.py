"""The keys that choose columns: which versions, in which order, against which base, how named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.services.comparison import MOST, Comparison
from annotator.settings import Settings
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.sides import letter
from annotator.ui.compare.choice import Choice
from annotator.ui.compare.ticks import Tick, TickList
from annotator.ui.compare.view import CompareView
from annotator.ui.language import later, tr
from annotator.ui.mirroring import is_mirrored

_REFUSALS = {
    "full": later("Six versions are shown at most: hide one first"),
    "two": later("Two versions are shown at least"),
    "few": later("The story has no version of that letter"),
}


class ColumnKeys(QObject):
    """Answer the keys; whoever shows the columns listens."""

    changed = Signal()
    """Comes when other columns, or others in another order, are wanted."""
    renamed = Signal()
    """Comes when outlets are to be hidden or shown."""

    def __init__(
        self,
        session: Session,
        view: CompareView,
        ticks: TickList,
        actions: ActionSet,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._ticks = ticks
        self._actions = actions
        self._settings = settings
        self.choice: Choice | None = None
        self.comparison: Comparison | None = None
        for id_ in ("compare.furniture", "compare.blind"):
            actions.action(id_).setCheckable(True)
        for id_, slot in (
            ("compare.base", self._set_base),
            ("compare.left", partial(self._move, -1)),
            ("compare.right", partial(self._move, 1)),
            ("compare.choose", self._choose),
            ("compare.furniture", self._turn_furniture),
            ("compare.blind", self._turn_blind),
            *((f"compare.go_{n}", partial(view.activate, n - 1)) for n in range(1, MOST + 1)),
            *((f"compare.show_{n}", partial(self._turn, n - 1)) for n in range(1, MOST + 1)),
        ):
            actions.connect(id_, slot)  # type: ignore[arg-type]

    def show_state(self) -> None:
        """Fold furniture and tick the menu as the person left it."""
        for name in ("compare.furniture", "compare.blind"):
            self._actions.action(name).setChecked(self._settings[name])
        self._view.set_folded(not self._settings["compare.furniture"])

    def _set_base(self) -> None:
        if self.choice is not None and self._view.version is not None:
            self.choice.set_base(self._view.active)
            self.changed.emit()
            name = self._session.named(self._view.version.uid)
            self._session.say(tr("{name} is the base now").format(name=name))

    def _move(self, step: int) -> None:
        # A key that says left moves to the left, where columns begin at the right too.
        step = -step if is_mirrored() else step
        if self.choice is not None and self.choice.move(self._view.active, step):
            self.changed.emit()

    def _turn(self, number: int) -> None:
        """Show a version of the story, or hide it."""
        if self.choice is not None:
            refused = self.choice.toggle(number)
            if refused:
                self._session.say(tr(_REFUSALS[refused]))
            else:
                self.changed.emit()

    def _choose(self) -> None:
        """List all versions of the story with ticks."""
        choice, found = self.choice, self.comparison
        if choice is None or found is None:
            return
        self._ticks.offer(
            tr("Versions to compare, two to six — Space ticks, Enter shows them, Esc leaves"),
            [
                Tick(f"{letter(n)}   {self._session.named(text.uid)}", n in choice.columns)
                for n, text in enumerate(found.texts)
            ],
            self._chosen,
        )

    def _chosen(self, numbers: tuple[int, ...]) -> None:
        if self.choice is None or not 2 <= len(numbers) <= MOST:
            self._session.say(tr("Tick two to six versions"))
        else:
            self.choice.set_shown(numbers)
            self.changed.emit()

    def _turn_furniture(self) -> None:
        wanted = not self._settings["compare.furniture"]
        self._settings["compare.furniture"] = wanted
        self.show_state()
        self._session.say(tr("Furniture is unfolded") if wanted else tr("Furniture is folded"))

    def _turn_blind(self) -> None:
        wanted = not self._settings["compare.blind"]
        self._settings["compare.blind"] = wanted
        self.show_state()
        self.renamed.emit()
        self._session.say(tr("Outlets are hidden") if wanted else tr("Outlets are shown"))
