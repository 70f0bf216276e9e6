"""Discussion: who sees which thread, who may change what, and that threads travel and merge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput
from annotator.services import annotators, discussion, hard_cases, merging, packages, tagging
from annotator.services.discussion import Thread
from annotator.store.project import Project
from tests.building import FIRST, small_project, span_of, uids


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project with a lead, ann, and two annotators, bo and cy."""
    file = tmp_path / "ferry.annotator"
    with small_project(file) as project:
        annotators.edit_annotator(project, project.annotator.uid, role="lead")
    for name in ("bo", "cy"):
        Project(file, name).close()
    return file


def as_(path: Path, name: str, do: Callable[[Project], object]) -> object:
    with Project(path, name) as project:
        return do(project)


def read(path: Path, name: str) -> list[tuple[str, list[str]]]:
    """Return the threads one sees: what each is about, and what was said."""
    with Project(path, name) as project:
        return [(t.words, [each.text for each in t.remarks]) for t in discussion.threads(project)]


def ask(project: Project) -> str:
    """Ask about a mention of one's own; return the thread."""
    first = uids(project)[0]
    mention = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
    return discussion.begin_thread(project, "Is she one?", kind="mention", target=mention.uid).uid


def test_others_see_a_thread_once_a_lead_answers_but_not_what_it_is_on(path: Path) -> None:
    thread = str(as_(path, "bo", ask))
    asked = ("Ilka Brandt", ["Is she one?"])
    assert read(path, "bo") == read(path, "ann") == [asked]
    assert read(path, "cy") == []
    with pytest.raises(Conflict, match="between others"):
        as_(path, "cy", lambda p: discussion.answer(p, thread, "No."))
    as_(path, "ann", lambda p: discussion.answer(p, thread, "Yes, she is."))
    as_(path, "bo", lambda p: discussion.answer(p, thread, "Thanks."))
    # What cy reads is the question and the lead's answer, on a passage without a label.
    assert read(path, "cy") == [("Ilka Brandt", ["Is she one?", "Yes, she is."])]
    assert read(path, "bo") == [("Ilka Brandt", ["Is she one?", "Yes, she is.", "Thanks."])]
    (theirs,) = list_of(path, "cy")
    assert (theirs.layer, theirs.label) == ("", "")
    assert theirs.names == ("bo", "ann")
    (own,) = list_of(path, "bo")
    assert (own.layer, own.label) == ("mention", "person")


def list_of(path: Path, name: str) -> list[Thread]:
    with Project(path, name) as project:
        return discussion.threads(project)


def test_open_threads_come_first_then_hard_ones_then_the_newest(path: Path) -> None:
    with Project(path, "bo") as project:
        first = uids(project)[0]
        mention = tagging.add_mention(project, first, [span_of(FIRST, "Osmere")], "place")
        hard_cases.flag(project, "mention", mention.uid)
        old, new = (
            discussion.begin_thread(project, text, article=first, spans=[span_of(FIRST, word)])
            for text, word in (("Old?", "Ferry"), ("New?", "burns"))
        )
        listed = [each.words for each in discussion.threads(project)]
        assert listed == ["Osmere", "burns", "Ferry"]
        discussion.settle(project, new.uid)
        assert [t.words for t in discussion.threads(project)] == ["Osmere", "Ferry", "burns"]
        discussion.reopen_thread(project, new.uid)
        assert [t.words for t in discussion.threads(project, article=first)] == listed
        assert discussion.threads(project, article=uids(project)[1]) == []
        # What is written on a flagged annotation is written with its flag.
        worded = discussion.begin_thread(project, "Or a boat?", kind="mention", target=mention.uid)
        assert (worded.hard, worded.text) == (True, "Or a boat?")
        assert len(discussion.threads(project)) == 3
        assert old.uid in {each.uid for each in discussion.threads(project)}


def test_only_the_author_changes_a_remark_and_only_a_lead_or_the_author_settles(path: Path) -> None:
    thread = str(as_(path, "bo", ask))
    as_(path, "ann", lambda p: discussion.answer(p, thread, "Yes."))
    for verb in (
        lambda p: discussion.edit_remark(p, thread, "Mine"),
        lambda p: discussion.delete_remark(p, thread),
        lambda p: discussion.settle(p, thread),
    ):
        with pytest.raises(Conflict):
            as_(path, "cy", verb)
    with pytest.raises(InvalidInput, match="others have answered"):
        as_(path, "bo", lambda p: discussion.delete_remark(p, thread))
    as_(path, "bo", lambda p: discussion.edit_remark(p, thread, "Is she a person?"))
    as_(path, "ann", lambda p: discussion.settle(p, thread))
    (seen,) = list_of(path, "bo")
    assert seen.first.settled
    assert seen.first.text == "Is she a person?"


def test_a_flag_stays_when_what_was_written_with_it_goes(path: Path) -> None:
    with Project(path, "bo") as project:
        first = uids(project)[0]
        mention = tagging.add_mention(project, first, [span_of(FIRST, "Osmere")], "place")
        hard_cases.flag(project, "mention", mention.uid)
        thread = discussion.begin_thread(project, "Really?", kind="mention", target=mention.uid)
        discussion.delete_remark(project, thread.uid)
        assert hard_cases.flagged(project, first) == {mention.uid}
        with pytest.raises(InvalidInput, match="only a flag"):
            discussion.delete_remark(project, thread.uid)


def test_nothing_is_said_about_nothing(path: Path) -> None:
    with Project(path, "bo") as project:
        first = uids(project)[0]
        with pytest.raises(InvalidInput, match="select"):
            discussion.begin_thread(project, "What?", article=first)
        with pytest.raises(InvalidInput, match="written"):
            discussion.begin_thread(project, " \n", article=first, spans=[span_of(FIRST, "burns")])
        with pytest.raises(InvalidInput):
            discussion.begin_thread(project, "?", article=first, spans=[Span(9000, 9009)])


def test_threads_travel_in_a_package_and_what_is_said_there_comes_back_once(path: Path) -> None:
    thread = str(as_(path, "bo", ask))
    as_(path, "cy", ask)
    package = path.with_name("bo.annotator")
    with Project(path, "ann") as project:
        discussion.answer(project, thread, "Yes.")
        story = min(each.story for each in discussion.threads(project))
        packages.make_package(project, package, "bo", [story])
    # The package has bo's thread with the lead's answer, and nothing of what cy asked.
    assert read(package, "bo") == [("Ilka Brandt", ["Is she one?", "Yes."])]
    with Project(package, "bo") as other:
        discussion.answer(other, thread, "Thanks.")
        first = uids(other)[0]
        spans = [span_of(FIRST, "twelve people")]
        discussion.begin_thread(other, "All of them?", article=first, spans=spans)
    with Project(path, "ann") as project:
        report = merging.merge_project(project, package)
        assert report.new["remark"] == 2
        assert (report.conflict_count, report.refused_count) == (0, 0)
        again = merging.merge_project(project, package)
        assert again.changed == 0
    assert read(path, "ann") == [
        ("twelve people", ["All of them?"]),
        ("Ilka Brandt", ["Is she one?"]),
        ("Ilka Brandt", ["Is she one?", "Yes.", "Thanks."]),
    ]


def test_where_nobody_leads_whoever_made_the_project_answers(tmp_path: Path) -> None:
    file = tmp_path / "small.annotator"
    small_project(file).close()
    thread = str(as_(file, "bo", ask))
    as_(file, "ann", lambda p: discussion.answer(p, thread, "Yes."))
    assert read(file, "cy") == [("Ilka Brandt", ["Is she one?", "Yes."])]
