"""Claim candidates: quotations, and what sources are reported to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.schema import Attribute
from annotator.domain.spans import Span, normalised
from annotator.suggest.attribution import Attribution, attributions
from annotator.suggest.interface import Context, Labels, ReadArticle, Suggestion
from annotator.suggest.languages import is_english
from annotator.suggest.numbers import find_numbers
from annotator.suggest.quotations import find_quotations
from annotator.suggest.sources import Sources
from annotator.suggest.stretches import Stretches

# First guesses from reading what each rule finds; with use, the decisions of people take over.
_SCORES = {
    "quote.said": 0.9,
    "quote.introduced": 0.9,
    "quote.continued": 0.75,
    "quote.alone": 0.5,
    "claim.that": 0.85,
    "claim.bare": 0.75,
    "claim.object": 0.6,
    "claim.final": 0.8,
    "claim.middle": 0.7,
    "claim.inverted": 0.7,
    "claim.according": 0.8,
    "claim.passive": 0.6,
    "claim.noun": 0.5,
    "claim.adverb": 0.4,
}
_WORD = re.compile(r"[a-z]+")
_POSSIBLE = frozenset(("may", "might", "could", "possibly", "possible", "perhaps", "maybe"))
_PROBABLE = frozenset(
    ("likely", "probably", "probable", "appear", "appears", "appeared", "seem", "seems", "seemed",
     "believed", "thought", "apparently", "suspected", "indication")
)  # fmt: skip
_NEGATIVE = frozenset(("no", "not", "never", "nobody", "none", "neither", "nothing", "cannot"))
_FUTURE = frozenset(("would", "will", "shall", "ll"))


class Claims:
    """Suggest quotations in any language, and reported claims in English."""

    name = "claims"

    def suggest(self, article: ReadArticle, context: Context) -> Iterator[Suggestion]:
        """Yield a claim or quotation for each thing said, unless one lies there already."""
        text = article.text
        quotations = find_quotations(text)
        known = {
            label: context.schema.attributes_of("claim", label)
            for label in (context.labels.claim, context.labels.quotation)
        }
        if not is_english(article.language, text):
            for each in quotations:
                if each.spoken:
                    yield Suggestion(
                        layer="claim",
                        label=context.labels.quotation,
                        spans=(Span(each.start, each.end),),
                        rule="claims.quote.alone",
                        score=_SCORES["quote.alone"],
                        explanation="words between quotation marks",
                        attributes=_allowed(known[context.labels.quotation], {"mode": "direct"}),
                    )
            return
        taken = {span for claim in article.claims for span in claim.spans}
        sources = Sources(text, article.mentions, context.labels.person)
        inner = Stretches(Span(each.start, each.end) for each in quotations)
        for found in attributions(text, article.sentences, quotations, sources):
            if not any(span in taken for span in found.spans):
                yield _suggestion(found, text, context.labels, inner, known)


def _suggestion(
    found: Attribution,
    text: str,
    labels: Labels,
    quotations: Stretches,
    attributes_of: Mapping[str, Sequence[Attribute]],
) -> Suggestion:
    label = labels.quotation if found.quotation else labels.claim
    spans = normalised(found.spans)
    attributes = _attributes(found, spans, text, quotations)
    numbers = [] if found.quotation else _quantities(spans, text)
    if numbers:
        attributes["quantities"] = numbers
    cue = found.cue.slice(text) if found.cue else ""
    source = found.source
    who = source.span.slice(text) if source else ""
    if source and source.pronoun and who != source.pronoun:
        who = f"{who} ({source.pronoun!r} in the text)"
    parts = [f"cue {cue!r}" if cue else "words between quotation marks"]
    parts.append(f"source {who}" if who else "no source named")
    return Suggestion(
        layer="claim",
        label=label,
        spans=spans,
        rule=f"claims.{found.rule}",
        score=_SCORES[found.rule],
        explanation=", ".join(parts),
        source=(source.span,) if source else (),
        source_mention=source.mention if source else None,
        cue=(found.cue,) if found.cue else (),
        attributes=_allowed(attributes_of[label], attributes),
        parsed={"quantities": numbers} if numbers else {},
    )


def _attributes(
    found: Attribution, spans: tuple[Span, ...], text: str, quotations: Stretches
) -> dict[str, Any]:
    content = " ".join(span.slice(text) for span in spans).lower()
    cue = found.cue.slice(text).lower() if found.cue else ""
    words = _WORD.findall(content)
    known = frozenset(words)
    cue_class = found.cue_class
    certainty = "certain"
    if words[:1] == ["whether"]:
        certainty = "unknown"
    elif known & _POSSIBLE or "possible" in cue:
        certainty = "possible"
    elif known & _PROBABLE or cue_class == "hedge":
        certainty = "probable"
    if cue_class == "neutral" and certainty in ("possible", "probable"):
        cue_class = "hedge"
    if cue_class == "neutral" and not _FUTURE.isdisjoint(words[:7]):
        cue_class = "commit"
    negative = (
        cue_class == "deny" or bool(known & _NEGATIVE) or "n't" in content or "n’t" in content
    )
    low, high = spans[0].start, spans[-1].end
    if found.quotation:
        mode = "direct"
    elif quotations.lie_in(low, high + 1):
        mode = "mixed"
    else:
        mode = "indirect"
    values: dict[str, Any] = {
        "mode": mode,
        "cue_class": cue_class,
        "certainty": certainty,
        "polarity": "negative" if negative else "positive",
    }
    if found.source:
        values["source_type"] = found.source.kind
    elif found.rule in ("claim.passive", "claim.adverb"):
        values["source_type"] = "anonymous"
    return values


def _quantities(spans: tuple[Span, ...], text: str) -> list[dict[str, Any]]:
    return [
        entry
        for span in spans
        for number in find_numbers(text, span.start, span.end)
        for entry in number.quantities
    ]


def _allowed(known: Sequence[Attribute], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of ``values`` that the label's attributes have a place for."""
    return {
        each.id: values[each.id]
        for each in known
        if each.id in values and (each.kind != "choice" or values[each.id] in each.choices)
    }
