"""Commands on backups: list them, restore one."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import print_json, print_table, say


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("backups", "list the backups of a project, newest first", list_backups)
    add_project(parser)
    _add_folder(parser)
    add_json(parser)
    parser = commands.add(
        "restore", "put a backup in the place of a project; the present file is kept", restore
    )
    add_project(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", help="a backup's file, or its number in the list (1: newest)"
    )
    _add_folder(parser)


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder",
        metavar="DIR",
        type=Path,
        help="where backups lie (default: as in the settings, or beside the project)",
    )


def list_backups(arguments: argparse.Namespace, context: Context) -> int:
    """List backups."""
    from annotator.services import backups, projects

    project = projects.existing(arguments.project)
    found = backups.listed(project, _folder(arguments, project))
    if arguments.json:
        rows = [
            {
                "path": str(each.path),
                "made": each.made.isoformat(),
                "step": each.step,
                "bytes": each.size,
            }
            for each in found
        ]
        print_json({"backups": rows})
    else:
        print_table(
            [
                (number, each.made.strftime("%Y-%m-%d %H:%M:%S UTC"), each.step, each.size,
                 str(each.path))
                for number, each in enumerate(found, 1)
            ],
            ("number", "made", "step", "bytes", "path"),
        )  # fmt: skip
    return 0


def restore(arguments: argparse.Namespace, context: Context) -> int:
    """Restore a backup."""
    from annotator.services import backups, projects

    project = projects.existing(arguments.project)
    backup = backups.named(project, _folder(arguments, project), arguments.backup)
    done = backups.restore(project, backup)
    if done.kept is not None:
        say(f"kept what was there as {done.kept}")
    say(f"restored {done.path}")
    return 0


def _folder(arguments: argparse.Namespace, project: Path) -> Path:
    from annotator.services import backups
    from annotator.settings import Settings

    if arguments.folder is not None:
        return Path(arguments.folder)
    return backups.folder_of(project, Settings()["backups.folder"])
