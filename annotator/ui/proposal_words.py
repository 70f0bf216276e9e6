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
    rf"(?P<first>.+) in (?P<here>{_LETTERS}), (?:(?P<second>.+) in|not in) (?P<there>{_LETTERS})"
    r"(?:: (?P<about>.+))?\.",
    re.DOTALL,
)
_AND = re.compile(r", | and ")
_PER = ", per "
ABOUT = frozenset(
    (
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
        later("duration"),
        later("length"),
        later("money"),
        later("people"),
        later("rank"),
        later("share"),
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
    counted, _, event = what.rpartition(" ")
    if what in ABOUT or what in COUNTED or what in EVENTS:
        what = tr(what)
    elif event in EVENTS:
        what = tr("{counted} ({event})").format(counted=own_way(counted), event=tr(event))
    if not per:
        return what
    return tr("{what}, according to {source}").format(what=what, source=own_way(source))
