"""Verbs of adjudication: what several annotators made of one place becomes gold, or nothing does.

Gold are annotations by the annotator ``gold``. Their origin says how they came to be: all agreed
(``unanimous``), a reviewer took somebody's (``adjudicated``) or changed what was taken
(``edited``). A Verdict remembers of which annotations, so that late work is not asked anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from annotator.domain.adjudication import ENTITY, THRESHOLDS, Mark
from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention, Side
from annotator.domain.articles import Article
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside, normalised
from annotator.domain.verdicts import Verdict
from annotator.errors import Conflict, InvalidInput
from annotator.services.adjudication_cases import (
    DECIDED,
    LAYERS,
    OPEN,
    Asked,
    Docket,
    Scope,
    docket,
    reason_to_wait,
    refreshed,
    scopes,
)
from annotator.services.adjudication_gold import EDITED, KINDS, Gold, NotInGold, owner, replaced
from annotator.services.tagging import relabelled
from annotator.store import adjudication_rows, queries, sprint_rows
from annotator.store.project import Project, Transaction

__all__ = [
    "DECIDED", "LAYERS", "OPEN", "Asked", "Docket", "Scope", "Settled", "docket", "edit_gold",
    "keep_gold", "lock_work", "lockable", "reason_to_wait", "refreshed", "reject_case", "scopes",
    "settle_unanimous", "take",
]  # fmt: skip

_SAME = 1e-9
UNANIMOUS, ADJUDICATED = "unanimous", "adjudicated"


@dataclass(frozen=True, slots=True)
class Settled:
    """Count by layer the cases all agreed on that were taken, and all that is left to decide."""

    taken: dict[str, int]
    left: int


def settle_unanimous(
    project: Project, where: str, thresholds: Mapping[str, float] = THRESHOLDS
) -> Settled:
    """Take what all agree on into gold, as one step; ``where`` is a scope's uid.

    ``thresholds`` say by layer from which agreement on, 1.0 where nothing is said. What joins
    something that is not in gold is left.
    """
    found = docket(project, where)
    agreed = [
        each for each in found.asked if each.state == OPEN and each.case.is_unanimous(thresholds)
    ]
    taken: Counter[str] = Counter()
    if not agreed:
        return Settled({}, len(found.waiting()))
    gold_uid = owner(project)
    with project.transact("settle_unanimous") as made:
        if project.is_shared:
            # Another lead may have settled the same since it was read.
            made.alone()
            found = docket(project, where)
            decided = {uid for each in found.asked if each.state != OPEN for uid in each.uids}
            agreed = [each for each in agreed if not decided.intersection(each.uids)]
        gold = Gold(project, made, gold_uid)
        for layer, uids in _by_layer(agreed).items():
            gold.read(KINDS[layer].kind, uids)
        for asked in agreed:
            marks = _theirs(asked)
            try:
                put = _put(gold, asked, marks, UNANIMOUS, [])
            except NotInGold:
                continue
            made.insert(_verdict(project, found.scope, asked, UNANIMOUS, put))
            taken[asked.case.layer] += 1
        left = len(found.waiting()) - taken.total()
        gold.settle(complete=() if left else found.scope.articles)
    return Settled(dict(taken), left)


def take(
    project: Project, scope: Scope, asked: Asked, who: Sequence[str], *, last: bool = False
) -> Verdict:
    """Take what some annotators, by name, made of a case into gold; what they agree in is one.

    Those who marked nothing there say that nothing is to be in gold. ``last`` tells that no other
    case is left to decide. Raise Conflict where somebody else decided on the case meanwhile.
    """
    unknown = [name for name in who if name not in asked.case.annotators]
    if unknown or not who:
        raise InvalidInput(f"{unknown[0] if unknown else 'nobody'!r} has no part in the case")
    marks = [mark for name in who for mark in asked.case.by(name)]
    if not marks:
        return reject_case(project, scope, asked, last=last)
    gold_uid = owner(project)
    with _deciding(project, "take_case", asked) as (made, old):
        gold = Gold(project, made, gold_uid)
        asked = _own(asked)
        put = _put(gold, asked, marks, ADJUDICATED, old)
        verdict = _decide(project, made, scope, asked, "taken", put)
        gold.settle(complete=scope.articles if last else ())
    return verdict


def reject_case(project: Project, scope: Scope, asked: Asked, *, last: bool = False) -> Verdict:
    """Decide that nothing of a case is to be in gold."""
    gold_uid = owner(project)
    with _deciding(project, "reject_case", asked) as (made, old):
        gold = Gold(project, made, gold_uid)
        asked = _own(asked)
        if asked.case.layer == ENTITY:
            gold.link((), _about(asked))
        else:
            gold.put([], old)
        verdict = _decide(project, made, scope, asked, "rejected", ())
        gold.settle(complete=scope.articles if last else ())
    return verdict


def keep_gold(project: Project, scope: Scope, asked: Asked, *, last: bool = False) -> Verdict:
    """Leave gold as it is though something new came to a case that was decided."""
    if not asked.verdicts:
        raise InvalidInput("nothing was decided here yet")
    gold_uid = owner(project)
    with _deciding(project, "keep_gold", asked) as (made, _):
        verdict = _decide(project, made, scope, asked, asked.outcome, asked.gold)
        Gold(project, made, gold_uid).settle(complete=scope.articles if last else ())
    return verdict


def edit_gold(
    project: Project,
    uid: str,
    asked: Asked,
    *,
    label: str | None = None,
    spans: Sequence[Span] | None = None,
    side: tuple[int, Side] | None = None,
) -> Annotation:
    """Change one of the annotations a case became in gold: its label, its edges, or one side.

    ``side`` is the number of a discrepancy's side and what it becomes.
    """
    if uid not in asked.gold or asked.case.layer == ENTITY:
        raise InvalidInput("the case has no such annotation in gold")
    gold_uid = owner(project)
    with _deciding(project, "edit_gold", asked) as (made, _):
        before: Any = made.get(KINDS[asked.case.layer], uid)
        after = before
        if label is not None:
            after = _labelled(project, after, label)
        if spans is not None:
            after = _moved(made, after, spans)
        if side is not None:
            after = _with_side(made, after, *side)
        if after != before:
            gold = Gold(project, made, gold_uid)
            after = replace(after, origin=EDITED)
            gold.update(before, after)
            verdict = asked.verdicts[-1]
            if uid not in verdict.gold:
                verdict = next(each for each in asked.verdicts if uid in each.gold)
            made.update(
                verdict,
                replace(verdict, outcome=EDITED, annotator=project.annotator.uid, at=_now(project)),
            )
    return after  # type: ignore[no-any-return]


def lockable(project: Project, where: str) -> int:
    """Return how many annotators' finished work on a story is not locked yet."""
    return len(sprint_rows.assignments(project.connection, story_uid=where, states=["done"]))


