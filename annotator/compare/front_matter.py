"""Front matter: title, dateline, date, byline and agency, read where they stand in the text."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.compare.dates import find_date
from annotator.compare.layout import Layout, read_layout
from annotator.compare.leading import leading_date, read_dateline
from annotator.compare.lexicon import AGENCIES
from annotator.compare.lines import PROSE, SIGNED, Line, byline_names, credit_start
from annotator.compare.sentences import split_sentences
from annotator.domain.articles import FoundField

LONGEST_TITLE = 120
"""Longest title made of a first sentence, in code points; a headline is taken whole."""
_HEAD_PARAGRAPHS = 3
"""Paragraphs among which a date or byline may still belong to the head."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Hold what was found, at most one field of each name, in the order of the names.

    The names are title, dateline, published, byline and agency.
    """

    fields: tuple[FoundField, ...]

    def value(self, name: str) -> str:
        """Return the value of a field, or an empty string where it was not found."""
        return next((field.value for field in self.fields if field.name == name), "")


def read_front_matter(text: str, *, layout: Layout | None = None) -> FrontMatter:
    """Read the front matter of an article; the text itself stays as it is.

    A title is missing only where the text is empty: without a headline it is made of the first
    sentence, which its rule ``first_sentence`` says. ``published`` never comes from an unlabelled
    date below the story, which may be the day the page was fetched.
    """
    layout = layout or read_layout(text)
    found: dict[str, FoundField] = {}
    opening = _read_opening(layout, found)
    _read_title(layout, opening, found)
    _read_head_lines(layout, found)
    _read_end(layout, found)
    order = ("title", "dateline", "published", "byline", "agency")
    return FrontMatter(tuple(found[name] for name in order if name in found))


def _field(
    found: dict[str, FoundField],
    name: str,
    line: Line,
    start: int,
    end: int,
    rule: str,
    value: str = "",
) -> None:
    """Keep the field read from ``line.text[start:end]`` unless a better place gave it before."""
    value = value or line.text[start:end].strip()
    if value and name not in found:
        found[name] = FoundField(name, value, line.start + start, line.start + end, rule)


def _read_opening(layout: Layout, found: dict[str, FoundField]) -> tuple[int, int]:
    """Read what stands before the story's first words; return its line and where they begin."""
    paragraphs = 0
    opening = (layout.first, 0)
    for index in range(layout.first, len(layout.lines)):
        if layout.roles[index] not in (PROSE, SIGNED):
            continue
        line = layout.lines[index]
        at = 0
        lead = leading_date(line.text)
        if lead:
            _field(found, "published", line, lead.start, lead.end, "leading_date", lead.value)
            at = (
                lead.end + len(line.text[lead.end :]) - len(line.text[lead.end :].lstrip(" |,:–—-"))
            )
        dateline = read_dateline(line.text, at)
        if dateline:
            _field(found, "dateline", line, *dateline.place, "dateline")
            if dateline.agency:
                _field(found, "agency", line, *dateline.agency, "dateline_agency")
            if dateline.published:
                _field(
                    found, "published", line, at, dateline.end, "dateline_date", dateline.published
                )
            at = dateline.end
        paragraphs += 1
        if paragraphs == 1:
            opening = (index, at)
        if dateline or paragraphs == _HEAD_PARAGRAPHS:
            break
    return opening


def _read_title(layout: Layout, opening: tuple[int, int], found: dict[str, FoundField]) -> None:
    if layout.headline is not None:
        line = layout.lines[layout.headline]
        _field(found, "title", line, 0, len(line.text), "headline")
        return
    if not layout.lines:
        return
    index, at = opening
    line = layout.lines[min(index, len(layout.lines) - 1)]
    sentence = line.text[at:] or line.text
    at = len(line.text) - len(sentence)
    first = split_sentences(sentence[:600])
    if not first:
        return
    start, end = first[0].start, first[0].end
    cut = end - start > LONGEST_TITLE
    if cut:
        space = sentence.rfind(" ", start, start + LONGEST_TITLE)
        end = space if space > start else start + LONGEST_TITLE
    value = sentence[start:end] + ("…" if cut else "")
    _field(found, "title", line, at + start, at + end, "first_sentence", value)


def _read_head_lines(layout: Layout, found: dict[str, FoundField]) -> None:
    """Read bylines and dates in lines of their own, at the top of the article."""
    paragraphs = 0
    dates: list[tuple[Line, int, int, str, bool]] = []
    for line, role in zip(layout.lines[: layout.last + 1], layout.roles, strict=False):
        if role in (PROSE, SIGNED):
            paragraphs += 1
            if paragraphs == _HEAD_PARAGRAPHS:
                break
        elif role == "byline":
            _read_byline(line, found)
        elif role == "dateline":
            _field(found, "dateline", line, 0, line.text.index(","), "dateline_line")
        if role in ("byline", "date", "dateline"):
            day = find_date(line.text)
            if day:
                dates.append((line, day.start, day.end, day.value, day.updated))
    for line, start, end, value, updated in sorted(dates, key=lambda entry: entry[4]):
        _field(
            found, "published", line, start, end, "updated_line" if updated else "date_line", value
        )


def _read_end(layout: Layout, found: dict[str, FoundField]) -> None:
    """Read an agency that signs the story, and a labelled date, at the article's end."""
    for index in range(len(layout.lines) - 1, max(-1, layout.last - 1), -1):
        line, role = layout.lines[index], layout.roles[index]
        if role == SIGNED:
            credit = credit_start(line.text)
            if credit:
                name = line.text[credit[0] :].strip("()[]-–—/| ")
                start = line.text.index(name, credit[0])
                _field(found, "agency", line, start, start + len(name), "signed")
    for index, (line, role) in enumerate(zip(layout.lines, layout.roles, strict=True)):
        if role == "credit":
            _read_credit(line, found)
        elif role == "byline":
            _read_byline(line, found)
        elif role == "date" and index > layout.first:
            label = line.text.casefold().lstrip()
            day = find_date(line.text)
            if day and label.startswith(("published", "first published", "posted", "date", "نشر")):
                _field(found, "published", line, day.start, day.end, "labelled_date", day.value)


def _read_byline(line: Line, found: dict[str, FoundField]) -> None:
    start, end, rule = byline_names(line.text)
    is_agency = line.text[start:end].casefold() in AGENCIES
    _field(found, "agency" if is_agency else "byline", line, start, end, rule)


def _read_credit(line: Line, found: dict[str, FoundField]) -> None:
    """Read the agency from "Source: NAME", "(AFP)" and the like in a line of its own."""
    text = line.text
    label, colon, _ = text.partition(":")
    if colon and label.strip().casefold() in ("source", "sources", "المصدر", "مصدر"):
        start = len(label) + 1
        _field(found, "agency", line, start + 1, len(text.rstrip(".")), "source_line")
        return
    name = text.strip("()[]-–—. ")
    if name and (name.casefold() in AGENCIES):
        start = text.index(name)
        _field(found, "agency", line, start, start + len(name), "agency_line")
