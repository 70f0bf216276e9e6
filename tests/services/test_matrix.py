"""The claim matrix is drafted from claims and discrepancies, and keeps what people wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.matrix import ClaimRow
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import checking, discrepancies, matrix, tagging
from annotator.services.projects import default_schema
from annotator.store.project import Project, create
from tests.building import add_articles, span_of

WIRE = (
    "Ferry burns off Osmere\n\n"
    "At least 40 people died when the ferry Halda caught fire off Osmere on Monday, the harbour "
    "authority said. The fire began in the engine room. Captain Ilka Brandt had reported smoke "
    "an hour before.\n"
)
CUT = (
    "Blaze at sea\n\n"
    "At least 38 people died when the ferry Halda caught fire off Osmere on Monday. "
    "The fire may have begun in the engine room.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Cut": CUT}, story="Ferry")
    return made


def story_and_articles(project: Project) -> tuple[str, str, str]:
    from annotator.services import listing

    (story,) = listing.stories(project)
    by_title = {article.title: article.uid for article in story.articles}
    return story.uid, by_title["Wire"], by_title["Cut"]


def cell(row: ClaimRow, article: str) -> tuple[str, str]:
    found = row.cell(article)
    assert found is not None
    return found.stance, found.value


def drafted(project: Project) -> tuple[str, str, str, list[ClaimRow]]:
    story, wire, cut = story_and_articles(project)
    tagging.add_claim(project, wire, [span_of(WIRE, "At least 40 people died")], "claim")
    tagging.add_claim(project, cut, [span_of(CUT, "At least 38 people died")], "claim")
    tagging.add_claim(project, wire, [span_of(WIRE, "The fire began in the engine room")], "claim")
    tagging.add_claim(project, wire, [span_of(WIRE, "had reported smoke")], "claim")
    discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(wire, [span_of(WIRE, "At least 40")]),
            discrepancies.evidence(cut, [span_of(CUT, "At least 38")]),
        ],
        "number",
    )
    matrix.fill_matrix(project, story)
    return story, wire, cut, matrix.rows_of(project, story)


def test_claims_of_one_fact_meet_in_a_row(project: Project) -> None:
    _, wire, cut, rows = drafted(project)
    toll, engine, smoke = rows
    assert toll.title == "At least 40 people died"
    assert cell(toll, wire) == ("asserts", "At least 40")
    assert cell(toll, cut) == ("contradicts", "At least 38")
    assert cell(engine, cut)[0] == "hedges"
    assert cell(smoke, cut) == ("omits", "")
    assert list(checking.check(project)) == []


def test_drafting_again_changes_nothing_a_person_wrote(project: Project) -> None:
    story, _, cut, rows = drafted(project)
    matrix.set_cell(project, rows[2].uid, cut, "unknown", note="see the caption")
    matrix.edit_row(project, rows[0].uid, title="The toll", heading="Tolls")
    before = matrix.rows_of(project, story)
    assert matrix.fill_matrix(project, story) == matrix.Filled()
    assert matrix.rows_of(project, story) == before
    add_articles(project, {"Late": CUT.replace("38", "41")}, story="Ferry")
    assert matrix.fill_matrix(project, story) == matrix.Filled(0, 3)
    after = matrix.rows_of(project, story)
    assert after[0].title == "The toll"
    assert len(after[0].cells) == 3
    assert {row.cells[:0] for row in after} == {()}


def test_rows_merge_and_keep_what_each_says(project: Project) -> None:
    story, wire, cut, rows = drafted(project)
    merged = matrix.merge_rows(project, rows[2].uid, [rows[1].uid, rows[2].uid])
    assert cell(merged, cut)[0] == "hedges"
    assert cell(merged, wire) == ("asserts", "")
    assert [row.uid for row in matrix.rows_of(project, story)] == [rows[0].uid, rows[2].uid]
    with pytest.raises(InvalidInput, match="two rows"):
        matrix.merge_rows(project, merged.uid, [merged.uid])


def test_rows_move_within_bounds(project: Project) -> None:
    story, *_, rows = drafted(project)
    matrix.move_row(project, rows[2].uid, -1)
    matrix.move_row(project, rows[0].uid, 9)
    order = [row.uid for row in matrix.rows_of(project, story)]
    assert order == [rows[2].uid, rows[1].uid, rows[0].uid]


def test_a_cell_takes_only_what_makes_sense(project: Project) -> None:
    _, wire, _, rows = drafted(project)
    with pytest.raises(InvalidInput, match="says one of"):
        matrix.set_cell(project, rows[0].uid, wire, "shouts")
    with pytest.raises(InvalidInput, match="not in the row's story"):
        matrix.set_cell(project, rows[0].uid, "nobody", "asserts")
    with pytest.raises(InvalidInput):
        matrix.set_cell(project, rows[0].uid, wire, "asserts", spans=[Span(0, 10_000)])
    with pytest.raises(InvalidInput, match="title"):
        matrix.edit_row(project, rows[0].uid, title="  ")
