"""Quotations, cues and names: what stands between marks, who says it, and how names are alike."""

from __future__ import annotations

import pytest

from annotator.compare.attribution import cues
from annotator.compare.lexicons import inflections, sections
from annotator.compare.names import is_acronym, names, spelt_otherwise
from annotator.compare.quotations import quotations
from tests.compare.versions import profile


def quoted(text: str) -> list[str]:
    made = profile("a", f"Council meets\n\n{text}\n")
    return [made.text[each.start : each.end] for each in quotations(made)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('She said: "We ran." He left.', ["We ran."]),
        ("“We ran,” she said, “and fell.”", ["We ran", "and fell."]),
        ("قال «نحن هنا» ثم مضى.", ["نحن هنا"]),
        ("他说：“我们在这里。”", ["我们在这里。"]),
        ("The town’s ‘quiet week’ wasn’t quiet.", ["quiet week"]),
        ('"We ran. We fell," she said.', ["We ran.", "We fell"]),
        ("Nothing is quoted in the town's hall.", []),
        ('"A paragraph that only opens.', ["A paragraph that only opens."]),
    ],
)  # fmt: skip
def test_quotations(text: str, found: list[str]) -> None:
    assert quoted(text) == found


@pytest.mark.parametrize(
    ("text", "base", "source"),
    [
        ("The ferry burned, the coastguard said.", "say", "the coastguard"),
        ("It burned, according to the harbour master.", "according to", "the harbour master"),
        ("Ilka Brandt told reporters that the ferry burned.", "tell", "Ilka Brandt"),
        ('"It burned," said Ilka Brandt, a sailor.', "say", "Ilka Brandt"),
        ("The operator, Halven Lines, claimed it.", "claim", "The operator, Halven Lines"),
        (
            "The bank was warned, two people who have read the audit told Ostrel.",
            "tell", "two people who have read the audit",
        ),
        ("He fled to Osmere, the district office said.", "say", "the district office"),
    ],
)  # fmt: skip
def test_cues_with_their_sources(text: str, base: str, source: str) -> None:
    made = profile("a", f"Council meets\n\n{text}\n")
    (cue,) = cues(made, 1)
    tokens = made.sentences[1].tokens[cue.source[0] : cue.source[1]]
    assert cue.base == base
    assert made.text[tokens[0].start : tokens[-1].end] == source


@pytest.mark.parametrize(
    "text",
    [
        "The mayor wants to read the report.",
        "The town was warned of a flood.",
        "The claim was new to the state.",
        'She wrote "they said it" on the wall.',
    ],
)
def test_no_cue(text: str) -> None:
    made = profile("a", f"Council meets\n\n{text}\n")
    assert [cue for cue in cues(made, 1) if cue.base not in ("want", "write")] == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mirela", "Mirella", True),
        ("Kittiwake", "Kittywake", True),
        ("Tolliver", "Toliver", True),
        ("Lethmar", "Lethmari", False),
        ("Halven", "Halvenian", False),
        ("Anna", "Otto", False),
        ("Iran", "Iraq", False),
        ("Slovakia", "Slovenia", False),
        ("Qaeda", "Qaida", True),
    ],
)
def test_spellings_of_one_name(one: str, other: str, same: bool) -> None:
    assert spelt_otherwise(one, other) is same


def test_names_of_a_sentence() -> None:
    made = profile("a", "Council\n\nThe mayor of Port Osmere met Bashar al Haddad on Monday.\n")
    found = [" ".join(name.words) for name in names(made.sentences[1])]
    assert found == ["Port Osmere", "Bashar al Haddad"]
    assert is_acronym("UWW", ["United", "Ward", "Workers"])
    assert not is_acronym("UWW", ["Ward", "Workers"])


def test_the_list_of_cues_is_broad() -> None:
    entries = {entry.split("/")[0] for found in sections("attribution").values() for entry in found}
    assert len(entries) >= 400


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("report", {"reports", "reporting", "reported"}),
        ("deny", {"denies", "denying", "denied"}),
        ("admit", {"admits", "admitting", "admitted"}),
        ("agree", {"agrees", "agreeing", "agreed"}),
        ("stress", {"stresses", "stressing", "stressed"}),
    ],
)
def test_inflections(base: str, forms: set[str]) -> None:
    assert set(inflections(base)) == forms
