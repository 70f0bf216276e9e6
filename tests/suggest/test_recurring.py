"""Other occurrences of what is tagged are suggested, and only where nothing lies already."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.suggest.interface import Context, ReadArticle, Suggestion
from annotator.suggest.names import KnownName, NameIndex
from annotator.suggest.recurring import Recurring, names_of
from tests.suggest.building import article, context


def suggested(read: ReadArticle, known: Context | None = None) -> list[tuple[str, str, str]]:
    return [
        (each.spans[0].slice(read.text), each.label, each.rule.removeprefix("recurring."))
        for each in sorted(run(read, known), key=lambda each: each.spans)
    ]


def run(read: ReadArticle, known: Context | None = None) -> list[Suggestion]:
    return list(Recurring().suggest(read, known or context()))


def test_what_is_tagged_once_is_suggested_everywhere_else() -> None:
    text = "Halven Lines sank. Halven Lines' ship, Halven Lines’s boat. HALVEN LINES"
    read = article(text, ("Halven Lines", "organisation"))
    assert suggested(read) == [
        ("Halven Lines", "organisation", "exact"),
        ("Halven Lines", "organisation", "exact"),
        ("HALVEN LINES", "organisation", "capitals"),
    ]
    assert {each.entity for each in run(read)} == {"Lines"}


def test_a_surname_is_found_only_after_the_full_name() -> None:
    text = "Stroud is a town. Mirela Stroud spoke. Stroud left; Stroud's car stayed."
    read = article(text, ("Mirela Stroud", "person"))
    assert suggested(read) == [("Stroud", "person", "surname")] * 2
    assert "Mirela Stroud" in run(read)[0].explanation


def test_the_bearer_named_last_is_meant_and_doubt_lowers_the_score() -> None:
    text = "Ada Vane met Bo Vane. Vane spoke."
    read = article(text, ("Ada Vane", "person"), ("Bo Vane", "person"))
    read = replace(
        read,
        mentions=(replace(read.mentions[0], entity="ada"), replace(read.mentions[1], entity="bo")),
    )
    (found,) = run(read)
    assert found.entity == "bo"
    (sure,) = run(article("Ada Vane spoke. Vane left.", ("Ada Vane", "person")))
    assert found.score < sure.score


def test_chinese_and_particled_surnames() -> None:
    read = article(
        "托比亚斯·哈克韦尔说。哈克韦尔表示", ("托比亚斯·哈克韦尔", "person"), language="zh"
    )
    assert suggested(read) == [("哈克韦尔", "person", "surname")]
    read = article(
        "Jan van der Hoek rose. Van der Hoek and van der Hoek sat.", ("Jan van der Hoek", "person")
    )
    assert [text for text, _, _ in suggested(read)] == ["Van der Hoek", "van der Hoek"]


def test_half_of_a_double_name_is_nobody() -> None:
    read = article("Ann Holt met Bea Holt-Ramsey and Cy Vane-Holt.", ("Ann Holt", "person"))
    assert suggested(read) == []


def test_nothing_lands_on_a_mention_with_its_label_or_its_span() -> None:
    text = "Lowmarch and the Lowmarch ferry and Lowmarch"
    read = article(text, ("Lowmarch", "country"))
    count = Mention("b", "article", "ann", "number", (Span(17, 31),))
    place = Mention("p", "article", "ann", "place", (Span(36, 44),))
    assert suggested(read) == [("Lowmarch", "country", "exact")] * 2
    assert suggested(replace(read, mentions=(*read.mentions, count, place))) == [
        ("Lowmarch", "country", "exact-nested")
    ]
    own = Mention("o", "article", "ann", "country", (Span(17, 31),))
    assert suggested(replace(read, mentions=(*read.mentions, own, place))) == []


def test_names_from_afar() -> None:
    names = NameIndex(
        [
            KnownName("Pellan", "country", "p", 4),
            KnownName("statement", "document"),
            KnownName("34", "number"),
            KnownName("Tuesday", "time", None),
            KnownName("Ilse Marenko", "person", "i"),
            KnownName("Marenko", "person", "i"),
        ]
    )
    known = context(names=names)
    assert suggested(article("On Tuesday 34 in Pellan read a statement."), known) == [
        ("Pellan", "country", "exact")
    ]
    assert suggested(article("Marenko was a baker."), known) == []
    assert suggested(article("Ilse Marenko baked. Marenko slept."), known) == [
        ("Ilse Marenko", "person", "exact"),
        ("Marenko", "person", "exact"),
    ]


def test_the_nearer_reading_wins() -> None:
    known = context(names=NameIndex([KnownName("Dorn", "person", "far", 90)]))
    near = replace(known, story_names=(KnownName("Dorn", "country", "near"),))
    assert suggested(article("Dorn"), known) == [("Dorn", "person", "exact")]
    assert suggested(article("Dorn"), near) == [("Dorn", "country", "exact")]


def test_fragments_numbers_and_times_give_no_names() -> None:
    read = article(
        "northern and southern harbour, 34, Monday", ("34", "number"), ("Monday", "time")
    )
    torn = Mention("t", "article", "ann", "place", (Span(0, 8), Span(22, 29)))
    assert list(names_of((*read.mentions, torn), read.text, context().labels)) == []
