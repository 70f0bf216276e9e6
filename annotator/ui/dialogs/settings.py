"""The settings: each is in force as soon as it is changed, and kept when the dialog closes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from annotator.paths import typed
from annotator.ui import language
from annotator.ui.annotate.editors import LineEditor
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import heading, inset, plain_label
from annotator.ui.language import later, tr
from annotator.ui.reading.typography import choices, families

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_THEMES = (
    ("system", later("as the system")),
    ("light", later("light")),
    ("dark", later("dark")),
)
_NAMES = 112
_INSET = 6
_FAMILIES = {
    "serif": later("Serif: {family}"),
    "sans": later("Sans: {family}"),
    "easy": later("Easy to tell apart: {family}"),
}


def languages() -> list[tuple[str, str]]:
    """Return (code, name in that language) of each language the program speaks."""
    found = []
    for code in language.known():
        name = "English" if code == "en" else QLocale(code).nativeLanguageName()
        found.append((code, name[:1].upper() + name[1:]))
    return sorted(found, key=lambda item: item[1].casefold())


class SettingsDialog(FrameDialog):
    """Offer what a person chooses for themselves; nothing here needs a confirmation."""

    language_chosen = Signal(str)
    backups_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Settings"), 640)
        self._window = window
        self._settings = window.settings
        self._views = window.views
        for title, rows in (
            (tr("Appearance"), self._appearance()),
            (tr("Reading"), self._reading()),
            (tr("Work"), self._work()),
            (tr("Backups"), self._backups()),
        ):
            _align(rows)
            self.body.addWidget(heading(title))
            self.body.addLayout(rows)
            self.body.addSpacing(4)
        self.add_buttons(tr("Done"), cancel="").setAutoDefault(False)
        for box in self.findChildren(QAbstractSpinBox):
            # The style sheet's padding does not reach the text of these.
            box.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.start_in(self.theme)

    # Sections

    def _appearance(self) -> QFormLayout:
        self.theme = _combo(tr("Theme"), [(tr(name), id_) for id_, name in _THEMES])
        _choose(self.theme, self._settings["theme"])
        self.theme.currentIndexChanged.connect(self._theme_chosen)
        known = [(tr("as the system"), "system"), *((name, code) for code, name in languages())]
        self.language = _combo(tr("Language"), known)
        _choose(self.language, self._settings["language"])
        self.language.currentIndexChanged.connect(self._language_chosen)
        rows = form()
        add_row(rows, tr("&Theme"), self.theme)
        add_row(rows, tr("&Language"), self.language)
        return rows

    def _reading(self) -> QFormLayout:
        kinds = {"serif": families("")[0], **choices()}
        self.family = _combo(
            tr("Typeface"),
            [
                (tr(_FAMILIES[kind]).format(family=QFontInfo(name).family()), kind)
                for kind, name in kinds.items()
            ],
        )
        _choose(self.family, self._settings["reading.family"])
        self.family.currentIndexChanged.connect(self._family_chosen)
        self.zoom = inset(QSpinBox())
        self.zoom.setRange(50, 400)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setValue(round(self._settings["reading.zoom"] * 100))
        self.zoom.valueChanged.connect(self._zoom_chosen)
        self.leading = inset(QDoubleSpinBox())
        self.leading.setRange(1.2, 2.4)
        self.leading.setSingleStep(0.05)
        self.leading.setValue(self._settings["reading.leading"])
        self.leading.valueChanged.connect(self._leading_chosen)
        self.furniture = QCheckBox(tr("Dim and name &furniture"))
        self.furniture.setChecked(self._settings["view.furniture"])
        self.furniture.toggled.connect(self._views.toggle_furniture)
        self.tips = self._switch(tr("Tool t&ips on annotations"), "view.tips", "view.tips")
        rows = form()
        add_row(rows, tr("T&ypeface"), self.family)
        add_row(rows, tr("Si&ze"), self.zoom)
        add_row(rows, tr("Line &spacing"), self.leading)
        rows.addRow("", self.furniture)
        rows.addRow("", self.tips)
        return rows

    def _work(self) -> QFormLayout:
        self.suggestions = QCheckBox(tr("Show s&uggestions at the caret"))
        self.suggestions.setChecked(self._settings["view.suggestions"])
        self.suggestions.toggled.connect(self._views.toggle_suggestions)
        self.aliases = self._switch(
            tr("Learn &aliases when a mention is linked"), "entity.learn", "entities.learn"
        )
        self.aliases.setToolTip(tr("The entity then answers to the mention's words as well."))
        self.author = LineEditor(tr("Your name"), self._window.author)
        self.author.load(self._settings["author"])
        self.author.setToolTip(tr("What you tag carries this name, from the next project opened."))
        self.author.committed.connect(self._author_entered)
        self.author.left.connect(self._leave_author)
        self.keys = QPushButton(tr("Change &keys…"))
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(self._window.choices.edit_keys)
        rows = form()
        add_row(rows, tr("Your &name"), self.author)
        rows.addRow("", self.suggestions)
        rows.addRow("", self.aliases)
        rows.addRow("", _left(self.keys))
        return rows

    def _switch(self, title: str, action: str, setting: str) -> QCheckBox:
        """Return a box that switches what an action switches."""
        box = QCheckBox(title)
        box.setChecked(self._settings[setting])
        box.toggled.connect(lambda: self._views.switches.toggle(action))
        return box

    def _backups(self) -> QFormLayout:
        settings = self._settings
        self.backups = QCheckBox(tr("Back the open project up &by itself, once it was changed"))
        self.backups.setChecked(settings["backups.on"])
        self.minutes = inset(QSpinBox())
        self.minutes.setRange(1, 240)
        self.minutes.setPrefix(tr("every "))
        self.minutes.setSuffix(tr(" minutes, and at the end"))
        self.minutes.setValue(settings["backups.minutes"])
        self.kept = inset(QSpinBox())
        self.kept.setRange(1, 100)
        self.kept.setPrefix(tr("the last "))
        self.kept.setValue(settings["backups.kept"])
        self.folder = LineEditor(tr("Folder"), tr("beside the project, in “backups”"))
        self.folder.load(settings["backups.folder"])
        choose = QPushButton(tr("Ch&oose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        self.backups.toggled.connect(self._backups_toggled)
        self.minutes.valueChanged.connect(self._minutes_chosen)
        self.kept.valueChanged.connect(self._kept_chosen)
        self.folder.committed.connect(self._folder_entered)
        self.folder.left.connect(self.backups.setFocus)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        rows = form()
        rows.addRow("", self.backups)
        add_row(rows, tr("&When"), self.minutes)
        add_row(rows, tr("&Keep"), self.kept)
        add_row(rows, tr("Fol&der"), beside).setBuddy(self.folder)
        self._show_backups()
        return rows

    # What was chosen

    def _theme_chosen(self) -> None:
        self._views.set_theme(self.theme.currentData())

    def _language_chosen(self) -> None:
        self._settings["language"] = self.language.currentData()
        self.language_chosen.emit(self.language.currentData())

    def _family_chosen(self) -> None:
        self._settings["reading.family"] = self.family.currentData()
        self._views.apply_font()

    def _zoom_chosen(self, percent: int) -> None:
        self._views.set_zoom(percent / 100)

    def _leading_chosen(self, leading: float) -> None:
        self._settings["reading.leading"] = round(leading, 2)
        self._views.apply_font()

    def _author_entered(self, name: object) -> None:
        self._settings["author"] = str(name)
        if name:
            self._window.author = str(name)

    def _leave_author(self) -> None:
        self.suggestions.setFocus(Qt.FocusReason.TabFocusReason)

    def _backups_toggled(self, wanted: bool) -> None:
        self._settings["backups.on"] = wanted
        self._show_backups()
        self.backups_changed.emit()

    def _minutes_chosen(self, minutes: int) -> None:
        self._settings["backups.minutes"] = minutes
        self.backups_changed.emit()

    def _kept_chosen(self, kept: int) -> None:
        self._settings["backups.kept"] = kept

    def _folder_entered(self, folder: object) -> None:
        path = typed(str(folder))
        if folder and not path.is_dir():
            self.complain(tr("There is no folder {path}.").format(path=path))
            self.folder.restore()
            return
        self.complain("")
        self._settings["backups.folder"] = str(path) if folder else ""
        self.folder.load(self._settings["backups.folder"])

    def _choose_folder(self) -> None:
        start = self._settings["backups.folder"] or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for backups"), start)
        if chosen:
            self._folder_entered(chosen)

    def _show_backups(self) -> None:
        for widget in (self.minutes, self.kept, self.folder):
            widget.setEnabled(self.backups.isChecked())


def _combo(name: str, entries: list[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for shown, value in entries:
        combo.addItem(shown, value)
    return combo


def _choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(max(combo.findData(value), 0))


def _align(rows: QFormLayout) -> None:
    """Let the fields of all sections begin at one edge."""
    for row in range(rows.rowCount()):
        item = rows.itemAt(row, QFormLayout.ItemRole.LabelRole)
        name = item.widget() if item is not None else None
        if name is not None:
            name.setMinimumWidth(_NAMES)


def _left(widget: QWidget) -> QWidget:
    """Return a row in which a widget is no wider than it needs to be."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addWidget(plain_label(), 1)
    return row
