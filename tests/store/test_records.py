"""Records of working together read back as they were written, and are taken back by undo."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.articles import Story
from annotator.domain.changes import Record
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.matrix import Cell, ClaimRow
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment, Sprint
from annotator.domain.verdicts import Verdict
from annotator.services import checking
from annotator.store import records
from tests.building import small_project, uids


def test_records_of_working_together_read_back_as_written(tmp_path: Path) -> None:
    with small_project(tmp_path / "p.annotator") as project:
        first, second = uids(project)
        (story,) = records.select(project.connection, Story.kind)
        me = project.annotator.uid
        sprint = Sprint(new_uid(), "Spring", (story.uid,), (me,), overlap=2, share=0.5, cap=3)
        made: list[Record] = [
            Remark(new_uid(), me, first, places=(Span(0, 5),), text="Which ferry?", hard=True),
            ClaimRow(
                new_uid(),
                story.uid,
                me,
                1,
                "Twelve died",
                (Cell(first, "asserts", (Span(3, 9),)), Cell(second, "omits")),
            ),
            sprint,
            Assignment(new_uid(), sprint.uid, story.uid, me, 0, state="in_progress", seconds=61),
            Verdict(new_uid(), me, "mention", "taken", ("a", "b"), ("c",), first, agreement=0.5),
        ]
        with project.transact("work_together") as step:
            step.insert(*made)
            step.update(story, locked := Story(story.uid, story.name, locked=True))
        for record in (*made, locked):
            assert records.get(project.connection, record.kind, record.uid) == record
            assert records.from_json(record.kind, records.to_json(record)) == record
        assert list(checking.check(project)) == []
        project.undo()
        assert all(
            records.get(project.connection, record.kind, record.uid) is None for record in made
        )
        assert records.get(project.connection, Story.kind, story.uid) == story
