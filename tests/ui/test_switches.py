"""Switches that are remembered: folded furniture, learning of aliases, tool tips."""

from __future__ import annotations

from annotator.ui.window import MainWindow
from tests.ui.conftest import press


def test_a_key_folds_furniture_and_the_choice_is_kept(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.focus_text()
    assert not opened.settings["view.fold_furniture"]
    press("_")
    assert opened.settings["view.fold_furniture"]
    assert workspace.view._folding
    assert opened.actions_.action("view.fold_furniture").isChecked()
    path = opened.project.path if opened.project is not None else None
    assert path is not None
    opened.close_project()
    opened.projects.open_path(path)
    assert opened.workspace is not None
    assert opened.workspace.view._folding
    opened.workspace.focus_text()
    press("_")
    assert not opened.workspace.view._folding


def test_learning_and_tips_are_switched_in_the_palette_and_kept(opened: MainWindow) -> None:
    assert opened.workspace is not None
    opened.actions_.run("entity.learn")
    opened.actions_.run("view.tips")
    assert not opened.workspace.session.learns_aliases
    assert not opened.workspace.pane.tips._on
    assert not opened.settings["entities.learn"]
    opened.actions_.run("entity.learn")
    assert opened.workspace.session.learns_aliases
