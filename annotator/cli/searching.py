"""Commands that find: search, consistency."""

from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING, Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, print_json, print_table, say

if TYPE_CHECKING:
    from annotator.services.consistency import Heading
    from annotator.services.finds import Find

_LIMIT = 100
_CONTEXT = 40


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "search", "search the project; each find with the words around it", search
    )
    add_project(parser)
    parser.add_argument(
        "query", metavar="QUERY", help="such as '\"armed group\" -label:armed_group outlet:post'"
    )
    parser.add_argument(
        "--limit", type=_number, default=_LIMIT, metavar="N", help=f"at most N finds ({_LIMIT})"
    )
    add_json(parser)
    parser = commands.add(
        "consistency", "check an annotator's work against itself: labels, gaps, age", consistency
    )
    add_project(parser)
    parser.add_argument(
        "--limit", type=_number, default=_LIMIT, metavar="N", help=f"N lines a check ({_LIMIT})"
    )
    add_json(parser)


def search(arguments: argparse.Namespace, context: Context) -> int:
    """Print what a query finds; one that is mistaken is refused with the place of the mistake."""
    from annotator.domain.query import QueryError
    from annotator.errors import InvalidInput
    from annotator.services import projects, searching

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        try:
            asked = searching.Search(project, arguments.query)
        except QueryError as error:
            raise InvalidInput(f"character {error.start + 1} of the query: {error}") from error
        finds: list[Find] = []
        while len(finds) < arguments.limit and not asked.is_done:
            finds += asked.more(arguments.limit - len(finds), 60.0)
        number = asked.number()
    more = len(finds) > arguments.limit or not asked.is_done
    finds = finds[: arguments.limit]
    if arguments.json:
        print_json(
            {
                "query": arguments.query,
                "finds": asked.finds,
                "number": number,
                "more": more,
                "results": [_as_json(find) for find in finds],
            }
        )
        return 0
    print_table([_row(find) for find in finds])
    if more:
        say(f"… and more: --limit shows more than {arguments.limit}")
    return 0


def consistency(arguments: argparse.Namespace, context: Context) -> int:
    """Print what the checks find in the work of the author; whatever it is, it is no error."""
    from annotator.services import projects
    from annotator.services.consistency import CHECKS, Heading, Review

    document: dict[str, list[dict[str, Any]]] = {}
    line = ProgressLine("reading mentions")
    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        review = Review(project)
        while review.read():
            line.show(0, f"{review.mentions:,}")
        line.clear()
        for name in CHECKS:
            check = review.check(name)
            entries: list[Find | Heading] = []
            while len(entries) < arguments.limit and not check.is_done:
                entries += check.more(arguments.limit - len(entries), 60.0)
            groups: list[dict[str, Any]] = []
            for entry in entries:
                if isinstance(entry, Heading):
                    labels = [{"label": label, "count": count} for label, count in entry.labels]
                    groups.append(
                        {
                            "text": entry.text,
                            "layer": entry.layer,
                            "labels": labels,
                            "missing": entry.missing,
                            "finds": [],
                        }
                    )
                elif groups:
                    groups[-1]["finds"].append(_as_json(entry))
            document[name.replace(" ", "_")] = groups
            if not arguments.json:
                _print_check(name, entries)
    if arguments.json:
        print_json(document)
    return 0


def _print_check(name: str, entries: list[Any]) -> None:
    from annotator.services.consistency import Heading

    say(f"{name}: {'nothing' if not entries else ''}".rstrip())
    for is_heading, group in groupby(entries, lambda entry: isinstance(entry, Heading)):
        if is_heading:
            print_table([("", entry.text, ", ".join(_counts(entry))) for entry in group])
        else:
            print_table([("   ", *_row(entry)) for entry in group])
    say()


def _counts(heading: Heading) -> list[str]:
    counts = [f"{label} {count}" for label, count in heading.labels]
    return [*counts, f"not tagged {heading.missing}"] if heading.missing else counts


def _row(find: Find) -> tuple[str, ...]:
    place = f"{find.spans[0].start}-{find.spans[-1].end}" if find.spans else ""
    left, right = find.left[-_CONTEXT:].lstrip(), find.right[:_CONTEXT].rstrip()
    words = f"{left}[{find.match}]{right}" if find.spans else find.match
    return (find.article, place, find.outlet, find.published[:10], find.label, words)


def _as_json(find: Find) -> dict[str, Any]:
    return {
        "kind": find.kind,
        "article": find.article,
        "outlet": find.outlet,
        "published": find.published,
        "title": find.title,
        "spans": [[span.start, span.end] for span in find.spans],
        "left": find.left,
        "match": find.match,
        "right": find.right,
        "annotation": find.annotation or None,
        "label": find.label or None,
    }


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 on")
    return number
