"""The annotators of a project: who they are, how far; a lead changes name, colour and role."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from annotator.services import annotators
from annotator.services.annotators import Person
from annotator.services.projects import Project
from annotator.ui.annotate.editors import ChoiceEditor, LineEditor
from annotator.ui.chrome import colours
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.dialogs.pick import Rows
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.reading.theme import LINE_CONTRAST, legible
from annotator.ui.schema.swatches import ColourEditor

_ROLES = {
    "lead": later("lead"),
    "annotator": later("annotator"),
    "reader": later("reader"),
}
_SIGN = 12
Change = Callable[[str, str, str], str]


class PeopleDialog(FrameDialog):
    """List the people; what is changed below the list is in force as soon as a field is left."""

    def __init__(self, parent: QWidget | None, project: Project, change: Change) -> None:
        """``change`` takes a uid, a field and its new value, and returns what stood in the way."""
        super().__init__(parent, tr("Annotators"), 600)
        self._project, self._change = project, change
        self._people: dict[str, Person] = {}
        self.table = Rows(tr("Annotators"), (tr("Name"), tr("Role"), tr("Stories finished")))
        self.name = LineEditor(tr("Name"))
        self.colour = ColourEditor()
        self.role = ChoiceEditor(tr("Role"))
        self.why = plain_label(dim=True, wrap=True)
        self.body.addWidget(self.table, 1)
        layout = form()
        fields: dict[str, tuple[str, LineEditor | ColourEditor | ChoiceEditor]] = {
            "name": (tr("Name"), self.name),
            "color": (tr("Colour"), self.colour),
            "role": (tr("Role"), self.role),
        }
        for field, (text, editor) in fields.items():
            add_row(layout, text, editor)
            editor.committed.connect(partial(self._committed, field))
        for editor in (self.name, self.colour.field, self.role):
            editor.left.connect(self.table.setFocus)
        self.body.addLayout(layout)
        self.body.addWidget(self.why)
        self.add_close()
        self.buttons.rejected.connect(self.reject)
        self.table.currentCellChanged.connect(self._show_person)
        self.start_in(self.table)
        self.resize(640, 460)
        self._load()

    def _load(self) -> None:
        """Read the people anew; the current one stays the current one."""
        found = annotators.listed(self._project)
        self._people = {each.annotator.uid: each for each in found}
        self.table.fill(
            [
                (
                    each.annotator.uid,
                    (
                        each.annotator.name,
                        tr(_ROLES[each.role]),
                        tr("{done} of {all}").format(done=each.ended, all=each.handed)
                        if each.handed
                        else "–",
                    ),
                )
                for each in found
            ]
        )
        for row, each in enumerate(found):
            self.table.mark(row, self._sign(each.annotator.color))
        self._show_person()

    def _sign(self, colour: str) -> QIcon:
        """Return a disc of somebody's colour, or a ring where the program chooses one."""
        c = colours()
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(_SIGN * scale), round(_SIGN * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(c.edge if not colour else "transparent"))
            if colour:
                painter.setBrush(QColor(legible(colour, c.reading, LINE_CONTRAST)))
            painter.drawEllipse(QRectF(1, 1, _SIGN - 2, _SIGN - 2))
        return QIcon(picture)

    def _show_person(self) -> None:
        """Show the current person in the fields, and say what cannot be changed there."""
        person = self._people.get(self.table.key)
        if person is None:
            return
        own = person.annotator
        others = (each.annotator for each in self._people.values() if each is not person)
        self.name.load(own.name)
        self.name.setEnabled(not person.has_worked)
        self.colour.load(own.color, frozenset(each.color for each in others if each.color))
        # In a file nothing is kept from a reader, so nobody is made one there.
        offered = [role for role in _ROLES if role != "reader" or person.role == role]
        self.role.set_choices([(tr(_ROLES[role]), role) for role in offered])
        self.role.load(person.role)
        self.role.setEnabled(not self._project.is_shared)
        reasons = []
        if person.has_worked:
            reasons.append(tr("Every step of the history has this name, so it stays."))
        if self._project.is_shared:
            reasons.append(tr("Roles are the server's: annotator team add-user changes them."))
        self.why.setText(" ".join(reasons))

    def _committed(self, field: str, value: Any) -> None:
        uid = self.table.key
        if uid:
            self.complain(self._change(uid, field, str(value)))
            self._load()
