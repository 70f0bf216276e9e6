"""The command dashboard: how a project stands, as a page, as JSON or in the terminal."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, print_json, print_table, say

if TYPE_CHECKING:
    from annotator.domain.charts import Card, Wish
    from annotator.services.projects import Project

_LAYERS = ("mention", "claim", "relation", "article", "discrepancy")


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "dashboard", "show how sprints, labels, agreement and suggestions stand", run
    )
    add_project(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write it as one HTML page to print"
    )
    parser.add_argument("--sprint", metavar="NAME", default="", help="only the stories of a sprint")
    parser.add_argument("--annotator", metavar="NAME", default="", help="only one annotator's work")
    parser.add_argument("--layer", choices=_LAYERS, default="", help="only one layer")
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Print the dashboard, or write it as a page."""
    from annotator.services import dashboard_report, projects

    line = ProgressLine("counting")
    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        wish = _wish(project, arguments)
        try:
            cards = dashboard_report.all_cards(project, wish, line.show)
        finally:
            line.clear()
        if arguments.output is not None:
            day = project.now().astimezone().date().isoformat()
            dashboard_report.write_report(project, wish, cards, arguments.output, day)
    cards = dashboard_report.ordered(cards)
    if arguments.json:
        print_json([_document(card) for card in cards])
    elif arguments.output is not None:
        say(f"dashboard written to {arguments.output}")
    else:
        _print(cards)
    return 0


def _wish(project: Project, arguments: argparse.Namespace) -> Wish:
    """Return what is asked for; raise NotFound for a sprint or a person there is not."""
    from annotator.domain.charts import Wish
    from annotator.errors import NotFound
    from annotator.services import dashboard

    sprints = {each.name: each.uid for each in dashboard.sprints(project)}
    people = {each.name: each.uid for each in dashboard.people(project)}
    if arguments.sprint and arguments.sprint not in sprints:
        raise NotFound(f"there is no sprint {arguments.sprint!r}")
    if arguments.annotator and arguments.annotator not in people:
        raise NotFound(f"there is no annotator {arguments.annotator!r}")
    return Wish(
        sprints.get(arguments.sprint, ""), people.get(arguments.annotator, ""), arguments.layer
    )


def _document(card: Card) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": card.title,
        "about": card.about,
        "heads": list(card.heads),
        "marks": [
            {key: value for key, value in asdict(mark).items() if key not in ("behind", "colour")}
            for mark in card.marks
        ],
    }


def _print(cards: tuple[Card, ...]) -> None:
    from annotator.services.dashboard_table import of_card

    for card in cards:
        if not card.marks or card.form == "grid":
            continue
        heads, rows = of_card(card)
        say(card.title)
        print_table([[_cell(cell) for cell in row] for row in rows], heads)
        say()


def _cell(cell: object) -> object:
    if isinstance(cell, float):
        return f"{cell:.2f}"
    return "-" if cell is None else cell
