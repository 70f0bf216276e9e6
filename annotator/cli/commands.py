"""The modules that add commands, in the order of the help; a new module needs a line here."""

from __future__ import annotations

from annotator.cli import (
    adjudicating,
    agreement,
    backups,
    checking,
    comparing,
    dashboard,
    exporting,
    importing,
    listing,
    merging,
    projects,
    reporting,
    schemas,
    searching,
    sprints,
    stepping,
    team,
)

MODULES = (
    projects,
    importing,
    listing,
    exporting,
    stepping,
    backups,
    schemas,
    comparing,
    reporting,
    sprints,
    team,
    merging,
    agreement,
    adjudicating,
    dashboard,
    searching,
    checking,
)
