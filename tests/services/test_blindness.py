"""Nobody sees what another person made of a story before they are done with it, wherever it shows.

Each place of the program that reads annotations is asked as somebody who is still at work, in a
file and on a server; what it gives is searched for anything the other person made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import pytest

from annotator.domain.annotations import Discrepancy
from annotator.domain.charts import Wish
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.errors import NotFound, Refused
from annotator.services import (
    adjudication,
    agreement,
    comparing,
    consistency,
    dashboard,
    dashboard_agreement,
    dashboard_behind,
    dashboard_counts,
    discrepancies,
    discrepancy_list,
    discussion,
    entities,
    hard_cases,
    history,
    label_use,
    listing,
    matrix,
    matrix_view,
    proposing,
    ranking,
    reading,
    reporting,
    searching,
    sprints,
    tagging,
    team,
)
from annotator.services.adjudication_queue import AdjudicationQueue
from annotator.services.exporting import ExportRequest, export
from annotator.services.review_queue import ReviewQueue
from annotator.services.suggestion_source import SuggestionSource
from annotator.store import queries, records, step_rows
from annotator.store.project import Project
from tests.building import FIRST, SCHEMA, SECOND, add_articles, small_project, span_of
from tests.server import PASSWORD, Server

# Every place is asked several times, which takes its time on a busy machine.
pytestmark = pytest.mark.timeout(600)
THIRD = "Quay reopens\n\nIlka Brandt said the quay at Osmere is open again.\n"
FOURTH = "Quay open\n\nBrandt would not say whether the quay is open.\n"
SECRET = "bo's own words"
QUERIES = (
    "annotator:bo", "label:place", "label:person", "layer:discrepancy", "layer:claim",
    f'note:"{SECRET}"', "flag:hard", "has:mention", "has:claim", "has:discrepancy", "has:note",
    "has:entity", "has:label", "has:relation", "Osmere label:place", 'entity:"Osmere town"',
    "status:accepted layer:discrepancy", "origin:person",
)  # fmt: skip


@dataclass
class Sprint:
    """Hold a project in which bo has finished the stories Ferry and Quay, and ann neither."""

    open: Callable[[str], Project]
    path: Callable[[str], Path]
    stories: dict[str, str]
    articles: dict[str, list[str]]
    made: dict[str, list[str]]
    """Uids of what bo made, by story."""


@contextmanager
def _sprint(
    open_as: Callable[[str], Project], path: Callable[[str], Path], lead: str
) -> Iterator[Sprint]:
    with open_as(lead) as project:
        add_articles(project, {"Third": THIRD, "Fourth": FOURTH}, story="Quay")
        stories = {each.name: each.uid for each in queries.stories(project.connection)}
        sprints.begin_sprint(project, "Spring", [*stories.values()], ["ann", "bo"], overlap=2)
        order = queries.article_order(project.connection)
        articles = {"Ferry": order[:2], "Quay": order[2:]}
        for name, (one, other) in articles.items():
            _suggest(project, stories[name], one, other)
    made: dict[str, list[str]] = {}
    with open_as("bo") as project:
        for name in stories:
            made[name] = _work(project, articles[name], (FIRST, SECOND) if name == "Ferry" else ())
        while (taken := sprints.take_next(project)) is not None:
            sprints.finish_assignment(project, taken.uid)
    with open_as("ann") as project:
        # At work on both, and not done.
        for name, text in (("Ferry", FIRST), ("Quay", THIRD)):
            tagging.add_mention(project, articles[name][0], [span_of(text, "Osmere")], "person")
    yield Sprint(open_as, path, stories, articles, made)


def _suggest(project: Project, story: str, one: str, other: str) -> None:
    with project.transact(proposing.OP) as made:
        author = proposing._author(project, made, needed=True)
        for start in (0, 6):
            sides = tuple(
                discrepancies.evidence(each, [Span(start, start + 4)]) for each in (one, other)
            )
            made.insert(
                Discrepancy(
                    uid=new_uid(), story=story, annotator=author, label="number", sides=sides,
                    status="open", origin="numbers", score=0.5, schema_version=1,
                )
            )  # fmt: skip


def _work(project: Project, members: list[str], texts: tuple[str, ...]) -> list[str]:
    """Make one of everything there is; return the uids."""
    one, other = members
    first, second = texts or (THIRD, FOURTH)
    place = tagging.add_mention(project, one, [span_of(first, "Osmere")], "place")
    person = tagging.add_mention(project, one, [span_of(first, "Ilka Brandt")], "person")
    words = "died" if texts else "open"
    claim = tagging.add_claim(project, other, [span_of(second, words)], "claim")
    tagging.set_note(project, "mention", place.uid, SECRET)
    town = entities.add_entity(project, "place", f"Osmere {'town' if texts else 'quay'}")
    entities.link_entity(project, place.uid, town.uid)
    relation = tagging.add_relation(
        project, "mention", person.uid, "mention", place.uid, "works_for"
    )
    label = tagging.add_article_label(project, one, "opinion")
    hard_cases.flag(project, "mention", place.uid)
    remark = discussion.begin_thread(project, SECRET, kind="mention", target=person.uid)
    sides = [
        discrepancies.evidence(one, [span_of(first, "Osmere")]),
        discrepancies.evidence(other, [span_of(second, words)]),
    ]
    made = discrepancies.add_discrepancy(project, sides, "number")
    story = queries.article_of(project.connection, one).story
    assert story is not None
    decided = proposing.decide(project, proposing.list_proposals(project, story)[0].uid, "accepted")
    row = matrix.add_row(project, story, SECRET)
    found = (place, person, claim, relation, label, remark, made, decided, row)
    return [each.uid for each in found]


@pytest.fixture
def in_a_file(tmp_path: Path) -> Iterator[Sprint]:
    path = tmp_path / "p.annotator"
    small_project(path, "lena").close()
    with _sprint(lambda name: Project(path, name), lambda _name: path, "lena") as made:
        yield made


@pytest.fixture
def on_a_server(server: Server) -> Iterator[Sprint]:
    url = server.new_database()
    database = url.rpartition("/")[2].partition("?")[0]
    lead = team.link_of(team.parse(url))
    team.init(lead, "lena", SCHEMA)
    people = {"lu": "lead", "ann": "annotator", "bo": "annotator"}
    for name, role in people.items():
        team.add_user(lead, "lena", name, role, PASSWORD)

    def path(name: str) -> Path:
        return team.link_of(team.parse(server.of(database, name)))

    with Project(path("lu"), "lu") as project:
        add_articles(project, {"First": FIRST, "Second": SECOND}, story="Ferry")
    with _sprint(lambda name: Project(path(name), name), path, "lu") as made:
        yield made
    server.drop_databases()
    for name in people:
        server.run(f"DROP ROLE {name}")


@pytest.fixture(params=["in_a_file", "on_a_server"])
def sprint(request: pytest.FixtureRequest) -> Sprint:
    made: Sprint = request.getfixturevalue(request.param)
    return made


def _everything_shown(project: Project, sprint: Sprint) -> Iterator[tuple[str, object]]:
    """Yield what each place of the program shows its person, by the place's name."""
    yield "dashboard", (dashboard.light(project, Wish()), *_counted(project))
    for query in QUERIES:
        asked = searching.Search(project, query)
        number = asked.number() if asked.finds == searching.ANNOTATIONS else 0
        found = asked.more(1000)
        yield f"search {query}", (found, number, searching.labels_at(project, found))
    review = consistency.Review(project)
    for name in consistency.CHECKS:
        yield f"check {name}", review.check(name).more(1000)
    for name, uid in sprint.stories.items():
        yield f"matrix of {name}", (matrix_view.grid(project, uid), matrix.rows_of(project, uid))
        yield f"list of {name}", discrepancy_list.lines_of(project, uid)
        yield f"comparison of {name}", comparing.article_texts(project, uid)
        yield (
            f"proposals of {name}",
            proposing.list_proposals(project, uid, side_lane=True, decided=True),
        )
        for added in (False, True):
            yield f"review of {name}", ReviewQueue(project, uid, added=added).items
        for article in sprint.articles[name]:
            yield "page", reading.read(project, article)
            yield "threads", (
                discussion.threads(project, article=article), discussion.marks(project, article)
            )  # fmt: skip
        yield "report", reporting.report_of(project, uid, "today")
    yield "ranking", ranking.learn(project)
    yield "hard cases", hard_cases.list_hard_cases(project)
    yield "steps", history.newest(project)
    yield "agreement", agreement.agreement(project, resamples=10)
    yield "adjudication", adjudication.scopes(project)
    yield "counts", listing.stats(project)["annotators"]
    for layer, label in (("mention", "place"), ("mention", "person"), ("claim", "claim")):
        yield "label", list(label_use.labelled(project, layer, label))
    for entity in records.select(project.connection, "entity"):
        places = entities.places_of(project, entity.uid)
        counted = entities.counts(project, [entity.uid])[entity.uid]
        yield (
            "entity",
            (places, counted - len(places), entities.articles_of(project, entity.uid, 9)),
        )
    for uids in sprint.made.values():
        for uid in uids:
            for kind in ("mention", "claim", "discrepancy", "relation", "article_label"):
                yield "history", history.of_annotation(project, kind, uid)
    source = SuggestionSource(sprint.path("ann"), project.author)
    try:
        for articles in sprint.articles.values():
            yield "suggestions", source.answer(articles[0], 0)
    finally:
        source.close()


