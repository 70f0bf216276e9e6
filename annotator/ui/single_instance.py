"""One window per project: a second program asks the first to come to the front."""

from __future__ import annotations

import getpass
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ASK, _ANSWER = b"raise\n", b"raised\n"
WAIT_MS = 1000


def server_name(project: Path) -> str:
    """Return the name under which the window of a project answers, one per person and file."""
    try:
        person = getpass.getuser()
    except (ImportError, KeyError, OSError):
        person = ""
    key = os.fsencode(person) + b"\0" + os.fsencode(os.path.normcase(project.resolve()))
    return "news-annotator-" + hashlib.sha256(key).hexdigest()[:24]


class Doorbell(QObject):
    """Answer for one project while its window is open; the holder of its lock listens here."""

    rung = Signal()
    """Comes when another program asked for this window."""

    def __init__(self, project: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = server_name(project)
        if not self._server.listen(name):
            # Whoever held the lock before died without taking its socket away.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._serve(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._serve(socket)

    def _serve(self, socket: QLocalSocket) -> None:
        if socket.canReadLine() and bytes(socket.readLine(64).data()) == _ASK:
            self.rung.emit()
            socket.write(_ANSWER)
            socket.flush()
        socket.disconnectFromServer()


def ring(project: Path) -> bool:
    """Ask whoever has a project open to show its window; tell whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(project))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(_ASK)
    answered = socket.waitForBytesWritten(WAIT_MS) and (
        socket.bytesAvailable() > 0 or socket.waitForReadyRead(WAIT_MS)
    )
    found = answered and bytes(socket.readAll().data()) == _ANSWER
    socket.abort()
    return found
