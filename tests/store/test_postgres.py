"""Many writers on one server: one chain, no lost update, news of others, errors in words."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from annotator.domain.annotations import Entity, Mention
from annotator.domain.articles import Annotator, Article, Progress
from annotator.domain.changes import ChangeSet
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.domain.verdicts import GOLD, Verdict
from annotator.errors import (
    AnnotatorError,
    Conflict,
    ConnectionLost,
    InvalidInput,
    NotFound,
    Overtaken,
    ProjectUnreadable,
)
from annotator.services import adjudication, articles, checking, searching, sprints, tagging
from annotator.services.adjudication_gold import GOLD_UID
from annotator.services.projects import open_project
from annotator.store import journal, queries, records
from annotator.store.postgres_address import link_of, parse
from annotator.store.postgres_connection import _arguments
from annotator.store.project import Project, create
from tests.building import SCHEMA, add_articles, small_project, uids
from tests.server import Server, running, wait_until


@pytest.fixture
def link(server: Server) -> Iterator[Path]:
    yield link_of(parse(server.new_database()))
    server.drop_databases()


def test_a_project_is_made_once_in_an_empty_database(server: Server) -> None:
    path = link_of(parse(server.new_database(empty=True)))
    with pytest.raises(NotFound, match="no project in this database"):
        Project(path, "ann")
    with create(path, "ann", SCHEMA) as project:
        assert project.is_shared
        assert list(checking.check(project)) == []
    with pytest.raises(InvalidInput, match="already"):
        create(path, "ann", SCHEMA)
    server.run("UPDATE alembic_version SET version_num = '9999'", server.of(_database(path)))
    with pytest.raises(ProjectUnreadable, match="newer News Annotator"):
        Project(path, "ann")
    server.drop_databases()


def _database(link: Path) -> str:
    return parse(link.read_text("utf-8").split('"')[3]).database


def test_a_link_holds_no_password(link: Path) -> None:
    written = link.read_text("utf-8")
    assert "postgresql://owner@127.0.0.1" in written
    assert "only" not in written
    assert link_of(parse(written.split('"')[3])) == link


def test_a_password_is_shown_to_its_own_server_only(monkeypatch: pytest.MonkeyPatch) -> None:
    one = parse("postgresql://ann:first%20word@localhost/one")
    other = parse("postgresql://ann@localhost/other")
    assert _arguments(one)["password"] == "first word"
    assert _arguments(other)["password"] == ""
    # What the person set before the program began is for any server.
    monkeypatch.setenv("PGPASSWORD", "of the environment")
    assert "password" not in _arguments(other)


@pytest.mark.fault("another's row")
def test_an_update_that_comes_too_late_shows_both_values(
    link: Path, told: Callable[[object], None]
) -> None:
    with small_project(link) as one, Project(link, "ann") as two:
        with one.transact("add_entity") as made:
            entity = Entity(new_uid(), "person", "Ilka")
            made.insert(entity)
        _write(one, entity, replace(entity, name="Ilka Brandt"))
        with pytest.raises(Overtaken) as failed:
            _write(two, entity, replace(entity, name="I. Brandt"))
        assert failed.value.found == replace(entity, name="Ilka Brandt")
        assert failed.value.wanted == replace(entity, name="I. Brandt")
        told(failed.value)
        assert "name is now 'Ilka Brandt', yours is 'I. Brandt'" in str(failed.value)
        with two.transact("delete_entity") as made:
            made.delete(replace(entity, name="Ilka Brandt"))
        with pytest.raises(Overtaken, match="removed this entity first"):
            _write(one, replace(entity, name="Ilka Brandt"), entity)
        assert list(checking.check(one)) == []


def _write(project: Project, before: Entity, after: Entity) -> None:
    with project.transact("edit_entity") as made:
        made.update(before, after)


def test_a_hundred_updates_at_once_all_count(link: Path) -> None:
    with small_project(link) as project:
        entity = Entity(new_uid(), "person", "0")
        with project.transact("add_entity") as made:
            made.insert(entity)
    late: list[int] = []

    def count_up() -> None:
        with Project(link, "ann") as project:
            for _ in range(20):
                while True:
                    try:
                        with project.transact("edit_entity") as made:
                            before = made.get(Entity, entity.uid)
                            made.update(before, replace(before, name=str(int(before.name) + 1)))
                        break
                    except Overtaken:
                        late.append(1)

    threads = [threading.Thread(target=count_up) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Project(link, "ann") as project:
        assert records.get(project.connection, Entity.kind, entity.uid).name == "100"
        assert [step.seq for step in journal.steps(project.connection)] == list(
            range(1, journal.last_closed(project.connection).seq + 1)
        )
        assert list(checking.check(project)) == []


def test_others_steps_arrive_without_being_asked_for(link: Path) -> None:
    with small_project(link) as mine, Project(link, "bo") as theirs:
        heard: list[ChangeSet] = []
        mine.subscribe(heard.append)
        # What was there before is no news.
        mine.poll()
        heard.clear()
        made = tagging.add_mention(theirs, uids(theirs)[0], [Span(0, 5)], "place")
        own = tagging.add_mention(mine, uids(mine)[0], [Span(0, 5)], "place")
        heard.clear()
        assert wait_until(lambda: mine.poll() == 1)
        (told,) = heard
        assert (told.op, told.author) == ("add_mention", "bo")
        assert [change.uid for change in told.changes if change.kind == "mention"] == [made.uid]
        assert mine.poll() == 0
        assert mine.next_undo() == "add_mention"
        assert mine.undo() == "add_mention"
        assert records.get(mine.connection, Mention.kind, own.uid) is None
        assert records.get(mine.connection, Mention.kind, made.uid) is not None


def test_an_import_under_way_is_left_alone_and_one_cut_off_removed(link: Path) -> None:
    with small_project(link) as project:
        staged = project.stage("import_articles")
        staged.add([], [])
        with Project(link, "bo") as other:
            assert other.connection.exec_driver_sql(
                "SELECT count(*) FROM step WHERE seq IS NULL"
            ).scalar()
            assert len(uids(other)) == 2
        project.publish(staged)
        project.stage("import_articles")
    with Project(link, "bo") as other:
        assert list(checking.check(other)) == []


def test_two_imports_at_once_are_two_steps(link: Path) -> None:
    with small_project(link) as one, Project(link, "bo") as two:
        first = one.stage("import_articles")
        add_articles(two, {"Third": "Third text.\n"}, story="Third")
        one.publish(first)
        add_articles(one, {"Fourth": "Fourth text.\n"}, story="Fourth")
        titles = [article.title for article in records.select(one.connection, Article.kind)]
        assert sorted(titles) == ["First", "Fourth", "Second", "Third"]
        assert list(checking.check(one)) == []


QUERIES = (
    "brandt", "Ilka brandt", '"ilka brandt"', '"brandt ilka"', "pe*", "people -fourteen", "cafe",
    "قالت", "ferry OR blaze", '"people died"', "-ferry", "outlet:First", "(ferry -blaze) OR sea",
    "مدينة", "🚢", '"people di"*',
)  # fmt: skip


def test_words_are_found_as_in_a_file(link: Path, tmp_path: Path) -> None:
    with small_project(link) as shared, small_project(tmp_path / "p.annotator") as file:
        found = {query: [_places(each, query) for each in (shared, file)] for query in QUERIES}
    assert [query for query, (one, other) in found.items() if one != other] == []
    assert sum(bool(one) for one, _ in found.values()) > len(QUERIES) / 2


def _places(project: Project, query: str) -> list[tuple[object, ...]]:
    return [(find.kind, find.title, find.spans) for find in searching.Search(project, query).more()]


def test_parts_of_json_are_read_as_in_a_file(link: Path, tmp_path: Path) -> None:
    document = '[[3, 9], {"label": "place", "n": 2}]'
    paths = ("$[0][0]", "$[0][1]", "$[1].label", "$[1].n", "$[2]")
    with small_project(link) as shared, small_project(tmp_path / "p.annotator") as file:
        for path in paths:
            kind = sa.Text if path.endswith("label") else sa.Integer
            asked = sa.select(sa.func.json_extract(document, path, type_=kind))
            one, other = (each.connection.execute(asked).scalar() for each in (shared, file))
            assert one == other, path


def test_a_long_text_is_found_by_words_beyond_the_index(link: Path) -> None:
    text = "the " * 300 + "quay " + "word " * 17_000 + "the harbour of Osmere\n"
    with small_project(link) as project:
        add_articles(project, {"Long": text}, story="Long")
        assert {place[1] for place in _places(project, '"the harbour of osmere"')} == {"Long"}
        assert _places(project, '"osmere burns"') == []


@pytest.mark.fault("stopped")
def test_a_server_that_goes_away_is_said_so_and_work_goes_on_when_it_is_back(
    told: Callable[[object], None],
) -> None:
    with running() as own:
        path = link_of(parse(own.new_database()))
        with small_project(path) as project:
            own.stop("immediate")
            with pytest.raises(ConnectionLost, match="cannot be reached") as lost:
                tagging.add_mention(project, "x", [Span(0, 5)], "place")
            told(str(lost.value).partition(":")[0])
            with pytest.raises(ConnectionLost, match="cannot be reached"):
                open_project(path, "ann")
            own.start()
            project.reconnect()
            made = tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "place")
            assert project.undo() == "add_mention"
            assert records.get(project.connection, Mention.kind, made.uid) is None
            assert list(checking.check(project)) == []


@pytest.mark.fault("terminated")
def test_a_backend_that_is_terminated_loses_nothing_acknowledged(
    link: Path, server: Server, told: Callable[[object], None]
) -> None:
    with small_project(link) as project:
        kept = tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "place")
        server.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            f"WHERE datname = '{_database(link)}'"
        )
        with pytest.raises(ConnectionLost) as lost:
            tagging.add_mention(project, uids(project)[0], [Span(6, 9)], "place")
        told(lost.value)
        project.reconnect()
        assert records.get(project.connection, Mention.kind, kept.uid) == kept
        tagging.add_mention(project, uids(project)[0], [Span(6, 9)], "place")
        assert list(checking.check(project)) == []


def test_leases_go_by_the_server_s_clock(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_project(link) as project:
        story = next(iter(queries.stories(project.connection))).uid
        sprints.begin_sprint(project, "Spring", [story], ["ann"], lease_hours=1)
        away = project.now()
        monkeypatch.setattr("time.time", lambda: away.timestamp() + 3600)
        taken = sprints.take_next(project)
        assert taken is not None
        assert abs((project.now() - away).total_seconds()) < 60


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("postgresql://u@127.0.0.1:1/p", "cannot be reached"),
        ("postgresql://u@127.0.0.1", "names no database"),
        ("mysql://u@h/p", "begins with postgresql"),
    ],
)
def test_an_address_that_leads_nowhere_is_said_so(url: str, reason: str) -> None:
    with pytest.raises(AnnotatorError, match=reason):
        Project(link_of(parse(url)), "ann")


@pytest.mark.fault("two leads")
def test_two_leads_who_decide_on_one_case_at_once_decide_once(
    link: Path, told: Callable[[object], None]
) -> None:
    with small_project(link) as project:
        first = uids(project)[0]
        story = next(iter(queries.stories(project.connection))).uid
        own = tagging.add_mention(project, first, [Span(0, 5)], "place")
        articles.finish_article(project, first)
        with project.transact("add_annotator", how=journal.SETUP) as made:
            ben = Annotator(new_uid(), "ben")
            made.insert(ben, Progress(new_uid(), first, ben.uid, "done"))
            wider = replace(own, uid=new_uid(), annotator=ben.uid, spans=(Span(0, 9),))
            made.insert(wider, Annotator(GOLD_UID, GOLD))
    for name in ("lena", "lu"):
        Project(link, name).close()
    together = threading.Barrier(2)
    ended: list[str] = []

    def decide(name: str) -> None:
        with Project(link, name) as project:
            found = adjudication.docket(project, story)
            (asked,) = [each for each in found.asked if each.case.layer == "mention"]
            together.wait(20)
            try:
                adjudication.take(project, found.scope, asked, ["ann"])
                ended.append("taken")
            except Conflict as error:
                ended.append(str(error))

    threads = [threading.Thread(target=decide, args=(name,)) for name in ("lena", "lu")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.split(";")[0] for each in ended) == [
        "somebody decided on this meanwhile",
        "taken",
    ]
    told(next(each for each in ended if each != "taken"))
    with Project(link, "lena") as project:
        assert len(list(records.select(project.connection, Verdict.kind))) == 1
        assert list(checking.check(project)) == []
