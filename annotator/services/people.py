"""Who is at the keyboard."""

from __future__ import annotations

import getpass
import os


def login_name() -> str:
    """Return the name of the person logged in, or "annotator" where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A container may run under a number that has no name.
        return "annotator" if os.name == "nt" else f"user{os.getuid()}"
