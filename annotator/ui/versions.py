"""The versions a report of a fault needs."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from annotator import __version__
from annotator.services.projects import database_version
from annotator.ui.language import later


def versions() -> list[tuple[str, str]]:
    """Return what runs here, as name and version."""
    try:
        sqlalchemy = version("SQLAlchemy")
    except PackageNotFoundError:  # a frozen build need not carry its metadata
        sqlalchemy = "?"
    return [
        ("News Annotator", __version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()} ({QGuiApplication.platformName()})"),
        ("PySide6", PySide6.__version__),
        ("SQLite", database_version()),
        ("SQLAlchemy", sqlalchemy),
        (later("System"), platform.platform(terse=True)),
    ]
