"""Draw and make what annotators marked, for the tests of agreement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import settings
from hypothesis import strategies as st

from annotator.domain.agreement.collecting import Collector
from annotator.domain.agreement.material import MarkedArticle, Unit
from annotator.domain.agreement.report import Report, report

LABELS = ("person", "place", "time")
NAMES = ("ann", "ben", "cat")
LENGTH = 24
UNHURRIED = settings(deadline=None, max_examples=40)
"""For tests that compute a whole report, and ask another library, for every example."""


def unit(start: int, end: int, label: str = "person", **more: object) -> Unit:
    """Return a unit of one fragment."""
    return Unit(((start, end),), label, **more)  # type: ignore[arg-type]


def article(
    units: Mapping[str, Sequence[Unit]], *, uid: str = "a", story: str = "s", length: int = LENGTH
) -> MarkedArticle:
    """Return an article in which every code point is a token."""
    return MarkedArticle(uid, story, length, units)


def computed(
    articles: Sequence[MarkedArticle],
    *,
    layer: str = "mention",
    names: Sequence[str] = (),
    raters: int = 0,
    resamples: int = 0,
) -> Report:
    """Return the agreement of all who stand in the articles, or of some of them."""
    people = names or sorted({name for each in articles for name in each.units})
    collector = Collector(people, raters or len(people))
    collector.add_units(layer, articles)
    return report(collector, resamples=resamples)


def value(made: Report, measure: str, **where: object) -> float | None:
    """Return a coefficient, or None where it is undefined or there is none."""
    found = made.figure(measure, str(where.pop("layer", "mention")), **where)  # type: ignore[arg-type]
    return None if found is None else found.value


@st.composite
def flat(draw: st.DrawFn, labels: Sequence[str] = LABELS) -> list[Unit]:
    """Draw units of one annotator that do not overlap, in the order of the text."""
    edges = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=10)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [unit(start, end, draw(st.sampled_from(labels))) for start, end in pairs]


@st.composite
def nested(draw: st.DrawFn) -> list[Unit]:
    """Draw units that may overlap, stand twice, or consist of two fragments."""
    found = []
    for _ in range(draw(st.integers(0, 6))):
        edges = sorted(draw(st.sets(st.integers(0, LENGTH), min_size=4, max_size=4)))
        label = draw(st.sampled_from(LABELS))
        if draw(st.booleans()):
            found.append(Unit(((edges[0], edges[1]), (edges[2], edges[3])), label))
        else:
            found.append(unit(edges[0], edges[1], label))
    return found


def work(
    kind: st.SearchStrategy[list[Unit]], names: Sequence[str] = NAMES
) -> st.SearchStrategy[list[MarkedArticle]]:
    """Draw a few articles in two stories that all annotators finished."""
    units = st.fixed_dictionaries(dict.fromkeys(names, kind))
    return st.lists(units, min_size=1, max_size=4).map(
        lambda given: [
            article(each, uid=f"a{number}", story=f"s{number % 2}")
            for number, each in enumerate(given)
        ]
    )
