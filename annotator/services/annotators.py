"""The people of a project: who they are, how much they have to do, and what a lead may change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.articles import ANNOTATOR_ROLES, Annotator
from annotator.domain.verdicts import GOLD
from annotator.errors import InvalidInput, Refused
from annotator.store import journal, records, remark_rows, sprint_rows
from annotator.store.project import Project, Transaction
from annotator.store.sight import PROGRAM

LEAD = "lead"
_NOBODY = (PROGRAM, GOLD)
"""Annotators that are no people."""
_ENDED = ("done", "skipped", "locked")


@dataclass(frozen=True, slots=True)
class Person:
    """Hold a person with the role in force, and how many stories were handed out and ended.

    ``has_worked`` tells whether steps of the history name the person.
    """

    annotator: Annotator
    role: str
    has_worked: bool
    handed: int
    ended: int


def leads(project: Project) -> bool:
    """Tell whether the author leads: by the role on a server, by the annotators' roles in a file.

    In a file where nobody has that role, whoever made the project leads.
    """
    if project.is_shared:
        return project.is_led
    me = project.annotator_named(project.author)
    return me is not None and me.uid in remark_rows.leads(project.connection)


def listed(project: Project) -> list[Person]:
    """Return the people of a project, as they came."""
    connection = project.connection
    leading = remark_rows.leads(connection)
    worked = journal.authors(connection)
    handed = sprint_rows.assignments(connection)
    found = []
    for uid, name in remark_rows.names(connection).items():
        if name in _NOBODY:
            continue
        known = records.get(connection, Annotator.kind, uid)
        own = [each.state for each in handed if each.annotator == uid]
        ended = sum(state in _ENDED for state in own)
        role = LEAD if uid in leading else known.role
        found.append(Person(known, role, name in worked, len(own), ended))
    return found


def edit_annotator(
    project: Project,
    uid: str,
    *,
    name: str | None = None,
    color: str | None = None,
    role: str | None = None,
) -> Annotator:
    """Change an annotator's name, colour (``#rrggbb`` or empty) or role, as a lead.

    A name is in every step of the history, so it changes only for somebody who has taken none:
    one misspelt when a sprint began. Roles of a server are its own. Raise Refused or InvalidInput.
    """
    if not leads(project):
        raise Refused("only a lead changes annotators")
    if role is not None and role not in ANNOTATOR_ROLES:
        raise InvalidInput(f"a role is one of {', '.join(ANNOTATOR_ROLES)}, not {role!r}")
    if color and not (len(color) == 7 and color[0] == "#" and _is_hex(color[1:])):
        raise InvalidInput("a colour is written #rrggbb")
    with project.transact("edit_annotator") as made:
        before = made.get(Annotator, uid)
        after = replace(
            before,
            name=before.name if name is None else _checked_name(project, before, name),
            color=before.color if color is None else color.lower(),
        )
        if role is not None:
            after = _with_role(project, made, after, role)
        if after != before:
            made.update(before, after)
    return after


def _is_hex(digits: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in digits)


def _checked_name(project: Project, person: Annotator, name: str) -> str:
    cleaned = " ".join(name.split())
    if cleaned == person.name:
        return cleaned
    if not cleaned:
        raise InvalidInput("an annotator needs a name")
    if cleaned in _NOBODY or project.annotator_named(cleaned) is not None:
        raise InvalidInput(f"there is an annotator called {cleaned!r} already")
    if person.name in journal.authors(project.connection):
        raise InvalidInput(
            f"{person.name!r} has worked here, and the name is in every step of the history"
        )
    return cleaned


def _with_role(project: Project, made: Transaction, person: Annotator, role: str) -> Annotator:
    """Return a person with another role; whoever leads without having been told so is told."""
    leading = remark_rows.leads(made.connection)
    if role == (LEAD if person.uid in leading else person.role):
        return person
    if project.is_shared:
        raise InvalidInput("on a server annotator team add-user changes roles")
    if leading == {person.uid}:
        raise InvalidInput("somebody has to lead; make somebody else a lead first")
    me = project.annotator
    if me.role != LEAD and me.uid != person.uid:
        # Led so far as the first who came, which ends as soon as anybody has the role.
        now = made.get(Annotator, me.uid)
        made.update(now, replace(now, role=LEAD))
    return replace(person, role=role)
