"""What the inspector shows while a suggestion is current: what it would be, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.schema import Label
from annotator.services.rule_precision import Decisions, precision
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.label_button import LabelButton
from annotator.ui.annotate.phrases import quote_line
from annotator.ui.annotate.rules import reason_in_words, rule_in_words
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr
from annotator.ui.reading.typography import families

if TYPE_CHECKING:
    from annotator.services.suggesting import Suggestion

_KEYS = (
    ("annotation.pick_label", later("accept it")),
    ("annotation.delete", later("reject it")),
    ("", later("accept it as another label")),
    ("edge.end_on", later("accept it and move an edge")),
    ("suggestion.accept_all", later("accept all of this label")),
    ("suggestion.reject_all", later("reject all of this label")),
    ("suggestion.next", later("leave it, go to the next")),
    ("edit.undo", later("take a decision back")),
)


class SuggestionCard(QWidget):
    """Show one suggestion: label, words, origin, how often the rule was right, the keys."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.label = LabelButton()
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.quote = plain_label(wrap=True)
        serif = QFont(families(""))
        serif.setPointSizeF(self.quote.font().pointSizeF() * 1.15)
        self.quote.setFont(serif)
        self.links = plain_label(wrap=True)
        self.origin = plain_label(wrap=True)
        self.precision = plain_label(dim=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(heading(tr("Suggestion")))
        for widget in (self.label, self.quote, self.links):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(heading(tr("Why")))
        layout.addWidget(self.origin)
        layout.addWidget(self.precision)
        layout.addSpacing(8)
        layout.addWidget(heading(tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._keys: list[tuple[str, QLabel]] = []
        for row, (id_, what) in enumerate(_KEYS):
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

    def show_suggestion(
        self, found: Suggestion, label: Label, text: str, decisions: Decisions
    ) -> None:
        """Show a suggestion on ``text``, and what was decided on others of its rule."""
        self.label.show_label(label)
        self.quote.setText(quote_line(text, found.spans, 600))
        lines = []
        if found.layer == "claim":
            source = quote_line(text, found.source, 80)
            lines.append(tr("Source: {who}").format(who=source or tr("none named")))
            if source and found.source_mention is None:
                # Accepted without it, the claim would have no source.
                said = tr("It is no mention yet: {key} and its label's key accept and tag both.")
                lines.append(said.format(key=self._actions.key("claim.source")))
            if found.cue:
                lines.append(tr("Cue: {words}").format(words=quote_line(text, found.cue, 80)))
        self.links.setText("\n".join(lines))
        self.links.setVisible(bool(lines))
        why = rule_in_words(found.rule)
        because = reason_in_words(found.explanation, label.name)
        self.origin.setText(f"{why}\n{_sentence(because)}" if because else why)
        self.precision.setText(_so_far(found, decisions))


def _so_far(found: Suggestion, decisions: Decisions) -> str:
    if not decisions.total:
        return tr("No decisions yet; expected right {percent} % of the time.").format(
            percent=round(100 * found.score)
        )
    right = decisions.accepted + decisions.missed
    return tr(
        "{right} of {total} accepted so far; taken to be right {percent} % of the time."
    ).format(
        right=right,
        total=decisions.total,
        percent=round(100 * precision(decisions, found.score)),
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