def lock_work(project: Project, story: str) -> int:
    """Lock what was done on a story, so that the work gold was made of does not move."""
    with project.transact("lock_assignments") as made:
        found = sprint_rows.assignments(made.connection, story_uid=story, states=["done"])
        for before in found:
            made.update(before, replace(before, state="locked"))
    return len(found)


# Inside


def _by_layer(agreed: Sequence[Asked]) -> dict[str, list[str]]:
    """Return the annotations that will be copied, by layer."""
    found: dict[str, list[str]] = {}
    for asked in agreed:
        if asked.case.layer != ENTITY:
            uids = [mark.made.uid for mark in _theirs(asked)]
            found.setdefault(asked.case.layer, []).extend(uids)
    return found


def _theirs(asked: Asked) -> Sequence[Mark]:
    """Return the version most like all others; where all are the same, that of the first."""
    case = asked.case
    same = case.agreement >= 1 - _SAME
    return case.by(case.annotators[0]) if same else case.middle()


@contextmanager
def _deciding(
    project: Project, op: str, asked: Asked
) -> Iterator[tuple[Transaction, list[Annotation]]]:
    """Begin a step on a case that still is as it was seen, and give what is in gold for it."""
    case = asked.case
    with project.transact(op) as made:
        made.alone()
        in_story = case.layer in ("discrepancy", ENTITY)
        on_article = queries.story_key(made.connection, case.where) is None
        now = adjudication_rows.verdicts(
            made.connection,
            [case.where] if on_article else [],
            case.where if in_story and not on_article else None,
        )
        uids = set(asked.uids)
        known = {each.uid: each for each in asked.verdicts}
        for each in now:
            if each.layer == case.layer and uids.intersection(each.of) and each.uid not in known:
                raise Conflict("somebody decided on this meanwhile; it is shown as it is now")
        current = {each.uid: each for each in now}
        if any(current.get(uid) != each for uid, each in known.items()):
            raise Conflict("somebody decided on this meanwhile; it is shown as it is now")
        old: list[Annotation] = []
        if case.layer != ENTITY:
            gold = _own(asked).gold
            found = adjudication_rows.by_uid(made.connection, KINDS[case.layer].kind, gold)
            old = [found[uid] for uid in gold if uid in found]
        yield made, old


