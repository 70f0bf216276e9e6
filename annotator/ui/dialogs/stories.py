"""Dialogs on stories as wholes: another name, merging, splitting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.domain.articles import Story
from annotator.services.story_names import StoryNames
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.dialogs.story_field import StoryField
from annotator.ui.fields import Field, plain_label, plain_tip
from annotator.ui.language import tr
from annotator.ui.mirroring import own_way
from annotator.ui.reading.display import shown

_UID = Qt.ItemDataRole.UserRole


class NameDialog(FrameDialog):
    """Take a new name for a story."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, current: str) -> None:
        super().__init__(parent, tr("Rename story"), 440)
        self.name = Field(tr("Name"))
        self.name.setText(current)
        self.body.addWidget(self.name)
        self.add_buttons(tr("Rename"))
        self.start_in(self.name)

    def accept(self) -> None:
        if not self.name.text().strip():
            self.complain(tr("A story needs a name."))
            return
        super().accept()
        self.chosen.emit(self.name.text())


class MergeDialog(FrameDialog):
    """Take the story that is to receive another's articles."""

    chosen = Signal(object)
    """Carries a Story there is."""

    def __init__(self, parent: QWidget | None, own: Story, name: str, names: StoryNames) -> None:
        """Ask about one's ``own`` story, shown as ``name``."""
        super().__init__(parent, tr("Merge story into another"), 440)
        self._own, self._names = own, names
        self.body.addWidget(
            plain_label(
                tr("All articles and discrepancies of “{name}” move into:").format(
                    name=shown(name)
                ),
                wrap=True,
            )
        )
        self.name = StoryField(names, tr("Name of a story"))
        self.body.addWidget(self.name)
        self.add_buttons(tr("Merge"))
        self.start_in(self.name)

    def accept(self) -> None:
        found = self._names.called(self.name.text())
        if found is None or found.uid == self._own.uid:
            self.complain(tr("There is no other story of that name."))
            return
        super().accept()
        self.chosen.emit(found)


class SplitDialog(FrameDialog):
    """Take the articles that leave a story, and the name of the story they make."""

    chosen = Signal(object, str)
    """Carries the uids of the articles and the name."""

    def __init__(
        self, parent: QWidget | None, articles: Sequence[tuple[str, str]], current: str | None
    ) -> None:
        """List articles by uid and name; ``current`` is ticked."""
        super().__init__(parent, tr("Split story"), 520)
        self.body.addWidget(plain_label(tr("Articles that leave (Space ticks one)"), dim=True))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles that leave"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for uid, name in articles:
            item = QListWidgetItem(own_way(shown(name)))
            item.setToolTip(plain_tip(shown(name)))
            item.setData(_UID, uid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if uid == current else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list)
        self.name = Field(tr("Name of the new story"), tr("Name of the new story"))
        self.body.addWidget(self.name)
        self.add_buttons(tr("Split"))
        self.start_in(self.list)

    def accept(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        going = [item.data(_UID) for item in items if item.checkState() == Qt.CheckState.Checked]
        if not going or len(going) == len(items):
            self.complain(tr("Some articles have to leave, and some to stay."))
            return
        if not self.name.text().strip():
            self.complain(tr("The new story needs a name."))
            self.name.setFocus()
            return
        super().accept()
        self.chosen.emit(going, self.name.text())
