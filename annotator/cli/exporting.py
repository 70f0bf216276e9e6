"""The commands export and demo."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, counted, print_json, say
from annotator.errors import AnnotatorError
from annotator.services.ops import undo_text

if TYPE_CHECKING:
    from annotator.services.exporting import ExportReport

_FORMATS = ("jsonl", "csv", "pairs")
_GOLD = "gold"
_NOTES = """
formats:
  jsonl    articles, discrepancies and entities as JSON lines; imports back without loss
  csv      the same as flat tables for spreadsheets and pandas
  pairs    sentence pairs for natural language inference, from the discrepancies

The folder is written whole or not at all. The same project gives the same bytes.
"""


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("export", "write the project as a dataset", export)
    parser.epilog = _NOTES
    add_project(parser)
    parser.add_argument("--format", choices=_FORMATS, default="jsonl", metavar="NAME")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, required=True, help="the folder to write"
    )
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--annotator", metavar="NAME", default="", help="only this one's work")
    whose.add_argument(
        "--gold",
        dest="annotator",
        action="store_const",
        const=_GOLD,
        help='only the adjudicated work, that of the annotator "gold"',
    )
    parser.add_argument(
        "--split",
        metavar="TRAIN/DEV/TEST",
        type=_shares,
        help="per cent of the articles, as 80/10/10; no story lies in two parts",
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="another split")
    parser.add_argument("--raw", action="store_true", help="CSV without escaped formulas")
    parser.add_argument("--licence", metavar="NAME", default="", help="as the card shall say")
    parser.add_argument(
        "--force", action="store_true", help="write into a folder that holds other files"
    )
    add_json(parser)
    parser = commands.add(
        "demo", "make the sample project, tag it, export it, draw the window", demo
    )
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="where (default: a new temporary folder)"
    )
    add_json(parser)


def export(arguments: argparse.Namespace, context: Context) -> int:
    """Export a project."""
    from annotator.services import projects
    from annotator.services.export_process import export_beside
    from annotator.services.exporting import ExportRequest

    request = ExportRequest(
        target=arguments.output,
        format=arguments.format,
        annotator=arguments.annotator or "",
        shares=arguments.split,
        seed=arguments.seed,
        raw=arguments.raw,
        licence=" ".join(arguments.licence.split()),
        force=arguments.force,
    )
    line = ProgressLine("exporting")
    try:
        path = projects.existing(arguments.project)
        report = export_beside(path, context.author, request, line.show)
    finally:
        line.clear()
    if arguments.json:
        print_json(document(report))
    else:
        _print(report)
    return 0


def _shares(text: str) -> tuple[int, int, int]:
    from annotator.services.splits import parse_shares

    try:
        return parse_shares(text)
    except AnnotatorError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def document(report: ExportReport) -> dict[str, object]:
    """Return what ``--json`` says of an export."""
    return {
        "format": report.format,
        "path": str(report.target),
        "files": [{"path": path, "bytes": size} for path, size in report.files],
        "articles": report.articles,
        "stories": report.stories,
        "annotations": report.annotations,
        "entities": report.entities,
        "pairs": report.pairs,
        "parts": report.parts,
    }


def _print(report: ExportReport) -> None:
    counts = [counted(report.articles, "article")]
    if report.format == "pairs":
        counts.append(counted(report.pairs, "pair"))
    else:
        layers = {
            "mention": ("mention", ""),
            "claim": ("claim", ""),
            "relation": ("relation", ""),
            "article": ("article label", ""),
            "discrepancy": ("discrepancy", "discrepancies"),
        }
        counts += [
            counted(report.annotations[layer], *names)
            for layer, names in layers.items()
            if report.annotations[layer]
        ]
    say(f"exported {', '.join(counts)}")
    if report.parts:
        say(", ".join(f"{part}: {counted(size, 'article')}" for part, size in report.parts.items()))
    for path, _ in report.files:
        say(str(report.target / path))


def demo(arguments: argparse.Namespace, context: Context) -> int:
    """Make and use the sample project; exit status 1 if anything is wrong with it afterwards."""
    import tempfile

    from annotator.services import demo as service

    folder = arguments.output or Path(tempfile.mkdtemp(prefix="annotator-demo-"))
    report = service.run(folder.absolute())
    picture = None
    if context.picture is not None:
        picture = report.project.with_name("window.png")
        context.picture(report.project, picture, service.AUTHOR)
    if arguments.json:
        print_json(
            {
                "project": str(report.project),
                "articles": report.articles,
                "annotations": report.annotations,
                "undone": report.undone,
                "redone": report.redone,
                "exports": [document(each) for each in report.exports],
                "picture": None if picture is None else str(picture),
                "problems": report.problems,
            }
        )
    else:
        say(f"made {report.project}")
        say(f"imported {counted(report.articles, 'article')}")
        say(f"tagged {counted(report.annotations, 'passage')} in all three layers")
        say(f"took back and did again: {undo_text(report.undone)}")
        for each in report.exports:
            _print(each)
        say("no picture was made: this program has no windows" if picture is None else str(picture))
        for problem in report.problems:
            say(problem)
        if not report.problems:
            say("checked: nothing is wrong")
    return 1 if report.problems else 0
