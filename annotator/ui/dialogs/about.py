"""Say which version this is and whom it owes to."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.versions import versions


class AboutDialog(FrameDialog):
    """List the versions, to be copied into a report."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("About News Annotator"), 440)
        title = plain_label("News Annotator")
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.body.addWidget(title)
        self.body.addWidget(
            plain_label(
                tr("Tag entities, claims and discrepancies across versions of one story."),
                dim=True,
                wrap=True,
            )
        )
        rows = form()
        for name, version in versions():
            add_row(rows, tr(name), plain_label(version))
        self.body.addLayout(rows)
        self.body.addWidget(
            plain_label(
                tr("MIT licence. Qt is used under the LGPL, version 3."), dim=True, wrap=True
            )
        )
        copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.start_in(self.add_close())

    def _copy(self) -> None:
        lines = [f"{name}: {version}" for name, version in versions()]
        QGuiApplication.clipboard().setText("\n".join(lines))
