"""Checks of one author's work against itself: mentions of one text, and what a change left behind.

A Review reads all mentions once, a slice at a time, and remembers what each text was tagged as.
From that come two checks, each a list of groups with a heading: texts that carry different labels,
and texts that are tagged in some places and not in others, in articles the author has begun. A
third check needs no reading: annotations older than the last change of their label.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Mention
from annotator.domain.query_tree import Words
from annotator.domain.schema import Schema, SchemaVersion
from annotator.domain.spans import Span
from annotator.services.finds import Find
from annotator.services.searching import finds_of, words_find
from annotator.store import consistency_rows, search, search_annotations
from annotator.store.project import Project
from annotator.store.tokenising import Occurrences, folded

OTHER_LABEL, UNTAGGED, OUTDATED = "other label", "untagged", "outdated"
CHECKS = (OTHER_LABEL, UNTAGGED, OUTDATED)

_SLICE = 1000
"""Mentions read at once: some milliseconds' work."""
_KEPT = 100
"""Mentions of one text and label that are listed; nobody reads more of them."""
MANY = 100
"""Places of a text without a label that are listed."""
_EXAMPLES = 3
"""Mentions shown of the label a text mostly has."""
_LEAST = 2
"""How often a text must be tagged before it is looked for elsewhere."""
_MOSTLY = 4
"""A text left untagged this many times as often as tagged was left so on purpose."""
_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Heading:
    """Stand above the finds that belong together: their text, or the label they carry.

    ``labels`` counts them by label, the most frequent first; ``missing`` counts the places that
    are not tagged, up to MANY, which stands for that many or more.
    """

    text: str
    layer: str
    labels: tuple[tuple[str, int], ...]
    missing: int = 0


@dataclass(slots=True)
class _Tagged:
    """Count the mentions of one text with one label, with the keys of some."""

    text: str
    count: int
    keys: list[int]


class Check:
    """Yield headings, each followed by its finds, a page at a time."""

    def __init__(self, entries: Iterator[Find | Heading | None]) -> None:
        self._entries = entries
        self.is_done = False

    def more(self, least: int = 50, seconds: float = 1.0) -> list[Find | Heading]:
        """Return the next entries: at least so many, unless time or all there is runs out."""
        found: list[Find | Heading] = []
        until = time.monotonic() + seconds
        for entry in self._entries:
            if entry is not None:
                found.append(entry)
            # Groups stay whole where they are small.
            elif len(found) >= least or time.monotonic() > until:
                return found
        self.is_done = True
        return found


