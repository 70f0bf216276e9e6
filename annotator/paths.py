"""Say where the program's own files and the person's files live.

`ANNOTATOR_HOME` names one folder that replaces all of the person's folders: for tests, for a
program carried on a stick, and for two set-ups side by side. Functions return paths and make
no folder; whoever writes makes the folder first, with `made`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "ANNOTATOR_HOME"
_APPLICATION = "news-annotator"


def config_dir() -> Path:
    """Return the folder for settings."""
    return _own("config") or platformdirs.user_config_path(_APPLICATION, appauthor=False)


def data_dir() -> Path:
    """Return the folder for what the program keeps for the person: backups, the sample project."""
    return _own("data") or platformdirs.user_data_path(_APPLICATION, appauthor=False)


def cache_dir() -> Path:
    """Return the folder for what can be computed again."""
    return _own("cache") or platformdirs.user_cache_path(_APPLICATION, appauthor=False)


def log_dir() -> Path:
    """Return the folder for log files."""
    return _own("logs") or platformdirs.user_log_path(_APPLICATION, appauthor=False)


def resources() -> Path:
    """Return the folder of icons, themes, the default schema, the sample corpus and help.

    A frozen build and a wheel carry it inside the package; a checkout has it beside the package.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    places = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "annotator" / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the program's resources are missing; expected them in {places[0]}")


def made(folder: Path) -> Path:
    """Make a folder of the person's, readable by nobody else where it is new; return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def typed(path: str | Path) -> Path:
    """Return the path a person typed; ``~`` stands for their folder, if it does for any."""
    # Path.expanduser raises where no user has the name: while one is typed, or for a file ~x.
    return Path(os.path.expanduser(path))  # noqa: PTH111


def _own(kind: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return typed(home).absolute() / kind if home else None
