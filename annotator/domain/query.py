"""The language of searches: words, phrases and fields, joined by AND, OR, NOT and parentheses.

``parse`` turns what a person typed into a tree or raises QueryError, which names the place of the
mistake in code points of the query. Words side by side must all occur; ``-`` before a word, or
NOT, takes it out; ``OR`` in capitals, or ``|``, offers a choice. A field is ``name:value``; its
value may stand in quotes, and ``a|b`` means either. The tree is plain data: what it means to a
database is decided where one is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple, NoReturn

from annotator.domain.annotations import STATUSES
from annotator.domain.articles import PROGRESS_STATES
from annotator.domain.query_tree import (
    ANNOTATION_FIELDS,
    And,
    Field,
    Not,
    Or,
    Tree,
    Words,
)
from annotator.domain.schema import LAYERS
from annotator.errors import InvalidInput

MOST_LETTERS = 2000
MOST_TERMS = 64
DEEPEST = 40

ARTICLE_TEXTS = ("outlet", "title", "story", "language", "byline", "agency", "url")
"""Fields that look into one text of an article."""
HAS = ("mention", "claim", "relation", "label", "discrepancy", "entity", "note", "suggestion")
FLAGS = ("hard",)
CHOICES: dict[str, tuple[str, ...]] = {
    "has": HAS,
    "status": (*PROGRESS_STATES, *STATUSES),
    "layer": LAYERS,
    "flag": FLAGS,
}
"""Fields that take one of a few values."""
FIELDS = (*ARTICLE_TEXTS, "published", "status", "has", "author", *ANNOTATION_FIELDS)
"""All names of fields; ``author`` is another one of ``annotator``."""

_QUOTES = '"“”„«»'
_SPACE_OR_BRACKET = re.compile(r"[\s()|]")
_FIELD = re.compile(r"([A-Za-z_]+):")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_COMPARED = re.compile(r"(<=|>=|<|>|=)?(.*)\Z", re.DOTALL)


class QueryError(InvalidInput):
    """Say what is wrong with a query, and where: ``[start, end)`` in code points of it."""

    def __init__(self, reason: str, start: int, end: int) -> None:
        super().__init__(reason)
        self.start = start
        self.end = end


class _Token(NamedTuple):
    kind: str  # "(", ")", "or", "and", "not", "leaf", "end"
    start: int
    end: int
    leaf: Words | Field | None = None


def parse(query: str) -> Tree:
    """Return the tree of a query; raise QueryError, and nothing else, where it is mistaken."""
    if len(query) > MOST_LETTERS:
        raise QueryError(
            f"this is longer than {MOST_LETTERS:,} characters", MOST_LETTERS, len(query)
        )
    tokens = list(_tokens(query))
    leaves = [token for token in tokens if token.kind == "leaf"]
    if len(leaves) > MOST_TERMS:
        beyond = leaves[MOST_TERMS]
        raise QueryError(f"more than {MOST_TERMS} terms", beyond.start, beyond.end)
    return _Parser(tokens).whole()


# Letters to tokens


def _tokens(query: str) -> Iterator[_Token]:
    at = 0
    while at < len(query):
        letter = query[at]
        if letter.isspace():
            at += 1
        elif letter in "()|":
            yield _Token("or" if letter == "|" else letter, at, at + 1)
            at += 1
        elif letter == "-" and _binds(query, at):
            yield _Token("not", at, at + 1)
            at += 1
        else:
            token = _leaf(query, at)
            if token.kind != "nothing":
                yield token
            at = token.end
    yield _Token("end", len(query), len(query))


def _binds(query: str, at: int) -> bool:
    """Tell whether the dash at ``at`` stands before what it takes out, and not between words."""
    following = query[at + 1 : at + 2]
    return bool(following) and not following.isspace() and following not in "-)|"


def _leaf(query: str, at: int) -> _Token:
    if query[at] in _QUOTES:
        text, end = _quoted(query, at)
        if not text.strip():
            raise QueryError("nothing stands between these quotation marks", at, end)
        prefix = query[end : end + 1] == "*"
        return _Token("leaf", at, end + prefix, Words(text.strip(), prefix, at))
    field = _FIELD.match(query, at)
    following = "" if field is None else query[field.end() : field.end() + 1].strip()
    if field is not None and following and following not in ")|":
        return _field(query, field)
    if field is not None and field[1].lower() in FIELDS:
        raise QueryError(f"a value is missing after “{field[0]}”", at, field.end())
    end = _word_end(query, at)
    word = query[at:end]
    if word in ("AND", "OR", "NOT"):
        return _Token(word.lower(), at, end)
    prefix = word.endswith("*")
    text = word.rstrip("*")
    # A dash or an ampersand between words is no word; in quotation marks it can be looked for.
    if not any(letter.isalnum() or not letter.isascii() for letter in text):
        return _Token("nothing", at, end)
    return _Token("leaf", at, end, Words(text, prefix, at))


def _word_end(query: str, at: int) -> int:
    found = _SPACE_OR_BRACKET.search(query, at)
    return len(query) if found is None else found.start()


def _quoted(query: str, at: int) -> tuple[str, int]:
    """Return what stands in the quotation marks that begin at ``at``, and where they end."""
    for end in range(at + 1, len(query)):
        if query[end] in _QUOTES:
            return query[at + 1 : end], end + 1
    raise QueryError("the closing quotation mark is missing", at, len(query))


# Fields


def _field(query: str, match: re.Match[str]) -> _Token:
    at, value_at = match.start(), match.end()
    name = match[1].lower()
    if name not in FIELDS:
        like = get_close_matches(name, FIELDS, 1)
        hint = f"did you mean “{like[0]}:”?" if like else f"in quotation marks, “{name}:” is a word"
        raise QueryError(f"there is no field “{name}:”; {hint}", at, value_at)
    values, end, prefix = _values(query, value_at)
    if name == "published":
        leaf = _dates(values, value_at, end)
        return _Token("leaf", at, end, Field(name, leaf[1], leaf[0], False, at, end))
    choices = CHOICES.get(name)
    if choices is not None:
        values = tuple(_chosen(value, name, choices, value_at, end) for value in values)
        prefix = False
        if name == "status" and len({value in STATUSES for value in values}) > 1:
            raise QueryError(
                "the state of an article and that of an annotation do not mix", value_at, end
            )
    name = "annotator" if name == "author" else name
    return _Token("leaf", at, end, Field(name, values, "=", prefix, at, end))


def _values(query: str, at: int) -> tuple[tuple[str, ...], int, bool]:
    """Return the values from ``at`` on, where they end, and whether the last ends with a star."""
    values: list[str] = []
    prefix = False
    while True:
        if query[at : at + 1] and query[at] in _QUOTES:
            value, at = _quoted(query, at)
            values.append(" ".join(value.split()))
            prefix = query[at : at + 1] == "*"
            at += prefix
        else:
            end = _word_end(query, at)
            value = query[at:end]
            if not value:
                raise QueryError("a value is missing here", max(0, at - 1), at)
            prefix = value.endswith("*") and len(value) > 1
            values.append(value.rstrip("*") if prefix else value)
            at = end
        if query[at : at + 1] != "|" or not query[at + 1 : at + 2].strip("()|"):
            return tuple(values), at, prefix
        at += 1


def _chosen(value: str, name: str, choices: tuple[str, ...], at: int, end: int) -> str:
    chosen = value.lower().replace(" ", "_").replace("-", "_")
    if chosen not in choices:
        _refuse(f"“{name}:” takes {', '.join(choices)}", at, end)
    return chosen


def _dates(values: tuple[str, ...], at: int, end: int) -> tuple[str, tuple[str, ...]]:
    """Return how to compare a date, and with what: one value, two for a stretch of time."""
    first, between, last = values[0].partition("..")
    if len(values) == 1 and between:
        stretch = (first, last)
        if not (first or last) or not all(_DATE.match(each) for each in stretch if each):
            _refuse("a stretch of time is written 2031-05-01..2031-05-09", at, end)
        return "..", stretch
    compared = _COMPARED.match(values[0])
    assert compared is not None
    relation, date = compared[1] or "=", compared[2]
    if relation != "=" and len(values) > 1:
        _refuse("only one date can be compared", at, end)
    dates = (date, *values[1:])
    if values != ("",) and not all(map(_DATE.match, dates)):
        _refuse("a date is written 2031-05-09, a month 2031-05, a year 2031", at, end)
    return relation, dates


def _refuse(reason: str, at: int, end: int) -> NoReturn:
    raise QueryError(reason, at, end)


# Tokens to a tree


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def whole(self) -> Tree:
        """Read everything; an empty query asks for nothing in particular."""
        if self._next.kind == "end":
            return And(())
        tree = self._either()
        if self._next.kind == ")":
            raise QueryError("this bracket closes nothing", self._next.start, self._next.end)
        return tree

    def _either(self) -> Tree:
        items = [self._all()]
        while self._next.kind == "or":
            self._at += 1
            items.append(self._all())
        return items[0] if len(items) == 1 else Or(tuple(items))

    def _all(self) -> Tree:
        items = [self._one()]
        while self._next.kind in ("leaf", "(", "not", "and"):
            if self._next.kind == "and":
                self._at += 1
            items.append(self._one())
        return items[0] if len(items) == 1 else And(tuple(items))

    def _one(self) -> Tree:
        token = self._next
        self._at += 1
        if token.leaf is not None:
            return token.leaf
        if token.kind in ("not", "("):
            self._depth += 1
            if self._depth > DEEPEST:
                raise QueryError("this is nested too deeply", token.start, token.end)
            tree = Not(self._one()) if token.kind == "not" else self._bracketed(token)
            self._depth -= 1
            return tree
        self._at -= 1
        before = self._tokens[self._at - 1] if self._at else token
        place = token if token.end > token.start else before
        raise QueryError("a word or a field is missing here", place.start, place.end)

    def _bracketed(self, opening: _Token) -> Tree:
        tree = self._either()
        if self._next.kind != ")":
            raise QueryError("the closing bracket is missing", opening.start, opening.end)
        self._at += 1
        return tree
