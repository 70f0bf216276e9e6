"""Every verb, taken back and done again: undo(do(x)) is x, redo(undo(do(x))) is do(x)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Self

import pytest

from annotator.domain.annotations import Claim, Discrepancy, Mention
from annotator.domain.articles import Annotator, Furniture, Progress
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.matrix import ClaimRow
from annotator.domain.schema import Attribute, Label
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment, Sprint
from annotator.services import (
    adjudication,
    annotators,
    articles,
    discrepancies,
    discussion,
    entities,
    grouping,
    hard_cases,
    matrix,
    merging,
    merging_labels,
    occurrences,
    packages,
    projecting,
    proposing,
    schema_editing,
    schemas,
    sprints,
    stories,
    suggesting,
    tagging,
    tagging_found,
)
from annotator.services.ops import UNDO_TEXTS
from annotator.services.searching import Search
from annotator.store import journal, records, sprint_rows
from annotator.store.project import Project
from annotator.suggest.interface import Suggestion
from tests.building import FIRST, SCHEMA, SECOND, add_articles, small_project, span_of, uids


class Scene(NamedTuple):
    """Hold a project with one annotation of every layer in it."""

    project: Project
    first: str
    second: str
    mention: Mention
    claim: Claim
    discrepancy: Discrepancy

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.project.close()


def scene_in(path: Path) -> Scene:
    project = small_project(path)
    first, second = uids(project)
    mention = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
    claim = tagging.add_claim(
        project, first, [span_of(FIRST, "twelve people died")], "claim", source=mention.uid
    )
    tagging.add_relation(project, "mention", mention.uid, "claim", claim.uid, "works_for")
    discrepancy = discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
            discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
        ],
        "number",
    )
    return Scene(project, first, second, mention, claim, discrepancy)


def _remove_third_side(scene: Scene) -> Discrepancy:
    discrepancies.add_side(
        scene.project, scene.discrepancy.uid, discrepancies.absent(scene.second, 0)
    )
    return discrepancies.remove_side(scene.project, scene.discrepancy.uid, 2)


def _finish_and_reopen(scene: Scene) -> None:
    articles.finish_article(scene.project, scene.first)
    articles.reopen_article(scene.project, scene.first)


def _propose(scene: Scene) -> object:
    # What is tagged by hand is not proposed, so it goes first.
    tagging.delete_annotation(scene.project, "discrepancy", scene.discrepancy.uid)
    return proposing.propose(scene.project, scene.discrepancy.story)


def _decide_first(scene: Scene) -> Discrepancy:
    _propose(scene)
    first = proposing.list_proposals(scene.project)[0]
    return proposing.decide(scene.project, first.uid, "rejected")


def _row(scene: Scene) -> ClaimRow:
    return matrix.add_row(scene.project, scene.discrepancy.story, "Twelve died")


def _suggested(text: str, words: str) -> Suggestion:
    return Suggestion("mention", "person", (span_of(text, words),), "test.rule", 0.5, "a test")


def _tag_occurrences(scene: Scene) -> int:
    add_articles(scene.project, {"Third": f"{FIRST}Ilka Brandt's boat.\n"}, story="Ferry")
    wanted = occurrences.sought(scene.project, scene.mention.uid, "corpus")
    return occurrences.tag(scene.project, wanted, occurrences.find_all(scene.project, wanted))


def _thread(scene: Scene) -> Remark:
    return discussion.begin_thread(
        scene.project, "Which boat?", article=scene.first, spans=[span_of(FIRST, "Ferry")]
    )


def _merge_entities(scene: Scene) -> object:
    first = entities.add_entity(scene.project, "person", "Ilka", ["I. B."])
    second = entities.add_entity(scene.project, "person", "Brandt", ["B."])
    entities.link_entity(scene.project, scene.mention.uid, second.uid)
    return entities.merge_entities(scene.project, first.uid, [second.uid])


def _split_entity(scene: Scene) -> object:
    first = entities.add_entity(scene.project, "person", "Ilka", ["Ilka Brandt"])
    entities.link_entity(scene.project, scene.mention.uid, first.uid)
    return entities.split_entity(scene.project, first.uid, [scene.mention.uid], "Brandt")


def _merge(scene: Scene) -> object:
    """Merge a package somebody worked in: new work, changed work, deleted work."""
    path = scene.project.path.with_name("package.annotator")
    packages.make_package(scene.project, path, "ann", [scene.discrepancy.story])
    with Project(path, "ann") as package:
        tagging.add_mention(package, scene.second, [Span(0, 5)], "place")
        tagging.set_note(package, "claim", scene.claim.uid, "seen again")
        tagging.delete_annotation(package, "discrepancy", scene.discrepancy.uid)
    return merging.merge_project(scene.project, path)


def _sprint(scene: Scene) -> Sprint:
    story = scene.discrepancy.story
    return sprints.begin_sprint(scene.project, "Spring", [story], ["ann", "bo"], overlap=2).sprint


def _taken(scene: Scene) -> Assignment:
    found = sprints.take_next(scene.project)
    if found is None and not sprint_rows.sprints(scene.project.connection):
        _sprint(scene)
        found = sprints.take_next(scene.project)
    known = sprint_rows.assignments(
        scene.project.connection, annotator_uid=scene.project.annotator.uid
    )
    return found or known[0]


def _finished(scene: Scene) -> Assignment:
    return sprints.finish_assignment(scene.project, _taken(scene).uid)


def _two_finished(scene: Scene) -> Scene:
    """Let a second annotator finish beside the first: a person alike, another edge of the claim."""
    project, first = scene.project, scene.first
    articles.finish_article(project, first)
    with project.transact("add_annotator", how=journal.SETUP) as made:
        ben = Annotator(new_uid(), "ben")
        made.insert(ben)
        made.insert(Progress(new_uid(), first, ben.uid, "done"))
        for record in (scene.mention, replace(scene.claim, source=None)):
            made.insert(replace(record, uid=new_uid(), annotator=ben.uid))
    return scene


def _asked(scene: Scene, layer: str) -> adjudication.Asked:
    found = adjudication.docket(scene.project, scene.discrepancy.story).asked
    return next(each for each in found if each.case.layer == layer)


def _take(scene: Scene, layer: str = "claim") -> object:
    """Take the author's, beside another's work, which is made on the first call."""
    if scene.project.annotator_named("ben") is None:
        _two_finished(scene)
    scope = adjudication.docket(scene.project, scene.discrepancy.story).scope
    return adjudication.take(scene.project, scope, _asked(scene, layer), ["ann"])


def _keep(scene: Scene) -> object:
    """Keep gold though somebody marked more of the place."""
    _take(scene)
    project, claim = scene.project, scene.claim
    with project.transact("add_annotator", how=journal.SETUP) as made:
        ben = project.annotator_named("ben")
        assert ben is not None
        wider = (Span(claim.spans[0].start, claim.spans[0].end + 1),)
        made.insert(replace(claim, uid=new_uid(), annotator=ben.uid, spans=wider, source=None))
    scope = adjudication.docket(project, scene.discrepancy.story).scope
    return adjudication.keep_gold(project, scope, _asked(scene, "claim"))


def _reject(scene: Scene) -> object:
    """Take what gold had out of it again, the claim's source and a relation with it."""
    for layer in ("mention", "claim", "relation"):
        _take(scene, layer)
    scope = adjudication.docket(scene.project, scene.discrepancy.story).scope
    return adjudication.reject_case(scene.project, scope, _asked(scene, "mention"))


