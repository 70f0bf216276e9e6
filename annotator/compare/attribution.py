"""Who is said to say it: the cues of a sentence with their sources, outside quotation marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from annotator import lexicons
from annotator.compare.lexicons import inflections, listed
from annotator.compare.profile import Profile, Sentence, remembered
from annotator.compare.quotations import quotations
from annotator.compare.words import FUNCTION_WORDS, Token, stem

PHRASE = "phrase"
_SOURCE = "source"
_PRONOUNS = frozenset(listed("he she it they i we who which that one"))
_CLAUSE = ".;:!?"
_WEAK = frozenset(
    listed(
        "read list back support view order hope plan aim count rate rank label file share express "
        "show record fear find want expect see measure register detail document hear learn feel "
        "judge name decide direct rule request consider prefer promise offer call present project "
        "ask attack challenge float charge grant suspect snap bark rage crow crown spin drone "
        "blast slam finger welcome reference term brand demand determine prove establish expose "
        "open understand monitor identify refuse decline continue threaten regret submit leak "
        "swear pledge vow plead beg raise approve bid set commit agree disagree declare hope wish "
        "demand threaten support back propose protest command maintain think"
    )
)
"""Verbs that attribute only with a clause or quotation beside them, and mean much else."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Hold one cue of attribution: ``first``/``last`` are its words in the sentence.

    ``strength`` is the section of the list it stands in; ``base`` its base form. ``source`` has
    the words of its source (a range of words, empty where none was found).
    """

    first: int
    last: int
    base: str
    strength: str
    source: tuple[int, int]

    def extent(self) -> tuple[int, int]:
        """Return the words of cue and source together."""
        if self.source[0] == self.source[1]:
            return self.first, self.last
        return min(self.first, self.source[0]), max(self.last, self.source[1])


@cache
def _verbs() -> dict[str, tuple[str, str]]:
    """Return base and strength of each form of a reporting verb."""
    found: dict[str, tuple[str, str]] = {}
    for strength, forms in _entries():
        if strength in (PHRASE, _SOURCE):
            continue
        base, *others = forms
        for form in (base, *others, *inflections(base, past=not others)):
            if " " not in form:
                found.setdefault(form, (base, strength))
    return found


@cache
def _entries() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return strength and forms of the rows that say something to comparing."""
    rows = lexicons.rows("attribution", 4)
    return tuple((row[0], lexicons.words(row[3])) for row in rows if row[0] != lexicons.NONE)


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for kind, forms in _entries():
        for words in (tuple(form.split()) for form in forms if kind == PHRASE):
            found[words[0]] = (*found.get(words[0], ()), words)
    return found


@cache
def _source_nouns() -> frozenset[str]:
    return frozenset(word for kind, forms in _entries() if kind == _SOURCE for word in forms)


def is_source_noun(norm: str) -> bool:
    """Tell whether a word names who usually says things: spokesman, ministry, residents."""
    return norm in _source_nouns()


def verb_strength(norm: str) -> str | None:
    """Return the strength of a reporting verb in any form, or None for other words."""
    found = _verbs().get(norm)
    return None if found is None else found[1]


def verb_base(norm: str) -> str:
    """Return the base form of a reporting verb, "" for other words."""
    return _verbs().get(norm, ("", ""))[0]


@remembered
def cues(profile: Profile, index: int) -> tuple[Cue, ...]:
    """Return the cues of one sentence."""
    return tuple(_find(profile, profile.sentences[index]))


def quoted_words(profile: Profile, sentence: Sentence) -> frozenset[int]:
    """Return which words of a sentence stand between quotation marks."""
    ranges = {
        each.whole
        for each in quotations(profile)
        if each.whole[0] < sentence.end and sentence.start < each.whole[1]
    }
    if not ranges:
        return frozenset()
    return frozenset(
        position
        for position, token in enumerate(sentence.tokens)
        if any(start <= token.start and token.end <= end for start, end in ranges)
    )


def _find(profile: Profile, sentence: Sentence) -> list[Cue]:
    tokens = sentence.tokens
    quoted = quoted_words(profile, sentence)
    found: list[Cue] = []
    at = 0
    while at < len(tokens):
        if at in quoted:
            at += 1
            continue
        phrase = _phrase_at(tokens, at)
        if phrase:
            last = at + len(phrase)
            found.append(
                Cue(at, last, " ".join(phrase), PHRASE, _source_after(tokens, last, profile.text))
            )
            at = last
            continue
        verb = _verbs().get(tokens[at].norm)
        if verb is not None and _attributes(tokens, at, verb[0], profile.text, quoted):
            found.append(Cue(at, at + 1, *verb, _source_of(tokens, at, profile.text, quoted)))
        at += 1
    return found


