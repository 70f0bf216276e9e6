"""The story report: what it prints is collected here, how it looks is decided in formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.compare.proposals import letter
from annotator.domain.annotations import Discrepancy, Side
from annotator.formats.story_report import (
    MatrixCell,
    MatrixRow,
    Nearness,
    ReportDiscrepancy,
    ReportSide,
    StoryReport,
    Version,
    story_report,
)
from annotator.services import matrix_view, whole_file
from annotator.services.comparing import article_texts
from annotator.services.matrix_view import Grid
from annotator.services.story_versions import family_of
from annotator.store import grouping_rows, queries
from annotator.store.project import Project

_AROUND = 160
"""Code points printed on either side of a passage."""


def report_of(
    project: Project, story: str, made: str, *, blind: bool = False, who: str | None = None
) -> StoryReport:
    """Return what a report on a story prints; ``made`` is the day, as it is to be written.

    It shows the author's work, or that of the annotator ``who`` (uid). A ``blind`` report leaves
    out who published what and who decided.
    """
    who = who or project.annotator.uid
    shown = matrix_view.grid(project, story, who)
    return StoryReport(
        name=shown.name,
        made=made,
        versions=_versions(project, shown, blind=blind),
        nearness=_nearness(project, shown),
        rows=_rows(project, shown),
        discrepancies=_discrepancies(project, shown, who, blind=blind),
        labels={
            label.id: (label.name, label.definition)
            for label in project.schema.of_layer(Discrepancy.layer)
        },
    )


def write_report(
    project: Project,
    story: str,
    target: Path,
    made: str,
    *,
    blind: bool = False,
    who: str | None = None,
) -> None:
    """Write a report as one HTML file, whole or not at all; raise InvalidInput if it cannot be."""
    document = story_report(report_of(project, story, made, blind=blind, who=who))
    whole_file.write(target, document.encode())


def _versions(project: Project, shown: Grid, *, blind: bool) -> tuple[Version, ...]:
    found = []
    for column in shown.columns:
        article = queries.article_of(project.connection, column.article)
        text = queries.text_of(project.connection, column.article).text
        for item in reversed(article.furniture):
            text = f"{text[: item.start]} {text[item.end :]}"
        found.append(
            Version(
                letter=column.letter,
                outlet="" if blind else column.outlet,
                title=article.title,
                published=article.published,
                agency="" if blind else article.agency,
                words=len(text.split()),
            )
        )
    return tuple(found)


def _nearness(project: Project, shown: Grid) -> tuple[Nearness, ...]:
    family = family_of(article_texts(project, shown.story))
    parents = {
        frozenset((each.number, each.parent)): letter(each.parent)
        for each in family.relatives
        if each.parent >= 0
    }
    return tuple(
        Nearness(letter(one), letter(other), *near, parents.get(frozenset((one, other)), ""))
        for (one, other), near in family.nearness.items()
    )


def _rows(project: Project, shown: Grid) -> tuple[MatrixRow, ...]:
    rows = []
    for row in shown.rows:
        scales = {each.column.letter: each for each in matrix_view.values(shown.columns, row)}
        cells = []
        for column in shown.columns:
            cell = row.cell(column.article)
            if cell is None:
                cells.append(MatrixCell(column.letter, "unknown"))
                continue
            value = scales.get(column.letter)
            cells.append(
                MatrixCell(
                    column.letter,
                    cell.stance,
                    cell.value,
                    matrix_view.passage(project, cell),
                    cell.note,
                    None if value is None else value.low,
                    None if value is None else value.high,
                )
            )
        rows.append(MatrixRow(row.title, row.heading, tuple(cells)))
    return tuple(rows)


def _discrepancies(
    project: Project, shown: Grid, who: str, *, blind: bool
) -> tuple[ReportDiscrepancy, ...]:
    letters = {column.article: column.letter for column in shown.columns}
    names = dict(grouping_rows.annotator_names(project.connection))
    texts: dict[str, str] = {}
    found = []
    for each in queries.discrepancies_of(
        project.connection, story_uid=shown.story, annotator_uid=who
    ):
        if each.status not in ("accepted", "unsure"):
            continue
        for side in each.sides:
            if side.article not in texts:
                texts[side.article] = queries.text_of(project.connection, side.article).text
        found.append(
            ReportDiscrepancy(
                each.label,
                each.status,
                each.severity,
                each.note,
                "" if blind else names.get(each.annotator, ""),
                _sides(each.sides, letters, texts),
            )
        )
    return tuple(found)


def _sides(
    sides: Sequence[Side], letters: dict[str, str], texts: dict[str, str]
) -> tuple[ReportSide, ...]:
    found = []
    for side in sides:
        text = texts[side.article]
        start, end = side.spans[0].start, side.spans[-1].end
        first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
        while first and not text[first - 1].isspace():
            first -= 1
        while last < len(text) and not text[last].isspace():
            last += 1
        before = "" if first == 0 else "… "
        after = "" if last == len(text) else " …"
        found.append(
            ReportSide(
                letters.get(side.article, "?"),
                f"{before}{text[first:last]}{after}",
                start - first + len(before),
                end - first + len(before),
                side.role == "absent",
            )
        )
    return tuple(found)
