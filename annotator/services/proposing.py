"""Verbs on proposals: compute them, list them, decide on one.

A proposal is a discrepancy with status ``open`` whose author is the annotator "suggestions" and
whose origin is the rule that found it. Deciding makes it the work of the person who decides, its
origin kept. What was decided, also by rejecting, is never proposed again. In a story that a sprint
gave to several annotators each decides for themselves: the proposal stays for the others, and a
decision is a record of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.compare.proposals import SIDE_LANE, Proposal
from annotator.domain.annotations import PERSON, STATUSES, Discrepancy, Side
from annotator.domain.articles import Annotator
from annotator.domain.identity import new_uid
from annotator.domain.verdicts import ORIGINS
from annotator.errors import Conflict, InvalidInput
from annotator.services.comparing import article_texts
from annotator.services.tagging import begin_work
from annotator.store import grouping_rows, queries, review_rows, sprint_rows
from annotator.store.project import Project, Transaction

OP = "propose"
AUTHOR = "suggestions"
"""Name of the annotator that stands for the program."""
SHAPING = frozenset(("set_spans", "set_note", "swap_sides", "add_side", "remove_side"))
"""Verbs after which a proposal that waits is no longer as the program made it."""
_BESIDE = 240
"""Code points between two anchors that mean the same gap."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Count what a run wrote: new proposals, ones brought up to date, stale ones taken away."""

    new: int = 0
    kept: int = 0
    removed: int = 0
    decided: int = 0

    def __add__(self, other: Proposed) -> Proposed:
        return Proposed(
            self.new + other.new,
            self.kept + other.kept,
            self.removed + other.removed,
            self.decided + other.decided,
        )


def propose(project: Project, story: str) -> Proposed:
    """Compute the proposals of a story in this process and write them as one step."""
    from annotator.compare.proposing import propose as compute

    return write(project, story, compute(article_texts(project, story)))


def write(project: Project, story: str, proposals: Sequence[Proposal]) -> Proposed:
    """Write proposals computed elsewhere as one step that can be undone.

    What is open from an earlier run is brought up to date, or taken away where it is found no
    more; edges and notes that a person changed stay. A proposal whose place was decided by a
    person, or tagged by hand, is left out.
    """
    labels = {label.id for label in project.schema.of_layer(Discrepancy.layer)}
    with project.transact(OP) as made:
        present = list(queries.discrepancies_of(project.connection, story_uid=story))
        waiting = [each for each in present if is_waiting(each)]
        # Where several decide, each for themselves, nothing is settled for all of them.
        shared = sprint_rows.is_shared(made.connection, story)
        settled = [] if shared else [each for each in present if not is_waiting(each)]
        author = _author(project, made, needed=bool(proposals))
        shaped = _shaped(project, waiting)
        new = kept = decided = 0
        for proposal in proposals:
            if proposal.label not in labels:
                continue
            sides = _sides(proposal)
            if any(_same_place(each, proposal, sides) for each in settled):
                decided += 1
                continue
            before = next((each for each in waiting if _same_place(each, proposal, sides)), None)
            if before is not None:
                waiting.remove(before)
                after = replace(before, score=proposal.score)
                if before.uid not in shaped:
                    after = replace(after, sides=sides, note=proposal.note)
                made.update(before, after)
                kept += 1
                continue
            fresh = _first_found(proposal, story, author, project.schema_version.version)
            made.insert(fresh)
            new += 1
        for stale in waiting:
            made.delete(stale)
    return Proposed(new, kept, len(waiting), decided)


def list_proposals(
    project: Project,
    story: str | None = None,
    *,
    side_lane: bool = False,
    decided: bool = False,
) -> list[Discrepancy]:
    """Return the proposals that wait, best first within their story.

    ``side_lane`` adds the additions, which wait beside the queue; ``decided`` adds what persons
    accepted, rejected or were unsure of. What the author has decided does not wait for them, though
    it may for others.
    """
    found: Iterable[Discrepancy] = for_author(
        project, list(queries.discrepancies_of(project.connection, story_uid=story))
    )
    return sorted(
        (
            each
            for each in found
            if each.origin not in (PERSON, *ORIGINS)
            and (side_lane or each.origin not in SIDE_LANE)
            and (decided or is_waiting(each))
        ),
        key=lambda each: (each.story, -(each.score or 0.0), each.uid),
    )


def described(project: Project, found: Sequence[Discrepancy]) -> list[dict[str, Any]]:
    """Return proposals in the shape discrepancies are exported in, with ``score`` and ``rule``."""
    texts: dict[str, str] = {}
    stories = {story.uid: story.name for story in queries.stories(project.connection)}
    names = dict(grouping_rows.annotator_names(project.connection))
    rows = []
    for each in found:
        for side in each.sides:
            if side.article not in texts:
                texts[side.article] = queries.text_of(project.connection, side.article).text
        rows.append(
            {
                "id": each.uid,
                "story": stories.get(each.story, ""),
                "label": each.label,
                "annotator": names.get(each.annotator, ""),
                "status": each.status,
                "severity": each.severity,
                "note": each.note,
                "origin": each.origin,
                "sides": [
                    {
                        "article": side.article,
                        "role": side.role,
                        "spans": [[span.start, span.end] for span in side.spans],
                        "text": [span.slice(texts[side.article]) for span in side.spans],
                    }
                    for side in each.sides
                ],
                "score": each.score,
                "rule": each.origin,
            }
        )
    return rows


