"""Names and participants: other spellings, other designations, and who did what to whom."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np

from annotator.compare.aligned import Aligned, Pair, sentence_names, words_at
from annotator.compare.differences import CHANGED, Chunk
from annotator.compare.findings import Finding, Place
from annotator.compare.lexicons import listed
from annotator.compare.lookalikes import one_class
from annotator.compare.names import Name, bare_name, is_acronym, spelt_nearly, spelt_otherwise
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import FUNCTION_WORDS, Token, normal, snapped, stem
from annotator.domain.spans import Span

_PARTICLES = frozenset(listed("al el de da di du van von bin ibn abu"))
_SETTING = frozenset(listed("in near from of"))
"""Words before a name that make it where or whose, not who."""
_BEING = frozenset(listed("was were been be being is are"))
_SAME_DEED = 0.1
_SHARED_DEED = 2
_LONGEST_DEED = 9
"""Least likeness of two sentences on one deed; words of the deed both have; words it may take."""


def spellings(pair: Pair) -> Iterator[Finding]:
    """Find names the two articles spell in other ways, wherever they stand.

    Limits: the same referent is told by likeness alone; each form must be missing from the other
    article. Transliterations across scripts are not found.
    """
    ours, theirs = _first_words(pair.a), _first_words(pair.b)
    for word, place in ours.items():
        if word in theirs:
            continue
        for other, where in theirs.items():
            if other in ours or not _same_company(place, where, word, other):
                continue
            yield Finding(
                "name",
                "name.spelling",
                _word_place(pair.a, pair.index_a, place),
                _word_place(pair.b, pair.index_b, where),
                "names",
                0.72,
                "one name in two spellings",
            )
    yield from _short_forms(pair, first=True)
    yield from _short_forms(pair, first=False)


def _short_forms(pair: Pair, *, first: bool) -> Iterator[Finding]:
    """Find a name that the other article only has in initials or written as one word."""
    ours, theirs = (pair.a, pair.b) if first else (pair.b, pair.a)
    numbers = (pair.index_a, pair.index_b) if first else (pair.index_b, pair.index_a)
    full, short = _full_names(ours), _first_words(theirs) | _initials(theirs)
    known = {_plain(words) for words in _full_names(theirs)}
    own = _first_words(ours) | _initials(ours)
    for words, place in full.items():
        for word, where in short.items():
            text = theirs.sentences[where[0]].tokens[where[2]].text
            joined = "".join(words) == word
            if not joined and not text.isupper():
                continue
            if not joined and not (len(text) > 2 and is_acronym(text, place[1].words)):
                continue
            if word in own or _known_in(words, known) or one_class(word, " ".join(words)):
                continue
            yield Finding(
                "name",
                "name.form",
                _word_place(ours, numbers[0], place),
                _word_place(theirs, numbers[1], where),
                "names",
                0.5,
                "one referent under two names",
            )


def _known_in(words: Sequence[str], known: set[str]) -> bool:
    """Tell whether a name stands among others, maybe with a word before it."""
    plain = _plain(words)
    return any(plain in each for each in known)


def _plain(words: Sequence[str]) -> str:
    """Return a name's letters, so that "Al Sham" and "al-Sham" are one."""
    return "".join(letter for word in words for letter in normal(word) if letter.isalnum())


def _initials(profile: Profile) -> dict[str, _Where]:
    """Return the names of one word in capitals, with where each first stands."""
    found: dict[str, _Where] = {}
    for index in range(len(profile)):
        for name in sentence_names(profile, index):
            if len(name.words) == 1 and name.words[0].isupper() and len(name.words[0]) > 2:
                found.setdefault(_composed(name.words[0]), (index, name, name.first))
    return found


@remembered
def _full_names(profile: Profile) -> dict[tuple[str, ...], _Where]:
    """Return the names of several words with where each first stands."""
    found: dict[tuple[str, ...], _Where] = {}
    for index in range(len(profile)):
        for name in sentence_names(profile, index):
            if len(name.words) > 1:
                words = tuple(_composed(word) for word in name.words)
                found.setdefault(words, (index, name, name.first))
    return found


_Where = tuple[int, Name, int]
"""Where a name word stands: sentence, name, and the word's number in the sentence."""


