"""The commands matrix and report: a story's claims, and the story on one page."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import counted, one_line, print_json, print_table, say

if TYPE_CHECKING:
    from annotator.domain.matrix import ClaimRow
    from annotator.services.matrix_view import Grid
    from annotator.services.projects import Project


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("matrix", "show, draft or export the claim matrix of a story", matrix)
    add_project(parser)
    _add_story(parser)
    parser.add_argument(
        "--fill", action="store_true", help="first draft rows from the author's claims"
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write it as CSV")
    add_json(parser)
    parser = commands.add("report", "write a story as one HTML page", report)
    add_project(parser)
    _add_story(parser)
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--blind", action="store_true", help="without outlets and annotators")


def _add_story(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--story", metavar="STORY", required=True, help="its name or uid")
    parser.add_argument(
        "--annotator", metavar="NAME", default="", help="whose work (default: the author's)"
    )


def _who(project: Project, name: str) -> str:
    """Return the uid of an annotator by name; raise NotFound where nobody is called that."""
    from annotator.errors import NotFound

    found = project.annotator_named(name or project.author)
    if found is None:
        raise NotFound(f"there is no annotator {name or project.author!r}")
    return found.uid


def matrix(arguments: argparse.Namespace, context: Context) -> int:
    """Draft the matrix if asked to, then print it or write it as CSV."""
    from annotator.services import comparing, matrix_view, projects, whole_file
    from annotator.services import matrix as verbs

    with projects.open_project(
        arguments.project, context.author, read_only=not arguments.fill
    ) as project:
        story = comparing.story_of(project, arguments.story)
        if arguments.fill:
            filled = verbs.fill_matrix(project, story)
            sys.stderr.write(f"{counted(filled.rows, 'new row')}, {filled.completed} completed\n")
        who = _who(project, arguments.annotator)
        shown = matrix_view.grid(project, story, who)
        if arguments.output is not None:
            text = matrix_view.as_csv(project, story, who)
            whole_file.write_table(arguments.output, text)
        elif arguments.json:
            print_json(_document(shown))
        elif shown.rows:
            letters = [column.letter for column in shown.columns]
            print_table([_line(shown, row) for row in shown.rows], ("claim", *letters))
        else:
            say("the matrix is empty; --fill drafts it")
    return 0


def _document(shown: Grid) -> dict[str, object]:
    """Return a matrix as it is printed for programs."""
    return {
        "story": shown.name,
        "articles": [column.article for column in shown.columns],
        "rows": [
            {
                "id": row.uid,
                "claim": row.title,
                "heading": row.heading,
                "cells": [
                    {
                        "article": cell.article,
                        "stance": cell.stance,
                        "value": cell.value,
                        "spans": [[span.start, span.end] for span in cell.spans],
                        "claims": list(cell.claims),
                        "note": cell.note,
                    }
                    for cell in row.cells
                ],
            }
            for row in shown.rows
        ],
    }


def _line(shown: Grid, row: ClaimRow) -> tuple[str, ...]:
    """Return a row as it is printed for people: the claim, and what each article makes of it."""
    cells = [row.cell(column.article) for column in shown.columns]
    said = [cell.value or cell.stance if cell else "unknown" for cell in cells]
    return one_line(row.title)[:60], *said


def report(arguments: argparse.Namespace, context: Context) -> int:
    """Write the report of a story."""
    from annotator.services import comparing, projects, reporting

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        reporting.write_report(
            project,
            comparing.story_of(project, arguments.story),
            arguments.output,
            project.now().astimezone().date().isoformat(),
            blind=arguments.blind,
            who=_who(project, arguments.annotator),
        )
    say(f"report written to {arguments.output}")
    return 0
