"""The window on a team's project: the dialog, news of others, a line that breaks and comes back."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.errors import ConnectionLost
from annotator.services import tagging
from annotator.store import records
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from annotator.ui.dialogs.team import TeamDialog
from annotator.ui.window import MainWindow
from tests.building import small_project, uids
from tests.server import PASSWORD, Server, running
from tests.ui.conftest import focused, press


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    made = server.new_database()
    small_project(link_of(parse(made)), "lena").close()
    yield made
    server.drop_databases()


def dialog_of(window: MainWindow) -> TeamDialog:
    window.actions_.run("project.open_team")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TeamDialog)
    return dialog


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_a_team_s_project_is_opened_from_the_keyboard(
    window: MainWindow, url: str, qtbot: QtBot
) -> None:
    address = parse(url)
    window.show_welcome()
    dialog = dialog_of(window)
    assert focused() is dialog.host
    press(Qt.Key.Key_Return)
    assert "needs a server and a database" in dialog.problem.text()
    type_into(dialog.host, address.host)
    type_into(dialog.port, str(address.port))
    type_into(dialog.database, address.database)
    type_into(dialog.user, address.user)
    type_into(dialog.password, "a guess")
    assert dialog.password.echoMode() == QLineEdit.EchoMode.Password
    press(Qt.Key.Key_Return)
    assert "did not accept this user and password" in dialog.problem.text()
    type_into(dialog.password, PASSWORD)
    press(Qt.Key.Key_Return)
    assert window.project is not None
    assert window.project.is_shared
    qtbot.waitUntil(lambda: bool(window.settings["recent"]))
    (recent,) = [each for each in window.settings["recent"] if each["path"].endswith(".team")]
    link = Path(recent["path"])
    assert address.database in link.read_text("utf-8")
    for path in link.parent.parent.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()
    window.close_project()


def test_what_goes_over_a_network_is_encrypted_and_proved(window: MainWindow) -> None:
    from annotator.store.postgres_connection import _arguments

    far = parse("postgresql://ann@db.example.org/news")
    assert _arguments(far)["sslmode"] == "verify-full"
    assert _arguments(far)["sslrootcert"] == "system"
    assert "sslmode" not in _arguments(parse("postgresql://ann@127.0.0.1/news"))
    chosen = parse("postgresql://ann@db.example.org/news?sslmode=require")
    assert "sslmode" not in _arguments(chosen)
    window.show_welcome()
    dialog = dialog_of(window)
    dialog.host.setText("db.example.org")
    dialog.database.setText("news")
    assert "over TLS" in dialog.where.text()
    dialog.reject()


def test_others_work_arrives_and_leaves_the_focus_alone(
    window: MainWindow, url: str, qtbot: QtBot
) -> None:
    link = link_of(parse(url))
    window.show_project(Project(link, "lena"))
    assert window.workspace is not None
    before = focused()
    with Project(link, "bo") as other:
        story = uids(other)[0]
        tagging.add_mention(other, story, [Span(0, 5)], "place")
    heard: list[str] = []
    window.workspace.session.project_changed.connect(lambda done: heard.append(done.author))
    qtbot.waitUntil(lambda: "bo" in heard, timeout=5000)
    assert focused() is before
    # Blind: the text shows no mention of somebody else's.
    page = window.workspace.session.page
    assert page is not None
    assert page.uid == story
    assert page.counts["mention", "place"] == 0
    window.close_project()


KILLED = """
import os, pathlib, signal, sys
from annotator.domain.spans import Span
from annotator.services import outbox, tagging
from annotator.store.project import Project
from tests.building import uids
project = Project(pathlib.Path(sys.argv[1]), "lena")
project.subscribe(lambda done: os.kill(os.getpid(), signal.SIGKILL))
outbox.Sender(project).carry_out(tagging.add_mention, uids(project)[0], [Span(0, 5)], "place")
"""


@pytest.mark.fault("killed")
def test_what_a_killed_program_left_is_sent_once_and_told(
    window: MainWindow, url: str, qtbot: QtBot, told: Callable[[object], None]
) -> None:
    link = link_of(parse(url))
    ended = subprocess.run([sys.executable, "-c", KILLED, str(link)], check=False)
    assert ended.returncode == -signal.SIGKILL
    window.show_project(Project(link, "lena"))
    qtbot.waitUntil(lambda: "that waited" in window.banner.shown(), timeout=20_000)
    told(window.banner.shown())
    assert window.project is not None
    assert len(list(records.select(window.project.connection, Mention.kind))) == 1
    window.close_project()


@pytest.mark.fault("stopped")
def test_no_keystroke_is_lost_while_the_server_is_away(
    window: MainWindow, qtbot: QtBot, told: Callable[[object], None]
) -> None:
    with running() as own:
        link = link_of(parse(own.new_database()))
        small_project(link, "lena").close()
        window.show_project(Project(link, "lena"))
        assert window.workspace is not None
        session = window.workspace.session
        article = session.article
        own.stop("immediate")
        with qtbot.captureExceptions() as failed:
            session.run(tagging.add_mention, article, [Span(0, 5)], "place")
            session.run(tagging.add_mention, article, [Span(6, 9)], "place")
            assert "2 changes wait on this machine" in window.banner.shown()
            told(window.banner.shown())
            # The story list may be painted meanwhile, and finds nobody to ask.
            QApplication.processEvents()
        own.start()
        assert {kind for kind, *_ in failed} <= {ConnectionLost}
        qtbot.waitUntil(lambda: "were sent" in window.banner.shown(), timeout=20_000)
        assert window.project is not None
        made = records.select(window.project.connection, Mention.kind)
        assert sorted(record.spans[0].start for record in made) == [0, 6]
        window.close_project()
