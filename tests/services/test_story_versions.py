"""The versions of a story as a family, read from their texts."""

from __future__ import annotations

from pathlib import Path

from annotator.compare.profile import ArticleText
from annotator.compare.recognition import recognise
from annotator.services import comparing
from annotator.services.comparison import texts_of
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.services.projects import default_schema
from annotator.services.story_versions import Family, family_beside, family_of
from annotator.store.project import create
from tests.told import ARABIC, EDITED, WIRE

CUT = WIRE[: len(WIRE) * 2 // 3]


def text(uid: str, words: str, published: str = "") -> ArticleText:
    seen = recognise(words)
    return ArticleText(uid, words, seen.sentences, seen.furniture, published=published)


def lines(family: Family) -> list[tuple[str, int]]:
    return [(each.letter, each.parent) for each in family.relatives]


def test_each_version_stands_after_the_one_it_was_edited_from() -> None:
    days = ("2025-03-01", "2025-03-02", "2025-03-02", "2025-03-03")
    told = zip("waec", (WIRE, ARABIC, EDITED, CUT), days, strict=True)
    family = family_of([text(uid, words, day) for uid, words, day in told])
    # The Arabic report descends from nothing, and stands after the family of the wire's text.
    assert lines(family) == [("A", -1), ("C", 0), ("D", 0), ("B", -1)]
    wire, edited, cut, arabic = family.relatives
    assert (wire.rails, edited.rails, cut.rails, arabic.rails) == ((), (True,), (False,), ())
    assert cut.relation == "edition"
    assert cut.share == family.nearness[0, 3][1] > 0.9
    assert family.nearness[0, 1] == ("report", 0.0)
    assert wire.words > cut.words > 0


def test_days_are_told_where_both_are_known() -> None:
    def days(first: str, second: str) -> list[int | None]:
        family = family_of([text("w", WIRE, first), text("c", CUT, second)])
        return [each.days for each in family.relatives]

    assert days("2025-03-01T23:00:00Z", "2025-03-03") == [None, 2]
    assert days("2025-03-01", "2025-03-01T08:00:00Z") == [None, None]
    assert days("", "2025-03-01") == [None, None]
    assert days("2025-02", "2025-03") == [None, None]


def test_a_later_fuller_version_is_edited_from_the_earlier() -> None:
    family = family_of([text("c", CUT, "2025-03-01"), text("w", WIRE, "2025-03-02")])
    assert lines(family) == [("A", -1), ("B", 0)]
    assert family.relatives[1].days == 1


def test_a_process_of_its_own_finds_the_same() -> None:
    texts = [text("w", WIRE), text("e", EDITED)]
    assert family_beside(texts).wait() == family_of(texts)


def test_the_given_articles_are_told_apart(given_articles: Path, tmp_path: Path) -> None:
    with create(tmp_path / "g.annotator", "ann", default_schema()) as project:
        import_paths(project, Request(tuple(sorted(given_articles.glob("*.txt"))), story="One"))
        texts = texts_of(project, comparing.story_of(project, "One"))
    family = family_of(texts)
    assert sorted(each.number for each in family.relatives) == [0, 1, 2, 3, 4]
    assert sum(each.parent >= 0 for each in family.relatives) >= 2
