"""Which versions stand in which columns, and which is the base; kept from visit to visit."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.services.comparison import MOST
from annotator.settings import Settings

_FEW = 3
"""Versions that all stand side by side at first, however far apart they are."""
_KEPT = 100
"""Stories whose columns are remembered."""


class Choice:
    """Hold the columns of one story, as numbers of its versions in the order of publication."""

    def __init__(
        self,
        settings: Settings,
        story: str,
        uids: Sequence[str],
        wanted: str,
        near: Sequence[int] = (),
    ) -> None:
        """Take up the columns of the last visit, or the first ones, ``wanted`` among them.

        ``near`` are those that share its text. Where there are many versions only these are shown
        first: an independent report beside them has long stretches that nothing stands next to.
        """
        self._settings = settings
        self._story = story
        self._uids = tuple(uids)
        self.columns: list[int] = []
        kept = settings["compare.stories"].get(story)
        if isinstance(kept, list):
            self.columns = [self._uids.index(uid) for uid in kept if uid in self._uids][:MOST]
        if len(self.columns) < 2:
            few = len(self._uids) <= _FEW or len(near) < 2
            self.columns = list(range(len(self._uids)) if few else near)[:MOST]
        self.base = self.columns[0] if self.columns else 0
        base = settings["compare.bases"].get(story)
        if base in self._uids and self._uids.index(base) in self.columns:
            self.base = self._uids.index(base)
        self.include(wanted)

    @property
    def hidden(self) -> int:
        """Return how many versions are in no column."""
        return len(self._uids) - len(self.columns)

    @property
    def base_column(self) -> int:
        """Return the column the base stands in."""
        return self.columns.index(self.base)

    def include(self, uid: str) -> bool:
        """Show a version, in place of the last one where there is no room; tell if it was new."""
        if uid not in self._uids or self._uids.index(uid) in self.columns:
            return False
        number = self._uids.index(uid)
        if len(self.columns) == MOST:
            last = next(c for c in reversed(self.columns) if c != self.base)
            self.columns.remove(last)
        self.columns.append(number)
        return True

    def set_base(self, column: int) -> None:
        """Measure the others against the version in a column."""
        self.base = self.columns[column]
        self._keep()

    def move(self, column: int, step: int) -> bool:
        """Let a column change places with its neighbour; tell whether there was one."""
        other = column + step
        if not 0 <= other < len(self.columns):
            return False
        self.columns[column], self.columns[other] = self.columns[other], self.columns[column]
        self._keep()
        return True

    def toggle(self, number: int) -> str:
        """Show a version or hide it; return why that cannot be, or nothing."""
        if number >= len(self._uids):
            return "few"
        if number not in self.columns:
            if len(self.columns) == MOST:
                return "full"
            later = [at for at, other in enumerate(self.columns) if other > number]
            self.columns.insert(later[0] if later else len(self.columns), number)
        elif len(self.columns) <= 2:
            return "two"
        else:
            self.columns.remove(number)
            if self.base == number:
                self.base = self.columns[0]
        self._keep()
        return ""

    def set_shown(self, numbers: Sequence[int]) -> None:
        """Show these versions and no others, in the places they have or at the end."""
        kept = [number for number in self.columns if number in numbers]
        self.columns = kept + [number for number in numbers if number not in kept]
        if self.base not in self.columns:
            self.base = self.columns[0]
        self._keep()

    def _keep(self) -> None:
        uids = [self._uids[number] for number in self.columns]
        keep_columns(self._settings, self._story, uids, self._uids[self.base])


def keep_columns(settings: Settings, story: str, uids: Sequence[str], base: str) -> None:
    """Remember the columns for the next visit, those of a hundred stories at most."""
    for name, value in (("compare.stories", list(uids)), ("compare.bases", base)):
        kept = {k: v for k, v in settings[name].items() if k != story}
        kept[story] = value
        settings[name] = dict(list(kept.items())[-_KEPT:])
