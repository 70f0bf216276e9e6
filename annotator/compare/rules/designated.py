"""What is said beside a name of who or what it is: the fishing boat Dora, a trawler, the Dora."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.compare.aligned import Pair, sentence_names, words_at
from annotator.compare.attribution import is_source_noun, quoted_words
from annotator.compare.concepts import concepts
from annotator.compare.findings import Finding
from annotator.compare.lexicons import listed
from annotator.compare.lookalikes import one_class
from annotator.compare.names import TITLES, Name, bare_name
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import FUNCTION_WORDS, Token, normal

_LONGEST = 4
"""Words a designation takes before a name."""
_SCORE = 0.42
_COURTESY = frozenset(listed("mr mrs ms miss dr sir dame lord lady"))
_TIMELESS = frozenset(
    listed("monday tuesday wednesday thursday friday saturday sunday year old day late former new")
)
_PARTLY = frozenset(
    listed(
        "foreign prime defence defense interior health transport finance state deputy vice acting"
    )
)
"""Words of offices that are none by themselves."""
_THINGS = frozenset(
    listed(
        "boat ship ferry trawler vessel tanker freighter yacht cruiser destroyer submarine plane "
        "jet aircraft airliner helicopter drone train lorry truck bus group militia faction party "
        "gang company firm bank newspaper tabloid broadcaster website charity hospital school "
        "church mosque prison dam bridge mine plant factory festival rally programme treaty"
    )
)
_DETERMINERS = frozenset(listed("a an the its his her their our"))


@dataclass(frozen=True, slots=True)
class Designation:
    """Hold a name with the words that say who or what it is; ``[first, last)`` covers both."""

    sentence: int
    first: int
    last: int
    said: frozenset[str]
    thing: bool


def designations(pair: Pair) -> Iterator[Finding]:
    """Find a name that each article puts another kind of thing, or office, beside.

    Limits: only what stands right before a name, or before it with a comma, is read; an article
    that gives several designations differs only if it shares none with the other.
    """
    ours, theirs = _designated(pair.a), _designated(pair.b)
    for name in ours:
        if name not in theirs:
            continue
        said = frozenset[str]().union(*(each.said for each in ours[name]))
        others = frozenset[str]().union(*(each.said for each in theirs[name]))
        if said & others or {e.thing for e in ours[name]} != {e.thing for e in theirs[name]}:
            continue
        one, other = ours[name][0], theirs[name][0]
        if _one_office(_words(pair.a, one), _words(pair.b, other)):
            continue
        yield Finding(
            "name",
            "name.designation",
            words_at(pair.a, pair.index_a, _words(pair.a, one)),
            words_at(pair.b, pair.index_b, _words(pair.b, other)),
            f"designation {name}",
            _SCORE,
            "one referent, called two things",
        )


def _one_office(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Tell whether what stands before one name says the same: premier, prime minister."""
    ours, theirs = [token.norm for token in a], [token.norm for token in b]
    while ours and theirs and ours[-1] == theirs[-1]:
        ours.pop()
        theirs.pop()
    return bool(ours and theirs) and one_class(" ".join(ours), " ".join(theirs))


def _words(profile: Profile, found: Designation) -> tuple[Token, ...]:
    return profile.sentences[found.sentence].tokens[found.first : found.last]


@remembered
def _designated(profile: Profile) -> dict[str, list[Designation]]:
    """Return the designations of each name by its last word."""
    known: dict[str, list[Designation]] = {}
    for index, sentence in enumerate(profile.sentences):
        if sentence.headline:
            continue
        quoted = quoted_words(profile, sentence)
        for name in sentence_names(profile, index):
            bare = bare_name(name.words)
            if not bare or len(bare[-1]) < 4 or name.first in quoted:
                continue
            found = _before(profile, index, name)
            if found is not None:
                known.setdefault(normal(bare[-1]), []).append(found)
    return known


def _before(profile: Profile, index: int, name: Name) -> Designation | None:
    tokens, about = profile.sentences[index].tokens, concepts(profile, index)
    titles = [
        at
        for at in range(name.first, name.last)
        if tokens[at].norm in TITLES and tokens[at].norm not in _COURTESY
    ]
    end = name.first
    if end and tokens[end - 1].norm == "the" and _comma(tokens, end - 1):
        end -= 1
    apposed = end > 0 and _comma(tokens, end)
    start = end
    while start > 0 and end - start < _LONGEST and _describes(tokens[start - 1]):
        if start < end and _comma(tokens, start):
            break
        start -= 1
    told = list(range(start, end))
    head = tokens[end - 1].norm if told else ""
    if head not in _THINGS and (head in _PARTLY or not (head in TITLES or is_source_noun(head))):
        told = []
    if apposed and not (
        told and start and (tokens[start - 1].norm in _DETERMINERS or _owns(tokens[start - 1]))
    ):
        told = []
    belongs = start > 1 and tokens[start - 2].norm in ("for", "of")
    if apposed and belongs and tokens[start - 1].norm == "the":
        told = []  # "A spokesman for the ministry, Ivo Lind": no ministry is called that.
    if apposed and head in _THINGS and tokens[name.first - 1].norm != "the":
        told = []  # "Among those on the aircraft, Venn …": the comma begins something else.
    if not told:
        start = name.first
    # Only the words themselves: a boat and a trawler are of one class, and not called the same.
    said = frozenset(c for at in (*told, *titles) for c in about[at] if isinstance(c, str))
    only_parts = {tokens[at].norm for at in titles} <= _PARTLY
    if not said or len(name.words) == len(titles) or (only_parts and not told):
        return None
    return Designation(index, start, name.last, said, bool(told) and head in _THINGS)


def _comma(tokens: Sequence[Token], at: int) -> bool:
    return 0 < at < len(tokens) and tokens[at].start - tokens[at - 1].end > 1


def _describes(token: Token) -> bool:
    """Tell whether a word may be a part of what a name is called: a noun, no verb of saying."""
    return (
        token.text[:1].islower()
        and token.norm not in FUNCTION_WORDS
        and token.norm not in _TIMELESS
        and not token.norm.endswith(("ed", "ly"))
        and not token.text.endswith(("'s", "’s"))
    )


def _owns(token: Token) -> bool:
    return token.text.endswith(("'s", "’s"))
