"""Gold as it is written inside one step: copies of what was decided for, and what they point at.

What a gold annotation points at is gold as well: the source of a claim, the ends of a relation and
attributes that name a mention are taken to the gold annotation of the same place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.adjudication import Chain, Mark
from annotator.domain.agreement.material import Spans, dice
from annotator.domain.annotations import (
    Annotation,
    ArticleLabel,
    Claim,
    Discrepancy,
    Mention,
    Relation,
    SpanAnnotation,
)
from annotator.domain.articles import Annotator, Progress
from annotator.domain.identity import new_uid
from annotator.domain.verdicts import GOLD, Verdict
from annotator.errors import Conflict, InvalidInput
from annotator.store import adjudication_rows, journal, queries
from annotator.store.project import Project, Transaction

GOLD_UID = "00000000-0000-7000-8000-0000000060d0"
"""The uid of the annotator ``gold``: the same everywhere, so that gold of two files is one's."""
KINDS: dict[str, type[Annotation]] = {
    type_.layer: type_ for type_ in (Mention, Claim, ArticleLabel, Discrepancy, Relation)
}
"""The kind of record in each layer that holds annotations."""


class NotInGold(Conflict):
    """Say that something points at what is not in gold, so it cannot be in gold either."""


def owner(project: Project) -> str:
    """Return the uid of the annotator ``gold``, who is added where there is none yet."""
    known = project.annotator_named(GOLD)
    if known is None:
        known = Annotator(GOLD_UID, GOLD)
        # Undo takes back decisions one by one; the annotator they share stays.
        with project.transact("add_annotator", how=journal.SETUP) as made:
            made.insert(known)
    return known.uid


