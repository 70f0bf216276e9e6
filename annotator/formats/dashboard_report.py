"""The dashboard as one HTML file: every chart with its table, on paper or screen.

Like a story report it holds everything it shows: no script, no request, and a policy against both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.charts import Card
from annotator.formats.dashboard_charts import chart, legend
from annotator.formats.markup import Markup, tag
from annotator.formats.report_style import POLICY, STYLE

_STYLE = """
svg .inside { fill: var(--ground); }
svg .bar { stroke: var(--accent); stroke-width: 1; }
svg .shade0 { fill-opacity: 1; }
svg .shade1 { fill-opacity: .72; }
svg .shade2 { fill-opacity: .45; }
svg .shade3 { fill-opacity: .22; }
svg .shade4 { fill-opacity: 0; }
svg .shade5 { fill-opacity: .1; stroke-dasharray: 3 2; }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .dash1 { stroke-dasharray: 8 4; }
svg .dash2 { stroke-dasharray: 2 3; }
svg .dash3 { stroke-dasharray: 10 3 2 3; }
svg .dash4 { stroke-dasharray: 4 2; }
svg .dash5 { stroke-dasharray: 1 4; }
svg .band { fill: var(--accent); fill-opacity: .1; }
section.chart { break-inside: avoid-page; }
td.number, th.number { text-align: end; }
table.numbers { width: auto; margin-top: .75rem; }
table.numbers td, table.numbers th { padding: .2rem .7rem; }
"""
MOST_ROWS = 60
"""Rows of a table that are printed; the rest is in the program."""


@dataclass(frozen=True, slots=True)
class DashboardReport:
    """Hold everything a dashboard prints: what it is about, when it was made, and the cards."""

    name: str
    about: tuple[str, ...]
    made: str
    cards: tuple[Card, ...]


def dashboard_report(report: DashboardReport) -> str:
    """Return the report as an HTML document; whatever is hostile in it stays text."""
    body = tag(
        "body",
        tag("h1", report.name, dir="auto"),
        tag("p", " · ".join(report.about), class_="lead", dir="auto"),
        *(_section(card) for card in report.cards),
        tag("footer", f"Made with News Annotator, {report.made}."),
    )
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", report.name),
        tag("style", Markup(STYLE + _STYLE)),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang='en')}\n"


def _section(card: Card) -> Markup:
    if not card.marks:
        inner: Sequence[Markup | None] = (tag("p", card.empty, class_="note"),)
    else:
        inner = (tag("p", card.about, class_="note"), legend(card), chart(card), _table(card))
    return tag("section", tag("h2", card.title), *inner, id=card.id, class_="chart")


def _table(card: Card) -> Markup:
    """Return the numbers of a card: a row for each of its rows, a column for each series."""
    if card.form in ("bars", "points") and len(card.series) == 1:
        return _listed(card)
    series = card.series
    cells = {(mark.row, mark.series): mark for mark in card.marks}
    head = tag(
        "thead",
        tag(
            "tr",
            tag("th", " \\ ".join(name for name in card.heads[:2] if name)),
            *(tag("th", name, class_="number", dir="auto") for name in series),
        ),
    )
    rows = [
        tag(
            "tr",
            tag("th", row, scope="row", dir="auto"),
            *(
                tag("td", _written(card, cells.get((row, name))), class_="number")
                for name in series
            ),
        )
        for row in card.rows[-MOST_ROWS:]
    ]
    return _numbers(head, rows, len(card.rows))


def _written(card: Card, mark: object) -> str:
    shown = getattr(mark, "shown", "")
    low, high = getattr(mark, "low", None), getattr(mark, "high", None)
    if card.form == "lines" and low is not None and high is not None:
        return f"{shown} ({low:.2f}–{high:.2f})"
    return str(shown)


def _listed(card: Card) -> Markup:
    bounded = any(mark.low is not None for mark in card.marks)
    names = [card.heads[0], card.heads[2], *(["95 % interval"] if bounded else [])]
    head = tag("thead", tag("tr", *(tag("th", name) for name in names)))
    rows = []
    for mark in card.marks[:MOST_ROWS]:
        interval = None
        if bounded:
            known = mark.low is not None and mark.high is not None
            interval = tag("td", f"{mark.low:.2f}–{mark.high:.2f}" if known else "–",
                           class_="number")  # fmt: skip
        rows.append(
            tag(
                "tr",
                tag("th", mark.row, scope="row", dir="auto"),
                tag("td", mark.shown, class_="number"),
                interval,
            )
        )
    return _numbers(head, rows, len(card.marks))


def _numbers(head: Markup, rows: Sequence[Markup], all_: int) -> Markup:
    table = tag("table", head, tag("tbody", *rows), class_="numbers")
    if all_ <= MOST_ROWS:
        return table
    more = f"{all_ - MOST_ROWS} more rows are in the program."
    return Markup(table + tag("p", more, class_="note"))
