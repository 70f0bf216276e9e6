"""The dashboard: how sprints, people, labels and suggestions stand, as cards of numbers.

Three readings by what they cost: ``light`` (sprints, hard cases) is quick enough for the window,
``dashboard_counts.counted`` goes through all annotations, ``dashboard_agreement.agreed`` compares
them; the latter two belong into a worker process. No number is there without the rows behind it
(``dashboard_behind``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from annotator.domain.charts import BARS, COLUMNS, Behind, Card, Mark, Wish
from annotator.domain.sprints import ASSIGNMENT_STATES, Sprint
from annotator.services.dashboard_days import day_of_minute
from annotator.services.exporting import GOLD
from annotator.services.proposing import AUTHOR
from annotator.store import dashboard_rows, sprint_rows
from annotator.store.dashboard_rows import Person, Scope
from annotator.store.project import Project

APART = (GOLD, AUTHOR)
"""Annotators that are no people; their work counts only where it is asked for by name."""
MOST_DAYS = 42
"""Days drawn one by one; of a longer time, weeks are."""
LAYER_NAMES = {
    "mention": "Mentions",
    "claim": "Claims",
    "relation": "Relations",
    "article": "Article labels",
    "discrepancy": "Discrepancies",
}
STATE_NAMES = {
    "done": "done",
    "locked": "locked",
    "in_progress": "in progress",
    "new": "not begun",
    "skipped": "skipped",
}
assert set(STATE_NAMES) == set(ASSIGNMENT_STATES)
Watch = Callable[[float], None]


def scope_of(project: Project, wish: Wish) -> Scope:
    """Return what rows are narrowed to, and to what the author may see.

    A sprint or an annotator that is gone does not narrow.
    """
    keys = {each.uid: each.key for each in dashboard_rows.people(project.connection)}
    sprint = dashboard_rows.sprint_key(project.connection, wish.sprint) if wish.sprint else None
    return Scope(sprint, keys.get(wish.annotator), project.sight())


def people(project: Project) -> list[Person]:
    """Return all annotators by name."""
    return dashboard_rows.people(project.connection)


def sprints(project: Project) -> list[Sprint]:
    """Return all sprints as they were begun."""
    return sprint_rows.sprints(project.connection)


def light(project: Project, wish: Wish) -> tuple[Card, ...]:
    """Return the cards that are quick to make: progress, finished by day, hard cases."""
    scope = scope_of(project, wish)
    known = {each.key: each for each in dashboard_rows.people(project.connection)}
    return (_progress(project, scope), _finished(project, scope, known), _hard(project, scope))


def _progress(project: Project, scope: Scope) -> Card:
    handed = dashboard_rows.handed(project.connection, scope)
    many = len({each.sprint for each in handed}) > 1
    order = list(STATE_NAMES)
    handed.sort(key=lambda each: order.index(each.state))
    rows: dict[str, list[Mark]] = {}
    for sprint, who in dict.fromkeys(
        (each.sprint, each.annotator) for each in dashboard_rows.handed(project.connection, scope)
    ):
        for each in handed:
            if (each.sprint, each.annotator) != (sprint, who):
                continue
            row = f"{each.name} · {each.sprint_name}" if many else each.name
            behind = Behind("assignments", sprint=sprint, annotator=who, status=each.state)
            rows.setdefault(row, []).append(
                Mark(row, STATE_NAMES[each.state], each.stories, f"{each.stories:,}", behind)
            )
    present = [STATE_NAMES[state] for state in order]
    marks = [mark for row in rows.values() for mark in row]
    known = {mark.series for mark in marks}
    return Card(
        "progress",
        "Progress",
        "Stories handed out, by person and state.",
        BARS,
        ("Annotator", "State", "Stories"),
        tuple(in_order(marks, [name for name in present if name in known])),
        "Nothing is handed out yet. Begin a sprint: menu Sprint, Begin sprint.",
        order=tuple(present),
    )


def in_order(marks: Sequence[Mark], series: Sequence[str]) -> Iterable[Mark]:
    """Return marks in the order of rows and series, so that all rows name series alike."""
    first = [mark for name in series for mark in marks if mark.series == name]
    order = {name: place for place, name in enumerate(dict.fromkeys(m.row for m in marks))}
    places = {name: place for place, name in enumerate(series)}
    return sorted(first, key=lambda mark: (order[mark.row], places[mark.series]))


def _finished(project: Project, scope: Scope, known: dict[int, Person]) -> Card:
    counts: Counter[tuple[date, int]] = Counter()
    for who, minute, stories in dashboard_rows.finished(project.connection, scope):
        counts[day_of_minute(minute), who] += stories
    return Card(
        "finished",
        "Stories finished",
        "Counted on the day a story was finished.",
        COLUMNS,
        ("Day", "Annotator", "Stories"),
        tuple(by_day(counts, known, Behind("finished"))),
        "Nothing is finished yet. A story of a sprint is finished with Ctrl+Alt+Return.",
    )


def by_day(
    counts: Counter[tuple[date, int]], known: dict[int, Person], behind: Behind
) -> Iterable[Mark]:
    """Yield a mark for each day, or week, and annotator; days without work are there too."""
    if not counts:
        return
    first, last = min(counts)[0], max(counts)[0]
    length = 1
    if (last - first).days >= MOST_DAYS:
        length, first = 7, first - timedelta(days=first.weekday())
    merged: Counter[tuple[date, int]] = Counter()
    for (day, who), count in counts.items():
        merged[first + timedelta(days=(day - first).days // length * length), who] += count
    present = sorted({who for _, who in merged}, key=lambda who: known[who].name)
    at = first
    while at <= last:
        for who in present:
            count = merged[at, who]
            own = replace(behind, annotator=known[who].uid, day=at.isoformat(), days=length)
            yield Mark(at.isoformat(), known[who].name, count, f"{count:,}", own)
        at += timedelta(days=length)


def _hard(project: Project, scope: Scope) -> Card:
    marks = [
        Mark(
            name,
            "settled" if settled else "open",
            count,
            f"{count:,}",
            Behind("hard", annotator=who, status="settled" if settled else "open"),
        )
        for who, name, settled, count in dashboard_rows.hard(project.connection, scope)
    ]
    return Card(
        "hard",
        "Hard cases",
        "Flags on annotations and passages, by who set them.",
        BARS,
        ("Annotator", "State", "Hard cases"),
        tuple(in_order(marks, ["open", "settled"])),
        "Nobody flagged a hard case. In the text, ? flags the current annotation.",
        order=("open", "settled"),
    )
