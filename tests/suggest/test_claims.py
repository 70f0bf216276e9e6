"""Who says what: content, cue and source of quotations and reported speech."""

from __future__ import annotations

import pytest

from annotator.suggest.claims import Claims
from annotator.suggest.engine import suggest
from annotator.suggest.interface import Suggestion
from tests.suggest.building import article, context


def found(text: str, *, language: str = "en") -> list[Suggestion]:
    read = article(text, language=language)
    return list(suggest(read, context(), [Claims()]).suggestions)


def read_back(text: str, each: Suggestion) -> tuple[str, str, str]:
    return (
        " … ".join(span.slice(text) for span in each.spans),
        " ".join(span.slice(text) for span in each.cue),
        " ".join(span.slice(text) for span in each.source),
    )


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("The mayor said that the gate had failed.", "the gate had failed", "said", "mayor"),
        ("Ilse Marenko said the gate had failed.", "the gate had failed", "said", "Ilse Marenko"),
        (
            "The gate had failed, the harbour office in Pellan said.",
            "The gate had failed",
            "said",
            "harbour office",
        ),
        (
            "The gate had failed, said Dorrit Vane, a pilot from Pellan.",
            "The gate had failed",
            "said",
            "Dorrit Vane",
        ),
        (
            "The gate had failed, two people familiar with the plan told us.",
            "The gate had failed",
            "told us",
            "two people",
        ),
        (
            "The gate had failed, the operator, Halven Lines, said in a statement.",
            "The gate had failed",
            "said in a statement",
            "Halven Lines",
        ),
        (
            "On Monday, Ostrian ministry spokesman Aldous Venner said the gate had failed.",
            "the gate had failed",
            "said",
            "Aldous Venner",
        ),
        (
            "The gate had failed, Ostrian state media said.",
            "The gate had failed",
            "said",
            "Ostrian state media",
        ),
        (
            "The gate had failed, as reported by Ostrian state media.",
            "The gate had failed",
            "as reported by",
            "Ostrian state media",
        ),
        (
            "A Pellan-based group said the gate had failed.",
            "the gate had failed",
            "said",
            "Pellan-based group",
        ),
        (
            "Boats fled the harbour on Monday, with the observatory saying the gate had failed.",
            "the gate had failed",
            "saying",
            "observatory",
        ),
        (
            "It is backed by Halven and Ostria, both of which have confirmed they sent boats.",
            "they sent boats",
            "confirmed",
            "Halven and Ostria",
        ),
        (
            "Ilse Marenko left for Pellan, stating before her departure that the gate had failed.",
            "the gate had failed",
            "stating",
            "Ilse Marenko",
        ),
        (
            "The gate had failed, said Dorrit Vane of the Pellan Pilots charity.",
            "The gate had failed",
            "said",
            "Dorrit Vane",
        ),
        (
            "Federal Council of Ostria said the gate had failed.",
            "the gate had failed",
            "said",
            "Federal Council of Ostria",
        ),
        (
            "Ostria's Marenko said the gate had failed.",
            "the gate had failed",
            "said",
            "Marenko",
        ),
        ("Mayor Says Gate Had Failed Twice", "Gate Had Failed Twice", "Says", "Mayor"),
        (
            "Transport Minister Aldous Venner, who flew in on Monday, said the gate had failed.",
            "the gate had failed",
            "said",
            "Aldous Venner",
        ),
        (
            "The union's secretary, Declan Oyebright, told reporters that pay had fallen.",
            "pay had fallen",
            "told reporters",
            "Declan Oyebright",
        ),
        (
            "According to the harbour master, the gate had failed.",
            "the gate had failed",
            "According to",
            "harbour master",
        ),
        (
            "The gate had failed, according to police.",
            "The gate had failed",
            "according to",
            "police",
        ),
        (
            "Omarek denied that any notice had been received.",
            "any notice had been received",
            "denied",
            "Omarek",
        ),
        ("Kardova denied using mortars.", "using mortars", "denied", "Kardova"),
        (
            "Police warned on Tuesday that the bridge could fall.",
            "the bridge could fall",
            "warned",
            "Police",
        ),
        ("It is believed that the gate had failed.", "the gate had failed", "It is believed", ""),
        (
            "The gate is believed to have failed in May.",
            "The gate … to have failed in May",
            "is believed",
            "",
        ),
        (
            "Kardova's claim that the guards fired first was not confirmed.",
            "the guards fired first was not confirmed",
            "claim",
            "Kardova",
        ),
        (
            "LOWMARCH, May 3 (Ostrel) - The gate had failed, the coastguard said.",
            "The gate had failed",
            "said",
            "coastguard",
        ),
        (
            "The inquiry found that officers had used force, a spokesman said.",
            "officers had used force",
            "found",
            "inquiry",
        ),
        (
            "The bank said the data, which it keeps apart, was safe, which the inspectors doubt.",
            "the data, which it keeps apart, was safe",
            "said",
            "bank",
        ),
    ],
)
def test_reported_speech(text: str, content: str, cue: str, source: str) -> None:
    assert (content, cue, source) in [read_back(text, each) for each in found(text)]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ('"We were never asked," the mayor said.', '"We were never asked,"', "said", "mayor"),
        (
            "“It failed. Twice, in fact,” said Dr Dorrit Vane.",
            "“It failed. Twice, in fact,”",
            "said",
            "Dorrit Vane",
        ),
        (
            "“We go home now,” harbour chief Dorrit Vane told reporters.",
            "“We go home now,”",
            "told reporters",
            "Dorrit Vane",
        ),
        (
            "Dorrit Vane added: “We were never asked about it. Not once.”",
            "“We were never asked about it. Not once.”",
            "added",
            "Dorrit Vane",
        ),
        (
            '"We go now," Vane said, "and we stay gone."',
            '"We go now," … "and we stay gone."',
            "said",
            "Vane",
        ),
    ],
)
def test_quotations(text: str, content: str, cue: str, source: str) -> None:
    (each,) = found(text)
    assert read_back(text, each) == (content, cue, source)
    assert each.label == "quotation"
    assert each.attributes["mode"] == "direct"


