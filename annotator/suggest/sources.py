"""Read who says something from the words where a source stands: names, offices, pronouns.

A source is the shortest stretch that still names it: without titles, articles and what follows
("a teacher from …"). English. All offsets are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from annotator import lexicons
from annotator.domain.annotations import Mention
from annotator.domain.spans import Span

_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*\.?(?<!\w\w\w\.)|&")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_STARTS = re.compile(
    r"(?:But|And|Yet|So|Then|Still|Meanwhile|However|Earlier|Later|Instead|Separately|Also|While"
    r"|When|As|Although|Though|Because|If|Since|After|Before|On|In|At|By|During|For|From|With"
    r"|Asked|Speaking|Last|This|Among|Despite|Under|Over)\b"
)
_BREAKS = re.compile(
    r"\s(?:who|whom|which|that|where|when|while|after|before|as|because|of|for|from|in|at|on|with"
    r"|to|by|near|outside|familiar|close|briefed|speaking|told|issued|published|released|seen|and|but"
    r"|or|than|into|against)\s|\s[(–—]"
)
_CLAUSE = re.compile(r"\s(?:that|but|because|while|although|and|when|as|after|before)\s(?=[^\s]+)")
_DETERMINER = re.compile(
    r"(?:the|a|an|his|her|its|their|our|my|this|that|these|those|one)\s+", re.IGNORECASE
)
_PRONOUNS = {
    "he": "person", "she": "person", "it": "body", "they": "any", "who": "last", "He": "person",
    "She": "person", "It": "body", "They": "any", "I": "speaker", "We": "speaker", "we": "speaker",
}  # fmt: skip
_PARTICLES = frozenset(
    (
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "of",
        "ten",
        "ter",
        "the",
        "van",
        "von",
        "and",
        "for",
        "&",
    )
)
_OWNER = re.compile(r"[’']s\Z")
_OFFICE_WORDS = re.compile(r"(?:\s+[a-z][a-z-]{2,}){1,5}\s+")
_FORMED = re.compile(r"[^\W_]+-[a-z]+(?:ed|led|based)\Z")
_BODIES = re.compile(
    r"\b(?:Ministry|Office|Council|Commission|Authority|Party|Union|Group|Company|Bank|Court"
    r"|University|Hospital|Agency|Army|Police|Lines|Mutual|Inc|Ltd|Corp|Association|League"
    r"|Committee|Department|Bureau|Service|Institute|Trust|Mission|Inspectorate|Force|Forces"
    r"|Government|Parliament|Senate|House|Workers|Ballots|Centre|Center|Society|Fund)\b"
)
_NO_GIVEN_NAMES = frozenset(
    (
        "The",
        "A",
        "An",
        "Of",
        "Upper",
        "Lower",
        "New",
        "North",
        "South",
        "East",
        "West",
        "Port",
        "St",
    )
)
_BODY_LABELS = frozenset({"organisation", "armed_group", "country"})


@dataclass(frozen=True, slots=True)
class Source:
    """Hold who says something: the span, its type (a choice of source_type), the mention there.

    ``pronoun`` is what the text has in its place; the span is then that of whom it stands for.
    """

    span: Span
    kind: str
    mention: str | None = None
    pronoun: str = ""


@dataclass(slots=True)
class Sources:
    """Read sources of one article in the order of its text, and remember them for pronouns."""

    text: str
    mentions: Sequence[Mention]
    person: str
    _person: Source | None = None
    _body: Source | None = None
    _last: Source | None = None
    _kinds: dict[str, str] = field(default_factory=dict)
    _surnames: dict[str, bool] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        simple = [each for each in self.mentions if len(each.spans) == 1]
        self.mentions = sorted(simple, key=lambda each: each.spans[0])
        self._starts = [each.spans[0].start for each in self.mentions]

    def subject(self, start: int, end: int) -> Source | None:
        """Return the source in a stretch before its verb, which may hold appositions."""
        phrase = self._subject_phrase(start, end)
        return self._remember(self._read(*phrase)) if phrase else None

    def object(self, start: int, end: int) -> Source | None:
        """Return the source in a stretch that follows its verb or "according to"."""
        stop = re.compile(r"[,.;:()“”\"«»\n]").search(self.text, start, end)
        while (
            stop
            and stop[0] == "."
            and re.search(r"\b(?:[A-Z]|Dr|Mr|Mrs|Ms|St)\Z", self.text[start : stop.start()])
        ):
            stop = re.compile(r"[,.;:()“”\"«»\n]").search(self.text, stop.end(), end)
        phrase = _trimmed(self.text, start, stop.start() if stop else end)
        return self._remember(self._read(*phrase)) if phrase else None

    def _subject_phrase(self, start: int, end: int) -> tuple[int, int] | None:
        trimmed = _trimmed(self.text, start, end)
        if trimmed is None:
            return None
        start, end = trimmed
        pieces = []
        at = start
        for comma in re.finditer(r",\s+", self.text[start:end]):
            pieces.append((at, start + comma.start()))
            at = start + comma.end()
        pieces.append((at, end))
        while len(pieces) > 1 and _STARTS.match(self.text, pieces[0][0]):
            pieces.pop(0)
        first = pieces[0]
        opening = self.text[slice(*first)]
        if len(pieces) > 1 and _DETERMINER.match(opening):
            # "The union's secretary, Ada Vern, said": the name says more than the office.
            name = self._name(*pieces[1])
            if name and name[0].start == pieces[1][0] and name[0].end == pieces[1][1]:
                return pieces[1]
        if len(pieces) > 2 and not _CAPITAL.match(self.text, first[0]):
            first = pieces[-1]
        if len(opening.split()) > 9:
            cuts = list(_CLAUSE.finditer(self.text, *first))
            if cuts:
                first = (cuts[-1].end(), first[1])
        while (skip := _STARTS.match(self.text, *first)) and skip.end() < first[1]:
            trimmed = _trimmed(self.text, skip.end(), first[1])
            if trimmed is None:
                return None
            first = trimmed
        return first

    def _read(self, start: int, end: int) -> Source | None:
        phrase = self.text[start:end]
        if phrase in _PRONOUNS:
            return self._antecedent(phrase, start)
        if not phrase or len(phrase) > 160:
            return None
        tagged = self._tagged(start, end)
        if tagged:
            return tagged
        determiner = _DETERMINER.match(phrase)
        if not determiner and _CAPITAL.match(phrase):
            name = self._name(start, end)
            if name:
                return Source(*self._past_office(name, start, end))
        low = start + (determiner.end() if determiner else 0)
        stop = _BREAKS.search(self.text, low, end)
        high = stop.start() if stop else end
        name = self._name(low, high)
        if name and name[0].end == high and name[1] in ("named", "office"):
            return Source(name[0], name[1])
        if len(self.text[low:high].split()) > 6 or low >= high:
            return Source(name[0], name[1]) if name else None
        return Source(Span(low, high), self._noun_kind(self.text[low:high], start, end))

    def _tagged(self, start: int, end: int) -> Source | None:
        """Return the source a mention in the stretch names: a person, or else a body."""
        from bisect import bisect_left

        inside: list[Mention] = []
        for at in range(bisect_left(self._starts, start), len(self.mentions)):
            mention = self.mentions[at]
            if mention.spans[0].start >= end:
                break
            if mention.spans[0].end <= end:
                inside.append(mention)
        for mention in inside:
            if mention.label == self.person:
                kind = self._person_kind(self.text[start:end], mention.spans[0].slice(self.text))
                return Source(mention.spans[0], kind, mention.uid)
        for mention in inside:
            span = mention.spans[0]
            whole = span.start - start <= 4 and end - span.end <= 1
            if mention.label in _BODY_LABELS and whole:
                return Source(span, "institution", mention.uid)
        return None

    def _name(self, start: int, end: int) -> tuple[Span, str] | None:
        """Return the first name in a stretch, titles cut off, and its kind."""
        run, words = self._capitals(start, end)
        if not run:
            return None
        titles = _titles()
        owner = max(
            (at + 1 for at, word in enumerate(words[:-1]) if _OWNER.search(word)), default=0
        )
        if owner and not _BODIES.search(" ".join(words[owner:])):
            # "Ostria's Marenko" is Marenko; "Ostria's Foreign Ministry" is one body.
            run, words = run[owner:], words[owner:]
        cut = max(
            (at + 1 for at, word in enumerate(words[:-1]) if word.rstrip(".").lower() in titles),
            default=0,
        )
        span = Span(run[cut][0], run[-1][1])
        name = span.slice(self.text)
        holder, of, _ = name.partition(" of ")
        if of and " " in holder and not _BODIES.search(holder):
            # "Ada Vern of the Pellan Harbour Trust": the person, not where they work.
            span, name = Span(span.start, span.start + len(holder)), holder
        for tail in ("'s", "’s"):
            if name.endswith(tail):
                span, name = Span(span.start, span.end - 2), name[:-2]
        if _BODIES.search(name) or (len(words) == 1 and name.isupper()):
            return span, "institution"
        before = self.text[max(0, span.start - 60) : span.start]
        if cut or len(name.split()) > 1 or name in self._kinds:
            return span, self._person_kind(before if cut or start < span.start else "", name)
        kind = _kinds().get(name.lower())
        if kind is None and self._is_surname(name, span.start):
            return span, self._person_kind("", name)
        return span, kind or "institution"

    def _capitals(self, start: int, end: int) -> tuple[list[tuple[int, int]], list[str]]:
        """Return the first run of words with capitals: where each stands, and what it is."""
        run: list[tuple[int, int]] = []
        for match in _WORD.finditer(self.text, start, end):
            gap = self.text[run[-1][1] : match.start()] if run else ""
            if run and gap.strip():
                break
            if _CAPITAL.match(match[0]) or (run and match[0] in _PARTICLES):
                run.append(match.span())
            elif run:
                break
        while run and not _CAPITAL.match(self.text, run[-1][0]):
            run.pop()
        words = [self.text[low:high] for low, high in run]
        if len(run) > 1 and words[0] in ("The", "A", "An"):
            run, words = run[1:], words[1:]
        return run, words

    def _past_office(self, name: tuple[Span, str], start: int, end: int) -> tuple[Span, str]:
        """Return the person in "Ostrian ministry spokesman Ineke Vrand": the office comes first."""
        text = self.text
        stop = _BREAKS.search(text, name[0].end, end)
        high = stop.start() if stop else end
        following = _OFFICE_WORDS.match(text, name[0].end, high)
        if following:
            later = self._name(following.end(), end)
            if later and later[0].start == following.end() and later[1] in ("named", "office"):
                return later[0], self._person_kind(
                    text[start : later[0].start], later[0].slice(text)
                )
        # "Ostrian state media": the name is an adjective of whoever is meant.
        noun = text[name[0].end : high].split()
        if (
            0 < len(noun) <= 4
            and all(word.islower() for word in noun)
            and (noun[-1] in _kinds() or _FORMED.match(name[0].slice(text)))
        ):
            return Span(name[0].start, high), self._noun_kind(" ".join(noun), start, end)
        return name

    def _is_surname(self, name: str, start: int) -> bool:
        """Tell whether a full name that ends in ``name`` stands before ``start``."""
        known = self._surnames.get(name)
        if known is None:
            full = re.search(rf"([^\W\d_a-z][\w.-]+) {re.escape(name)}\b", self.text[:start])
            given = full[1] if full else "The"
            known = not _STARTS.match(given) and given not in _NO_GIVEN_NAMES
            self._surnames[name] = known
        return known

    def _person_kind(self, phrase: str, name: str) -> str:
        surname = name.rsplit(maxsplit=1)[-1] if name.split() else name
        kind = "office" if _offices().search(phrase) else self._kinds.get(surname, "named")
        self._kinds[surname] = kind
        return kind

    def _noun_kind(self, noun: str, start: int, end: int) -> str:
        words = re.sub(r"['’]s\b", "", noun.lower()).split()
        for size in (3, 2, 1):
            kind = _kinds().get(" ".join(words[-size:]))
            if kind:
                break
        else:
            kind = "institution"
        if kind == "office" and re.match(r"an?\s", self.text[start:end], re.IGNORECASE):
            return "anonymous" if "spokes" not in noun else "institution"
        return "anonymous" if kind == "named" else kind

    def _antecedent(self, pronoun: str, start: int) -> Source | None:
        role = _PRONOUNS[pronoun]
        known = {"person": self._person, "body": self._body}.get(role, self._last)
        # Whoever spoke far above is hardly meant any more.
        if role == "speaker" or known is None or start - known.span.end > 1500:
            return Source(Span(start, start + len(pronoun)), "anonymous", None, pronoun)
        return replace(known, pronoun=pronoun)

    def _remember(self, source: Source | None) -> Source | None:
        if source is None or source.pronoun:
            return source
        if source.kind in ("named", "office", "witness", "anonymous"):
            self._person = source
        if source.kind in ("institution", "media"):
            self._body = source
        self._last = source
        return source


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the range without spaces, commas, quotation marks and dashes at its edges."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ',;:–—-“”"«»(*'):
        end -= 1
    return (start, end) if start < end else None


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return {
        word: kind
        for kind, field in reversed(lexicons.rows("sources.en", 2))
        for word in lexicons.words(field)
    }


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(
        part
        for kind, field in lexicons.rows("sources.en", 2)
        if kind in ("office", "named")
        for word in lexicons.words(field)
        for part in (word, word.split()[-1])
    )


@lru_cache(maxsize=1)
def _offices() -> re.Pattern[str]:
    words = [
        word
        for kind, field in lexicons.rows("sources.en", 2)
        if kind == "office"
        for word in lexicons.words(field)
    ]
    return re.compile(rf"\b{lexicons.any_of(words)}\b", re.IGNORECASE)
