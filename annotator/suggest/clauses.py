"""Read the parts of a clause of reported speech: where the cue ends, and what its content is.

All functions look at English text around offsets in code points, half-open.
"""

from __future__ import annotations

import re

from annotator.domain.spans import Span
from annotator.suggest.cues import Cue

FINITE = re.compile(
    r"\b(?:is|are|was|were|had|has|have|would|will|could|may|might|must|should|can|cannot|did|does"
    r"|do|be|[a-z]+ed)\b|n['’]t\b"
)
_SAY = frozenset({"say", "add", "quoted as saying", "tell"})
DATELINE = re.compile(r"[^\W\d_a-z][^\na-z]{2,}[^\n]{0,70}?\s(?:[-–—]|--)\s+(?=\S)")
_CONJUNCTION = re.compile(r"(?:But|And|Yet|So|Still|Meanwhile|However|Also|Then)\b,?\s+(?=\S)")
_AUXILIARY = re.compile(
    r"\s(?:had|has|have|also|later|earlier|then|now|again|would|will|did|could|both|all|each"
    r"|themselves|himself|herself|itself|first|initially|who|ever|since|\w+ly)\Z"
)
_WHEN = re.compile(
    r"(?:\s+(?:late|early|earlier|later))?(?:\s+(?:on|in|at)?\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day(?:\s+(?:morning|afternoon|evening|night))?"
    r"|\s+(?:yesterday|today|tonight|earlier|later|again)\b"
    r"|\s+(?:last|this)\s+(?:week|month|year|night|morning|afternoon|evening)\b)"
)
_MANNER = re.compile(
    r"\s+(?:in an? (?:\w+ ){0,2}(?:statement|report|letter|post|interview|message|notice|email"
    r"|e-mail|briefing|speech|tweet|video)|on (?:the )?condition of anonymity|anonymously"
    r"|at an? (?:\w+ ){0,2}(?:conference|briefing|meeting|hearing)|by (?:phone|telephone|email)"
    r"|on X|on Twitter)\b"
)
_RECIPIENT = re.compile(
    r"\s+(?!to\b|of\b|about\b|that\b|how\b)(?:(?:the|a|an|its|his|her|their)\s+)?[\w’'-]+"
    r"(?:\s+(?!(?:that|he|she|it|they|the|in|on|at|to|of|about|outside|by|last|how|whether|after"
    r"|when|there|his|her|its|their)\b)[\w’'-]+){0,2}"
)
_NO_CONTENT = re.compile(
    r"\s+(?:(?:to|of|about(?!\s\d)|for|against|with|as)\b"
    r"|(?:so|nothing|yes|it|this|him|her|them)\b(?!\s+\w+\s+\w+))"
)
_RELATIVE = re.compile(r",\s+(?:which|who|whom|whose|according to|as)\s")
_ENDS = " \t\n,;:–—-"
NOUNISH = re.compile(
    r"(?:^|\b)(?:the|a|an|his|her|its|their|our|my|no|any|this|that|these|those|some|few|many|new"
    r"|first|another|recent|official|public|of|in|such|last|latest|\w+['’]s)\Z",
    re.IGNORECASE,
)
THAT = re.compile(r"\s*,?\s*(that|whether|how|why)\b\s*")
LATER_THAT = re.compile(
    r"\s+(?:ahead of|before|after|during|following|in|at|from|late|early|earlier|shortly)\s"
    r"(?:(?!\w+ed\b)[\w’'-]+\s+){1,5}?(that|whether)\b\s*(?=\S+\s+\S+)"
)
"""A time or a place between a cue and "that": "said after the vote that …"."""
_VERBS = frozenset({"clause", "that", "object", "person"})
_TANK = re.compile(r"[\s-]+tanks?\b")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_MANY_CAPITALS = 0.7
"""From this share of capitals on, among words that are no particles, a line is a headline."""
WITH_SUBJECT = re.compile(r"(?:^|[\s,])with\s+(?=[^,;:]{2,60}\Z)")
WHICH = re.compile(r",?\s+(?:(?:both|all|some|many|most|none|each)\s+of\s+)?which\Z")
PREPOSITION = re.compile(r"\s(?:of|for|from|in|at|on|with|to|by|near|against|between)\s+")
AFTERTHOUGHT = re.compile(
    r"(?:which|who|whom|after|when|while|as|adding|with|without|forcing|contrary|because|although"
    r"|though|in|on|at|[a-z]+ing|ahead|before|during|following)\b"
)
NO_SUBJECT = re.compile(
    r"\s*(?:who|which|whose|and|but|or|where|while|fewer|more|less|longer|as|than|contrary)\b"
    r"|.*\bfirst\Z"
)
AND_THAT = re.compile(r",?\s+(?:and|but)\s+(?:also\s+)?that\s+")
JOINED = re.compile(
    r"(?:,\s*)?\b(?:and|but|or)(?:\s+(?:also|has|had|have|then|later|\w+ly))?\Z|,\Z"
)
BARRED = re.compile(
    r"(?:\bto|\bnot|\bnever|n['’]t|\bcannot|\bwithout|\bby|\bof|\bfor|\bis|\bare|\bwas|\bwere|\bbeen"
    r"|\bbe|\bbeing|\bat|\bin|\bif)\Z"
)


