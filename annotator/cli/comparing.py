"""The commands propose, proposals and versions, and what `stories --regroup` does."""

from __future__ import annotations

import argparse
from typing import Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, counted, one_line, print_json, print_table, say


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("propose", "compute discrepancy suggestions for the stories", propose)
    add_project(parser)
    parser.add_argument("--story", metavar="UID", help="one story, by uid or name (default: all)")
    add_json(parser)
    parser = commands.add("proposals", "list the suggestions that wait for a decision", proposals)
    add_project(parser)
    parser.add_argument("--story", metavar="UID", help="one story, by uid or name (default: all)")
    parser.add_argument(
        "--side-lane", action="store_true", help="also passages only one article has"
    )
    parser.add_argument("--decided", action="store_true", help="also those decided already")
    add_json(parser)
    parser = commands.add(
        "versions", "tell which version of a story was edited from which", versions
    )
    add_project(parser)
    parser.add_argument("--story", metavar="UID", required=True, help="the story, by uid or name")
    add_json(parser)


def regroup(arguments: argparse.Namespace, context: Context) -> None:
    """Group the articles that have no story, telling on standard error what was done."""
    import sys

    from annotator.services import grouping, projects

    line = ProgressLine("grouping")
    with projects.open_project(arguments.project, context.author) as project:
        done = grouping.regroup(project, line.show)
    line.clear()
    sys.stderr.write(
        f"{counted(done.placed, 'article')} grouped, "
        f"{counted(done.new_stories, 'new story', 'new stories')}, "
        f"{counted(done.alone, 'article')} like no other\n"
    )


def propose(arguments: argparse.Namespace, context: Context) -> int:
    """Compute the suggestions of one story or of all, one step a story."""
    from annotator.services import comparing, listing, projects, proposing

    line = ProgressLine("proposing")
    total = proposing.Proposed()
    with projects.open_project(arguments.project, context.author) as project:
        if arguments.story:
            stories = [comparing.story_of(project, arguments.story)]
        else:
            stories = [story.uid for story in listing.stories(project) if story.uid]
        for done, story in enumerate(stories):
            line.show(done / len(stories))
            total += proposing.propose(project, story)
    line.clear()
    if arguments.json:
        print_json(
            {
                "stories": len(stories),
                "new": total.new,
                "kept": total.kept,
                "removed": total.removed,
                "decided": total.decided,
            }
        )
    else:
        say(
            f"{counted(len(stories), 'story', 'stories')}: {counted(total.new, 'new suggestion')}, "
            f"{total.kept} known, {total.removed} gone, {total.decided} decided before"
        )
    return 0


def proposals(arguments: argparse.Namespace, context: Context) -> int:
    """List the suggestions, best first within their story."""
    from annotator.services import comparing, projects, proposing

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        story = comparing.story_of(project, arguments.story) if arguments.story else None
        found = proposing.list_proposals(
            project, story, side_lane=arguments.side_lane, decided=arguments.decided
        )
        rows = proposing.described(project, found)
    if arguments.json:
        print_json({"proposals": rows})
        return 0
    shown: list[tuple[Any, ...]] = [
        (row["story"][:30], f"{row['score']:.2f}", row["label"], one_line(row["note"])[:120])
        for row in rows
    ]
    if shown:
        print_table(shown, ("story", "score", "type", "what"))
    else:
        say("no suggestions wait")
    return 0


def versions(arguments: argparse.Namespace, context: Context) -> int:
    """List the versions of a story, each under the one it was probably edited from."""
    from annotator.services import comparing, projects
    from annotator.services.story_versions import family_of, letter

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        story = comparing.story_of(project, arguments.story)
        family = family_of(comparing.article_texts(project, story))
    if arguments.json:
        print_json(
            {
                "versions": [
                    {
                        "letter": each.letter,
                        "article": each.article.uid,
                        "outlet": each.article.outlet,
                        "title": each.article.title,
                        "published": each.article.published,
                        "words": each.words,
                        "edited_from": letter(each.parent) if each.parent >= 0 else None,
                        "days_later": each.days,
                    }
                    for each in family.relatives
                ],
                "pairs": [
                    {
                        "first": letter(one),
                        "second": letter(other),
                        "relation": relation,
                        "share": share,
                    }
                    for (one, other), (relation, share) in family.nearness.items()
                ],
            }
        )
        return 0
    print_table(
        (
            "  " * len(each.rails) + each.letter,
            each.article.published[:10],
            (each.article.outlet or each.article.title)[:60],
            f"{each.relation} of {letter(each.parent)}, {each.share:.0%} kept"
            if each.parent >= 0
            else "report of its own",
            f"{each.words:,} words",
        )
        for each in family.relatives
    )
    return 0
