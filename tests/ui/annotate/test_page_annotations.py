"""Annotations of the open page are read when asked for, many at once, and never lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from annotator.domain.annotations import Annotation
from annotator.domain.spans import Span
from annotator.services import reading, tagging
from annotator.services.projects import Project
from annotator.store.project import create
from annotator.ui.annotate.page_annotations import PageAnnotations
from tests import building
from tests.ui.annotate.conftest import HARBOUR, news_schema


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "page.annotator", "ann", news_schema())
    building.add_articles(made, {"Harbour": HARBOUR}, story="Ferry")
    return made


class Watched:
    """Read from the project and note what was asked for."""

    def __init__(self, project: Project) -> None:
        self._read = partial(reading.annotations_by_uid, project)
        self.asked: list[list[str]] = []

    def __call__(self, kind: str, uids: list[str]) -> dict[str, Annotation]:
        self.asked.append(uids)
        return self._read(kind, uids)


def test_records_are_read_once_and_together(project: Project) -> None:
    with project:
        (here,) = building.uids(project)
        made = [
            tagging.add_mention(project, here, [Span(at, at + 3)], "person") for at in (2, 9, 20)
        ]
        claim = tagging.add_claim(project, here, [Span(4, 30)], "claim", source=made[0].uid)
        watched = Watched(project)
        page = PageAnnotations(reading.read(project, here), project.annotator.uid, watched)
        assert len(page) == 4
        assert made[1].uid in page
        assert "nothing" not in page
        assert watched.asked == []
        assert page[made[1].uid] == made[1]
        assert page.some([claim.uid, made[2].uid, made[1].uid]) == [claim, made[2], made[1]]
        assert watched.asked == [[made[1].uid], [made[2].uid], [claim.uid]]
        assert page.get("nothing") is None
        every: list[Annotation] = [*made, claim]
        assert page == {each.uid: each for each in every}
        page.drop(made[0].uid)
        assert made[0].uid not in page
        assert len(page) == 3


def test_what_another_program_took_away_is_still_shown(project: Project) -> None:
    with project:
        (here,) = building.uids(project)
        spans = [Span(2, 5), Span(9, 12)]
        mention = tagging.add_mention(project, here, spans, "person")
        page = PageAnnotations(
            reading.read(project, here),
            project.annotator.uid,
            partial(reading.annotations_by_uid, project),
        )
        tagging.delete_annotation(project, "mention", mention.uid)
        shown = page[mention.uid]
        assert (shown.uid, shown.label) == (mention.uid, "person")
        assert page == {mention.uid: mention}
