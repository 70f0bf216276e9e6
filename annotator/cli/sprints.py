"""The commands of sprints: begin one, see how far it is, take, finish and skip stories."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import counted, one_line, print_json, print_table, say
from annotator.errors import NotFound

if TYPE_CHECKING:
    from annotator.domain.sprints import Assignment, Sprint
    from annotator.services.projects import Project


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    group = commands.group("sprint", "hand out stories and work through them")
    parser = group.add("begin", "hand out stories to annotators", begin)
    add_project(parser)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument(
        "--annotators", metavar="A,B", required=True, help="names; new ones are added"
    )
    parser.add_argument(
        "--story", metavar="STORY", action="append", default=[], help="(default: all stories)"
    )
    parser.add_argument("--overlap", metavar="N", type=int, default=1, help="annotators a story")
    parser.add_argument(
        "--share", metavar="0..1", type=float, default=1.0, help="of the stories that overlap"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0)
    parser.add_argument("--shuffle", action="store_true", help="an order of each one's own")
    parser.add_argument("--cap", metavar="N", type=int, default=0, help="most stories a person")
    parser.add_argument("--deadline", metavar="DATE", default="")
    parser.add_argument("--layers", metavar="A,B", default="", help="in scope (default: all)")
    parser.add_argument("--lease-hours", metavar="N", type=int, default=48)
    add_json(parser)
    parser = group.add("list", "list the sprints and how far each person is", list_)
    add_project(parser)
    add_json(parser)
    parser = group.add("next", "take the author's next story", next_)
    add_project(parser)
    add_json(parser)
    parser = group.add("finish", "mark the story under way as done", finish)
    add_project(parser)
    parser = group.add("skip", "leave the story under way out", skip)
    add_project(parser)
    parser.add_argument("--reason", required=True)
    for name, summary, run in (
        ("close", "end a sprint", close),
        ("reopen", "let stories be taken from a sprint again", reopen),
        ("lock", "lock what is done in a sprint", lock),
        ("unlock", "let what is locked in a sprint be worked on again", unlock),
    ):
        parser = group.add(name, summary, run)
        add_project(parser)
        parser.add_argument("name", metavar="NAME")


def _names(written: str) -> list[str]:
    return [name for each in written.split(",") if (name := " ".join(each.split()))]


def begin(arguments: argparse.Namespace, context: Context) -> int:
    """Begin a sprint."""
    from annotator.services import browsing, comparing, projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        stories = [comparing.story_of(project, each) for each in arguments.story]
        made = sprints.begin_sprint(
            project,
            arguments.name,
            stories or [story.uid for story in browsing.stories(project)],
            _names(arguments.annotators),
            overlap=arguments.overlap,
            share=arguments.share,
            seed=arguments.seed,
            order="shuffled" if arguments.shuffle else "given",
            cap=arguments.cap,
            deadline=arguments.deadline,
            layers=_names(arguments.layers),
            lease_hours=arguments.lease_hours,
        )
    if arguments.json:
        print_json(
            {
                "sprint": made.sprint.uid,
                "assignments": made.assignments,
                "short": list(made.short),
            }
        )
        return 0
    say(
        f"{counted(len(made.sprint.stories), 'story', 'stories')} handed out to "
        f"{counted(len(made.sprint.annotators), 'annotator')}: "
        f"{counted(made.assignments, 'assignment')}"
    )
    if made.short:
        say(f"{counted(len(made.short), 'story', 'stories')} got fewer annotators than wished")
    return 0


def list_(arguments: argparse.Namespace, context: Context) -> int:
    """List sprints."""
    from annotator.services import projects, sprint_progress

    with projects.open_project(arguments.project, context.author, read_only=True) as project:
        found = sprint_progress.progress(project)
    if arguments.json:
        print_json(
            {
                "sprints": [
                    {
                        "id": each.sprint.uid,
                        "name": each.sprint.name,
                        "deadline": each.sprint.deadline,
                        "closed": each.sprint.closed,
                        "people": [
                            {
                                "annotator": person.name,
                                "states": person.states,
                                "seconds": person.seconds,
                            }
                            for person in each.people
                        ],
                    }
                    for each in found
                ]
            }
        )
        return 0
    rows: list[tuple[Any, ...]] = [
        (
            one_line(each.sprint.name),
            one_line(person.name),
            f"{person.done}/{person.all}",
            person.states.get("skipped", 0),
            f"{person.seconds // 60} min",
        )
        for each in found
        for person in each.people
    ]
    if rows:
        print_table(rows, ("sprint", "annotator", "done", "skipped", "time"))
    else:
        say("there is no sprint; annotator sprint begin makes one")
    return 0


def next_(arguments: argparse.Namespace, context: Context) -> int:
    """Take the next story."""
    from annotator.services import projects, sprint_progress, sprints

    with projects.open_project(arguments.project, context.author) as project:
        taken = sprints.take_next(project)
        mine = {each.assignment.uid: each.name for each in sprint_progress.my_stories(project)}
    name = "" if taken is None else mine[taken.uid]
    if arguments.json:
        story = None if taken is None else taken.story
        print_json({"story": story, "name": name})
    else:
        say(one_line(name) if taken is not None else "nothing is left to do")
    return 0


def finish(arguments: argparse.Namespace, context: Context) -> int:
    """Finish the story under way."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        sprints.finish_assignment(project, _under_way(project).uid)
    say("done")
    return 0


def skip(arguments: argparse.Namespace, context: Context) -> int:
    """Skip the story under way."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        sprints.skip_assignment(project, _under_way(project).uid, arguments.reason)
    say("skipped")
    return 0


def close(arguments: argparse.Namespace, context: Context) -> int:
    """Close a sprint."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        sprints.close_sprint(project, _named(project, arguments.name).uid)
    say("closed")
    return 0


def reopen(arguments: argparse.Namespace, context: Context) -> int:
    """Reopen a sprint."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        sprints.reopen_sprint(project, _named(project, arguments.name).uid)
    say("open again")
    return 0


def lock(arguments: argparse.Namespace, context: Context) -> int:
    """Lock what is done."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        locked = sprints.lock_assignments(project, _named(project, arguments.name).uid)
    say(f"locked {counted(locked, 'story', 'stories')}")
    return 0


def unlock(arguments: argparse.Namespace, context: Context) -> int:
    """Unlock what is locked."""
    from annotator.services import projects, sprints

    with projects.open_project(arguments.project, context.author) as project:
        unlocked = sprints.unlock_assignments(project, _named(project, arguments.name).uid)
    say(f"unlocked {counted(unlocked, 'story', 'stories')}")
    return 0


def _under_way(project: Project) -> Assignment:
    from annotator.services import sprints

    found = sprints.current(project)
    if found is None:
        raise NotFound("no story is under way; annotator sprint next takes one")
    return found


def _named(project: Project, name: str) -> Sprint:
    from annotator.services import sprint_progress

    for each in sprint_progress.progress(project):
        if name in (each.sprint.name, each.sprint.uid):
            return each.sprint
    raise NotFound(f"there is no sprint {name!r}")
