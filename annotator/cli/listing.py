"""Commands that list: stories, stats, formats, actions."""

from __future__ import annotations

import argparse

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.comparing import regroup
from annotator.cli.context import Context
from annotator.cli.output import print_json, print_table, say
from annotator.services.actions import all_actions
from annotator.services.import_plan import FORMATS


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("stories", "list the stories with their articles", stories)
    add_project(parser)
    parser.add_argument(
        "--regroup", action="store_true", help="first group the articles that have no story"
    )
    add_json(parser)
    parser = commands.add("stats", "count articles and annotations", stats)
    add_project(parser)
    add_json(parser)
    parser = commands.add("formats", "list the formats to import from and export to", formats)
    add_json(parser)
    parser = commands.add("actions", "list what the program can do, with its keys", actions)
    add_project(parser, optional=True)
    add_json(parser)


def stories(arguments: argparse.Namespace, context: Context) -> int:
    """List the stories with their articles; those without a story come last."""
    from annotator.services import listing, projects

    if arguments.regroup:
        regroup(arguments, context)
    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        found = listing.stories(project)
        if arguments.json:
            print_json({"stories": list(found)})
            return 0
        for story in found:
            say(f"{story.name or 'no story'}  ({len(story.articles)})")
            if story.articles:
                print_table(
                    [("", a.uid, a.published, a.outlet, a.title[:80]) for a in story.articles]
                )
    return 0


def stats(arguments: argparse.Namespace, context: Context) -> int:
    """Count articles and annotations."""
    from annotator.services import listing, projects

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        found = listing.stats(project)
    if arguments.json:
        print_json(found)
        return 0
    for title, table in found.items():
        say(title)
        print_table([("", *row.values()) for row in table])
        say()
    return 0


def formats(arguments: argparse.Namespace, context: Context) -> int:
    """List the formats."""
    from annotator.services import exporting

    if arguments.json:
        print_json(
            {
                way: [{"name": name, "about": about} for name, about in known.items()]
                for way, known in (("import", FORMATS), ("export", exporting.FORMATS))
            }
        )
    else:
        for way, known in (("import", FORMATS), ("export", exporting.FORMATS)):
            say(way)
            print_table(("", name, about) for name, about in known.items())
    return 0


def actions(arguments: argparse.Namespace, context: Context) -> int:
    """List the actions of the program, with the labels of a project or of the default schema."""
    from annotator.services import projects

    if arguments.project is None:
        schema = projects.default_schema()
    else:
        with projects.open_project(arguments.project, context.author, read_only=True) as project:
            schema = project.schema
    found = all_actions(schema)
    if arguments.json:
        print_json({"actions": found})
    else:
        print_table(
            [(item.id, ", ".join(item.keys), item.menu, item.scope, item.title) for item in found],
            ("id", "keys", "menu", "scope", "title"),
        )
    return 0
