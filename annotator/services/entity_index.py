"""All entities of a project by name, in memory: found as one types, ranked for a mention.

Fifty thousand names take some megabytes and some tenths of a second to read, in slices while
nobody types; every search after that takes some milliseconds, whatever the letters are, where the
database knows case for ASCII only.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.domain.annotations import Entity
from annotator.domain.changes import ChangeSet
from annotator.services.entity_texts import ALIAS, SAME, SCATTERED, STARTS, EntityTexts, Fits
from annotator.services.packed_texts import Numbers
from annotator.store import entity_rows
from annotator.store.project import Project

Name = entity_rows.Name
"""What an entity is called."""
_SHOWN = 60
_SLICE = 1_000
"""Names that are read at once: some milliseconds' work."""
_LONGEST = 1 << 20
"""More code points than a name has that is ranked by its length."""


@dataclass(frozen=True, slots=True)
class Found:
    """Hold an entity that was found; ``via`` is the alias that fits where the name does not."""

    name: Name
    via: str = ""


def folded(text: str) -> str:
    """Return a text without case, accents and runs of spaces, to be compared by."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


class EntityIndex:
    """Know all entities of a project by name; follow the steps that change them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._names: dict[str, Name] = {}
        self._folded: dict[str, tuple[str, ...]] = {}
        self._sorted: list[Name] | None = None
        self._rows: _Rows | None = None
        self._stale = True
        self._after = 0

    def read(self) -> bool:
        """Read the next slice; tell whether there is more."""
        if self._stale:
            self._read(_SLICE)
        elif self._sorted is None:
            self._sort()
        elif self._rows is None:
            self._pack()
        return self._stale or self._sorted is None or self._rows is None

    def follow(self, done: ChangeSet) -> bool:
        """Take in what a step changed; tell whether an entity was among it."""
        if any(kind == Entity.kind for kind, _ in done.bulk):
            self._forget()
            return True
        changed = [each for each in done.changes if each.kind == Entity.kind]
        if changed and (self._after or not self._stale):
            uids = [each.uid for each in changed]
            for uid in uids:
                self._names.pop(uid, None)
                self._folded.pop(uid, None)
            for at in range(0, len(uids), 400):
                self._take(entity_rows.names(self._project.connection, uids[at : at + 400]))
        return bool(changed)

    def get(self, uid: str) -> Name | None:
        """Return what an entity is called, or None where there is none."""
        return self._all().get(uid)

    def __len__(self) -> int:
        return len(self._all())

    def in_order(self, typed: str = "", label: str = "") -> list[Name]:
        """Return the entities that hold what was typed, by name."""
        self._all()
        wanted = folded(typed)
        found: Iterable[Name] = self._sorted if self._sorted is not None else self._sort()
        if label:
            found = (each for each in found if each.label == label)
        if wanted:
            rows = self._rows or self._pack()
            holding = {rows.uids[row] for row in np.flatnonzero(rows.texts.holding(wanted))}
            found = (each for each in found if each.uid in holding)
        return list(found)

    def find(
        self, typed: str, label: str, recent: Sequence[str], limit: int = _SHOWN
    ) -> list[Found]:
        """Return the entities that fit what was typed, best first.

        Same text comes before an alias, then recent ones, then those of the same label; what only
        scattered letters fit comes last.
        """
        self._all()
        wanted = folded(typed)
        rows = self._rows or self._pack()
        fits = rows.texts.fitting(wanted)
        ranked = self._first(rows, fits, label, recent, limit)
        if len(ranked) < limit:
            others = rows.texts.scattered(wanted)
            new = ~np.isin(others.rows, fits.rows)
            others = Fits(*(each[new] for each in others))
            ranked += self._first(rows, others, label, recent, limit - len(ranked))
        return ranked

    def _first(
        self, rows: _Rows, fits: Fits, label: str, recent: Sequence[str], limit: int
    ) -> list[Found]:
        """Return the best of some fits: by how they do, how recent, label, and length of name."""
        newest = {uid: number for number, uid in enumerate(recent)}
        places = np.full(len(rows.uids), len(newest))
        for uid, number in newest.items():
            if uid in rows.numbers:
                places[rows.numbers[uid]] = number
        how = fits.how
        key: Numbers = np.where((how > ALIAS) & (how < SCATTERED), STARTS, how)
        other = rows.labels[fits.rows] != rows.label_numbers.get(label, -1)
        length = np.minimum(rows.texts.lengths[fits.rows], _LONGEST - 1)
        for part, many in (
            (places[fits.rows], len(newest) + 1),
            (other, 2),
            (how, SCATTERED + 1),
            (length, _LONGEST),
        ):
            key = key * many + part
        best = np.arange(len(key))
        if len(key) > limit:
            best = np.flatnonzero(key <= np.partition(key, limit - 1)[limit - 1])
        texts, names = self._folded, self._names
        ranked = sorted(
            (int(key[at]), texts[uid][0], uid, int(fits.numbers[at]))
            for at in best.tolist()
            for uid in [rows.uids[int(fits.rows[at])]]
        )
        return [
            Found(names[uid], names[uid].aliases[number - 1] if number else "")
            for _, _, uid, number in ranked[:limit]
        ]

    def offer(self, words: str, label: str, recent: Sequence[str], limit: int = 9) -> list[Found]:
        """Return what a mention's words may refer to before anything is typed.

        Entities called so come first, then those that have it as an alias, then recent ones, those
        of the same label before others.
        """
        names, wanted = self._all(), folded(words)
        same = [
            (fit, name.label != label, number, uid)
            for uid, each in self._folded.items()
            if wanted in each
            for name in [names[uid]]
            for number in [each.index(wanted)]
            for fit in [SAME if number == 0 else ALIAS]
        ]
        found = {
            uid: Found(names[uid], names[uid].aliases[number - 1] if number else "")
            for _, _, number, uid in sorted(same)
        }
        latest = [uid for uid in recent if uid in names]
        for uid in sorted(latest, key=lambda each: names[each].label != label):
            found.setdefault(uid, Found(names[uid]))
        return list(found.values())[:limit]

    def _all(self) -> dict[str, Name]:
        while self._stale:
            self._read(_SLICE)
        return self._names

    def _read(self, many: int) -> None:
        found = entity_rows.names_after(self._project.connection, self._after, many)
        self._take(found)
        if len(found) < many:
            self._stale, self._after = False, 0
        else:
            self._after = found[-1].key

    def _sort(self) -> list[Name]:
        texts = self._folded
        self._sorted = sorted(self._names.values(), key=lambda each: texts[each.uid][0])
        return self._sorted

    def _pack(self) -> _Rows:
        self._rows = _Rows(self._names, self._folded)
        return self._rows

    def _forget(self) -> None:
        self._names, self._folded = {}, {}
        self._sorted = self._rows = None
        self._stale, self._after = True, 0

    def _take(self, names: Collection[Name]) -> None:
        self._sorted = self._rows = None
        for each in names:
            self._names[each.uid] = each
            self._folded[each.uid] = tuple(folded(text) for text in (each.name, *each.aliases))


class _Rows:
    """Hold all entities as they are looked through: their uids, labels and packed texts."""

    def __init__(self, names: dict[str, Name], texts: dict[str, tuple[str, ...]]) -> None:
        self.uids = list(names)
        self.numbers = dict(zip(self.uids, range(len(names)), strict=True))
        labels = [each.label for each in names.values()]
        self.label_numbers = {label: number for number, label in enumerate(dict.fromkeys(labels))}
        self.labels: Numbers = np.array([self.label_numbers[each] for each in labels], np.int64)
        self.texts = EntityTexts([texts[uid] for uid in self.uids])
