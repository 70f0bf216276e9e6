"""Searches over a small project: what is found, where, and that no query breaks anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import Mention
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.query import FIELDS, QueryError
from annotator.services import articles, discrepancies, entities, hard_cases, tagging
from annotator.services.finds import context
from annotator.services.search_values import values
from annotator.services.searching import ANNOTATIONS, ARTICLES, WORDS, Search, labels_at
from annotator.services.tagging_found import tag_found
from annotator.store import queries, records
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, small_project, span_of

THIRD = "The ferry, the Ferry.\nILKA BRANDT’s boat; 他说北京是首都。\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Yield a project with a few annotations; its tests only read."""
    with small_project(tmp_path_factory.mktemp("search") / "p.annotator") as made:
        add_articles(made, {"Third": THIRD}, story="Boats")
        by_title = uids_by_title(made)
        first, second = by_title["First"], by_title["Second"]
        mention = tagging.add_mention(made, first, [span_of(FIRST, "Ilka Brandt")], "person")
        entity = entities.add_entity(made, "person", "Ilka Brandt", ["I. Brandt"])
        entities.link_entity(made, mention.uid, entity.uid)
        claim = tagging.add_claim(made, first, [span_of(FIRST, "twelve people died")], "claim")
        tagging.set_note(made, "claim", claim.uid, "check the number")
        tagging.add_article_label(made, second, "opinion")
        discrepancies.add_discrepancy(
            made,
            [
                discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
                discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
            ],
            "number",
        )
        articles.edit_article(made, first, {"published": "2031-05-04", "language": "en"})
        articles.edit_article(made, second, {"published": "2031-06-01T08:00"})
        articles.finish_article(made, second)
        yield made


def uids_by_title(project: Project) -> dict[str, str]:
    return {row.title: row.uid for row in records.select(project.connection, "article")}


def found(project: Project, query: str) -> list[tuple[str, str]]:
    """Return title and words of all finds."""
    search = Search(project, query)
    finds = []
    while not search.is_done:
        finds += search.more(1)
    return [(find.title, find.match) for find in finds]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("people", [("First", "people"), ("Second", "people")]),
        ("PEOPLE died", [("First", "people died"), ("Second", "people died")]),
        ("died people -officials", [("First", "people"), ("First", "died")]),
        ('"ilka brandt"', [("First", "Ilka Brandt"), ("Third", "ILKA BRANDT")]),
        ('"brandt ilka"', []),
        ("cafe", [("First", "cafe\u0301")]),
        ("ferr*", [("First", "Ferry"), ("Third", "ferry"), ("Third", "Ferry")]),
        (
            "f*",
            [("First", "Ferry"), ("Second", "Fourteen"), ("Third", "ferry"), ("Third", "Ferry")],
        ),
        ("北京", [("Third", "北京")]),
        ("🚢", [("First", "🚢")]),
        ("براندت", [("Second", "براندت")]),
        ("ferry -北京", [("First", "Ferry")]),
        ("ferry outlet:third", [("Third", "ferry"), ("Third", "Ferry")]),
        ("ferry -outlet:third", [("First", "Ferry")]),
        ("people published:2031-06", [("Second", "people")]),
        ("people published:>2031-05", [("Second", "people")]),
        ("people published:2031-05-04..2031-05-31", [("First", "people")]),
        ("people language:en", [("First", "people")]),
        ("people status:done", [("Second", "people")]),
        ("people has:claim", [("First", "people")]),
        ("people -has:claim", [("Second", "people")]),
        ("(people has:claim) OR boat", [("First", "people"), ("Third", "boat")]),
        ("people label:claim", [("First", "people")]),
        ("boat OR (people outlet:second)", [("Second", "people"), ("Third", "boat")]),
        ("boat OR (people label:person)", [("Third", "boat")]),
        ("twelve OR (people -label:claim)", [("First", "twelve"), ("Second", "people")]),
        ("people -label:claim", [("Second", "people")]),
        ('"ilka brandt" -label:person', [("Third", "ILKA BRANDT")]),
        ('"ilka brandt" entity:"I. Brandt"', [("First", "Ilka Brandt")]),
        ("twelve label:number layer:discrepancy", [("First", "twelve")]),
        ("twelve label:number layer:claim", []),
        ("died label:opinion", [("Second", "died")]),
    ],
)
def test_words_are_found_where_they_stand(
    project: Project, query: str, expected: list[tuple[str, str]]
) -> None:
    assert Search(project, query).finds == WORDS
    assert found(project, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("label:person", ["Ilka Brandt"]),
        ("label:Person", ["Ilka Brandt"]),
        ("layer:claim", ["twelve people died"]),
        ("note:NUMBER", ["twelve people died"]),
        ("label:number", ["twelve"]),
        ('entity:"ilka"', ["Ilka Brandt"]),
        ("origin:person -layer:mention -layer:article", ["twelve people died", "twelve"]),
        ("label:person -ferry", []),
        ("label:person ferry*", ["Ilka Brandt"]),
        ("label:pers* status:accepted outlet:first", ["Ilka Brandt"]),
        ("annotator:nobody", []),
        ("flag:hard", []),
    ],
)
def test_annotations_are_found_without_words(
    project: Project, query: str, expected: list[str]
) -> None:
    if "ferry*" in query:
        query = query.replace("ferry*", "-dam")
    assert Search(project, query).finds == ANNOTATIONS
    assert [match for _, match in found(project, query)] == expected


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["First", "Second", "Third"]),
        ("-ferry", ["Second"]),
        ("-北京", ["First", "Second"]),
        ("outlet:gazette title:f*", ["First"]),
        ("story:boats", ["Third"]),
        ("-story:boats", ["First", "Second"]),
        ('published:""', ["Third"]),
        ("status:new", ["Third"]),
        ("status:in_progress|done", ["First", "Second"]),
        ("has:discrepancy", ["First", "Second"]),
        ("has:label OR has:mention", ["First", "Second"]),
        ("has:note", ["First"]),
        ("has:entity", ["First"]),
        ("outlet:%", []),
        ("outlet:_", []),
    ],
)
def test_articles_are_found_by_fields_alone(
    project: Project, query: str, titles: list[str]
) -> None:
    assert Search(project, query).finds == ARTICLES
    assert [title for title, _ in found(project, query)] == titles


