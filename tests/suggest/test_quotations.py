"""Quotations are found by their marks, whatever the style."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said: "We were there."', ['"We were there."']),
        ("“We were never asked,” the mayor said. “Never.”", ["“We were never asked,”", "“Never.”"]),
        ("Er sagte: „Wir waren nicht dort.“ Ende", ["„Wir waren nicht dort.“"]),
        ("Il a dit : « Nous partons demain. » Fin", ["« Nous partons demain. »"]),
        ("Han sade: ”Vi gick hem.” Slut", ["”Vi gick hem.”"]),
        ("»Wir gehen heim.« Ende", ["»Wir gehen heim.«"]),
        ("وقال: «لن نقبل بذلك أبدا».", ["«لن نقبل بذلك أبدا»"]),
        ("他说：「我们不会走的。」", ["「我们不会走的。」"]),
        ("他说：“我们‘真的’不会走的。”", ["“我们‘真的’不会走的。”"]),
        (
            "She said: ‘We’re not going, and that’s final.’ Then",
            ["‘We’re not going, and that’s final.’"],
        ),
        ("the harbour's boats weren't 'here' or there", []),
        ("“One paragraph.\n\n“And another one.” End", ["“One paragraph.\n\n“And another one.”"]),
        ('"One paragraph.\n\n"And another one." End', ['"One paragraph.\n\n"And another one."']),
        ("“Never closed.\n\nNext paragraph is plain.", []),
        ('a 5" pipe and a 6" pipe', []),
        ('"It failed. Twice. Then," he said', ['"It failed. Twice. Then,"']),
        ("“He told me ‘no’ and left.”", ["“He told me ‘no’ and left.”"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert [text[each.start : each.end] for each in find_quotations(text)] == expected


def test_a_few_words_set_off_are_not_spoken() -> None:
    text = 'It "worked as designed" and was “careless”. "It must be counted."'
    assert [each.spoken for each in find_quotations(text)] == [False, False, True]


@given(st.text(alphabet="ab .,\n\"“”„«»‹›「」『』＂‘’'港", max_size=80))
def test_quotations_are_sorted_disjoint_and_inside(text: str) -> None:
    end = 0
    for each in find_quotations(text):
        assert end <= each.start < each.end <= len(text)
        end = each.end
