"""Write the program's log: one rotating file, no corpus text.

Records say what was done to which uid and how long it took, never a word of an article, a label's
note or a file's content. Call sites keep that rule; the formatter keeps every record to one
line, so that text from outside can forge no second record.
"""

from __future__ import annotations

import logging
import sys
import time
from typing import TYPE_CHECKING, TextIO

from annotator import paths

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "annotator.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 3
_ROOT = "annotator"
_OURS = "annotator.logs"


class OneLineFormatter(logging.Formatter):
    """Format a record as time in UTC, level, logger and message, control characters escaped."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        """Return the message with line breaks and controls escaped (from logging.Formatter)."""
        record.message = "".join(
            character if character.isprintable() else ascii(character)[1:-1]
            for character in record.message
        )
        return super().formatMessage(record)


def set_up(level: int | str = logging.INFO, console: TextIO | None = None) -> Path | None:
    """Send the program's records to the log file, and to console where one is given.

    Returns the file, or None where the folder cannot be written: a program on a read-only disk
    still runs, and says so on standard error. Calling it again replaces the earlier set-up.
    """
    root = logging.getLogger(_ROOT)
    tear_down()
    root.setLevel(level)
    root.propagate = False
    formatter = OneLineFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = []
    file: Path | None = paths.log_dir() / FILE_NAME
    try:
        handlers.append(_file_handler(paths.log_dir()))
    except OSError as error:
        file = None
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"annotator: no log is kept: {error}\n")
    if console is not None:
        handlers.append(logging.StreamHandler(console))
    for handler in handlers or [logging.NullHandler()]:
        handler.setFormatter(formatter)
        handler.set_name(_OURS)
        root.addHandler(handler)
    return file


def tear_down() -> None:
    """Close what `set_up` opened and let records propagate again."""
    root = logging.getLogger(_ROOT)
    for handler in [each for each in root.handlers if each.get_name() == _OURS]:
        root.removeHandler(handler)
        handler.close()
    root.propagate = True


def _file_handler(folder: Path) -> logging.Handler:
    """Open the rotating file; two programs at once append to the same one."""
    from logging.handlers import RotatingFileHandler  # brings sockets and pickle along

    return RotatingFileHandler(
        paths.made(folder) / FILE_NAME,
        maxBytes=MAX_BYTES,
        backupCount=KEPT_FILES,
        encoding="utf-8",
        delay=False,
    )