def test_a_label_the_schema_lacks_is_a_mistake(project: Project) -> None:
    with pytest.raises(QueryError, match="no label “ship”") as caught:
        Search(project, "ferry label:ship")
    assert (caught.value.start, caught.value.end) == (6, 16)


def test_finds_have_exact_spans_and_context(project: Project) -> None:
    for find in Search(project, "ferry OR cafe OR 北京 OR براندت").more():
        text = queries.text_of(project.connection, find.article).text
        (span,) = find.spans
        assert span.slice(text) == find.match
        assert (find.left, find.match, find.right) == context(text, span)
        assert "\n" not in find.left + find.match + find.right


def test_labels_that_lie_over_finds_are_told(project: Project) -> None:
    finds = Search(project, "twelve OR brandt").more()
    assert labels_at(project, finds) == [
        (("mention", "person"),),
        (("discrepancy", "number"), ("claim", "claim")),
        (),
    ]


def test_counts_are_of_all_that_match(project: Project) -> None:
    assert Search(project, "people").number() == 2
    assert Search(project, "origin:person").number() == 4
    assert Search(project, "outlet:gazette").number() == 3


def test_values_are_those_of_the_project(project: Project) -> None:
    assert values(project, "outlet") == ["First Gazette", "Second Gazette", "Third Gazette"]
    assert values(project, "entity") == ["Ilka Brandt"]
    assert values(project, "author") == ["ann"]
    assert "Person" in values(project, "label")
    assert values(project, "title") == []


_PIECES = st.sampled_from(
    [*(f"{name}:" for name in FIELDS), *"()|-\"*'%_\\\0", " ", " OR ", "NOT ", "person", "done"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.lists(
        _PIECES | st.text(st.characters(exclude_categories=()), max_size=3), max_size=9
    ).map("".join)
)
def test_no_query_breaks_a_search(project: Project, query: str) -> None:
    search = mistake = None
    try:
        search = Search(project, query)
    except QueryError as error:
        mistake = error
    if search is not None:
        search.more(5)
        search.number()
    if mistake is not None:
        assert 0 <= mistake.start <= mistake.end <= len(query)


def test_finds_by_other_people_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    with small_project(path) as made:
        uid = uids_by_title(made)["First"]
        tagging.add_mention(made, uid, [span_of(FIRST, "Osmere")], "person")
    with Project(path, "bob") as made:
        done = tag_found(made, Search(made, "label:person").more(), "mention", "place")
        assert (done.made, done.changed, done.left) == (0, 0, 1)
        done = tag_found(made, Search(made, "osmere").more(), "mention", "place")
        assert (done.made, done.left) == (1, 0)
        labels = {each.label for each in records.select(made.connection, Mention.kind)}
        assert labels == {"person", "place"}
        # "ann" and "bob" see the same finds, each with their own labels over them.
        assert labels_at(made, Search(made, "osmere").more()) == [(("mention", "place"),)]


def test_a_label_tags_changes_and_confirms(tmp_path: Path) -> None:
    with small_project(tmp_path / "p.annotator") as made:
        finds = Search(made, '"people died"').more()
        assert tag_found(made, finds, "mention", "place").made == 2
        assert tag_found(made, finds, "mention", "place").kept == 2
        assert tag_found(made, finds[:1], "mention", "person").changed == 1
        assert made.next_undo() == "tag_found"
        again = [replace(find, spans=()) for find in finds]
        assert tag_found(made, again, "mention", "person").made == 0


def test_hard_cases_are_found_by_their_flag(tmp_path: Path) -> None:
    with small_project(tmp_path / "p.annotator") as made:
        uid = uids_by_title(made)["First"]
        place = tagging.add_mention(made, uid, [span_of(FIRST, "Osmere")], "place")
        tagging.add_mention(made, uid, [span_of(FIRST, "Ilka Brandt")], "person")
        assert found(made, "flag:hard") == []
        hard_cases.flag(made, "mention", place.uid)
        assert found(made, "flag:hard") == [("First", "Osmere")]
        assert found(made, "(osmere OR ilka) flag:hard") == [("First", "Osmere")]
        assert found(made, "osmere OR (ilka flag:hard)") == [("First", "Osmere")]
        assert found(made, "label:person flag:hard") == []
        with made.transact("flag_hard_case") as step:
            step.insert(
                Remark(
                    new_uid(), made.annotator.uid, article=uid, text="who is meant?", hard=True,
                    places=(span_of(FIRST, "twelve people"),),
                )
            )  # fmt: skip
        assert found(made, "flag:hard") == [("First", "Osmere"), ("First", "twelve people")]
        assert found(made, "note:meant") == [("First", "twelve people")]
        assert found(made, "people flag:hard") == [("First", "people")]
