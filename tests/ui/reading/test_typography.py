"""Fonts fall back to what is installed, and scale together."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase

from annotator.ui.reading.typography import ReadingFont, Typography, choices, families

pytestmark = pytest.mark.usefixtures("qapp")


def test_only_installed_families_follow_the_chosen_one() -> None:
    found = families("No Such Family")
    assert found[0] == "No Such Family"
    assert set(found[1:]) <= set(QFontDatabase.families())
    assert len(found) == len(set(found))


def test_choices_are_installed() -> None:
    assert set(choices().values()) <= set(QFontDatabase.families())


def test_everything_scales_with_zoom() -> None:
    plain, zoomed = Typography(ReadingFont()), Typography(ReadingFont(), 2.0)
    for name in ("pitch", "headline_pitch", "column", "lane", "blank", "paragraph_gap"):
        ratio = getattr(zoomed, name) / getattr(plain, name)
        assert 1.6 < ratio < 2.4, name


def test_leading_is_what_was_asked_for() -> None:
    loose, tight = Typography(ReadingFont(leading=2.0)), Typography(ReadingFont(leading=1.5))
    assert loose.pitch / tight.pitch == pytest.approx(4 / 3, abs=0.05)


def test_names_stay_readable_when_the_text_is_small() -> None:
    small = Typography(ReadingFont(size=7))
    assert small.label.pixelSize() >= 9
    assert small.lane >= small.label.pixelSize()