@remembered
def _first_words(profile: Profile) -> dict[str, _Where]:
    """Return each name word as written (composed, lower case) with where it first stands."""
    found: dict[str, _Where] = {}
    for index in range(len(profile)):
        for name in sentence_names(profile, index):
            for position in range(name.first, name.last):
                token = profile.sentences[index].tokens[position]
                word = _composed(token.text)
                if len(word) > 2 and token.norm not in FUNCTION_WORDS:
                    found.setdefault(word, (index, name, position))
    return found


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().removesuffix("'s").removesuffix("’s")


def _same_company(one: _Where, other: _Where, word: str, spelt: str) -> bool:
    """Tell whether two name words are one in two spellings: alike, and beside the same words."""
    accents = normal(word) == normal(spelt)
    otherwise = not accents and spelt_otherwise(word, spelt)
    if not accents and not otherwise and not spelt_nearly(word, spelt):
        return False
    ours, theirs = bare_name(one[1].words), bare_name(other[1].words)
    if not accents and not otherwise:
        return ours[-1:] == theirs[-1:] and word in ours[:-1] and spelt in theirs[:-1]
    if accents or (len(ours) == len(theirs) == 1 and len(word) > 4):
        return True
    beside = {normal(each) for each in ours} - {normal(word)}
    beside_other = {normal(each) for each in theirs} - {normal(spelt)}
    near = any(spelt_otherwise(a, b) for a in beside for b in beside_other)
    return bool(beside & beside_other) or near


def _word_place(profile: Profile, article: int, where: _Where) -> Place:
    index, name, _ = where
    tokens = profile.sentences[index].tokens[name.first : name.last]
    start, end = snapped(profile.text, tokens[0].start, tokens[-1].end)
    words = " ".join(_composed(token.text) for token in tokens)
    return Place(article, (Span(start, end),), words, profile.text[start:end])


def designations(aligned: Aligned) -> Iterator[Finding]:
    """Find one name in two forms in the same place: initials, titles, joined words, epithets.

    Limits: two unlike names in the same place are no name discrepancy but another participant,
    which only the role rule may say.
    """
    if aligned.ratio < 0.5:
        return
    for chunk in list(aligned.remaining()):
        a = aligned.a.tokens[chunk.a_start : chunk.a_end]
        b = aligned.b.tokens[chunk.b_start : chunk.b_end]
        if not a or not b or len(a) > 7 or len(b) > 7 or not (_proper(a) and _proper(b)):
            continue
        kind = _designation(a, b)
        if (
            kind is None
            and _before_one_name(aligned, chunk)
            and spelt_nearly(a[-1].text, b[-1].text)
        ):
            kind = 0.65
        if kind is None:
            continue
        aligned.use(chunk)
        if kind:
            first = _particled(aligned.a.tokens, chunk.a_start)
            second = _particled(aligned.b.tokens, chunk.b_start)
            yield Finding(
                "name",
                "name.form",
                aligned.place_a(first, chunk.a_end),
                aligned.place_b(second, chunk.b_end),
                "names",
                kind,
                "one referent under two names",
            )


