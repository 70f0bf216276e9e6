"""The look of everything around the text: neutral colours for light and dark, one style for both.

Colour marks layers and labels only, so the chrome is grey on grey with one accent for the focus and
the selection. Measures are multiples of eight pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.ui.reading.theme import DARK as READING_DARK
from annotator.ui.reading.theme import LIGHT as READING_LIGHT
from annotator.ui.reading.theme import ReadingTheme

UNIT = 8
THEMES = ("light", "dark", "system")


@dataclass(frozen=True, slots=True)
class Colours:
    """Name every colour of the chrome as ``#rrggbb``; text keeps 4.5:1 on all three grounds."""

    ground: str
    """Panels, bars, dialogs."""
    raised: str
    """Fields, lists, cards."""
    hover: str
    line: str
    """Borders between panels."""
    edge: str
    """Borders of fields and buttons; 3:1 on the ground."""
    text: str
    dim: str
    faint: str
    """What cannot be used now."""
    accent: str
    on_accent: str
    chosen: str
    """The ground of the current row."""
    warn: str
    """The ground of a quiet banner."""
    reading: ReadingTheme


LIGHT = Colours(
    ground="#f3f1ed",
    raised="#fcfbf8",
    hover="#e9e6e0",
    line="#dcd8d0",
    edge="#8f8a81",
    text="#1f1e1c",
    dim="#625d55",
    faint="#8b867d",
    accent="#2563b4",
    on_accent="#ffffff",
    chosen="#d5e3f5",
    warn="#f6ead0",
    reading=READING_LIGHT,
)

DARK = Colours(
    ground="#242528",
    raised="#1b1c1e",
    hover="#303236",
    line="#36383d",
    edge="#797d86",
    text="#e6e2da",
    dim="#aaa69d",
    faint="#7d7a73",
    accent="#7ab0f5",
    on_accent="#10243d",
    chosen="#263a58",
    warn="#40371f",
    reading=READING_DARK,
)


