"""A number inside a JSON document is found alike, whichever database is asked."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from annotator.store.json_numbers import json_number


def test_places_and_names_lead_to_a_number() -> None:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        for document, path, expected in (
            ("[[3, 8], [9, 12]]", (1, 0), 9),
            ('[{"start": 4, "end": 7}]', (0, "end"), 7),
            ("[]", (0, "end"), None),
        ):
            statement = sa.select(json_number(sa.literal(document), *path))
            assert connection.execute(statement).scalar() == expected
    engine.dispose()


def test_postgresql_is_asked_in_its_own_words() -> None:
    column = sa.column("spans", sa.Text)
    said = str(json_number(column, 0, "start").compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
    assert said == "CAST(CAST(spans AS jsonb) #>> '{0,start}' AS integer)"
