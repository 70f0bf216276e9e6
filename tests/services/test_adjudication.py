"""Adjudication: what becomes gold, what it points at, and what late work does to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.annotations import Claim, Discrepancy, Entity, Mention, Relation
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput, NotFound
from annotator.services import (
    adjudication,
    articles,
    discrepancies,
    fates,
    merging,
    packages,
    sprints,
    tagging,
)
from annotator.services.adjudication import Asked, Docket
from annotator.services.agreement import agreement
from annotator.store import queries, records, sprint_rows
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, small_project, span_of, uids

LONGER = "twelve people died at the cafe\u0301"


def _spans(asked: Asked) -> Any:
    """Return the spans of a case's first mark, which is of a layer that has them."""
    return asked.case.marks[0].made.spans  # type: ignore[union-attr]


def team(path: Path) -> Path:
    """Make a project in which ann and ben finished the story "Ferry", and a third is at it.

    They agree on Ilka Brandt, on who is linked and on the discrepancy's place; not on the label
    of Osmere, the edges of the claim, the article's label, and the discrepancy's severity.
    """
    with small_project(path) as project:
        add_articles(project, {"Loose": "Nothing is here.\n"}, story=None)
    for name in ("ann", "ben"):
        with Project(path, name) as project:
            _work(project, name)
    with Project(path, "cat") as project:
        tagging.add_mention(project, uids(project)[0], [span_of(FIRST, "Ferry")], "place")
    return path


def _work(project: Project, name: str) -> None:
    first, second = uids(project)[:2]
    is_ann = name == "ann"
    with project.transact("add_entity") as made:
        ilka = Entity(new_uid(), "person", f"Ilka Brandt of {name}")
        made.insert(ilka)
    person = tagging.add_mention(
        project, first, [span_of(FIRST, "Ilka Brandt")], "person", entity=ilka.uid
    )
    tagging.add_mention(project, first, [span_of(FIRST, "Osmere")], "place" if is_ann else "person")
    claim = tagging.add_claim(
        project,
        first,
        [span_of(FIRST, "twelve people died" if is_ann else LONGER)],
        "claim",
        source=person.uid,
        cue=[span_of(FIRST, "said")],
        attributes={"certainty": "certain"},
    )
    tagging.add_relation(project, "mention", person.uid, "claim", claim.uid, "works_for")
    if is_ann:
        tagging.add_article_label(project, first, "opinion")
    discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
            discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
        ],
        "number",
        severity=2 if is_ann else 3,
    )
    for article in (first, second):
        articles.finish_article(project, article)


