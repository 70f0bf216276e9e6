"""Why a rule proposes a discrepancy, in the language in use.

The sentence is stored in English with the proposal, as exports and other programs read it. Its
passages and what its figures count are words of the articles and stay as they are.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from annotator.domain.annotations import PERSON, Discrepancy
from annotator.ui.language import later, tr
from annotator.ui.mirroring import own_way

_LETTERS = r"[A-Z]+(?:, [A-Z]+)*(?: and [A-Z]+)?"
_SENTENCE = re.compile(
    rf"(?P<first>.+) in (?P<here>{_LETTERS}), (?:not in|(?P<second>.+) in) (?P<there>{_LETTERS})"
    r"(?:: (?P<about>.+))?\.",
    re.DOTALL,
)
_AND = re.compile(r", | and ")
_PER = ", per "
_WHO_COUNTED = "who counted "
ABOUT = frozenset(
    (
        later("how many of them"),
        later("one of them names it"),
        later("one referent, called two things"),
        later("said by one, told as a fact by the other"),
        later("that it is denied"),
        later("that it is not known"),
        later("that nobody could verify it"),
        later("that those concerned did not answer"),
        later("what brought it about"),
        later("what they died of"),
        later("where it began"),
        later("whether it was decided"),
        later("a figure taken back"),
        later("a time taken back"),
        later("a word that judges"),
        later("another quotation in its place"),
        later("both cannot be true"),
        later("how sure it is"),
        later("left out"),
        later("one denies what the other says"),
        later("one is more specific"),
        later("one name in two spellings"),
        later("one person with and without a title"),
        later("one referent under two names"),
        later("one word more"),
        later("only here"),
        later("other words for the same"),
        later("other words for what happened"),
        later("the verb that reports it"),
        later("when it happened"),
        later("who did it"),
        later("who did it and to whom"),
        later("who says so"),
        later("words inside quotation marks"),
    )
)
"""How the rules of `compare` end their explanations."""
COUNTED = frozenset(
    (
        later("age"),
        later("area"),
        later("duration"),
        later("length"),
        later("magnitude"),
        later("money"),
        later("people"),
        later("rank"),
        later("score"),
        later("share"),
        later("speed"),
        later("volume"),
        later("weight"),
    )
)
"""What a figure is where its sentence names nothing that it counts."""
EVENTS = frozenset(
    (
        later("aboard"),
        later("affected"),
        later("arrested"),
        later("besieged"),
        later("cost"),
        later("destroyed"),
        later("dismissed"),
        later("displaced"),
        later("farmed"),
        later("fell"),
        later("fired"),
        later("hired"),
        later("infected"),
        later("injured"),
        later("kidnapped"),
        later("killed"),
        later("missing"),
        later("postponed"),
        later("protested"),
        later("rescued"),
        later("rose"),
        later("stolen"),
        later("struck"),
        later("treated"),
        later("voted"),
    )
)
"""What happened to those counted: the sections of the lexicon of events."""

RULES = {
    "added.sentence": later("A sentence one version alone has"),
    "attribution.changed": later("Another source for the same"),
    "attribution.dropped": later("A source left out"),
    "attribution.figure": later("Another source for a figure"),
    "attribution.unsaid": later("Told without saying who says so"),
    "attribution.less_named": later("A source named less exactly"),
    "certainty.hedge": later("A word that makes it less sure"),
    "certainty.told": later("Said by one, told as a fact by the other"),
    "certainty.verb": later("A verb that makes it less sure"),
    "contradiction.cause": later("Another cause"),
    "contradiction.death": later("Another cause of death"),
    "contradiction.decided": later("Decided or not"),
    "contradiction.denied": later("Said by one, denied by the other"),
    "contradiction.negated": later("The same with and without “not”"),
    "contradiction.origin": later("Another place where it began"),
    "contradiction.outcome": later("Another outcome"),
    "contradiction.opposite": later("Words of opposite meaning"),
    "granularity.extent": later("All against most or some"),
    "granularity.phrase": later("A more exact phrase"),
    "granularity.unnamed": later("Named by one alone"),
    "granularity.word": later("A more exact word"),
    "name.designation": later("One referent, called two things"),
    "name.form": later("One referent, two names"),
    "name.spelling": later("One name, two spellings"),
    "name.title": later("A name with and without a title"),
    "number.age": later("Another age"),
    "number.comparator": later("A figure with and without “more than”"),
    "number.extent": later("Few against some or most"),
    "number.looser": later("A rounder figure"),
    "number.one": later("One against several"),
    "number.rank": later("Another place in a row"),
    "number.revised": later("A figure taken back"),
    "number.table": later("Another figure elsewhere in the text"),
    "number.table_looser": later("A rounder figure elsewhere in the text"),
    "number.uncounted": later("A figure against words without one"),
    "number.value": later("Another figure"),
    "omission.denial": later("A denial left out"),
    "omission.phrase": later("A phrase left out"),
    "omission.sentence": later("A sentence left out"),
    "omission.unanswered": later("Left out that somebody did not answer"),
    "omission.unclear": later("Left out that it is not known"),
    "omission.unverified": later("Left out that nobody could verify it"),
    "quote.replaced": later("Another quotation in its place"),
    "quote.words": later("Other words inside a quotation"),
    "role.exchanged": later("Who did it and to whom, exchanged"),
    "role.replaced": later("Another one did it"),
    "role.swapped": later("Who did it and to whom, in other order"),
    "time.duration": later("Another duration"),
    "time.looser": later("A less exact time"),
    "time.revised": later("A time taken back"),
    "time.table": later("Another time elsewhere in the text"),
    "time.table_looser": later("A less exact time elsewhere in the text"),
    "time.value": later("Another time"),
    "wording.added": later("A word that judges, added"),
    "wording.counted": later("Other words for those counted"),
    "wording.deed": later("Another word for the deed"),
    "wording.exchanged": later("Other words for the same"),
    "wording.loaded": later("A loaded word"),
    "wording.verb": later("Another verb of saying"),
}
"""The rules of `compare`."""


def explained(found: Discrepancy) -> str:
    """Return a discrepancy's note: a person's as it is, a rule's in the language in use."""
    if found.origin == PERSON:
        return found.note
    parts = _SENTENCE.fullmatch(found.note)
    if parts is None:
        return found.note
    first, second, about = (own_way(parts[name] or "") for name in ("first", "second", "about"))
    here, there = _letters(parts["here"]), _letters(parts["there"])
    if second:
        text = tr("{first} in {here}, {second} in {there}").format(
            first=first, here=here, second=second, there=there
        )
    else:
        text = tr("{first} in {here}, not in {there}").format(first=first, here=here, there=there)
    return f"{text}: {_about(parts['about'])}." if about else f"{text}."


def _letters(names: str) -> str:
    """Return the letters of articles as the language lists them: "A, B und C"."""
    return QLocale().createSeparatedList(_AND.split(names))


def _about(words: str) -> str:
    what, per, source = words.partition(_PER)
    if what.startswith(_WHO_COUNTED):
        return tr("who counted {whom}").format(whom=own_way(what.removeprefix(_WHO_COUNTED)))
    counted, _, event = what.rpartition(" ")
    noun, _, happened = what.partition(", ")
    if what in ABOUT or what in COUNTED or what in EVENTS:
        what = tr(what)
    elif event in EVENTS:
        named = tr(counted) if counted in COUNTED else own_way(counted)
        what = tr("{counted} {event}").format(counted=named, event=tr(event))
    elif happened in ABOUT:
        what = tr("{counted}, {what}").format(counted=own_way(noun), what=tr(happened))
    else:
        what = own_way(what)
    if not per:
        return what
    return tr("{what}, per {source}").format(what=what, source=own_way(source))


def proposal_rule_in_words(rule: str) -> str:
    """Return what a rule of `compare` looks for; another keeps its name."""
    return tr(RULES[rule]) if rule in RULES else rule
