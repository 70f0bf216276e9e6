"""What the suggesters find is checked, sorted, silenced and kept apart from their failures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare.sentences import split_sentences
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.suggest import engine
from annotator.suggest.engine import built_in, suggest
from annotator.suggest.interface import Context, Labels, ReadArticle, Suggester, Suggestion
from annotator.suggest.names import KnownName, NameIndex
from annotator.suggest.precision import Decisions
from tests.suggest.building import article, context, mention

TEXT = "Mirela Stroud said at least nine people died on Sunday. Stroud was tired."


@dataclass(frozen=True)
class Fixed:
    """Suggest what it was given."""

    given: tuple[Suggestion, ...] = ()
    name: str = "fixed"

    def suggest(self, article: ReadArticle, context: Context) -> Iterable[Suggestion]:
        return self.given


class Broken:
    name = "broken"

    def suggest(self, article: ReadArticle, context: Context) -> Iterator[Suggestion]:
        raise KeyError(article.text)


def a_mention(start: int, end: int, label: str = "person", **fields: Any) -> Suggestion:
    fields = {"rule": "fixed.rule", "score": 0.5, "explanation": "", **fields}
    return Suggestion("mention", label, (Span(start, end),), **fields)


def test_all_kinds_come_in_the_order_of_the_text() -> None:
    read = article(TEXT, ("Mirela Stroud", "person"), published="2025-03-04")
    found = suggest(read, context())
    assert [(each.label, each.spans[0].slice(TEXT)) for each in found.suggestions] == [
        ("claim", "at least nine people died on Sunday"),
        ("number", "at least nine people"),
        ("time", "Sunday"),
        ("person", "Stroud"),
    ]
    assert found.suggestions[2].parsed["time"] == "2025-03-02"
    assert (found.quiet, found.faults) == ((), ())
    assert all(json.dumps([each.parsed, each.attributes]) for each in found.suggestions)


def test_a_broken_suggester_is_reported_and_the_others_go_on() -> None:
    read = article("Dorn")
    found = suggest(read, context(), [Broken(), Fixed((a_mention(0, 4),))])
    assert [(fault.suggester, fault.message) for fault in found.faults] == [("broken", "KeyError")]
    assert [each.spans for each in found.suggestions] == [(Span(0, 4),)]


@pytest.mark.parametrize(
    "bad",
    [
        a_mention(0, 99),
        a_mention(3, 3),
        a_mention(0, 4, score=1.5),
        a_mention(0, 4, attributes={"mode": "direct"}),
        a_mention(0, 4, cue=(Span(90, 91),)),
        replace(a_mention(0, 2), spans=()),
        replace(a_mention(0, 2), spans=(Span(2, 4), Span(0, 1))),
        replace(a_mention(0, 4), layer="discrepancy", label="number"),
    ],
)
def test_what_is_not_in_order_is_a_fault(bad: Suggestion) -> None:
    found = suggest(article("Dorn"), context(), [Fixed((bad,))])
    assert found.suggestions == ()
    assert [fault.suggester for fault in found.faults] == ["fixed"]


def test_unknown_retired_taken_decided_and_furniture_are_left_out() -> None:
    read = article("Dorn and Pellan", ("Dorn", "country"), furniture=(Furniture(9, 15, "caption"),))
    given = (
        a_mention(0, 4, "country"),
        a_mention(5, 8, "nobody"),
        a_mention(9, 12),
        a_mention(5, 8),
    )
    assert suggest(read, context(), [Fixed(given)]).suggestions == (given[3],)
    decided = replace(read, decided=frozenset({given[3].key}))
    assert suggest(decided, context(), [Fixed(given)]).suggestions == ()
    known = context()
    labels = tuple(replace(each, retired=True) for each in known.schema.labels)
    retired = replace(known, schema=replace(known.schema, labels=labels))
    assert suggest(read, retired, [Fixed(given)]).suggestions == ()


def test_of_equal_suggestions_the_surer_stays() -> None:
    low, high = a_mention(0, 4, score=0.2), a_mention(0, 4, score=0.7, rule="other.rule")
    assert suggest(article("Dorn"), context(), [Fixed((low, high, low))]).suggestions == (high,)


def test_decisions_change_scores_and_silence_rules() -> None:
    fixed = Fixed((a_mention(0, 4),))
    liked = context(decisions={"fixed.rule": Decisions(accepted=12)})
    assert suggest(article("Dorn"), liked, [fixed]).suggestions[0].score == 14 / 16
    hated = context(decisions={"fixed.rule": Decisions(rejected=12)})
    found = suggest(article("Dorn"), hated, [fixed])
    assert (found.suggestions, len(found.quiet)) == ((), 1)


def test_labels_can_be_named_otherwise() -> None:
    known = context()
    schema = replace(
        known.schema,
        labels=tuple(
            replace(each, id="figure") if (each.layer, each.id) == ("mention", "number") else each
            for each in known.schema.labels
        ),
    )
    read = article("At least nine people died.")
    assert suggest(read, replace(known, schema=schema)).suggestions == ()
    named = replace(known, schema=schema, labels=Labels(number="figure"))
    assert [each.label for each in suggest(read, named).suggestions] == ["figure"]


def test_suggesters_of_other_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [
        EntryPoint("good", "tests.suggest.test_engine:Fixed", "news_annotator.suggesters"),
        EntryPoint("none", "tests.suggest.test_engine:Nothing", "news_annotator.suggesters"),
        EntryPoint("odd", "builtins:object", "news_annotator.suggesters"),
    ]
    monkeypatch.setattr(engine, "entry_points", lambda group: points)
    suggesters, faults = engine.installed()
    assert [each.name for each in suggesters] == ["fixed"]
    assert [fault.suggester for fault in faults] == ["none", "odd"]
    assert "AttributeError" in faults[0].message
    assert "no name or no suggest" in faults[1].message


def test_the_built_in_ones_are_suggesters() -> None:
    assert all(isinstance(each, Suggester) for each in built_in())
    assert not isinstance(object(), Suggester)


_PIECES = st.sampled_from(
    [
        *"""Mirela Stroud|Stroud|said|that|according to|told|,|.|. |"|“|”|‘|’|«|»|nine people|1,400
