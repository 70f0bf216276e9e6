"""A story as one HTML file: its versions, its claim matrix, its discrepancies, on paper or screen.

The file holds everything it shows: no script, no request to anywhere, and a policy that forbids
both. Letters name the articles throughout.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.formats.markup import Markup, joined, tag
from annotator.formats.report_charts import bars, lineage_drawing, scale
from annotator.formats.report_style import POLICY, STYLE


@dataclass(frozen=True, slots=True)
class Version:
    """Describe one article of the story; ``words`` counts those of its story, without furniture."""

    letter: str
    outlet: str
    title: str
    published: str
    agency: str
    words: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Nearness:
    """Say how near two articles are, by letter; ``parent`` is the letter of the probable parent."""

    first: str
    second: str
    relation: str
    share: float
    parent: str = ""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """Hold what one article says to a claim; ``low`` and ``high`` place its value on a scale."""

    letter: str
    stance: str
    value: str = ""
    passage: str = ""
    note: str = ""
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """Hold one claim with a cell for each article, in their order."""

    title: str
    heading: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class ReportSide:
    """Hold one side: passage with surroundings; ``[start, end)`` of ``text`` is the passage."""

    letter: str
    text: str
    start: int
    end: int
    absent: bool = False


@dataclass(frozen=True, slots=True)
class ReportDiscrepancy:
    """Hold one discrepancy as it is printed."""

    label: str
    status: str
    severity: int
    note: str
    who: str
    sides: tuple[ReportSide, ...]


@dataclass(frozen=True, slots=True)
class StoryReport:
    """Hold everything a report prints; ``labels`` gives name and definition by id, in order."""

    name: str
    made: str
    versions: tuple[Version, ...]
    nearness: tuple[Nearness, ...]
    rows: tuple[MatrixRow, ...]
    discrepancies: tuple[ReportDiscrepancy, ...]
    labels: Mapping[str, tuple[str, str]]


def story_report(report: StoryReport) -> str:
    """Return the report as an HTML document; whatever is hostile in it stays text."""
    body = tag(
        "body",
        tag("h1", report.name, dir="auto"),
        tag("p", _summary(report), class_="lead"),
        _versions(report),
        _nearness(report),
        _matrix(report),
        _discrepancies(report),
        tag("footer", f"Made with News Annotator, {report.made}."),
    )
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", report.name),
        tag("style", Markup(STYLE)),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang='en')}\n"


def _summary(report: StoryReport) -> str:
    accepted = sum(each.status == "accepted" for each in report.discrepancies)
    unsure = sum(each.status == "unsure" for each in report.discrepancies)
    parts = [
        _counted(len(report.versions), "version"),
        _counted(len(report.rows), "claim"),
        _counted(accepted, "discrepancy", "discrepancies"),
    ]
    if unsure:
        parts.append(f"{unsure} unsure")
    return " · ".join(parts)


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def _versions(report: StoryReport) -> Markup:
    columns = (
        ("Outlet", "outlet", "text"),
        ("Headline", "title", "text"),
        ("Published", "published", "date"),
        ("Agency", "agency", "text"),
        ("Words", "words", "number"),
    )
    # What no version has, or a blind report leaves out, needs no column.
    told = [each for each in columns if any(getattr(v, each[1]) for v in report.versions)]
    rows = [
        tag(
            "tr",
            tag("th", version.letter, scope="row"),
            *(
                tag("td", _written(getattr(version, field)), class_=kind, dir="auto")
                for _, field, kind in told
            ),
        )
        for version in report.versions
    ]
    head = _head("", *(name for name, _, _ in told))
    return _section("Versions", "versions", tag("table", head, tag("tbody", *rows)))


def _written(value: str | int) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    is_moment = value[:4].isdigit() and value[10:11] == "T"
    return value.replace("T", " ", 1) if is_moment else value


def _head(*names: str) -> Markup:
    return tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))


def _section(title: str, id_: str, *content: object) -> Markup:
    return tag("section", tag("h2", title), *content, id=id_)


def _nearness(report: StoryReport) -> Markup | None:
    if not report.nearness:
        return None
    letters = [version.letter for version in report.versions]
    known = {(each.first, each.second): each for each in report.nearness}
    rows = []
    for one in letters:
        cells = []
        for other in letters:
            near = known.get((one, other)) or known.get((other, one))
            if near is None:
                cells.append(tag("td", "", class_="self"))
                continue
            words = f"{near.relation} {near.share:.0%}"
            shade = f"background: rgba(37, 99, 180, {near.share * 0.45:.2f})"
            cells.append(tag("td", words, style=shade, class_="near"))
        rows.append(tag("tr", tag("th", one, scope="row"), *cells))
    table = tag("table", _head("", *letters), tag("tbody", *rows), class_="square")
    edges = [(each.parent, _other(each)) for each in report.nearness if each.parent]
    lead = (
        "An edition repeats most of another article's runs of five words, a version at least "
        "a fifth of them, a report fewer. The share is that of the shorter article."
    )
    return _section(
        "Who edited whom",
        "lineage",
        tag("p", lead, class_="note"),
        tag("div", table, lineage_drawing(letters, edges), class_="beside"),
    )


def _other(near: Nearness) -> str:
    return near.second if near.parent == near.first else near.first


def _matrix(report: StoryReport) -> Markup | None:
    if not report.rows:
        return None
    letters = [version.letter for version in report.versions]
    rows: list[Markup] = []
    heading = ""
    for row in report.rows:
        if row.heading != heading:
            heading = row.heading
            if heading:
                cell = tag("th", heading, colspan=len(letters) + 1, class_="heading", dir="auto")
                rows.append(tag("tr", cell))
        values = [(each.letter, each.value, each.low, each.high) for each in row.cells]
        drawn = scale([each for each in values if each[2] is not None or each[3] is not None])
        rows.append(
            tag(
                "tr",
                tag("th", tag("span", row.title, dir="auto"), drawn, scope="row", class_="claim"),
                *(_cell(cell) for cell in row.cells),
            )
        )
    table = tag("table", _head("Claim", *letters), tag("tbody", *rows), class_="matrix")
    return _section("Claim matrix", "matrix", table)


def _cell(cell: MatrixCell) -> Markup:
    words = {"omits": "leaves out", "unknown": "not read"}.get(cell.stance, cell.stance)
    value = tag("strong", cell.value, dir="auto") if cell.value else None
    passage = tag("q", cell.passage, dir="auto") if cell.passage else None
    note = tag("em", cell.note, dir="auto") if cell.note else None
    return tag("td", tag("span", words, class_=f"stance {cell.stance}"), value, passage, note)


def _discrepancies(report: StoryReport) -> Markup | None:
    if not report.discrepancies:
        return None
    counts: dict[str, int] = {}
    for each in report.discrepancies:
        counts[each.label] = counts.get(each.label, 0) + 1
    order = [*report.labels, *(label for label in counts if label not in report.labels)]
    chart = bars([(_name(report, label), counts[label]) for label in order if label in counts])
    groups: list[Markup] = []
    number = 0
    for label in order:
        found = [each for each in report.discrepancies if each.label == label]
        if not found:
            continue
        groups.append(tag("h3", _name(report, label)))
        definition = report.labels.get(label, ("", ""))[1]
        if definition:
            groups.append(tag("p", definition, class_="note"))
        for each in sorted(found, key=lambda item: -item.severity):
            number += 1
            groups.append(_discrepancy(number, each))
    return _section("Discrepancies", "discrepancies", chart, *groups)


def _name(report: StoryReport, label: str) -> str:
    return report.labels.get(label, (label, ""))[0]


def _discrepancy(number: int, each: ReportDiscrepancy) -> Markup:
    facts = [f"severity {each.severity}"]
    if each.status != "accepted":
        facts.append(each.status)
    if each.who:
        facts.append(each.who)
    return tag(
        "article",
        tag("header", tag("b", str(number)), " ", tag("span", " · ".join(facts))),
        tag("p", each.note, dir="auto", class_="why") if each.note else None,
        tag("dl", *_sides(each.sides)),
        id=f"d{number}",
    )


def _sides(sides: Sequence[ReportSide]) -> Iterable[Markup]:
    for side in sides:
        yield tag("dt", side.letter)
        if side.absent:
            gap = tag("mark", "missing here", class_="gap")
            said = joined(side.text[: side.start], " ", gap, " ", side.text[side.end :])
        else:
            said = joined(
                side.text[: side.start],
                tag("mark", side.text[side.start : side.end]),
                side.text[side.end :],
            )
        yield tag("dd", said, dir="auto")
