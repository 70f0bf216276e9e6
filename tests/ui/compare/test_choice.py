"""Which versions stand side by side at first, and that a person's choice is kept."""

from __future__ import annotations

from pathlib import Path

from annotator.settings import Settings
from annotator.ui.compare.choice import Choice

UIDS = ["a", "b", "c", "d", "e"]


def test_many_versions_begin_with_those_of_one_text(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    choice = Choice(settings, "story", UIDS, "a", near=[0, 2, 3])
    assert (choice.columns, choice.base, choice.hidden) == ([0, 2, 3], 0, 2)
    # An independent report has nobody near: everything is shown.
    assert Choice(settings, "story", UIDS, "b", near=[1]).columns == [0, 1, 2, 3, 4]
    assert Choice(settings, "few", UIDS[:3], "a", near=[0, 1]).columns == [0, 1, 2]


def test_what_a_person_chose_is_shown_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    choice = Choice(settings, "story", UIDS, "a", near=[0, 2, 3])
    choice.toggle(4)
    again = Choice(settings, "story", UIDS, "a", near=[0, 2, 3])
    assert again.columns == [0, 2, 3, 4]
    # The article one comes from is always among them.
    assert Choice(settings, "story", UIDS, "b", near=[1]).columns == [0, 2, 3, 4, 1]