def _own(asked: Asked) -> Asked:
    """Return a case without the verdicts it only lies beside: their gold stays as it is."""
    return replace(asked, verdicts=(), beside=False) if asked.beside else asked


def _put(
    gold: Gold, asked: Asked, marks: Sequence[Mark], origin: str, old: Sequence[Annotation]
) -> tuple[str, ...]:
    if asked.case.layer == ENTITY:
        return gold.link(marks, _about(asked))
    return gold.put(gold.copies(asked.case.layer, marks, origin), old)


def _about(asked: Asked) -> list[str]:
    """Return the annotations a case is about, those of former verdicts on it among them."""
    return sorted({*asked.uids, *(uid for each in asked.verdicts for uid in each.of)})


def _decide(
    project: Project,
    made: Transaction,
    scope: Scope,
    asked: Asked,
    outcome: str,
    put: Sequence[str],
) -> Verdict:
    verdict = _verdict(project, scope, asked, outcome, put)
    replaced(made, asked.verdicts, verdict)
    return replace(verdict, uid=asked.verdicts[0].uid) if asked.verdicts else verdict


def _verdict(
    project: Project, scope: Scope, asked: Asked, outcome: str, put: Sequence[str]
) -> Verdict:
    case = asked.case
    in_story = case.layer in ("discrepancy", ENTITY) and scope.story is not None
    return Verdict(
        new_uid(),
        project.annotator.uid,
        case.layer,
        outcome,
        tuple(_about(asked)),
        tuple(put),
        article=None if in_story else case.where,
        story=case.where if in_story else None,
        agreement=round(case.agreement, 6),
        at=_now(project),
    )


def _labelled(project: Project, before: Annotation, label: str) -> Annotation:
    found = project.schema.label(before.layer, label)
    if found.retired:
        raise InvalidInput(f"the label {found.name!r} is retired")
    return relabelled(project, before, label)


def _moved(made: Transaction, before: Annotation, spans: Sequence[Span]) -> Annotation:
    if not isinstance(before, Mention | Claim):
        raise InvalidInput(f"a {before.kind} has no spans of its own")
    wanted = normalised(spans)
    if not wanted:
        raise InvalidInput("nothing is selected")
    check_inside(wanted, queries.length_of(made.connection, before.article), what="the span")
    return replace(before, spans=wanted)


def _with_side(made: Transaction, before: Annotation, number: int, side: Side) -> Annotation:
    if not isinstance(before, Discrepancy) or not 0 <= number < len(before.sides):
        raise InvalidInput(f"it has no side {number + 1}")
    known = before.sides[number]
    if (side.article, side.role) != (known.article, known.role):
        raise InvalidInput("a side stays in its article and keeps its role")
    length = made.get(Article, side.article).length
    if side.role == "absent":
        if not 0 <= side.spans[0].start == side.spans[0].end <= length:
            raise InvalidInput("an absent side has one empty span inside the text")
    else:
        check_inside(side.spans, length, what="the side")
    sides = (*before.sides[:number], side, *before.sides[number + 1 :])
    return replace(before, sides=sides)


def _now(project: Project) -> str:
    now: datetime = project.now()
    return now.isoformat(timespec="seconds")
