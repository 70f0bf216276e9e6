"""The open window's line to a team's server: news of others, and changes that wait to be sent."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import ConnectionLost
from annotator.services import ops, outbox, team
from annotator.services.projects import Project
from annotator.ui.language import tr
from annotator.ui.sentences import sentence

if TYPE_CHECKING:
    from annotator.ui.annotate.session import Session

T = TypeVar("T")
EVERY = 1000
"""Milliseconds between two looks; a look asks nobody while nobody wrote."""


class TeamLink(QObject):
    """Follow what others do, and carry out the person's verbs so that a broken line loses none.

    News arrives as changes like any other: views repaint, the focus and the caret stay.
    """

    told = Signal(str)
    """Carries a sentence about the line or about what was sent over it."""

    def __init__(self, project: Project, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._session = session
        self._sender = outbox.Sender(project)
        self._address = team.address_of(project.path)
        self._lost = False
        self._probe: _Probe | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        session.carry_out = self.carry_out

    def begin(self) -> None:
        """Begin to look, now that somebody listens to what is told."""
        self._timer.start()
        if self._sender.waiting:
            # Of a program that ended before the server was back.
            self._send()

    def carry_out(self, verb: Callable[..., T], *values: Any, **options: Any) -> T | None:
        """Call a verb with the project; what cannot be sent now waits on the disk."""
        try:
            return self._sender.carry_out(verb, *values, **options)
        except ConnectionLost as error:
            self._say_lost(error)
            raise

    def close(self) -> None:
        """Stop looking; what waits is sent when the project is opened next."""
        self._timer.stop()
        self._session.carry_out = None
        self._sender.close()

    def _look(self) -> None:
        if self._lost:
            self._look_for_server()
            return
        try:
            self._project.poll()
        except ConnectionLost as error:
            self._say_lost(error)

    def _say_lost(self, error: ConnectionLost) -> None:
        self._lost = True
        self.told.emit(sentence(str(error)))

    def _look_for_server(self) -> None:
        """Ask from another thread whether the server answers: it may take seconds not to."""
        assert self._address is not None
        if self._probe is None:
            self._probe = _Probe(self._address)
        elif self._probe.answer is not None:
            answered, self._probe = self._probe.answer, None
            if answered:
                self._send()

    def _send(self) -> None:
        sent = self._sender.send()
        if sent.left:
            self._lost = True
        elif self._lost or sent.done or sent.refused:
            self._lost = False
            self.told.emit(_told(sent))
            # Steps whose acknowledgement was lost are news here.
            self._project.poll()


class _Probe:
    """Look whether a server answers; ``answer`` is None until that is known."""

    def __init__(self, address: team.Address) -> None:
        self.answer: bool | None = None
        self._address = address
        threading.Thread(target=self._ask, daemon=True).start()

    def _ask(self) -> None:
        self.answer = team.is_reachable(self._address)


def _told(sent: outbox.Sent) -> str:
    if not sent.refused:
        if not sent.done:
            return tr("The server is back.")
        return tr("The server is back; %n change(s) that waited were sent.", sent.done)
    reasons = "; ".join(
        f"{tr(ops.undo_text(verb))}: {reason}" if verb in ops.UNDO_TEXTS else reason
        for verb, reason in sent.refused
    )
    return sentence(
        tr("The server is back. It could not take everything that waited: {reasons}").format(
            reasons=reasons
        )
    )
