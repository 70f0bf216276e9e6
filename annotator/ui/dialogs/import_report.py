"""Say what an import did where there is more to say than fits the status bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from annotator.services.importing import Report
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.error_words import remark_line
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr
from annotator.ui.mirroring import begin_lines

_KINDS = {
    "mention": later("mention"),
    "claim": later("claim"),
    "relation": later("relation"),
    "article_label": later("article label"),
    "discrepancy": later("discrepancy"),
}


class ImportReportDialog(FrameDialog):
    """List problems by file and line, what was there already, and what is worth knowing."""

    retry_wanted = Signal()
    """Comes when the rest is to be imported without what has problems."""

    def __init__(self, parent: QWidget | None, report: Report, *, refused: bool) -> None:
        super().__init__(parent, tr("Import report"), 640)
        self.heading = heading(summary(report, refused=refused))
        self.body.addWidget(self.heading)
        if refused:
            self.body.addWidget(
                plain_label(
                    tr(
                        "The project is as it was. Mend the files and import again, or import "
                        "the rest without them."
                    ),
                    wrap=True,
                )
            )
        self.details = QPlainTextEdit(details(report))
        self.details.setReadOnly(True)
        begin_lines(self.details)
        self.details.setAccessibleName(tr("Details"))
        self.body.addWidget(self.details, 1)
        copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        if refused:
            rest = self.buttons.addButton(
                tr("Import the rest"), QDialogButtonBox.ButtonRole.ActionRole
            )
            rest.setAutoDefault(False)
            rest.clicked.connect(self._retry)
        self.start_in(self.add_close())
        self.resize(680, 440)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(
            f"{self.heading.text()}\n\n{self.details.toPlainText()}"
        )

    def _retry(self) -> None:
        self.accept()
        self.retry_wanted.emit()


def summary(report: Report, *, refused: bool = False) -> str:
    """Return an import in one sentence."""
    if refused:
        return tr("Nothing was imported: {problems}.").format(
            problems=tr("%n problem(s)", report.problem_count)
        )
    parts = [tr("%n article(s) imported", report.added)]
    if report.stories:
        parts.append(tr("%n new story(s)", len(report.stories)))
    for kind, count in report.annotations.items():
        parts.append(f"{count} × {tr(_KINDS.get(kind, kind))}")
    if report.duplicate_count:
        parts.append(tr("%n there already", report.duplicate_count))
    if report.problem_count:
        parts.append(tr("%n problem(s)", report.problem_count))
    return ", ".join(parts) + "."


def needs_showing(report: Report) -> bool:
    """Tell whether a report holds more than good news."""
    return bool(report.problem_count or report.duplicate_count or report.remark_count)


def details(report: Report) -> str:
    """Return everything a report lists, a line each under headings."""
    lines: list[str] = []
    for title, entries, count in (
        (tr("Problems"), [remark_line(entry) for entry in report.problems], report.problem_count),
        (
            tr("There already, not imported again"),
            [
                entry.name
                if entry.line is None
                else tr("{file}, line {line}").format(file=entry.name, line=entry.line)
                for entry in report.duplicates
            ],
            report.duplicate_count,
        ),
        (
            tr("Worth knowing"),
            [remark_line(entry) for entry in report.remarks],
            report.remark_count,
        ),
        (tr("Left aside"), list(report.ignored), len(report.ignored)),
    ):
        if entries:
            lines += [f"{title} ({count})", *(f"  {entry}" for entry in entries)]
            if count > len(entries):
                lines.append("  " + tr("and %n more", count - len(entries)))
            lines.append("")
    return "\n".join(lines).rstrip()
