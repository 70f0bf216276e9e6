"""Rules over whole articles: tolls, denials, roles and names that stand in unlike sentences."""

from __future__ import annotations

import pytest

from annotator.compare.proposing import propose
from tests.compare.versions import article_text

FILLER = (
    "The bells of the old town rang until the evening tide turned.",
    "Volunteers carried lamps and ropes along the northern quay.",
    "A choir sang in the chapel while the families waited.",
    "Bakers handed out rye bread and tea from the back of a van.",
)


def story(one: str, other: str) -> set[tuple[str, str, str]]:
    """Return label, first and last words of each proposal on two articles that share a story."""
    first = f"Harbour news\n\n{FILLER[0]}\n\n{one}\n\n{FILLER[1]}\n"
    second = f"The day at the quay\n\n{FILLER[2]}\n\n{FILLER[3]}\n\n{other}\n"
    articles = {
        "A": article_text("A", first, "2025-03-04"),
        "B": article_text("B", second, "2025-03-04"),
    }
    return {
        (
            each.label,
            " … ".join(s.slice(articles[each.sides[0].article].text) for s in each.sides[0].spans),
            " … ".join(
                s.slice(articles[each.sides[-1].article].text) for s in each.sides[-1].spans
            ),
        )
        for each in propose(list(articles.values()))
    }


