"""Verbs on entities: what mentions refer to, across articles.

An entity belongs to the project and not to one annotator: merging or splitting one moves the
mentions of everybody. Linking a mention is its author's alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from annotator.domain.annotations import Entity, Mention
from annotator.domain.identity import new_uid
from annotator.errors import Conflict, InvalidInput
from annotator.services.tagging import check_mine
from annotator.store import entity_rows, lookups, queries
from annotator.store.project import Project, Transaction

Place = entity_rows.Place
"""One mention of an entity, with the text around it."""
_LONGEST_ALIAS = 80
_PRONOUNS = frozenset(
    (
        "i",
        "he",
        "she",
        "it",
        "we",
        "you",
        "they",
        "him",
        "her",
        "them",
        "us",
        "his",
        "hers",
        "its",
        "our",
        "their",
        "this",
        "that",
        "these",
        "those",
        "who",
        "er",
        "sie",
        "es",
        "wir",
        "ihr",
        "il",
        "elle",
        "ils",
        "elles",
        "nous",
        "vous",
    )
)
"""Words that stand for somebody else every time, which are no names even with a capital."""


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


def link_entity(
    project: Project, mention: str, entity: str | None, *, learn: bool = False
) -> Mention:
    """Say which entity a mention refers to, or None for no link.

    With ``learn`` the mention's words become an alias of the entity in the same step, where they
    are a name that is new to it.
    """
    with project.transact("link_entity") as made:
        before = made.get(Mention, mention)
        check_mine(project, before)
        known = None if entity is None else made.get(Entity, entity)
        after = replace(before, entity=entity)
        made.update(before, after)
        if learn and known is not None:
            _learn(made, known, after)
    return after


def link_named(project: Project, mention: str, name: str, *, learn: bool = False) -> Mention:
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
        if learn:
            _learn(made, entity, after)
    return after


def merge_entities(project: Project, kept: str, others: Collection[str]) -> Entity:
    """Make several entities one: their mentions follow, their names and aliases are joined."""
    doomed = [uid for uid in dict.fromkeys(others) if uid != kept]
    if not doomed:
        raise InvalidInput("tick the entities that are the same as this one")
    with project.transact("merge_entities") as made:
        before = made.get(Entity, kept)
        aliases, notes = list(before.aliases), [before.note]
        for uid in doomed:
            other = made.get(Entity, uid)
            for some in entity_rows.mentions_of(made.connection, uid):
                for mention in some:
                    made.update(mention, replace(mention, entity=kept))
            aliases += [other.name, *other.aliases]
            notes.append(other.note)
            made.delete(other)
        after = replace(
            before,
            aliases=_distinct(alias for alias in aliases if alias != before.name),
            note="\n".join(note for note in dict.fromkeys(notes) if note),
        )
        made.update(before, after)
    return after


def split_entity(project: Project, entity: str, mentions: Collection[str], name: str) -> Entity:
    """Move some mentions of an entity to a new one of the same label.

    An alias goes with them where no mention that stays says it. Raise Conflict where a mention
    named is not linked to the entity.
    """
    chosen = set(mentions)
    if not chosen:
        raise InvalidInput("tick the mentions that mean somebody else")
    with project.transact("split_entity") as made:
        before = made.get(Entity, entity)
        said = entity_rows.words_of(made.connection, entity)
        new = Entity(new_uid(), before.label, _cleaned(name))
        leaving = {words for words, uids in said.items() if uids and uids <= chosen}
        aliases = tuple(each for each in before.aliases if each in leaving and each != new.name)
        new = replace(new, aliases=aliases)
        made.insert(new)
        for uid in dict.fromkeys(mentions):
            mention = made.get(Mention, uid)
            if mention.entity != entity:
                raise Conflict("a mention is linked to another entity by now")
            made.update(mention, replace(mention, entity=new.uid))
        staying = tuple(each for each in before.aliases if each not in leaving)
        made.update(before, replace(before, aliases=staying))
    return new


def delete_entity(project: Project, uid: str) -> None:
    """Delete an entity nothing refers to; raise InvalidInput while mentions are linked to it."""
    with project.transact("delete_entity") as made:
        doomed = made.get(Entity, uid)
        if any(entity_rows.mentions_of(made.connection, uid)):
            raise InvalidInput(f"{doomed.name!r} has mentions; merge it into another entity")
        made.delete(doomed)


def alias_in(entity: Entity, words: str) -> str:
    """Return the alias an entity would learn from a mention's words, or nothing.

    Pronouns and words all in lower case ("the harbour master") mean somebody else elsewhere.
    """
    alias = " ".join(words.split())
    known = {entity.name.casefold(), *(each.casefold() for each in entity.aliases)}
    if not alias or len(alias) > _LONGEST_ALIAS or alias.casefold() in known:
        return ""
    return "" if alias.islower() or alias.casefold() in _PRONOUNS else alias


def find_entity(project: Project, uid: str) -> Entity | None:
    """Return an entity, or None."""
    return lookups.entity_of(project.connection, uid)


def entities_like(project: Project, label: str, words: str, limit: int = 12) -> list[Entity]:
    """Return entities of a label whose name or alias holds ``words``, by name."""
    return list(lookups.entities_named(project.connection, label, words.strip(), limit))


def mentions_of(project: Project, uid: str) -> int:
    """Count the mentions linked to an entity, in all articles and of all annotators."""
    return lookups.mentions_of(project.connection, uid)


def articles_of(project: Project, uid: str, limit: int = 3) -> tuple[int, list[str]]:
    """Return in how many articles an entity is mentioned, and what the first are called."""
    return entity_rows.articles_of(project.connection, uid, limit, project.sight())


def recently_linked(project: Project, annotator: str, limit: int) -> list[str]:
    """Return the entities of an annotator's newest mentions, the newest first."""
    return entity_rows.newest_linked(project.connection, annotator, limit)


def counts(project: Project, uids: Sequence[str]) -> dict[str, int]:
    """Count the mentions the author sees of each of some entities, at most 500."""
    return entity_rows.counts(project.connection, uids, project.sight())


def places_of(project: Project, uid: str, after: int = 0, limit: int = 100) -> list[Place]:
    """Return the mentions the author sees of an entity, with text around them, page by page."""
    return entity_rows.places_of(project.connection, uid, project.sight(), after=after, limit=limit)


def _learn(made: Transaction, entity: Entity, mention: Mention) -> None:
    if len(mention.spans) != 1:
        return
    text = queries.text_of(made.connection, mention.article).text
    alias = alias_in(entity, mention.spans[0].slice(text))
    if alias:
        made.update(entity, replace(entity, aliases=_distinct((*entity.aliases, alias))))


def _cleaned(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("an entity needs a name")
    return cleaned


def _distinct(aliases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({cleaned for alias in aliases if (cleaned := " ".join(alias.split()))}))
