"""The index of words, ``body_words``: full-text rows on SQLite, a tsvector on PostgreSQL.

Both hold the words as `tokenising` cuts them, so that a search finds the same in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa

from annotator.store.connection import run_many
from annotator.store.postgres_connection import is_postgres
from annotator.store.tokenising import words

_PLACES = 16383
"""The last place in a text that a tsvector can hold."""
_TIMES = 255
"""How often it can hold one word."""
_LONGEST = 500
"""Letters of a word; longer runs are no words, and it could not hold much longer ones."""

_INSERT = sa.text(
    "INSERT INTO body_words (rowid, words, whole) VALUES (:key, CAST(:words AS tsvector), :whole)"
)


def index_texts(connection: sa.Connection, texts: Sequence[tuple[int, str]]) -> None:
    """Add texts, each with the key of its body, to the index."""
    if is_postgres(connection):
        connection.execute(_INSERT, [_row(key, text) for key, text in texts])
    else:
        run_many(connection, "INSERT INTO body_words (rowid, text) VALUES (?, ?)", texts)


def _row(key: int, text: str) -> dict[str, object]:
    """Return what PostgreSQL is given; ``whole`` says that all places of all words are in it."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    whole = True
    for place, word in enumerate(words(text), 1):
        known = places[word[:_LONGEST]]
        if place <= _PLACES and len(known) < _TIMES:
            known.append(place)
        else:
            whole = False
    written = " ".join(
        f"'{word}'" + (f":{','.join(map(str, at))}" if at else "") for word, at in places.items()
    )
    return {"key": key, "words": written, "whole": whole}