between 3 and 5%|on Sunday|9.52 pm|two weeks ago|it is believed that|denied|who|she|the|and that
allegedly|LOWMARCH, May 3 (Ostrel) - |🗳️|e\u0301|نوفاريا|哈克韦尔|a claim that|was|died|is said to
's|\u200b|added:|?|…|'""".replace("\n", "|").split("|"),
        "\n\n",
        "\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(_PIECES, max_size=30),
    st.sampled_from([" ", ""]),
    st.sampled_from(["en", "", "ar"]),
    st.booleans(),
)
def test_nothing_raises_and_everything_lies_inside_and_in_order(
    pieces: list[str], joint: str, language: str, tagged: bool
) -> None:
    text = joint.join(pieces)
    read = ReadArticle("a", text, split_sentences(text, language="en"), language, "2025-03-04")
    if tagged and "Stroud" in text:
        read = replace(read, mentions=(mention(text, "Stroud", "person"),))
    names = NameIndex(
        [KnownName("Mirela Stroud", "person", "s"), KnownName("نوفاريا", "country", "n")]
    )
    found = suggest(read, context(names=names))
    assert found.faults == ()
    starts = [each.spans[0].start for each in found.suggestions]
    assert starts == sorted(starts)
    assert len({each.key for each in found.suggestions}) == len(starts)
    for each in found.suggestions:
        for spans in (each.spans, each.source, each.cue):
            assert all(0 <= span.start < span.end <= len(text) for span in spans)
            assert list(spans) == sorted(spans)
        assert 0 <= each.score <= 1
        assert each.explanation


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_no_text_at_all_raises(text: str) -> None:
    read = ReadArticle("a", text, split_sentences(text), "en", "2025-03-04")
    assert suggest(read, context()).faults == ()


def test_the_given_articles(given_articles: Any) -> None:
    for path in sorted(given_articles.glob("*.txt")):
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        read = ReadArticle(path.stem, text, split_sentences(text), "en", "2024-12-02")
        found = suggest(read, context())
        assert found.faults == ()
        assert {"claim", "number", "time"} <= {each.label for each in found.suggestions}