def _phrase_at(tokens: Sequence[Token], at: int) -> tuple[str, ...]:
    for phrase in _phrases().get(tokens[at].norm, ()):
        if tuple(token.norm for token in tokens[at : at + len(phrase)]) == phrase:
            return phrase
    return ()


def _attributes(
    tokens: Sequence[Token], at: int, base: str, text: str, quoted: frozenset[int]
) -> bool:
    """Tell whether a verb attributes here: infinitives and nouns of the same letters do not."""
    before = tokens[at - 1].norm if at else ""
    if before in ("to", "the", "a", "an", "of", "this", "its", "their", "his", "her", "no", "any"):
        return False
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    if before in _PASSIVE and base not in ("quote", "cite", "say"):
        return False
    if base in _NOUNS_TOO and tokens[at].norm in (base, f"{base}s") and after != "that":
        return False
    if base in _WEAK:
        beside_quote = at - 1 in quoted or at + 1 in quoted
        return after == "that" or (beside_quote and not tokens[at].norm.endswith("ing"))
    if tokens[at].norm.endswith("ing"):
        if any(token.norm == "with" for token in tokens[max(0, at - 5) : at - 1]):
            return True  # "… in Idlib, with the monitor saying they seized it."
        return before in ("", "and") or text[tokens[at - 1].end : tokens[at].start].strip() == ","
    return True


def _source_of(
    tokens: Sequence[Token], at: int, text: str, quoted: frozenset[int]
) -> tuple[int, int]:
    """Return the source of a verb: the noun phrase before it, or after an inverted "said"."""
    before = _noun_phrase_before(tokens, at, text, quoted)
    follows = at + 1 < len(tokens)
    inverted = follows and (
        tokens[at + 1].text[:1].isupper()
        or is_source_noun(tokens[at + 1].norm)
        or tokens[at + 1].norm in ("the", "a", "an")
    )
    leads = (
        at == 0
        or at - 1 in quoted
        or text[tokens[at - 1].end : tokens[at].start].strip()[-1:] in (",", '"', "”", "’")
    )
    if inverted and leads and follows:
        after = _source_after(tokens, at + 1, text)
        if after[0] < after[1]:
            return after
    return before


def _noun_phrase_before(
    tokens: Sequence[Token], at: int, text: str, quoted: frozenset[int]
) -> tuple[int, int]:
    start = at
    # "The operator, Halven Lines, said": a comma before the verb closes an apposition.
    closed = at > 0 and "," in text[tokens[at - 1].end : tokens[at].start]
    while start > 0 and at - start < 11 and start - 1 not in quoted:
        previous = tokens[start - 1]
        gap = text[previous.end : tokens[start].start]
        if any(mark in gap for mark in _CLAUSE):
            break
        if "," in gap and start < at and not closed:
            break
        norm = previous.norm
        if norm in ("that", "but", "with", "while", "when", "because", "if", "whether") or (
            norm == "and" and start < at and tokens[start].norm in _PRONOUNS
        ):
            break
        if norm in _AUXILIARIES:
            if start == at:
                start -= 1
                at -= 1
                continue
            # "Two people who have read the audit told": the clause belongs to the source.
            if not {"who", "that"} & {token.norm for token in tokens[max(0, start - 3) : start]}:
                break
        start -= 1
    while start < at and tokens[start].norm in ("and", "also", "on", "as", "later"):
        start += 1
    return (start, at) if start < at else (at, at)


_NOUNS_TOO = frozenset(
    listed("state report claim note comment remark answer reply quote post question account")
)
_PASSIVE = frozenset(listed("was were been be is are being get got"))
_AUXILIARIES = frozenset(listed("has had have was were is are been be also later did would will"))


def _source_after(tokens: Sequence[Token], at: int, text: str) -> tuple[int, int]:
    """Return the noun phrase that follows: up to a comma, a clause word or eight words."""
    end = at
    while end < len(tokens) and end - at < 9:
        if end > at:
            gap = text[tokens[end - 1].end : tokens[end].start]
            if any(mark in gap for mark in (*_CLAUSE, ",", "–", "—", "(", '"', "“")):
                break
            if tokens[end].norm in ("that", "which", "who", "as", "after", "on", "adding", "when"):
                break
        end += 1
    return at, end


def source_words(tokens: Sequence[Token], source: tuple[int, int]) -> frozenset[str]:
    """Return the stems of a source's content words; pronouns leave nothing."""
    return frozenset(
        stem(token.norm)
        for token in tokens[source[0] : source[1]]
        if token.norm not in FUNCTION_WORDS and token.norm not in _PRONOUNS
    )
