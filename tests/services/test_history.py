"""The history: pages of steps, undo to a point, what happened to one annotation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.spans import Span
from annotator.errors import Conflict
from annotator.services import history, merging_labels, tagging
from annotator.store import records
from annotator.store.project import Project
from tests.building import small_project, uids


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with small_project(tmp_path / "p.annotator") as made:
        yield made


def tag(project: Project, count: int) -> list[str]:
    first = uids(project)[0]
    return [
        tagging.add_mention(project, first, [Span(at, at + 1)], "person").uid for at in range(count)
    ]


def there(project: Project, uid: str) -> bool:
    return records.get(project.connection, "mention", uid) is not None


def test_steps_come_newest_first_a_page_at_a_time(project: Project) -> None:
    tag(project, 5)
    lines = history.newest(project, limit=3)
    assert [line.op for line in lines] == ["add_mention"] * 3
    rest = history.newest(project, below=lines[-1].number)
    numbers = [line.number for line in [*lines, *rest]]
    assert numbers == list(range(len(numbers), 0, -1))
    assert {line.how for line in rest[-2:]} == {"setup"}


def test_a_step_taken_back_is_marked_until_it_is_redone(project: Project) -> None:
    tag(project, 1)
    number = history.newest(project)[0].number

    def undone() -> bool:
        return next(line.undone for line in history.newest(project) if line.number == number)

    assert not undone()
    project.undo()
    assert undone()
    project.redo()
    assert not undone()
    project.undo()
    assert undone()


def test_undo_goes_back_to_a_point_and_redo_forward_again(project: Project) -> None:
    mentions = tag(project, 5)
    lines = [line for line in history.newest(project) if line.op == "add_mention"]
    assert history.undo_to(project, lines[3].number) == history.Undone(("add_mention",) * 4)
    assert [there(project, uid) for uid in mentions] == [True, False, False, False, False]
    for _ in range(4):
        assert project.redo() == "add_mention"
    assert all(there(project, uid) for uid in mentions)


def test_what_is_taken_back_or_set_up_or_another_s_is_no_point(
    project: Project, tmp_path: Path
) -> None:
    tag(project, 2)
    lines = history.newest(project)
    project.undo()
    undone, undoing = lines[0].number, history.newest(project)[0].number
    setup = lines[-1].number
    path = project.path
    project.close()
    with Project(path, "bob") as other:
        tag(other, 1)
        foreign = history.newest(other)[0].number
        with pytest.raises(Conflict, match="ann"):
            history.undo_to(other, lines[1].number)
    with Project(path, "ann") as again:
        for number, reason in (
            (undone, "already"),
            (undoing, "undo or redo"),
            (setup, "set the project up"),
            (foreign, "bob's"),
            (999, "no step"),
        ):
            with pytest.raises(Conflict, match=reason):
                history.undo_to(again, number)


def test_what_stands_in_the_way_ends_it_and_is_told(project: Project) -> None:
    mentions = tag(project, 3)
    number = next(line.number for line in history.newest(project)[::-1] if line.op == "add_mention")
    path = project.path
    project.close()
    with Project(path, "bob") as other:
        merging_labels.split_label(other, "mention", "person", _label("leader"), [mentions[1]])
    with Project(path, "ann") as again:
        found = history.undo_to(again, number)
        assert found.ops == ("add_mention",)
        assert "changed since" in found.stopped
        assert [there(again, uid) for uid in mentions] == [True, True, False]


def test_one_annotation_tells_what_became_of_it(project: Project) -> None:
    (uid,) = tag(project, 1)
    tagging.set_attributes(project, "mention", uid, {"head": True})
    tagging.relabel(project, "mention", uid, "place")
    merging_labels.merge_labels(project, "mention", "place", "person")
    tagging.set_note(project, "mention", uid, "checked")
    project.undo()
    tagging.set_spans(project, "mention", uid, [Span(2, 4)])
    tagging.delete_annotation(project, "mention", uid)
    events = history.of_annotation(project, "mention", uid)
    assert [(event.op, event.how, event.what) for event in events] == [
        ("delete_annotation", "do", ("deleted",)),
        ("set_spans", "do", ("edges",)),
        ("set_note", "undo", ("note",)),
        ("set_note", "do", ("note",)),
        ("merge_labels", "do", ("label place → person",)),
        ("relabel", "do", ("label person → place", "attributes head")),
        ("set_attributes", "do", ("attributes head",)),
        ("add_mention", "do", ("made as person",)),
    ]


def _label(name: str):  # type: ignore[no-untyped-def]
    from annotator.domain.schema import Label

    return Label(name, "mention", name.capitalize())