def _before_one_name(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether the same name follows a chunk of one word on both sides."""
    a, b = aligned.a.tokens, aligned.b.tokens
    single = chunk.a_end - chunk.a_start == chunk.b_end - chunk.b_start == 1
    inside = chunk.a_end < len(a) and chunk.b_end < len(b)
    if not single or not inside or a[chunk.a_end].norm != b[chunk.b_end].norm:
        return False
    return a[chunk.a_end].text[:1].isupper()


def _particled(tokens: Sequence[Token], start: int) -> int:
    """Return where a name begins with the particle before it: "al-Sham", "von Tessin"."""
    return start - 1 if start and tokens[start - 1].norm in _PARTICLES else start


def _designation(a: Sequence[Token], b: Sequence[Token]) -> float | None:
    """Return the score of two forms of a name; 0 for mere case; None for unlike names."""
    ours, theirs = [t.text for t in a], [t.text for t in b]
    if "".join(ours).casefold() == "".join(theirs).casefold():
        return 0.6 if len(ours) != len(theirs) else 0.0
    if one_class(" ".join(ours), " ".join(theirs)):
        return 0.0
    one, other = bare_name(ours), bare_name(theirs)
    if one == other:
        return 0.0 if [w.casefold() for w in ours] == [w.casefold() for w in theirs] else 0.35
    for short, full in ((ours, theirs), (theirs, ours)):
        if len(short) == 1 and is_acronym(short[0], full):
            return 0.55
    if set(one) & set(other):
        return 0.35
    if any(spelt_otherwise(x, y) for x in one for y in other):
        return 0.65
    return None


def _proper(tokens: Sequence[Token]) -> bool:
    capitals = [token.text[:1].isupper() for token in tokens]
    return any(capitals) and all(
        capital or token.norm in FUNCTION_WORDS or token.norm in ("al", "el")
        for capital, token in zip(capitals, tokens, strict=True)
    )


def titles(aligned: Aligned) -> Iterator[Finding]:
    """Find a degree or title put before a name, or taken from it.

    Limits: "Mr" and "Ms" are house style and explained without a proposal.
    """
    for chunk in list(aligned.remaining()):
        for first in (True, False):
            start, end = (chunk.a_start, chunk.a_end) if first else (chunk.b_start, chunk.b_end)
            others = chunk.b_end - chunk.b_start if first else chunk.a_end - chunk.a_start
            tokens = (aligned.a if first else aligned.b).tokens
            if end - start != 1 or others or end >= len(tokens):
                continue
            norm = tokens[start].norm
            if not tokens[end].text[:1].isupper():
                continue
            if norm in ("mr", "mrs", "ms", "miss", "al", "el"):
                aligned.use(chunk)
            elif norm in ("dr", "prof", "professor", "sir", "dame", "lord", "lady", "judge"):
                aligned.use(chunk)
                at = chunk.b_start if first else chunk.a_start
                title = (start, end + 1)
                bare = (at, at + 1)
                yield Finding(
                    "name",
                    "name.title",
                    aligned.place_a(*(title if first else bare)),
                    aligned.place_b(*(bare if first else title)),
                    "names",
                    0.4,
                    "one person with and without a title",
                )


def swapped(aligned: Aligned) -> Iterator[Finding]:
    """Find two participants that changed places around the same verb.

    Limits: both must be names or capitalised words of both sentences; passives ("by") are left.
    """
    if aligned.link.score < 0.4:
        return
    ours, theirs = _positions(aligned.a.tokens), _positions(aligned.b.tokens)
    shared = [key for key in ours if key in theirs]
    verbs_a, verbs_b = _verb_places(aligned.a.tokens), _verb_places(aligned.b.tokens)
    verbs = [key for key in verbs_a if key in verbs_b]
    passive = ["by" in (t.norm for t in each.tokens) for each in (aligned.a, aligned.b)]
    if passive[0] != passive[1]:
        return
    # "A court sentenced the mayor", "the mayor was sentenced": nobody changed places.
    verbs = [
        v
        for v in verbs
        if _is_done_to(aligned.a.tokens, verbs_a[v]) == _is_done_to(aligned.b.tokens, verbs_b[v])
    ]
    for x in shared:
        for y in shared:
            if not (ours[x] < ours[y] and theirs[y] < theirs[x]):
                continue
            if any(
                ours[x] < verbs_a[v] < ours[y] and theirs[y] < verbs_b[v] < theirs[x] for v in verbs
            ):
                yield _role(aligned, (ours[x], ours[y]), (theirs[y], theirs[x]))
                return


def _is_done_to(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb stands in the passive: a form of "be" right before it."""
    return any(token.norm in _BEING for token in tokens[max(0, at - 2) : at])


def roles(pair: Pair) -> Iterator[Finding]:
    """Find sentences that tell one deed with its two participants exchanged, wherever they stand.

    Limits: both sentences must name both, and have two words of the deed between the names;
    passives are left.
    """
    for a, b in np.argwhere(pair.alike.score >= _SAME_DEED).tolist():
        one, other = pair.a.sentences[a].tokens, pair.b.sentences[b].tokens
        ours, theirs = _deeds_of(pair.a, a), _deeds_of(pair.b, b)
        if not ours or not theirs:
            continue
        found = next(
            (
                (who, which)
                for who, place in ours.items()
                for which, where in theirs.items()
                if who == which[::-1] and len(place[2] & where[2]) >= _SHARED_DEED
            ),
            None,
        )
        if found is None:
            continue
        place, where = ours[found[0]], theirs[found[1]]
        yield Finding(
            "role",
            "role.exchanged",
            words_at(pair.a, pair.index_a, one[place[0] : place[1]]),
            words_at(pair.b, pair.index_b, other[where[0] : where[1]]),
            pair.facts.get((pair.index_a, a), f"{pair.index_a}.{a}"),
            0.7,
            "who did it and to whom",
        )


_Deed = tuple[int, int, frozenset[str]]
"""The words from one participant to the other, and the stems of what stands between them."""


@remembered
def _deeds_of(profile: Profile, index: int) -> dict[tuple[str, str], _Deed]:
    """Return the deeds of a sentence."""
    return _deeds(profile.sentences[index].tokens)


def _deeds(tokens: Sequence[Token]) -> dict[tuple[str, str], _Deed]:
    """Return what stands between each two names, in their order, near each other."""
    names = [
        (at, stem(token.norm))
        for at, token in enumerate(tokens)
        if token.text[:1].isupper()
        and token.norm not in FUNCTION_WORDS
        and not _SETTING & {each.norm for each in tokens[max(0, at - 2) : at]}
    ]
    found: dict[tuple[str, str], _Deed] = {}
    for number, (at, name) in enumerate(names):
        for end, other in names[number + 1 :]:
            if other == name or end - at > _LONGEST_DEED:
                continue
            if any(token.norm == "by" for token in tokens[at:end]):
                continue
            between = frozenset(
                stem(token.norm)
                for token in tokens[at + 1 : end]
                if token.text[:1].islower() and token.norm not in FUNCTION_WORDS
            )
            found.setdefault((name, other), (at, _phrase_end(tokens, end), between))
    return found


def _positions(tokens: Sequence[Token]) -> dict[str, int]:
    found: dict[str, int] = {}
    for position, token in enumerate(tokens):
        if token.text[:1].isupper() and token.norm not in FUNCTION_WORDS:
            found.setdefault(stem(token.norm), position)
    return found


def _verb_places(tokens: Sequence[Token]) -> dict[str, int]:
    found: dict[str, int] = {}
    for position, token in enumerate(tokens):
        if token.text[:1].islower() and token.norm.endswith("ed") and len(token.norm) > 4:
            found.setdefault(stem(token.norm), position)
    return found


def _role(aligned: Aligned, ours: tuple[int, int], theirs: tuple[int, int]) -> Finding:
    for chunk in aligned.diff.changed:
        aligned.use(chunk)
    a_end = _phrase_end(aligned.a.tokens, ours[1])
    b_end = _phrase_end(aligned.b.tokens, theirs[1])
    return Finding(
        "role",
        "role.swapped",
        aligned.place_a(ours[0], a_end),
        aligned.place_b(theirs[0], b_end),
        aligned.fact,
        0.8,
        "who did it and to whom",
    )


def _phrase_end(tokens: Sequence[Token], at: int) -> int:
    end = at + 1
    while end < len(tokens) and end - at < 3 and tokens[end].norm not in FUNCTION_WORDS:
        end += 1
    return end


def replaced(aligned: Aligned) -> Iterator[Finding]:
    """Find a subject exchanged for a participant the sentence names elsewhere.

    Limits: only at the head of a sentence or clause, where the words of both subjects stand in
    both sentences in other places.
    """
    if aligned.ratio < 0.5:
        return
    words_a = [stem(token.norm) for token in aligned.a.tokens]
    words_b = [stem(token.norm) for token in aligned.b.tokens]
    for chunk in aligned.diff.chunks:
        if chunk.kind != CHANGED or chunk.a_start > 2 or chunk.b_start > 2:
            continue
        gone = _content(words_a[chunk.a_start : chunk.a_end])
        come = _content(words_b[chunk.b_start : chunk.b_end])
        if not gone or not come or len(gone) > 5 or len(come) > 5:
            continue
        if gone & set(words_b[chunk.b_end :]) and come & set(words_a[chunk.a_end :]):
            if set(range(chunk.a_start, chunk.a_end)) <= aligned.used_a:
                continue
            for each in aligned.diff.changed:
                aligned.use(each)
            yield Finding(
                "role",
                "role.replaced",
                aligned.place_a(chunk.a_start, min(chunk.a_end + 4, len(words_a))),
                aligned.place_b(chunk.b_start, min(chunk.b_end + 4, len(words_b))),
                aligned.fact,
                0.75,
                "who did it",
            )
            return


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if word not in FUNCTION_WORDS and len(word) > 2}