@pytest.mark.parametrize(
    ("one", "other", "label", "words", "others"),
    [
        (
            "Lethmari guards opened fire on a Kardovan patrol at dawn.",
            "What woke the hamlet: a Kardovan patrol opened fire on the Lethmari post.",
            "role",
            "Lethmari guards opened fire on a Kardovan patrol",
            "Kardovan patrol opened fire on the Lethmari post",
        ),
        (
            "The inspectors used pepper spray after bottles were thrown.",
            "A review found that inspectors had used pepper spray before any bottle was thrown.",
            "contradiction",
            "The inspectors used pepper spray after bottles were thrown",
            "A review found that inspectors had used pepper spray before any bottle was thrown",
        ),
        (
            "The operator used cheap cable in the engine room of the ferry.",
            "The operator denied having used cheap cable anywhere in the engine room.",
            "contradiction",
            "used",
            "denied having used",
        ),
        (
            "A faulty cable caused the fire in the theatre, investigators said.",
            "The theatre fire was caused by a cigarette, according to the police.",
            "contradiction",
            "A faulty cable caused the fire in the theatre",
            "The theatre fire was caused by a cigarette",
        ),
        (
            "Police said they were questioning a 52-year-old miller. He has not been charged.",
            "The prosecutor has charged a 52-year-old man with arson.",
            "contradiction",
            "He has not been charged",
            "The prosecutor has charged a 52-year-old",
        ),
        (
            "The brooch belonged to Sofie, who wore it at sea.",
            "It was Queen Sophie who wore the brooch when she sailed.",
            "name",
            "Sofie",
            "Queen Sophie",
        ),
        (
            "The gunman is still at large.",
            "The gunman was caught on Tuesday near the station.",
            "contradiction",
            "The gunman is still at large",
            "The gunman was caught on Tuesday near the",
        ),
        (
            "The train was travelling at 140 kilometres an hour when it derailed.",
            "When it left the rails the train was doing 110 km/h.",
            "number",
            "140 kilometres an hour",
            "110 km/h",
        ),
        (
            "Some 400 homes were flooded when the dyke broke.",
            "The breach of the dyke put 600 houses under water.",
            "number",
            "Some 400 homes",
            "600 houses",
        ),
        (
            "\"We looked for her until dark,\" the ferryman Ivo Lind said.",
            "\"We looked for her till it was dark,\" sobbed Ivo Lind, who runs the ferry.",
            "wording",
            "said",
            "sobbed",
        ),
        (
            "The United Ward Workers want a rise of nine percent.",
            "Talks with the UWW begin again when the tide allows it.",
            "name",
            "United Ward Workers",
            "UWW",
        ),
        (
            "The fire killed 57 people in the valley of Hadrin.",
            "The number of people who died in the valley of Hadrin has risen to 61.",
            "number",
            "57 people",
            "61",
        ),
        (
            "The storm postponed 260 weddings in Osmere.",
            "How many weddings, you ask? 312, the registry said, up from 260 on Tuesday.",
            "number",
            "260 weddings",
            "312",
        ),
        (
            "Divers lit two green lamps under the old pier.",
            "They lit one lamp, not two, and went home.",
            "number",
            "two green lamps",
            "one lamp",
        ),
        (
            "The archive stood open for three days, a clerk said.",
            "It stood open for one night and not for three days, a court found.",
            "time",
            "three days",
            "one night",
        ),
        (
            "The clash began in fog and lasted for 25 minutes.",
            "What neighbours heard at the mill lasted for nearly half an hour.",
            "granularity",
            "25 minutes",
            "nearly half an hour",
        ),
        (
            "About 150 villagers had left Upper Tarn by noon.",
            "Some 400 people have fled Upper Tarn since noon.",
            "wording",
            "had left",
            "fled",
        ),
        (
            "Guards put the number of marchers in Osmere at 7,400, no more.",
            "9,100 marchers came to Osmere.",
            "number",
            "7,400",
            "9,100 marchers",
        ),
        (
            "Three sealed crates were found last Wednesday in a cupboard.",
            "Those three crates were found on Thursday, tied with string.",
            "time",
            "last Wednesday",
            "Thursday",
        ),
        (
            "Guards opened fire on a patrol at about 5.40 am near the mill.",
            "The clash at the mill began shortly before 6 am in fog.",
            "granularity",
            "about 5.40 am",
            "shortly before 6 am",
        ),
        (
            "A baker of 67 died in the chapel shortly after 11 am.",
            "The baker died in the chapel on Tuesday morning.",
            "granularity",
            "shortly after 11 am",
            "Tuesday morning",
        ),
        (
            "The wire says the fire at the mill began in an electric van.",
            "Nobody doubts it now: the fire started in the wiring of the loft.",
            "contradiction",
            "the fire at the mill began in an electric van",
            "the fire started in the wiring of the loft",
        ),
        (
            "The operator said its sprinkler system had worked as designed.",
            "Nine cooks told us that the sprinklers had not come on in the fire.",
            "contradiction",
            "its sprinkler system had worked as designed",
            "the sprinklers had not come on in the fire",
        ),
        (
            "Card codes were stored apart and were not affected, the bank said.",
            "Card codes were taken in many cases, the clerk found.",
            "contradiction",
            "Card codes were stored apart and were not affected",
            "Card codes were taken in many cases",
        ),
        (
            "The baker of Tarn died of a ruptured vessel in the chapel.",
            "Neighbours say the baker died of smoke and fear.",
            "contradiction",
            "The baker of Tarn died of a ruptured vessel",
            "the baker died of smoke and fear",
        ),
        (
            "The fishing boat Dora Wynn was first at the pier.",
            "Much of the work fell to a trawler, the Dora Wynn.",
            "name",
            "fishing boat Dora Wynn",
            "trawler, the Dora Wynn",
        ),
        (
            "Nuvaria has moved an engineers' battalion to the border in a week of rain.",
            "Members heard with concern that Nuvaria has massed an engineers' battalion.",
            "wording",
            "moved",
            "massed",
        ),
        (
            "Kardova's top diplomat, Ada Venn, crossed the pier.",
            "Foreign Minister Ada Venn ate rye bread.",
            "name",
            "top diplomat, Ada Venn",
            "Foreign Minister Ada Venn",
        ),
        (
            "In all 412 people were arrested, according to the Lantern Society.",
            "The cells are full: some 412 people were arrested.",
            "attribution",
            "according to the Lantern Society",
            "",
        ),
    ],
)  # fmt: skip
def test_meets_over_the_story(one: str, other: str, label: str, words: str, others: str) -> None:
    assert (label, words, others) in story(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The town tells which raid a toll belongs to.
        ("Raids in Osmere killed four people.", "Raids in Tarn killed nine people."),
        # Steps from another figure are no figure of the same.
        ("The fire killed 57 people.", "The fire killed seven more than the wire had said."),
        # A headline may add up what the text counts one by one.
        (
            "Three guards and four sailors were killed.",
            "Three guards were killed in the fog, as were four sailors.",
        ),
        # Days of other deeds are no other days.
        (
            "Its envoy Ada Venn was in Osmere on Sunday to bring a message.",
            "The sluice of Osmere was mended on Saturday by two divers.",
        ),
        # What happened at two times may both be true.
        (
            "The archive of Osmere opened on Monday after years of repair.",
            "For want of coal the archive of Osmere closed its doors on Friday.",
        ),
        # A denial and a negation say the same.
        (
            "Venn denied that any letter had been received by the office.",
            "No letter was ever received by the office, Venn said.",
        ),
        # Of two charges one may be dropped.
        (
            "After two hours the three judges had cleared her of money laundering.",
            "It was for corruption, the judges of Osmere said, that they convicted her of bribery.",
        ),
        # A passive turns nobody round.
        (
            "A court in Osmere sentenced the city's former mayor, Ada Venn, to six years.",
            "Former mayor Ada Venn was sentenced to six years in prison in Osmere.",
        ),
        # Places in common are no things in common.
        (
            "A school in Osmere was opened for families that had to leave.",
            "The line between Osmere and Tarn was closed.",
        ),
        # Plans exclude nothing that happened.
        (
            "The harbour of Osmere was closed by the storm.",
            "The harbour of Osmere will open with a choir.",
        ),
        # One article may give a figure roughly first, and exactly later.
        (
            "The quake killed more than 2,000 people. The toll rose to 2,012 people killed.",
            "The ministry said that 2,012 people were killed.",
        ),
        # Dead are not injured, wherever the figures stand.
        (
            "The toll from the quake in Tarn stood at 2,862, with 1,404 people injured.",
            "The ministry said that 1,404 others were in serious condition, 2,862 dead.",
        ),
        # What months brought is no toll of one night.
        (
            "The flood in Tarn killed 45 people. Floods have killed 140 people since March.",
            "In Tarn 45 people were killed by the flood, a guard said.",
        ),
        # Seven passengers and three pilots are ten people.
        (
            "The boat was carrying ten people when it sank off the pier.",
            "Aboard were seven passengers and three pilots when it sank.",
        ),
        # Families that lost their homes are not among the dead.
        (
            "The clerk said 45 people had been killed, 200 families had been displaced.",
            "The toll has risen to 45 people killed, a guard said. Bells rang.",
        ),
        # Where something happened did not do it.
        (
            "In the Tarn region there was a boat crash involving an Embra boat.",
            "The Embra boat that crashed in the Tarn region burned.",
        ),
        # An office in full and in part is one.
        ("The guild spokeswoman Ada Venn ate bread.", "Its spokeswoman, Ada Venn, drank tea."),
        # A value in other units is no other value, and a distance belongs to its own place.
        (
            "The centre in Hadrin was 72 km (45 miles) south of Osmere.",
            "In Tarn, 56 km (35 miles) south of Osmere, bells rang.",
        ),
        # Every version tells of its own day.
        ("The date 2031-03-09 stood on the wall.", "The date 2031-03-10 stood on the wall."),
        # Ages and hours are no tolls.
        ("The guard fell ill at 7.", "The guard fell ill at 9."),
        # Not to be named is no denial.
        (
            "A clerk of the bank named the thieves of the granary.",
            "A clerk of the bank who asked not to be named spoke of the granary.",
        ),
        ("The crew failed the test of the boat.", "The crew did not pass the test of the boat."),
        # Days on which somebody spoke are not days on which something happened.
        (
            "The mayor of Osmere said on Friday that the granary was to be sold.",
            "The granary is for sale, the mayor of Osmere said on Monday, like the old mill.",
        ),
    ],
)  # fmt: skip
def test_what_only_looks_alike_is_left(one: str, other: str) -> None:
    labels = {label for label, *_ in story(one, other)}
    assert not labels & {"number", "time", "contradiction", "role", "name"}


