"""From the articles of one story to its proposals: profiles, pairs, rules, merging."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator.compare.aligned import Aligned, Pair, pairs_of
from annotator.compare.fact_table import conflicting, gathered
from annotator.compare.findings import Finding
from annotator.compare.lookalikes import suppress
from annotator.compare.profile import ArticleText, Profile
from annotator.compare.proposals import Proposal, merge
from annotator.compare.rules import (
    aged,
    around_figures,
    caveats,
    designated,
    extents,
    figures,
    incompatible,
    judged,
    less_exact,
    opposites,
    participants,
    passages,
    quoted,
    quoted_verbs,
    revised,
    timed,
    times,
    told_as_fact,
    voices,
    words_changed,
)

RULES: tuple[Callable[[Aligned], Iterator[Finding]], ...] = (
    aged.told,
    figures.numbers,
    times.times,
    extents.extents,
    participants.swapped,
    participants.replaced,
    participants.titles,
    participants.designations,
    opposites.negation,
    less_exact.unnamed,
    voices.reporting_verbs,
    voices.attribution,
    told_as_fact.told,
    voices.certainty,
    words_changed.left_out,
    words_changed.exchanged,
    judged.judged,
)
"""Rules on two aligned sentences, in the order in which they explain words."""
_SUPPRESS_AFTER = 4
"""Rules before look-alikes are marked: figures and extents judge their own."""
STORY_RULES: tuple[Callable[[Pair], Iterator[Finding]], ...] = (
    aged.elsewhere,
    participants.spellings,
    designated.designations,
    participants.roles,
    quoted.quotes,
    quoted.replaced,
    quoted_verbs.verbs,
    opposites.denied,
    passages.omissions,
    caveats.left_out,
    conflicting,
    revised.revised,
    timed.elsewhere,
    incompatible.outcomes,
    incompatible.origins,
    incompatible.decided,
    around_figures.deeds,
    around_figures.unsourced,
)
"""Rules on two whole articles."""
_KEPT = 0.6
"""Share of words from which two figures in the same place are of one thing."""
_LEAST = 0.25
"""Score below which a finding is not proposed."""


def propose(articles: Sequence[ArticleText]) -> tuple[Proposal, ...]:
    """Return the proposals of a story, best first; articles are lettered in their order."""
    profiles = [Profile(article) for article in articles]
    return merge(
        (each for each in findings(profiles) if each.score >= _LEAST or each.label == "added"),
        [article.uid for article in articles],
    )


def findings(profiles: Sequence[Profile]) -> Iterator[Finding]:
    """Yield what every rule finds in every pair of articles."""
    facts: dict[tuple[int, int], str] = {}
    pairs = pairs_of(profiles, facts)
    facts.update(facts_of(pairs))
    for pair in pairs:
        yield from of_pair(pair)
    yield from passages.additions(profiles, pairs)


def of_pair(pair: Pair) -> Iterator[Finding]:
    """Yield what the rules find between two articles."""
    for aligned in pair.aligned:
        for number, rule in enumerate(RULES):
            if number == _SUPPRESS_AFTER:
                suppress(aligned)
            for finding in rule(aligned):
                figure = finding.rule.startswith("number")
                kept = gathered(pair, finding, kept=aligned.ratio >= _KEPT) if figure else finding
                if kept is not None:
                    yield kept
    for story_rule in STORY_RULES:
        yield from story_rule(pair)


def facts_of(pairs: Sequence[Pair]) -> dict[tuple[int, int], str]:
    """Return one name per set of sentences that are linked over all pairs of a story."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(node: tuple[int, int]) -> tuple[int, int]:
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for pair in pairs:
        for link in pair.links:
            one = root((pair.index_a, link.a))
            other = root((pair.index_b, link.b))
            parent[max(one, other)] = min(one, other)
    return {node: "{}.{}".format(*root(node)) for node in list(parent)}
