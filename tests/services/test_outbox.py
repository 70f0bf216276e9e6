"""A broken connection loses nothing and does nothing twice."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.errors import ConnectionLost, InvalidInput
from annotator.services import checking, discrepancies, outbox, tagging, team
from annotator.services.outbox import Sender, Waiting
from annotator.store import journal, postgres_silence, records
from annotator.store.outbox import Entry, Outbox
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from tests.building import small_project, uids
from tests.server import Server, running


@pytest.fixture
def link(server: Server) -> Iterator[Path]:
    made = link_of(parse(server.new_database()))
    small_project(made).close()
    yield made
    server.drop_databases()


def mentions(project: Project) -> list[Mention]:
    return list(records.select(project.connection, Mention.kind))


def end_backends(server: Server, project: Project) -> None:
    """Terminate what serves a project, as an administrator or a failing network does."""
    pid = project.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    server.run(f"SELECT pg_terminate_backend({pid})")


def test_what_is_acknowledged_leaves_the_outbox(link: Path) -> None:
    with Project(link, "ann") as project:
        sender = Sender(project)
        made = sender.carry_out(
            tagging.add_mention, uids(project)[0], [Span(0, 5)], "place", entity=None
        )
        assert made is not None
        assert sender.waiting == 0
        with pytest.raises(InvalidInput):
            sender.carry_out(tagging.add_mention, uids(project)[0], [Span(0, 5)], "nonsense")
        assert sender.waiting == 0
        sender.close()


@pytest.mark.fault("terminated")
def test_a_connection_that_broke_is_made_again_unnoticed(link: Path, server: Server) -> None:
    with Project(link, "ann") as project:
        sender = Sender(project)
        first = uids(project)[0]
        end_backends(server, project)
        made = sender.carry_out(tagging.add_mention, first, [Span(0, 5)], "place")
        assert mentions(project) == [made]
        assert sender.waiting == 0
        sender.close()


@pytest.mark.fault("terminated")
def test_an_answer_that_was_lost_is_not_asked_for_twice(link: Path, server: Server) -> None:
    """Break the connection after the commit, before the verb could tell."""
    with Project(link, "ann") as project:
        sender = Sender(project)
        first = uids(project)[0]
        broken: list[int] = []

        def break_once(_done: object) -> None:
            if not broken:
                broken.append(1)
                raise KeyboardInterrupt

        stop = project.subscribe(break_once)
        with pytest.raises(KeyboardInterrupt):
            _put_and_break(sender, first)
        stop()
        # As after a kill: the entry is there, and so is its step.
        assert sender.waiting == 1
        assert len(mentions(project)) == 1
        sent = sender.send()
        assert (sent.done, sent.refused, sent.left) == (1, (), 0)
        assert len(mentions(project)) == 1
        sender.close()


def _put_and_break(sender: Sender, article: str) -> None:
    packed = outbox.pack(tagging.add_mention, (article, [Span(0, 5)], "place"), {})
    assert packed is not None
    entry = Entry("11111111-1111-7111-8111-111111111111", *packed, "")
    sender._outbox.put(entry)
    sender._do(entry, lambda: sender._again(entry))


@pytest.mark.fault("stopped")
def test_while_the_server_is_away_changes_wait_and_are_sent_in_order_when_it_is_back() -> None:
    with running() as own:
        path = link_of(parse(own.new_database()))
        with small_project(path) as project:
            sender = Sender(project)
            first = uids(project)[0]
            kept = sender.carry_out(tagging.add_mention, first, [Span(0, 5)], "place")
            assert kept is not None
            own.stop("immediate")
            with pytest.raises(Waiting, match="this change waits"):
                sender.carry_out(tagging.set_note, "mention", kept.uid, "one")
            with pytest.raises(Waiting, match="2 changes wait"):
                sender.carry_out(tagging.set_note, "mention", kept.uid, "two")
            assert sender.send().left == 2
            sender.close()
        # The program may end meanwhile; the outbox stays.
        own.start()
        with Project(path, "ann") as project:
            with Project(path, "ann") as elsewhere:
                tagging.add_mention(elsewhere, uids(elsewhere)[1], [Span(0, 5)], "place")
            sender = Sender(project)
            assert sender.waiting == 2
            sent = sender.send()
            assert (sent.done, sent.refused, sent.left) == (2, (), 0)
            assert records.get(project.connection, Mention.kind, kept.uid).note == "two"
            assert sender.send().done == 0
            steps = [step.op for step in journal.steps(project.connection)]
            assert steps.count("set_note") == 2
            assert list(checking.check(project)) == []
            sender.close()


def test_what_cannot_be_done_any_more_is_told(link: Path) -> None:
    with Project(link, "ann") as project:
        made = tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "place")
        packed = outbox.pack(tagging.set_note, ("mention", made.uid, "late"), {})
        assert packed is not None
        sender = Sender(project)
        sender._outbox.put(Entry("11111111-1111-7111-8111-111111111112", *packed, ""))
        tagging.delete_annotation(project, "mention", made.uid)
        sent = sender.send()
        assert sent.done == 0
        ((verb, reason),) = sent.refused
        assert verb == "set_note"
        assert "there is no mention" in reason
        assert sent.left == 0
        sender.close()


KILLED = """
import os, pathlib, signal, sys
from annotator.domain.spans import Span
from annotator.services import outbox, tagging
from annotator.store.project import Project
from tests.building import uids
project = Project(pathlib.Path(sys.argv[1]), "ann")
project.subscribe(lambda done: os.kill(os.getpid(), signal.SIGKILL))
outbox.Sender(project).carry_out(tagging.add_mention, uids(project)[0], [Span(0, 5)], "place")
"""


@pytest.mark.fault("killed")
def test_a_program_killed_between_write_and_acknowledgement_does_nothing_twice(
    link: Path,
) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(link)], check=False)
    assert ended.returncode == -signal.SIGKILL
    with Project(link, "ann") as project:
        sender = Sender(project)
        assert sender.waiting == 1
        assert sender.send().done == 1
        assert len(mentions(project)) == 1
        assert list(checking.check(project)) == []
        sender.close()


class Proxy:
    """Forward a port until told to stop: by closing the lines, or by holding them in silence."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._open: list[socket.socket] = []
        self._silent = threading.Event()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def fall_silent(self) -> None:
        """Take what comes and forward nothing, on lines that stay open."""
        self._silent.set()

    def drop(self) -> None:
        """Stop forwarding, and close what was open."""
        # To close it alone would let one more in: the thread waits for it.
        _quietly(lambda: self._door.shutdown(socket.SHUT_RDWR))
        self._door.close()
        for each in self._open:
            for close in (lambda each=each: each.shutdown(socket.SHUT_RDWR), each.close):
                _quietly(close)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._target))
            self._open += [near, far]
            for pair in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=pair, daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                if not self._silent.is_set():
                    target.sendall(data)
        except OSError:
            return


