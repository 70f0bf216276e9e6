"""The open page follows steps one by one and always equals what a fresh reading returns."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import (
    Annotation,
    ArticleLabel,
    Claim,
    Discrepancy,
    Mention,
    Relation,
)
from annotator.domain.changes import ChangeSet
from annotator.domain.spans import Span
from annotator.errors import AnnotatorError
from annotator.services import articles, discrepancies, reading, tagging
from annotator.services.projects import Project
from annotator.store import queries
from annotator.store.project import create
from annotator.ui.annotate.marking import mark_of, marks_of
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.reading.marks import Mark
from tests import building
from tests.ui.annotate.conftest import COURIER, HARBOUR, news_schema

VERBS = (
    "mention", "claim", "discrepancy", "relabel", "spans", "side", "source", "cue", "delete",
    "article_label", "relation", "note", "finish", "furniture", "undo", "undo", "redo",
)  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from(VERBS), st.integers(0, 60), st.integers(1, 12), st.integers(0, 9)),
    max_size=24,
)


class Hand:
    """Do verbs by number, on either article."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.here, self.there = building.uids(project)

    def pick(self, kinds: tuple[type, ...], number: int) -> object | None:
        """Return one of the annotations there are, or None."""
        found = [each for each in read_whole(self.project, self.here) if isinstance(each, kinds)]
        return found[number % len(found)] if found else None

    def do(self, verb: str, start: int, size: int, number: int) -> None:
        """Do one verb; what the services refuse is left undone."""
        project, span = self.project, Span(start, start + size)
        labels = [each.id for each in project.schema.of_layer("mention")]
        if verb == "mention":
            article = self.here if number % 4 else self.there
            tagging.add_mention(project, article, [span], labels[number % len(labels)])
        elif verb == "claim":
            tagging.add_claim(project, self.here, [span], project.schema.of_layer("claim")[0].id)
        elif verb == "discrepancy":
            sides = [discrepancies.evidence(self.here, [span]), discrepancies.absent(self.there, 3)]
            sides += [discrepancies.absent(self.here, start)] if number % 2 else []
            discrepancies.add_discrepancy(project, sides, "omission")
        elif verb == "article_label":
            found = project.schema.of_layer("article")
            tagging.add_article_label(project, self.here, found[number % len(found)].id)
        elif verb == "finish":
            articles.finish_article(project, self.here)
        elif verb == "furniture":
            articles.toggle_furniture(project, self.here, span)
        elif verb == "undo":
            project.undo()
        elif verb == "redo":
            project.redo()
        else:
            self.change(verb, span, number)

    def change(self, verb: str, span: Span, number: int) -> None:
        """Change one of the annotations there are."""
        project = self.project
        found = self.pick((Mention, Claim, Discrepancy), number)
        mention = self.pick((Mention,), number)
        claim = self.pick((Claim,), number)
        discrepancy = self.pick((Discrepancy,), number)
        if verb == "relabel" and isinstance(found, Mention | Claim | Discrepancy):
            labels = project.schema.of_layer(found.layer)
            tagging.relabel(project, found.kind, found.uid, labels[number % len(labels)].id)
        elif verb == "spans" and isinstance(mention, Mention):
            wanted = [span, Span(span.end + 4, span.end + 6)]
            tagging.set_spans(project, "mention", mention.uid, wanted)
        elif verb == "side" and isinstance(discrepancy, Discrepancy):
            side = discrepancies.evidence(self.here if number % 2 else self.there, [span])
            discrepancies.set_side(project, discrepancy.uid, 0, side)
        elif verb == "source" and isinstance(claim, Claim) and isinstance(mention, Mention):
            tagging.set_claim_source(project, claim.uid, mention.uid)
        elif verb == "cue" and isinstance(claim, Claim):
            tagging.set_claim_cue(project, claim.uid, [span])
        elif verb == "relation" and isinstance(mention, Mention) and isinstance(claim, Claim):
            label = project.schema.of_layer("relation")[0].id
            tagging.add_relation(project, "mention", mention.uid, "claim", claim.uid, label)
        elif verb == "note" and isinstance(found, Mention | Claim | Discrepancy):
            tagging.set_note(project, found.kind, found.uid, f"note {number}")
        elif verb == "delete":
            doomed = self.pick((Mention, Claim, Relation, ArticleLabel, Discrepancy), number)
            if isinstance(doomed, Mention | Claim | Relation | ArticleLabel | Discrepancy):
                tagging.delete_annotation(project, doomed.kind, doomed.uid)


def read_whole(project: Project, article: str) -> list[Annotation]:
    """Return all annotations of an article, every record read."""
    kinds = (Mention, Claim, Relation, ArticleLabel)
    found = [queries.annotations_of(project.connection, each.kind, article) for each in kinds]
    found.append(queries.discrepancies_of(project.connection, article_uid=article))
    return [each for group in found for each in group]


def open_page(project: Project, article: str) -> OpenPage:
    fetch = partial(reading.annotations_by_uid, project)
    return OpenPage(reading.read(project, article), project.annotator.uid, fetch)


def marks(page: OpenPage) -> dict[str, Mark]:
    table = marks_of(page, {})
    return {mark.uid: mark for mark in map(table.__getitem__, range(len(table)))}


def marks_one_by_one(page: OpenPage, whole: list[Annotation]) -> dict[str, Mark]:
    made = (mark_of(page, each) for each in whole)
    return {mark.uid: mark for mark in made if mark is not None}


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps)
def test_following_equals_reading_anew(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int, int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("page")
    with create(folder / "page.annotator", "ann", news_schema()) as project:
        building.add_articles(project, {"Harbour": HARBOUR, "Courier": COURIER}, story="Ferry")
        hand = Hand(project)
        page = open_page(project, hand.here)

        def follow(step: ChangeSet) -> None:
            page.apply(step)

        project.subscribe(follow)
        for step in done:
            try:
                hand.do(*step)
            except AnnotatorError:
                continue
            if hand.here not in building.uids(project):
                return
            fresh = open_page(project, hand.here)
            whole = read_whole(project, hand.here)
            assert {each.uid: each for each in whole} == page.annotations == fresh.annotations
            assert len(page.annotations) == len(whole)
            assert page.places == fresh.places
            assert +page.counts == +fresh.counts == Counter(fresh.counts)
            assert (page.article, page.state) == (fresh.article, fresh.state)
            assert marks(page) == marks(fresh) == marks_one_by_one(page, whole)


def test_overlapping_finds_the_shortest_first_and_only_its_layer(tmp_path: Path) -> None:
    with create(tmp_path / "page.annotator", "ann", news_schema()) as project:
        building.add_articles(project, {"Harbour": HARBOUR}, story="Ferry")
        (here,) = building.uids(project)
        outer = tagging.add_mention(project, here, [Span(10, 30)], "person")
        inner = tagging.add_mention(project, here, [Span(12, 20)], "role")
        torn = tagging.add_mention(project, here, [Span(2, 4), Span(25, 28)], "place")
        tagging.add_claim(project, here, [Span(10, 30)], "claim")
        page = open_page(project, here)
        found = [each.uid for each in page.overlapping(Span(14, 16), "mention")]
        assert found == [inner.uid, outer.uid]
        assert [each.uid for each in page.overlapping(Span(26, 40), "mention")] == [
            outer.uid,
            torn.uid,
        ]
        assert page.overlapping(Span(30, 40), "mention") == []
