"""The cases of a story as adjudication asks them, each with what was decided on it before.

A case somebody decided on is not asked again, whatever comes later; one that holds, or touches,
what came after the decision is told apart as new since. Mentions come before what points at them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.adjudication import (
    DISCREPANCY,
    ENTITY,
    Case,
    Chain,
    in_order,
    link_cases,
    record_cases,
    unit_cases,
)
from annotator.domain.agreement.material import Link, Spans, Unit, placed, touches
from annotator.domain.annotations import Claim, Mention
from annotator.domain.verdicts import Verdict
from annotator.errors import NotFound, Refused
from annotator.services.adjudication_gold import EDITED, edges
from annotator.services.agreement import LEFT_OUT
from annotator.store import adjudication_rows, agreement_rows, queries, sprint_rows
from annotator.store.agreement_rows import By, FinishedArticle
from annotator.store.project import Project

LAYERS = ("mention", "claim", "article", DISCREPANCY, "relation", ENTITY)
"""The layers in the order they are decided: what points at something comes after it."""
OPEN, DECIDED, SINCE = "open", "decided", "new since"


@dataclass(frozen=True, slots=True)
class Scope:
    """Name a story, or an article without one, that two or more annotators finished.

    ``articles`` and ``annotators`` are those that count: names, and the uids of articles two or
    more finished. ``story`` is None for an article without a story.
    """

    uid: str
    name: str
    story: str | None
    articles: tuple[str, ...]
    annotators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold a case and the verdicts on it.

    ``beside`` tells that none of its annotations was decided on, but that it touches gold which
    the verdicts made of others.
    """

    case: Case
    verdicts: tuple[Verdict, ...] = ()
    beside: bool = False

    @property
    def gold(self) -> tuple[str, ...]:
        """Return the uids of what is in gold for it."""
        return tuple(dict.fromkeys(uid for each in self.verdicts for uid in each.gold))

    @property
    def uids(self) -> tuple[str, ...]:
        """Return the uids of the annotations it is about, sorted."""
        return uids_of(self.case)

    @property
    def state(self) -> str:
        """Return whether it is open, decided, or has something new since it was decided."""
        if not self.verdicts:
            return OPEN
        known = {uid for each in self.verdicts for uid in each.of}
        return DECIDED if known.issuperset(self.uids) else SINCE

    @property
    def outcome(self) -> str:
        """Return how it was decided last, or nothing."""
        return self.verdicts[-1].outcome if self.verdicts else ""


@dataclass(frozen=True, slots=True)
class Docket:
    """Hold all cases of a scope: by layer, in each lowest agreement first."""

    scope: Scope
    asked: tuple[Asked, ...]

    def waiting(self) -> tuple[Asked, ...]:
        """Return what is not decided."""
        return tuple(each for each in self.asked if each.state != DECIDED)


def uids_of(case: Case) -> tuple[str, ...]:
    """Return the uids of the annotations a case is about, sorted; of entity links the mentions."""
    found: set[str] = set()
    for mark in case.marks:
        found.update(mark.made.mentions if isinstance(mark.made, Chain) else [mark.made.uid])
    return tuple(sorted(found))


def scopes(project: Project) -> list[Scope]:
    """Return the stories, and articles without one, with work two or more finished.

    Those on which the author may not see others' work yet are left out.
    """
    sight = project.sight()
    grouped: dict[str, list[FinishedArticle]] = defaultdict(list)
    for one in agreement_rows.finished(project.connection, _compared(project)):
        if sight.shows_story(one.story):
            grouped[one.story or one.uid].append(one)
    names = {story.uid: story.name for story in queries.stories(project.connection)}
    return [_scope(project, uid, articles, names) for uid, articles in grouped.items()]


def reason_to_wait(project: Project, where: str) -> str:
    """Return why the author should not see others' work on a story yet, or nothing."""
    sight = project.sight()
    if sight.shows_story(where):
        return ""
    me = project.annotator.uid
    if sprint_rows.assignments(
        project.connection, annotator_uid=me, story_uid=where, states=["new", "in_progress"]
    ):
        return "your own work on this story is not finished yet"
    return "others' work on a story shows once you have finished it; a lead sees all of it"


