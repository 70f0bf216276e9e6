"""A story's versions as rows: all text once, what says the same side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare import sentences
from annotator.compare.furniture import find_furniture
from annotator.compare.profile import ArticleText
from annotator.compare.relating import Related, Tie, Unit
from annotator.compare.side_by_side import CHANGED, FURNITURE, SAME, UNIQUE, arrange, rising
from annotator.services import browsing, comparison
from annotator.services.comparison import Table
from annotator.services.import_plan import TEXT, Request
from annotator.services.importing import import_paths
from annotator.services.projects import default_schema
from annotator.store.project import create
from tests.building import span_of
from tests.told import ARABIC, EDITED, WIRE


def article(uid: str, text: str, title: str = "") -> ArticleText:
    furniture = find_furniture(text)
    return ArticleText(
        uid, text, sentences.split_sentences(text, furniture=furniture), furniture, title=title
    )


@pytest.fixture(scope="module")
def table() -> Table:
    texts = [article("a", WIRE), article("b", EDITED), article("c", ARABIC)]
    return comparison.lay_out(comparison.compare("story", texts), [0, 1, 2])


def beside(table: Table, column: int, words: str, other: int) -> str:
    """Return what another column has beside some words."""
    text = table.text(column).text
    row = table.row_at(column, text.index(words))
    assert row is not None
    return " ".join(span.slice(table.text(other).text) for span in table.spans(row, other))


def kind(table: Table, column: int, words: str) -> tuple[str, bool]:
    row = table.row_at(column, table.text(column).text.index(words))
    assert row is not None
    cell = table.rows[row].cells[column]
    assert cell is not None
    return cell.kind, cell.moved


def changed(table: Table, column: int, words: str) -> list[tuple[str, str]]:
    text = table.text(column).text
    row = table.row_at(column, text.index(words))
    assert row is not None
    return [(each.span.slice(text), each.kind) for each in table.changes(row, column)]


def test_sentences_stand_beside_what_they_repeat(table: Table) -> None:
    assert beside(table, 0, "At least nine", 1).startswith("At least seventeen")
    assert beside(table, 1, "Divers", 0).startswith("Divers")
    assert beside(table, 0, "The operator", 1) == ""
    assert kind(table, 0, "The operator") == (UNIQUE, False)
    assert kind(table, 1, "SHARE") == (FURNITURE, False)
    assert kind(table, 1, "Divers") == (SAME, False)


def test_a_moved_paragraph_is_moved_and_the_others_are_not(table: Table) -> None:
    assert kind(table, 1, "The minister") == (SAME, True)
    assert kind(table, 1, "Harbour")[1] is False
    assert kind(table, 0, "The minister")[1] is False


def test_changed_words_are_marked_on_both_sides(table: Table) -> None:
    assert changed(table, 0, "At least nine")[0] == ("nine", "changed")
    assert changed(table, 1, "At least seventeen")[0] == ("seventeen", "changed")
    assert changed(table, 1, "Harbour") == [("began", "changed")]
    assert changed(table, 0, "Harbour") == [("may have begun", "changed")]


@pytest.mark.parametrize("base", [0, 1, 2])
@pytest.mark.parametrize("order", [[0, 1, 2], [2, 0, 1], [1, 0]])
def test_every_unit_is_in_exactly_one_cell_whatever_the_base(order: list[int], base: int) -> None:
    if base >= len(order):
        base = 0
    texts = [article("a", WIRE), article("b", EDITED), article("c", ARABIC)]
    found = comparison.lay_out(comparison.compare("story", texts), order, base)
    for column in range(len(order)):
        units = [n for row in found.rows if (c := row.cells[column]) for n in c.units]
        assert sorted(units) == list(range(len(found.units(column))))
        covered = [found.units(column)[n] for n in sorted(units)]
        left = list(found.text(column).text)
        for unit in covered:
            left[unit.start : unit.end] = " " * (unit.end - unit.start)
        assert not "".join(left).strip()
    # The base is in its own order from the top down.
    shown = [n for row in found.rows if (c := row.cells[base]) for n in c.units]
    assert shown == sorted(shown)


def test_a_dateline_is_no_difference() -> None:
    body = "The ferry Brightwater burned off Osmere on Sunday and nine people died, police said.\n"
    texts = [article("a", f"OSMERE, May 4 (Ostrel) - {body}"), article("b", f"LOWMARCH: {body}")]
    found = comparison.lay_out(comparison.compare("s", texts), [0, 1])
    assert not any(row.differs for row in found.rows)


def test_a_sentence_cut_in_two_stands_beside_both_halves() -> None:
    one = (
        "Nine people died when the ferry Brightwater burned off Osmere on Sunday, and the "
        "coastguard said thirty others were taken to the hospital of Lowmarch by helicopter.\n"
    )
    two = (
        "Nine people died when the ferry Brightwater burned off Osmere on Sunday. The "
        "coastguard said thirty others were taken to the hospital of Lowmarch by helicopter.\n"
    )
    for order in ([0, 1], [1, 0]):
        texts = [article("a", one), article("b", two)]
        found = comparison.lay_out(comparison.compare("s", texts), order)
        assert len([row for row in found.rows if row.tied]) == 1
        assert kind(found, order.index(1), "The coastguard")[0] in (SAME, CHANGED)


def test_counterparts_are_the_same_words_or_those_in_their_place(table: Table) -> None:
    same = table.counterpart(0, span_of(WIRE, "Ilka Brandt"), 1)
    assert same is not None
    assert (same.span.slice(EDITED), same.exact) == ("Ilka Brandt", True)
    other = table.counterpart(0, span_of(WIRE, "At least nine people"), 1)
    assert other is not None
    assert (other.span.slice(EDITED), other.exact) == ("At least seventeen people", False)
    assert table.counterpart(0, span_of(WIRE, "sprinklers"), 1) is None


def test_a_worker_process_finds_the_same() -> None:
    texts = [article("a", WIRE), article("b", EDITED)]
    found = comparison.compare_beside("story", texts).wait()
    assert found is not None
    assert found.related == comparison.compare("story", texts).related


def test_articles_of_more_than_a_thousand_sentences() -> None:
    lines = [
        f"Witness {n} of pier {n * 7 % 1013} saw boat {n * 13 % 997} sink.\n" for n in range(1100)
    ]
    edited = lines[:500] + lines[600:] + ["A choir sang on the quay until dawn.\n"]
    texts = [article("a", "".join(lines)), article("b", "".join(edited))]
    found = comparison.lay_out(comparison.compare("long", texts), [0, 1])
    tied = [row for row in found.rows if row.tied]
    assert len(tied) >= 990
    assert beside(found, 0, "Witness 1099 ", 1).startswith("Witness 1099 ")


ties = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)), st.floats(0.3, 1), max_size=12
)


@settings(max_examples=60)
@given(ties, ties, ties)
def test_any_ties_place_every_unit_once(
    ab: dict[tuple[int, int], float],
    ac: dict[tuple[int, int], float],
    bc: dict[tuple[int, int], float],
) -> None:
    units = tuple(Unit(n * 10, n * 10 + 9, n + 1, True, int(n == 3)) for n in range(8))
    made = {
        pair: tuple(
            sorted(
                Tie(a, b, score, score, part=bool(a == b))
                for (a, b), score in found.items()
                if a != 3 and b != 3
            )
        )
        for pair, found in (((0, 1), ab), ((0, 2), ac), ((1, 2), bc))
    }
    rows = arrange(Related((units,) * 3, made, {}), [0, 1, 2])
    for column in range(3):
        placed = [n for row in rows if (c := row.cells[column]) for n in c.units]
        assert sorted(placed) == list(range(8))


@given(st.lists(st.integers(0, 20), max_size=12))
def test_a_longest_rising_run(values: list[int]) -> None:
    kept = sorted(rising(values))
    run = [values[at] for at in kept]
    assert run == sorted(run)
    best = [1] * len(values)
    for at, value in enumerate(values):
        best[at] += max((best[b] for b in range(at) if values[b] <= value), default=0)
    assert len(run) == max(best, default=0)


def test_the_given_articles_make_one_table(given_articles: Path, tmp_path: Path) -> None:
    with create(tmp_path / "given.annotator", "ann", default_schema()) as project:
        import_paths(project, Request((given_articles,), TEXT))
        (story,) = browsing.stories(project)
        texts = comparison.texts_of(project, story.uid)
    found = comparison.lay_out(comparison.compare(story.uid, texts), list(range(len(texts))))
    assert len(texts) == 5
    near = [found.kin(column) for column in range(1, 5)]
    assert [each[0] for each in near if each].count("edition") == 1
    edition = next(c for c in range(1, 5) if found.kin(c) and found.kin(c)[0] == "edition")  # type: ignore[index]
    pair = comparison.lay_out(found.comparison, [0, edition])
    # Two editions of one text: nearly every row agrees, and edits are few and short.
    tied = [row for row in pair.rows if row.tied]
    edits = [len(pair.changes(at, 1)) for at, row in enumerate(pair.rows) if row.tied]
    assert len(tied) > 25
    assert sum(edits) / len(tied) < 1.5
    assert max(edits) <= 4


def test_a_version_in_another_language_runs_beside_the_others() -> None:
    told = "".join(f"قال الشاهد رقم {n} إنه رأى النار من رصيف الميناء.\n" for n in range(9))
    texts = [article("a", WIRE), article("b", EDITED), article("c", told)]
    found = comparison.lay_out(comparison.compare("s", texts), [0, 1, 2])
    rows = [at for at, row in enumerate(found.rows) if row.cells[2] is not None]
    # In its own order, from the first rows to the last, and no difference of the others.
    units = [n for at in rows for n in found.rows[at].cells[2].units]  # type: ignore[union-attr]
    assert units == sorted(units)
    assert rows[0] <= 1
    assert rows[-1] >= len(found.rows) - 2
    divers = found.row_at(0, WIRE.index("Divers"))
    assert divers is not None
    assert not found.rows[divers].differs
    assert found.counterpart(0, span_of(WIRE, "Divers"), 2) is None


def test_editions_and_versions_are_kindred_and_reports_are_not() -> None:
    texts = [article("a", WIRE), article("b", EDITED), article("c", ARABIC)]
    found = comparison.compare("story", texts)
    assert comparison.kindred(found, "a") == [0, 1]
    assert comparison.kindred(found, "c") == [2]
