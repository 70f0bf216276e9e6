"""Verbs on entities: what mentions refer to, across articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import Entity, Mention
from annotator.domain.identity import new_uid
from annotator.errors import InvalidInput
from annotator.services.tagging import check_mine, edit
from annotator.store import lookups
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


def link_named(project: Project, mention: str, name: str) -> Mention:
    """Link a mention to the entity of that name and the mention's label, made if need be."""
    cleaned = _cleaned(name)
    with project.transact("link_entity") as made:
        before = made.get(Mention, mention)
        check_mine(project, before)
        entity = lookups.entity_called(made.connection, before.label, cleaned)
        if entity is None:
            entity = Entity(new_uid(), before.label, cleaned)
            made.insert(entity)
        after = replace(before, entity=entity.uid)
        made.update(before, after)
    return after


def find_entity(project: Project, uid: str) -> Entity | None:
    """Return an entity, or None."""
    return lookups.entity_of(project.connection, uid)


def entities_like(project: Project, label: str, words: str, limit: int = 12) -> list[Entity]:
    """Return entities of a label whose name or alias holds ``words``, by name."""
    return list(lookups.entities_named(project.connection, label, words.strip(), limit))


def mentions_of(project: Project, uid: str) -> int:
    """Count the mentions linked to an entity, in all articles and of all annotators."""
    return lookups.mentions_of(project.connection, uid)


def _cleaned(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("an entity needs a name")
    return cleaned


def _distinct(aliases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({cleaned for alias in aliases if (cleaned := " ".join(alias.split()))}))
