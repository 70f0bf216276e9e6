"""A step says which words or thing it was about, and nothing that must not be seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services import (
    adjudication,
    articles,
    discrepancies,
    entities,
    history,
    sprints,
    tagging,
)
from annotator.services.step_subjects import Subject, subject
from annotator.store import queries
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, small_project, span_of, uids


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.annotator"
    with small_project(file):
        pass
    return file


def newest(project: Project) -> Subject:
    return subject(project, history.newest(project, limit=1)[0].number)


def test_annotations_are_told_by_their_words(path: Path) -> None:
    with Project(path, "ann") as project:
        first, second = uids(project)
        made = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
        assert newest(project) == Subject(words="Ilka Brandt")
        tagging.delete_annotation(project, "mention", made.uid)
        assert newest(project) == Subject(words="Ilka Brandt")
        project.undo()
        assert newest(project) == Subject(words="Ilka Brandt")
        discrepancies.add_discrepancy(
            project,
            [
                discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
                discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
            ],
            "number",
        )
        assert newest(project) == Subject(words="twelve")
        tagging.add_article_label(project, first, "opinion")
        assert newest(project).name == project.schema.label("article", "opinion").name


def test_other_things_are_told_by_their_names(path: Path) -> None:
    with Project(path, "ann") as project:
        entities.add_entity(project, "person", "Ilka Brandt")
        assert newest(project) == Subject(name="Ilka Brandt")
        articles.finish_article(project, uids(project)[0])
        title = queries.article_of(project.connection, uids(project)[0]).title
        assert newest(project) == Subject(name=title)
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["ann"])
        assert newest(project) == Subject(name="Spring")
        assert sprints.take_next(project) is not None
        assert newest(project) == Subject(name="Ferry")


def test_a_decision_is_about_what_was_decided_on(tmp_path: Path) -> None:
    path = tmp_path / "ferry.annotator"
    with small_project(path):
        pass
    for name in ("ann", "bo"):
        with Project(path, name) as project:
            first = uids(project)[0]
            if name == "ann":
                tagging.add_mention(project, first, [span_of(FIRST, "Osmere")], "place")
            articles.finish_article(project, first)
    with Project(path, "lea") as project:
        story = next(queries.stories(project.connection)).uid
        docket = adjudication.docket(project, story)
        adjudication.reject_case(project, docket.scope, docket.asked[0])
        assert newest(project) == Subject(words="Osmere")


def test_what_changed_much_is_about_no_single_thing(path: Path) -> None:
    with Project(path, "ann") as project:
        add_articles(project, {f"T{number}": "Text.\n" for number in range(20)}, story="Many")
        assert newest(project) == Subject()
        stories = [
            str(add_articles(project, {f"S{number}": "Text.\n"}, story=f"S{number}")[0].story)
            for number in range(13)
        ]
        sprints.begin_sprint(project, "Spring", stories, ["ann"])
        assert newest(project) == Subject(name="Spring")


def test_others_words_stay_hidden_while_one_is_at_work(path: Path) -> None:
    with Project(path, "ann") as project:
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["bo", "cy"], overlap=2)
    with Project(path, "bo") as project:
        tagging.add_mention(project, uids(project)[0], [span_of(FIRST, "Osmere")], "place")
        assert newest(project) == Subject(words="Osmere")
        made = history.newest(project, limit=1)[0].number
    with Project(path, "cy") as project:
        assert subject(project, made) == Subject()
    with Project(path, "ann") as project:
        assert subject(project, made) == Subject(words="Osmere")
