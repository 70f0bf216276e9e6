"""The dialog in which every key can be changed; a change is in force at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from annotator.errors import InvalidInput
from annotator.services import keymaps, whole_file
from annotator.services.actions import ActionSpec
from annotator.settings import Settings
from annotator.ui.actions import ActionSet, shown
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import Field
from annotator.ui.icons import icon
from annotator.ui.keys.capture import KeyCapture
from annotator.ui.keys.rows import KeyRowDelegate, KeyRows, Row
from annotator.ui.language import later, tr
from annotator.ui.sentences import sentence

FILTER = "JSON (*.json)"
_HINT = later(
    "Enter changes the key, Insert adds one, Delete takes them away, Ctrl+R puts back the default."
)
_STEPS = frozenset(
    (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
)  # fmt: skip


class KeysDialog(FrameDialog):
    """List every action with its keys; what clashes is marked, and told before it happens."""

    def __init__(self, parent: QWidget | None, actions: ActionSet, settings: Settings) -> None:
        super().__init__(parent, tr("Change keys"), 640)
        self._actions = actions
        self._settings = settings
        self._adding = False
        self._wanted: tuple[str, str] | None = None
        self._declared = {spec.id: spec for spec in actions.declared()}
        self._make_top()
        self._make_list()
        self._make_foot()
        self.start_in(self.field)
        self.resize(820, 640)
        self._show_preset()
        self._tell()

    # Parts

    def _make_top(self) -> None:
        self.field = Field(tr("Search keys"), tr("Search by name or key"), icon("search"))
        self.field.setClearButtonEnabled(True)
        self.only = QCheckBox(tr("&Changed only"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Key map"))
        self._fill_presets()
        self.preset.activated.connect(self._take_preset)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.field, 1)
        top.addWidget(self.only)
        top.addWidget(self.preset)
        self.body.addLayout(top)

    def _make_list(self) -> None:
        self.rows = KeyRows(self._actions, self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(KeyRowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.doubleClicked.connect(self.change)
        self.body.addWidget(self.list, 1)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.only.toggled.connect(self._narrow)

    def _make_foot(self) -> None:
        self.line = KeyCapture()
        # As high as with the frame it has while it waits, so that nothing moves.
        self.line.setMinimumHeight(2 * self.line.fontMetrics().height() + 16)
        self.line.pressed.connect(self._pressed)
        self.line.cancelled.connect(self._left)
        self.body.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text, slot in (
            ("change_button", tr("C&hange…"), self.change),
            ("add_button", tr("&Add…"), self.add),
            ("remove_button", tr("&Remove"), self.remove),
            ("reset_button", tr("&Default"), self.reset),
            ("reset_all_button", tr("Reset a&ll"), self.reset_all),
            ("import_button", tr("&Import…"), self.import_map),
            ("export_button", tr("&Export…"), self.export_map),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            setattr(self, name, button)
            row.addWidget(button)
            if name == "reset_button":
                row.addStretch(1)
        self.body.addLayout(row)
        self.add_buttons(tr("Done"), cancel="")

    reset_all_button: QPushButton
    change_button: QPushButton

    # What is listed

    def current(self) -> Row | None:
        """Return the action the keys below act on."""
        at = self.list.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def _narrow(self) -> None:
        row = self.current()
        self.rows.narrow(self.field.text(), only_changed=self.only.isChecked())
        self._go_to("" if row is None else row.spec.id)

    def _go_to(self, id_: str) -> None:
        at = max(self.rows.place_of(id_), 0)
        self.list.setCurrentIndex(self.rows.index(at))
        self.list.scrollTo(self.rows.index(at))

    # Changing

    def change(self) -> None:
        """Ask for the key that replaces those of the current action."""
        self._ask(adding=False)

    def add(self) -> None:
        """Ask for one more key of the current action."""
        self._ask(adding=True)

    def _ask(self, *, adding: bool) -> None:
        row = self.current()
        if row is not None:
            self._adding, self._wanted = adding, None
            self.line.wait(
                tr("Press the new key of “{action}”. Escape leaves it as it is.").format(
                    action=row.title
                )
            )

    def remove(self) -> None:
        """Leave the current action without a key."""
        row = self.current()
        if row is not None:
            self._set(keymaps.changed(self._actions.keymap, self._declared[row.spec.id], ()))

    def reset(self) -> None:
        """Give the current action its default keys."""
        row = self.current()
        if row is None:
            return
        default = self._declared[row.spec.id]
        keys = keymaps.without(self._actions.keymap, [default.id])
        # Its own key may have gone to another meanwhile; a clash nobody asked for is worse.
        for key in default.keys:
            keys = self._taken_from_others(keys, default, key)
        self._set(keys)

    def reset_all(self) -> None:
        """Give every action its default keys."""
        self._set({})
        self.line.setText(tr("Every action has its default keys again."))

    def _pressed(self, key: str) -> None:
        row = self.current()
        assert row is not None
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        fault = keymaps.fault_of(row.spec, key)
        if fault:
            self.line.setText(sentence(fault))
            return
        others = keymaps.takers(self._actions.specs(), row.spec, key)
        if others:
            self._wanted = (row.spec.id, key)
            names = ", ".join(f"“{self._actions.title(spec.id)}”" for spec in others)
            self.line.setText(
                tr(
                    "{key} belongs to {others}. Enter takes it from there, Escape leaves it."
                ).format(key=shown(key), others=names)
            )
            return
        self._give(row.spec, key)

    def _give(self, spec: ActionSpec, key: str) -> None:
        kept = spec.keys if self._adding else ()
        keys = self._taken_from_others(self._actions.keymap, spec, key)
        self._set(keymaps.changed(keys, self._declared[spec.id], (*kept, key)))

    def _taken_from_others(
        self, keys: keymaps.KeyMap, spec: ActionSpec, key: str
    ) -> keymaps.KeyMap:
        now = keymaps.applied(self._declared.values(), keys)
        for other in keymaps.takers(now, spec, key):
            rest = [each for each in other.keys if not keymaps.meet(each, key)]
            keys = keymaps.changed(keys, self._declared[other.id], rest)
        return keys

    def _left(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _set(self, keys: keymaps.KeyMap) -> None:
        """Put a key map in force, keep it, and show it."""
        row = self.current()
        self._wanted = None
        self._actions.set_keymap(keys)
        self._settings["keys"] = {id_: list(each) for id_, each in sorted(keys.items())}
        self.rows.refresh()
        self._go_to("" if row is None else row.spec.id)
        self._show_preset()
        self._tell()

    def _tell(self) -> None:
        clashing = self.rows.clashing
        if clashing:
            self.line.setText(
                tr(
                    "%n action(s) share a key and answer to neither; they are marked.",
                    len(clashing),
                )
            )
        else:
            self.line.setText(tr(_HINT))

    # Maps

    def _fill_presets(self) -> None:
        for preset in keymaps.presets():
            self.preset.addItem(tr(preset.name), preset.id)
            at = self.preset.count() - 1
            self.preset.setItemData(at, tr(preset.about), Qt.ItemDataRole.ToolTipRole)
        self.preset.addItem(tr("Own keys"), "")

    def _show_preset(self) -> None:
        preset = keymaps.preset_of(self._actions.keymap, self._declared.values())
        self.preset.setCurrentIndex(self.preset.findData("" if preset is None else preset.id))

    def _take_preset(self, at: int) -> None:
        wanted = self.preset.itemData(at)
        preset = next((each for each in keymaps.presets() if each.id == wanted), None)
        if preset is None:
            self._show_preset()
        else:
            self._set(preset.keymap(self._declared.values()))
            self.line.setText(tr(preset.about))

    def import_map(self) -> None:
        """Ask for a file of keys and put it in force."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), str(Path.home()), FILTER)
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Put the keys in a file in force; a file that is none changes nothing."""
        try:
            keys = keymaps.read_keymap(path.read_bytes(), name=f"“{path.name}”")
        except (InvalidInput, OSError) as error:
            self.complain(sentence(str(error)))
            return
        self.complain("")
        self._set(keys)

    def export_map(self) -> None:
        """Ask where to write the keys that differ from the default ones."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export keys"), str(Path.home() / "keys.json"), FILTER
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the keys that differ from the default ones."""
        try:
            whole_file.write(path, keymaps.write_keymap(self._actions.keymap))
        except InvalidInput as error:
            self.complain(sentence(str(error)))
            return
        self.line.setText(tr("Written to {path}.").format(path=path.name))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._steer(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif key == Qt.Key.Key_Escape and self._wanted is not None:
            self._wanted = None
            self._tell()
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.reset()
        elif watched is self.list and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif watched is self.field and key in _STEPS:
            self.list.keyPressEvent(event)
        elif watched is self.list and event.text().isprintable() and event.text().strip():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(event.text())
        else:
            return False
        return True

    def _confirm(self) -> None:
        """Take the wanted key from whoever has it, or ask for one."""
        row = self.current()
        if self._wanted is not None and row is not None and row.spec.id == self._wanted[0]:
            self._give(row.spec, self._wanted[1])
        else:
            self.change()
