"""A team's project on a server, with people in each role, as tests of it begin."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.articles import Annotator
from annotator.domain.spans import Span
from annotator.domain.verdicts import GOLD
from annotator.services import tagging, team
from annotator.services.adjudication_gold import GOLD_UID
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from tests.building import SCHEMA, add_articles, uids
from tests.server import PASSWORD, Server

ROLES = {"ann": "annotator", "bo": "annotator", "rea": "reader", "lu": "lead"}


@dataclass
class Team:
    """Hold a project with ann and bo as annotators, rea as reader, lu as lead.

    ``mentions`` are one of each annotator, in the article of the story Dam.
    """

    lead: Path
    urls: dict[str, str]
    mentions: dict[str, str]

    def link(self, name: str) -> Path:
        return link_of(parse(self.urls[name]))

    def open(self, name: str) -> Project:
        return Project(self.link(name), name)


@contextmanager
def team_on(server: Server) -> Iterator[Team]:
    """Give a team's project with two stories of one article, and gold nobody has made yet."""
    url = server.new_database()
    database = url.rpartition("/")[2].partition("?")[0]
    lead = link_of(parse(url))
    assert team.init(lead, "lena", SCHEMA)
    assert not team.init(lead, "lena", SCHEMA)
    for name, role in ROLES.items():
        assert team.add_user(lead, "lena", name, role, PASSWORD) == PASSWORD
    with Project(lead, "lena") as project:
        add_articles(project, {"One": "Ilka Brandt came.\n"}, story="Ferry")
        add_articles(project, {"Two": "Tomas Virel went.\n"}, story="Dam")
        with project.transact("add_annotator") as made:
            made.insert(Annotator(GOLD_UID, GOLD))
    made_team = Team(lead, {name: server.of(database, name) for name in ROLES}, {})
    for name in ("ann", "bo"):
        with Project(made_team.link(name), "whoever") as project:
            assert project.author == name
            mention = tagging.add_mention(project, uids(project)[0], [Span(0, 4)], "person")
            made_team.mentions[name] = mention.uid
    yield made_team
    server.drop_databases()
    for name in ROLES:
        server.run(f"DROP ROLE {name}")