def _quietly(close: Callable[[], object]) -> None:
    try:
        close()
    except OSError:
        return


@pytest.mark.fault("network")
@pytest.mark.parametrize("silently", [False, True])
def test_a_network_that_drops_loses_nothing(
    server: Server, monkeypatch: pytest.MonkeyPatch, silently: bool, told: Callable[[object], None]
) -> None:
    # Nobody has to wait for the whole patience of a person.
    monkeypatch.setattr(postgres_silence, "SILENT_SECONDS", 0.5)
    monkeypatch.setattr(postgres_silence, "ANSWER_SECONDS", 0.5)
    url = server.new_database()
    address = parse(url)
    small_project(link_of(address)).close()
    proxy = Proxy(address.port or 5432)
    path = link_of(parse(url.replace(f":{address.port}/", f":{proxy.port}/")))
    with Project(path, "ann") as project:
        sender = Sender(project)
        first = uids(project)[0]
        sender.carry_out(tagging.add_mention, first, [Span(0, 5)], "place")
        if silently:
            proxy.fall_silent()
        else:
            proxy.drop()
        with pytest.raises(Waiting, match="cannot be reached") as waits:
            sender.carry_out(tagging.add_mention, first, [Span(6, 9)], "place")
        sender.close()
        told(waits.value)
        assert team.is_reachable(address)
        assert not team.is_reachable(parse(url.replace(f":{address.port}/", f":{proxy.port}/")))
    proxy.drop()
    # On another way to the same server, with the same outbox.
    direct = link_of(address)
    path.with_suffix(".outbox").replace(direct.with_suffix(".outbox"))
    with Project(direct, "ann") as project:
        sender = Sender(project)
        assert sender.send().done == 1
        assert len(mentions(project)) == 2
        assert list(checking.check(project)) == []
        sender.close()
    server.drop_databases()


def test_a_slow_answer_is_waited_for(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_silence, "SILENT_SECONDS", 0.2)
    with Project(link, "ann") as project:
        project.connection.exec_driver_sql("SELECT pg_sleep(1.5)")
        assert mentions(project) == []


def test_verbs_of_tagging_can_be_kept_and_undo_cannot() -> None:
    spans = [Span(0, 5), Span(9, 12)]
    kept: dict[Callable[..., object], tuple[object, ...]] = {
        tagging.add_mention: ("a", spans, "place"),
        tagging.add_claim: ("a", spans, "claim"),
        tagging.set_spans: ("mention", "m", spans),
        tagging.relabel: ("mention", "m", "person"),
        tagging.delete_annotation: ("mention", "m"),
        discrepancies.add_discrepancy: (
            [discrepancies.evidence("a", spans), discrepancies.absent("b", 3)],
            "number",
        ),
    }
    for verb, values in kept.items():
        packed = outbox.pack(verb, values, {})
        assert packed is not None, verb
        _, again = outbox.unpack(*packed)
        assert outbox.pack(verb, tuple(again.values()), {}) == packed
        assert [_plain(value) for value in again.values()] == [_plain(value) for value in values]
    assert outbox.pack(Project.undo, (), {}) is None
    assert outbox.pack(tagging.set_note, (object(), "m", "x"), {}) is None


def _plain(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def test_an_outbox_survives_its_program(tmp_path: Path) -> None:
    link = tmp_path / "p.team"
    box = Outbox(link)
    box.put(Entry("u", "annotator.services.tagging:set_note", "{}", "now"))
    box.close()
    again = Outbox(link)
    assert [entry.uid for entry in again.entries()] == ["u"]
    again.remove("u")
    assert len(again) == 0
    again.close()


def test_waiting_is_a_lost_connection() -> None:
    assert issubclass(Waiting, ConnectionLost)
