"""The versions of a story: which was edited from which, and how near each two are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.compare.profile import ArticleText
from annotator.errors import AnnotatorError
from annotator.services import comparison
from annotator.services.background import Background
from annotator.services.story_versions import Family, family_beside, family_of
from annotator.ui.annotate.phrases import one_line
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.dialogs.nearness import NearnessSquare
from annotator.ui.dialogs.version_list import VersionList
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.mirroring import begun_there
from annotator.ui.reading.display import shown
from annotator.ui.sentences import sentence

_POLL_MS = 50
_LONGEST = 200
_MOST_SQUARE = 12
"""Versions up to which the square of figures is shown: nobody reads a larger one."""


class VersionsDialog(FrameDialog):
    """List the versions as a family; Enter opens one, Alt+C compares it with its source."""

    opened = Signal(str)
    """Carries the uid of the article to be read."""
    compared = Signal(object)
    """Carries the uids of two articles, the source first."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        texts: Sequence[ArticleText],
        current: str | None,
        *,
        blind: bool,
    ) -> None:
        """Show versions given in the order of publication; ``blind`` hides outlets and days."""
        super().__init__(parent, tr("Versions of the story"), 640)
        self._current = current
        self._family: Family | None = None
        self._running: Background[Family] | None = None
        self.what = plain_label(dim=True, wrap=True)
        self.list = VersionList(blind=blind)
        self.square = NearnessSquare()
        self.legend = plain_label(
            tr(
                "Per cent of the shorter text’s runs of five words that the other has too. From 60 "
                "it is an edition, from 20 both were edited from one text."
            ),
            dim=True,
            wrap=True,
        )
        self._lay_out(name)
        self.button = self.add_buttons(tr("Open"), tr("Close"))
        self.compare = self.buttons.addButton(
            tr("&Compare"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.compare.setAutoDefault(False)
        self.compare.clicked.connect(self._compare)
        self.list.wanted.connect(self.accept)
        self.list.currentRowChanged.connect(self._follow)
        self._polling = QTimer(self, interval=_POLL_MS)
        self._polling.timeout.connect(self._poll)
        self.start_in(self.list)
        self.resize(800, 440)
        if comparison.is_heavy(texts):
            self.what.setText(tr("Comparing {count} versions…").format(count=len(texts)))
            self._enable(False)
            self._running = family_beside(texts)
            self._polling.start()
        else:
            self._show(family_of(texts))

    def _lay_out(self, name: str) -> None:
        self.heading = plain_label(begun_there(shown(one_line(name, _LONGEST))), wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.what)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.square)
        side.addWidget(self.legend)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        self.body.addLayout(row, 1)

    def _show(self, family: Family) -> None:
        self._family = family
        self._enable(True)
        alone = sum(each.parent < 0 for each in family.relatives)
        parts = (
            tr("%n version(s)", len(family.relatives)),
            tr("%n independent text(s)", alone),
        )
        self.what.setText(" · ".join(parts))
        self.list.show_family(family, self._current)
        few = len(family.relatives) <= _MOST_SQUARE
        self.square.setVisible(few)
        self.legend.setVisible(few)
        if few:
            self.square.show_figures(len(family.relatives), family.nearness)
            self.legend.setFixedWidth(max(200, self.square.sizeHint().width()))
        self._follow(self.list.currentRow())

    def _enable(self, enabled: bool) -> None:
        for widget in (self.button, self.compare, self.list):
            widget.setEnabled(enabled)

    def _follow(self, row: int) -> None:
        if self._family is not None and 0 <= row < len(self._family.relatives):
            self.square.mark(self._family.relatives[row].number)

    def _poll(self) -> None:
        running = self._running
        try:
            if running is None or not running.poll():
                return
        except AnnotatorError as error:
            self._stop()
            self.what.clear()
            self.complain(sentence(str(error)))
            return
        found = running.result
        self._stop()
        if found is not None:
            self._show(found)
            self.list.setFocus()

    def _stop(self) -> None:
        self._polling.stop()
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    # Leaving

    def accept(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            super().accept()
            self.opened.emit(chosen.article.uid)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def _compare(self) -> None:
        family, chosen = self._family, self.list.current()
        if family is None or chosen is None:
            return
        source = chosen.parent if chosen.parent >= 0 else family.nearest(chosen.number)
        by_number = {each.number: each.article.uid for each in family.relatives}
        super().accept()
        self.compared.emit((by_number[source], chosen.article.uid))
