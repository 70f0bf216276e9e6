"""All entities of a project by name, in memory: found as one types, ranked for a mention.

Fifty thousand names take some megabytes and some tenths of a second to read, in slices while
nobody types; every search after that takes some milliseconds, whatever the letters are, where the
database knows case for ASCII only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Entity
from annotator.domain.changes import ChangeSet
from annotator.store import entity_rows
from annotator.store.project import Project

Name = entity_rows.Name
"""What an entity is called."""
SAME, ALIAS, STARTS, WORD, INSIDE, SCATTERED = range(6)
"""How well what was typed fits an entity, the best first."""
_SHOWN = 60
_SLICE = 1_000
"""Names that are read at once: some milliseconds' work."""


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
        self._whole: dict[str, str] = {}
        self._sorted: list[Name] | None = None
        self._stale = True
        self._after = 0

    def read(self) -> bool:
        """Read the next slice; tell whether there is more."""
        if self._stale:
            self._read(_SLICE)
        elif self._sorted is None:
            self._sort()
        return self._stale or self._sorted is None

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
                self._whole.pop(uid, None)
            for at in range(0, len(uids), 400):
                self._take(entity_rows.names(self._project.connection, uids[at : at + 400]))
            self._sorted = None
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
            whole = self._whole
            found = (each for each in found if wanted in whole[each.uid])
        return list(found)

    def find(
        self, typed: str, label: str, recent: Sequence[str], limit: int = _SHOWN
    ) -> list[Found]:
        """Return the entities that fit what was typed, best first.

        Same text comes before an alias, then recent ones, then those of the same label; what only
        scattered letters fit comes last.
        """
        names, texts = self._all(), self._folded
        wanted = folded(typed)
        newest = {uid: number for number, uid in enumerate(recent)}
        fits = [
            (uid, fit)
            for uid, whole in self._whole.items()
            if wanted in whole
            for fit in [_fit(wanted, texts[uid])]
        ]
        if len(fits) < limit:
            letters = re.compile(".*?".join(map(re.escape, wanted.replace(" ", ""))))
            near = {uid for uid, _ in fits}
            fits += [
                (uid, (SCATTERED, next((n for n, text in enumerate(each) if letters.search(text)))))
                for uid, each in texts.items()
                if uid not in near and any(letters.search(text) for text in each)
            ]
        ranked = []
        for uid, (how, number) in fits:
            group = how if how <= ALIAS else SCATTERED if how == SCATTERED else STARTS
            name, text = names[uid], texts[uid][0]
            other = name.label != label
            place = newest.get(uid, len(newest))
            ranked.append((group, place, other, how, len(text), text, uid, number))
        ranked.sort()
        return [
            Found(names[uid], names[uid].aliases[number - 1] if number else "")
            for *_, uid, number in ranked[:limit]
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
        self._sorted = None
        if len(found) < many:
            self._stale, self._after = False, 0
        else:
            self._after = found[-1].key

    def _sort(self) -> list[Name]:
        texts = self._folded
        self._sorted = sorted(self._names.values(), key=lambda each: texts[each.uid][0])
        return self._sorted

    def _forget(self) -> None:
        self._names, self._folded, self._whole, self._sorted = {}, {}, {}, None
        self._stale, self._after = True, 0

    def _take(self, names: Collection[Name]) -> None:
        for each in names:
            self._names[each.uid] = each
            texts = tuple(folded(text) for text in (each.name, *each.aliases))
            self._folded[each.uid] = texts
            self._whole[each.uid] = "\n".join(texts)


def _fit(wanted: str, texts: tuple[str, ...]) -> tuple[int, int]:
    """Return how well what was typed fits, and which of the texts it does; one of them holds it."""
    best = (SCATTERED, 0)
    for number, text in enumerate(texts):
        at = text.find(wanted)
        if at < 0:
            continue
        if len(text) == len(wanted):
            how = SAME if number == 0 else ALIAS
        elif at == 0:
            how = STARTS
        else:
            how = INSIDE if text[at - 1].isalnum() else WORD
        best = min(best, (how, number))
    return best