def _counted(project: Project) -> Iterator[object]:
    counted = dashboard_counts.count(project, Wish())
    agreed = dashboard_agreement.agree(project, Wish(), resamples=10)
    yield counted, agreed
    for card in (*dashboard.light(project, Wish()), *counted.cards, *agreed.cards):
        for mark in card.marks:
            yield dashboard_behind.rows_behind(project, mark.behind, Wish(), counted, agreed)


def _words(shown: object) -> Iterator[str]:
    """Yield every text in anything."""
    if isinstance(shown, str):
        yield shown
    elif is_dataclass(shown) and not isinstance(shown, type):
        for each in fields(shown):
            yield from _words(getattr(shown, each.name))
    elif isinstance(shown, dict):
        yield from _words(list(shown.items()))
    elif isinstance(shown, tuple | list | set | frozenset):
        for one in shown:
            yield from _words(one)


def _leaks(project: Project, sprint: Sprint) -> dict[str, dict[str, set[str]]]:
    """Return by story what shows of bo's work on it, by where it shows; notes under no story."""
    found: dict[str, dict[str, set[str]]] = {"": {}, **{name: {} for name in sprint.stories}}
    for where, shown in _everything_shown(project, sprint):
        words = {*_words(shown)}
        for story, theirs in (("", {SECRET}), *sprint.made.items()):
            if seen := words.intersection(theirs):
                found[story].setdefault(where.partition(" ")[0], set()).update(seen)
    return found


