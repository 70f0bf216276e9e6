"""Commands on schemas: schema export, import, check."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from annotator.cli.adding import Adder, add_project
from annotator.cli.context import Context
from annotator.cli.output import counted, say


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    group = commands.group("schema", "export, import or check a schema")
    parser = group.add("export", "write a project's schema as JSON", export)
    add_project(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="(default: standard output)"
    )
    parser = group.add("import", "put a schema in force in a project", import_schema)
    add_project(parser)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser = group.add("check", "check a schema file without a project", check)
    parser.add_argument("file", metavar="FILE", type=Path)


def export(arguments: argparse.Namespace, context: Context) -> int:
    """Write a project's schema."""
    from annotator.services import projects, schemas, whole_file

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        document = schemas.document(project)
    if arguments.output is None:
        sys.stdout.buffer.write(document)
    else:
        whole_file.write(arguments.output, document)
        say(f"wrote {arguments.output}")
    return 0


def import_schema(arguments: argparse.Namespace, context: Context) -> int:
    """Put a schema in force."""
    from annotator.services import projects, schemas

    schema = projects.load_schema(arguments.file)
    with projects.open_project(arguments.project, context.author) as project:
        before = project.schema_version.version
        after = schemas.replace_schema(project, schema).version
    if after == before:
        say(f"the schema is in force already, as version {after}")
    else:
        say(f"the schema is in force as version {after}")
    return 0


def check(arguments: argparse.Namespace, context: Context) -> int:
    """Check a schema file."""
    from annotator.services import projects

    schema = projects.load_schema(arguments.file)
    labels = counted(len(schema.labels), "label")
    attributes = counted(len(schema.attributes), "attribute")
    say(f"{arguments.file}: {schema.name}, {labels}, {attributes}: no faults")
    return 0
