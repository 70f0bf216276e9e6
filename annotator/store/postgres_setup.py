"""What a team's database has beside the tables: sorting as in files, an index of words."""

from __future__ import annotations

import sqlalchemy as sa

from annotator.store.journal import GENESIS
from annotator.store.postgres_locks import CHANNEL, JOURNAL_LOCK

_WORDS = (
    """
    CREATE TABLE IF NOT EXISTS body_words (
        rowid integer PRIMARY KEY REFERENCES body (id),
        words tsvector NOT NULL,
        whole boolean NOT NULL
    )
    """,
    "CREATE INDEX IF NOT EXISTS ix_body_words_words ON body_words USING gin (words)",
    # Turns what the full-text index of SQLite is asked into what a tsvector is asked. The words in
    # it come from our own tokeniser and hold no quotation marks; see `tokenising`.
    """
    CREATE OR REPLACE FUNCTION words_asked(asked text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT CAST(translate(replace(replace(replace(replace(replace(
            asked, '" *', '":*'), ' + ', ' <-> '), ' AND ', ' & '), ' OR ', ' | '),
            ') NOT (', ') & !('), '"', '''') AS tsquery)
    $$
    """,
)

_JOURNAL = f"""
CREATE OR REPLACE FUNCTION close_step(
    key integer, head text, tail text, number integer, many text, digest text
) RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    previous text;
    place integer;
BEGIN
    PERFORM pg_advisory_xact_lock({JOURNAL_LOCK[0]}, {JOURNAL_LOCK[1]});
    SELECT s.hash, s.seq INTO previous, place
        FROM step AS s WHERE s.seq IS NOT NULL ORDER BY s.seq DESC LIMIT 1;
    place := coalesce(place, 0) + 1;
    UPDATE step SET seq = place, change_count = number, bulk = many, changes_hash = digest,
        hash = encode(sha256(convert_to(
            '["' || coalesce(previous, '{GENESIS}') || '",' || head || place || tail, 'UTF8'
        )), 'hex')
        WHERE id = key;
    PERFORM pg_notify('{CHANNEL}', (SELECT uid FROM step WHERE id = key));
    RETURN place;
END
$$
"""
"""Closes a step in one call, so that others wait no longer than that and the commit after it.

``head`` and ``tail`` are what `journal.chained` hashes, as JSON, before and after the place.
"""

_JSON = (
    """
    CREATE OR REPLACE FUNCTION json_inside(document text, path text) RETURNS json
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CAST(document AS json) #>
            string_to_array(ltrim(translate(path, '[$]', '.'), '.'), '.')
    $$
    """,
    """
    CREATE OR REPLACE FUNCTION json_texts_end(gathered json[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT '[' || coalesce(array_to_string(gathered, ','), '') || ']'
    $$
    """,
    """
    CREATE OR REPLACE AGGREGATE json_texts(json) (
        SFUNC = array_append, STYPE = json[], INITCOND = '{}', FINALFUNC = json_texts_end
    )
    """,
)


def complete(connection: sa.Connection) -> None:
    """Add what migrations do not make on PostgreSQL; doing it again changes nothing."""
    for statement in (*_WORDS, _JOURNAL, *_JSON):
        connection.exec_driver_sql(statement)
    # By code points, as SQLite sorts: an export is the same from either.
    unsorted = connection.exec_driver_sql(
        "SELECT c.table_name, c.column_name FROM information_schema.columns AS c "
        "JOIN information_schema.tables AS t USING (table_schema, table_name) "
        "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' "
        "AND c.data_type = 'text' AND c.collation_name IS DISTINCT FROM 'C'"
    ).all()
    quote = connection.dialect.identifier_preparer.quote
    for table, column in unsorted:
        connection.exec_driver_sql(
            f'ALTER TABLE {quote(table)} ALTER COLUMN {quote(column)} TYPE text COLLATE "C"'
        )


def version(connection: sa.Connection) -> int | None:
    """Return the version of the tables, or None where there is no project."""
    known = connection.execute(sa.select(sa.func.to_regclass("alembic_version"))).scalar()
    if known is None:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else int(found)
