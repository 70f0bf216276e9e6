"""The verb on what a search found: give one label to all the places chosen, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.annotations import Claim, Mention, SpanAnnotation
from annotator.domain.articles import Progress
from annotator.domain.identity import new_uid
from annotator.domain.query_tree import Field
from annotator.domain.spans import Span, check_inside, normalised
from annotator.errors import InvalidInput
from annotator.services.finds import Find
from annotator.services.tagging import relabelled
from annotator.store import occurrence_rows, queries, records, search_annotations
from annotator.store.consistency_rows import SETTLED
from annotator.store.project import Project, Transaction
from annotator.store.sight import Sight

OP = "tag_found"
_TYPES: dict[str, type[SpanAnnotation]] = {Mention.layer: Mention, Claim.layer: Claim}
_Place = tuple[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Tagged:
    """Count what became of the places chosen; ``left`` are annotations of other people."""

    made: int = 0
    changed: int = 0
    kept: int = 0
    left: int = 0


def tag_found(project: Project, finds: Sequence[Find], layer: str, label: str) -> Tagged:
    """Give a label of the layer of mentions or claims to what was found; return what was done.

    A place that has exactly that span tagged in the layer already gets the label in place of its
    own, and an annotation that has the label already is confirmed under the schema in force; any
    other place is tagged. What is no place, a whole article, is passed over.
    """
    if layer not in _TYPES:
        raise InvalidInput("only mentions and claims can be tagged in a list of results")
    found = project.schema.label(layer, label)
    if found.retired:
        raise InvalidInput(f"the label {found.name!r} is retired")
    with project.transact(OP) as made:
        return _Tagging(project, made, layer, label).run(finds)


class _Tagging:
    def __init__(self, project: Project, made: Transaction, layer: str, label: str) -> None:
        self._project, self._made = project, made
        self._type, self._label = _TYPES[layer], label
        self._me = project.annotator
        self._version = project.schema_version.version

    def run(self, finds: Sequence[Find]) -> Tagged:
        places: dict[_Place, Find] = {}
        left = 0
        mine = search_annotations.annotator_key(self._made.connection, self._me.name)
        for find in finds:
            if not find.spans or not all(len(span) for span in find.spans):
                continue
            if find.layer == self._type.layer and find.annotator != mine:
                left += 1
            else:
                places.setdefault((find.article, normalised(find.spans)), find)
        there = self._there({find.key: find.article for find in places.values()})
        new: list[SpanAnnotation] = []
        changed = kept = 0
        for article, spans in self._made.watched(places):
            own = there.get((article, spans), [])
            if self._accept(own):
                changed += 1
            elif not any(each.status in SETTLED for each in own):
                new.append(self._new(article, spans, own))
            elif self._change(own):
                changed += 1
            else:
                kept += 1
        self._check(new)
        self._begin(list(dict.fromkeys(article for article, _ in places)))
        self._made.insert(*new)
        return Tagged(len(new), changed, kept, left)

    def _there(self, articles: dict[int, str]) -> dict[_Place, list[SpanAnnotation]]:
        """Return the author's annotations of the layer by their place."""
        uids: list[str] = []
        tested = Field("annotator", (self._me.name,))
        mine, kinds = Sight(self._me.name), (self._type.kind,)
        for keys in records.batched(self._made.watched(sorted(articles)), 250):
            rows = search_annotations.places(self._made.connection, keys, tested, mine, kinds)
            uids += [row.uid for _, row in rows]
        found: dict[_Place, list[SpanAnnotation]] = {}
        for chunk in records.batched(self._made.watched(uids), 250):
            for each in records.get_many(self._made.connection, self._type.kind, chunk).values():
                if each.annotator == self._me.uid:
                    found.setdefault((each.article, each.spans), []).append(each)
        return found

    def _new(
        self, article: str, spans: tuple[Span, ...], own: Sequence[SpanAnnotation]
    ) -> SpanAnnotation:
        # What was turned down here before makes room for what a person says now.
        self._made.delete(*(each for each in own if each.label == self._label))
        return self._type(
            uid=new_uid(),
            article=article,
            annotator=self._me.uid,
            label=self._label,
            spans=spans,
            schema_version=self._version,
        )

    def _accept(self, own: Sequence[SpanAnnotation]) -> bool:
        """Accept a suggestion of this label, where one waits at a place; tell if so."""
        for each in own:
            if each.status == "open" and each.label == self._label:
                self._made.update(each, replace(each, status="accepted"))
                return True
        return False

    def _change(self, own: Sequence[SpanAnnotation]) -> bool:
        """Give the label to the one annotation at a place, or confirm it; tell if it changed."""
        there = [each for each in own if each.status in SETTLED]
        same = next((each for each in there if each.label == self._label), None)
        before = same or there[0]
        after = relabelled(self._project, before, self._label)
        if same is not None:
            after = replace(same, schema_version=self._version)
        self._made.update(before, after)
        return after != before

    def _check(self, new: Sequence[SpanAnnotation]) -> None:
        lengths: dict[str, int] = {}
        for each in self._made.watched(new):
            if each.article not in lengths:
                lengths[each.article] = queries.length_of(self._made.connection, each.article)
            check_inside(each.spans, lengths[each.article], what="the place found")

    def _begin(self, articles: Sequence[str]) -> None:
        connection, me = self._made.connection, self._me.uid
        begun: set[str] = set()
        for some in records.batched(self._made.watched(articles), 250):
            begun |= occurrence_rows.begun(connection, some, me)
        fresh = [uid for uid in articles if uid not in begun]
        self._made.insert(*(Progress(new_uid(), uid, me, "in_progress") for uid in fresh))
