"""Commands on steps: undo, redo, history."""

from __future__ import annotations

import argparse

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import print_json, print_table, say
from annotator.errors import Conflict


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    add_project(commands.add("undo", "take back the author's last step", undo))
    add_project(commands.add("redo", "do again what undo took back", redo))
    parser = commands.add("history", "list every step, oldest first", history)
    add_project(parser)
    add_json(parser)


def undo(arguments: argparse.Namespace, context: Context) -> int:
    """Take back the last step."""
    from annotator.services import ops, projects

    with projects.open_project(arguments.project, context.author) as project:
        op = project.undo()
    if op is None:
        raise Conflict("there is nothing to undo")
    say(f"undone: {ops.undo_text(op)}")
    return 0


def redo(arguments: argparse.Namespace, context: Context) -> int:
    """Do the last undone step again."""
    from annotator.services import ops, projects

    with projects.open_project(arguments.project, context.author) as project:
        op = project.redo()
    if op is None:
        raise Conflict("there is nothing to redo")
    say(f"done again: {ops.undo_text(op)}")
    return 0


def history(arguments: argparse.Namespace, context: Context) -> int:
    """List every step."""
    from annotator.services import history as steps
    from annotator.services import projects

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        found = list(steps.steps(project))
    if arguments.json:
        print_json({"steps": found})
    else:
        print_table(
            [
                (step.number, step.at, step.author, step.how, step.op, step.changes)
                for step in found
            ],
            ("step", "at", "author", "how", "op", "changes"),
        )
    return 0
