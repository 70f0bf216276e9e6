"""Connections to a team's database on a PostgreSQL server: security, time-outs, errors in words."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from annotator.domain.identity import go_by
from annotator.errors import AnnotatorError, ConnectionLost, ProjectLocked, Refused
from annotator.store import postgres_silence
from annotator.store.postgres_address import Address, environment_has_password, password_of

CONNECT_SECONDS = 5
_JUMP = 2.0
"""Seconds by which two clocks of one machine may come apart before the server is asked again."""
_SETTINGS = (
    # Nobody waits for a row, or for a place in the journal, longer than a person would.
    "SET lock_timeout = '10s'",
    # A client that hangs inside a step must not hold up everybody else's.
    "SET idle_in_transaction_session_timeout = '60s'",
    "SET client_encoding = 'UTF8'",
)
# Classes and codes of SQLSTATE; see the appendix "PostgreSQL Error Codes" of its manual.
_REFUSED = "42501"
_READ_ONLY = "25006"
_WAITED = ("55P03", "40P01", "40001")
_LOGIN = "28"
_NO_DATABASE = "3D000"


def open_engine(address: Address, *, read_only: bool = False) -> sa.Engine:
    """Return an engine for a team's database; transactions are begun by hand, as on SQLite."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise AnnotatorError(
            "a project on PostgreSQL needs the extra 'team': pip install 'news-annotator[team]'"
        ) from None
    url = sa.engine.make_url(address.url).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(
        url,
        connect_args=_arguments(address),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        # Some of our statements join each with each on purpose.
        enable_from_linting=False,
    )

    def prepare(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            for setting in _SETTINGS:
                cursor.execute(setting)
            if read_only:
                cursor.execute("SET default_transaction_read_only = on")

    def connect(_dialect: Any, _record: object, _values: Any, options: dict[str, Any]) -> Any:
        return postgres_silence.patient().connect(**options)

    sa.event.listen(engine, "do_connect", connect)
    sa.event.listen(engine, "connect", prepare)
    sa.event.listen(engine, "before_execute", _begin_anew)
    sa.event.listen(engine, "handle_error", _explain)
    return engine


def _arguments(address: Address) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "connect_timeout": CONNECT_SECONDS,
        "keepalives_idle": 30,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15_000,
        "application_name": "News Annotator",
    }
    given = dict(address.options)
    arguments = {name: value for name, value in arguments.items() if name not in given}
    if "sslmode" not in given and not address.is_local:
        arguments["sslmode"] = "verify-full"
        if "sslrootcert" not in given:
            arguments["sslrootcert"] = "system"
    password = password_of(address)
    if password is not None:
        arguments["password"] = password
    elif not environment_has_password():
        # Said outright, or the driver would show this server the password of another.
        arguments["password"] = ""
    return arguments


def _begin_anew(connection: sa.Connection, *_what: object) -> None:
    """Let a connection that broke be made again by whoever reads next; a step never goes on."""
    if connection.invalidated:
        connection.rollback()


def _explain(context: sa.engine.ExceptionContext) -> None:
    """Raise instead of a database error what says it in words, where a person can act on it."""
    error = context.original_exception
    said = explained(error, lost=context.is_disconnect)
    if said is not None:
        raise said from error


def explained(error: BaseException, *, lost: bool) -> AnnotatorError | None:
    """Return what the server or the network does to us as an error a person can act on."""
    state = str(getattr(error, "sqlstate", None) or "")
    if state == _REFUSED:
        return Refused("the database does not let this user do that, so nothing was changed")
    if state == _READ_ONLY:
        return Refused("the project cannot be written: it is open readonly")
    if state in _WAITED:
        return ProjectLocked("somebody else is changing the same; try again in a moment")
    if state == _NO_DATABASE:
        return AnnotatorError("there is no such database on the server")
    if state.startswith(_LOGIN):
        return Refused("the server did not accept this user and password")
    reason = " ".join(str(error).split())
    if "password authentication failed" in reason or "no password supplied" in reason:
        return Refused("the server did not accept this user and password")
    if lost or state.startswith(("08", "57P")) or _cannot_connect(error):
        # The driver's reason names hosts and ports, never texts.
        return ConnectionLost(f"the server cannot be reached: {reason.splitlines()[0][:200]}")
    return None


def _cannot_connect(error: BaseException) -> bool:
    return type(error).__name__ in ("OperationalError", "ConnectionTimeout") and not getattr(
        error, "sqlstate", None
    )


class Clock:
    """Tell the server's time without asking for it each time: clocks of a team's machines differ.

    While it is in use, uids go by it as well.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._ask()

    def now(self) -> datetime:
        """Return the server's time."""
        past = time.monotonic() - self._began
        jumped = abs(time.time() - self._wall - past) > _JUMP
        if jumped and not (self._connection.invalidated or self._connection.closed):
            # The machine slept, which stops the one clock, or somebody set the other.
            self._ask()
            past = 0.0
        return self._at + timedelta(seconds=past)

    def _ask(self) -> None:
        at: datetime = self._connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
        self._began, self._wall = time.monotonic(), time.time()
        self._at = at.astimezone(UTC)
        go_by(self._at.timestamp() - self._wall)

    def close(self) -> None:
        """Let uids go by this machine's clock again."""
        go_by(0)


def is_postgres(connection: sa.Connection) -> bool:
    """Tell whether a connection leads to a server, shared with others, and not into a file."""
    return connection.dialect.name == "postgresql"


def connect(engine: sa.Engine) -> sa.Connection:
    """Connect; raise ConnectionLost, Refused or AnnotatorError in words."""
    try:
        return engine.connect()
    except DBAPIError as error:
        said = explained(error.orig or error, lost=True)
        assert said is not None
        raise said from error
