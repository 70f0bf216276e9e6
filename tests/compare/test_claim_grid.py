"""A cell of the claim matrix says how its article puts what nobody tagged."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from annotator.compare.claim_grid import draft
from annotator.compare.profile import ArticleText
from annotator.domain.annotations import Claim, Discrepancy, Side
from annotator.domain.spans import Span

CLAIM = "The fire on the ferry Halda began in the engine room."


@pytest.mark.parametrize(
    ("version", "stance"),
    [
        ("The fire on the ferry Halda began in the engine room.", "asserts"),
        ("The fire on the ferry Halda allegedly began in the engine room.", "hedges"),
        ("The fire on the ferry Halda may have begun in the engine room.", "hedges"),
        ("Police reported that the ferry Halda's fire began in the engine room.", "attributes"),
        ('"The fire on the Halda perhaps began in the engine room," she said.', "attributes"),
        ("Police have confirmed that the Halda's fire began in the engine room.", "attributes"),
        ("After protests, the fire on the ferry Halda began in the engine room.", "asserts"),
        ("Nothing else happened in Osmere on Monday.", "omits"),
    ],
)
def test_a_sentence_nobody_tagged_is_read(version: str, stance: str) -> None:
    claim = Claim("c", "wire", "ann", "assertion", (Span(0, len(CLAIM)),))
    texts = [
        ArticleText(uid, f"{line}\n", (Span(0, len(line)),))
        for uid, line in (("wire", CLAIM), ("cut", version))
    ]

    (row,) = draft(texts, [claim], [])

    assert row.cells["wire"].stance == "asserts"
    assert row.cells["cut"].stance == stance


WIRE = (
    "Rain fell on Osmere all night.\n\n"
    "The fire killed nine sailors, among them two cooks, according to the coastguard.\n"
)


def texts_of(**told: str) -> list[ArticleText]:
    found = []
    for uid, text in told.items():
        spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
        found.append(ArticleText(uid, text, tuple(spans)))
    return found


def side(texts: Sequence[ArticleText], article: str, words: str) -> Side:
    text = next(each.text for each in texts if each.uid == article)
    start = text.index(words)
    return Side(article, "evidence", (Span(start, start + len(words)),))


def gap(texts: Sequence[ArticleText], article: str, after: str) -> Side:
    text = next(each.text for each in texts if each.uid == article)
    end = text.index(after) + len(after)
    return Side(article, "absent", (Span(end, end),))


def told(label: str, *sides: Side) -> Discrepancy:
    return Discrepancy(uid="d", story="s", annotator="ann", label=label, sides=sides)


@pytest.mark.parametrize(
    ("cut", "after", "stance"),
    [
        ("The fire killed nine sailors, among them two cooks.\n", "two cooks", "asserts"),
        ("The fire allegedly killed nine sailors, among them two cooks.\n", "two cooks", "hedges"),
        ("The fire killed nine sailors, among them two cooks\n", "two cooks", "asserts"),
    ],
)
def test_a_source_that_is_gone_leaves_the_claim(cut: str, after: str, stance: str) -> None:
    texts = texts_of(wire=WIRE, cut=cut)
    found = told(
        "attribution",
        side(texts, "wire", "according to the coastguard"),
        gap(texts, "cut", after),
    )
    (row,) = draft(texts, [], [found])
    assert row.cells["wire"].stance == "attributes"
    assert row.cells["cut"].stance == stance
    assert row.cells["cut"].spans[0].slice(cut) == cut.strip()


def test_a_part_left_out_has_a_row_of_its_own() -> None:
    cut = "The fire killed nine sailors, according to the coastguard.\n"
    other = "Nine sailors died in the fire, two cooks among them, the coastguard said.\n"
    texts = texts_of(wire=WIRE, cut=cut, other=other)
    claim = Claim("c", "wire", "ann", "assertion", side(texts, "wire", WIRE[32:-2]).spans)
    found = told(
        "omission",
        side(texts, "wire", ", among them two cooks"),
        gap(texts, "cut", "nine sailors"),
    )
    whole, part = draft(texts, [claim], [found])
    assert whole.cells["cut"].stance == "attributes"
    assert part.title == "among them two cooks"
    assert part.cells["cut"].stance == "omits"
    assert part.cells["other"].stance == "attributes"


def test_a_word_left_out_is_told_with_its_neighbours() -> None:
    wire = "On Monday the fire killed nine sailors of the merchant navy in the port of Osmere.\n"
    cut = "On Monday the fire killed nine sailors of the navy in the port of Osmere.\n"
    other = "On Monday the fire killed nine sailors of the merchant navy near Osmere.\n"
    texts = texts_of(wire=wire, cut=cut, other=other)
    found = told("omission", side(texts, "wire", "merchant"), gap(texts, "cut", "of the"))
    (row,) = draft(texts, [], [found])
    assert row.title == "merchant (… nine sailors of the merchant navy in the port …)"
    assert row.cells["cut"].stance == "omits"
    # Its words alone tell whether another article has it.
    assert row.cells["other"].stance == "asserts"


def test_a_sentence_left_out_joins_the_claim_it_is() -> None:
    texts = texts_of(wire=WIRE, cut="Rain fell on Osmere all night.\n")
    words = WIRE[32:-1]
    claim = Claim("c", "wire", "ann", "assertion", side(texts, "wire", words).spans)
    found = told("omission", side(texts, "wire", words), gap(texts, "cut", "all night."))
    (row,) = draft(texts, [claim], [found])
    assert row.cells["cut"].stance == "omits"
    assert row.cells["wire"].claims == ("c",)