def docket(project: Project, where: str) -> Docket:
    """Return the cases of a story, or of an article without one; NotFound where there are none.

    Raise Refused where the author may not see others' work on it yet.
    """
    reason = reason_to_wait(project, where)
    if reason:
        raise Refused(reason)
    found = agreement_rows.finished(project.connection, _compared(project), where)
    if not found:
        raise NotFound("no two annotators have finished the same article of it")
    names = {story.uid: story.name for story in queries.stories(project.connection)}
    scope = _scope(project, where, found, names)
    order = {layer: at for at, layer in enumerate(LAYERS)}
    ordered = sorted(in_order(_cases(project, scope, found)), key=lambda case: order[case.layer])
    return refreshed(project, Docket(scope, tuple(Asked(case) for case in ordered)))


def refreshed(project: Project, known: Docket) -> Docket:
    """Return the same cases with the verdicts there are now: decisions change nobody's work."""
    scope = known.scope
    verdicts = adjudication_rows.verdicts(project.connection, scope.articles, scope.story)
    cases = [each.case for each in known.asked]
    return Docket(scope, tuple(_with_verdicts(project, cases, verdicts)))


def _scope(
    project: Project, uid: str, found: Sequence[FinishedArticle], names: Mapping[str, str]
) -> Scope:
    annotators = {name for one in found for name in one.finishers.values()}
    name = names.get(uid, "")
    if not name:
        article = queries.article_of(project.connection, uid)
        name = article.title or article.file_name
    return Scope(
        uid,
        name,
        found[0].story or None,
        tuple(one.uid for one in found),
        tuple(sorted(annotators)),
    )


def _compared(project: Project) -> dict[int, str]:
    known = agreement_rows.annotators(project.connection)
    return {key: name for key, name in known.items() if name not in LEFT_OUT}


# Collecting


def _cases(project: Project, scope: Scope, batch: Sequence[FinishedArticle]) -> list[Case]:
    connection = project.connection
    keys = [one.key for one in batch]
    who = sorted({key for one in batch for key in one.finishers})
    mentions = agreement_rows.mentions(connection, keys, who)
    claims = agreement_rows.claims(connection, keys, who)
    labels = agreement_rows.article_labels(connection, keys, who)
    relations = agreement_rows.relations(connection, keys, who)
    _place_mentions(project, (mentions, claims))
    cases: list[Case] = []
    for one in batch:
        # Links to entities are a layer of their own: they are not asked twice.
        bare = {
            name: [unit._replace(entity=None) for unit in units]
            for name, units in _by(one, mentions).items()
        }
        cases += unit_cases("mention", one.uid, bare)
        cases += unit_cases("claim", one.uid, _by(one, claims))
        whole = {
            name: [unit._replace(spans=((0, 1),)) for unit in units]
            for name, units in _by(one, labels).items()
        }
        cases += unit_cases("article", one.uid, whole)
        links: dict[str, list[Link]] = _by(one, relations)
        cases += unit_cases("relation", one.uid, placed(links))
    cases += link_cases(scope.uid, _linked(project, [_by(one, mentions) for one in batch]))
    if scope.story is not None:
        cases += _record_cases(project, scope.story, batch, who)
    return cases


def _record_cases(
    project: Project, story: str, batch: Sequence[FinishedArticle], who: Sequence[int]
) -> list[Case]:
    key = batch[0].story_key
    assert key is not None
    found = agreement_rows.records(project.connection, [key], who)
    names = {by: name for one in batch for by, name in one.finishers.items()}
    finished = {
        name: frozenset(one.uid for one in batch if by in one.finishers)
        for by, name in names.items()
    }
    # Work on an article its author has not finished is not yet for others to see.
    records = {
        name: [
            record
            for record in found.get((key, by), [])
            if all(place.article in finished[name] for place in record.places)
        ]
        for by, name in names.items()
    }
    return record_cases(story, finished, records)


