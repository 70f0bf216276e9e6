"""Verbs of the review: see a proposal with its passages, decide on it, shape it before that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.compare import readings, sentences
from annotator.compare.proposals import letter
from annotator.domain.annotations import PERSON, SEVERITIES, Discrepancy, Side
from annotator.domain.spans import Span, extent, quoted
from annotator.errors import Conflict, InvalidInput
from annotator.services import discrepancies, proposing, tagging
from annotator.store import grouping_rows, queries, review_rows, story_rows
from annotator.store.project import Project

_LONGEST = 900
"""Code points up to which the sentences around a side are shown whole."""
_MOST = 2_400
"""Code points shown of a side that is itself long."""
_REACH = 160
"""Code points kept at both sides of a passage that is cut."""


@dataclass(frozen=True, slots=True)
class SideSeen:
    """Hold one side as a person sees it: its sentences, and where in them it lies.

    ``text`` stands at ``start`` of the article; ``spans`` are the side's in the article, of which
    a very long one may reach beyond ``text``. All are code points. ``letter`` is the article's in
    its story, ``reading`` counts from 0.
    """

    article: str
    letter: str
    outlet: str
    title: str
    published: str
    reading: int
    absent: bool
    text: str
    start: int
    spans: tuple[Span, ...]
    cut_before: bool = False
    cut_after: bool = False

    @property
    def says(self) -> str:
        """Return the side's own words, nothing where text is missing."""
        return quoted(
            [Span(s.start - self.start, s.end - self.start) for s in self.spans], self.text
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """Hold a discrepancy with all its passages."""

    discrepancy: Discrepancy
    story: str
    author: str
    sides: tuple[SideSeen, ...]


def look(project: Project, discrepancy: Discrepancy) -> Seen:
    """Return a discrepancy with the sentences its sides lie in, and their articles' names."""
    connection = project.connection
    members = grouping_rows.story_members(connection, discrepancy.story)
    letters = {uid: letter(number) for number, uid in enumerate(members)}
    uids = dict.fromkeys(side.article for side in discrepancy.sides)
    texts = {uid: queries.text_of(connection, uid) for uid in uids}
    seen = []
    for side, reading in zip(discrepancy.sides, _readings(discrepancy, texts), strict=True):
        article = queries.article_of(connection, side.article)
        stored = texts[side.article]
        whole = _window(side, stored.text, sentences.unpack(stored.sentences))
        shown = _cut(whole, extent(side.spans))
        seen.append(
            SideSeen(
                article=side.article,
                letter=letters.get(side.article, ""),
                outlet=article.outlet,
                title=article.title or article.file_name,
                published=article.published,
                reading=reading,
                absent=side.role == "absent",
                text=shown.slice(stored.text),
                start=shown.start,
                spans=side.spans,
                cut_before=shown.start > whole.start,
                cut_after=shown.end < whole.end,
            )
        )
    names = dict(grouping_rows.annotator_names(connection))
    return Seen(
        discrepancy,
        story_rows.story_name(connection, discrepancy.story),
        names.get(discrepancy.annotator, ""),
        tuple(seen),
    )


def _readings(discrepancy: Discrepancy, texts: Mapping[str, queries.StoredText]) -> list[int]:
    says = [
        None if side.role == "absent" else quoted(side.spans, texts[side.article].text)
        for side in discrepancy.sides
    ]
    if discrepancy.origin == PERSON:
        return readings.same_words(says)
    return readings.two_readings(says)


def _window(side: Side, text: str, borders: Sequence[Span]) -> Span:
    """Return the sentences a side lies in; between two sentences, both of them."""
    whole = extent(side.spans)
    touched = [each for each in borders if each.start < whole.end and whole.start < each.end]
    if side.role == "absent" and not touched:
        before = [each for each in borders if each.end <= whole.start][-1:]
        after = [each for each in borders if each.start >= whole.start][:1]
        touched = [*before, *after]
    found = extent([*touched, whole])
    return Span(max(found.start, 0), min(found.end, len(text)))


def _cut(window: Span, core: Span) -> Span:
    if len(window) <= _LONGEST:
        return window
    start = max(window.start, core.start - _REACH)
    wanted = min(core.end + _REACH, start + _MOST)
    return Span(start, min(window.end, max(start + _LONGEST, wanted)))


def text_of(project: Project, article: str) -> str:
    """Return the text of an article."""
    return queries.text_of(project.connection, article).text


def story_name(project: Project, story: str) -> str:
    """Return the name of a story, or nothing where there is none."""
    return story_rows.story_name(project.connection, story)


def decide(project: Project, uid: str, status: str, *, label: str | None = None) -> Discrepancy:
    """Accept, reject or be unsure of any discrepancy, perhaps as another type.

    A suggestion becomes the deciding person's; one made by hand stays its author's, who alone can
    change it.
    """
    before = _get(project, uid)
    if before.origin != PERSON:
        return proposing.decide(project, uid, status, label=label)
    if label is not None and label != before.label:
        changed = tagging.relabel(project, Discrepancy.kind, uid, label)
        assert isinstance(changed, Discrepancy)
        return changed
    return discrepancies.set_status(project, uid, status)


def find(project: Project, uid: str) -> Discrepancy:
    """Return a discrepancy; raise NotFound where it is gone."""
    return _get(project, uid)


def set_severity(project: Project, uid: str, severity: int) -> Discrepancy:
    """Say how much a discrepancy matters, 1 to 3, before or after it is decided."""
    if severity not in SEVERITIES:
        raise InvalidInput(f"severity is 1, 2 or 3, not {severity}")
    return _shape(project, "set_severity", uid, lambda old: replace(old, severity=severity))


def set_note(project: Project, uid: str, note: str) -> Discrepancy:
    """Write the note of a discrepancy; that of a suggestion is its sentence until then."""
    return _shape(project, "set_note", uid, lambda old: replace(old, note=note.strip()))


def set_side(project: Project, uid: str, position: int, side: Side) -> Discrepancy:
    """Move the edges of one side of a suggestion that waits, or of one's own discrepancy."""
    _check_shapable(project, _get(project, uid))
    return discrepancies.set_side(project, uid, position, side)


def swap_sides(project: Project, uid: str) -> Discrepancy:
    """Turn the direction of a discrepancy round."""
    return _shape(
        project, "swap_sides", uid, lambda old: replace(old, sides=tuple(reversed(old.sides)))
    )


def _get(project: Project, uid: str) -> Discrepancy:
    return review_rows.discrepancy_of(project.connection, uid)


def _shape(
    project: Project, op: str, uid: str, change: Callable[[Discrepancy], Discrepancy]
) -> Discrepancy:
    """Change a discrepancy as one step, if the author may."""
    with project.transact(op) as made:
        before = made.get(Discrepancy, uid)
        _check_shapable(project, before)
        after = change(before)
        made.update(before, after)
    return after


def _check_shapable(project: Project, discrepancy: Discrepancy) -> None:
    if not proposing.is_waiting(discrepancy) and discrepancy.annotator != project.annotator.uid:
        raise Conflict("only its author can change a discrepancy that was decided")
