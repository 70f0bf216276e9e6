"""All text stays legible on everything that can lie behind it, in both themes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.theme import (
    DARK,
    LIGHT,
    LINE_CONTRAST,
    TEXT_CONTRAST,
    ReadingTheme,
    contrast,
    legible,
    tint,
)

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
BEHIND = ("paper", "selection", "selection_idle", "fragment", "match", "match_current", "flash")


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@themes
@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("ink", ["ink", "dim_ink"])
def test_text_on_every_wash(theme: ReadingTheme, behind: str, ink: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, behind)) >= TEXT_CONTRAST


@themes
def test_lines_and_flags(theme: ReadingTheme) -> None:
    assert contrast(theme.caret, theme.paper) >= LINE_CONTRAST
    assert contrast(theme.caret, theme.selection) >= LINE_CONTRAST
    assert contrast(theme.focus, theme.paper) >= LINE_CONTRAST
    assert contrast(theme.badge, theme.paper) >= TEXT_CONTRAST


@given(st.integers(0, 0xFFFFFF).map("#{:06x}".format), st.sampled_from([LIGHT, DARK]))
def test_any_label_colour_becomes_legible(colour: str, theme: ReadingTheme) -> None:
    assert contrast(legible(colour, theme), theme.paper) >= TEXT_CONTRAST
    assert contrast(legible(colour, theme, LINE_CONTRAST), theme.paper) >= LINE_CONTRAST
    for ink in (theme.ink, theme.dim_ink):
        assert contrast(ink, tint(colour, theme)) >= TEXT_CONTRAST


@themes
def test_washes_differ_from_paper_and_each_other(theme: ReadingTheme) -> None:
    colours = [getattr(theme, name) for name in BEHIND]
    assert len(set(colours)) == len(colours)
