"""Roles are kept by the database itself, whatever program a person connects with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import psycopg
import pytest

from annotator.domain.annotations import Mention
from annotator.domain.identity import new_uid
from annotator.domain.verdicts import GOLD
from annotator.errors import AnnotatorError, Conflict, InvalidInput, NotFound, Refused
from annotator.services import articles, checking, entities, sprints, tagging, team
from annotator.store import queries, records
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from annotator.store.tables import metadata
from tests.server import Server
from tests.team_building import Team, team_on


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        yield made


_GOLD = "(SELECT id FROM annotator WHERE name = 'gold')"

FORBIDDEN = {
    "another's row changed": "UPDATE mention SET label = 'place' WHERE uid = '{bo}'",
    "another's row removed": "DELETE FROM mention WHERE uid = '{bo}'",
    "own row given away": "UPDATE mention SET annotator_id = "
    "(SELECT id FROM annotator WHERE name = 'bo') WHERE uid = '{ann}'",
    "author forged": "INSERT INTO mention (uid, article_id, annotator_id, label, status, origin, "
    "schema_version, start, \"end\") SELECT 'x', article_id, annotator_id, label, status, origin, "
    "schema_version, start, \"end\" FROM mention WHERE uid = '{bo}'",
    "gold forged": "INSERT INTO mention (uid, article_id, annotator_id, label, status, origin, "
    f"schema_version, start, \"end\") SELECT 'x', article_id, {_GOLD}, label, status, "
    "'adjudicated', schema_version, start, \"end\" FROM mention WHERE uid = '{ann}'",
    "own row made gold": f"UPDATE mention SET annotator_id = {_GOLD} WHERE uid = '{{ann}}'",
    "gold's verdict": 'INSERT INTO verdict (uid, annotator_id, layer, outcome, "of", gold) '
    "VALUES ('x', annotator_me(), 'mention', 'taken', '[]', '[]')",
    "gold's article label": "INSERT INTO article_label (uid, article_id, annotator_id, label, "
    f"status, origin, schema_version) SELECT 'x', id, {_GOLD}, 'news', 'accepted', 'unanimous', 1 "
    "FROM article",
    "the name of gold taken": "UPDATE annotator SET name = 'gold 2' WHERE name = 'gold'",
    "a table in front of the annotators": "CREATE TEMP TABLE annotator AS SELECT "
    f"{_GOLD} AS id, CAST(current_user AS text) AS name",
    "another's story taken": "UPDATE assignment SET annotator_id = annotator_me() "
    "WHERE annotator_id <> annotator_me()",
    "locked story opened": "UPDATE assignment SET state = 'in_progress' WHERE state = 'locked'",
    "a lead put on": "DO $$ BEGIN EXECUTE format('SET ROLE %I', current_database() || '_lead'); "
    "UPDATE story SET name = 'x'; END $$",
    "the owner put on": "SET SESSION AUTHORIZATION owner",
    "step of another": "INSERT INTO step (uid, op, how, author, at) "
    "VALUES ('x', 'add_mention', 'do', 'bo', '')",
    "change in a closed step": "INSERT INTO change (step_id, kind, record) "
    "SELECT id, 'mention', 'x' FROM step WHERE author = 'ann' LIMIT 1",
    "journal emptied": "DELETE FROM change",
    "journal cut": "TRUNCATE change",
    "change rewritten": "UPDATE change SET after = '{{}}'",
    "step slipped in": "INSERT INTO step (uid, op, how, author, at, seq, hash) "
    "VALUES ('x', 'add_mention', 'do', current_user, '', 100000, 'x')",
    "step closed for another": "UPDATE step SET seq = 100000 WHERE author <> current_user",
    "step removed": "DELETE FROM step",
    "step rewritten": "UPDATE step SET op = 'nothing'",
    "story removed": "DELETE FROM story",
    "text changed": "UPDATE body SET text = 'x'",
    "article changed": "UPDATE article SET title = 'x'",
    "schema changed": "UPDATE schema_version SET document = ''",
    "role taken": "UPDATE annotator SET role = 'lead' WHERE name = 'ann'",
    "policy removed": "DROP POLICY annotator_updates ON mention",
    "rules turned off": "ALTER TABLE mention DISABLE ROW LEVEL SECURITY",
    "table removed": "DROP TABLE mention",
    "user made": "CREATE ROLE eve LOGIN",
}


@pytest.mark.fault("forged author")
@pytest.mark.parametrize("who", ["ann", "rea"])
def test_nothing_forbidden_succeeds(shared: Team, server: Server, who: str) -> None:
    with shared.open("lu") as project:
        (_, ferry) = queries.stories(project.connection)
        begun = sprints.begin_sprint(project, "Spring", [ferry.uid], ["ann", "bo"], overlap=2)
    with shared.open("ann") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
    with shared.open("lu") as project:
        assert sprints.lock_assignments(project, begun.sprint.uid) == 1
    before = _everything(shared, server)
    for case, sql in FORBIDDEN.items():
        changed = 0
        with psycopg.connect(shared.urls[who], autocommit=True) as connection:
            try:
                changed = connection.execute(sql.format(**shared.mentions)).rowcount
            except psycopg.errors.InsufficientPrivilege:
                continue
        # Rows one may not touch are not there for the statement; some have no rows to count.
        assert changed <= 0, case
    assert _everything(shared, server) == before


def _everything(shared: Team, server: Server) -> list[object]:
    """Return all there is, as the owner of the tables sees it."""
    url = server.of(shared.urls["ann"].rpartition("/")[2].partition("?")[0])
    return [server.run(f"SELECT * FROM {table} ORDER BY 1", url) for table in metadata.tables]


@pytest.mark.fault("forged author")
def test_a_reader_writes_nothing_anywhere(shared: Team, server: Server) -> None:
    before = _everything(shared, server)
    with psycopg.connect(shared.urls["rea"], autocommit=True) as connection:
        for name, table in metadata.tables.items():
            column = next(iter(table.c)).name
            for sql in (
                f"INSERT INTO {name} DEFAULT VALUES",
                f"UPDATE {name} SET {column} = {column}",
                f"DELETE FROM {name}",
                f"TRUNCATE {name}",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(sql)
            assert connection.execute(f"SELECT count(*) FROM {name}").fetchone() is not None
    assert _everything(shared, server) == before


JOURNAL = (
    "DELETE FROM step", "UPDATE step SET op = 'nothing', seq = seq + 1000",
    "UPDATE change SET after = NULL", "DELETE FROM change", "TRUNCATE step, change",
    "INSERT INTO change (step_id, kind, record) SELECT id, 'mention', 'x' FROM step LIMIT 1",
)  # fmt: skip


@pytest.mark.fault("journal")
@pytest.mark.parametrize("who", ["ann", "rea", "lu"])
def test_nobody_changes_or_deletes_the_journal(
    shared: Team, server: Server, who: str, told: Callable[[object], None]
) -> None:
    before = _everything(shared, server)
    with psycopg.connect(shared.urls[who], autocommit=True) as connection:
        for sql in JOURNAL:
            try:
                assert connection.execute(sql).rowcount == 0, sql
            except psycopg.errors.InsufficientPrivilege as refused:
                told(refused.diag.message_primary)
    assert _everything(shared, server) == before


def _make_gold(project: Project, gold: str) -> None:
    with project.transact("take_case") as made:
        known = next(records.select(made.connection, Mention.kind))
        made.insert(replace(known, uid=new_uid(), annotator=gold, origin="adjudicated"))


@pytest.mark.fault("forged author")
def test_gold_is_written_by_leads_only(shared: Team, told: Callable[[object], None]) -> None:
    """In the program a lead's step does it; the same statements fail for an annotator."""
    with shared.open("lu") as project:
        gold = project.annotator_named(GOLD)
        assert gold is not None
        _make_gold(project, gold.uid)
    with shared.open("ann") as project:
        with pytest.raises(Refused, match="does not let") as refused:
            _make_gold(project, gold.uid)
        told(refused.value)
        assert [each.annotator for each in records.select(project.connection, Mention.kind)] == [
            project.annotator.uid
        ]
    for name in (GOLD, "suggestions"):
        with pytest.raises(InvalidInput, match="no person"):
            team.add_user(shared.lead, "lena", name, "annotator")


