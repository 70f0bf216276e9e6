"""Verbs on the claim matrix: draft it, and edit its rows and cells.

Every annotator has a matrix of their own. Drafting again never changes a cell that is there: it
only adds rows for what is new, and cells of articles a row says nothing about yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.annotations import Claim
from annotator.domain.articles import Story
from annotator.domain.identity import new_uid
from annotator.domain.matrix import STANCES, Cell, ClaimRow
from annotator.domain.spans import Span, check_inside
from annotator.errors import InvalidInput, Refused
from annotator.services.comparing import article_texts
from annotator.store import grouping_rows, queries, story_rows
from annotator.store.project import Project, Transaction

if TYPE_CHECKING:
    from annotator.compare.claim_grid import Draft

DRAFTED = "draft"
"""Origin of a row the program drafted."""


@dataclass(frozen=True, slots=True)
class Filled:
    """Count what drafting added: new rows, and rows that got more cells."""

    rows: int = 0
    completed: int = 0


def rows_of(project: Project, story: str, who: str | None = None) -> list[ClaimRow]:
    """Return the rows of a story in order: the author's, or those of ``who`` (uid).

    Who only reads has none. Raise Refused where the author may not see that person's work on the
    story yet.
    """
    if who is not None and not project.sight().shows(who, story):
        raise Refused("that is another's work on a story you have not finished")
    if who is None:
        me = project.annotator_named(project.author)
        who = None if me is None else me.uid
    return [] if who is None else story_rows.claim_rows(project.connection, story, who)


def fill_matrix(project: Project, story: str) -> Filled:
    """Draft rows from the author's claims and decided discrepancies of a story, as one step."""
    from annotator.compare.claim_grid import draft

    texts = article_texts(project, story)
    me = project.annotator.uid
    claims: list[Claim] = []
    for text in texts:
        found = queries.annotations_of(project.connection, Claim.kind, text.uid, me)
        claims += (claim for claim in found if claim.status != "rejected")
    discrepancies = [
        each
        for each in queries.discrepancies_of(project.connection, story_uid=story, annotator_uid=me)
        if each.status in ("accepted", "unsure")
    ]
    drafts = draft(texts, claims, discrepancies)
    with project.transact("fill_matrix") as made:
        return _write(made, story, me, drafts)


def _write(made: Transaction, story: str, me: str, drafts: Sequence[Draft]) -> Filled:
    known = story_rows.claim_rows(made.connection, story, me)
    position = max((row.position for row in known), default=-1)
    new = completed = 0
    for each in drafts:
        cells = tuple(sorted(each.cells.values(), key=lambda cell: cell.article))
        twin = next((row for row in known if _meet(row, cells)), None)
        if twin is None:
            position += 1
            made.insert(ClaimRow(new_uid(), story, me, position, each.title, cells, origin=DRAFTED))
            new += 1
            continue
        more = tuple(cell for cell in cells if twin.cell(cell.article) is None)
        if more:
            made.update(twin, replace(twin, cells=_sorted((*twin.cells, *more))))
            completed += 1
    return Filled(new, completed)


def _meet(row: ClaimRow, cells: Sequence[Cell]) -> bool:
    """Tell whether a row and drafted cells are about the same passage or claim."""
    for cell in cells:
        other = row.cell(cell.article)
        if other is None:
            continue
        if not {*cell.claims}.isdisjoint(other.claims):
            return True
        if any(a.overlaps(b) for a in cell.spans for b in other.spans):
            return True
    return False


def add_row(project: Project, story: str, title: str) -> ClaimRow:
    """Add a row by hand at the end of a story's matrix."""
    with project.transact("add_claim_row") as made:
        made.get(Story, story)
        me = project.annotator.uid
        known = story_rows.claim_rows(made.connection, story, me)
        row = ClaimRow(
            new_uid(),
            story,
            me,
            max((each.position for each in known), default=-1) + 1,
            _line(title, "a row needs a title"),
        )
        made.insert(row)
    return row


