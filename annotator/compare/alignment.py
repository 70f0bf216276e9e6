"""Which sentences of two articles say the same: order does not matter, outlets reorder.

What speaks for a pair is how far it stands out: its likeness against what each of the two sentences
has with others, so that a story whose sentences all share names needs more than one told in new
words. Figures both have, linked sentences before and after, and another version that is linked to
both add to it; distance in the text, and words quoted in one of them alone, take from it. Less is
asked of a pair that leaves all others of its two sentences behind, and in articles that have most
sentences in common. Every sentence gets the partner with most evidence; a sentence cut in two gives
1:n links. A headline is only ever compared with a headline, or with a lead where the other article
has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from annotator.compare.attribution import quoted_words
from annotator.compare.likeness import Likeness, likeness
from annotator.compare.profile import Profile, remembered
from annotator.compare.vocabulary import Floats

_SURE = 0.46
"""Evidence of a link whatever else is linked: 1.6 times as alike as other pairs of the two."""
_WITHOUT = 0.66
"""Evidence a link needs if it is no better than the next best and nothing else is linked."""
_CLEAR = 0.44
"""What each point of evidence more, or less, than the next best pair has takes off that."""
_CLEARER, _BEHIND = 0.4, -0.5
"""Most and least that counts of it."""
_COMMON = 0.4
"""What is taken off it in articles all of whose sentences are linked, less where fewer are."""
LEAST = 0.07
"""Likeness below which only figures make a link."""
_FIGURES_ALONE = 1.2
"""Figures two sentences share that make a link without words, as between two scripts."""
_FLOOR = 0.05
"""Likeness that says nothing, added to both sides of the comparison."""
_OTHERS = 4
"""Next best partners that tell what a sentence has with others."""
_FIGURE = 0.28
"""What each of up to two figures adds that both sentences have."""
_BESIDE = 0.4
"""What a neighbour on either side adds, for as much as it is likely to be linked itself."""
_UNSURE = 0.3
"""Share that counts of a neighbour that is not its partner's best."""
_ENOUGH = 0.6
"""Likeness from which a neighbour counts no more."""
_ELSEWHERE = 0.8
"""What a version adds that is linked to both sentences, for as much as it is like them."""
_ORDER = 0.25
"""What is taken off a sentence from the beginning beside one from the end."""
_QUOTED = 0.5
"""What is taken off a sentence that is quoted beside one that is not."""
_PART, _PART_CONTAINED = 0.35, 0.5
"""Least likeness, and share of its words, at which a sentence may share its partner."""
_BESIDE_PART, _BESIDE_CONTAINED = 0.2, 0.45
"""The same where the sentence before or after it is the one it shares with."""
_ANOTHER, _ANOTHER_CONTAINED = 0.75, 1 / 3
"""Evidence, and share of its words, at which it may though it is less alike."""
HEADLINES = 0.06
"""Least likeness at which two headlines are linked; both stand for the whole story."""
_LEAD = 3
_LITTLE = -9.0
Ends = tuple[int, int]
Truths = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Join sentence ``a`` of one article to sentence ``b`` of the other; ``score`` is 0 to 1.

    A ``part`` shares its partner with a better link: one sentence became two.
    """

    a: int
    b: int
    score: float
    part: bool = False


def align(
    first: Profile,
    second: Profile,
    alike: Likeness | None = None,
    elsewhere: Floats | None = None,
) -> tuple[Link, ...]:
    """Return the links between two articles' sentences, sorted by ``a`` and ``b``.

    ``alike`` is their likeness, where it is known already; ``elsewhere`` tells for each pair of
    sentences how alike a third version is that is linked to both, 0 to 1.
    """
    alike = alike or likeness(first, second)
    score = alike.score
    if not score.size:
        return ()
    heads = _has_headline(first), _has_headline(second)
    down, right = map(int, heads)
    body = score[down:, right:]
    found = _own_evidence(body)
    figures = alike.figures[down:, right:]
    found += _FIGURE * figures
    found -= _ORDER * _apart(np.linspace(0, 1, len(body)), np.linspace(0, 1, body.shape[1]))
    found -= _QUOTED * _apart(_quoted(first)[down:], _quoted(second)[right:])
    if elsewhere is not None:
        found += _ELSEWHERE * elsewhere[down:, right:]
    whole, found = _matched(found, body, (body >= LEAST) | (figures >= _FIGURES_ALONE))
    ends = [(a, b, False) for a, b in whole]
    ends += [(a, b, True) for a, b in _parts(found, body, alike.contained[down:, right:], whole)]
    links = [Link(a + down, b + right, float(body[a, b]), part) for a, b, part in ends]
    for a, b in _headlines(heads, score):
        # A headline beside a lead is a part: the lead has its own partner.
        links.append(Link(a, b, float(score[a, b]), part=not all(heads)))
    return tuple(sorted(links))


def _has_headline(profile: Profile) -> bool:
    return len(profile) > 1 and profile.sentences[0].headline


def _own_evidence(score: Floats) -> Floats:
    """Return how far each pair stands out from what its two sentences have with others."""
    usual = (_usual(score)[:, None] + _usual(score.T)[None, :]) / 2
    found: Floats = np.log((score + _FLOOR) / (usual + _FLOOR))
    return found


def _usual(score: Floats) -> Floats:
    """Return how alike the next best partners of each sentence (row) are, its best left out."""
    others = -np.sort(-score, axis=1)[:, 1 : 1 + _OTHERS]
    if not others.shape[1]:
        return np.full(len(score), _FLOOR, dtype=np.float32)
    mean: Floats = others.mean(axis=1)
    return np.maximum(_FLOOR, mean)


@remembered
def _quoted(profile: Profile) -> Floats:
    """Return the share of each sentence that stands between quotation marks."""
    shares = [
        len(quoted_words(profile, sentence)) / max(1, len(sentence.tokens))
        for sentence in profile.sentences
    ]
    return np.array(shares, dtype=np.float32)


def _apart(first: npt.NDArray[np.floating], second: npt.NDArray[np.floating]) -> Floats:
    """Return how far each value of one article is from each of the other."""
    return np.abs(first[:, None] - second[None, :]).astype(np.float32)


def _matched(own: Floats, score: Floats, allowed: Truths) -> tuple[set[Ends], Floats]:
    """Return the pairs with most evidence, and all evidence, neighbours included.

    Neighbours first count for as much as they are alike, then for what was linked.
    """
    best = (score >= score.max(axis=1)[:, None]) & (score >= score.max(axis=0)[None, :])
    sure = np.minimum(_ENOUGH, np.where(best, 1.0, _UNSURE) * score).astype(np.float32)
    found = own + _BESIDE * _beside(sure)
    for a, b in _chosen(found, allowed & (found >= _SURE)):
        sure[a, b] = max(sure[a, b], min(_ENOUGH, _BESIDE * found[a, b]))
    found = own + _BESIDE * _beside(sure)
    common = len(_chosen(found, allowed & (found >= _SURE))) / min(found.shape)
    clear = found + _CLEAR * np.clip(found - _next_best(found), _BEHIND, _CLEARER)
    return _chosen(clear, allowed & (clear >= _WITHOUT - _COMMON * common)), found


def _next_best(found: Floats) -> Floats:
    """Return for each pair the most evidence another pair of one of its two sentences has."""
    best: Floats = np.maximum(_best_other(found), _best_other(found.T).T)
    return best


def _best_other(found: Floats) -> Floats:
    """Return for each value the best other value of its row, or far too little."""
    padded = np.pad(found, ((0, 0), (0, 1)), constant_values=_LITTLE)
    second, best = np.partition(padded, -2, axis=1)[:, -2:].T
    others: Floats = np.where(found >= best[:, None], second[:, None], best[:, None])
    return others


def _beside(sure: Floats) -> Floats:
    """Return for each pair the sum of the pairs before and after it."""
    total = np.zeros_like(sure)
    total[1:, 1:] += sure[:-1, :-1]
    total[:-1, :-1] += sure[1:, 1:]
    return total


def _chosen(found: Floats, allowed: Truths) -> set[Ends]:
    """Return pairs of sentences, most evidence first, each sentence in one of them at most."""
    possible = np.argwhere(allowed)
    order = np.argsort(-found[possible[:, 0], possible[:, 1]], kind="stable")
    to_b: dict[int, int] = {}
    taken: set[int] = set()
    for a, b in possible[order].tolist():
        if a not in to_b and b not in taken:
            to_b[a] = b
            taken.add(b)
    return set(to_b.items())


def _parts(found: Floats, score: Floats, contained: Floats, whole: set[Ends]) -> Iterator[Ends]:
    """Yield sentences left over, with a partner that has much of what they say."""
    to_b = dict(whole)
    to_a = {b: a for a, b in whole}
    alone = {(a, int(b)) for a, b in enumerate(found.argmax(axis=1)) if a not in to_b}
    alone |= {(int(a), b) for b, a in enumerate(found.argmax(axis=0)) if b not in to_a}
    for a, b in sorted(alone):
        beside = abs(to_b.get(a, -2) - b) == 1 or abs(to_a.get(b, -2) - a) == 1
        least, share = (_BESIDE_PART, _BESIDE_CONTAINED) if beside else (_PART, _PART_CONTAINED)
        alike = score[a, b] >= least and contained[a, b] >= share
        if alike or (found[a, b] >= _ANOTHER and contained[a, b] >= _ANOTHER_CONTAINED):
            yield a, b


def _headlines(heads: tuple[bool, bool], score: Floats) -> Iterator[Ends]:
    """Yield a headline with the other one, or with a lead where there is none."""
    if all(heads):
        if score[0, 0] >= HEADLINES:
            yield 0, 0
    elif heads[0] and score[0, :_LEAD].max() >= _PART:
        yield 0, int(score[0, :_LEAD].argmax())
    elif heads[1] and score[:_LEAD, 0].max() >= _PART:
        yield int(score[:_LEAD, 0].argmax()), 0


def moved(links: Sequence[Link]) -> frozenset[Link]:
    """Return the links that stand out of order: the fewest whose removal leaves the rest in it."""
    ordered = sorted(links)
    best: list[Ends] = []  # length of the longest rising run ending here, its predecessor
    for index, link in enumerate(ordered):
        length, before = max(
            (
                (best[earlier][0], earlier)
                for earlier in range(index)
                if ordered[earlier].b <= link.b
            ),
            default=(0, -1),
        )
        best.append((length + 1, before))
    kept: set[int] = set()
    at = max(range(len(best)), key=lambda index: best[index][0], default=-1)
    while at >= 0:
        kept.add(at)
        at = best[at][1]
    return frozenset(link for index, link in enumerate(ordered) if index not in kept)
