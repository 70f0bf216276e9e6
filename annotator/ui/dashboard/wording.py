"""What the dashboard's counting calls things, in the language in use.

The services count and name in English, as tables and reports are written; charts and lists pass
through here when they are shown. Names of labels, people and stories are data and stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QLocale

from annotator.domain.agreement.measures import LAYER_TITLES
from annotator.domain.annotations import PERSON
from annotator.domain.charts import Card, Cell, Mark, Rows
from annotator.ui.annotate.rules import rule_in_words
from annotator.ui.known_words import KnownWords
from annotator.ui.language import later, tr
from annotator.ui.mirroring import own_way
from annotator.ui.proposal_words import proposal_rule_in_words

MEASURES = frozenset(
    (
        later("F1, same edges and label"),
        later("F1, same edges"),
        later("F1, overlap counts half"),
        later("F1, overlap and same label"),
        later("F1, same places"),
        later("kappa, marked tokens"),
        later("kappa, all tokens"),
        later("alpha, all tokens"),
        later("u-alpha"),
        later("u-alpha, edges only"),
        later("kappa, labels of paired units"),
        later("alpha, labels of paired units"),
        later("same label, share of pairs"),
        later("same value, share of pairs"),
        later("kappa, values of paired units"),
        later("alpha, values of paired units"),
        later("F1, same ends and label"),
        later("F1, same ends"),
        later("F1, same label"),
        later("kappa, marked articles"),
        later("kappa, all articles"),
        later("alpha, all articles"),
        later("F1, same places and type"),
        later("kappa, types of paired records"),
        later("alpha, types of paired records"),
        later("same type, share of pairs"),
    )
)
"""Measures of agreement; B³, CEAF-e, LEA and MUC are called so everywhere."""
_TITLES = (
    later("Stories {state}"),
    later("Stories finished on {day}"),
    later("Stories finished in the week of {day}"),
    later("Stories with counted time"),
    later("Stories behind {layer}"),
    later("Annotations made on {day}"),
    later("Annotations made in the week of {day}"),
    later("{label}, {status}"),
    later("Decided on: {rule}"),
    later("Agreement: {layer}"),
    later("Cases: {layer}"),
    later("{one} met {other}"),
    later("{layer}: {label}"),
    later("Articles"),
    later("Hard cases settled"),
    later("Hard cases open"),
)
_ROWS = {
    "rules": later("{rule} · {layer}"),
    "now": later("{layer}: {measure}"),
    "with": later("{layer}, with {name}"),
}
_PARTS = (
    later("everybody"),
    later("the whole layer"),
    later("not marked"),
    later("over {number}"),
)
_NAMELESS = frozenset((later("(an article without a story)"), later("(the whole article)")))
_BY_HAND = later("by hand")
_SHARE = later("{share} of {count}")
_OF_THE_PROGRAM = frozenset(("State", "Status", "Measure", "Between", "Label"))
"""Columns that hold words of the program, beside names of the project's own."""
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def in_words(card: Card) -> Card:
    """Return a chart with what it calls its rows and numbers; series are named where painted."""
    rows = {row: _row(card, row) for row in card.rows}
    if len(set(rows.values())) < len(rows):
        return card
    return replace(card, marks=tuple(_mark(mark, rows[mark.row]) for mark in card.marks))


def _mark(mark: Mark, row: str) -> Mark:
    share = re.fullmatch(r"(.+) of (.+)", mark.shown)
    shown = mark.shown
    if share is not None:
        shown = tr(_SHARE).format(share=share[1], count=share[2])
    return replace(mark, row=row, shown=numbers(shown))


def _row(card: Card, row: str) -> str:
    if card.id == "rules":
        rule, _, layer = row.partition(" · ")
        said = _rule(rule)
        if not layer:
            return said
        return tr(_ROWS["rules"]).format(rule=said, layer=tr(layer.capitalize()))
    layer, colon, measure = row.partition(": ")
    if colon and layer in LAYER_TITLES.values():
        return tr(_ROWS["now"]).format(layer=tr(layer), measure=part(measure))
    layer, comma, name = row.partition(", with ")
    if comma and layer in LAYER_TITLES.values():
        return tr(_ROWS["with"]).format(layer=tr(layer), name=own_way(name))
    return part(row) if card.id.startswith(("grid.", "sizes")) else row


def _rule(rule: str) -> str:
    """Return what made suggestions, whether of annotations or of discrepancies; or "person"."""
    return tr(_BY_HAND) if rule == PERSON else proposal_rule_in_words(rule_in_words(rule))


def numbers(text: str) -> str:
    """Return a text with its numbers written as the person's country does."""

    def local(found: re.Match[str]) -> str:
        whole, point, decimals = found[0].replace(",", "").partition(".")
        if not point:
            return QLocale().toString(int(whole))
        return QLocale().toString(float(f"{whole}.{decimals}"), "f", len(decimals))

    return _NUMBER.sub(local, text)


def cell(rows: Rows, column: int, value: Cell) -> str:
    """Return what a cell of a list says."""
    if value is None:
        return "–"
    if isinstance(value, str):
        head = rows.columns[column]
        if head == "Origin":
            return _rule(value)
        return part(value) if head in _OF_THE_PROGRAM or value in _NAMELESS else value
    return number(value)


def number(value: float) -> str:
    """Return a number of a table: a whole one as it is, another with two decimals."""
    if isinstance(value, int):
        return numbers(f"{value:,}")
    # Nought has no sign: what is a little below it would be written "-0.00".
    return numbers(f"{round(value, 2) + 0.0:.2f}")


def title(text: str) -> str:
    """Return what a list of rows is called."""
    what, dot, who = text.partition(" · ")
    said = _titles().say(
        what,
        tr,
        {
            "state": tr,
            "status": tr,
            "layer": tr,
            "rule": _rule,
        },
    )
    return f"{said} · {own_way(who)}" if dot else said


def part(text: str) -> str:
    """Return a word or two of the program's own; names are returned as they are."""
    if text in MEASURES or text in _NAMELESS:
        return tr(text)
    return _parts().say(text, tr, {})


@cache
def _titles() -> KnownWords:
    return KnownWords(_TITLES)


@cache
def _parts() -> KnownWords:
    states = ("done", "locked", "in progress", "not begun", "skipped")
    statuses = ("accepted", "unsure", "open", "rejected", "settled")
    return KnownWords((*_PARTS, *states, *statuses))
