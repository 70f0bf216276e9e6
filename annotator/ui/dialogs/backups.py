"""The backups of a project: when each was made and what is in it; restore one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QWidget

from annotator.errors import AnnotatorError
from annotator.services import backup_process, backups
from annotator.services.background import Background
from annotator.services.backups import Backup, Restored
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import plain_label, plain_tip
from annotator.ui.history.lines import when
from annotator.ui.language import tr
from annotator.ui.sentences import sentence

_POLL_MS = 100


class RestoreDialog(FrameDialog):
    """List backups, the newest first; Enter restores the current one into the project's place."""

    release_wanted = Signal()
    """Comes when the project has to be closed, so that its file can be replaced."""
    restored = Signal(object)
    """Carries the Restored."""
    failed = Signal()
    """Comes when nothing was replaced and the project can be opened again."""

    def __init__(self, parent: QWidget | None, project: Path, folder: Path) -> None:
        super().__init__(parent, tr("Restore a backup"), 560)
        self._project = project
        self._running: Background[Restored] | None = None
        self.list = _List()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._backups = backups.listed(project, folder)
        for backup in self._backups:
            size = QLocale().formattedDataSize(backup.size, 0)
            text = tr("{when}   {size}   up to step {step}").format(
                when=when(backup.made.isoformat()), size=size, step=backup.step
            )
            item = QListWidgetItem(text)
            item.setToolTip(plain_tip(str(backup.path)))
            self.list.addItem(item)
        self.what = plain_label(dim=True, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.none = plain_label(
            tr("There is no backup of this project in {folder} yet.").format(folder=folder),
            dim=True,
            wrap=True,
        )
        self.none.setVisible(not self._backups)
        self.list.setVisible(bool(self._backups))
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.what)
        self.body.addWidget(
            plain_label(
                tr(
                    "The backup is checked first. The project as it is now stays beside it under "
                    "another name."
                ),
                dim=True,
                wrap=True,
            )
        )
        self.body.addWidget(self.bar)
        self.button = self.add_buttons(tr("Restore"))
        self.button.setEnabled(bool(self._backups))
        # What is in a backup is read a moment later: arrows through the list never wait for it.
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_POLL_MS)
        self._looking.timeout.connect(self._look)
        self._polling = QTimer(self)
        self._polling.setInterval(_POLL_MS)
        self._polling.timeout.connect(self._poll)
        self.list.currentRowChanged.connect(self._looking.start)
        self.list.setCurrentRow(0)
        self.list.wanted.connect(self.accept)
        leave = next(each for each in self.buttons.buttons() if each is not self.button)
        self.start_in(self.list if self._backups else leave)
        self.resize(620, 440)

    def current(self) -> Backup | None:
        """Return the current backup."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def accept(self) -> None:
        backup = self.current()
        if backup is None or self._running is not None:
            return
        self.complain("")
        self.button.setEnabled(False)
        self.list.setEnabled(False)
        self.bar.show()
        self.release_wanted.emit()
        self._running = backup_process.restore(self._project, backup.path)
        self._polling.start()

    def reject(self) -> None:
        # What is being replaced is not left half-way.
        if self._running is None:
            super().reject()

    def _poll(self) -> None:
        running = self._running
        if running is None:
            return
        try:
            if not running.poll():
                return
        except AnnotatorError as error:
            self._end()
            self.failed.emit()
            self.complain(sentence(f"{error}. {tr('Nothing was replaced')}"))
            return
        self._end()
        super().accept()
        self.restored.emit(running.result)

    def _end(self) -> None:
        self._running = None
        self._polling.stop()
        self.bar.hide()
        self.button.setEnabled(True)
        self.list.setEnabled(True)
        self.list.setFocus()

    def _look(self) -> None:
        backup = self.current()
        if backup is None:
            return
        try:
            found = backups.contents(backup.path)
        except AnnotatorError as error:
            self.what.setText(sentence(tr("It cannot be used: {why}").format(why=error)))
            return
        self.what.setText(
            " · ".join(
                (
                    tr("%n article(s)", found.articles),
                    tr("%n annotation(s)", found.annotations),
                    tr("last step {when}").format(when=when(found.last_step))
                    if found.last_step
                    else "",
                )
            )
        )


class _List(QListWidget):
    wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