TOLD = "Each side said that the other had fired first at the mill."
RETOLD = "At the mill, so each side told us, it was the other that fired first."


@pytest.mark.parametrize(
    "caution",
    [
        "Neither account could be independently verified.",
        "The operator denied that rotten wood had been used.",
        "The guild did not respond to a request for comment.",
        "It was not immediately clear who had lit the lamps.",
    ],
)
def test_a_caution_left_out(caution: str) -> None:
    assert ("omission", caution, "") in story(f"{TOLD} {caution}", f"{RETOLD} The tide was out.")


def test_a_caution_in_other_words_is_kept() -> None:
    one = f"{TOLD} Neither account could be independently verified."
    other = f"{RETOLD} There was no independent confirmation of either."
    assert not any(label == "omission" for label, *_ in story(one, other))


def edited(one: str, other: str) -> set[tuple[str, str, str]]:
    """Return label, first and last words of each proposal on two versions of one text."""
    before, after = "\n\n".join(FILLER[:2]), "\n\n".join(FILLER[2:])
    articles = [
        article_text(letter, f"Harbour news\n\n{before}\n\n{said}\n\n{after}\n", "2025-03-04")
        for letter, said in (("A", one), ("B", other))
    ]
    by_letter = {article.uid: article.text for article in articles}
    return {
        (
            each.label,
            each.sides[0].spans[0].slice(by_letter[each.sides[0].article]),
            each.sides[-1].spans[0].slice(by_letter[each.sides[-1].article]),
        )
        for each in propose(articles)
    }


