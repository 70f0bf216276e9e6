"""Why something is proposed, refused or counted, in the person's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator import compare
from annotator.compare.lexicons import sections
from annotator.domain.agreement.measures import _IN_LAYER, TITLES
from annotator.domain.annotations import PERSON, Discrepancy
from annotator.domain.charts import Behind, Card, Mark, Rows
from annotator.lexicons import rows
from annotator.services.prepared import Remark
from annotator.ui import language
from annotator.ui.annotate.rules import reason_in_words
from annotator.ui.dashboard import wording
from annotator.ui.error_words import in_words, remark_line
from annotator.ui.proposal_words import EVENTS, RULES, explained, proposal_rule_in_words

RULE = re.compile(r'"([a-z]+\.[a-z_]{3,})"')


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "de")
    yield
    language.speak(qapp, "en")


def proposed(note: str, origin: str = "number.value") -> Discrepancy:
    return Discrepancy("1", "2", "3", "number", (), note=note, origin=origin)


def test_every_rule_and_every_event_has_words() -> None:
    sources = Path(compare.__file__).parent.rglob("*.py")
    found = {rule for path in sources for rule in RULE.findall(path.read_text("utf-8"))}
    # These are put together of a kind that a lexicon names.
    kinds = {f"contradiction.{kind}" for kind, _ in rows("causes", 2)}
    kinds |= {f"omission.{kind}" for kind in ("denial", "unanswered", "unclear", "unverified")}
    assert sorted((found | kinds) ^ RULES.keys()) == []
    assert sorted(sections("events")) == sorted(EVENTS)


def test_english_is_shown_as_it_is_stored() -> None:
    for note in (
        "six days in A and B, two days in E: duration.",
        "2.3 million customers in A, 1.87 million customers in E: customers stolen.",
        "12 people in A, 15 in C: people killed, per the coastguard.",
        "“across the country” in B, not in A: left out.",
        "412 in A, 457 in B: prisoners, a figure taken back.",
        "Something a rule of another package says.",
    ):
        assert explained(proposed(note)) == note


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("note", "german_note"),
    [
        (
            "six days in A, B and D, two days in E: duration.",
            "six days in A, B und D, two days in E: Dauer.",
        ),
        (
            "12 people in A, 15 in C: people killed, per the coastguard.",
            "12 people in A, 15 in C: Menschen (getötet), laut the coastguard.",
        ),
        (
            "“told HPB in Osmere” in A, not in B and C: left out.",
            "“told HPB in Osmere” in A, nicht in B und C: weggelassen.",
        ),
    ],
)
def test_why_a_discrepancy_is_proposed(note: str, german_note: str) -> None:
    assert explained(proposed(note)) == german_note
    # What a person wrote is theirs, whatever it looks like.
    assert explained(proposed(note, PERSON)) == note


@pytest.mark.usefixtures("german")
def test_why_an_annotation_is_suggested() -> None:
    assert reason_in_words("tagged before as person, inside another mention", "Person") == (
        "zuvor als Person getaggt, innerhalb einer anderen Erwähnung"
    )
    assert reason_in_words("cue 'said', source Ilka Brandt ('she' in the text)", "Claim") == (
        "Signalwort 'said', Quelle Ilka Brandt ('she' im Text)"
    )
    assert reason_in_words("found by a package of one's own", "Claim") == (
        "found by a package of one's own"
    )
    assert proposal_rule_in_words("number.value") == "Eine andere Zahl"
    assert proposal_rule_in_words("other.rule") == "other.rule"


@pytest.mark.usefixtures("german")
def test_refusals_and_remarks() -> None:
    assert in_words("the label 'Person' is retired") == "das Label 'Person' ist stillgelegt"
    assert in_words("a claim has no spans of its own") == (
        "dies hat keinen eigenen Textbereich: Behauptung"
    )
    assert in_words("a.txt, line 3: byte 7 does not fit the encoding utf-8 (odd)") == (
        "a.txt, Zeile 3: Byte 7 passt nicht zur Kodierung utf-8 (odd)"
    )
    assert remark_line(Remark("b.txt", 4, "this is a PNG image, not text")) == (
        "b.txt, Zeile 4: das ist ein PNG-Bild, kein Text"
    )
    assert in_words("nobody has heard of this") == "nobody has heard of this"


def test_every_measure_of_agreement_has_words() -> None:
    named_alike = {"B³", "CEAF-e", "LEA", "MUC"}
    assert {*TITLES.values(), *_IN_LAYER.values()} - named_alike == wording.MEASURES


@pytest.mark.usefixtures("german")
def test_charts_and_lists_of_the_dashboard() -> None:
    behind = Behind("rule", layer="discrepancy", rule="number.value")
    mark = Mark("number.value · discrepancies", "", 0.5, "50% of 1,234", behind)
    card = Card("rules", "", "", "points", ("Rule", "", "Accepted"), (mark,), "")
    (shown,) = wording.in_words(card).marks
    assert (shown.row, shown.shown) == ("Eine andere Zahl · Abweichungen", "50% von 1.234")
    assert shown.behind is behind
    rows = Rows("Stories done · ann", ("State", "Words", "Origin"), (), 0)
    assert wording.title(rows.title) == "Geschichten: fertig · ann"
    assert [wording.cell(rows, 0, "done"), wording.cell(rows, 1, "done")] == ["fertig", "done"]
    assert wording.cell(rows, 2, PERSON) == "von Hand"
    assert wording.cell(rows, 2, 0.5) == "0,50"