def test_one_s_own_row_may_be_changed(shared: Team) -> None:
    with psycopg.connect(shared.urls["ann"], autocommit=True) as connection:
        own = "UPDATE mention SET label = 'place' WHERE uid = %s"
        assert connection.execute(own, [shared.mentions["ann"]]).rowcount == 1


@pytest.mark.fault("another's row")
def test_the_program_says_what_is_refused(shared: Team, told: Callable[[object], None]) -> None:
    with Project(shared.link("ann"), "ann") as project:
        # What others made is not there for an annotator, so it cannot be changed either.
        with pytest.raises(NotFound, match="no mention"):
            tagging.set_note(project, "mention", shared.mentions["bo"], "mine now")
        with pytest.raises(NotFound, match="no mention") as refused:
            _write_over(project, shared.mentions["bo"])
        told(str(refused.value).replace(shared.mentions["bo"], "…"))
        with pytest.raises(Refused, match="a lead checks"):
            list(checking.check(project))
        story = next(iter(queries.stories(project.connection)))
        with pytest.raises(Refused, match="does not let"):
            articles.rename_story(project, story.uid, "Mine")
        # And goes on working.
        tagging.set_note(project, "mention", shared.mentions["ann"], "seen")
        entities.add_entity(project, "person", "Ilka Brandt")
        assert project.undo() == "add_entity"
        assert project.undo() == "set_note"
    with Project(shared.link("rea"), "rea") as project:
        assert project.read_only
        with pytest.raises(Conflict, match="reading only"):
            tagging.set_note(project, "mention", shared.mentions["bo"], "mine")


def _write_over(project: Project, uid: str) -> None:
    with project.transact("set_note") as made:
        theirs = made.get(Mention, uid)
        made.update(theirs, replace(theirs, note="mine now"))


def test_an_annotator_works_through_a_sprint(shared: Team) -> None:
    with Project(shared.link("lu"), "lu") as project:
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"])
    with Project(shared.link("ann"), "ann") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
        assert project.undo() == "finish_assignment"
        assert project.redo() == "finish_assignment"
        assert sprints.take_next(project) is None
    with Project(shared.lead, "lena") as project:
        assert list(checking.check(project)) == []


def test_a_wrong_password_is_said_in_a_sentence(shared: Team) -> None:
    wrong = shared.urls["ann"].replace("only%20for%20tests", "a%20guess")
    with pytest.raises(AnnotatorError, match="did not accept this user and password"):
        Project(link_of(parse(wrong)), "ann")
    assert "guess" not in link_of(parse(wrong)).read_text("utf-8")