def test_a_second_quotation_has_the_source_of_the_first() -> None:
    text = "“We were never asked,” Dorrit Vane said. “And nobody told us.”\n\n“Who is this then?”"
    one, two, three = found(text)
    assert read_back(text, two)[1:] == read_back(text, one)[1:] == ("said", "Dorrit Vane")
    assert two.rule == "claims.quote.continued"
    assert (three.rule, three.source, three.cue) == ("claims.quote.alone", (), ())


def test_and_that_parts_two_claims() -> None:
    text = "The bank said that the codes were safe, and that nobody had lost money."
    contents = [read_back(text, each)[0] for each in found(text)]
    assert contents == ["the codes were safe", "nobody had lost money"]


def test_two_cues_of_one_subject() -> None:
    text = "The lawyer, Basil Quenby, said it was helping and denied that files were altered."
    assert [read_back(text, each) for each in found(text)] == [
        ("it was helping", "said", "Basil Quenby"),
        ("files were altered", "denied", "Basil Quenby"),
    ]


def test_a_participle_after_an_attribution_has_its_source() -> None:
    text = (
        "Strikes killed four people, two of them pilots, the observatory said, adding that the"
        " gate had failed."
    )
    assert [read_back(text, each) for each in found(text)] == [
        ("Strikes killed four people, two of them pilots", "said", "observatory"),
        ("the gate had failed", "adding", "observatory"),
    ]


def test_a_noun_that_looks_like_a_cue_adds_nothing() -> None:
    text = "Reports then suggested that the pilots themselves had flown the boat."
    assert [read_back(text, each)[1] for each in found(text)] == ["suggested"]


def test_pronouns_mean_whoever_spoke_last() -> None:
    text = "Dorrit Vane said the gate had failed. She said nobody was hurt."
    assert read_back(text, found(text)[1]) == ("nobody was hurt", "said", "Dorrit Vane")
    text = "The bank said the gate had failed. Nobody was hurt, it said."
    assert read_back(text, found(text)[1]) == ("Nobody was hurt", "said", "bank")
    text = "He said nobody was hurt."
    assert read_back(text, found(text)[0])[2] == "He"


@pytest.mark.parametrize(
    "text",
    [
        "She declined to say whether the ferries would sail.",
        "The ministry did not confirm that the gate had failed.",
        "The captain told them to leave.",
        "They read the report on the harbour.",
        "Nothing is quoted in this sentence at all.",
        'The system "worked as designed" all night.',
        "She works for a think tank that had failed.",
        "The Joined States and their allies Halven and Ostria called for calm in the strait.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the gate may have failed.",
            {"certainty": "possible", "cue_class": "hedge", "source_type": "office"},
        ),
        ("Omarek denied that notice was given.", {"polarity": "negative", "cue_class": "deny"}),
        (
            "The bank said it would pay nobody.",
            {"cue_class": "commit", "polarity": "negative", "source_type": "institution"},
        ),
        (
            "A diplomat said the gate failed.",
            {"source_type": "anonymous", "mode": "indirect", "certainty": "certain"},
        ),
        ("Survivors said the gate failed.", {"source_type": "witness"}),
        ("Ada Vane said the gate “failed badly” then.", {"mode": "mixed", "source_type": "named"}),
        (
            "The court ruled whether the vote stood.",
            {"certainty": "unknown", "cue_class": "factive"},
        ),
    ],
)
def test_attributes(text: str, expected: dict[str, str]) -> None:
    (each,) = found(text)
    assert {name: each.attributes[name] for name in expected} == expected


def test_quantities_of_the_content() -> None:
    (each,) = found("The mayor said at least 14 people had left.")
    assert each.attributes["quantities"] == [{"value": 14, "comparator": ">=", "counted": "people"}]


def test_a_tagged_mention_is_the_source() -> None:
    read = article("Harbour pilot Dorrit Vane said the gate had failed.", ("Dorrit Vane", "person"))
    (each,) = suggest(read, context(), [Claims()]).suggestions
    assert each.source_mention == "uid of Dorrit Vane"


def test_other_languages_give_quotations_only() -> None:
    text = "وقال المتحدث إن البوابة انهارت. «لن نقبل بهذا القرار أبدا». وقال «أوستريل» إنه غادر."
    (each,) = found(text, language="ar")
    assert read_back(text, each) == ("«لن نقبل بهذا القرار أبدا»", "", "")
    assert each.label == "quotation"
