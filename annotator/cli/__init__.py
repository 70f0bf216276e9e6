"""The command line: scripts and tests rely on it, so it stays as it is.

Exit status: 0 done, 1 the request could not be carried out, 2 wrong usage. Standard output holds
the answer and nothing else; reasons and progress go to standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import MsgspecError

from annotator import __version__
from annotator.cli.adding import Adder
from annotator.cli.commands import MODULES
from annotator.cli.context import Context, Launch, Picture
from annotator.cli.projects import open_program
from annotator.errors import AnnotatorError, damaged_at
from annotator.services.people import login_name

INTERRUPTED = 130


def main(
    argv: Sequence[str] | None = None,
    *,
    launch: Launch | None = None,
    picture: Picture | None = None,
) -> int:
    """Run one command and return its exit status.

    ``launch`` opens the program on a project, or on its welcome page for None; ``picture`` draws
    the main window into a file. Both are missing where there is no graphical part.
    """
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 2
    context = Context(arguments.author or login_name(), launch, picture)
    try:
        status: int = arguments.run(arguments, context)
        sys.stdout.flush()
    except AnnotatorError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # The reader has gone (`| head`): no more output, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return _fail(f"{place}{error.strerror or error}")
    except (MsgspecError, UnicodeDecodeError, RecursionError) as error:
        # What people hand in is read with care: this is a record inside a project file.
        return _fail(damaged_at(error))
    except Exception:
        # A bug, unless the project holds what no program has written.
        reason = _damage(arguments)
        if not reason:
            raise
        return _fail(reason)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        _fail("interrupted; nothing was written by what was under way")
        return INTERRUPTED
    return status


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        description="Tag entities, claims and discrepancies across versions of one news story. "
        "Without a command the program opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"News Annotator {__version__}")
    parser.add_argument("--author", metavar="NAME", help="who acts (default: the login name)")
    parser.set_defaults(run=open_program, project=None, sample=False)
    shared = argparse.ArgumentParser(add_help=False)
    # Only where it is given: the default of a command would undo what stood before the command.
    shared.add_argument(
        "--author", metavar="NAME", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND")
    adder = Adder(subparsers, shared)
    for module in MODULES:
        module.add_parsers(adder)
    return parser


def _damage(arguments: argparse.Namespace) -> str:
    """Return what is wrong with the values in a project a command was given, or nothing."""
    from annotator.services import checking

    given = [each for value in vars(arguments).values() for each in _listed(value)]
    return next(filter(None, map(checking.damage, given)), "")


def _listed(value: object) -> list[Path]:
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, Path)]


def _fail(reason: str) -> int:
    sys.stderr.write(f"annotator: {reason}\n")
    return 1
