"""The command check."""

from __future__ import annotations

import argparse

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, one_line, print_json, say


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "check", "verify a project: file, texts, spans, journal, and that both agree", check
    )
    add_project(parser)
    add_json(parser)


def check(arguments: argparse.Namespace, context: Context) -> int:
    """Verify a project; exit status 1 if anything is wrong with it."""
    from annotator.services import checking, projects

    line = ProgressLine("checking")
    found = []
    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        for finding in checking.check(project, watch=line.show):
            found.append(finding)
            if not arguments.json:
                line.clear()
                say(f"{finding.check}: {one_line(finding.message)}")
    line.clear()
    if arguments.json:
        print_json({"ok": not found, "findings": found})
    elif not found:
        say(f"{project.path.name}: nothing is wrong")
    return 1 if found else 0
