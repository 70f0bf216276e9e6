"""Agreement between the annotators of a project, from what two or more of them finished.

Left out are articles only one person finished, whatever the program suggested and nobody accepted,
what was rejected, and, unless they are asked for by name, the annotators ``gold`` (made from the
others' work) and ``suggestions`` (the program).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement.collecting import MEASURES_OF, Collector
from annotator.domain.agreement.material import MarkedArticle
from annotator.domain.agreement.pairing import ENTITY
from annotator.domain.agreement.report import LEVEL, RESAMPLES, Figure, Report, report
from annotator.domain.agreement.tokens import tokens_of
from annotator.errors import InvalidInput, NotFound
from annotator.store import agreement_rows
from annotator.store.agreement_rows import By, FinishedArticle
from annotator.store.connection import snapshot
from annotator.store.project import Project

__all__ = ["LAYERS", "LEFT_OUT", "Collected", "Figure", "ProjectAgreement", "agreement", "collect"]

LAYERS = tuple(MEASURES_OF)
"""The layers agreement is told of; ``entity`` are the links of mentions to entities."""
LEFT_OUT = ("gold", "suggestions")
Watch = Callable[[float], None]
"""Is told how far the work is, from 0 to 1; ends it by raising."""


@dataclass(frozen=True, slots=True)
class ProjectAgreement:
    """Hold the agreement of a project.

    ``articles`` counts those two or more finished, ``finished`` how many of them each annotator
    did, ``shared`` how many each two did.
    """

    report: Report
    layers: tuple[str, ...]
    articles: int
    finished: dict[str, int]
    shared: dict[tuple[str, str], int]


def agreement(
    project: Project,
    *,
    layers: Collection[str] = (),
    annotators: Collection[str] = (),
    by_label: bool = True,
    resamples: int = RESAMPLES,
    seed: int = 0,
    watch: Watch | None = None,
) -> ProjectAgreement:
    """Compute the agreement of a project, or of some layers or annotators only.

    Raise InvalidInput for a layer there is not, NotFound for an annotator who finished nothing.
    Where fewer than two annotators finished the same article the report has no figures.
    """
    with snapshot(project.connection):
        collected = collect(
            project,
            layers=layers,
            annotators=annotators,
            by_label=by_label,
            watch=watch,
        )
    return collected.computed(resamples=resamples, seed=seed)


@dataclass(frozen=True, slots=True)
class Collected:
    """Hold what was read of a project, before figures are made of it."""

    collector: Collector
    layers: tuple[str, ...]
    articles: Sequence[FinishedArticle]

    def computed(self, *, resamples: int = RESAMPLES, seed: int = 0) -> ProjectAgreement:
        """Return the figures; the project is no longer needed."""
        shared = Counter(
            pair
            for one in self.articles
            for pair in combinations(sorted(one.finishers.values()), 2)
        )
        made = report(self.collector, resamples=resamples, level=LEVEL, seed=seed)
        return ProjectAgreement(
            report=replace(
                made,
                figures=tuple(each for each in made.figures if each.layer in self.layers),
                cases=tuple(case for case in made.cases if case.layer in self.layers),
            ),
            layers=self.layers,
            articles=len(self.articles),
            finished=dict(
                Counter(name for one in self.articles for name in one.finishers.values())
            ),
            shared=dict(sorted(shared.items())),
        )


def collect(
    project: Project,
    *,
    layers: Collection[str] = (),
    annotators: Collection[str] = (),
    stories: Collection[str] | None = None,
    by_label: bool = True,
    watch: Watch | None = None,
) -> Collected:
    """Read what agreement is computed from, inside a snapshot the caller has begun.

    ``stories`` (uids) are all that count, where they are given. What the author may not see yet
    does not count either.
    """
    unknown = sorted(set(layers) - set(LAYERS))
    if unknown:
        raise InvalidInput(f"a layer is one of {', '.join(LAYERS)}, not {unknown[0]!r}")
    wanted = tuple(layer for layer in LAYERS if not layers or layer in layers)
    who = _compared(project, annotators)
    articles = agreement_rows.finished(project.connection, who)
    if stories is not None:
        wanted_stories = frozenset(stories)
        articles = [one for one in articles if one.story in wanted_stories]
    sight = project.sight()
    if not sight.is_whole:
        articles = [one for one in articles if sight.shows_story(one.story)]
    counts = Counter(len(one.finishers) for one in articles)
    # Of equally many, more annotators say more.
    raters = max(counts, key=lambda count: (counts[count], count), default=0)
    collector = Collector(who.values(), raters, by_label=by_label)
    done = 0
    for batch in agreement_rows.batches(articles):
        if watch is not None:
            watch(done / len(articles))
        _collect(project, collector, batch, wanted)
        done += len(batch)
    return Collected(collector, wanted, articles)


def _compared(project: Project, annotators: Collection[str]) -> dict[int, str]:
    """Return who is compared, by key."""
    known = agreement_rows.annotators(project.connection)
    missing = sorted(set(annotators) - set(known.values()))
    if missing:
        raise NotFound(f"nobody called {missing[0]!r} has finished an article")
    return {
        key: name
        for key, name in known.items()
        if (name in annotators if annotators else name not in LEFT_OUT)
    }


def _collect(
    project: Project,
    collector: Collector,
    batch: Sequence[FinishedArticle],
    layers: Collection[str],
) -> None:
    keys = [one.key for one in batch]
    who = sorted({key for one in batch for key in one.finishers})
    tokens: dict[int, NDArray[np.int64]] = {}
    if {"mention", "claim"} & set(layers):
        texts = agreement_rows.texts(project.connection, {one.body for one in batch})
        tokens = {key: tokens_of(text) for key, text in texts.items()}

    def marked(found: By) -> list[MarkedArticle]:
        return [
            MarkedArticle(one.uid, _story(one), one.length, _by(one, found), tokens.get(one.body))
            for one in batch
        ]

    if "mention" in layers or ENTITY in layers:
        collector.add_units(
            "mention", marked(agreement_rows.mentions(project.connection, keys, who))
        )
    if "claim" in layers:
        claims = agreement_rows.claims(project.connection, keys, who)
        collector.add_units("claim", marked(claims))
    if "article" in layers:
        labels = agreement_rows.article_labels(project.connection, keys, who)
        collector.add_article_labels(marked(labels))
    if "relation" in layers:
        links = agreement_rows.relations(project.connection, keys, who)
        collector.add_links((one.uid, _story(one), _by(one, links)) for one in batch)
    if "discrepancy" in layers:
        _collect_records(project, collector, batch, who)


def _collect_records(
    project: Project,
    collector: Collector,
    batch: Sequence[FinishedArticle],
    who: Sequence[int],
) -> None:
    stories = {one.story_key: one.story for one in batch if one.story_key is not None}
    found = agreement_rows.records(project.connection, list(stories), who)
    for key, uid in stories.items():
        articles = [one for one in batch if one.story_key == key]
        finished = {
            name: frozenset(one.uid for one in articles if by in one.finishers)
            for one in articles
            for by, name in one.finishers.items()
        }
        names = {by: name for one in articles for by, name in one.finishers.items()}
        records = {name: found.get((key, by), []) for by, name in names.items()}
        collector.add_records(uid, finished, records)


def _story(one: FinishedArticle) -> str:
    """Return what is resampled together: the story, or the article where it has none."""
    return one.story or one.uid


def _by(one: FinishedArticle, found: By) -> dict[str, list[Any]]:
    return {name: found.get((one.key, by), []) for by, name in one.finishers.items()}