def _linked(
    project: Project, articles: Sequence[Mapping[str, Sequence[Unit]]]
) -> list[dict[str, list[Unit]]]:
    """Return mentions with the uids of their entities in place of keys."""
    keys = {
        int(unit.entity)
        for units in articles
        for own in units.values()
        for unit in own
        if unit.entity is not None
    }
    uids = adjudication_rows.entity_uids(project.connection, sorted(keys))
    return [
        {
            name: [
                unit if unit.entity is None else unit._replace(entity=uids[int(unit.entity)])
                for unit in own
            ]
            for name, own in units.items()
        }
        for units in articles
    ]


def _by(one: FinishedArticle, found: By) -> dict[str, list[Any]]:
    return {name: found.get((one.key, by), []) for by, name in one.finishers.items()}


def _place_mentions(project: Project, found: Iterable[By]) -> None:
    """Let attributes that name a mention say where it lies: everybody's mentions have own uids."""
    pointing = {each.id for each in project.schema.attributes if each.kind == "mention"}
    everything = list(found)
    uids = {
        value
        for by in everything
        for units in by.values()
        for unit in units
        for name, value in unit.attributes.items()
        if name in pointing
    }
    if not uids:
        return
    places = {
        uid: " ".join(f"{span.start}-{span.end}" for span in mention.spans)
        for uid, mention in adjudication_rows.mentions(project.connection, sorted(uids)).items()
    }
    for by in everything:
        for units in by.values():
            units[:] = [_placed_unit(unit, pointing, places) for unit in units]


def _placed_unit(unit: Unit, pointing: set[str], places: Mapping[str, str]) -> Unit:
    if not pointing & unit.attributes.keys():
        return unit
    return unit._replace(
        attributes={
            name: places.get(value, "") if name in pointing else value
            for name, value in unit.attributes.items()
        }
    )


# What was decided


def _with_verdicts(
    project: Project, cases: Sequence[Case], verdicts: Sequence[Verdict]
) -> list[Asked]:
    on: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    for each in verdicts:
        for uid in each.of:
            on[each.layer, uid].append(each)
    present = {(case.layer, uid) for case in cases for uid in uids_of(case)}
    beside = _Beside(project, verdicts, present)
    found = []
    for case in cases:
        own = {each.uid: each for uid in uids_of(case) for each in on.get((case.layer, uid), ())}
        near = {} if own else {each.uid: each for each in beside.of(case)}
        decided = sorted((own or near).values(), key=lambda each: (each.at, each.uid))
        found.append(Asked(case, tuple(decided), beside=bool(near)))
    return found


class _Beside:
    """Find the verdicts whose gold a case touches, though it holds nothing they decided on.

    Gold that is as its annotations are lies in their case. Only what was edited, or what lost its
    annotations since, can lie in another's way.
    """

    def __init__(
        self, project: Project, verdicts: Sequence[Verdict], present: set[tuple[str, str]]
    ) -> None:
        self._by_place: dict[tuple[str, str], list[tuple[Spans, Verdict]]] = defaultdict(list)
        for kind in (Mention.kind, Claim.kind):
            moved = [
                each
                for each in verdicts
                if each.layer == kind
                and each.gold
                and (each.outcome == EDITED or any((kind, uid) not in present for uid in each.of))
            ]
            uids = [uid for each in moved for uid in each.gold]
            gold = adjudication_rows.by_uid(project.connection, kind, uids)
            for each in moved:
                for record in (gold[uid] for uid in each.gold if uid in gold):
                    self._by_place[kind, record.article].append((edges(record), each))

    def of(self, case: Case) -> list[Verdict]:
        """Return the verdicts a case touches the gold of."""
        near = self._by_place.get((case.layer, case.where), ())
        return [
            verdict
            for spans, verdict in near
            for mark in case.marks
            if isinstance(mark.made, Unit) and touches(mark.made.spans, spans)
        ]
