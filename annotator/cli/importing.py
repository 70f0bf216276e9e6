"""The command import."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.interrupts import obeyed_between_batches
from annotator.cli.output import ProgressLine, counted, one_line, print_json, say
from annotator.formats.columns import KNOWN_NAMES, parse_choices
from annotator.services.import_plan import FORMATS, Request

if TYPE_CHECKING:
    from annotator.services.grouping import Grouped
    from annotator.services.importing import Report
    from annotator.services.projects import Project

_GROUPED_AT_ONCE = 2_000
"""Articles whose stories are looked for at the end of an import; more take minutes."""
_NOTES = """
formats:
{formats}

fields of --column (each is found by itself under its usual names):
  {fields}

Articles without a story are grouped with those that report the same events.
Without --keep-going one bad file or row refuses the whole import, with all of them listed. With
it the good ones come in, the bad ones are listed, and the exit status is 0.
"""


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("import", "import articles, or an exported dataset", run)
    parser.epilog = _NOTES.format(
        formats="\n".join(f"  {name:8} {what}" for name, what in FORMATS.items()),
        fields=", ".join(KNOWN_NAMES),
    )
    add_project(parser)
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a file or a folder")
    parser.add_argument("--format", choices=list(FORMATS), default="auto", metavar="NAME")
    parser.add_argument("--story", metavar="NAME", default="", help="put all articles in one story")
    parser.add_argument("--encoding", metavar="NAME", default="", help="read all files in this one")
    parser.add_argument("--outlet", metavar="NAME", default="", help="where none is named")
    parser.add_argument("--language", metavar="CODE", default="", help="where none is named")
    parser.add_argument(
        "--column",
        metavar="FIELD=NAME",
        action="append",
        default=[],
        help="the column or key (a.b reaches into a) that holds a field; may be repeated",
    )
    parser.add_argument(
        "--annotator", metavar="NAME", default="", help="give a dataset's annotations to this name"
    )
    parser.add_argument(
        "--no-group", action="store_true", help="do not look for the stories of new articles"
    )
    parser.add_argument("--keep-going", action="store_true", help="leave out what cannot be read")
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Import."""
    from annotator.services import importing, projects

    request = Request(
        paths=tuple(arguments.paths),
        format=arguments.format,
        story=" ".join(arguments.story.split()),
        encoding=arguments.encoding,
        outlet=" ".join(arguments.outlet.split()),
        language=arguments.language.strip(),
        columns=parse_choices(arguments.column),
        annotator=" ".join(arguments.annotator.split()),
        keep_going=arguments.keep_going,
    )
    line = ProgressLine("importing")

    with (
        _garbage_seldom_looked_for(),
        obeyed_between_batches() as obey,
        projects.open_project(arguments.project, context.author) as project,
    ):

        def watch(run: importing.ImportRun) -> None:
            obey()
            line.show(run.progress, counted(run.report.added, "article"))

        try:
            report = importing.import_paths(project, request, watch)
        except importing.ImportRefused as refusal:
            line.clear()
            if arguments.json:
                print_json(_document(refusal.report, imported=False))
            _list_problems(refusal.report)
            raise
        finally:
            line.clear()
        grouped = None if arguments.no_group else _group(project, report)
    if arguments.json:
        print_json(_document(report, imported=True, grouped=grouped))
    else:
        _print(report)
        if grouped is not None:
            say(
                f"{counted(grouped.placed, 'article')} grouped by content, "
                f"{counted(grouped.new_stories, 'new story', 'new stories')}"
            )
        elif report.without_story and not arguments.no_group:
            say("their stories are found by: annotator stories PROJECT --regroup")
    _list_problems(report)
    return 0


def _group(project: Project, report: Report) -> Grouped | None:
    """Find the stories of new articles that came without one; None where there are too many."""
    from annotator.services import grouping

    if not 0 < report.without_story <= _GROUPED_AT_ONCE:
        return None
    line = ProgressLine("grouping")
    try:
        return grouping.regroup(project, line.show, since_last=True)
    finally:
        line.clear()


@contextmanager
def _garbage_seldom_looked_for() -> Iterator[None]:
    """Look for cycles seldom: an import makes none, and looking took a sixth of its time."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def _document(
    report: Report, *, imported: bool, grouped: Grouped | None = None
) -> dict[str, object]:
    return {
        "grouped": 0 if grouped is None else grouped.placed,
        "imported": imported,
        "added": report.added if imported else 0,
        "stories": report.stories if imported else [],
        "annotations": report.annotations,
        "schema_replaced": report.schema_replaced,
        "duplicate_count": report.duplicate_count,
        "duplicates": report.duplicates,
        "problem_count": report.problem_count,
        "problems": report.problems,
        "remark_count": report.remark_count,
        "remarks": report.remarks,
        "ignored": report.ignored,
    }


def _print(report: Report) -> None:
    say(f"added {counted(report.added, 'article')}")
    if report.stories:
        say(f"made {counted(len(report.stories), 'story', 'stories')}")
    if report.schema_replaced:
        say("put the dataset's schema in force")
    if report.annotations:
        kinds = [
            f"{kind.replace('_', ' ')} {count:,}" for kind, count in report.annotations.items()
        ]
        say(f"wrote annotations: {', '.join(kinds)}")
    if report.duplicate_count:
        say(f"left out {counted(report.duplicate_count, 'article')} that were there already:")
        for twin in report.duplicates[:10]:
            place = twin.name if twin.line is None else f"{twin.name}, line {twin.line}"
            say(f"  {one_line(place)} is {twin.uid}")
        _say_more(report.duplicate_count - 10)
    for remark in report.remarks[:10]:
        say(one_line(str(remark)))
    _say_more(report.remark_count - 10)
    if report.ignored:
        names = ", ".join(report.ignored[:5]) + (", …" if len(report.ignored) > 5 else "")
        say(f"ignored {counted(len(report.ignored), 'file')} of other kinds: {one_line(names)}")
    if report.problem_count:
        say(f"could not take {counted(report.problem_count, 'file or row', 'files or rows')}")


def _say_more(count: int) -> None:
    if count > 0:
        say(f"  … and {count:,} more")


def _list_problems(report: Report) -> None:
    for problem in report.problems:
        sys.stderr.write(f"{one_line(str(problem))}\n")
    more = report.problem_count - len(report.problems)
    if more > 0:
        sys.stderr.write(f"… and {more:,} more\n")