def edit_row(
    project: Project,
    uid: str,
    *,
    title: str | None = None,
    heading: str | None = None,
    note: str | None = None,
) -> ClaimRow:
    """Change a row's title, the heading it stands under, or its note."""
    with project.transact("edit_claim_row") as made:
        before = made.get(ClaimRow, uid)
        after = before
        if title is not None:
            after = replace(after, title=_line(title, "a row needs a title"))
        if heading is not None:
            after = replace(after, heading=" ".join(heading.split()))
        if note is not None:
            after = replace(after, note=note.strip())
        made.update(before, after)
    return after


def set_cell(
    project: Project,
    uid: str,
    article: str,
    stance: str,
    *,
    spans: Sequence[Span] | None = None,
    value: str | None = None,
    note: str | None = None,
) -> ClaimRow:
    """Say what an article makes of a row; what is not given stays as it was.

    An article that leaves the claim out has no passage.
    """
    if stance not in STANCES:
        raise InvalidInput(f"a cell says one of {', '.join(STANCES)}, not {stance!r}")
    with project.transact("set_cell") as made:
        before = made.get(ClaimRow, uid)
        if article not in grouping_rows.story_members(made.connection, before.story):
            raise InvalidInput("the article is not in the row's story")
        cell = replace(before.cell(article) or Cell(article, stance), stance=stance)
        if spans is not None:
            check_inside(spans, queries.article_of(made.connection, article).length, what="a span")
            cell = replace(cell, spans=tuple(spans))
        if value is not None:
            cell = replace(cell, value=" ".join(value.split()))
        if note is not None:
            cell = replace(cell, note=note.strip())
        others = (each for each in before.cells if each.article != article)
        after = replace(before, cells=_sorted((*others, cell)))
        made.update(before, after)
    return after


def merge_rows(project: Project, into: str, others: Sequence[str]) -> ClaimRow:
    """Join rows that mean one claim; a cell both have keeps what ``into`` says."""
    doomed = [uid for uid in dict.fromkeys(others) if uid != into]
    if not doomed:
        raise InvalidInput("two rows are needed to merge")
    with project.transact("merge_claim_rows") as made:
        before = made.get(ClaimRow, into)
        after = before
        for uid in doomed:
            row = made.get(ClaimRow, uid)
            if row.story != before.story:
                raise InvalidInput("rows of two stories cannot be merged")
            more = (cell for cell in row.cells if _is_open(after.cell(cell.article)))
            kept = {cell.article: cell for cell in (*after.cells, *more)}
            notes = [note for note in (after.note, row.note) if note]
            after = replace(
                after, cells=_sorted(tuple(kept.values())), note="\n".join(dict.fromkeys(notes))
            )
            made.delete(row)
        made.update(before, after)
    return after


def _is_open(known: Cell | None) -> bool:
    """Tell whether another row's cell may say more than this one."""
    return known is None or (known.stance in ("omits", "unknown") and not known.note)


def move_row(project: Project, uid: str, by: int) -> ClaimRow:
    """Move a row up (negative) or down in its story's matrix."""
    with project.transact("move_claim_row") as made:
        moving = made.get(ClaimRow, uid)
        rows = story_rows.claim_rows(made.connection, moving.story, moving.annotator)
        at = next(index for index, row in enumerate(rows) if row.uid == uid)
        to = min(max(0, at + by), len(rows) - 1)
        rows.insert(to, rows.pop(at))
        for position, row in enumerate(rows):
            made.update(row, replace(row, position=position))
    return replace(moving, position=to)


def delete_row(project: Project, uid: str) -> None:
    """Take a row out of the matrix; the claims in it stay."""
    with project.transact("delete_claim_row") as made:
        made.delete(made.get(ClaimRow, uid))


def _line(text: str, complaint: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise InvalidInput(complaint)
    return cleaned


def _sorted(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(cells, key=lambda cell: cell.article))
