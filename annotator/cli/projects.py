"""Commands on projects as a whole: new, open, backup."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from annotator.cli.adding import Adder, add_project
from annotator.cli.context import Context
from annotator.cli.output import say
from annotator.errors import AnnotatorError, NotFound


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("new", "make a project", new)
    add_project(parser)
    parser.add_argument("--schema", metavar="FILE", type=Path, help="start with this schema")
    parser = commands.add("open", "open the program, on a project if one is named", open_program)
    add_project(parser, optional=True)
    parser.add_argument("--sample", action="store_true", help="open the sample project")
    parser = commands.add("backup", "copy a project, verified, while it may be in use", backup)
    add_project(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="the copy (default: beside the project)"
    )


def new(arguments: argparse.Namespace, context: Context) -> int:
    """Make a project."""
    from annotator.services import places, projects

    schema = projects.load_schema(arguments.schema) if arguments.schema else None
    with projects.new_project(arguments.project, context.author, schema) as project:
        say(f"made {project.path}")
        risk = places.risk_of(project.path)
    if risk is not None:
        sys.stderr.write(f"annotator: {risk}\n")
    return 0


def open_program(arguments: argparse.Namespace, context: Context) -> int:
    """Open the program."""
    if context.launch is None:
        raise AnnotatorError("the program's windows are not installed here; see --help")
    path = arguments.project
    if path is not None:
        from annotator.services import projects

        path = projects.existing(path)
        if not path.exists():
            raise NotFound(f"there is no project at {path}")
    elif arguments.sample:
        from annotator.services import sample

        path = sample.existing_or_made(context.author)
    return context.launch(path, context.author)


def backup(arguments: argparse.Namespace, context: Context) -> int:
    """Copy a project."""
    from annotator.services import projects

    say(f"made {projects.back_up(arguments.project, arguments.output)}")
    return 0
