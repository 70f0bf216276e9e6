"""The annotations of the open page: their places are known at once, the rest when asked for."""

from __future__ import annotations

from collections.abc import (
    Callable,
    Collection,
    ItemsView,
    Iterable,
    Iterator,
    Mapping,
    ValuesView,
)

from annotator.domain.annotations import Annotation, Claim, Mention
from annotator.domain.spans import Span
from annotator.services.reading import LightRow, Page, light_row

Fetch = Callable[[str, list[str]], Mapping[str, Annotation]]
"""Returns annotations of a kind by uid, those that are there."""
_LIGHT: dict[str, type[Mention | Claim]] = {Mention.kind: Mention, Claim.kind: Claim}
LIGHT_KINDS = tuple(_LIGHT)
"""The kinds kept as light rows; each has a layer of its own, of the same name."""


class PageAnnotations(Mapping[str, Annotation]):
    """Hold an article's annotations by uid.

    Mentions and claims are kept as light rows, and the records of those that were asked for.
    """

    def __init__(self, page: Page, annotator: str, fetch: Fetch) -> None:
        self._article = page.article.uid
        self._annotator = annotator
        self._fetch = fetch
        self._rows: dict[str, dict[str, LightRow]] = {
            Mention.kind: {row[0]: row for row in page.mentions},
            Claim.kind: {row[0]: row for row in page.claims},
        }
        self._records: dict[str, Annotation] = {}
        self._others: dict[str, Annotation] = {
            annotation.uid: annotation
            for group in (page.relations, page.labels, page.discrepancies)
            for annotation in group
        }

    def __len__(self) -> int:
        return len(self._others) + sum(map(len, self._rows.values()))

    def __iter__(self) -> Iterator[str]:
        for rows in self._rows.values():
            yield from rows
        yield from self._others

    def __contains__(self, uid: object) -> bool:
        return uid in self._others or any(uid in rows for rows in self._rows.values())

    def __getitem__(self, uid: str) -> Annotation:
        found = self._others.get(uid) or self._records.get(uid)
        return found if found is not None else self.some([uid])[0]

    def values(self) -> ValuesView[Annotation]:
        self.some(self)
        return super().values()

    def items(self) -> ItemsView[str, Annotation]:
        self.some(self)
        return super().items()

    def some(self, uids: Iterable[str]) -> list[Annotation]:
        """Return several annotations in the order asked for, reading the missing ones at once."""
        wanted = list(uids)
        for kind, rows in self._rows.items():
            missing = [uid for uid in wanted if uid in rows and uid not in self._records]
            if missing:
                found = self._fetch(kind, missing)
                for uid in missing:
                    # Another program may have taken it away since; this page still shows it.
                    self._records[uid] = found.get(uid) or self._as_shown(kind, rows[uid])
        return [self._others[uid] if uid in self._others else self._records[uid] for uid in wanted]

    def rows(self, kind: str) -> Collection[LightRow]:
        """Return the light rows of the mentions or the claims."""
        return self._rows[kind].values()

    def others(self) -> Collection[Annotation]:
        """Return what is neither mention nor claim."""
        return self._others.values()

    def put(self, annotation: Annotation) -> None:
        """Take in an annotation that is new or was changed."""
        if isinstance(annotation, Mention | Claim):
            self._rows[annotation.kind][annotation.uid] = light_row(annotation)
            self._records[annotation.uid] = annotation
        else:
            self._others[annotation.uid] = annotation

    def drop(self, uid: str) -> None:
        """Forget an annotation."""
        self._others.pop(uid, None)
        self._records.pop(uid, None)
        for rows in self._rows.values():
            rows.pop(uid, None)

    def _as_shown(self, kind: str, row: LightRow) -> Annotation:
        uid, label, start, end, several = row
        spans = several or (Span(start, end),)
        return _LIGHT[kind](uid, self._article, self._annotator, label, spans)