def test_nothing_of_another_shows_before_one_is_done(sprint: Sprint) -> None:
    with sprint.open("ann") as project:
        assert _leaks(project, sprint) == {"": {}, "Ferry": {}, "Quay": {}}
        assert "bo" not in {row["annotator"] for row in listing.stats(project)["annotators"]}
        bo = project.annotator_named("bo")
        assert bo is not None
        for uid in sprint.stories.values():
            with pytest.raises(Refused, match="not finished"):
                adjudication.docket(project, uid)
            with pytest.raises(Refused):
                AdjudicationQueue(project, uid, {})
            for refused in (matrix_view.as_csv, matrix_view.grid):
                with pytest.raises(Refused, match="another's work"):
                    refused(project, uid, bo.uid)
            with pytest.raises(Refused, match="another's work"):
                reporting.report_of(project, uid, "today", who=bo.uid)


@pytest.mark.parametrize("who", ["", "bo"])
def test_others_work_is_not_exported_by_an_annotator(
    sprint: Sprint, tmp_path: Path, who: str
) -> None:
    target = tmp_path / "dataset"
    with sprint.open("ann") as project:
        with pytest.raises(Refused, match="until you are done"):
            export(project, ExportRequest(target, annotator=who))
        assert not target.exists()
        export(project, ExportRequest(target, annotator="ann"))
    written = "".join(path.read_text("utf-8") for path in target.glob("*.jsonl"))
    assert not [uid for made in sprint.made.values() for uid in made if uid in written]


def test_what_is_finished_shows_and_nothing_else(sprint: Sprint) -> None:
    with sprint.open("ann") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        done = next(name for name, uid in sprint.stories.items() if uid == taken.story)
        other = next(name for name in sprint.stories if name != done)
        sprints.finish_assignment(project, taken.uid)
        shown = _leaks(project, sprint)
        assert {"dashboard", "search", "list", "label"} <= shown[done].keys()
        assert shown[other] == {}
        assert [each.uid for each in adjudication.scopes(project)] == [taken.story]
        assert adjudication.docket(project, taken.story).asked
        assert agreement.agreement(project, resamples=10).articles == 2
        # How far others are with their stories is for the lead.
        assert {mark.row for mark in dashboard.light(project, Wish())[0].marks} == {"ann"}
        # Going back to it is being at work again.
        sprints.reopen_assignment(project, taken.uid)
        assert _leaks(project, sprint)[done] == {}


def test_a_lead_sees_all_but_what_the_lead_has_in_hand(sprint: Sprint) -> None:
    lead = "lu" if sprint.path("ann") != sprint.path("lu") else "lena"
    with sprint.open(lead) as project:
        for shown in map(_leaks(project, sprint).get, sprint.stories):
            assert shown is not None
            assert {"dashboard", "search", "list"} <= shown.keys()
        sprints.begin_sprint(project, "Own", [sprint.stories["Ferry"]], [lead])
        # Questions annotators ask are the lead's to answer, all the same.
        found = _leaks(project, sprint)
        assert found["Ferry"].keys() <= {"threads"}
        assert "search" in found["Quay"]
        with pytest.raises(Refused, match="your own work on this story is not finished yet"):
            adjudication.docket(project, sprint.stories["Ferry"])
        # Who has what is still there for the lead.
        progress = dashboard.light(project, Wish())[0]
        assert any(mark.row.startswith("bo") for mark in progress.marks)


def test_steps_of_others_tell_no_more_than_that_there_was_one(sprint: Sprint) -> None:
    with sprint.open("ann") as project:
        lines = [line for line in history.newest(project) if line.author == "bo"]
        assert lines
        assert {name for line in lines for name in line.__slots__} == {
            "number", "at", "author", "how", "op", "changes", "undone",
        }  # fmt: skip
        if project.is_shared:
            uid = sprint.made["Ferry"][0]
            assert list(step_rows.of_record(project.connection, "mention", uid)) == []
            with pytest.raises(NotFound):
                tagging.set_note(project, "mention", uid, "mine")
            assert project.undo() is not None
            assert project.redo() is not None
