"""Start the program: the only place where the command line and the windows meet.

Qt is imported only when a window or a picture is really wanted.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import logs

if TYPE_CHECKING:
    from annotator.ui.program import Program

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the program where there is none; return the exit status."""
    # A worker process of a frozen build starts here and must go no further.
    multiprocessing.freeze_support()
    from annotator import cli
    from annotator.cli.projects import login_name

    author = ""

    def launch(project: Path | None) -> int:
        return _program(author).run(project)

    def picture(project: Path, target: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _program(author).picture(project, target)

    arguments = list(sys.argv[1:] if argv is None else argv)
    author = _author(arguments) or login_name()
    return cli.main(arguments, launch=launch, picture=picture)


def _author(arguments: Sequence[str]) -> str:
    """Return the name given with ``--author``, which the windows need too."""
    for place, argument in enumerate(arguments):
        if argument == "--author" and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith("--author="):
            return argument.partition("=")[2]
    return ""


def _program(author: str) -> Program:
    logs.set_up()
    from annotator.ui.program import Program

    return Program(author)
