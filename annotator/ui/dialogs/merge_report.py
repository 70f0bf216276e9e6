"""What came of merging: counts by kind, what was refused and why, what was changed in both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.services.merging import MergeReport
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.error_words import in_words
from annotator.ui.fields import plain_label
from annotator.ui.kinds import record_name
from annotator.ui.language import number, tr
from annotator.ui.mirroring import begin_lines


class MergeReportDialog(FrameDialog):
    """Show the reports of one or more merged files."""

    def __init__(self, parent: QWidget | None, reports: Sequence[tuple[str, MergeReport]]) -> None:
        super().__init__(parent, tr("Merged"), 560)
        changed = sum(report.changed for _, report in reports)
        left = sum(report.conflict_count + report.refused_count for _, report in reports)
        self.body.addWidget(
            plain_label(
                tr("%n record(s) came in.", changed)
                + (" " + tr("%n did not; see below.", left) if left else "")
            )
        )
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setPlainText("\n\n".join(_lines(name, report) for name, report in reports))
        begin_lines(self.details)
        self.details.setMinimumHeight(220)
        self.body.addWidget(self.details)
        self.start_in(self.add_buttons(tr("Close"), ""))


def _lines(name: str, report: MergeReport) -> str:
    lines = [name]
    for title, counts in (
        (tr("new"), report.new),
        (tr("updated"), report.updated),
        (tr("deleted"), report.deleted),
        (tr("newer here"), report.newer_here),
        (tr("deleted here before"), report.deleted_here),
    ):
        if counts:
            parts = ", ".join(
                f"{number(count)} × {record_name(kind)}" for kind, count in sorted(counts.items())
            )
            lines.append(f"  {title}: {parts}")
    if not report.changed:
        lines.append("  " + tr("nothing new"))
    lines += [
        "  " + tr("“{theirs}” is called “{here}” here").format(theirs=theirs, here=here)
        for theirs, here in report.renamed
    ]
    lines += [
        f"  {tr('refused')}: {record_name(refused.kind)} {refused.uid}: {in_words(refused.reason)}"
        for refused in report.refused
    ]
    lines += [
        f"  {tr('changed in both, left as here')}: {record_name(each.kind)} {each.uid}\n"
        f"    {tr('here')}: {each.ours or tr('deleted')}\n"
        f"    {tr('there')}: {each.theirs or tr('deleted')}"
        for each in report.conflicts
    ]
    return "\n".join(lines)