def _edit_gold(scene: Scene) -> object:
    _take(scene)
    asked = _asked(scene, "claim")
    spans = [span_of(FIRST, "people died")]
    return adjudication.edit_gold(scene.project, asked.gold[0], asked, spans=spans)


VERBS: dict[str, Callable[[Scene], object]] = {
    "import_articles": lambda s: add_articles(s.project, {"Third": "More.\n"}, story="New"),
    "tag_found": lambda s: tagging_found.tag_found(
        s.project, Search(s.project, "people OR brandt OR label:person").more(), "mention", "place"
    ),
    "add_mention": lambda s: tagging.add_mention(s.project, s.second, [Span(0, 5)], "place"),
    "add_claim": lambda s: tagging.add_claim(s.project, s.second, [Span(0, 5)], "claim"),
    "add_relation": lambda s: tagging.add_relation(
        s.project, "claim", s.claim.uid, "mention", s.mention.uid, "works_for"
    ),
    "add_article_label": lambda s: tagging.add_article_label(s.project, s.second, "opinion"),
    "relabel": lambda s: tagging.relabel(s.project, "mention", s.mention.uid, "place"),
    "set_spans": lambda s: tagging.set_spans(
        s.project, "mention", s.mention.uid, [span_of(FIRST, "Ilka"), span_of(FIRST, "said")]
    ),
    "set_attributes": lambda s: tagging.set_attributes(
        s.project, "claim", s.claim.uid, {"certainty": "possible"}
    ),
    "set_note": lambda s: tagging.set_note(s.project, "claim", s.claim.uid, "hard"),
    "flag_hard_case": lambda s: hard_cases.flag(s.project, "mention", s.mention.uid),
    "set_claim_source": lambda s: tagging.set_claim_source(s.project, s.claim.uid, None),
    "tag_source": lambda s: tagging.tag_source(
        s.project, s.claim.uid, [span_of(FIRST, "said")], "place"
    ),
    "set_claim_cue": lambda s: tagging.set_claim_cue(
        s.project, s.claim.uid, [span_of(FIRST, "said")]
    ),
    # With the claim's source and a relation hanging on it: the widest delete there is.
    "delete_annotation": lambda s: tagging.delete_annotation(s.project, "mention", s.mention.uid),
    "add_discrepancy": lambda s: discrepancies.add_discrepancy(
        s.project,
        [
            discrepancies.evidence(s.first, [span_of(FIRST, "cafe")]),
            discrepancies.absent(s.second, len(SECOND)),
        ],
        "omission",
        severity=3,
    ),
    "add_side": lambda s: discrepancies.add_side(
        s.project, s.discrepancy.uid, discrepancies.absent(s.second, 0)
    ),
    "remove_side": _remove_third_side,
    "swap_sides": lambda s: discrepancies.swap_sides(s.project, s.discrepancy.uid),
    "set_severity": lambda s: discrepancies.set_severity(s.project, s.discrepancy.uid, 1),
    "set_status": lambda s: discrepancies.set_status(s.project, s.discrepancy.uid, "unsure"),
    "add_entity": lambda s: entities.add_entity(s.project, "person", "Ilka Brandt", ["Brandt"]),
    "edit_entity": lambda s: entities.edit_entity(
        s.project, entities.add_entity(s.project, "person", "I. Brandt").uid, "Ilka", ["B."]
    ),
    "begin_thread": lambda s: discussion.begin_thread(
        s.project, "A person?", kind="mention", target=s.mention.uid
    ),
    "answer_thread": lambda s: discussion.answer(s.project, _thread(s).uid, "Yes."),
    "settle_thread": lambda s: discussion.settle(s.project, _thread(s).uid),
    "reopen_thread": lambda s: discussion.reopen_thread(
        s.project, discussion.settle(s.project, _thread(s).uid).uid
    ),
    "edit_remark": lambda s: discussion.edit_remark(s.project, _thread(s).uid, "And here?"),
    "delete_remark": lambda s: discussion.delete_remark(
        s.project, discussion.answer(s.project, _thread(s).uid, "Yes.").reply_to
    ),
    "merge_entities": _merge_entities,
    "split_entity": _split_entity,
    "delete_entity": lambda s: entities.delete_entity(
        s.project, entities.add_entity(s.project, "person", "Ilka").uid
    ),
    "link_entity": lambda s: entities.link_entity(
        s.project, s.mention.uid, entities.add_entity(s.project, "person", "Ilka").uid
    ),
    "edit_article": lambda s: articles.edit_article(
        s.project, s.first, {"title": "Ferry burns", "published": "2031-05-04"}
    ),
    "set_furniture": lambda s: articles.set_furniture(
        s.project, s.first, [Furniture(3, 9, "caption")]
    ),
    "move_article": lambda s: articles.move_article(
        s.project, add_articles(s.project, {"Third": "More.\n"}, story="New")[0].uid, "Newer"
    ),
    "finish_article": lambda s: articles.finish_article(s.project, s.second),
    "reopen_article": _finish_and_reopen,
    "rename_story": lambda s: articles.rename_story(
        s.project, s.discrepancy.story, "Ferry at Osmere"
    ),
    "merge_stories": lambda s: stories.merge_stories(
        s.project,
        s.discrepancy.story,
        [str(add_articles(s.project, {"Third": "More.\n"}, story="New")[0].story)],
    ),
    "split_story": lambda s: stories.split_story(
        s.project,
        s.discrepancy.story,
        [add_articles(s.project, {"Third": "More.\n"}, story="Ferry")[0].uid],
        "Apart",
    ),
    "lock_story": lambda s: stories.lock_story(s.project, s.discrepancy.story),
    "unlock_story": lambda s: (
        stories.lock_story(s.project, s.discrepancy.story),
        stories.unlock_story(s.project, s.discrepancy.story),
    ),
    "merge_project": _merge,
    "begin_sprint": _sprint,
    "close_sprint": lambda s: sprints.close_sprint(s.project, _sprint(s).uid),
    "reopen_sprint": lambda s: sprints.reopen_sprint(
        s.project, sprints.close_sprint(s.project, _sprint(s).uid).uid
    ),
    "finish_assignment": lambda s: sprints.finish_assignment(s.project, _taken(s).uid),
    "skip_assignment": lambda s: sprints.skip_assignment(s.project, _taken(s).uid, "too long"),
    "reopen_assignment": lambda s: sprints.reopen_assignment(
        s.project, sprints.finish_assignment(s.project, _taken(s).uid).uid
    ),
    "release_assignment": lambda s: sprints.release_assignment(s.project, _taken(s).uid),
    "lock_assignments": lambda s: sprints.lock_assignments(s.project, _finished(s).sprint),
    "unlock_assignments": lambda s: (
        sprints.lock_assignments(s.project, _finished(s).sprint),
        sprints.unlock_assignments(s.project, _taken(s).sprint),
    ),
    "edit_annotator": lambda s: annotators.edit_annotator(
        s.project, s.project.annotator.uid, color="#2563b4", role="lead"
    ),
    "settle_unanimous": lambda s: (
        _two_finished(s),
        adjudication.settle_unanimous(s.project, s.discrepancy.story, {"claim": 0.5}),
    ),
    "take_case": _take,
    "edit_gold": _edit_gold,
    "reject_case": _reject,
    "keep_gold": _keep,
    "fill_matrix": lambda s: matrix.fill_matrix(s.project, s.discrepancy.story),
    "add_claim_row": _row,
    "edit_claim_row": lambda s: matrix.edit_row(
        s.project, _row(s).uid, title="Fire", heading="Tolls", note="see below"
    ),
    "set_cell": lambda s: matrix.set_cell(
        s.project, _row(s).uid, s.first, "asserts", spans=[Span(0, 5)], value="12"
    ),
    "merge_claim_rows": lambda s: matrix.merge_rows(s.project, _row(s).uid, [_row(s).uid]),
    "move_claim_row": lambda s: (_row(s), matrix.move_row(s.project, _row(s).uid, -1)),
    "delete_claim_row": lambda s: matrix.delete_row(s.project, _row(s).uid),
    "group_stories": lambda s: (
        add_articles(s.project, {"Third": FIRST, "Fourth": f"{FIRST}More.\n"}, story=None),
        grouping.regroup(s.project),
    ),
    "propose": _propose,
    "accept_suggestion": lambda s: suggesting.accept(
        s.project, s.second, _suggested(SECOND, "officials"), label="place"
    ),
    "reject_suggestion": lambda s: suggesting.reject(
        s.project, s.second, _suggested(SECOND, "officials")
    ),
    "tag_occurrences": _tag_occurrences,
    "decide_proposal": _decide_first,
    "project_annotation": lambda s: projecting.project_annotation(
        s.project,
        "mention",
        s.mention.uid,
        [projecting.Target(s.second, (span_of(SECOND, "officials"),), exact=False)],
    ),
    "replace_schema": lambda s: schemas.replace_schema(
        s.project,
        replace(SCHEMA, labels=(*SCHEMA.labels, Label("ship", "mention", "Ship", "S"))),
    ),
    "add_label": lambda s: schema_editing.add_label(s.project, Label("ship", "mention", "Ship")),
    "edit_label": lambda s: schema_editing.edit_label(s.project, "mention", "person", name="Who"),
    "move_label": lambda s: schema_editing.move_label(s.project, "mention", "place", 0),
    "retire_label": lambda s: schema_editing.retire_label(s.project, "mention", "person"),
    "unretire_label": lambda s: (
        schema_editing.retire_label(s.project, "mention", "person"),
        schema_editing.unretire_label(s.project, "mention", "person"),
    ),
    "remove_label": lambda s: schema_editing.remove_label(s.project, "mention", "place"),
    "merge_labels": lambda s: merging_labels.merge_labels(s.project, "mention", "person", "place"),
    "split_label": lambda s: merging_labels.split_label(
        s.project, "mention", "person", Label("child", "mention", "Child"), [s.mention.uid]
    ),
    "add_attribute": lambda s: schema_editing.add_attribute(
        s.project, Attribute("age", "mention", "Age", "number")
    ),
    "edit_attribute": lambda s: schema_editing.edit_attribute(
        s.project, "claim", "certainty", choices=("certain", "possible", "none")
    ),
    "remove_attribute": lambda s: schema_editing.remove_attribute(s.project, "mention", "head"),
    "edit_schema": lambda s: schema_editing.edit_schema(s.project, guidelines="# Read first"),
}


