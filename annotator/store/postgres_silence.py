"""Noticing a server that fell silent: the line is up, and nothing comes through it.

The operating system ends a line that breaks. One that somebody holds open, a router or a proxy that
stopped forwarding, would be waited on for ever. A slow answer is waited for as long as the server
answers somebody: asked on a line of its own whether it is there.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Generator
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from psycopg import Connection

SILENT_SECONDS = 8.0
"""How long nothing may come before the server is asked whether it is there."""
ANSWER_SECONDS = 3.0
# What a client may begin with: "do you speak TLS?" is answered by one letter, before any login.
# See "SSL Session Encryption" in the chapter on the protocol of PostgreSQL's manual.
_ASK = (8).to_bytes(4, "big") + (80877103).to_bytes(4, "big")


def answers(host: str, port: int) -> bool:
    """Tell whether a server is there; takes some seconds to say no."""
    try:
        with _line(host, port) as line:
            line.sendall(_ASK)
            return line.recv(1) in (b"S", b"N", b"E")
    except OSError:
        return False


def _line(host: str, port: int) -> socket.socket:
    if not host.startswith("/"):
        return socket.create_connection((host, port), timeout=ANSWER_SECONDS)
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(ANSWER_SECONDS)
    line.connect(f"{host}/.s.PGSQL.{port}")
    return line


@cache
def patient() -> type[Connection[Any]]:
    """Return the driver's connection as a class that gives up on a silent server."""
    from psycopg import Connection, OperationalError

    class Patient(Connection[Any]):
        def wait(self, gen: Any, *values: Any, **options: Any) -> Any:
            return super().wait(_watched(gen, self, OperationalError), *values, **options)

    return Patient


def _watched(
    work: Generator[Any, Any, Any], connection: Connection[Any], lost: type[Exception]
) -> Generator[Any, Any, Any]:
    """Do the driver's work, which is told every tenth of a second that nothing came yet."""
    heard = time.monotonic()
    try:
        wanted = next(work)
        while True:
            ready = yield wanted
            now = time.monotonic()
            if ready:
                heard = now
            elif now - heard > SILENT_SECONDS:
                if not answers(connection.info.host, connection.info.port):
                    connection.pgconn.finish()
                    raise lost("it does not answer any more")
                heard = time.monotonic()
            wanted = work.send(ready)
    except StopIteration as done:
        return done.value
    finally:
        work.close()
