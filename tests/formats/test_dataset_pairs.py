from __future__ import annotations

import pytest

from annotator.domain.dataset import DatasetDiscrepancy, DatasetSide, SourceText
from annotator.formats.pairs import Pair, pairs_of

FULL = "It rained. At least twelve people died in Osmere. Nobody slept."
SHORT = "It rained. Nine people died. Nobody slept."


def _source(text: str) -> SourceText:
    spans, start = [], 0
    for part in text.split(". "):
        spans.append((start, min(start + len(part) + 1, len(text))))
        start += len(part) + 2
    return SourceText(text, tuple(spans))


def _evidence(article: str, text: str, *words: str) -> DatasetSide:
    spans = tuple((text.index(each), text.index(each) + len(each)) for each in words)
    return DatasetSide(article, "evidence", spans, words)


def _absent(article: str, at: int) -> DatasetSide:
    return DatasetSide(article, "absent", ((at, at),), ("",))


def _pairs(rule: str | None, *sides: DatasetSide, status: str = "accepted") -> list[Pair]:
    made = DatasetDiscrepancy("d", "s", "t", "ann", status, 2, "", "person", None, sides)
    texts = {"full": FULL, "short": SHORT}
    return list(pairs_of(made, [_source(texts[side.article]) for side in sides], {"t": rule}))


TWELVE = _evidence("full", FULL, "At least twelve people")
NINE = _evidence("short", SHORT, "Nine people")


@pytest.mark.parametrize(
    ("rule", "there", "back"),
    [
        ("contradiction", "contradiction", "contradiction"),
        ("contradiction_if_exclusive", "contradiction", "contradiction"),
        ("entailment", "entailment", "entailment"),
        ("entailment_flagged", "entailment", "entailment"),
        ("neutral", "neutral", "neutral"),
        ("first_entails_second", "entailment", "neutral"),
        ("specific_entails_general", "entailment", "neutral"),
    ],
)
def test_each_rule_labels_both_directions(rule: str, there: str, back: str) -> None:
    first, second = _pairs(rule, TWELVE, NINE)
    assert (first.label, second.label) == (there, back)
    assert first.premise == second.hypothesis == "At least twelve people died in Osmere."
    assert first.hypothesis == second.premise == "Nine people died."
    assert first.articles == second.articles[::-1] == ("full", "short")
    assert first.offsets == second.offsets[::-1]
    assert first.marked == second.marked[::-1]
    assert first.flagged is second.flagged is (rule == "entailment_flagged")


def test_numbers_that_leave_room_are_neutral() -> None:
    vague = _evidence("full", FULL, "people")
    assert [pair.label for pair in _pairs("contradiction_if_exclusive", vague, NINE)] == [
        "neutral",
        "neutral",
    ]


@pytest.mark.parametrize("status", ["open", "unsure"])
def test_what_is_undecided_gives_no_pairs(status: str) -> None:
    assert not _pairs("contradiction", TWELVE, NINE, status=status)


def test_a_type_without_a_rule_gives_no_pairs() -> None:
    assert not _pairs(None, TWELVE, NINE)


def test_what_is_rejected_is_a_hard_negative() -> None:
    pairs = _pairs("contradiction", TWELVE, NINE, status="rejected")
    assert [(pair.type, pair.label) for pair in pairs] == [("rejected", "neutral")] * 2


def test_a_passage_missing_from_a_sentence_is_entailed_one_way() -> None:
    place = _evidence("full", FULL, "in Osmere")
    missing = _absent("short", SHORT.index("died") + 4)
    first, second = _pairs("first_entails_second", place, missing)
    assert (first.label, second.label) == ("entailment", "neutral")
    assert first.hypothesis == "Nine people died."
    first, second = _pairs("first_entails_second", missing, place)
    assert (first.label, second.label) == ("neutral", "entailment")


@pytest.mark.parametrize(
    ("at", "context"),
    [(len("It rained."), "It rained."), (0, "It rained."), (len(SHORT), "Nobody slept.")],
)
def test_a_missing_sentence_gives_neutral_pairs(at: int, context: str) -> None:
    pairs = _pairs("first_entails_second", TWELVE, _absent("short", at))
    assert [pair.label for pair in pairs] == ["neutral", "neutral"]
    assert pairs[0].hypothesis == context


def test_sides_in_several_sentences_join_those_that_follow_one_another() -> None:
    near = _evidence("full", FULL, "rained", "Osmere")
    far = _evidence("full", FULL, "rained", "slept")
    assert _pairs("neutral", near, NINE)[0].offsets[0] == ((0, FULL.index(" Nobody")),)
    pair = _pairs("neutral", far, NINE)[0]
    assert pair.premise == "It rained. Nobody slept."
    assert [FULL[start:end] for start, end in pair.offsets[0]] == ["It rained.", "Nobody slept."]


def test_sides_of_one_article_and_two_absent_ones_give_no_pairs() -> None:
    third = _absent("short", 3)
    assert not _pairs("neutral", TWELVE, _evidence("full", FULL, "Osmere"))
    assert not _pairs("neutral", _absent("full", 3), third)
    assert len(_pairs("neutral", TWELVE, NINE, third)) == 4
