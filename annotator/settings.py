"""Keep what the person chose: one sparse JSON file, written whole or not at all.

Only what differs from the defaults is in the file. Keys this version does not know are kept, so
that an older and a newer program can share it. A file that cannot be read is moved aside.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator import paths

FILE_NAME = "settings.json"
DEFAULTS: Mapping[str, Any] = {
    "theme": "system",
    "reading.family": "serif",
    "reading.zoom": 1.0,
    "view.furniture": True,
    "view.suggestions": True,
    "view.hidden_layers": [],
    "view.fade": False,
    "view.sentence_numbers": False,
    "entities.learn": True,
    "view.tips": True,
    "view.fold_furniture": False,
    "search.history": [],
    "search.saved": [],
    "review.whole": False,
    "review.ranked": True,
    "review.list": False,
    "adjudicate.blind": False,
    "adjudicate.thresholds": {},
    "compare.blind": False,
    "compare.furniture": False,
    "compare.stories": {},
    "compare.bases": {},
    "view.navigator": True,
    "view.inspector": True,
    "window.geometry": "",
    "window.sizes": [],
    "window.text": [],
    "recent": [],
    "last_project": "",
    "palette.used": [],
    "projects": {},
    "keys": {},
    "author": "",
    "language": "system",
    "reading.leading": 1.55,
    "backups.on": True,
    "backups.folder": "",
    "backups.kept": 10,
    "backups.minutes": 15,
}


class Settings:
    """Hold the person's choices by name; ``problem`` says what was wrong with the file, if it was.

    A value of another type than its default is treated as absent: a file edited by hand must not
    keep the program from starting.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.config_dir() / FILE_NAME
        self.problem = ""
        self._values: dict[str, Any] = {}
        self._written = self._values.copy()
        try:
            read = json.loads(self.path.read_text("utf-8"))
            if not isinstance(read, dict):
                raise ValueError("not an object")
            self._values = read
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as error:
            self.problem = self._set_aside(error)
        self._written = json.loads(json.dumps(self._values))

    def __getitem__(self, name: str) -> Any:
        default = DEFAULTS[name]
        value = self._values.get(name, default)
        number = isinstance(default, float) and isinstance(value, int | float)
        if type(value) is not type(default) and (not number or isinstance(value, bool)):
            value = default
        return value.copy() if isinstance(value, dict | list) else value

    def __setitem__(self, name: str, value: Any) -> None:
        if value == DEFAULTS[name]:
            self._values.pop(name, None)
        else:
            self._values[name] = value

    def save(self) -> None:
        """Write the file if anything changed; raise OSError where that cannot be done."""
        if self._values == self._written:
            return
        folder = paths.made(self.path.parent)
        text = json.dumps(self._values, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        handle, name = tempfile.mkstemp(prefix=f".{FILE_NAME}.", dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._written = json.loads(text)

    def _set_aside(self, error: Exception) -> str:
        aside = self.path.with_name(f"{self.path.stem}.broken.json")
        reason = error.strerror if isinstance(error, OSError) else "it is damaged"
        try:
            self.path.replace(aside)
        except OSError:
            return f"The settings could not be read ({reason}); the defaults are used."
        return f"The settings could not be read ({reason}) and now lie in {aside}."
