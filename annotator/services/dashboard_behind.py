"""The rows behind each number of the dashboard, and what each row opens.

A number that was counted a moment ago may have other rows by now: what is listed is always what is
there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from annotator.domain.agreement.measures import FIRST, LAYER_TITLES, title
from annotator.domain.charts import Behind, Row, Rows, Wish
from annotator.domain.schema import LAYERS
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import dashboard, dashboard_days
from annotator.services.dashboard import APART, LAYER_NAMES, STATE_NAMES
from annotator.services.dashboard_agreement import NOT_MARKED, Agreed
from annotator.services.dashboard_counts import MOST_ROWS, Counted
from annotator.store import dashboard_behind as store
from annotator.store import dashboard_rows
from annotator.store.dashboard_behind import AnnotationRow, Asked
from annotator.store.dashboard_rows import Scope
from annotator.store.project import Project

_ANNOTATION_HEADS = ("Words", "Label", "Article", "Annotator", "Status", "Origin")
_ASSIGNMENT_HEADS = ("Story", "Annotator", "State", "Since", "Minutes", "Sprint", "Reason")


def rows_behind(
    project: Project, behind: Behind, wish: Wish, counted: Counted, agreed: Agreed
) -> Rows:
    """Return the rows a number counts, at most ``MOST_ROWS``.

    ``counted`` and ``agreed`` are what the numbers came with.
    """
    narrowed = Wish(
        behind.sprint or wish.sprint, behind.annotator or wish.annotator, behind.layer or wish.layer
    )
    scope = dashboard.scope_of(project, narrowed)
    read = _READERS.get(behind.what)
    if read is None:
        raise InvalidInput(f"there are no rows of the kind {behind.what!r}")
    return read(_Question(project, behind, narrowed, scope, counted, agreed))


class _Question:
    """Hold what is asked: of which project, behind which number, how narrowed."""

    def __init__(
        self,
        project: Project,
        behind: Behind,
        wish: Wish,
        scope: Scope,
        counted: Counted,
        agreed: Agreed,
    ) -> None:
        self.project = project
        self.connection = project.connection
        self.behind = behind
        self.wish = wish
        self.scope = scope
        self.counted = counted
        self.agreed = agreed

    @property
    def who(self) -> str:
        """Return the name of the annotator asked for, or nothing."""
        people = dashboard_rows.people(self.connection)
        return next((each.name for each in people if each.uid == self.wish.annotator), "")

    def label(self, layer: str, label: str) -> str:
        """Return the name of a label."""
        if not label:
            return NOT_MARKED
        names = {each.id: each.name for each in self.project.schema.of_layer(layer)}
        return names.get(label, label)


# Stories


def _assignments(asked: _Question) -> Rows:
    state = asked.behind.status
    return _handed(asked, f"Stories {STATE_NAMES[state]}", state=state)


def _finished(asked: _Question) -> Rows:
    day = date.fromisoformat(asked.behind.day)
    ended = dashboard_days.moments(day, asked.behind.days)
    return _handed(asked, f"Stories finished {_days(asked.behind)}", ended=ended)


def _timed(asked: _Question) -> Rows:
    return _handed(asked, "Stories with counted time", with_time=True)


def _days(behind: Behind) -> str:
    return f"on {behind.day}" if behind.days == 1 else f"in the week of {behind.day}"


def _handed(
    asked: _Question,
    what: str,
    *,
    state: str = "",
    ended: tuple[str, str] | None = None,
    with_time: bool = False,
) -> Rows:
    found, count = store.assignments(
        asked.connection, asked.scope, MOST_ROWS, state=state, ended=ended, with_time=with_time
    )
    rows = tuple(
        Row(
            (
                each.story,
                each.name,
                STATE_NAMES[each.state],
                each.since[:16].replace("T", " "),
                round(each.seconds / 60),
                each.sprint,
                each.reason,
            ),
            article=each.article or "",
        )
        for each in found
    )
    return Rows(_titled(what, asked.who), _ASSIGNMENT_HEADS, rows, count)


def _window(asked: _Question) -> Rows:
    known = store.stories(asked.connection, asked.behind.stories)
    layer = asked.behind.layer
    rows = []
    for uid in reversed(asked.behind.stories):
        # An article without a story is a story of its own here.
        name, article = known.get(uid, ("(an article without a story)", uid))
        rows.append(Row((name,), article=article or ""))
    heads = ("Story",)
    return Rows(f"Stories behind {LAYER_TITLES[layer]}", heads, tuple(rows), len(rows))


# Annotations


def _listed(asked: _Question, what: str, narrow: Asked, layers: Sequence[str], query: str) -> Rows:
    found: list[AnnotationRow] = []
    count = 0
    for layer in layers:
        own, there = store.annotated(asked.connection, layer, narrow, asked.scope, MOST_ROWS)
        found += own[: MOST_ROWS - len(found)]
        count += there
    rows = tuple(_row(asked, each) for each in found)
    return Rows(_titled(what, asked.who), _ANNOTATION_HEADS, rows, count, query)


def _words(found: AnnotationRow) -> str:
    """Return what an annotation covers on one line, its end left out where it is long."""
    line = " ".join(found.words.split())
    is_cut = found.start is not None and found.end is not None
    is_cut = is_cut and (found.end or 0) - (found.start or 0) > store.QUOTED
    return f"{line} …" if is_cut else line


def _row(asked: _Question, found: AnnotationRow) -> Row:
    return Row(
        (
            _words(found) or "(the whole article)",
            asked.label(found.layer, found.label),
            found.outlet or found.title,
            found.name,
            found.status,
            found.origin,
        ),
        article=found.article,
        span=None if found.start is None or found.end is None else Span(found.start, found.end),
        annotation=found.uid,
        layer=found.layer,
    )


def _made(asked: _Question) -> Rows:
    behind = asked.behind
    made = dashboard_days.buckets(date.fromisoformat(behind.day), behind.days)
    narrow = Asked(made=made, standing=True)
    layers = [behind.layer] if behind.layer else list(LAYERS)
    what = f"Annotations made {_days(behind)}"
    if "discrepancy" not in layers:
        return _listed(asked, what, narrow, layers, "")
    others = [layer for layer in layers if layer != "discrepancy"]
    first = _listed(asked, what, narrow, others, "")
    last = _listed(asked, what, narrow._replace(by_hand=True), ["discrepancy"], "")
    return replace(first, rows=(first.rows + last.rows)[:MOST_ROWS], all=first.all + last.all)


def _standing(asked: _Question) -> Rows:
    behind = asked.behind
    narrow = Asked(label=behind.label, standing=True, apart=_apart(asked))
    if behind.layer == "discrepancy":
        narrow = narrow._replace(status="accepted")
    what = f"{LAYER_NAMES[behind.layer]}: {asked.label(behind.layer, behind.label)}"
    return _listed(asked, what, narrow, [behind.layer], _query(asked))


def _apart(asked: _Question) -> tuple[str, ...]:
    return () if asked.wish.annotator else APART


def _typed(asked: _Question) -> Rows:
    behind = asked.behind
    narrow = Asked(label=behind.label, status=behind.status)
    what = f"{asked.label('discrepancy', behind.label)}, {behind.status}"
    return _listed(asked, what, narrow, ["discrepancy"], _query(asked))


def _rule(asked: _Question) -> Rows:
    behind = asked.behind
    decided = [
        _listed(
            asked,
            f"Decided on: {behind.rule}",
            Asked(rule=behind.rule, status=status, apart=_apart(asked)),
            [behind.layer],
            _query(asked),
        )
        for status in ("rejected", "accepted")
    ]
    rows = (decided[0].rows + decided[1].rows)[:MOST_ROWS]
    return replace(decided[0], rows=rows, all=decided[0].all + decided[1].all)


def _query(asked: _Question) -> str:
    """Return the query that asks the search for the same; a sprint cannot be asked for there."""
    behind = asked.behind
    if asked.wish.sprint:
        return ""
    parts = [f"layer:{behind.layer}"]
    for name, value in (
        ("label", behind.label),
        ("status", behind.status),
        ("origin", behind.rule),
        ("annotator", asked.who),
    ):
        if value:
            quoted = value if value.replace("_", "").isalnum() else f'"{value}"'
            parts.append(f"{name}:{quoted}")
    return " ".join(parts)


def _articles(asked: _Question) -> Rows:
    count, largest = asked.counted.sizes.get(asked.behind.low, (0, ()))
    totals = dict(largest)
    rows = tuple(
        Row((each.title, each.outlet, each.story, totals[each.key]), article=each.uid)
        for each in store.articles(asked.connection, list(totals))
    )
    heads = ("Article", "Outlet", "Story", "Annotations")
    return Rows(_titled("Articles", asked.who), heads, rows, count)


def _hard(asked: _Question) -> Rows:
    settled = asked.behind.status == "settled"
    found, count = store.hard(asked.connection, asked.scope, MOST_ROWS, settled=settled)
    rows = tuple(
        Row(
            (
                " ".join(each.words.split()),
                each.text,
                each.outlet or each.title,
                each.name,
                each.at[:10],
            ),
            article=each.article or "",
            span=None if each.start is None or each.end is None else Span(each.start, each.end),
            annotation=each.target,
            layer=each.layer,
        )
        for each in found
    )
    heads = ("Words", "Remark", "Article", "Annotator", "Day")
    what = "Hard cases settled" if settled else "Hard cases open"
    return Rows(_titled(what, asked.who), heads, rows, count)


# Agreement


def _figures(asked: _Question) -> Rows:
    """Return every figure of a layer; a row opens the cases it was counted from."""
    behind = asked.behind
    rows = []
    # What the chart shows stands first.
    first = FIRST[behind.layer]
    for figure in sorted(asked.agreed.figures, key=lambda each: each.measure != first):
        if figure.layer != behind.layer:
            continue
        if behind.between and figure.between != behind.between:
            continue
        met = Behind("cases", layer=figure.layer, label=figure.label, between=figure.between)
        label = asked.label(figure.layer, figure.label) if figure.label else "the whole layer"
        rows.append(
            Row(
                (
                    title(figure.layer, figure.measure),
                    f"{label}: {figure.attribute}" if figure.attribute else label,
                    " & ".join(figure.between) or "everybody",
                    *(
                        None if value is None else round(value, 4)
                        for value in (figure.value, figure.low, figure.high)
                    ),
                    figure.items,
                ),
                behind=met,
            )
        )
    heads = ("Measure", "Label", "Between", "Value", "Low", "High", "Rests on")
    name = f"Agreement: {LAYER_TITLES[behind.layer]}"
    return Rows(name, heads, tuple(rows[:MOST_ROWS]), len(rows))


def _cases(asked: _Question) -> Rows:
    behind = asked.behind
    # Links are judged by the mentions that have them.
    layer = "mention" if behind.layer == "entity" else behind.layer
    found = [
        case
        for case in asked.agreed.cases
        if case.layer == layer and _matches(case.labels, case.annotators, behind)
    ]
    count = sum(
        number
        for (of, labels, who), number in asked.agreed.met.items()
        if of == layer and _matches(labels, who, behind)
    )
    # Without a cell, what they differ on is what is looked for.
    found.sort(key=lambda case: case.labels[0] == case.labels[1])
    shown = found[:MOST_ROWS]
    uids = [uid for case in shown for uid in case.uids if uid]
    known = store.by_uid(asked.connection, layer, uids)
    rows = []
    for case in shown:
        there = next((known[uid] for uid in case.uids if uid in known), None)
        said = [asked.label(layer, label) for label in case.labels]
        rows.append(
            Row(
                (
                    "" if there is None else _words(there),
                    f"{case.annotators[0]}: {said[0]}",
                    f"{case.annotators[1]}: {said[1]}",
                    "" if there is None else there.outlet or there.title,
                ),
                article="" if there is None else there.article,
                span=None
                if there is None or there.start is None or there.end is None
                else Span(there.start, there.end),
                annotation="" if there is None else there.uid,
                layer=layer,
            )
        )
    cell = next(iter(behind.met), None)
    name = f"Cases: {LAYER_TITLES[layer]}"
    if cell is not None:
        name = f"{asked.label(layer, cell[0])} met {asked.label(layer, cell[1])}"
    heads = ("Words", "One", "The other", "Article")
    return Rows(name, heads, tuple(rows), count)


def _matches(labels: tuple[str, str], who: tuple[str, str], behind: Behind) -> bool:
    if not set(behind.between) <= set(who):
        return False
    if behind.label and behind.label not in labels:
        return False
    turned = len(behind.between) == 1 and who[1] == behind.between[0]
    return not behind.met or (labels[::-1] if turned else labels) in behind.met


def _titled(what: str, who: str) -> str:
    return f"{what} · {who}" if who else what


_READERS: dict[str, Callable[[_Question], Rows]] = {
    "assignments": _assignments,
    "finished": _finished,
    "timed": _timed,
    "window": _window,
    "made": _made,
    "standing": _standing,
    "typed": _typed,
    "rule": _rule,
    "articles": _articles,
    "hard": _hard,
    "figures": _figures,
    "cases": _cases,
}