NOT_UNDONE = {
    "add_annotator",
    "create_project",
    "take_story",
    "count_time",
    "make_package",
    "copy_project",
}
"""Set-up, and what is nobody's own work: undo passes over it."""


def state(project: Project) -> dict[str, set[str]]:
    """Return every record of the project, as the journal would write it."""
    return {
        kind: {records.to_json(record) for record in records.select(project.connection, kind)}
        for kind in records.MAPPED
    }


@pytest.mark.parametrize("op", sorted(VERBS))
def test_undo_and_redo_are_exact(op: str, project_path: Path) -> None:
    with scene_in(project_path) as scene:
        project = scene.project
        VERBS[op](scene)
        after = state(project)
        assert project.next_undo() == op
        assert project.undo() == op
        before = state(project)
        assert before != after
        assert project.next_redo() == op
        assert project.redo() == op
        assert state(project) == after
    # The journal outlives the process, and so does undo.
    with Project(project_path, "ann") as again:
        assert again.undo() == op
        assert state(again) == before
        assert again.redo() == op
        assert state(again) == after


def test_every_verb_has_an_undo_text_and_a_row_here() -> None:
    assert set(VERBS) | NOT_UNDONE | {"import_dataset"} == set(UNDO_TEXTS)


def test_the_whole_scene_can_be_taken_back_and_redone(project_path: Path) -> None:
    with scene_in(project_path) as scene:
        after = state(scene.project)
        taken = []
        while (op := scene.project.undo()) is not None:
            taken.append(op)
        assert taken[-1] == "import_articles"
        assert not state(scene.project)["article"]
        while scene.project.redo() is not None:
            pass
        assert state(scene.project) == after


def test_a_new_action_ends_redo(project_path: Path) -> None:
    with scene_in(project_path) as scene:
        scene.project.undo()
        assert scene.project.next_redo() == "add_discrepancy"
        tagging.set_note(scene.project, "claim", scene.claim.uid, "checked")
        assert scene.project.next_redo() is None
        assert scene.project.redo() is None


def test_undo_takes_back_only_the_author_s_steps(project_path: Path) -> None:
    scene_in(project_path).project.close()
    with Project(project_path, "bob") as project:
        assert project.undo() is None
        made = tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "place")
        assert project.undo() == "add_mention"
        assert records.get(project.connection, "mention", made.uid) is None
