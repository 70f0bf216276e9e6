"""How far sprints are: per person, by state, with the time spent."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.sprints import Assignment, Sprint
from annotator.store import grouping_rows, sprint_rows, story_rows
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


def my_stories(project: Project, sprint: str | None = None) -> list[MyStory]:
    """Return the author's assignments in order, of one sprint or of all."""
    mine = sprint_rows.assignments(
        project.connection, sprint_uid=sprint, annotator_uid=project.annotator.uid
    )
    return [MyStory(each, story_rows.story_name(project.connection, each.story)) for each in mine]