class Gold:
    """Write gold inside one transaction, knowing what gold there is in the articles touched."""

    def __init__(self, project: Project, made: Transaction, owner_uid: str) -> None:
        self._made = made
        self._owner = owner_uid
        self._pointing = {
            (each.layer, each.id) for each in project.schema.attributes if each.kind == "mention"
        }
        self._there: dict[tuple[str, str], dict[str, Any]] = {}
        self._touched: dict[str, None] = {}
        self._said: dict[tuple[str, str], dict[object, str]] = {}
        self._originals: dict[str, Any] = {}

    def read(self, kind: str, uids: Iterable[str]) -> None:
        """Read annotations of a kind all at once that will be copied one by one."""
        self._originals |= adjudication_rows.by_uid(self._made.connection, kind, uids)

    # What there is

    def _in(self, kind: str, article: str) -> dict[str, Any]:
        known = self._there.get((kind, article))
        if known is None:
            found = adjudication_rows.made_by(self._made.connection, kind, article, self._owner)
            known = self._there[kind, article] = {each.uid: each for each in found}
        return known

    def image(self, original: SpanAnnotation) -> Any:
        """Return the gold annotation of the place of another one, or None.

        It is the one that overlaps it most; of equals the one of the same label.
        """
        mine = edges(original)
        nearest = None
        best = (0.0, False)
        for each in self._in(original.kind, original.article).values():
            worth = (dice(mine, edges(each)), each.label == original.label)
            if worth[0] > 0 and worth > best:
                nearest, best = each, worth
        return nearest

    # Copies

    def copies(self, layer: str, marks: Sequence[Mark], origin: str) -> list[Annotation]:
        """Return gold made of some marks, unwritten; what says the same twice is there once.

        Raise NotInGold for a relation one of whose ends is not in gold.
        """
        kind = KINDS[layer].kind
        uids = [mark.made.uid for mark in marks]
        if any(uid not in self._originals for uid in uids):
            self.read(kind, uids)
        originals = self._originals
        found: dict[object, Annotation] = {}
        for uid in uids:
            if uid not in originals:
                raise Conflict("an annotation it is about is gone; it is shown as it is now")
            copy = self._copy(originals[uid], origin)
            found.setdefault(_says(copy), copy)
        return list(found.values())

    def _copy(self, original: Any, origin: str) -> Any:
        fields: dict[str, Any] = {
            "uid": new_uid(),
            "annotator": self._owner,
            "origin": origin,
            "score": None,
            "status": "accepted",
        }
        if isinstance(original, Mention | Claim | Relation):
            fields["attributes"] = self._attributes(original)
        if isinstance(original, Claim):
            fields["source"] = self._image_of(Mention, original.source)
        if isinstance(original, Relation):
            ends = [
                self._image_of(Mention, uid) or self._image_of(Claim, uid)
                for uid in (original.from_uid, original.to_uid)
            ]
            if None in ends or ends[0] == ends[1]:
                raise NotInGold("what it joins is not in gold; decide on that first")
            fields["from_uid"], fields["to_uid"] = ends
        return replace(original, **fields)

    def _image_of(self, type_: type[SpanAnnotation], uid: str | None) -> str | None:
        if uid is None:
            return None
        original = self._originals.get(uid)
        if original is None:
            original = adjudication_rows.by_uid(self._made.connection, type_.kind, [uid]).get(uid)
        if not isinstance(original, type_):
            return None
        found = self.image(original)
        return None if found is None else str(found.uid)

    def _attributes(self, original: Mention | Claim | Relation) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, value in original.attributes.items():
            if (original.layer, name) in self._pointing:
                value = self._image_of(Mention, value)
            if value is not None:
                values[name] = value
        return values

    # Writing

    def put(self, wanted: Sequence[Any], old: Sequence[Any]) -> tuple[str, ...]:
        """Let gold be ``wanted`` where it was ``old``; return the uids it has.

        What was there keeps its uid as far as there is something in its place, so that what
        points at it still does.
        """
        uids = []
        for doomed in old[len(wanted) :]:
            self.remove(doomed)
        for after, before in zip(wanted, old, strict=False):
            kept = replace(after, uid=before.uid)
            if isinstance(kept, Mention) and kept.label == before.label:
                kept = replace(kept, entity=before.entity or kept.entity)
            self.update(before, kept)
            uids.append(before.uid)
        fresh = wanted[len(old) :]
        for record in fresh:
            self._check_room(record)
            self._note(record)
        if fresh:
            self._made.insert(*fresh)
        return (*uids, *(record.uid for record in fresh))

    def update(self, before: Any, after: Any) -> None:
        """Write one gold annotation over its former state."""
        if _says(before) != _says(after):
            self._check_room(after)
        self._made.update(before, after)
        self._note(after)

    def remove(self, doomed: Any) -> None:
        """Take an annotation out of gold; what pointed at it points at what is left there."""
        if isinstance(doomed, Mention | Claim):
            self._in(doomed.kind, doomed.article).pop(doomed.uid, None)
            self._said.pop((doomed.kind, doomed.article), None)
            self._release(doomed)
        self._made.delete(doomed)

    def _release(self, doomed: SpanAnnotation) -> None:
        """Let what hangs on a gold annotation go to its neighbour; a relation is asked anew."""
        connection = self._made.connection
        heir = self.image(doomed)
        for relation in list(queries.relations_on(connection, doomed.uid)):
            for each in adjudication_rows.verdicts(connection, [doomed.article], None):
                if relation.uid in each.gold:
                    self._made.delete(each)
            self._made.delete(relation)
        if isinstance(doomed, Mention):
            for claim in list(queries.claims_from(connection, doomed.uid)):
                self.update(claim, replace(claim, source=None if heir is None else heir.uid))

    def _check_room(self, wanted: Any) -> None:
        if not isinstance(wanted, Mention | Claim):
            return
        key = (wanted.kind, wanted.article)
        if key not in self._said:
            self._said[key] = {_says(each): each.uid for each in self._in(*key).values()}
        if self._said[key].get(_says(wanted), wanted.uid) != wanted.uid:
            raise InvalidInput("gold has that label on that text already")

    def _note(self, record: Any) -> None:
        if isinstance(record, Mention | Claim):
            known = self._in(record.kind, record.article)
            said = self._said.get((record.kind, record.article))
            if said is not None:
                if record.uid in known:
                    said.pop(_says(known[record.uid]), None)
                said[_says(record)] = record.uid
            known[record.uid] = record
        if isinstance(record, Discrepancy):
            self._touched.update(dict.fromkeys(side.article for side in record.sides))
        else:
            self._touched[record.article] = None

    # Entities

    def link(self, marks: Sequence[Mark], about: Iterable[str]) -> tuple[str, ...]:
        """Link gold mentions as some marks have it; return the gold mentions of ``about``.

        A mention two of them link goes with the first; a later one's further mentions join the
        entity that its mentions have already. The others of ``about`` are linked to nothing.
        """
        originals = adjudication_rows.mentions(self._made.connection, about)
        images: dict[str, Mention] = {}
        for uid, original in originals.items():
            image = self.image(original)
            if image is not None:
                images[uid] = image
        wanted: dict[str, str] = {}
        for mark in marks:
            assert isinstance(mark.made, Chain)
            own = [images[uid].uid for uid in mark.made.mentions if uid in images]
            entity = next((wanted[uid] for uid in own if uid in wanted), mark.made.uid)
            for uid in own:
                wanted.setdefault(uid, entity)
        for image in {each.uid: each for each in images.values()}.values():
            self.update(image, replace(image, entity=wanted.get(image.uid)))
        return tuple(sorted({each.uid for each in images.values()}))

    # Afterwards

    def settle(self, *, complete: Sequence[str] = ()) -> None:
        """Point claims at sources that came later, and note how far gold is.

        ``complete`` are the articles of a scope in which nothing is left to decide.
        """
        for article in self._touched:
            self._point_claims(article)
        wanted = {**dict.fromkeys(self._touched, "in_progress"), **dict.fromkeys(complete, "done")}
        known = adjudication_rows.progress_in(self._made.connection, list(wanted), self._owner)
        for article, state in wanted.items():
            before = known.get(article)
            if before is None:
                self._made.insert(Progress(new_uid(), article, self._owner, state))
            elif state == "done":
                self._made.update(before, replace(before, state=state))

    def _point_claims(self, article: str) -> None:
        """Give claims taken before their source was in gold that source, where it is clear."""
        loose = [
            each
            for each in self._in(Claim.kind, article).values()
            if each.source is None and each.origin != EDITED
        ]
        if not loose or not self._in(Mention.kind, article):
            return
        verdicts = adjudication_rows.verdicts(self._made.connection, [article], None)
        for claim in loose:
            of = next((each.of for each in verdicts if claim.uid in each.gold), ())
            source = self._source_for(claim, of)
            if source is not None:
                self.update(claim, replace(claim, source=source))

    def _source_for(self, claim: Claim, of: Iterable[str]) -> str | None:
        """Return the source all have who made just this claim; None where they do not agree."""
        originals = adjudication_rows.by_uid(self._made.connection, Claim.kind, of).values()
        same = [each for each in originals if (_says(each), each.cue) == (_says(claim), claim.cue)]
        sources = {self._image_of(Mention, each.source) for each in same}
        return sources.pop() if len(sources) == 1 else None


EDITED = "edited"


def edges(record: SpanAnnotation) -> Spans:
    """Return the fragments of an annotation as agreement takes them."""
    return tuple((span.start, span.end) for span in record.spans)


def _says(record: Any) -> object:
    """Return what makes two annotations of one author the same."""
    if isinstance(record, Mention | Claim):
        return record.spans, record.label
    if isinstance(record, Relation):
        return record.from_uid, record.to_uid, record.label
    if isinstance(record, Discrepancy):
        return record.sides, record.label
    return record.label


def replaced(made: Transaction, before: Sequence[Verdict], after: Verdict) -> None:
    """Write a verdict in place of former ones on the same; the first of them keeps its uid."""
    if before:
        made.update(before[0], replace(after, uid=before[0].uid))
        for each in before[1:]:
            made.delete(each)
    else:
        made.insert(after)
