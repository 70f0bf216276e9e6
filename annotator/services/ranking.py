"""The local ranker at work: what it learns from a project's decisions, and the order it gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from annotator.compare import ranking
from annotator.compare.ranking import Ranking, Traits
from annotator.domain.annotations import Discrepancy, Side
from annotator.domain.spans import extent
from annotator.store import review_rows
from annotator.store.project import Project
from annotator.store.review_rows import ArticleGist

_AROUND = 120
"""Code points at both sides of a passage that tell how alike the surroundings are."""


def learn(project: Project, known: dict[Discrepancy, Traits] | None = None) -> Ranking | None:
    """Return what the project's accepts and rejects teach, None where they are too few.

    ``known`` keeps the traits of decisions seen before, so that learning again reads no text twice.
    """
    decided: list[Discrepancy] = list(
        review_rows.decided(project.connection, ranking.MOST, project.sight())
    )
    if len(decided) < ranking.ENOUGH:
        return None
    known = {} if known is None else known
    fresh = [each for each in decided if each not in known]
    known.update(zip(fresh, traits_of(project, fresh), strict=True))
    taken = [each.status == "accepted" for each in decided]
    return ranking.learn([known[each] for each in decided], taken)


def in_order(
    project: Project, proposals: Sequence[Discrepancy], learned: Ranking | None
) -> list[Discrepancy]:
    """Return proposals best first: by what was learned, else by the rules' scores."""
    if learned is None:
        return sorted(proposals, key=lambda each: (-(each.score or 0.0), each.uid))
    traits = traits_of(project, proposals)
    return [proposals[at] for at in ranking.order(traits, learned)]


def traits_of(project: Project, proposals: Sequence[Discrepancy]) -> list[Traits]:
    """Return what the ranker sees of proposals, in their order."""
    uids = dict.fromkeys(side.article for each in proposals for side in each.sides)
    gists = {gist.uid: gist for gist in review_rows.gists(project.connection, uids)}
    return [_traits(each, gists) for each in proposals]


def _traits(proposal: Discrepancy, gists: dict[str, ArticleGist]) -> Traits:
    first, last = proposal.sides[0], proposal.sides[-1]
    one, other = gists[first.article], gists[last.article]
    lengths = [
        sum(len(span) for span in side.spans) for side in proposal.sides if side.role != "absent"
    ]
    return Traits(
        uid=proposal.uid,
        rule=proposal.origin,
        label=proposal.label,
        score=proposal.score or 0.0,
        sides=len(proposal.sides),
        shortest=min(lengths, default=0),
        longest=max(lengths, default=0),
        absent=len(lengths) < len(proposal.sides),
        near=ranking.alike(_around(first, one.text), _around(last, other.text)),
        days=_days(one.published, other.published),
        same_outlet=bool(one.outlet) and one.outlet == other.outlet,
        place=extent(first.spans).start / max(len(one.text), 1),
    )


def _around(side: Side, text: str) -> str:
    whole = extent(side.spans)
    return text[max(0, whole.start - _AROUND) : whole.end + _AROUND]


def _days(one: str, other: str) -> int:
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return -1
