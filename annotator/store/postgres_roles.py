"""Who may do what in a team's database, said to the database itself: grants and row policies.

Three database roles stand for the roles of a project; a person is a user in one of them, and is
the annotator of the same name. The program's own checks are courtesy beside these.
"""

from __future__ import annotations

import sqlalchemy as sa

from annotator.domain.verdicts import GOLD
from annotator.errors import InvalidInput
from annotator.store import postgres_sight
from annotator.store.connection import transaction
from annotator.store.sight import PROGRAM
from annotator.store.tables import metadata

LEAD, ANNOTATOR, READER = "lead", "annotator", "reader"
ROLES = (LEAD, ANNOTATOR, READER)
BOUND = (ANNOTATOR, READER)
"""Roles that act under their own name only."""
NOBODY = (GOLD, PROGRAM)
"""Annotators that are no people: who had such a name could write gold."""

_OWN = (
    "progress", "mention", "claim", "relation", "article_label", "discrepancy", "remark",
    "claim_row",
)  # fmt: skip
"""Tables of work: each row belongs to one annotator, who alone may touch it."""

_ME = "annotator_id = annotator_me()"
_MINE_STEP = "author = current_user"
# A lease ends by the server's clock, written as the program writes it.
_LAPSED = (
    "state = 'in_progress' AND lease_until <> '' AND lease_until < "
    "to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+00:00\"')"
)
# Of what is locked gold was made; a lead unlocks it.
_FREE = "state <> 'locked'"
_OWN_SIDE = f"EXISTS (SELECT FROM discrepancy AS d WHERE d.id = discrepancy_id AND d.{_ME})"
_OWN_CHANGE = (
    f"EXISTS (SELECT FROM step AS s WHERE s.id = step_id AND s.seq IS NULL AND s.{_MINE_STEP})"
)

# Table, command, which rows it may touch, what they may become. What is not listed is refused.
_POLICIES: list[tuple[str, str, str | None, str | None]] = [
    *((table, "INSERT", None, _ME) for table in _OWN),
    *((table, "UPDATE", _ME, _ME) for table in _OWN),
    *((table, "DELETE", _ME, None) for table in _OWN),
    ("side", "INSERT", None, _OWN_SIDE),
    ("side", "UPDATE", _OWN_SIDE, _OWN_SIDE),
    ("side", "DELETE", _OWN_SIDE, None),
    # Entities are everybody's: a mention of one person may link to what another one named.
    ("entity", "INSERT", None, "true"),
    ("entity", "UPDATE", "true", "true"),
    ("entity", "DELETE", "true", None),
    ("assignment", "UPDATE", f"({_ME} AND {_FREE}) OR ({_LAPSED})", f"{_ME} AND {_FREE}"),
    # The journal: steps of one's own, changes while the step is open, and never again.
    ("step", "INSERT", None, f"{_MINE_STEP} AND seq IS NULL AND hash IS NULL"),
    ("step", "UPDATE", f"seq IS NULL AND {_MINE_STEP}", _MINE_STEP),
    ("change", "INSERT", None, _OWN_CHANGE),
]

_CHECKED = {"change": "EXISTS (SELECT FROM step AS s WHERE s.id = step_id AND s.hash IS NULL)"}
"""What a lead may write is checked as well where the journal would be forged."""

_WHO_AM_I = """
CREATE OR REPLACE FUNCTION annotator_me() RETURNS integer LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$ SELECT id FROM annotator WHERE name = current_user $$
"""


def whoami(connection: sa.Connection) -> tuple[str, str]:
    """Return the user who is logged in and the role; the owner of the tables is a lead."""
    row = connection.exec_driver_sql(
        "SELECT current_user, current_database(), "
        "(SELECT rolsuper FROM pg_roles WHERE rolname = current_user) OR EXISTS ("
        "SELECT FROM pg_tables WHERE tablename = 'step' AND schemaname = current_schema() "
        "AND tableowner = current_user)"
    ).one()
    user, database, owns = str(row[0]), str(row[1]), bool(row[2])
    if owns:
        return user, LEAD
    member = sa.text(
        "SELECT pg_has_role(current_user, rolname, 'member') FROM pg_roles WHERE rolname = :name"
    )
    for each in ROLES:
        name = group_of(database, each)
        if connection.execute(member, {"name": name}).scalar():
            return user, each
    return user, READER


def group_of(database: str, role: str) -> str:
    """Return the database role that everybody with a role in a project belongs to."""
    return f"{database}_{role}"


