"""Actions that help: the palette, the shortcut sheet, the guide, what this program is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from annotator.ui.guide import GuideWindow
    from annotator.ui.window import MainWindow


class HelpActions(QObject):
    """Answer the actions of the Help menu; everything is built when first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._guide: GuideWindow | None = None
        for id_, slot in (
            ("help.palette", self.palette),
            ("help.shortcuts", self.shortcuts),
            ("help.guide", self.guide),
            ("help.about", self.about),
        ):
            window.actions_.connect(id_, slot)

    def palette(self) -> None:
        """Offer every action, label and article by name."""
        from annotator.ui.palette import Palette

        Palette(self._window)

    def shortcuts(self) -> None:
        """Show every key."""
        from annotator.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._window, self._window.actions_).open()

    def guide(self) -> None:
        """Show the user guide in a window of its own."""
        from annotator.ui.guide import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def forget_guide(self) -> None:
        """Throw the guide's window away, to be made anew, shown again where it was shown."""
        guide, self._guide = self._guide, None
        if guide is None:
            return
        shown, page = guide.isVisible(), guide.current
        guide.close()
        guide.deleteLater()
        if shown:
            QTimer.singleShot(0, partial(self._show_page, page))

    def _show_page(self, page: str) -> None:
        self.guide()
        assert self._guide is not None
        self._guide.show_page(page)

    def about(self) -> None:
        """Say which version this is."""
        from annotator.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()
