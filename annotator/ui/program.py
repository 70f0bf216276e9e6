"""The running program: Qt's application, what happens to faults, and the one window."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.errors import ConnectionLost
from annotator.services.people import login_name
from annotator.settings import Settings
from annotator.ui import language
from annotator.ui.chrome import Chrome
from annotator.ui.reading.view import ReadingView
from annotator.ui.sentences import sentence

TIMING = "ANNOTATOR_TIMING"
"""Names a file to write the moment of the first painted article to, for the benchmarks."""
PICTURE_SIZE = QSize(1440, 900)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("annotator.qt")


class Program(QObject):
    """Own the application and its window from start to end."""

    def __init__(self, author: str) -> None:
        super().__init__()
        self._author = author
        self._app = _application()
        self._app.installEventFilter(self)
        self._dropped: list[Path] = []
        self.settings = Settings()
        language.speak(self._app, self.settings["language"])
        if author == login_name():
            # Whoever was named on the command line stays that.
            self._author = self.settings["author"] or author
        self.chrome = Chrome(self._app, self.settings["theme"])
        self._showing_fault = False
        sys.excepthook = self.report
        qInstallMessageHandler(_log_message)

    def run(self, project: Path | None) -> int:
        """Show the window on a project, the last one, or the welcome page, until it is closed.

        Where another window has the project, that one comes forward and this program ends.
        """
        from annotator.ui.window import MainWindow

        last = self.settings["last_project"]
        wanted = project or (Path(last) if last and Path(last).is_file() else None)
        self.window = window = MainWindow(self.settings, self.chrome, self._author, equipped=False)
        self._stop_on_signals()
        first = window.show_first_look(wanted) if wanted is not None else None
        if first is not None and wanted is not None:
            self._first = wanted
            first.painted.connect(self._first_painted)
        elif wanted is None:
            window.show_welcome()
            window.show()
            QTimer.singleShot(0, leave_to_stay)
        elif not self._open(wanted, asked=project is not None):
            return 0
        return self._app.exec()

    def _first_painted(self) -> None:
        """Open the project behind its last article, now that the article can be read."""
        view = self.sender()
        assert isinstance(view, ReadingView)
        view.painted.disconnect(self._first_painted)
        _write_timing("painted")
        QTimer.singleShot(0, self._open_behind)

    def _open_behind(self) -> None:
        # A window that was closed meanwhile must not come back.
        if self.window.isVisible():
            self._open(self._first, asked=False)

    def _open(self, path: Path, *, asked: bool) -> bool:
        """Show a project in the window; tell whether this window is the one to stay."""
        from annotator.ui import opening

        window = self.window
        window.equip()
        opened = opening.open_for_window(path, self._author)
        if opened.raised and asked:
            sys.stdout.write(f"{opened.raised}\n")
            return False
        if opened.project is None:
            window.projects.tell(opened.raised or opened.failure)
        else:
            window.show_project(opened.project, opened.notice)
            assert window.workspace is not None
            window.workspace.view.painted.connect(self._opened_painted)
            window.workspace.ahead.done.connect(self._done_ahead)
        window.show()
        for dropped in self._dropped:
            window.take([dropped])
        return True

    def _opened_painted(self) -> None:
        view = self.sender()
        assert isinstance(view, ReadingView)
        view.painted.disconnect(self._opened_painted)
        _write_timing("painted")
        _write_timing("open")
        QTimer.singleShot(0, leave_to_stay)

    def _done_ahead(self) -> None:
        """Spare the collector what was loaded, which the first time is a great deal."""
        workspace = self.window.workspace
        if workspace is not None:
            workspace.ahead.done.disconnect(self._done_ahead)
        leave_to_stay()
        _write_timing("ahead")

    def picture(self, project: Path, target: Path) -> None:
        """Draw the main window with a project into a PNG file, at twice the size."""
        from annotator.services.projects import open_project
        from annotator.ui.window import MainWindow

        self.chrome.set_theme("light")
        settings = Settings(paths.cache_dir() / "picture.json")
        opened = open_project(project, self._author, read_only=True)
        window = MainWindow(settings, self.chrome, self._author)
        window.resize(PICTURE_SIZE)
        window.show_project(opened)
        window.show()
        self._app.processEvents()
        ratio = 2.0
        from PySide6.QtGui import QPixmap

        pixmap = QPixmap(PICTURE_SIZE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        window.render(pixmap)
        if not pixmap.save(str(target), "PNG"):
            raise OSError(f"{target}: the picture cannot be written")
        window.close_project()
        window.destroy()

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault without its words, and show it once."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        if isinstance(error, ConnectionLost):
            # Nothing of ours failed, and what was asked for waits in the outbox.
            self.window.banner.say(sentence(str(error)))
            return
        from annotator.ui.dialogs.error_report import ErrorDialog, report_of

        report = report_of(kind, error, trace)
        _log.error("fault: %s", " | ".join(line.strip() for line in report.splitlines() if line))
        if self._showing_fault or QApplication.instance() is None:
            return
        self._showing_fault = True
        # Kept, since without a window behind it nothing else would keep it.
        self._fault = ErrorDialog(QApplication.activeWindow(), report)
        self._fault.finished.connect(self._fault_shown)
        self._fault.open()

    def _fault_shown(self) -> None:
        self._showing_fault = False

    def _stop_on_signals(self) -> None:
        """Close as by hand on Ctrl+C and on the system's request."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, self._stop)
        # Python looks for signals between its own instructions, so it must get to run some.
        self._ticking = QTimer(self)
        self._ticking.setInterval(500)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()

    def _tick(self) -> None:
        """Let Python run."""

    def _stop(self, *_: object) -> None:
        # Not from here: this may be inside a paint, or before the event loop has begun.
        QTimer.singleShot(0, self.window.close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            path = Path(event.file())
            window = getattr(self, "window", None)
            if window is None:
                self._dropped.append(path)
            else:
                window.take([path])
            return True
        return False


def leave_to_stay() -> None:
    """Spare the garbage collector what is there by now: modules, windows, actions.

    All of it stays until the end, and going through it stops the window for a tenth of a second.
    """
    gc.freeze()


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Names no window has ever been given; they decide the desktop file, the class, the icon.
    QGuiApplication.setDesktopFileName("news-annotator")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["annotator"])
    app.setApplicationName("news-annotator")
    app.setApplicationDisplayName("News Annotator")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "annotator.svg")))
    # A frozen program brings fonts of its own; a checkout has no such folder.
    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return app


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log what Qt says under its category; it says nothing of any article."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)


def _write_timing(what: str) -> None:
    """Add the moment something was first on the screen to the file the benchmarks ask for."""
    target = os.environ.get(TIMING, "")
    if target:
        path = Path(target)
        known = json.loads(path.read_text("utf-8")) if path.exists() else {}
        known.setdefault(what, time.time())
        path.write_text(json.dumps(known), "utf-8")
