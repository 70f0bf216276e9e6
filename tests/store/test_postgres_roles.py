"""Roles are kept by the database itself, whatever program a person connects with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.errors import AnnotatorError, Conflict, Refused
from annotator.services import articles, checking, entities, sprints, tagging, team
from annotator.store import queries
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from tests.building import SCHEMA, add_articles, uids
from tests.server import PASSWORD, Server


@dataclass
class Team:
    """Hold a project with ann and bo as annotators, rea as reader, and a mention of each."""

    lead: Path
    urls: dict[str, str]
    mentions: dict[str, str]

    def link(self, name: str) -> Path:
        return link_of(parse(self.urls[name]))


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    url = server.new_database()
    database = url.rpartition("/")[2]
    lead = link_of(parse(url))
    assert team.init(lead, "lena", SCHEMA)
    assert not team.init(lead, "lena", SCHEMA)
    roles = {"ann": "annotator", "bo": "annotator", "rea": "reader", "lu": "lead"}
    for name, role in roles.items():
        assert team.add_user(lead, "lena", name, role, PASSWORD) == PASSWORD
    with Project(lead, "lena") as project:
        add_articles(project, {"One": "Ilka Brandt came.\n"}, story="Ferry")
        add_articles(project, {"Two": "Tomas Virel went.\n"}, story="Dam")
    made = Team(lead, {name: server.of(database, name) for name in roles}, {})
    for name in ("ann", "bo"):
        with Project(made.link(name), "whoever") as project:
            assert project.author == name
            mention = tagging.add_mention(project, uids(project)[0], [Span(0, 4)], "person")
            made.mentions[name] = mention.uid
    yield made
    server.drop_databases()
    for name in roles:
        server.run(f"DROP ROLE {name}")


FORBIDDEN = {
    "another's row changed": "UPDATE mention SET label = 'place' WHERE uid = '{bo}'",
    "another's row removed": "DELETE FROM mention WHERE uid = '{bo}'",
    "own row given away": "UPDATE mention SET annotator_id = "
    "(SELECT id FROM annotator WHERE name = 'bo') WHERE uid = '{ann}'",
    "author forged": "INSERT INTO mention (uid, article_id, annotator_id, label, status, origin, "
    "schema_version, start, \"end\") SELECT 'x', article_id, annotator_id, label, status, origin, "
    "schema_version, start, \"end\" FROM mention WHERE uid = '{bo}'",
    "step of another": "INSERT INTO step (uid, op, how, author, at) "
    "VALUES ('x', 'add_mention', 'do', 'bo', '')",
    "change in a closed step": "INSERT INTO change (step_id, kind, record) "
    "SELECT id, 'mention', 'x' FROM step WHERE author = 'ann' LIMIT 1",
    "journal emptied": "DELETE FROM change",
    "journal cut": "TRUNCATE change",
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


@pytest.mark.parametrize("who", ["ann", "rea"])
def test_nothing_forbidden_succeeds(shared: Team, server: Server, who: str) -> None:
    url = server.of(shared.urls["ann"].rpartition("/")[2].partition("?")[0])
    tables = ("mention", "step", "change", "story", "body", "article", "annotator")

    def everything() -> list[object]:
        return [server.run(f"SELECT * FROM {table} ORDER BY 1", url) for table in tables]

    before = everything()
    for case, sql in FORBIDDEN.items():
        changed = 0
        with psycopg.connect(shared.urls[who], autocommit=True) as connection:
            try:
                changed = connection.execute(sql.format(**shared.mentions)).rowcount
            except psycopg.errors.InsufficientPrivilege:
                continue
        # Rows one may not touch are not there for the statement.
        assert changed == 0, case
    assert everything() == before


def test_one_s_own_row_may_be_changed(shared: Team) -> None:
    with psycopg.connect(shared.urls["ann"], autocommit=True) as connection:
        own = "UPDATE mention SET label = 'place' WHERE uid = %s"
        assert connection.execute(own, [shared.mentions["ann"]]).rowcount == 1


def test_the_program_says_what_is_refused(shared: Team) -> None:
    with Project(shared.link("ann"), "ann") as project:
        with pytest.raises(Conflict, match="only its author"):
            tagging.set_note(project, "mention", shared.mentions["bo"], "mine now")
        with pytest.raises(Refused, match="somebody else's"):
            _write_over(project, shared.mentions["bo"])
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
