"""Searches a person keeps, and what was asked before, in the settings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.settings import Settings
from annotator.ui.language import tr

_MOST = 50


def kept(settings: Settings, name: str) -> list[str]:
    """Return the texts under a name in the settings; anything else in it is passed over."""
    return [each for each in settings[name] if isinstance(each, str)]


class Saved(QToolButton):
    """Offer the saved searches in a menu; the first entry saves what is asked, or forgets it."""

    chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.query = ""
        """What is asked now."""
        self.setText(f"{tr('Saved')} ▾")
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setToolTip(tr("Saved searches"))
        self.setAccessibleName(tr("Saved searches"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_ = QMenu(self)
        self.menu_.aboutToShow.connect(self._fill)
        self.setMenu(self.menu_)

    @property
    def searches(self) -> list[str]:
        """Return the saved searches, the newest last."""
        return kept(self._settings, "search.saved")

    def toggle(self, query: str) -> bool:  # type: ignore[override]
        """Save a search, or forget it where it is saved; tell whether it is saved now."""
        searches = self.searches
        if query in searches:
            searches.remove(query)
        else:
            searches.append(query)
        self._settings["search.saved"] = searches[-_MOST:]
        return query in searches

    def open_menu(self) -> None:
        """Show the menu under the button."""
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _fill(self) -> None:
        self.menu_.clear()
        searches = self.searches
        if self.query.strip():
            known = self.query in searches
            text = tr("Forget this search") if known else tr("Save this search")
            self.menu_.addAction(text, self._toggle)
            self.menu_.addSeparator()
        for query in searches:
            action = self.menu_.addAction(query.replace("&", "&&"))
            action.setData(query)
            action.triggered.connect(self._choose)
        if not searches:
            self.menu_.addAction(tr("No search is saved yet")).setEnabled(False)

    def _toggle(self) -> None:
        self.toggle(self.query)

    def _choose(self) -> None:
        action = self.sender()
        data = getattr(action, "data", None)
        if data is not None:
            self.chosen.emit(str(data()))
