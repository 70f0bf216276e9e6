"""The cards of agreement: now, story after story, and which labels were taken for which.

Made in a worker process. What is read is not held in one state of the project: a long read would
keep the person from saving, and what somebody changes meanwhile shows at the next reading.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from annotator.domain.agreement.measures import FIRST, LAYER_TITLES, title
from annotator.domain.agreement.pairing import ENTITY, PairedCase
from annotator.domain.agreement.report import RESAMPLES, Figure
from annotator.domain.agreement.trend import Point, trend
from annotator.domain.charts import GRID, LINES, POINTS, Behind, Card, Mark, Wish
from annotator.domain.schema import Schema
from annotator.services import dashboard
from annotator.services.agreement import LAYERS, ProjectAgreement, collect
from annotator.store import dashboard_rows
from annotator.store.project import Project

Watch = Callable[[float], None]
Cell = tuple[str, tuple[str, str], tuple[str, str]]
"""Layer, the labels that met, and the annotators who gave them."""
MOST_LABELS = 16
"""Labels a grid has room for; the less used ones are told as one."""
MOST_CASES = 1000
"""Cases of one cell that are kept."""
NOT_MARKED = "not marked"
OTHERS = "others"
_TEACH = (
    "Agreement needs stories that two people have finished. Begin a sprint with an overlap of two, "
    "or mark the same articles as done (Ctrl+Return) under both names."
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """Hold the cards of agreement, and what lies behind their numbers.

    ``cases`` are at most ``MOST_CASES`` of each cell; ``met`` counts all there are.
    """

    cards: tuple[Card, ...] = ()
    figures: tuple[Figure, ...] = ()
    cases: tuple[PairedCase, ...] = ()
    met: Mapping[Cell, int] = field(default_factory=dict)


def agreed(path: Path, author: str, wish: Wish, watch: Watch | None = None) -> Agreed:
    """Return agreement as cards; opens the project file by itself."""
    with Project(path, author, read_only=True) as project:
        return agree(project, wish, watch)


def agree(
    project: Project, wish: Wish, watch: Watch | None = None, *, resamples: int = RESAMPLES
) -> Agreed:
    """Return agreement as cards."""
    scope = dashboard.scope_of(project, wish)
    names = {each.uid: each.name for each in dashboard_rows.people(project.connection)}
    stories = None
    if scope.sprint is not None:
        stories = dashboard_rows.sprint_stories(project.connection, scope.sprint)
    layers = [
        layer
        for layer in LAYERS
        if not wish.layer or layer == wish.layer or (layer == ENTITY and wish.layer == "mention")
    ]
    collected = collect(project, layers=layers, stories=stories, watch=watch)
    found = collected.computed(resamples=resamples)
    order = list(dashboard_rows.finished_order(project.connection, scope))
    points = trend(
        collected.collector,
        {layer: FIRST[layer] for layer in layers},
        order,
        resamples=resamples // 4,
    )
    who = names.get(wish.annotator, "")
    grids = [_grid(project.schema, found, layer, who) for layer in layers if layer != ENTITY]
    shown = [card for card in grids if card.marks]
    return Agreed(
        (_now(found, who), _trend(points), *(shown or grids[:1])),
        found.report.figures,
        *_few(found.report.cases),
    )


def _few(cases: tuple[PairedCase, ...]) -> tuple[tuple[PairedCase, ...], Mapping[Cell, int]]:
    """Return at most so many cases of each cell, and how many each has."""
    counts: Counter[Cell] = Counter()
    kept = []
    for case in cases:
        cell = (case.layer, case.labels, case.annotators)
        counts[cell] += 1
        if counts[cell] <= MOST_CASES:
            kept.append(case)
    return tuple(kept), dict(counts)


def _now(found: ProjectAgreement, who: str) -> Card:
    pairs = [pair for pair in combinations(found.report.annotators, 2) if pair in found.shared]
    wanted: list[tuple[str, ...]] = [()] if not who else [pair for pair in pairs if who in pair]
    marks = []
    for layer in found.layers:
        for between in wanted:
            figure = found.report.figure(FIRST[layer], layer, between=between)
            if figure is None:
                continue
            name = f"{LAYER_TITLES[layer]}: {title(layer, figure.measure)}"
            if between:
                other = next(each for each in between if each != who)
                name = f"{LAYER_TITLES[layer]}, with {other}"
            marks.append(
                Mark(
                    name,
                    "",
                    figure.value,
                    "–" if figure.value is None else f"{round(figure.value, 2) + 0.0:.2f}",
                    Behind("figures", layer=layer, between=between),
                    figure.low,
                    figure.high,
                )
            )
    return Card(
        "agreement",
        "Agreement",
        "Between all who finished the same articles; the line is the 95 % interval.",
        POINTS,
        ("Layer", "", "Agreement"),
        tuple(marks),
        _TEACH,
        top=1.0,
    )


def _trend(points: dict[str, list[Point]]) -> Card:
    marks = [
        Mark(
            f"{point.number}",
            LAYER_TITLES[layer],
            point.value,
            f"{round(point.value, 2) + 0.0:.2f}",
            Behind("window", layer=layer, stories=point.stories),
            point.low,
            point.high,
        )
        for layer, own in points.items()
        for point in own
    ]
    return Card(
        "trend",
        "Agreement over time",
        "Each point: the last ten stories finished until then, with its 95 % interval.",
        LINES,
        ("Stories finished", "Layer", "Agreement"),
        tuple(marks),
        _TEACH,
        top=1.0,
    )


def _grid(schema: Schema, found: ProjectAgreement, layer: str, who: str) -> Card:
    """Return the confusion matrix of a layer; a single pair's rows are the first one's by name."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in found.report.cases:
        if case.layer != layer or (who and who not in case.annotators):
            continue
        # Of one person's, the rows are always theirs.
        turned = bool(who) and case.annotators[1] == who
        counts[case.labels[::-1] if turned else case.labels] += 1
    used: Counter[str] = Counter()
    for (one, other), count in counts.items():
        used[one] += count
        used[other] += count
    names = {label.id: label.name for label in schema.of_layer(layer)}
    order = [label for label in names if label in used]
    order += sorted(label for label in used if label and label not in names)
    if len(order) > MOST_LABELS:
        kept = {label for label, _ in used.most_common(MOST_LABELS) if label}
        order = [label for label in order if label in kept]
    told = {label: names.get(label, label) for label in order} | {"": NOT_MARKED}
    cells: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for one, other in counts:
        cells[told.get(one, OTHERS), told.get(other, OTHERS)].append((one, other))
    axis = [*(told[label] for label in order), OTHERS, NOT_MARKED]
    axis = [name for name in axis if any(name in cell for cell in cells)]
    ids = {name: label for label, name in told.items()}
    marks = []
    for one in axis:
        for other in axis:
            met = cells.get((one, other)) or [(ids.get(one, OTHERS), ids.get(other, OTHERS))]
            count = sum(counts[pair] for pair in met)
            behind = Behind(
                "cases",
                layer=layer,
                met=tuple(met),
                between=(who,) if who else (),
            )
            marks.append(Mark(one, other, count, f"{count:,}" if count else "", behind))
    people = found.report.annotators
    heads = ("First by name", "The other", "Cases")
    if who:
        heads = (who, "The other", "Cases")
    elif len(people) == 2:
        heads = (people[0], people[1], "Cases")
    return Card(
        f"grid.{layer}",
        f"Labels that met: {LAYER_TITLES[layer].lower()}",
        "How often which labels met where two marked the same place; agreement lies on the "
        "diagonal.",
        GRID,
        heads,
        tuple(marks),
        _TEACH,
    )