def names_something(text: str, cue: Cue, sentence: Span) -> bool:
    """Tell whether a verb's form is a name or a noun: "the United States", "a think tank"."""
    if _TANK.match(text, cue.end):
        return True
    if not text[cue.start].isupper() or cue.entry.frames.isdisjoint(_VERBS):
        return False
    if not text[sentence.start : cue.start].strip(" “\"‘'("):
        # "Reports have …", but "Adding that …" and "Asked whether …".
        return not text.endswith(("ing", "ed"), cue.start, cue.end)
    # "Mayor Says Bridge to Stay Shut" is a headline, whose verbs have capitals too.
    words: list[str] = _LONG_WORD.findall(
        text, sentence.start, min(sentence.end, sentence.start + 200)
    )
    return sum(word[0].isupper() for word in words) <= _MANY_CAPITALS * len(words)


def may_lack_that(cue: Cue, tail: str) -> bool:
    """Tell whether ``tail`` after the cue can be what is said, though no "that" begins it."""
    frames = cue.entry.frames
    if _NO_CONTENT.match(tail):
        return False
    if "object" in frames:
        return len(tail.split()) >= 2
    if cue.entry.lemma in _SAY:
        return len(tail.split()) >= 3
    return "clause" in frames and bool(FINITE.search(tail[:80]))


def words_before(text: str, start: int, end: int) -> str:
    """Return the last words of a range, which patterns anchored at its end look at."""
    return text[max(start, end - 24) : end].rstrip()


def without_auxiliaries(text: str, start: int, end: int) -> int:
    """Return where the subject before a cue ends: "the mayor | has also" said."""
    while True:
        while end > start and text[end - 1].isspace():
            end -= 1
        match = _AUXILIARY.search(text, max(start, end - 16), end)
        if not match:
            return end
        end = match.start()


def cue_end(text: str, cue: Cue) -> int:
    """Return where the cue ends with whom it was said to and in what: "told us in a letter"."""
    end = cue.end
    if "person" in cue.entry.frames:
        recipient = _RECIPIENT.match(text, end)
        end = recipient.end() if recipient else end
    manner = _MANNER.match(text, end)
    return manner.end() if manner else end


def skip_when(text: str, at: int, end: int) -> int:
    """Return the offset after "on Monday" and "in a statement", which may stand at ``at``."""
    for pattern in (_WHEN, _MANNER, _WHEN):
        match = pattern.match(text, at, end)
        at = match.end() if match else at
    return at


def content_span(text: str, start: int, end: int) -> Span | None:
    """Return the content in a range: conjunctions, stops and a last relative clause cut off."""
    while start < end and (text[start].isspace() or text[start] in _ENDS):
        start += 1
    match = _CONJUNCTION.match(text, start, end)
    if match:
        start = match.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:.!?–—…"):
        end -= 1
    comma = text.rfind(",", start + 12, end)
    if comma > 0 and _RELATIVE.match(text, comma, end):
        end = comma
    return Span(start, end) if end - start >= 3 else None
