"""Errors a person can act on, told apart from bugs.

Everything raised on purpose derives from AnnotatorError: its message is one sentence for the
person, names no corpus text, and the command line prints it and exits with status 1. Any other
exception is a bug and keeps its traceback.
"""

from __future__ import annotations


class AnnotatorError(Exception):
    """Stand for a request that could not be carried out; the message says why."""


class InvalidInput(AnnotatorError):
    """Report input that breaks a rule of the data: a span, a file line, a schema entry."""


class NotFound(AnnotatorError):
    """Report a record, file or format that is not there."""


class Conflict(AnnotatorError):
    """Report that a record changed since the request was made, so nothing was written."""


class Overtaken(Conflict):
    """Report that somebody else changed a record first; ``found`` is theirs, ``wanted`` ours."""

    def __init__(self, message: str, found: object, wanted: object) -> None:
        super().__init__(message)
        self.found = found
        self.wanted = wanted


class ProjectLocked(AnnotatorError):
    """Report that another program has the project open for writing."""


class ProjectUnreadable(AnnotatorError):
    """Report a file that is no project, is damaged, or was made by a newer program."""


class Refused(AnnotatorError):
    """Report what the team's database does not allow this person."""


class ConnectionLost(AnnotatorError):
    """Report that the team's server cannot be reached; what was under way may be tried again."""


DAMAGED = "the project file is damaged; `annotator check` says where, a backup has it whole"
"""What is said where a project file cannot be read on."""


def damaged_at(place: object) -> str:
    """Return what is said where it is known which value of a project file is wrong."""
    return (
        "the project file is damaged; `annotator check` says where, a backup has it whole "
        f"({place})"
    )
