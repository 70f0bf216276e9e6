"""The cards that go through all annotations: what was made, labels, speed, suggestions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from annotator.domain.annotations import PERSON, REJECTED, STATUSES
from annotator.domain.charts import BARS, COLUMNS, POINTS, Behind, Card, Mark, Wish
from annotator.domain.schema import LAYERS, Schema
from annotator.services.dashboard import APART, LAYER_NAMES, Watch, by_day, in_order, scope_of
from annotator.services.dashboard_days import day_of_bucket
from annotator.store import dashboard_rows
from annotator.store.dashboard_rows import Counts, Person, Scope
from annotator.store.project import Project
from annotator.suggest.precision import Decisions

SIZES = ((0, 0), (1, 5), (6, 10), (11, 20), (21, 40), (41, 80), (81, 160), (161, 10**9))
"""Numbers of annotations in an article that are counted together."""
MOST_ROWS = 1000
"""Rows behind a number that are listed."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Hold the cards that count annotations.

    ``sizes`` has the articles behind each mark of their sizes, by its lower bound: how many there
    are, and key and number of annotations of the largest.
    """

    cards: tuple[Card, ...] = ()
    sizes: Mapping[int, tuple[int, tuple[tuple[int, int], ...]]] = field(default_factory=dict)


def counted(path: Path, author: str, wish: Wish, watch: Watch | None = None) -> Counted:
    """Return the cards that count annotations; opens the project file by itself."""
    with Project(path, author, read_only=True) as project:
        return count(project, wish, watch)


def count(project: Project, wish: Wish, watch: Watch | None = None) -> Counted:
    """Return the cards that count annotations."""
    connection = project.connection
    scope = scope_of(project, wish)
    layers = [wish.layer] if wish.layer else list(LAYERS)
    found = dashboard_rows.counts(connection, layers, scope, watch)
    known = {each.key: each for each in dashboard_rows.people(connection)}
    apart = {
        each.key for each in known.values() if each.name in APART and each.uid != wish.annotator
    }
    cards = [_made(found, known, apart, wish)]
    totals: Counter[int] = Counter()
    if wish.layer != "discrepancy":
        totals = _annotations_by_article(project, found, scope, apart)
        cards.append(_sizes(totals, wish))
    cards += _speed(project, found, scope, known)
    labels = [_labels(project.schema, found, apart, layer) for layer in layers]
    # One empty chart teaches; one of each layer would only be in the way.
    cards += [card for card in labels if card.marks] or labels[:1]
    if wish.layer in ("", "discrepancy"):
        cards.append(_discrepancies(project.schema, found))
    cards.append(_rules(found, apart, wish))
    return Counted(tuple(cards), _largest(totals))


def _largest(totals: Counter[int]) -> dict[int, tuple[int, tuple[tuple[int, int], ...]]]:
    found = {}
    for low, high in SIZES:
        inside = [(key, total) for key, total in totals.items() if low <= total <= high]
        inside.sort(key=lambda each: (-each[1], each[0]))
        found[low] = (len(inside), tuple(inside[:MOST_ROWS]))
    return found


def _made(found: Counts, known: dict[int, Person], apart: set[int], wish: Wish) -> Card:
    counts: Counter[tuple[date, int]] = Counter()
    for (who, bucket), count in found.made.items():
        if who not in apart:
            counts[day_of_bucket(bucket), who] += count
    return Card(
        "made",
        "Annotations made",
        "What stands today, on the day it was made; what was rejected or deleted is not counted.",
        COLUMNS,
        ("Day", "Annotator", "Annotations"),
        tuple(by_day(counts, known, Behind("made", layer=wish.layer))),
        "Nothing is annotated yet. Open an article (Ctrl+1), select words and press a label's key.",
    )


def _sizes(totals: Counter[int], wish: Wish) -> Card:
    marks = []
    used = False
    for low, high in SIZES:
        count = sum(low <= total <= high for total in totals.values())
        used = used or bool(count and high)
        name = f"{low}" if low == high else f"{low}–{high}" if high < 10**9 else f"over {low - 1}"
        behind = Behind("articles", layer=wish.layer, low=low, high=high)
        marks.append(Mark(name, "", count, f"{count:,}", behind))
    while marks and not marks[-1].value:
        marks.pop()
    return Card(
        "sizes",
        "Annotations per article",
        "Articles by how many mentions, claims, relations and labels they have.",
        BARS,
        ("Annotations", "", "Articles"),
        tuple(marks) if used else (),
        "No article has an annotation yet.",
    )


def _annotations_by_article(
    project: Project, found: Counts, scope: Scope, apart: set[int]
) -> Counter[int]:
    """Return how many annotations each article that can be seen has, 0 included, by its key."""
    totals: Counter[int] = Counter(
        dict.fromkeys(dashboard_rows.story_of_articles(project.connection, scope), 0)
    )
    for (who, key), count in found.articles.items():
        if who not in apart and key in totals:
            totals[key] += count
    return totals


def _speed(
    project: Project, found: Counts, scope: Scope, known: dict[int, Person]
) -> tuple[Card, Card]:
    timed = dashboard_rows.timed(project.connection, scope)
    seconds: Counter[int] = Counter()
    ended: Counter[int] = Counter()
    made: Counter[int] = Counter()
    owner = dashboard_rows.story_of_articles(project.connection, scope) if timed else {}
    by_story: dict[int, Counter[int]] = defaultdict(Counter)
    for (who, key), count in found.articles.items():
        story = owner.get(key)
        if story is not None:
            by_story[who][story] += count
    for who, story, active, is_ended in timed:
        seconds[who] += active
        ended[who] += is_ended
        made[who] += by_story[who][story]
    cards = []
    for id_, title, about, head, counts in (
        ("pace", "Annotations per hour", "in stories whose time was counted", "Annotations", made),
        (
            "tempo",
            "Stories per hour",
            "finished, of those whose time was counted",
            "Stories",
            ended,
        ),
    ):
        marks = []
        for who in sorted(seconds, key=lambda who: known[who].name):
            rate = counts[who] * 3600 / seconds[who]
            behind = Behind("timed", annotator=known[who].uid)
            marks.append(Mark(known[who].name, "", rate, f"{rate:,.1f}", behind))
        cards.append(
            Card(
                id_,
                title,
                f"{head} {about}, by hours of activity.",
                BARS,
                ("Annotator", "", f"{head} per hour"),
                tuple(marks),
                "Time is counted while somebody works on a story taken with Ctrl+Alt+PgDown.",
            )
        )
    return cards[0], cards[1]


def _labels(schema: Schema, found: Counts, apart: set[int], layer: str) -> Card:
    counts: Counter[str] = Counter()
    for (own, sort), count in found.sorts.items():
        stands = sort.status != REJECTED if own != "discrepancy" else sort.status == "accepted"
        if own == layer and stands and sort.annotator not in apart:
            counts[sort.label] += count
    labels = {label.id: label for label in schema.of_layer(layer)}
    whole = counts.total()
    marks = []
    for label in (*labels, *sorted(counts.keys() - labels.keys())):
        if not counts[label] and (label not in labels or labels[label].retired):
            continue
        own_label = labels.get(label)
        behind = Behind("standing", layer=layer, label=label)
        share = f" · {counts[label] / whole:.0%}" if whole else ""
        marks.append(
            Mark(
                label if own_label is None else own_label.name,
                "",
                counts[label],
                f"{counts[label]:,}{share}",
                behind,
                colour="" if own_label is None else own_label.colour,
            )
        )
    about = "How often each label was given; rejected suggestions are left out."
    if layer == "discrepancy":
        about = "How often each type was accepted."
    return Card(
        f"labels.{layer}",
        f"Labels: {LAYER_NAMES[layer].lower()}",
        about,
        BARS,
        ("Label", "", LAYER_NAMES[layer]),
        tuple(marks) if whole else (),
        f"There are no {LAYER_NAMES[layer].lower()} yet.",
    )


def _discrepancies(schema: Schema, found: Counts) -> Card:
    counts: Counter[tuple[str, str]] = Counter()
    for (layer, sort), count in found.sorts.items():
        if layer == "discrepancy":
            counts[sort.label, sort.status] += count
    names = {label.id: label.name for label in schema.of_layer("discrepancy")}
    order = [label for label in names if any((label, status) in counts for status in STATUSES)]
    order += sorted({label for label, _ in counts} - set(order))
    marks = [
        Mark(
            names.get(label, label),
            status,
            counts[label, status],
            f"{counts[label, status]:,}",
            Behind("typed", layer="discrepancy", label=label, status=status),
        )
        for label in order
        for status in ("accepted", "unsure", "open", "rejected")
        if counts[label, status]
    ]
    return Card(
        "discrepancies",
        "Discrepancies",
        "By type and by what was decided, suggestions that wait among them.",
        BARS,
        ("Type", "Status", "Discrepancies"),
        tuple(in_order(marks, ["accepted", "unsure", "open", "rejected"])),
        "There are no discrepancies yet. Ctrl+Shift+P finds them in the open article's story.",
        order=("accepted", "unsure", "open", "rejected"),
    )


def _rules(found: Counts, apart: set[int], wish: Wish) -> Card:
    rules: dict[tuple[str, str], Decisions] = defaultdict(Decisions)
    for (layer, sort), count in found.sorts.items():
        if sort.origin == PERSON or sort.annotator in apart:
            continue
        if sort.status == "accepted":
            rules[layer, sort.origin] += Decisions(accepted=count)
        elif sort.status == REJECTED:
            rules[layer, sort.origin] += Decisions(rejected=count)
    marks = []
    for (layer, rule), decided in sorted(rules.items(), key=lambda each: -each[1].total):
        if not decided.total:
            continue
        share = decided.accepted / decided.total
        low, high = wilson(decided.accepted, decided.total)
        told = f"{share:.0%} of {decided.total:,}"
        name = rule if wish.layer else f"{rule} · {LAYER_NAMES[layer].lower()}"
        behind = Behind("rule", layer=layer, rule=rule)
        marks.append(Mark(name, "", share, told, behind, low, high))
    return Card(
        "rules",
        "Suggestions accepted",
        "Of those decided on, by rule; the line is the 95 % interval (Wilson).",
        POINTS,
        ("Rule", "", "Accepted"),
        tuple(marks),
        "No suggestion was decided on yet. In an article Tab goes to the next one, Return accepts "
        "it, Backspace rejects it.",
        top=1.0,
    )


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval (1927) of a share."""
    z = 1.959964
    share = hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * ((share * (1 - share) / of + z * z / (4 * of * of)) ** 0.5)
    return max(0.0, middle - half), min(1.0, middle + half)
