from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import ArticleLabel, Claim, Entity, Mention, Relation
from annotator.domain.articles import Progress
from annotator.domain.identity import new_uid
from annotator.errors import InvalidInput, NotFound
from annotator.services.agreement import agreement
from annotator.services.agreement_card import card_lines
from annotator.services.discrepancies import absent, add_discrepancy, evidence
from annotator.services.exporting import ExportRequest, export
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, small_project, span_of, uids

THIRD = "Quay reopens\n\nIlka Brandt said the quay at Osmere is open again.\n"


Made = Mention | Claim | Relation | ArticleLabel | Progress


class Team:
    """Let several people annotate one project, each under their own name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        small_project(path).close()
        with Project(path, "ann") as project:
            add_articles(project, {"Third": THIRD}, story="Quay")
            self.articles = uids(project)

    def mark(self, name: str, article: int, *marks: tuple[str, str], done: bool = True) -> None:
        """Mark words of an article under a label each, and finish it unless told not to."""
        text = (FIRST, SECOND, THIRD)[article]
        self.insert(
            name,
            *(
                Mention(new_uid(), self.articles[article], "", label, (span_of(text, words),))
                for label, words in marks
            ),
        )
        if done:
            self.insert(name, Progress(new_uid(), self.articles[article], "", "done"))

    def insert(
        self, name: str, *records: Mention | Claim | Relation | ArticleLabel | Progress
    ) -> None:

        with Project(self.path, name) as project, project.transact("test") as made:
            owner = project.annotator.uid
            made.insert(*(replace(record, annotator=owner) for record in records))

    def open(self, name: str = "ann") -> Project:
        return Project(self.path, name)


@pytest.fixture
def team(tmp_path: Path) -> Team:
    return Team(tmp_path / "team.annotator")


def _value(project: Project, measure: str, layer: str = "mention", **where: object) -> float | None:
    found = agreement(project, resamples=0).report.figure(measure, layer, **where)  # type: ignore[arg-type]
    return None if found is None else found.value


def test_one_annotator_agrees_with_nobody(team: Team) -> None:
    team.mark("ann", 0, ("person", "Ilka Brandt"))
    with team.open() as project:
        made = agreement(project)
    assert made.articles == 0
    assert made.report.figures == ()
    assert made.report.cases == ()


def test_only_what_both_finished_counts(team: Team) -> None:
    team.mark("ann", 0, ("person", "Ilka Brandt"), ("place", "Osmere"))
    team.mark("ben", 0, ("person", "Ilka Brandt"), ("place", "Osmere"))
    team.mark("ann", 1, ("person", "إلكا براندت"))
    team.mark("ben", 1, done=False)
    team.mark("ann", 2, ("person", "Ilka Brandt"))
    with team.open() as project:
        made = agreement(project)
        assert _value(project, "f1_strict") == 1.0
    assert made.articles == 1
    assert made.finished == {"ann": 1, "ben": 1}
    assert made.shared == {("ann", "ben"): 1}


def test_work_that_is_left_changes_nothing(team: Team) -> None:
    team.mark("ann", 0, ("person", "Ilka Brandt"), ("place", "Osmere"))
    team.mark("ben", 0, ("person", "Ilka"), ("person", "Osmere"))
    with team.open() as project:
        before = agreement(project)
    team.mark("ben", 1, ("person", "إلكا براندت"), done=False)
    team.mark("gold", 0, ("person", "Ilka Brandt"))
    team.mark("suggestions", 0, ("place", "Osmere"))
    text = FIRST
    team.insert(
        "ann",
        Mention(
            new_uid(),
            team.articles[0],
            "",
            "place",
            (span_of(text, "cafe"),),
            status="rejected",
            origin="rule:names",
        ),
    )
    with team.open() as project:
        after = agreement(project)
        named = agreement(project, annotators=("ann", "gold"), resamples=0)
    assert after == before
    assert named.report.annotators == ("ann", "gold")


def test_nothing_marked_by_anyone_is_no_figure(team: Team) -> None:
    for name in ("ann", "ben"):
        for number in range(3):
            team.mark(name, number)
    with team.open() as project:
        made = agreement(project)
    assert made.articles == 3
    assert made.report.figures == ()


def test_arabic_and_emoji_are_measured_in_code_points(team: Team) -> None:
    team.mark("ann", 1, ("person", "إلكا براندت"))
    team.mark("ben", 1, ("person", "إلكا"))
    with team.open() as project:
        assert _value(project, "f1_strict") == 0.0
        assert _value(project, "f1_partial") == 0.5
        # Both marked the first word, one the second as well.
        made = agreement(project, resamples=0).report.figure("kappa_marked", "mention")
        assert made is not None
        assert made.items == 2


def test_every_layer_is_compared(team: Team) -> None:
    first, second = team.articles[0], team.articles[1]
    for name, certainty, label in (("ann", "certain", "number"), ("ben", "possible", "omission")):
        person, place = (
            Mention(new_uid(), first, "", one, (span_of(FIRST, words),))
            for one, words in (("person", "Ilka Brandt"), ("place", "Osmere"))
        )
        claim = Claim(
            new_uid(),
            first,
            "",
            "claim",
            (span_of(FIRST, "twelve people died"),),
            person.uid,
            (span_of(FIRST, "said"),),
            {"certainty": certainty},
        )
        relation = Relation(new_uid(), first, "", "works_for", person.uid, place.uid)
        team.insert(name, person, place, claim, relation)
        team.insert(name, ArticleLabel(new_uid(), first, "", "opinion"))
        team.mark(name, 0)
        team.mark(name, 1)
        with team.open(name) as project:
            add_discrepancy(
                project,
                [
                    evidence(first, [span_of(FIRST, "twelve people")]),
                    evidence(second, [span_of(SECOND, "Fourteen people")]),
                ],
                label,
            )
            add_discrepancy(
                project,
                [
                    evidence(first, [span_of(FIRST, "at the cafe")]),
                    absent(second, SECOND.index(", officials")),
                ],
                "omission",
            )
    with team.open() as project:
        made = agreement(project, resamples=0)
        report = made.report

    def told(measure: str, layer: str, **where: str) -> float | None:
        found = report.figure(measure, layer, **where)
        assert found is not None, (measure, layer)
        return found.value

    assert told("f1_strict", "claim") == 1.0
    assert told("attribute_share", "claim", attribute="certainty") == 0.0
    assert told("attribute_share", "claim", attribute="source") == 1.0
    assert told("attribute_share", "claim", attribute="cue") == 1.0
    assert told("f1_strict", "relation") == 1.0
    assert told("f1_strict", "article") == 1.0
    assert told("kappa_tokens", "article", label="opinion") == 1.0
    assert told("f1_found", "discrepancy") == 1.0
    assert told("f1_strict", "discrepancy") == 0.5
    assert told("share_units", "discrepancy") == 0.5
    assert report.confusion("discrepancy") == {
        ("number", "omission"): 1,
        ("omission", "omission"): 1,
    }
    (case,) = (each for each in report.cases if each.labels == ("number", "omission"))
    assert case.annotators == ("ann", "ben")
    assert all(case.uids)


def test_a_discrepancy_counts_where_both_finished_its_articles(team: Team) -> None:
    team.mark("ann", 0)
    team.mark("ann", 1)
    team.mark("ben", 0)
    with team.open("ann") as project:
        add_discrepancy(
            project,
            [
                evidence(team.articles[0], [span_of(FIRST, "twelve")]),
                evidence(team.articles[1], [span_of(SECOND, "Fourteen")]),
            ],
            "number",
        )
        assert _value(project, "f1_found", "discrepancy") is None
    team.mark("ben", 1)
    with team.open("ann") as project:
        assert _value(project, "f1_found", "discrepancy") == 0.0


def test_layers_and_annotators_that_are_not_there_are_refused(team: Team) -> None:
    team.mark("ann", 0)
    with team.open() as project:
        with pytest.raises(InvalidInput, match="a layer is one of"):
            agreement(project, layers=["mentions"])
        with pytest.raises(NotFound, match="nobody called 'zoe'"):
            agreement(project, annotators=["zoe"])


def test_only_the_layers_asked_for_are_told(team: Team) -> None:
    for name in ("ann", "ben"):
        team.mark(name, 0, ("person", "Ilka Brandt"))
    with team.open() as project:
        assert agreement(project, layers=["claim"]).report.figures == ()
        made = agreement(project, layers=["mention"])
    assert {figure.layer for figure in made.report.figures} == {"mention"}


def test_entity_links_alone_are_those_told_beside_mentions(team: Team) -> None:
    for name, groups in (("ann", "xxy"), ("ben", "xyy")):
        entities = {key: Entity(new_uid(), "person", key) for key in groups}
        words = ("Ilka Brandt", "Osmere", "twelve people")
        mentions = [
            Mention(
                new_uid(),
                team.articles[0],
                "",
                "person",
                (span_of(FIRST, each),),
                entities[key].uid,
            )
            for each, key in zip(words, groups, strict=True)
        ]
        with team.open(name) as project, project.transact("test") as made:
            made.insert(*entities.values())
        team.insert(name, *mentions)
        team.mark(name, 0)
    with team.open() as project:
        alone = agreement(project, layers=["entity"], resamples=0).report.figures
        beside = agreement(project, resamples=0).report.figures
    assert alone == tuple(figure for figure in beside if figure.layer == "entity")
    # {1 2} {3} against {1} {2 3}: B³ (1/2 + 1/2 + 1) / 3 either way.
    assert {f.measure: f.value for f in alone if not f.between}["b3"] == pytest.approx(2 / 3)


def test_without_labels_the_figures_of_whole_layers_are_the_same(team: Team) -> None:
    for name, label in (("ann", "person"), ("ben", "place")):
        team.mark(name, 0, (label, "Ilka Brandt"), ("place", "Osmere"))
        team.mark(name, 2, ("person", "Ilka Brandt"))
    with team.open() as project:
        every = agreement(project).report.figures
        whole = agreement(project, by_label=False).report.figures
    assert whole == tuple(figure for figure in every if not figure.label)
    assert len(whole) < len(every)


def test_a_card_states_agreement_where_there_is_any(team: Team, tmp_path: Path) -> None:
    team.mark("ann", 0, ("person", "Ilka Brandt"), ("place", "Osmere"))
    with team.open() as project:
        assert card_lines(project) is None
    team.mark("ben", 0, ("person", "Ilka Brandt"), ("person", "Osmere"))
    team.mark("gold", 0, ("person", "Ilka Brandt"))
    with team.open() as project:
        said = card_lines(project)
        for name in ("all", "gold"):
            request = ExportRequest(tmp_path / name, annotator="" if name == "all" else name)
            export(project, request)
            card = (tmp_path / name / "README.md").read_text("utf-8")
            assert f"## Agreement\n\n{said}\n\n## How it was made" in card
    assert said is not None
    assert said.startswith("Between 2 annotators, over the 1 article of 1 story that two or more")
    assert "\n| Mentions | F1, same edges and label | 0.50 | – | 4 |\n" in said
