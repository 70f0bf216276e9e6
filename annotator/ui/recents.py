"""The projects opened lately, kept in the settings, newest first."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate

from annotator.settings import Settings
from annotator.ui.language import day, tr

KEPT = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """Hold what the welcome page shows of a project without opening it."""

    path: str
    opened: str
    stories: int = 0
    articles: int = 0

    @property
    def name(self) -> str:
        """Return the file's name without its suffix."""
        return Path(self.path).stem

    @property
    def exists(self) -> bool:
        """Tell whether the file is still there."""
        return Path(self.path).is_file()


def recent_projects(settings: Settings) -> list[Recent]:
    """Return the projects opened lately, newest first; entries that make no sense are left out."""
    found = []
    for entry in settings["recent"]:
        recent = _read(entry)
        if recent is not None:
            found.append(recent)
    return found


def note_opened(settings: Settings, path: Path, stories: int, articles: int) -> None:
    """Put a project first."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    newest = Recent(str(path), now, stories, articles)
    rest = [recent for recent in recent_projects(settings) if recent.path != str(path)]
    settings["recent"] = [asdict(recent) for recent in [newest, *rest][:KEPT]]


def forget(settings: Settings, path: str) -> None:
    """Take a project off the list; its file stays."""
    kept = [recent for recent in recent_projects(settings) if recent.path != path]
    settings["recent"] = [asdict(recent) for recent in kept]


def ago(opened: str, now: datetime | None = None) -> str:
    """Return when that was, as a person would say it; nothing for a time that cannot be read."""
    try:
        then = datetime.fromisoformat(opened)
    except ValueError:
        return ""
    days = ((now or datetime.now(UTC)).astimezone().date() - then.astimezone().date()).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days < 7:
        return tr("%n day(s) ago", days)
    local = then.astimezone()
    return day(QDate(local.year, local.month, local.day))


def _read(entry: Any) -> Recent | None:
    """Return an entry of the settings, or None where a hand has made nonsense of it."""
    if not isinstance(entry, dict):
        return None
    path, opened = entry.get("path"), entry.get("opened", "")
    stories, articles = entry.get("stories", 0), entry.get("articles", 0)
    if not (isinstance(path, str) and path and isinstance(opened, str)):
        return None
    if not (isinstance(stories, int) and isinstance(articles, int)):
        return None
    return Recent(path, opened, stories, articles)