@pytest.fixture(scope="module")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the closed project of a team; copy it."""
    return team(tmp_path_factory.mktemp("team") / "team.annotator")


@pytest.fixture
def lead(team_file: Path, tmp_path: Path) -> Iterator[Project]:
    """Return the project of a team, opened by the one who makes gold."""
    with Project(Path(shutil.copy(team_file, tmp_path / "team.annotator")), "lead") as project:
        yield project


def story_in(project: Project) -> str:
    found = queries.story_named(project.connection, "Ferry")
    assert found is not None
    return found.uid


def cases(project: Project) -> Docket:
    return adjudication.docket(project, story_in(project))


def of_layer(project: Project, layer: str) -> list[Asked]:
    return [each for each in cases(project).asked if each.case.layer == layer]


def gold(project: Project, kind: str) -> list[Any]:
    owner = project.annotator_named("gold")
    return [
        each
        for each in records.select(project.connection, kind)
        if owner is not None and each.annotator == owner.uid
    ]


def take(project: Project, asked: Asked, *who: str) -> Any:
    return adjudication.take(project, cases(project).scope, asked, who)


def test_cases_come_by_layer_and_only_of_finished_work(lead: Project) -> None:
    found = cases(lead)
    assert found.scope.annotators == ("ann", "ben")
    assert found.scope.name == "Ferry"
    assert [(each.case.layer, each.case.agreement) for each in found.asked] == [
        ("mention", 0.5),
        ("mention", 1.0),
        ("claim", pytest.approx(0.75, abs=0.02)),
        ("article", 0.0),
        ("discrepancy", 0.75),
        ("relation", 0.0),
        ("relation", 0.0),
        ("entity", 1.0),
    ]
    assert [scope.name for scope in adjudication.scopes(lead)] == ["Ferry"]
    with pytest.raises(NotFound, match="no two annotators"):
        adjudication.docket(lead, uids(lead)[2])


def test_what_all_agree_on_is_taken_and_the_rest_is_left(lead: Project) -> None:
    settled = adjudication.settle_unanimous(lead, story_in(lead))
    assert (settled.taken, settled.left) == ({"mention": 1, "entity": 1}, 6)
    (person,) = gold(lead, "mention")
    assert (person.label, person.origin) == ("person", "unanimous")
    assert person.spans == (span_of(FIRST, "Ilka Brandt"),)
    linked = records.get(lead.connection, "entity", person.entity)
    assert linked.name == "Ilka Brandt of ann"
    # A second time there is nothing to take, and no step is made.
    assert adjudication.settle_unanimous(lead, story_in(lead)).taken == {}
    assert lead.undo() == "settle_unanimous"
    assert gold(lead, "mention") == []
    assert len(cases(lead).waiting()) == 8


def test_a_threshold_takes_more_of_its_layer_alone(lead: Project) -> None:
    settled = adjudication.settle_unanimous(lead, story_in(lead), {"claim": 0.7})
    assert settled.taken == {"mention": 1, "entity": 1, "claim": 1}
    (claim,) = gold(lead, "claim")
    # Its source is gold's mention, not an annotator's; the cue comes with it.
    assert claim.source == gold(lead, "mention")[0].uid
    assert claim.cue == (span_of(FIRST, "said"),)
    assert claim.attributes == {"certainty": "certain"}


def test_one_person_s_is_taken_with_a_verdict_that_remembers_of_what(lead: Project) -> None:
    asked = of_layer(lead, "mention")[0]
    verdict = take(lead, asked, "ben")
    (made,) = gold(lead, "mention")
    assert (made.label, made.origin, made.status) == ("person", "adjudicated", "accepted")
    assert verdict.of == asked.uids
    assert verdict.gold == (made.uid,)
    assert (verdict.outcome, verdict.agreement) == ("taken", 0.5)
    assert verdict.annotator == lead.annotator.uid
    assert of_layer(lead, "mention")[0].state == adjudication.DECIDED


def test_both_can_be_taken_and_the_same_is_there_once(lead: Project) -> None:
    take(lead, of_layer(lead, "mention")[0], "ann", "ben")
    assert sorted(each.label for each in gold(lead, "mention")) == ["person", "place"]
    take(lead, of_layer(lead, "mention")[1], "ann", "ben")
    assert len(gold(lead, "mention")) == 3


def test_who_marked_nothing_says_that_nothing_is_in_gold(lead: Project) -> None:
    (asked,) = of_layer(lead, "article")
    assert take(lead, asked, "ben").outcome == "rejected"
    assert gold(lead, "article_label") == []
    # Another decision takes the place of the first.
    (again,) = of_layer(lead, "article")
    assert take(lead, again, "ann").outcome == "taken"
    assert [each.label for each in gold(lead, "article_label")] == ["opinion"]
    assert len(of_layer(lead, "article")[0].verdicts) == 1


def test_a_claim_taken_before_its_source_gets_it_when_that_is_in_gold(lead: Project) -> None:
    take(lead, of_layer(lead, "claim")[0], "ann")
    assert gold(lead, "claim")[0].source is None
    take(lead, of_layer(lead, "mention")[1], "ann")
    assert gold(lead, "claim")[0].source == gold(lead, "mention")[0].uid


def test_a_relation_joins_gold_or_waits_for_it(lead: Project) -> None:
    asked = next(each for each in of_layer(lead, "relation") if each.case.by("ann"))
    with pytest.raises(Conflict, match="not in gold"):
        take(lead, asked, "ann")
    take(lead, of_layer(lead, "mention")[1], "ann")
    take(lead, of_layer(lead, "claim")[0], "ben")
    take(lead, asked, "ann")
    (relation,) = gold(lead, "relation")
    assert relation.from_uid == gold(lead, "mention")[0].uid
    assert relation.to_uid == gold(lead, "claim")[0].uid
    # Without the claim there is nothing to join: the relation is asked again.
    adjudication.reject_case(lead, cases(lead).scope, of_layer(lead, "claim")[0])
    assert gold(lead, "relation") == []
    assert {each.state for each in of_layer(lead, "relation")} == {adjudication.OPEN}


def test_discrepancies_go_over_with_their_sides_and_severity(lead: Project) -> None:
    (asked,) = of_layer(lead, "discrepancy")
    verdict = take(lead, asked, "ben")
    (made,) = gold(lead, "discrepancy")
    assert (made.severity, made.label) == (3, "number")
    assert (verdict.story, verdict.article) == (story_in(lead), None)


def test_entity_links_follow_whom_one_takes(lead: Project) -> None:
    adjudication.settle_unanimous(lead, story_in(lead))
    (asked,) = of_layer(lead, "entity")
    take(lead, asked, "ben")
    (person,) = gold(lead, "mention")
    assert records.get(lead.connection, "entity", person.entity).name == "Ilka Brandt of ben"
    (asked,) = of_layer(lead, "entity")
    adjudication.reject_case(lead, cases(lead).scope, asked)
    assert gold(lead, "mention")[0].entity is None


def test_taken_and_then_changed_is_edited(lead: Project) -> None:
    take(lead, of_layer(lead, "claim")[0], "ann")
    (asked,) = of_layer(lead, "claim")
    (uid,) = asked.gold
    adjudication.edit_gold(lead, uid, asked, spans=[span_of(FIRST, "people died")])
    (asked,) = of_layer(lead, "claim")
    assert asked.outcome == "edited"
    (made,) = gold(lead, "claim")
    assert (made.spans, made.origin) == ((span_of(FIRST, "people died"),), "edited")
    with pytest.raises(InvalidInput, match="does not lie inside"):
        adjudication.edit_gold(lead, uid, asked, spans=[Span(0, 10_000)])
    (mention, _) = of_layer(lead, "mention")
    take(lead, mention, "ann")
    (mention, _) = of_layer(lead, "mention")
    adjudication.edit_gold(lead, mention.gold[0], mention, label="person")
    assert gold(lead, "mention")[0].label == "person"


def test_a_side_of_a_discrepancy_is_edited(lead: Project) -> None:
    take(lead, of_layer(lead, "discrepancy")[0], "ann")
    (asked,) = of_layer(lead, "discrepancy")
    first = uids(lead)[0]
    side = discrepancies.evidence(first, [span_of(FIRST, "twelve people")])
    adjudication.edit_gold(lead, asked.gold[0], asked, side=(0, side))
    assert gold(lead, "discrepancy")[0].sides[0] == side
    elsewhere = discrepancies.evidence(uids(lead)[1], [Span(0, 3)])
    (asked,) = of_layer(lead, "discrepancy")
    with pytest.raises(InvalidInput, match="stays in its article"):
        adjudication.edit_gold(lead, asked.gold[0], asked, side=(0, elsewhere))


def _late(path: Path, words: str, name: str = "cat") -> None:
    """Let a third finish late, with a mention of her own."""
    with Project(path, name) as project:
        first, second = uids(project)[:2]
        tagging.add_mention(project, first, [span_of(FIRST, words)], "place")
        articles.finish_article(project, first)
        articles.finish_article(project, second)


def test_late_work_keeps_decisions_and_what_touches_them_is_new_since(lead: Project) -> None:
    path = lead.path
    adjudication.settle_unanimous(lead, story_in(lead))
    take(lead, of_layer(lead, "mention")[0], "ann")
    lead.close()
    _late(path, "in Osmere")
    with Project(path, "lead") as again:
        states = {_spans(each): each for each in of_layer(again, "mention")}
        osmere = next(each for each in states.values() if "cat" in _who(each) and each.verdicts)
        assert osmere.state == "new since"
        # What nothing was added to is not asked again, though cat marked nothing there.
        others = [each for each in states.values() if each.state == adjudication.DECIDED]
        assert len(others) == 1
        before = gold(again, "mention")
        adjudication.keep_gold(again, cases(again).scope, osmere)
        assert gold(again, "mention") == before
        osmere = next(each for each in of_layer(again, "mention") if each.uids == osmere.uids)
        assert osmere.state == adjudication.DECIDED
        take(again, osmere, "cat")
        # Its uid stays, so what points at it still does.
        assert {each.uid for each in gold(again, "mention")} == {each.uid for each in before}
        assert (span_of(FIRST, "in Osmere"),) in {each.spans for each in gold(again, "mention")}


def _who(asked: Asked) -> set[str]:
    return {mark.annotator for mark in asked.case.marks}


def test_what_touches_edited_gold_alone_is_new_since_too(lead: Project) -> None:
    path = lead.path
    take(lead, of_layer(lead, "mention")[0], "ann")
    asked = of_layer(lead, "mention")[0]
    adjudication.edit_gold(lead, asked.gold[0], asked, spans=[span_of(FIRST, "burns in Osmere")])
    lead.close()
    _late(path, "burns")
    with Project(path, "lead") as again:
        found = next(
            each for each in of_layer(again, "mention") if _who(each) == {"cat"} and each.verdicts
        )
        assert found.state == "new since"


def test_a_case_beside_edited_gold_leaves_that_as_it_is(lead: Project) -> None:
    path = lead.path
    take(lead, of_layer(lead, "mention")[0], "ann")
    asked = of_layer(lead, "mention")[0]
    adjudication.edit_gold(lead, asked.gold[0], asked, spans=[span_of(FIRST, "burns in Osmere")])
    (edited,) = gold(lead, "mention")
    lead.close()
    _late(path, "burns")
    with Project(path, "lead") as again:
        found = next(each for each in of_layer(again, "mention") if each.beside)
        take(again, found, "cat")
        assert edited in gold(again, "mention")
        assert {each.spans for each in gold(again, "mention")} >= {(span_of(FIRST, "burns"),)}
        assert again.undo() == "take_case"
        adjudication.reject_case(again, cases(again).scope, found)
        assert gold(again, "mention") == [edited]
        assert not any(each.beside for each in of_layer(again, "mention"))


def test_what_one_marked_inside_her_own_is_not_new_since(lead: Project) -> None:
    path = lead.path
    lead.close()
    with Project(path, "ann") as project:
        first = uids(project)[0]
        tagging.add_mention(project, first, [span_of(FIRST, "people died")], "place")
        tagging.add_mention(project, first, [span_of(FIRST, "people")], "person")
    with Project(path, "lead") as again:
        for words in ("people died", "people"):
            asked = next(
                each for each in of_layer(again, "mention") if _spans(each)[0] == _edges(words)
            )
            assert asked.state == adjudication.OPEN
            take(again, asked, "ann")
        assert len(gold(again, "mention")) == 2


def _edges(words: str) -> tuple[int, int]:
    span = span_of(FIRST, words)
    return span.start, span.end


def test_work_deleted_and_made_again_is_new_since(lead: Project) -> None:
    path = lead.path
    asked = of_layer(lead, "article")[0]
    take(lead, of_layer(lead, "claim")[0], "ann")
    take(lead, of_layer(lead, "mention")[0], "ann")
    lead.close()
    with Project(path, "ann") as project:
        first = uids(project)[0]
        for uid in asked.uids:
            tagging.delete_annotation(project, "article_label", uid)
        osmere = next(
            each
            for each in records.select(project.connection, "mention")
            if each.label == "place" and each.annotator == project.annotator.uid
        )
        tagging.delete_annotation(project, "mention", osmere.uid)
        tagging.add_mention(project, first, osmere.spans, "place")
    with Project(path, "ben") as project:
        for each in list(records.select(project.connection, "mention")):
            if each.spans == osmere.spans and each.annotator == project.annotator.uid:
                tagging.delete_annotation(project, "mention", each.uid)
    with Project(path, "lead") as again:
        found = next(
            each for each in of_layer(again, "mention") if _spans(each)[0] == _edges("Osmere")
        )
        assert (found.state, found.beside) == ("new since", True)


def test_work_merged_from_a_package_does_not_ask_again(lead: Project, tmp_path: Path) -> None:
    package = tmp_path / "ben.annotator"
    packages.make_package(lead, package, "ben", [story_in(lead)])
    with Project(package, "ben") as away:
        tagging.add_mention(away, uids(away)[1], [span_of(SECOND, "officials")], "person")
    for asked in cases(lead).asked:
        if asked.case.layer not in ("relation", "entity"):
            take(lead, asked, "ann" if asked.case.by("ann") else "ben")
    waiting = len(cases(lead).waiting())
    merging.merge_project(lead, package)
    after = cases(lead).waiting()
    assert len(after) == waiting + 1
    assert {mark.annotator for each in after for mark in each.case.marks if each.state == "open"}
    merging.merge_project(lead, package)
    assert len(cases(lead).waiting()) == waiting + 1


def test_two_who_decide_the_same_case_do_not_write_over_one_another(lead: Project) -> None:
    asked = of_layer(lead, "mention")[0]
    take(lead, asked, "ann")
    before = gold(lead, "mention")
    with pytest.raises(Conflict, match="somebody decided"):
        take(lead, asked, "ben")
    with pytest.raises(Conflict, match="somebody decided"):
        adjudication.reject_case(lead, cases(lead).scope, asked)
    assert gold(lead, "mention") == before


def test_deleted_work_is_said_not_taken(lead: Project) -> None:
    path = lead.path
    asked = of_layer(lead, "article")[0]
    lead.close()
    with Project(path, "ann") as project:
        tagging.delete_annotation(project, "article_label", asked.uids[0])
    with Project(path, "lead") as again, pytest.raises(Conflict, match="is gone"):
        take(again, asked, "ann")


def test_the_last_decision_finishes_gold_and_agreement_leaves_it_out(lead: Project) -> None:
    story = story_in(lead)
    adjudication.settle_unanimous(lead, story)
    while waiting := cases(lead).waiting():
        asked = waiting[0]
        name = "ann" if asked.case.by("ann") else "ben"
        try:
            adjudication.take(lead, cases(lead).scope, asked, [name], last=len(waiting) == 1)
        except Conflict:
            adjudication.reject_case(lead, cases(lead).scope, asked, last=len(waiting) == 1)
    owner = lead.annotator_named("gold")
    assert owner is not None
    for article in cases(lead).scope.articles:
        progress = queries.progress_of(lead.connection, article, owner.uid)
        assert progress is not None
        assert progress.state == "done"
    assert set(agreement(lead).finished) == {"ann", "ben"}
    assert cases(lead).scope.annotators == ("ann", "ben")


def test_annotators_see_what_became_of_theirs(lead: Project) -> None:
    mine: dict[tuple[str, str], Any] = {}
    names = {lead.annotator_named(name).uid: name for name in ("ann", "ben")}  # type: ignore[union-attr]
    for type_ in (Mention, Claim, Relation, Discrepancy):
        for each in records.select(lead.connection, type_.kind):
            if each.annotator in names:
                mine[names[each.annotator], f"{type_.kind} {each.label}"] = each
    assert fates.fate(lead, mine["ann", "mention place"]) == ""
    take(lead, of_layer(lead, "mention")[0], "ann")
    assert fates.fate(lead, mine["ann", "mention place"]) == "in gold"
    # ben's person on Osmere is there, under another label.
    osmere = next(
        each
        for each in records.select(lead.connection, "mention")
        if names.get(each.annotator) == "ben" and each.spans == (span_of(FIRST, "Osmere"),)
    )
    assert fates.fate(lead, osmere) == "changed in gold"
    adjudication.reject_case(lead, cases(lead).scope, of_layer(lead, "claim")[0])
    assert fates.fate(lead, mine["ann", "claim claim"]) == "not in gold"
    take(lead, of_layer(lead, "discrepancy")[0], "ann")
    assert fates.fate(lead, mine["ben", "discrepancy number"]) == "changed in gold"


def test_others_work_is_seen_after_one_s_own_and_locked_with_gold(lead: Project) -> None:
    story = story_in(lead)
    sprints.begin_sprint(lead, "Spring", [story], ["ann", "lead"], overlap=2)
    assert "not finished" in adjudication.reason_to_wait(lead, story)
    taken = sprints.take_next(lead)
    assert taken is not None
    sprints.finish_assignment(lead, taken.uid)
    assert adjudication.reason_to_wait(lead, story) == ""
    assert adjudication.lock_work(lead, story) == 1
    states = {each.state for each in sprint_rows.assignments(lead.connection, story_uid=story)}
    assert states == {"new", "locked"}
