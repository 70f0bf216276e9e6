"""How a module of commands adds its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.cli.context import Context
from annotator.errors import AnnotatorError

Run = Callable[[argparse.Namespace, Context], int]


class Adder:
    """Add commands that share ``--author``, each with the function that runs it."""

    def __init__(self, subparsers: Any, shared: argparse.ArgumentParser) -> None:
        self._subparsers = subparsers
        self._shared = shared

    def add(self, name: str, summary: str, run: Run | None) -> argparse.ArgumentParser:
        """Add a command and return its parser."""
        parser: argparse.ArgumentParser = self._subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            parents=[self._shared],
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if run is not None:
            parser.set_defaults(run=run)
        return parser

    def group(self, name: str, summary: str) -> Adder:
        """Add a command that has commands of its own, one of which must be given."""
        parser = self.add(name, summary, None)
        subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
        return Adder(subparsers, self._shared)


def add_project(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Add the argument PROJECT."""
    parser.add_argument(
        "project",
        metavar="PROJECT",
        type=place,
        nargs="?" if optional else None,
        help="a project file (the suffix .annotator may be left out) or a postgresql:// address",
    )


def place(text: str) -> Path:
    """Return the path a project is opened by, of a database's address the link to it."""
    if not text.startswith(("postgresql:", "postgres:")):
        return Path(text)
    from annotator.services import team

    try:
        return team.place_of(text)
    except AnnotatorError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the option --json."""
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document and nothing else"
    )
