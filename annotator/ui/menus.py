"""The menu bar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui.language import later, tr

if TYPE_CHECKING:
    from annotator.ui.actions import ActionSet

_SHOWN = (
    "File",
    "Edit",
    "Annotate",
    "Label",
    "Discrepancy",
    "Article",
    "Story",
    "Compare",
    "Review",
    "Matrix",
    "Sprint",
    "Adjudicate",
    "Dashboard",
    "Find",
    "Go",
    "View",
    "Help",
)
_WITHIN = {
    "Compare": "Story",
    "Review": "Story",
    "Matrix": "Story",
    "Find": "Edit",
    "Adjudicate": "Sprint",
    "Dashboard": "Sprint",
}
"""Menus that open inside another: the bar stays short enough for a small window."""
_MNEMONICS = {
    "File": later("&File"),
    "Edit": later("&Edit"),
    "Annotate": later("&Annotate"),
    "Label": later("&Label"),
    "Discrepancy": later("&Discrepancy"),
    "Article": later("A&rticle"),
    "Find": later("Fi&nd"),
    "Story": later("St&ory"),
    "Sprint": later("S&print"),
    "Compare": later("&Compare"),
    "Review": later("Revie&w"),
    "Matrix": later("&Matrix"),
    "Adjudicate": "&Adjudicate",
    "Dashboard": later("&Dashboard"),
    "Go": later("&Go"),
    "View": later("&View"),
    "Help": later("&Help"),
}
_GROUPS_END = frozenset(
    (
        "backup.restore",
        "import.folder",
        "export.dataset",
        "project.close",
        "edit.redo",
        "edit.copy",
        "select.none",
        "layer.discrepancy",
        "annotation.repeat",
        "suggestion.previous",
        "suggestion.reject_all",
        "fragment.add",
        "annotation.delete",
        "edge.end_on",
        "edge.end_on_char",
        "fragment.join",
        "hard.flag",
        "relation.next",
        "annotation.note",
        "side.clear",
        "side.swap",
        "compare.previous_difference",
        "compare.reject",
        "compare.project",
        "compare.choose",
        "compare.blind",
        "compare.go_6",
        "review.propose_all",
        "review.previous",
        "review.end_on_char",
        "review.compare",
        "adjudicate.take_row",
        "adjudicate.row_previous",
        "adjudicate.previous",
        "adjudicate.end_on_char",
        "adjudicate.blind",
        "sprint.release",
        "sprint.unlock",
        "sprint.people",
        "found.previous",
        "search.mode_4",
        "search.saved",
        "dashboard.review",
        "dashboard.all",
        "article.previous",
        "article.reopen",
        "view.inspector",
        "view.text",
        "view.zoom_reset",
        "view.serif",
        "help.guide",
    )
)
"""Actions after which a menu draws a line."""
_AS = "review.as."
_ACCEPT_AS = later("Accept as")
_LAYER_TITLES = {
    "mention": later("Mention"),
    "claim": later("Claim"),
    "discrepancy": later("Discrepancy"),
}


class Menus:
    """Fill a menu bar; the caret's movements are left to the shortcut sheet and the palette."""

    def __init__(self, bar: QMenuBar) -> None:
        """Name the menus; they stay empty until ``fill``."""
        self._menus: dict[str, QMenu] = {}
        for name in _SHOWN:
            parent = self._menus[_WITHIN[name]] if name in _WITHIN else bar
            menu = parent.addMenu(tr(_MNEMONICS[name]))
            menu.setToolTipsVisible(False)
            self._menus[name] = menu

    def fill(self, actions: ActionSet) -> None:
        """Put the actions into the menus."""
        self._actions = actions
        for name, menu in self._menus.items():
            within = menu.actions()
            ids = (spec.id for spec in actions.specs() if spec.menu == name and name != "Label")
            self._fill(menu, (id_ for id_ in ids if not id_.startswith(_AS)))
            # A menu within another stands below the actions beside it.
            for inner in within:
                menu.removeAction(inner)
                menu.addAction(inner)
        self._types = self._menus["Review"].addMenu(tr(_ACCEPT_AS))
        self._fill_labels()
        actions.labels_changed.connect(self._fill_labels)

    def retitle(self) -> None:
        """Name the menus in the language now in use; actions name themselves."""
        for name, menu in self._menus.items():
            menu.setTitle(tr(_MNEMONICS[name]))
        self._types.setTitle(tr(_ACCEPT_AS))
        self._fill_labels()

    def _fill(self, menu: QMenu, ids: Iterable[str]) -> None:
        ends = False
        for id_ in ids:
            if ends:
                menu.addSeparator()
            menu.addAction(self._actions.menu_action(id_))
            ends = id_ in _GROUPS_END

    def _fill_labels(self) -> None:
        menu = self._menus["Label"]
        menu.clear()
        for layer, title in _LAYER_TITLES.items():
            ids = [
                spec.id for spec in self._actions.specs() if spec.id.startswith(f"label.{layer}.")
            ]
            if ids:
                self._fill(menu.addMenu(tr(title)), ids)
        menu.menuAction().setVisible(bool(menu.actions()))
        self._types.clear()
        self._fill(
            self._types,
            (spec.id for spec in self._actions.specs() if spec.id.startswith(_AS)),
        )
