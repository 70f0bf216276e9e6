"""What the inspector shows while no annotation is current: the place, and the keys to press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.actions import ActionSet
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.fields import heading, plain_label
from annotator.ui.kinds import field_name, furniture_name
from annotator.ui.language import later, tr

_ROWS = (
    ("select.word", later("select the word, again the next")),
    ("select.candidate", later("select the next thing to tag")),
    ("select.sentence", later("select the sentence")),
    ("jump.word", later("jump to a word: two letters")),
    ("", later("tag it with a label's letter")),
    ("annotation.pick_label", later("choose a label from the list")),
    ("annotation.next", later("go to the next annotation")),
    ("layer.claim", later("tag claims")),
    ("layer.discrepancy", later("tag discrepancies")),
    ("side.mark", later("mark a side of a discrepancy")),
    ("find.open", later("find words")),
    ("edit.undo", later("undo")),
)


class Hints(QWidget):
    """Say where the caret is and which keys lead on from there."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._keys: list[tuple[str, QLabel]] = []
        self.place = plain_label(wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("At the caret")))
        layout.addWidget(self.place)
        layout.addSpacing(16)
        layout.addWidget(heading(tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (id_, what) in enumerate(_ROWS):
            key = plain_label()
            self._keys.append((id_, key))
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain_label(tr(what), dim=True, wrap=True), row, 1)
        layout.addLayout(grid)
        self._show_keys()
        actions.keys_changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        for id_, label in self._keys:
            label.setText(self._actions.key(id_) if id_ else "A–Z")

    def show_place(self, page: OpenPage | None, offset: int) -> None:
        """Show what the caret is on."""
        self.place.setText(tr("No article is open.") if page is None else place_line(page, offset))


def place_line(page: OpenPage, offset: int) -> str:
    """Return what lies at an offset: its sentence, and the furniture it belongs to."""
    parts = []
    number = page.sentence_number(offset)
    if number is not None:
        parts.append(
            tr("Sentence {number} of {total}").format(number=number + 1, total=len(page.sentences))
        )
    for piece in page.article.furniture:
        if piece.start <= offset < piece.end:
            parts.append(tr("Furniture: {kind}").format(kind=furniture_name(piece.kind)))
            break
    parts += [
        tr("Read as {field}: {value}").format(field=field_name(found.name), value=found.value)
        for found in page.article.found
        if found.start <= offset < found.end
    ]
    return "\n".join(parts) or tr("Between sentences")
