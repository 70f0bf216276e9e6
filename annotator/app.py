"""Start the program: the only place where the command line and the windows meet.

Qt is imported only when a window or a picture is really wanted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import logs
from annotator.services.people import login_name

if TYPE_CHECKING:
    from annotator.ui.program import Program


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the program where there is none; return the exit status."""
    if getattr(sys, "frozen", False):
        # A worker process of a frozen build starts here and must go no further.
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:] if argv is None else list(argv)
    if not arguments or (arguments[0] == "open" and len(arguments) == 2):
        # What is started most often need not wait for the parsers of all commands.
        project = Path(arguments[1]) if arguments else None
        if project is None or project.is_file():
            return _launch(project, login_name())
    from annotator import cli

    return cli.main(arguments, launch=_launch, picture=_picture)


def _launch(project: Path | None, author: str) -> int:
    return _program(author).run(project)


def _picture(project: Path, target: Path, author: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _program(author).picture(project, target)


def _program(author: str) -> Program:
    logs.set_up()
    from annotator.ui.plain_imports import import_plainly

    import_plainly()
    from annotator.ui.program import Program

    return Program(author)
