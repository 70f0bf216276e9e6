"""Verbs on entities: what mentions refer to, across articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import Entity, Mention
from annotator.domain.identity import new_uid
from annotator.errors import InvalidInput
from annotator.services.tagging import edit
from annotator.store.project import Project


def add_entity(project: Project, label: str, name: str, aliases: Iterable[str] = ()) -> Entity:
    """Add an entity of a mention label under its canonical name."""
    project.schema.label(Mention.layer, label)
    entity = Entity(new_uid(), label, _cleaned(name), _distinct(aliases))
    with project.transact("add_entity") as made:
        made.insert(entity)
    return entity


def edit_entity(project: Project, uid: str, name: str, aliases: Iterable[str]) -> Entity:
    """Write the name and aliases of an entity."""
    with project.transact("edit_entity") as made:
        before = made.get(Entity, uid)
        after = replace(before, name=_cleaned(name), aliases=_distinct(aliases))
        made.update(before, after)
    return after


def link_entity(project: Project, mention: str, entity: str | None) -> Mention:
    """Say which entity a mention refers to, or None for no link."""
    return edit(project, "link_entity", Mention, mention, lambda old: replace(old, entity=entity))


def _cleaned(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("an entity needs a name")
    return cleaned


def _distinct(aliases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({cleaned for alias in aliases if (cleaned := " ".join(alias.split()))}))
