"""The commands package and merge: work that goes out and comes back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.adding import Adder, add_json, add_project, place
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, counted, one_line, print_json, say

if TYPE_CHECKING:
    from annotator.services.merging import MergeReport


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("package", "write an annotator's stories as a file to work in", package)
    add_project(parser)
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--annotator", metavar="NAME", help="whose stories")
    who.add_argument(
        "--whole", action="store_true", help="everything, for several annotators to work in"
    )
    parser.add_argument(
        "--story",
        metavar="STORY",
        action="append",
        default=[],
        help="(default: the stories handed to the annotator)",
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    add_json(parser)
    parser = commands.add("merge", "take in what was done in other projects", merge)
    add_project(parser)
    parser.add_argument(
        "files",
        metavar="FILE",
        type=place,
        nargs="+",
        help="packages, project files, or the postgresql:// address of a project",
    )
    add_json(parser)


def package(arguments: argparse.Namespace, context: Context) -> int:
    """Write a package."""
    from annotator.services import comparing, packages, projects

    target = projects.with_suffix(arguments.output)
    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        if arguments.whole:
            made = packages.copy_project(project, target)
        else:
            stories = [comparing.story_of(project, each) for each in arguments.story]
            made = packages.make_package(project, target, arguments.annotator, stories)
    if arguments.json:
        print_json(
            {
                "file": str(made.path),
                "annotator": made.annotator,
                "stories": made.stories,
                "articles": made.articles,
            }
        )
    else:
        say(
            f"{counted(made.stories, 'story', 'stories')} with "
            f"{counted(made.articles, 'article')} for {one_line(made.annotator) or 'everybody'}: "
            f"{made.path}"
        )
    return 0


def merge(arguments: argparse.Namespace, context: Context) -> int:
    """Merge files, one step each."""
    from annotator.services import merging, projects

    reports: list[tuple[Path, MergeReport]] = []
    with projects.open_project(arguments.project, context.author) as project:
        for path in arguments.files:
            line = ProgressLine(f"merging {path.name}")
            try:
                report = merging.merge_project(project, projects.existing(path), line.show)
            finally:
                line.clear()
            reports.append((path, report))
    if arguments.json:
        print_json({"merged": [_document(path, report) for path, report in reports]})
    else:
        for path, report in reports:
            _print(path, report)
    return 0


def _document(path: Path, report: MergeReport) -> dict[str, object]:
    return {
        "file": str(path),
        "new": dict(report.new),
        "updated": dict(report.updated),
        "deleted": dict(report.deleted),
        "same": dict(report.same),
        "newer_here": dict(report.newer_here),
        "deleted_here": dict(report.deleted_here),
        "renamed": [{"theirs": theirs, "here": here} for theirs, here in report.renamed],
        "conflict_count": report.conflict_count,
        "conflicts": report.conflicts,
        "refused_count": report.refused_count,
        "refused": report.refused,
    }


def _print(path: Path, report: MergeReport) -> None:
    parts = [
        f"{verb} {', '.join(f'{kind} {count:,}' for kind, count in sorted(found.items()))}"
        for verb, found in (
            ("new:", report.new),
            ("updated:", report.updated),
            ("deleted:", report.deleted),
        )
        if found
    ]
    say(f"{one_line(path.name)}: {'; '.join(parts).replace('_', ' ') or 'nothing new'}")
    for theirs, here in report.renamed:
        say(f"  {one_line(theirs)} is called {one_line(here)} here")
    for refused in report.refused[:20]:
        sys.stderr.write(f"refused {refused.kind} {refused.uid}: {refused.reason}\n")
    if report.conflict_count:
        sys.stderr.write(
            f"{counted(report.conflict_count, 'record')} changed in both files, left as here:\n"
        )
        for each in report.conflicts[:20]:
            sys.stderr.write(f"  {each.kind} {each.uid}\n")
