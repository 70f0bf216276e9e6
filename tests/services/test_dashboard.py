"""The dashboard counts what a sprint left, and no number is without the rows behind it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.charts import Card, Mark, Rows, Wish
from annotator.domain.identity import new_uid
from annotator.errors import InvalidInput
from annotator.services import (
    dashboard,
    dashboard_agreement,
    dashboard_behind,
    dashboard_counts,
    dashboard_days,
    dashboard_report,
    dashboard_table,
)
from annotator.services.background import Background
from annotator.services.dashboard_agreement import Agreed
from annotator.services.dashboard_counts import Counted
from annotator.services.searching import Search
from annotator.store import dashboard_rows
from annotator.store.project import Project
from tests.building import small_project
from tests.sprint_building import after_a_sprint


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("dashboard") / "spring.annotator"
    after_a_sprint(made)
    return made


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project(path, "ann", read_only=True) as opened:
        yield opened


class Seen:
    """Hold what a dashboard shows for a wish."""

    def __init__(self, project: Project, wish: Wish = Wish()) -> None:  # noqa: B008
        self.project, self.wish = project, wish
        self.counted = dashboard_counts.count(project, wish)
        self.agreed = dashboard_agreement.agree(project, wish, resamples=20)
        light = dashboard.light(project, wish)
        self.cards = {c.id: c for c in (*light, *self.counted.cards, *self.agreed.cards)}

    def card(self, id_: str) -> Card:
        return self.cards[id_]

    def values(self, id_: str) -> dict[tuple[str, str], float | None]:
        return {(m.row, m.series): m.value for m in self.card(id_).marks}

    def rows(self, mark: Mark) -> Rows:
        return dashboard_behind.rows_behind(
            self.project, mark.behind, self.wish, self.counted, self.agreed
        )


def person(project: Project, name: str) -> str:
    return next(each.uid for each in dashboard.people(project) if each.name == name)


def test_progress_is_told_by_person_and_state(project: Project) -> None:
    seen = Seen(project)
    assert seen.values("progress") == {
        ("ann", "done"): 2,
        ("bo", "done"): 1,
        ("bo", "not begun"): 1,
    }
    assert seen.card("progress").series == ("done", "not begun")


def test_finished_stories_stand_on_their_day_and_empty_days_too(project: Project) -> None:
    found = Seen(project).values("finished")
    days = sorted({day for day, _ in found})
    assert len(days) == 3
    assert [found[day, "ann"] for day in days] == [1, 0, 1]
    assert [found[day, "bo"] for day in days] == [0, 0, 1]


def test_speed_counts_active_hours_alone(project: Project) -> None:
    seen = Seen(project)
    # ann: five annotations in 40 minutes and two stories; bo: two in a quarter of an hour.
    assert seen.values("pace") == {("ann", ""): pytest.approx(7.5), ("bo", ""): pytest.approx(8.0)}
    assert seen.values("tempo") == {("ann", ""): pytest.approx(3.0), ("bo", ""): pytest.approx(4.0)}


def test_labels_rules_and_discrepancies(project: Project) -> None:
    seen = Seen(project)
    assert seen.values("labels.mention") == {("Person", ""): 5, ("Place", ""): 1}
    assert seen.values("discrepancies")[("Number", "accepted")] == 1
    assert seen.values("discrepancies")[("Omission", "rejected")] == 1
    (rule,) = seen.card("rules").marks
    assert rule.row == "wording.loaded · discrepancies"
    assert rule.value is not None
    assert rule.low is not None
    assert rule.high is not None
    assert rule.low < rule.value < rule.high
    assert seen.values("hard") == {("ann", "open"): 1}
    assert seen.values("sizes") == {("0", ""): 0, ("1–5", ""): 3}


def test_what_was_made_stands_on_today(project: Project) -> None:
    counts = Seen(project).values("made")
    # Six mentions, a claim, and the discrepancy made by hand: those a rule found do not count.
    assert sum(value or 0 for value in counts.values()) == 8
    assert {who for _, who in counts} == {"ann", "bo"}


def test_agreement_its_course_and_the_confusion_matrix(project: Project) -> None:
    seen = Seen(project)
    mentions = next(m for m in seen.card("agreement").marks if m.row.startswith("Mentions"))
    # Of the five that both could mark in the story both finished, one pair agrees.
    assert mentions.value == pytest.approx(0.4)
    points = [mark for mark in seen.card("trend").marks if mark.series == "Mentions"]
    assert [mark.row for mark in points] == ["1"]
    assert points[0].value == pytest.approx(0.4)
    grid = seen.values("grid.mention")
    assert grid["Person", "Person"] == 1
    assert grid["Place", "Person"] == 1
    assert grid["Person", "not marked"] == 1


@pytest.mark.parametrize("narrowed", ["", "sprint", "ann", "bo", "mention", "discrepancy"])
def test_every_number_opens_as_many_rows_as_it_counts(project: Project, narrowed: str) -> None:
    wish = Wish()
    if narrowed == "sprint":
        wish = Wish(sprint=dashboard.sprints(project)[0].uid)
    elif narrowed in ("ann", "bo"):
        wish = Wish(annotator=person(project, narrowed))
    elif narrowed:
        wish = Wish(layer=narrowed)
    seen = Seen(project, wish)
    opened = 0
    for card in seen.cards.values():
        for mark in card.marks:
            found = seen.rows(mark)
            assert found.all == len(found.rows)
            assert all(len(row.cells) == len(found.columns) for row in found.rows)
            if card.form in ("bars", "columns", "grid") and card.id not in ("pace", "tempo"):
                assert found.all == mark.value, (card.id, mark)
            elif mark.value is not None:
                assert found.all
            opened += found.all
            assert all(row.article or row.behind is not None for row in found.rows)
    assert opened


def test_a_cell_with_more_cases_than_are_kept_says_how_many_there_are(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dashboard_agreement, "MOST_CASES", 0)
    seen = Seen(project)
    cells = [mark for mark in seen.card("grid.mention").marks if mark.value]
    assert cells
    for mark in cells:
        rows = dashboard_behind.rows_behind(
            project, mark.behind, seen.wish, seen.counted, seen.agreed
        )
        assert (len(rows.rows), rows.all) == (0, mark.value)


def test_rows_of_figures_open_cases_and_cases_open_the_text(project: Project) -> None:
    seen = Seen(project)
    mentions = next(m for m in seen.card("agreement").marks if m.row.startswith("Mentions"))
    figures = seen.rows(mentions)
    assert figures.rows[0].cells[:3] == (
        "F1, same edges and label",
        "the whole layer",
        "everybody",
    )
    deeper = figures.rows[0].behind
    assert deeper is not None
    cases = dashboard_behind.rows_behind(project, deeper, Wish(), seen.counted, seen.agreed)
    assert cases.all == 3
    # What they differ on comes first.
    assert cases.rows[-1].cells[:3] == ("Ilka Brandt", "ann: Person", "bo: Person")
    assert all(row.article and row.span for row in cases.rows)


def test_one_person_is_told_against_each_other(project: Project) -> None:
    seen = Seen(project, Wish(annotator=person(project, "bo")))
    assert any(mark.row == "Mentions, with ann" for mark in seen.card("agreement").marks)
    grid = seen.values("grid.mention")
    # The rows are always those of the person chosen.
    assert seen.card("grid.mention").heads[0] == "bo"
    assert grid["Person", "Place"] == 1
    assert seen.values("labels.mention") == {("Person", ""): 2, ("Place", ""): 0}


def test_a_query_asks_the_search_for_the_same(project: Project) -> None:
    seen = Seen(project)
    for card in ("labels.mention", "discrepancies"):
        for mark in seen.card(card).marks:
            found = seen.rows(mark)
            assert found.query
            assert Search(project, found.query).number() == mark.value


def test_an_empty_project_teaches(tmp_path: Path) -> None:
    with small_project(tmp_path / "new.annotator") as project:
        seen = Seen(project)
        assert all(not card.marks for card in seen.cards.values() if card.id != "sizes")
        assert all(card.empty for card in seen.cards.values())


def test_slices_and_whole_tables_count_alike(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Seen(project).counted
    monkeypatch.setattr(dashboard_rows, "SLICE", 2)
    told: list[float] = []
    assert dashboard_counts.count(project, Wish(), told.append) == whole
    assert told == sorted(told)
    assert len(told) > 4


def test_workers_count_what_the_window_would(path: Path, project: Project) -> None:
    counting: Background[Counted] = Background("d", dashboard_counts.counted, path, "ann", Wish())
    comparing: Background[Agreed] = Background("d", dashboard_agreement.agreed, path, "ann", Wish())
    try:
        assert counting.wait() == dashboard_counts.count(project, Wish())
        assert comparing.wait() == dashboard_agreement.agree(project, Wish())
    finally:
        counting.close()
        comparing.close()


def test_tables_are_escaped_for_spreadsheets(project: Project) -> None:
    card = Seen(project).card("progress")
    hostile = replace(card, marks=(replace(card.marks[0], row="=cmd()"), *card.marks[1:]))
    rows = list(csv.reader(io.StringIO(dashboard_table.card_csv(hostile))))
    assert rows[0] == ["Annotator", "State", "Stories"]
    assert rows[1] == ["'=cmd()", "done", "2"]
    bounded = dashboard_table.of_card(Seen(project).card("rules"))
    assert bounded[0] == ("Rule", "Accepted", "Low", "High")


def test_rows_behind_are_escaped_as_well() -> None:
    found = Rows("x", ("Words", "Count"), (), 0)
    assert dashboard_table.rows_csv(found) == "Words,Count\r\n"


def test_the_report_is_written_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    wish = Wish(sprint=dashboard.sprints(project)[0].uid)
    cards = dashboard_report.all_cards(project, wish)
    target = tmp_path / "page.html"
    dashboard_report.write_report(project, wish, cards, target, "2031-05-07")
    text = target.read_text("utf-8")
    assert "Sprint Spring · everybody · all layers" in text
    assert "F1, same edges and label" in text
    with pytest.raises(InvalidInput, match="cannot be written"):
        dashboard_report.write_report(project, wish, cards, tmp_path / "no" / "page.html", "x")


def test_days_and_the_uids_made_on_them_fit() -> None:
    today = datetime.now(tz=UTC).astimezone().date()
    digits = new_uid()[:8]
    low, high = dashboard_days.buckets(today, 1)
    assert dashboard_days.day_of_bucket(digits) in (today, today - timedelta(days=1))
    assert low <= high
    for day in (date(2031, 3, 30), date(2031, 10, 26), date(2032, 2, 29)):
        first, last = dashboard_days.buckets(day, 1)
        assert dashboard_days.day_of_bucket(first) == day
        assert dashboard_days.day_of_bucket(last) == day + timedelta(days=1)
        assert dashboard_days.day_of_bucket(f"{int(last, 16) - 1:08x}") == day


def test_wilson_stays_inside_and_narrows() -> None:
    low, high = dashboard_counts.wilson(10, 10)
    assert 0.69 < low < 0.73
    assert high == pytest.approx(1.0)
    wide, narrow = dashboard_counts.wilson(1, 2), dashboard_counts.wilson(100, 200)
    assert wide[1] - wide[0] > narrow[1] - narrow[0]


def test_long_times_are_told_in_weeks(project: Project) -> None:
    people = {each.key: each for each in dashboard.people(project)}
    who = next(iter(people))
    from collections import Counter

    from annotator.domain.charts import Behind

    counts = Counter({(date(2031, 1, 1), who): 2, (date(2031, 6, 1), who): 3})
    marks = list(dashboard.by_day(counts, people, Behind("made")))
    assert sum(mark.value or 0 for mark in marks) == 5
    assert {mark.behind.days for mark in marks} == {7}
    assert date.fromisoformat(marks[0].row).weekday() == 0
