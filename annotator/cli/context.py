"""What every command is given beside its arguments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Launch = Callable[[Path | None, str], int]
"""Open the program on a project, or on its welcome page, for an author; returns the exit status."""
Picture = Callable[[Path, Path, str], None]
"""Draw the main window with a project (first) into a PNG file (second), as an author sees it."""


@dataclass(frozen=True, slots=True)
class Context:
    """Say who acts, and how windows are opened and drawn where that is possible."""

    author: str
    launch: Launch | None = None
    picture: Picture | None = None
