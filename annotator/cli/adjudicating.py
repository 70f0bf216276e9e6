"""The command adjudicate: list the cases several annotators left, or settle what they agree on."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import counted, one_line, print_json, print_table, say

if TYPE_CHECKING:
    from annotator.services.adjudication import Asked, Docket

_NOTES = """
Only work in articles that two or more annotators finished counts. What all agree on becomes gold
with --unanimous; everything else is decided in the program (Ctrl+7), lowest agreement first.
"""


def add_parsers(commands: Adder) -> None:
    """Add the command of this module."""
    parser = commands.add(
        "adjudicate", "list what annotators differ in, settle what they do not", run
    )
    parser.epilog = _NOTES
    add_project(parser)
    parser.add_argument("--story", metavar="STORY", help="only this story, by name or uid")
    parser.add_argument(
        "--unanimous",
        action="store_true",
        help="take what all agree on into gold, as a step a story",
    )
    parser.add_argument(
        "--threshold",
        action="append",
        type=_threshold,
        default=[],
        metavar="LAYER=0..1",
        help="from which agreement on a layer counts as agreed (default: 1)",
    )
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """List cases, after settling what all agree on where that is asked for."""
    from annotator.services import adjudication, comparing, projects

    settled: Counter[str] = Counter()
    with projects.open_project(
        arguments.project, context.author, read_only=not arguments.unanimous
    ) as project:
        if arguments.story is None:
            where = [scope.uid for scope in adjudication.scopes(project)]
        else:
            where = [comparing.story_of(project, arguments.story)]
        thresholds = dict(arguments.threshold)
        if arguments.unanimous:
            for uid in where:
                settled.update(adjudication.settle_unanimous(project, uid, thresholds).taken)
        found = [adjudication.docket(project, uid) for uid in where]
        document = [_story(each) for each in found]
    if arguments.json:
        print_json({"settled": dict(sorted(settled.items())), "stories": document})
    else:
        _print(found, settled, taking=arguments.unanimous)
    return 0


def _threshold(text: str) -> tuple[str, float]:
    from annotator.services.adjudication import LAYERS

    layer, _, number = text.partition("=")
    try:
        value = float(number)
    except ValueError:
        value = -1.0
    if layer not in LAYERS or not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(
            f"write it as mention=0.9, with a layer out of {', '.join(LAYERS)}"
        )
    return layer, value


def _story(found: Docket) -> dict[str, Any]:
    return {
        "id": found.scope.uid,
        "name": found.scope.name,
        "annotators": list(found.scope.annotators),
        "articles": list(found.scope.articles),
        "waiting": len(found.waiting()),
        "cases": [_case(each) for each in found.asked],
    }


def _case(asked: Asked) -> dict[str, Any]:
    case = asked.case
    return {
        "layer": case.layer,
        "where": case.where,
        "agreement": round(case.agreement, 6),
        "state": asked.state,
        "outcome": asked.outcome,
        "annotators": list(case.annotators),
        "marks": [
            {"annotator": mark.annotator, "id": mark.made.uid, "label": mark.made.label}
            for mark in case.marks
        ],
        "gold": list(asked.gold),
    }


def _print(found: list[Docket], settled: Counter[str], *, taking: bool) -> None:
    if not found:
        say("no two annotators have finished the same article")
        return
    if taking:
        parts = ", ".join(f"{layer} {count}" for layer, count in sorted(settled.items()))
        taken = counted(settled.total(), "case")
        say(
            f"{taken} all agreed on {'is' if settled.total() == 1 else 'are'} in gold"
            + (f": {parts}" if parts else "")
        )
    rows = [
        (
            one_line(docket.scope.name),
            asked.case.layer,
            f"{asked.case.agreement:.2f}",
            asked.state,
            one_line(_labels(asked)),
        )
        for docket in found
        for asked in docket.waiting()
    ]
    if rows:
        print_table(rows, ("story", "layer", "agreement", "state", "who says what"))
    decided = sum(len(each.asked) for each in found) - len(rows)
    say(f"{counted(len(rows), 'case')} to decide, {decided} decided")


def _labels(asked: Asked) -> str:
    said = []
    for name in asked.case.annotators:
        labels = ", ".join(mark.made.label for mark in asked.case.by(name)) or "nothing"
        said.append(f"{name}: {labels}")
    return " / ".join(said)