class Chrome(QObject):
    """Hold the theme in force, apply it to the application, and tell who paints by hand."""

    changed = Signal(object)
    """Carries the Colours now in force."""

    def __init__(self, app: QApplication, theme: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme if theme in THEMES else "system"
        app.setStyle("fusion")
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        self._colours: Colours | None = None
        self._system = ""
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> str:
        """Return "light", "dark" or "system"."""
        return self._theme

    @property
    def colours(self) -> Colours:
        """Return the colours in force."""
        assert self._colours is not None
        return self._colours

    def system_theme(self) -> str:
        """Return "light" or "dark" as the system last said; while another is forced, as before."""
        if self._theme != "system" and self._system:
            return self._system
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def set_theme(self, theme: str) -> None:
        """Change to "light", "dark" or what the system says."""
        if theme not in THEMES:
            raise ValueError(f"there is no theme {theme!r}")
        self._theme = theme
        self._apply()

    def _follow_system(self) -> None:
        if self._theme == "system":
            self._apply()

    def _apply(self) -> None:
        hints = QGuiApplication.styleHints()
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if self._theme == "system":
            hints.unsetColorScheme()
            self._system = ""
            wanted = self.system_theme()
        else:
            self._system = self.system_theme()
            hints.setColorScheme(schemes[self._theme])  # title bars and native dialogs
            wanted = self._theme
        colours = DARK if wanted == "dark" else LIGHT
        if colours is self._colours:
            return
        self._colours = colours
        self._app.setPalette(qt_palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit(colours)


def colours() -> Colours:
    """Return the colours in force, those for light before any were set."""
    app = QApplication.instance()
    chrome = app.findChild(Chrome) if app is not None else None
    return chrome.colours if chrome is not None else LIGHT


def qt_palette(colours: Colours) -> QPalette:
    """Return the colours as Qt's roles."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.raised),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Button, colours.ground),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.chosen),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.line),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.faint))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the application's style sheet: flat panels, fine lines, one visible focus."""
    c = colours
    icons = (paths.resources() / "icons" / "line").as_posix()
    return f"""
QSplitter::handle, QMainWindow::separator {{ background: {c.line}; }}
QMainWindow::separator {{ width: 1px; height: 1px; }}
QMenuBar {{ background: {c.ground}; border-bottom: 1px solid {c.line}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.hover}; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.edge}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 24px 5px 24px; }}
QMenu::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.faint}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 0; }}
QStatusBar {{ background: {c.ground}; border-top: 1px solid {c.line}; }}
QStatusBar::item {{ border: none; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.edge}; padding: 4px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QListView, QTreeView, QTableView {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.edge}; border-radius: 4px;
    selection-background-color: {c.chosen}; selection-color: {c.text};
}}
QLineEdit {{ padding: 4px 7px; min-height: 20px; }}
QPlainTextEdit, QTextEdit {{ padding: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QListView:focus, QTreeView:focus,
QTableView:focus {{ border: 2px solid {c.accent}; }}
QLineEdit:focus {{ padding: 3px 6px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 2px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {c.ground}; color: {c.faint}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {c.ground}; }}
QHeaderView::section {{
    background: {c.ground}; color: {c.dim}; border: none; border-bottom: 1px solid {c.line};
    padding: 4px 11px;
}}
QPushButton {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.edge}; border-radius: 4px;
    padding: 5px 14px; min-height: 20px; min-width: 56px;
}}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.chosen}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 13px; }}
QPushButton:default {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
QPushButton:default:focus {{ border: 2px solid {c.text}; }}
QPushButton:disabled {{ color: {c.faint}; border-color: {c.line}; background: {c.ground}; }}
QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[flat="true"]:hover {{ background: {c.hover}; }}
QPushButton[flat="true"]:focus {{ border: 2px solid {c.accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 3px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; padding: 2px; }}
QStatusBar QToolButton, QStatusBar QToolButton:focus {{ padding: 0 6px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QTabBar::tab {{ padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
    color: {c.dim}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:focus {{ background: {c.hover}; }}
QComboBox, QAbstractSpinBox {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.edge};
    border-radius: 4px; padding: 4px 7px; min-height: 20px; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {c.accent}; padding: 3px 6px; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ background: {c.ground}; color: {c.faint};
    border-color: {c.line}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{icons}/chevron-{c.reading.name}.svg"); width: 12px;
    height: 12px; }}
QComboBox[drawn="true"]::down-arrow {{ image: none; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; background: transparent;
    padding: 0; min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border;
    border: none; background: transparent; width: 24px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/chevron-up-{c.reading.name}.svg"); width: 10px;
    height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{icons}/chevron-{c.reading.name}.svg"); width: 10px;
    height: 10px; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.edge}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QRadioButton {{ border-bottom: 2px solid transparent; }}
QRadioButton:focus {{ border-bottom-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.faint}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
    border: 1px solid {c.edge}; background: {c.raised}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {c.accent};
    width: 12px; height: 12px; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{icons}/tick-{c.reading.name}.svg"); }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.line};
    background: {c.ground}; }}
QProgressBar {{ background: {c.hover}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.edge}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListWidget::item {{ padding: 6px 12px; }}
QListWidget::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QFrame[overlay="true"] {{ background: {c.raised}; border: 1px solid {c.edge};
    border-radius: 8px; }}
QTableView::item {{ padding: 0 8px; }}
QTableCornerButton::section {{ background: {c.ground}; border: none;
    border-bottom: 1px solid {c.line}; border-right: 1px solid {c.line}; }}
QTableView[bare="true"] {{ selection-background-color: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QLabel[waiting="true"] {{ background: {c.raised}; border: 2px solid {c.accent};
    border-radius: 4px; padding: 6px 0; }}
*[panel="true"] {{ background: {c.ground}; }}
*[bare="true"], *[bare="true"]:focus {{ border: none; border-radius: 0; background: transparent; }}
QLabel[dim="true"] {{ color: {c.dim}; }}
QLabel[heading="true"] {{ color: {c.dim}; font-weight: 600; }}
QFrame[banner="true"] {{ background: {c.warn}; border: none; border-bottom: 1px solid {c.line}; }}
QFrame[rule="true"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
"""