def set_up(connection: sa.Connection) -> None:
    """Make the roles of a project and say what each may do; doing it again changes nothing."""
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    with transaction(connection):
        for statement in _statements(connection, database):
            connection.exec_driver_sql(statement)


def _statements(connection: sa.Connection, database: str) -> list[str]:
    quote = connection.dialect.identifier_preparer.quote_identifier
    lead, annotator, reader = (quote(group_of(database, role)) for role in ROLES)
    everybody = f"{lead}, {annotator}, {reader}"
    made = [
        f"DO $$ BEGIN CREATE ROLE {name} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        for name in (lead, annotator, reader)
    ]
    made += [
        f"REVOKE ALL ON DATABASE {quote(database)} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {quote(database)} TO {everybody}",
        # Nobody but the owner makes tables or functions, which others would then stumble upon.
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA public TO {everybody}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {everybody}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {lead}, {annotator}",
        _WHO_AM_I,
        *postgres_sight.FUNCTIONS,
    ]
    tables = [*metadata.tables, "body_words"]
    for table in tables:
        name = quote(table)
        made += [
            f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
            *_policy(name, "everybody_reads", "SELECT", f"{lead}, {reader}", "true", None),
            *_policy(
                name,
                "annotator_reads",
                "SELECT",
                annotator,
                postgres_sight.SEEN.get(table, "true"),
                None,
            ),
        ]
        # The journal is only ever added to, by the lead as well.
        for command in ("INSERT", "DELETE") + (("UPDATE",) if table != "change" else ()):
            using = None if command == "INSERT" else _for_lead(table)
            check = None if command == "DELETE" else _CHECKED.get(table, "true")
            made.append(f"GRANT {command} ON {name} TO {lead}")
            made += _policy(name, f"lead_{command.lower()}s", command, lead, using, check)
    for table, command, using, check in _POLICIES:
        name = quote(table)
        made.append(f"GRANT {command} ON {name} TO {annotator}")
        made += _policy(name, f"annotator_{command.lower()}s", command, annotator, using, check)
    return made


def _for_lead(table: str) -> str:
    """Return which rows a lead may change: in the journal those of a step still open."""
    if table == "step":
        return "seq IS NULL OR hash IS NULL"
    if table == "change":
        return "EXISTS (SELECT FROM step AS s WHERE s.id = step_id AND s.seq IS NULL)"
    return "true"


def _policy(
    table: str, name: str, command: str, to: str, using: str | None, check: str | None
) -> list[str]:
    rule = f"CREATE POLICY {name} ON {table} FOR {command} TO {to}"
    rule += f" USING ({using})" if using is not None else ""
    rule += f" WITH CHECK ({check})" if check is not None else ""
    return [f"DROP POLICY IF EXISTS {name} ON {table}", rule]


def add_user(connection: sa.Connection, name: str, role: str, password: str) -> None:
    """Make a user of the database, or give one another role and password."""
    if role not in ROLES:
        raise InvalidInput(f"a role is one of {', '.join(ROLES)}, not {role!r}")
    if not name or len(name.encode()) > 63 or not name.isprintable():
        raise InvalidInput("the name of a user has 1 to 63 letters")
    if name in NOBODY:
        raise InvalidInput(
            f"{name!r} is an annotator that is no person, so nobody can be called so"
        )
    database = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    quote = connection.dialect.identifier_preparer.quote_identifier
    # Made into what the server keeps here already, so that no log on the way shows the password.
    kept = _scrambled(connection, name, password)
    asked = sa.text(
        "SELECT rolsuper OR pg_has_role(oid, current_user, 'member') "
        "FROM pg_roles WHERE rolname = :name"
    )
    with transaction(connection):
        powerful = connection.execute(asked, {"name": name}).scalar()
        if powerful:
            raise InvalidInput(f"{name!r} runs the server and needs no role here")
        verb = "CREATE" if powerful is None else "ALTER"
        connection.exec_driver_sql(f"{verb} ROLE {quote(name)} LOGIN PASSWORD '{kept}'")
        for each in ROLES:
            group = quote(group_of(database, each))
            done = f"GRANT {group} TO" if each == role else f"REVOKE {group} FROM"
            connection.exec_driver_sql(f"{done} {quote(name)}")


def _scrambled(connection: sa.Connection, name: str, password: str) -> str:
    driver = connection.connection.driver_connection
    assert driver is not None
    made: bytes = driver.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return made.decode("ascii")