class Review:
    """Hold what one author's mentions say of each text."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._me = search_annotations.annotator_key(project.connection, project.author)
        self._texts: dict[str, dict[str, _Tagged]] = {}
        self._after = 0
        self.mentions = 0
        """Mentions read so far."""
        self.is_read = self._me is None

    def read(self) -> bool:
        """Read the next slice of the mentions; tell whether there is more."""
        if self.is_read or self._me is None:
            return False
        connection = self._project.connection
        rows = consistency_rows.mentions_after(connection, self._me, self._after, _SLICE)
        self.is_read = len(rows) < _SLICE
        if not self.is_read and rows[0][0] != rows[-1][0]:
            # The last article may go on: it is read from its start next time.
            cut = rows[-1][0]
            rows = [row for row in rows if row[0] != cut]
        elif not self.is_read:
            # One article fills the slice: all of it is read at once.
            rows = consistency_rows.mentions_of(connection, self._me, rows[0][0])
        self._note(rows, search.texts(connection, {row[1] for row in rows}))
        if rows:
            self._after = rows[-1][0]
        return not self.is_read

    def finish(self) -> None:
        """Read all that is left."""
        while self.read():
            pass

    def check(self, name: str) -> Check:
        """Return one of CHECKS, to be read page by page; the mentions are read to the end first."""
        if name == OUTDATED:
            return Check(self._outdated())
        self.finish()
        return Check(self._other_label() if name == OTHER_LABEL else self._untagged())

    def _note(
        self, rows: Sequence[tuple[int, int, int, str, int, int]], texts: dict[int, str]
    ) -> None:
        self.mentions += len(rows)
        for _, body, key, label, start, end in rows:
            text = texts[body][start:end]
            by_label = self._texts.setdefault(" ".join(text.casefold().split()), {})
            tagged = by_label.get(label)
            if tagged is None:
                by_label[label] = _Tagged(text, 1, [key])
            else:
                tagged.count += 1
                if len(tagged.keys) < _KEPT:
                    tagged.keys.append(key)

    # Same text, other label

    def _other_label(self) -> Iterator[Find | Heading | None]:
        mixed = [by_label for by_label in self._texts.values() if len(by_label) > 1]
        # The clearest slips first: one stray label among many that agree.
        mixed.sort(key=lambda by_label: (_strays(by_label), -_total(by_label)))
        for by_label in mixed:
            ordered = _ordered(by_label)
            yield Heading(
                ordered[0][1].text,
                Mention.layer,
                tuple((label, tagged.count) for label, tagged in ordered),
            )
            keys = [key for _, tagged in reversed(ordered[1:]) for key in tagged.keys]
            usual = ordered[0][1]
            keys += usual.keys[: _EXAMPLES if _is_stray(ordered) else _KEPT]
            yield from self._mentions(keys)
            yield None

    def _mentions(self, keys: Sequence[int]) -> list[Find]:
        rows = consistency_rows.mentions(self._project.connection, keys)
        return finds_of(self._project, [(Mention.kind, row) for row in rows])

    # Tagged here, not there

    def _untagged(self) -> Iterator[Find | Heading | None]:
        often = [by_label for by_label in self._texts.values() if _total(by_label) >= _LEAST]
        often.sort(key=_total, reverse=True)
        for by_label in often:
            ordered = _ordered(by_label)
            text = ordered[0][1].text
            limit = _MOSTLY * _total(by_label)
            found: list[Find] = []
            for place in self._places_without(text):
                if place is None:
                    yield None
                    continue
                found.append(place)
                if len(found) > min(limit, MANY):
                    break
            if found and len(found) <= limit:
                labels = tuple((label, tagged.count) for label, tagged in ordered)
                yield Heading(text, Mention.layer, labels, min(len(found), MANY))
                yield from found[:MANY]
            yield None

    def _places_without(self, text: str) -> Iterator[Find | None]:
        """Yield where ``text`` stands, in letters alike, in begun articles and untagged.

        None comes after each page of articles, for whoever has something else to do.
        """
        assert self._me is not None
        connection = self._project.connection
        finder = Occurrences(text)
        after: tuple[int, int] | None = search.START
        tree = Words(text)
        while after is not None:
            page, after = search.articles(
                connection, tree, self._project.sight(), after, _AT_ONCE, window=2**40
            )
            begun = consistency_rows.begun_among(connection, self._me, [row.key for row in page])
            page = [row for row in page if row.key in begun]
            texts = search.texts(connection, {row.body for row in page})
            taken: dict[int, list[Span]] = {}
            for article, start, end in consistency_rows.settled_in(
                connection, self._me, [row.key for row in page]
            ):
                taken.setdefault(article, []).append(Span(start, end))
            for row in page:
                whole = texts[row.body]
                for span in finder.find(whole, folded(whole)):
                    alike = span.slice(whole)[:1].isupper() == text[:1].isupper()
                    if alike and not any(span.overlaps(own) for own in taken.get(row.key, ())):
                        yield words_find(row, whole, span)
            yield None

    # Older than their label

    def _outdated(self) -> Iterator[Find | Heading | None]:
        if self._me is None:
            return
        connection = self._project.connection
        changes = last_changes(consistency_rows.schema_versions(connection))
        for (layer, label), version in changes.items():
            kind = _kind(layer)
            count = consistency_rows.count_older(connection, kind, label, version, self._me)
            if not count:
                continue
            yield Heading(label_name(self._project.schema, layer, label), layer, ((label, count),))
            after = 0
            while True:
                rows = consistency_rows.older(
                    connection, kind, label, version, self._me, after, _AT_ONCE
                )
                yield from finds_of(self._project, [(kind, row) for row in rows])
                yield None
                if len(rows) < _AT_ONCE:
                    break
                after = rows[-1].key


def last_changes(versions: Sequence[SchemaVersion]) -> dict[tuple[str, str], int]:
    """Return by (layer, label) the version that last changed what a label means.

    ``versions`` are all of them, oldest first. Its name, definition, examples, inference rule and
    attributes make up what it means; key, colour and line style do not. Labels that never changed
    are left out.
    """
    changed: dict[tuple[str, str], int] = {}
    before: dict[tuple[str, str], object] | None = None
    for version in versions:
        now = _meanings(version.schema)
        for place, meaning in now.items() if before is not None else ():
            if before is not None and before.get(place, meaning) != meaning:
                changed[place] = version.version
        before = now
    return {place: changed[place] for place in changed if before is not None and place in before}


def _meanings(schema: Schema) -> dict[tuple[str, str], object]:
    return {
        (label.layer, label.id): (
            label.name,
            label.definition,
            label.examples,
            label.nli,
            schema.attributes_of(label.layer, label.id),
        )
        for label in schema.labels
    }


def label_name(schema: Schema, layer: str, label: str) -> str:
    """Return what a label is called, or its id where the schema has no such label."""
    found = (each.name for each in schema.labels if (each.layer, each.id) == (layer, label))
    return next(found, label)


def _kind(layer: str) -> str:
    return next(kind for kind, of in search_annotations.LAYERS.items() if of == layer)


def _ordered(by_label: dict[str, _Tagged]) -> list[tuple[str, _Tagged]]:
    return sorted(by_label.items(), key=lambda each: (-each[1].count, each[0]))


def _total(by_label: dict[str, _Tagged]) -> int:
    return sum(tagged.count for tagged in by_label.values())


def _strays(by_label: dict[str, _Tagged]) -> float:
    """Return which part of the mentions of a text has not its usual label."""
    return 1 - max(tagged.count for tagged in by_label.values()) / _total(by_label)


def _is_stray(ordered: Sequence[tuple[str, _Tagged]]) -> bool:
    return ordered[0][1].count > 2 * sum(tagged.count for _, tagged in ordered[1:])