@pytest.mark.parametrize(
    ("one", "other", "label", "words", "others"),
    [
        (
            "People queued outside branches in at least five cities on Friday.",
            "People queued outside branches in cities on Friday.",
            "granularity", "at least five cities", "cities",
        ),
        (
            "The patrol crossed the line and ignored two green flares at dawn.",
            "The patrol crossed the line and ignored a green flare at dawn.",
            "number", "two green flares", "green flare",
        ),
        (
            "Police detained 17 people at the gate of the town hall.",
            "Police detained 17 rioters at the gate of the town hall.",
            "wording", "17 people", "17 rioters",
        ),
        (
            "The rounds came from the ridge, a monitor of the Frontier Mission said at noon.",
            "The rounds came from the ridge, a monitor said at noon.",
            "attribution", "a monitor of the Frontier Mission", "a monitor",
        ),
        (
            "About 4,000 supporters gathered at the gate of the town hall.",
            "Thousands of supporters gathered at the gate of the town hall.",
            "granularity", "About 4,000 supporters", "Thousands of supporters",
        ),
        (
            "The shooting lasted for 25 minutes on the ridge above the hamlet.",
            "The shooting lasted for nearly half an hour on the ridge above the hamlet.",
            "granularity", "25 minutes", "nearly half an hour",
        ),
        (
            '"I do not say there was fraud," the mayor of Osmere told supporters.',
            '"There was fraud," the mayor of Osmere told supporters.',
            "quote", "I do not say", "There",
        ),
        (
            '"The gate was locked," she said.\n\n"Nobody asked us for the key."',
            '"The gate was locked," she said.\n\n"They burned our boats."',
            "quote", "Nobody asked us for the key", "They burned our boats",
        ),
        (
            "Guild observers who watched the count said that they had seen no sign of fraud.",
            "Guild observers saw no sign of fraud and warned that the storing was careless.",
            "certainty", "said that they had seen", "Guild observers saw",
        ),
        (
            "Three sealed boxes were found in a cupboard of the Saint Ann school in Tarn.",
            "Three sealed boxes were found last week at a school in Tarn.",
            "granularity", "Saint Ann school", "a school",
        ),
        (
            "The bridge was safe and had been painted in May, it said.",
            "The bridge was safe and had been painted in May.",
            "attribution", "it said", "",
        ),
        (
            "The syndics sent an offer.\n\nVenn said she was studying it.\n\nThe tide is out.",
            "The syndics sent an offer.\n\nVenn refused.\n\nThe tide is out.",
            "contradiction", "Venn said she was studying it", "Venn refused",
        ),
        (
            "Syndics passed the ban after protests in the harbour in spring.",
            "Syndics passed the ban after peaceful protests in the harbour in spring.",
            "wording", "protests", "peaceful protests",
        ),
    ],
)  # fmt: skip
def test_finds_in_an_edited_text(one: str, other: str, label: str, words: str, others: str) -> None:
    assert (label, words, others) in edited(one, other)


def test_who_says_it_at_the_end_says_it_too() -> None:
    one = "A force led by divers said it is seeking a way around the old pier."
    other = "A force led by divers is seeking a way around the old pier, its chief said."
    assert not any(label == "certainty" for label, *_ in edited(one, other))


def test_a_school_named_elsewhere_is_only_pointed_at() -> None:
    one = "Boxes were found in a cupboard of the Saint Ann school in Tarn."
    other = "Boxes were found at a school in Tarn. The Saint Ann was shut at once."
    assert not any(label == "granularity" for label, *_ in edited(one, other))


def test_papers_are_dated_a_day_after_they_are_written() -> None:
    said = "The gates of the dam were lowered {} at dawn by two engineers."
    assert not any(
        label == "time" for label, *_ in edited(said.format("on Monday"), said.format("yesterday"))
    )