def decide(project: Project, uid: str, status: str, *, label: str | None = None) -> Discrepancy:
    """Accept, reject or be unsure of a proposal, perhaps as another type.

    The record becomes the deciding person's; its origin and score stay. Raise Conflict where it
    is somebody else's.
    """
    if status not in STATUSES:
        raise InvalidInput(f"status is one of {', '.join(STATUSES)}, not {status!r}")
    if label is not None and project.schema.label(Discrepancy.layer, label).retired:
        raise InvalidInput(f"the label {label!r} is retired")
    with project.transact("decide_proposal") as made:
        before = made.get(Discrepancy, uid)
        machine = project.annotator_named(AUTHOR)
        owners = {project.annotator.uid} | ({machine.uid} if machine else set())
        if before.origin == PERSON or before.annotator not in owners:
            raise Conflict("only a suggestion that waits, or your own decision, can be decided")
        shared = sprint_rows.is_shared(made.connection, before.story)
        if shared and status == "open" and before.annotator == project.annotator.uid:
            # The proposal itself is still there: it waits for its author again.
            made.delete(before)
            return replace(before, status=status)
        author = machine.uid if status == "open" and machine else project.annotator.uid
        after = replace(before, status=status, label=label or before.label, annotator=author)
        if status != "open":
            for article in dict.fromkeys(side.article for side in after.sides):
                begin_work(project, made, article)
        if shared and before.annotator != project.annotator.uid:
            after = replace(after, uid=new_uid())
            made.insert(after)
        else:
            made.update(before, after)
    return after


def for_author(project: Project, found: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Return the discrepancies the author sees, without proposals whose place is decided on."""
    me = project.annotator_named(project.author)
    sight = project.sight()
    found = [each for each in found if sight.shows(each.annotator, each.story)]
    mine = [each for each in found if me is not None and each.annotator == me.uid]
    return [
        each
        for each in found
        if not is_waiting(each) or not any(same_fact(known, each) for known in mine)
    ]


def same_fact(known: Discrepancy, proposal: Discrepancy) -> bool:
    """Tell whether a decided or hand-made discrepancy is about the place of a proposal."""
    return known.story == proposal.story and _same_place(known, proposal, proposal.sides)


def is_waiting(discrepancy: Discrepancy) -> bool:
    """Tell whether a discrepancy is a proposal nobody has decided on."""
    return discrepancy.origin != PERSON and discrepancy.status == "open"


def _shaped(project: Project, waiting: Sequence[Discrepancy]) -> set[str]:
    """Return which proposals a person gave other edges or another note before deciding."""
    return review_rows.changed_by(project.connection, [each.uid for each in waiting], SHAPING)


def _author(project: Project, made: Transaction, *, needed: bool) -> str:
    """Return the uid of the annotator that stands for the program, made with the first run."""
    known = project.annotator_named(AUTHOR)
    if known is not None or not needed:
        return "" if known is None else known.uid
    machine = Annotator(new_uid(), AUTHOR)
    made.insert(machine)
    return machine.uid


def _first_found(proposal: Proposal, story: str, author: str, version: int) -> Discrepancy:
    return Discrepancy(
        uid=new_uid(),
        story=story,
        annotator=author,
        label=proposal.label,
        sides=_sides(proposal),
        note=proposal.note,
        status="open",
        origin=proposal.rule,
        score=proposal.score,
        schema_version=version,
    )


def _sides(proposal: Proposal) -> tuple[Side, ...]:
    return tuple(
        Side(side.article, "absent" if side.absent else "evidence", side.spans)
        for side in proposal.sides
    )


def _same_place(
    known: Discrepancy, proposal: Proposal | Discrepancy, sides: Sequence[Side]
) -> bool:
    """Tell whether a discrepancy is about the places of a proposal.

    One the program made must come from the same rule, whatever type a person gave it; one made by
    hand must have the same type.
    """
    if known.origin == PERSON:
        if known.label != proposal.label:
            return False
    elif known.origin != (proposal.origin if isinstance(proposal, Discrepancy) else proposal.rule):
        return False
    places = {side.article: side for side in known.sides}
    shared = [(places[side.article], side) for side in sides if side.article in places]
    return sum(_overlap(one, other) for one, other in shared) >= 2


def _overlap(one: Side, other: Side) -> bool:
    if one.role != other.role:
        return False
    if one.role == "absent":
        return abs(one.spans[0].start - other.spans[0].start) <= _BESIDE
    return any(a.overlaps(b) for a in one.spans for b in other.spans)
