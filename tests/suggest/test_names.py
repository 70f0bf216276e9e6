"""Known names are found whole, folded and at the edges of words, by index and finder alike."""

from __future__ import annotations

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.folding import fold
from annotator.suggest.names import (
    CAPITALS,
    EXACT,
    PREFIXED,
    RESTYLED,
    KnownName,
    NameFinder,
    NameIndex,
    forms,
    matches_of,
    resolved,
)


def found(text: str, *names: str) -> list[str]:
    index = NameIndex(KnownName(name, "person", name) for name in names)
    return [text[each.start : each.end] for each in resolved(index.matches(fold(text)))]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ilse Marenko left.", "Ilse Marenko", ["Ilse Marenko"]),
        ("Marenko's plan, Marenko’s plan", "Marenko", ["Marenko", "Marenko"]),
        ("The Marenkos met.", "Marenko", []),
        ("St Orla’s and St Orla's", "St Orla's", ["St Orla’s", "St Orla's"]),
        (
            "Ilse\u00a0Marenko and Ilse\nMarenko",
            "Ilse Marenko",
            ["Ilse\u00a0Marenko", "Ilse\nMarenko"],
        ),
        ("He met Ilse.\n\nMarenko left.", "Ilse Marenko", []),
        ("He met Ilse  Marenko", "Ilse Marenko", ["Ilse  Marenko"]),
        ("MARENKO SPEAKS", "Marenko", ["MARENKO"]),
        ("It told US and us", "Us", []),
        ("Coastguard said", "coastguard", ["Coastguard"]),
        ("the Kardovan Army", "Kardovan army", ["Kardovan Army"]),
        ("marenko", "Marenko", []),
        (
            "Lowmarch Port Authority said",
            "the Lowmarch Port Authority",
            ["Lowmarch Port Authority"],
        ),
        ("Kardova-Lethmar border", "Lethmar", ["Lethmar"]),
        ("l'Ostrel et l’Ostrel", "Ostrel", ["Ostrel", "Ostrel"]),
        ("O'Brandt spoke", "Brandt", []),
        ("the Aurévie vote", "Aure\u0301vie", ["Aurévie"]),
        ("the Aure\u0301vie vote", "Aurévie", ["Aure\u0301vie"]),
        ("Mirat\u200b ad-Difaf", "Mirat", ["Mirat"]),
        ("ونوفاريا ونُوفاريا", "نوفاريا", ["نوفاريا", "نُوفاريا"]),
        ("نوفارياه", "نوفاريا", []),
        ("在马伦港交易所", "马伦港", ["马伦港"]),
        ("마렌코는 말했다", "마렌코", ["마렌코"]),
        ("マリアナで", "マリア", []),
        ("김마렌코는", "마렌코", []),
        ("マリアが", "マリア", ["マリア"]),
        ("🗳️ Tardelac 🗳️", "Tardelac", ["Tardelac"]),
        ("1,127 ballots", "1,127", []),
    ],
)
def test_a_name_is_found_where_it_stands_alone(text: str, name: str, expected: list[str]) -> None:
    assert found(text, name) == expected
    assert [text[low:high] for low, high in NameFinder(name).find(text)] == expected


def test_the_longest_name_wins() -> None:
    text = "At Lowmarch General Hospital in Lowmarch General Pass"
    names = ("Lowmarch", "Lowmarch General Hospital", "General Pass")
    assert found(text, *names) == ["Lowmarch General Hospital", "Lowmarch", "General Pass"]


def test_a_match_says_how_it_fits_and_whom_it_may_mean() -> None:
    index = NameIndex(
        [
            KnownName("Vane", "person", "a", 3),
            KnownName("Vane", "place", "b", 5),
            KnownName("VANE", "event"),
        ]
    )
    (match,) = index.matches(fold("Vane"))
    assert [(name.entity, name.tagged) for name in match.names] == [("b", 5), ("a", 3)]
    assert match.how == EXACT
    assert [each.how for each in index.matches(fold("VANE"))] == [EXACT]
    assert forms("harbour Master") == {
        "harbour Master": EXACT,
        "Harbour Master": RESTYLED,
        "HARBOUR MASTER": CAPITALS,
    }
    assert [
        each.how for each in NameIndex([KnownName("نوفاريا", "country")]).matches(fold("ونوفاريا"))
    ] == [PREFIXED]


def test_taking_out_what_was_put_in_leaves_nothing() -> None:
    names = [
        KnownName("Ilse Marenko", "person", "i", 2),
        KnownName("Marenko", "person", "i"),
        KnownName("Pellan", "country"),
    ]
    index = NameIndex(names)
    index.add(names[:1])
    index.discard([KnownName("Ilse Marenko", "person", "i", 3)])
    assert [m.names[0].tagged for m in index.matches(fold("Ilse Marenko"))] == [1, 1]
    assert index.is_short(names[1])
    index.discard(names)
    assert len(index) == 0
    assert vars(index) == vars(NameIndex())


def test_an_index_can_be_sent_to_a_worker() -> None:
    index = pickle.loads(pickle.dumps(NameIndex([KnownName("Pellan", "country", "p")])))
    assert index.matches(fold("In Pellan"))[0].names == (KnownName("Pellan", "country", "p"),)


def test_a_longer_name_does_not_reach_over_the_end() -> None:
    index = NameIndex([KnownName("Dorn", "country"), KnownName("Dorn harbour", "place")])
    assert [(each.start, each.end) for each in index.matches(fold("At Dorn"))] == [(3, 7)]


def test_two_indexes_are_asked_in_one_pass() -> None:
    near = NameIndex([KnownName("Vane", "person")])
    far = NameIndex([KnownName("Pellan", "country"), KnownName("Vane", "place")])
    one, two = matches_of((near, far), fold("Vane of Pellan"))
    assert [each.names[0].label for each in one] == ["person"]
    assert [each.names[0].label for each in two] == ["place", "country"]


_PIECES = st.sampled_from(
    [
        "Ilse",
        "Marenko",
        "ILSE",
        "é",
        "é",
        " ",
        "  ",
        "\n",
        "\xa0",
        "'",
        "’s",
        "-",
        ".",
        "نو",
        "ُ",
        "و",
        "港",
        "马",
        "🗳️",
        "l",
        "O",
        "\u200b",
        "the",
    ]
)


@given(
    st.lists(_PIECES, max_size=12).map("".join),
    st.lists(_PIECES, min_size=1, max_size=4).map("".join),
)
def test_matches_lie_inside_and_read_like_the_name(text: str, name: str) -> None:
    last = 0
    for match in resolved(NameIndex([KnownName(name, "person")]).matches(fold(text))):
        assert last <= match.start < match.end <= len(text)
        last = match.end
        assert fold(text[match.start : match.end]).text.strip() in forms(name)


@given(st.text(max_size=60))
def test_folding_finds_the_way_back(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        low, high = folded.span(at, at + 1)
        assert 0 <= low <= high <= len(text)
    assert fold(unicodedata.normalize("NFC", "Zdeňka")).text == fold("Zden\u030cka").text
