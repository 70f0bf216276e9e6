"""The widgets of the place of searches, laid out: tabs, field, messages, results, labels."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.schema import Label
from annotator.services import search_values, searching
from annotator.services.consistency import OTHER_LABEL, OUTDATED, UNTAGGED
from annotator.ui.annotate.label_bar import LabelBar
from annotator.ui.annotate.phrases import label_called
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr
from annotator.ui.places import Place, Tools
from annotator.ui.search.examples import Examples
from annotator.ui.search.field import QueryField
from annotator.ui.search.list import FoundList
from annotator.ui.search.model import FoundLines
from annotator.ui.search.offers import Offers
from annotator.ui.search.saved import Saved, kept
from annotator.ui.search.tabs import ModeTab

LIST = "search.list"
"""The place whose keys work in the list only, and never while one types."""
QUERY = "query"
MODES = (
    (QUERY, later("Search"), ""),
    (
        OTHER_LABEL,
        later("Same text, other label"),
        later("What you tagged in more than one way, the clearest slips first."),
    ),
    (
        UNTAGGED,
        later("Tagged here, not there"),
        later("What you tagged elsewhere and left out in articles you have begun."),
    ),
    (
        OUTDATED,
        later("Older than its label"),
        later("Annotations made before their label changed; its key confirms them."),
    ),
)


class SearchFrame(Place):
    """Hold what is seen of the place; what happens in it is SearchPlace's."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        session, actions, settings = tools
        project = session.project
        self.field = QueryField()
        self.field.history = kept(settings, "search.history")
        self.field.values_of = partial(search_values.values, project)
        self.field.offers = Offers(self)
        self.field.offers.taken.connect(self.field.take)
        self.saved = Saved(settings)
        self.lines = FoundLines(partial(searching.labels_at, project), self._name_of, self)
        self.list = FoundList(self.lines)
        self.list.delegate.label_of = self._label
        self.list.is_label_key = self._is_label_key
        self.examples = Examples()
        self.counts = plain_label(dim=True)
        self.message = plain_label(wrap=True)
        self.nothing = plain_label(dim=True, wrap=True)
        self.about = plain_label(dim=True, wrap=True)
        self.label_bar = LabelBar(session, actions)
        self.picker = LabelPicker(self)
        self.tabs: list[ModeTab] = []
        self.modes = QButtonGroup(self)
        self.pages = QStackedWidget()
        self.top = QStackedWidget()
        self._lay_out()
        self._show_keys()
        actions.keys_changed.connect(self._show_keys)

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(12, 6, 16, 2)
        tabs.setSpacing(4)
        for number, (mode, name, _) in enumerate(MODES):
            button = ModeTab(tr(name), "")
            button.setChecked(mode == QUERY)
            self.tabs.append(button)
            self.modes.addButton(button, number)
            tabs.addWidget(button)
        tabs.addStretch(1)
        asking = QWidget()
        row = QHBoxLayout(asking)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.saved)
        self.about.setContentsMargins(16, 0, 16, 0)
        self.top.addWidget(asking)
        self.top.addWidget(self.about)
        self.top.setFixedHeight(asking.sizeHint().height())
        self.message.setContentsMargins(16, 0, 16, 4)
        self.message.hide()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(self.examples)
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tabs)
        layout.addWidget(self.top)
        layout.addWidget(self.message)
        layout.addWidget(self.pages, 1)
        self.counts.setContentsMargins(16, 4, 16, 4)
        layout.addWidget(self.counts)
        layout.addWidget(self.label_bar)

    def _show_keys(self) -> None:
        for number, tab in enumerate(self.tabs):
            tab.set_key(self.actions_.key(f"search.mode_{number + 1}"))

    def _label(self, layer: str, label: str) -> Label:
        return label_called(self.session.project.schema, layer, label)

    def _name_of(self, layer: str, label: str) -> str:
        return self._label(layer, label).name

    def _is_label_key(self, key: QKeySequence) -> bool:
        return self.label_of_key(key) is not None

    def label_of_key(self, key: QKeySequence) -> str | None:
        """Return the label of the active layer that a key stands for, or None."""
        layer = self.session.layer
        for label in self.session.project.schema.of_layer(layer):
            id_ = f"label.{layer}.{label.id}"
            if id_ in self.actions_ and key in self.actions_.action(id_).shortcuts():
                return label.id
        return None
