"""The commands of the lead for a project on a server: make it, let people in."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.adding import Adder, add_project
from annotator.cli.context import Context
from annotator.cli.output import say


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    group = commands.group("team", "share a project on a PostgreSQL server")
    parser = group.add("init", "make a project and its roles in an empty database", init)
    add_project(parser)
    parser.add_argument("--schema", metavar="FILE", type=Path, help="start with this schema")
    parser = group.add("add-user", "let a person in, or change the role and password", add_user)
    add_project(parser)
    parser.add_argument("name", metavar="NAME", help="the user, who is the annotator of that name")
    parser.add_argument("--role", choices=("lead", "annotator", "reader"), default="annotator")
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        type=Path,
        help="its first line is the password (default: a new one is made and printed)",
    )


def init(arguments: argparse.Namespace, context: Context) -> int:
    """Make a team's project."""
    from annotator.services import projects, team

    schema = (
        projects.load_schema(arguments.schema) if arguments.schema else projects.default_schema()
    )
    made = team.init(arguments.project, context.author, schema)
    say("made the project and its roles" if made else "the project is there; its roles are as new")
    return 0


def add_user(arguments: argparse.Namespace, context: Context) -> int:
    """Let a person in."""
    from annotator.services import team

    given = None
    if arguments.password_file is not None:
        given = arguments.password_file.read_text("utf-8").split("\n", 1)[0]
    password = team.add_user(
        arguments.project, context.author, arguments.name, arguments.role, given
    )
    say(f"{arguments.name} is {'an' if arguments.role == 'annotator' else 'a'} {arguments.role}")
    if given is None:
        say(f"password: {password}")
    return 0
