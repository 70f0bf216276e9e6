"""The rules that make suggestions, and what they say of each, in words."""

from __future__ import annotations

import re
from functools import cache

from annotator.ui.known_words import KnownWords
from annotator.ui.language import later, tr
from annotator.ui.mirroring import own_way

_WORDS = {
    "recurring.exact": later("A name tagged before"),
    "recurring.restyled": later("A name tagged before, in other letters"),
    "recurring.capitals": later("A name tagged before, in capitals"),
    "recurring.prefixed": later("A name tagged before, after a joined word"),
    "recurring.surname": later("A surname after the full name"),
    "number.percent": later("A percentage"),
    "number.money": later("A sum of money"),
    "number.unit": later("A number with its unit"),
    "number.counted": later("A number and what it counts"),
    "number.share": later("A share of a whole"),
    "number.bare": later("A number alone"),
    "time.date": later("A date"),
    "time.weekday": later("A weekday"),
    "time.clock": later("A time of day"),
    "time.month": later("A month"),
    "time.period": later("A stretch of time"),
    "time.part": later("A part of a day or year"),
    "time.year": later("A year"),
    "time.duration": later("A duration"),
    "claims.quote.said": later("A quotation with a reporting verb"),
    "claims.quote.introduced": later("A quotation that is introduced"),
    "claims.quote.continued": later("A quotation that goes on"),
    "claims.quote.alone": later("A quotation without a source"),
    "claims.claim.that": later("A reporting verb and “that”"),
    "claims.claim.bare": later("A reporting verb without “that”"),
    "claims.claim.object": later("A verb and what is stated"),
    "claims.claim.final": later("A claim with its source at the end"),
    "claims.claim.middle": later("A claim with its source in the middle"),
    "claims.claim.inverted": later("A claim with verb and source at the end"),
    "claims.claim.according": later("“According to” somebody"),
    "claims.claim.passive": later("A reporting verb in the passive"),
    "claims.claim.noun": later("A noun that reports a claim"),
    "claims.claim.adverb": later("An adverb that marks hearsay"),
}
_NESTED = "-nested"
_PRONOUN = re.compile(r"(.+) \((.+) in the text\)", re.DOTALL)
_REASONS = (
    later("tagged before as {label}"),
    later("tagged before as {label}, with other capital letters"),
    later("tagged before as {label}, here all in capitals"),
    later("tagged before as {label}, here after a joined word"),
    later("the surname of {name}, named before in this article"),
    later("{why}, inside another mention"),
    later("cue {cue}, source {source}"),
    later("cue {cue}, no source named"),
    later("words between quotation marks, source {source}"),
    later("words between quotation marks, no source named"),
    later("read as {value}"),
    later("read as {value}, from the publication date"),
    later("a relative time; the publication date is not known"),
    later("a time of no certain date"),
)
"""What the suggesters of `annotator.suggest` say; those of other packages are shown as they are."""


def rule_in_words(rule: str) -> str:
    """Return what a rule looks for, in words; the rule of another package keeps its name."""
    known = _WORDS.get(rule.removesuffix(_NESTED))
    if known is None:
        return rule
    return (
        tr("{rule}, inside another mention").format(rule=tr(known))
        if _NESTED in rule
        else tr(known)
    )


def reason_in_words(explanation: str, label: str) -> str:
    """Return why a suggestion was made; ``label`` is the name of the label it proposes."""

    def inside(words: str) -> str:
        return reason_in_words(words, label)

    def source(words: str) -> str:
        named = _PRONOUN.fullmatch(words)
        if named is None:
            return own_way(words)
        return tr("{name} ({words} in the text)").format(
            name=own_way(named[1]), words=own_way(named[2])
        )

    return _known().say(
        explanation,
        tr,
        {
            "label": lambda _: own_way(label),
            "why": inside,
            "source": source,
            "name": own_way,
            "cue": own_way,
            "value": own_way,
        },
    )


@cache
def _known() -> KnownWords:
    return KnownWords(_REASONS)
