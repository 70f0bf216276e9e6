"""How far sprints are: per person, by state, with the time spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.sprints import Assignment, Sprint
from annotator.services import annotators, sprints
from annotator.store import grouping_rows, queries, sprint_rows
from annotator.store.project import Project

_ENDED = ("done", "locked")


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """Count one annotator's stories by state; ``seconds`` is active time."""

    annotator: str
    name: str
    states: dict[str, int]
    seconds: int

    @property
    def all(self) -> int:
        """Return how many stories were handed out."""
        return sum(self.states.values())

    @property
    def done(self) -> int:
        """Return how many are finished."""
        return sum(self.states.get(state, 0) for state in _ENDED)


@dataclass(frozen=True, slots=True)
class SprintProgress:
    """Hold a sprint and how far each of its annotators is."""

    sprint: Sprint
    people: tuple[PersonProgress, ...]

    @property
    def all(self) -> int:
        """Return how many stories were handed out in all."""
        return sum(person.all for person in self.people)

    @property
    def done(self) -> int:
        """Return how many of them are finished."""
        return sum(person.done for person in self.people)


@dataclass(frozen=True, slots=True)
class MyStory:
    """Hold one assignment of a person with the name of its story."""

    assignment: Assignment
    name: str


def progress(project: Project) -> list[SprintProgress]:
    """Return every sprint with its people, in the order they were begun."""
    names = dict(grouping_rows.annotator_names(project.connection))
    found = []
    for sprint in sprint_rows.sprints(project.connection):
        counts = sprint_rows.state_counts(project.connection, sprint.uid)
        people = [
            PersonProgress(
                who,
                names.get(who, ""),
                {each.state: each.stories for each in counts if each.annotator == who},
                sum(each.seconds for each in counts if each.annotator == who),
            )
            for who in dict.fromkeys((*sprint.annotators, *(each.annotator for each in counts)))
        ]
        found.append(SprintProgress(sprint, tuple(people)))
    return found


def my_stories(project: Project) -> list[MyStory]:
    """Return the author's assignments of all sprints, in order."""
    author = project.annotator.uid
    names = sprint_rows.names_of_assigned(project.connection, author)
    mine = sprint_rows.assignments(project.connection, annotator_uid=author)
    return [MyStory(each, names[each.story]) for each in mine]


@dataclass(frozen=True, slots=True)
class HandedStory:
    """Hold an assignment with the names of its story, its annotator and its sprint."""

    assignment: Assignment
    name: str
    annotator: str
    sprint: str


def handed_stories(project: Project, states: Sequence[str]) -> list[HandedStory]:
    """Return what is in one of some states, the latest first: a lead sees everybody's stories.

    Others see their own.
    """
    connection = project.connection
    author = None if annotators.leads(project) else project.annotator.uid
    people_ = dict(grouping_rows.annotator_names(connection))
    stories = sprint_rows.names_of_assigned(connection, author)
    names = {each.uid: each.name for each in sprint_rows.sprints(connection)}
    found = sprint_rows.assignments(connection, annotator_uid=author, states=states)
    return [
        HandedStory(each, stories[each.story], people_[each.annotator], names[each.sprint])
        for each in sorted(found, key=lambda each: each.since, reverse=True)
    ]


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Hold the name of the author's story under way, and its articles (uids) not finished yet."""

    name: str
    left: tuple[str, ...]


def under_way(project: Project, article: str) -> UnderWay | None:
    """Return the author's story under way in a sprint if an article belongs to it, else None."""
    current = sprints.current(project)
    if current is None or current.story != queries.article_of(project.connection, article).story:
        return None
    author = project.annotator.uid
    names = sprint_rows.names_of_assigned(project.connection, author)
    left = sprint_rows.articles_left(project.connection, current.story, author)
    return UnderWay(names[current.story], tuple(left))


def choices(project: Project, story: str | None) -> dict[str, list[str]]:
    """Return which stories (uids) each choice of a new sprint means: all, free, this."""
    every = [each.uid for each in queries.stories(project.connection)]
    handed = {each.story for each in sprint_rows.assignments(project.connection)}
    return {
        "all": every,
        "free": [uid for uid in every if uid not in handed],
        "this": [] if story is None else [story],
    }


def people(project: Project) -> list[str]:
    """Return the names of those stories are handed to, unless told otherwise.

    Leads are left out where there is anybody else: stories in hand would hide others' work on
    them from whoever is to judge it.
    """
    found = annotators.listed(project)
    chosen = [each for each in found if each.role == "annotator"] or found
    return sorted(each.annotator.name for each in chosen)


def handed_to(project: Project) -> list[str]:
    """Return the names of those who have stories in a sprint, sorted."""
    names = dict(grouping_rows.annotator_names(project.connection))
    found = {each.annotator for each in sprint_rows.assignments(project.connection)}
    return sorted(names[uid] for uid in found if uid in names)


def first_article(project: Project, story: str) -> str | None:
    """Return the first article of a story the author has left, else its first, else None."""
    left = sprint_rows.articles_left(project.connection, story, project.annotator.uid)
    every = left or grouping_rows.story_members(project.connection, story)
    return every[0] if every else None
