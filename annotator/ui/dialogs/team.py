"""Ask where a team's project lies and who logs in there, and open it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from annotator.errors import AnnotatorError
from annotator.services import passwords, team
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_label
from annotator.ui.language import tr
from annotator.ui.opening import open_for_window
from annotator.ui.sentences import sentence

_PORT = 5432


class TeamDialog(FrameDialog):
    """Open a project on a server; what stands in the way is said here and can be mended.

    The password is used for this run of the program, and kept only by the system's keyring, if
    the person wishes and there is one.
    """

    opened = Signal(object, str)
    """Carries the Project, open, and a sentence for the banner."""

    def __init__(
        self, parent: QWidget | None, author: str, known: team.Address | None = None
    ) -> None:
        super().__init__(parent, tr("Open team project"), 520)
        self._author = author
        self._options = known.options if known is not None else ()
        self.host = Field(tr("Server"), "annotate.example.org")
        self.port = Field(tr("Port"), str(_PORT))
        self.database = Field(tr("Database"))
        self.user = Field(tr("User"))
        self.password = Field(tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(tr("Keep the password in this system's keyring"))
        if known is not None:
            self.host.setText(known.host)
            self.port.setText(str(known.port or ""))
            self.database.setText(known.database)
            self.user.setText(known.user)
        layout = form()
        for text, field in (
            (tr("Server"), self.host),
            (tr("Port"), self.port),
            (tr("Database"), self.database),
            (tr("User"), self.user),
            (tr("Password"), self.password),
        ):
            add_row(layout, text, field)
            field.textChanged.connect(self._tell)
        layout.addRow("", self.keep)
        self.body.addLayout(layout)
        self.where = plain_label(dim=True, wrap=True)
        self.body.addWidget(self.where)
        self.button = self.add_buttons(tr("Open"))
        self.start_in(self.host if known is None else self.password)
        self._tell()

    def address(self) -> team.Address | None:
        """Return the address typed, or None while it makes none."""
        host, database = self.host.text().strip(), self.database.text().strip()
        port = self.port.text().strip()
        if not host or not database or (port and not port.isdecimal()):
            return None
        number = int(port) if port and int(port) != _PORT else None
        return team.Address(host, number, database, self.user.text().strip(), self._options)

    def accept(self) -> None:
        address = self.address()
        if address is None:
            self.complain(tr("A team's project needs a server and a database."))
            (self.database if self.host.text().strip() else self.host).setFocus()
            return
        password = self.password.text()
        if password:
            team.use_password(address, password)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            opened = open_for_window(team.link_of(address), self._author)
        except (AnnotatorError, OSError) as error:
            self.complain(sentence(str(error)))
            return
        finally:
            QApplication.restoreOverrideCursor()
        if opened.project is None:
            self.complain(opened.raised or opened.failure)
            return
        notice = opened.notice
        if password and not self.keep.isChecked():
            # One that is kept from before may not fit any more.
            passwords.forget(address)
        elif password and not passwords.keep(address, password):
            notice = tr("This system has no keyring, so the password will be asked for again.")
        super().accept()
        self.opened.emit(opened.project, notice)

    def _tell(self) -> None:
        address = self.address()
        self.complain("")
        if address is None:
            self.where.setText(tr("The lead made the project and gave you a user and password."))
        elif address.is_local or dict(address.options).get("sslmode"):
            self.where.setText(address.url)
        else:
            text = tr("{url}, over TLS; the server must prove who it is.")
            self.where.setText(text.format(url=address.url))
