"""What was found as a list of lines, with ticks and the labels that lie over each find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.annotations import Claim, Mention
from annotator.domain.changes import ChangeSet
from annotator.services.consistency import Heading
from annotator.services.finds import Find
from annotator.ui.annotate.open_page import ANNOTATIONS
from annotator.ui.language import tr
from annotator.ui.search.loading import Entry

_AROUND = 60
"""How many lines on either side are asked about labels with one that is shown."""
ENTRY = Qt.ItemDataRole.UserRole
LABELS = Qt.ItemDataRole.UserRole + 1
TICKED = Qt.ItemDataRole.UserRole + 2
GONE = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex
Labels = tuple[tuple[str, str], ...]


class FoundLines(QAbstractListModel):
    """Hold finds and headings; ``read_labels`` tells which labels lie over some finds."""

    def __init__(
        self,
        read_labels: Callable[[Sequence[Find]], Sequence[Labels]],
        name_of: Callable[[str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_labels = read_labels
        self._name_of = name_of
        self.entries: list[Entry] = []
        self.ticked: set[int] = set()
        self._labels: dict[int, Labels] = {}
        self._gone: set[str] = set()

    # What is listed

    def show(self, entries: Iterable[Entry]) -> None:
        """List these entries and no others."""
        self.beginResetModel()
        self.entries = list(entries)
        self.ticked.clear()
        self._labels.clear()
        self._gone.clear()
        self.endResetModel()

    def append(self, entries: Sequence[Entry]) -> None:
        """List more entries below."""
        if entries:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.entries += entries
            self.endInsertRows()

    def find(self, row: int) -> Find | None:
        """Return the find in a row, or None for a heading or no row."""
        if not 0 <= row < len(self.entries):
            return None
        entry = self.entries[row]
        return entry if isinstance(entry, Find) else None

    def rows_of(self, row: int) -> list[int]:
        """Return the row itself, or the rows under the heading it is."""
        if not 0 <= row < len(self.entries):
            return []
        if not isinstance(self.entries[row], Heading):
            return [row]
        last = row + 1
        while last < len(self.entries) and isinstance(self.entries[last], Find):
            last += 1
        return list(range(row + 1, last))

    @property
    def finds(self) -> int:
        """Return how many of the lines are finds."""
        return sum(isinstance(entry, Find) for entry in self.entries)

    # Ticks

    def tick(self, rows: Iterable[int], wanted: bool) -> None:
        """Tick finds, or take their ticks away."""
        for row in rows:
            if self.find(row) is None:
                continue
            (self.ticked.add if wanted else self.ticked.discard)(row)
        self._repaint()

    def toggle(self, row: int) -> None:
        """Tick a find, or all under a heading; take the ticks away where all have one."""
        rows = self.rows_of(row)
        self.tick(rows, not all(each in self.ticked for each in rows))

    def chosen(self, current: int) -> list[Find]:
        """Return the finds that are ticked, or else the current one, or those of its heading."""
        rows = sorted(self.ticked) or self.rows_of(current)
        return [find for row in rows if (find := self.find(row)) is not None]

    # Following

    def follow(self, done: ChangeSet) -> None:
        """Show what a step made of the finds; none goes away, so that nothing moves."""
        changed = {each.uid: each for each in done.changes if isinstance(each.record, ANNOTATIONS)}
        articles = {
            each.record.article
            for each in changed.values()
            if isinstance(each.record, Mention | Claim)
        }
        everything = bool(done.bulk) or (bool(changed) and not articles)
        for row, entry in enumerate(self.entries):
            if not isinstance(entry, Find):
                continue
            if everything or entry.article in articles:
                self._labels.pop(row, None)
            change = changed.get(entry.annotation) if entry.annotation else None
            if change is None:
                continue
            if change.after is None:
                self._gone.add(entry.annotation)
            elif isinstance(change.after, ANNOTATIONS):
                self._gone.discard(entry.annotation)
                self.entries[row] = replace(entry, label=change.after.label)
        self._repaint()

    def _repaint(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        entry = self.entries[row]
        if role == ENTRY:
            return entry
        if role == TICKED:
            return row in self.ticked
        if role == GONE:
            return isinstance(entry, Find) and entry.annotation in self._gone
        if role == LABELS:
            return self._labels_at(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.match if isinstance(entry, Find) else entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, entry)
        return None

    def _labels_at(self, row: int) -> Labels:
        if self.find(row) is None:
            return ()
        if row not in self._labels:
            near = range(max(0, row - _AROUND), min(len(self.entries), row + _AROUND))
            asked = [
                (each, find)
                for each in near
                if each not in self._labels and (find := self.find(each)) is not None
            ]
            answers = self._read_labels([find for _, find in asked])
            self._labels.update(zip((each for each, _ in asked), answers, strict=True))
        return self._labels[row]

    def _spoken(self, row: int, entry: Entry) -> str:
        if isinstance(entry, Heading):
            counts = (f"{self._name_of(entry.layer, label)} {n}" for label, n in entry.labels)
            return ", ".join((entry.text, *counts))
        where = " ".join(part for part in (entry.outlet, entry.published[:10]) if part)
        words = f"{entry.left}{entry.match}{entry.right}".strip()
        labels = (self._name_of(layer, label) for layer, label in self._labels_at(row))
        ticked = (tr("ticked"),) if row in self.ticked else ()
        return ", ".join(part for part in (*ticked, entry.match, *labels, where, words) if part)
