"""The relations of the current annotation, in the inspector: each goes to its other end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotations import Annotation, Claim, Mention, Relation
from annotator.domain.schema import Schema
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.phrases import label_of, one_line, quote_line
from annotator.ui.annotate.relating import relations_at
from annotator.ui.fields import heading
from annotator.ui.language import tr

_MOST = 12


class RelationList(QWidget):
    """List relations as "holds role ▸ harbour master"; one chosen goes to the other end."""

    chosen = Signal(str)
    """Carries the uid of the annotation at the other end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QToolButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(heading(tr("Relations")))

    def show_relations(
        self, record: Annotation | None, page: OpenPage | None, schema: Schema
    ) -> None:
        """Show the relations of an annotation, or the two ends of a relation."""
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        if page is not None and isinstance(record, Relation):
            for arrow, uid in (("", record.from_uid), ("▸ ", record.to_uid)):
                self._add(page, uid, arrow)
        elif page is not None and isinstance(record, Mention | Claim):
            for relation in relations_at(page, record.uid)[:_MOST]:
                name = label_of(schema, relation).name
                starts = relation.from_uid == record.uid
                arrow = f"{name} ▸ " if starts else f"◂ {name} "
                self._add(page, relation.to_uid if starts else relation.from_uid, arrow)
        self.setVisible(bool(self.buttons))

    def _add(self, page: OpenPage, uid: str, arrow: str) -> None:
        end = page.annotations.get(uid)
        if end is None:
            return
        button = QToolButton()
        text = f"{arrow}{quote_line(page.text, page.spans(end), 36)}"
        button.setText(one_line(text, 60).replace("&", "&&"))
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("end", uid)
        button.clicked.connect(self._clicked)
        self.buttons.append(button)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(str(sender.property("end")))
