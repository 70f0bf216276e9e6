"""Fields of a search in SQL: what is compared with what, every value bound."""

from __future__ import annotations

import unicodedata
from typing import Any

import sqlalchemy as sa

from annotator.domain.query_tree import Field, Words
from annotator.store.dialects import body_words_match
from annotator.store.sight import Sight
from annotator.store.tables import (
    annotator,
    article,
    article_label,
    body,
    claim,
    discrepancy,
    entity,
    mention,
    progress,
    relation,
    side,
    story,
)
from annotator.store.tokenising import index_expression, is_indexed

INDEX = sa.table("body_words", sa.column("rowid", sa.Integer))
MATCH = body_words_match

_TEXTS = {name: article.c[name] for name in ("outlet", "title", "language", "byline", "agency")}
_TEXTS["url"] = article.c.url
_ON_ARTICLES = {
    "mention": mention,
    "claim": claim,
    "relation": relation,
    "label": article_label,
}
_NOTED = (mention, claim, relation, article_label)


def fits(column: sa.ColumnElement[Any], field: Field) -> sa.ColumnElement[bool]:
    """Return whether a column holds, or begins with, one of a field's values, in any case.

    The database folds the case of ASCII only, so other scripts are asked for in each case. An
    empty value asks for an empty column.
    """
    parts: list[sa.ColumnElement[bool]] = []
    for value in map(bindable, field.values):
        if not value:
            parts.append(column == "")
        else:
            ask = column.istartswith if field.prefix else column.icontains
            parts += [ask(form, autoescape=True) for form in _forms(value)]
    return sa.or_(*parts)


def _forms(value: str) -> list[str]:
    cases = {value}
    if not value.isascii():
        cases |= {value.lower(), value.upper(), value.title(), value.capitalize()}
        cases |= {unicodedata.normalize(form, case) for case in cases for form in ("NFC", "NFD")}
    return sorted(cases)


def bindable(value: str) -> str:
    """Return a value the database can take: halves of letters and nulls hold no text."""
    return value.encode("utf-8", "replace").decode().replace("\0", " ")


def article_field(field: Field, reader: Sight) -> sa.ColumnElement[bool]:
    """Return a field about an article as a condition; states and work are what ``reader`` sees."""
    if field.name in _TEXTS:
        return fits(_TEXTS[field.name], field)
    if field.name == "story":
        named = article.c.story_id.in_(sa.select(story.c.id).where(fits(story.c.name, field)))
        return named | article.c.story_id.is_(None) if "" in field.values else named
    if field.name == "published":
        return _published(field)
    if field.name == "status":
        return sa.or_(*(_in_state(state, reader.name) for state in field.values))
    return sa.or_(*(_has(what, reader) for what in field.values))


def _published(field: Field) -> sa.ColumnElement[bool]:
    """Compare as many letters as were typed, so that a month holds all its days."""
    column = article.c.published

    def cut(date: str) -> Any:
        return sa.func.substr(column, 1, len(date))

    if field.relation == "=":
        return sa.or_(*(cut(date) == date if date else column == "" for date in field.values))
    if field.relation == "..":
        first, last = field.values
        parts = [column != ""]
        parts += [cut(first) >= first] if first else []
        parts += [cut(last) <= last] if last else []
        return sa.and_(*parts)
    date = field.values[0]
    compared: dict[str, sa.ColumnElement[bool]] = {
        "<": cut(date) < date,
        "<=": cut(date) <= date,
        ">": cut(date) > date,
        ">=": cut(date) >= date,
    }
    return sa.and_(column != "", compared[field.relation])


def _in_state(state: str, reader: str) -> sa.ColumnElement[bool]:
    who = sa.select(annotator.c.id).where(annotator.c.name == reader).scalar_subquery()
    begun = sa.select(progress.c.article_id).where(progress.c.annotator_id == who)
    if state == "new":
        return article.c.id.not_in(begun)
    return article.c.id.in_(begun.where(progress.c.state == state))


def _has(what: str, reader: Sight) -> sa.ColumnElement[bool]:
    if what == "discrepancy":
        return _side_of(sa.true(), reader)
    if what in _ON_ARTICLES:
        return _any(_of_article(_ON_ARTICLES[what], reader))
    if what == "entity":
        return _any(_of_article(mention, reader).where(mention.c.entity_id.is_not(None)))
    if what == "suggestion":
        open_ = [_any(_of_article(each, reader).where(each.c.status == "open")) for each in _NOTED]
        return sa.or_(*open_, _side_of(discrepancy.c.status == "open", reader))
    noted = [_any(_of_article(each, reader).where(each.c.note != "")) for each in _NOTED]
    return sa.or_(*noted, _side_of(discrepancy.c.note != "", reader))


def _of_article(table: sa.Table, reader: Sight) -> sa.Select[Any]:
    return sa.select(table.c.id).where(table.c.article_id == article.c.id, *reader.of(table))


def _side_of(condition: sa.ColumnElement[bool], reader: Sight) -> sa.ColumnElement[bool]:
    return _any(
        sa.select(side.c.article_id)
        .join(discrepancy, side.c.discrepancy_id == discrepancy.c.id)
        .where(side.c.article_id == article.c.id, condition, *reader.of(discrepancy))
    )


def _any(statement: sa.Select[Any]) -> sa.ColumnElement[bool]:
    return statement.correlate(article).exists()


def has_words(words: Words) -> sa.ColumnElement[bool]:
    """Return whether an article has some words in a row."""
    if is_indexed(words.text):
        asked = index_expression(words.text, words.prefix)
        return article.c.body_id.in_(sa.select(INDEX.c.rowid).where(MATCH(asked)))
    return (
        sa.select(body.c.id)
        .where(body.c.id == article.c.body_id, sa.func.instr(body.c.text, bindable(words.text)) > 0)
        .correlate(article)
        .exists()
    )


def known_values(connection: sa.Connection, name: str, most: int) -> list[str]:
    """Return values a field has in the project, sorted, at most so many."""
    columns: dict[str, sa.Column[Any]] = {
        "outlet": article.c.outlet,
        "language": article.c.language,
        "agency": article.c.agency,
        "story": story.c.name,
        "annotator": annotator.c.name,
        "entity": entity.c.name,
        "origin": mention.c.origin,
    }
    column = columns.get(name)
    if column is None:
        return []
    statement = sa.select(column).distinct().where(column != "").order_by(column).limit(most)
    return [str(value) for value in connection.execute(statement).scalars()]
