"""Drafting a claim matrix: the claims of a story as rows, what each article says as cells.

Claims of different articles meet in a row where they stand in sentences that report the same
fact; a discrepancy joins the row its passages lie in, or makes one. What nobody tagged is read
from the aligned sentence, and where there is none the article leaves the claim out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from annotator.compare.aligned import content_of, pairs_of, sentence_quantities
from annotator.compare.attribution import cues, quoted_words
from annotator.compare.lexicons import by_word
from annotator.compare.profile import ArticleText, Profile
from annotator.compare.proposing import facts_of
from annotator.compare.words import stem, tokens_of
from annotator.domain.annotations import PERSON, Claim, Discrepancy, Side
from annotator.domain.matrix import Cell
from annotator.domain.spans import Span

_ALIKE = 0.2
"""Least share of words two claims of one fact have in common, where a sentence holds several."""
_LONGEST_TITLE = 140
_WORD = re.compile(r"\S+")
_EDGES = " ,;:–—"
_NEIGHBOURS = 4
"""Words on either side that tell where a part of one word stands."""
_SILENT = ("equivalent",)
"""Types of discrepancy that say nothing differs."""
_FIGURES = ("number", "time")
_LEFT_OUT = ("omission", "added")
"""Types whose absent sides lack what is reported; of the others only the words are gone."""
_MOST_OF = 0.5
"""Share of a passage that has to be the same for two passages to say the same thing."""
_CERTAIN = "certain"
"""The section of the hedges that takes doubt away."""
_OTHER_READING = ("contradiction", "number", "time", "role")


@dataclass(slots=True)
class Draft:
    """Hold a row being made: its cells by article.

    A ``figure`` row is about one number or time, a ``part`` row about less than a whole sentence;
    ``words`` are those of the part, whose title may show what stands around.
    """

    fact: str
    title: str
    figure: bool = False
    part: bool = False
    words: frozenset[str] = frozenset()
    cells: dict[str, Cell] = field(default_factory=dict)


def draft(
    texts: Sequence[ArticleText],
    claims: Iterable[Claim],
    discrepancies: Iterable[Discrepancy],
) -> tuple[Draft, ...]:
    """Return the rows of a story's matrix in the order of its first article, cells of all articles.

    Only ``claims`` of one annotator make sense together; rejected discrepancies are left to the
    caller to leave out.
    """
    story = _Story(texts)
    rows: list[Draft] = []
    for claim in sorted(claims, key=lambda each: (story.number(each.article), each.spans[0].start)):
        _add_claim(story, rows, claim)
    for discrepancy in discrepancies:
        if discrepancy.label not in _SILENT:
            _add_discrepancy(story, rows, discrepancy)
    for row in rows:
        _complete(story, row)
    return tuple(sorted(rows, key=story.place))


class _Story:
    """Hold the profiles of a story's articles and the facts their sentences report."""

    def __init__(self, texts: Sequence[ArticleText]) -> None:
        self.profiles = {text.uid: Profile(text) for text in texts}
        self._order = [text.uid for text in texts]
        self._facts = facts_of(pairs_of(list(self.profiles.values())))

    def number(self, article: str) -> int:
        return self._order.index(article)

    def sentences(self, article: str, spans: Sequence[Span]) -> list[int]:
        """Return the sentences that spans lie in, most of the spans first."""
        found = []
        for index, sentence in enumerate(self.profiles[article].sentences):
            shared = sum(
                max(0, min(span.end, sentence.end) - max(span.start, sentence.start))
                for span in spans
            )
            if shared:
                found.append((-shared, index))
        return [index for _, index in sorted(found)]

    def fact(self, article: str, sentence: int) -> str:
        number = self.number(article)
        return self._facts.get((number, sentence), f"{number}.{sentence}")

    def sentence_of(self, article: str, fact: str) -> int | None:
        """Return the sentence in which an article reports a fact, or None."""
        number = self.number(article)
        found = (
            sentence
            for (owner, sentence), name in sorted(self._facts.items())
            if owner == number and name == fact
        )
        return next(found, None)

    def place(self, row: Draft) -> tuple[int, int]:
        """Return where a row begins: the first article that has it, and where."""
        placed = [
            (self.number(cell.article), cell.spans[0].start)
            for cell in row.cells.values()
            if cell.spans
        ]
        return min(placed, default=(len(self._order), 0))


def _add_claim(story: _Story, rows: list[Draft], claim: Claim) -> None:
    text = story.profiles[claim.article].text
    sentences = story.sentences(claim.article, claim.spans)
    fact = story.fact(claim.article, sentences[0]) if sentences else claim.uid
    words = _words(" ".join(span.slice(text) for span in claim.spans))
    best: tuple[float, Draft] | None = None
    for row in rows:
        if row.fact == fact and claim.article not in row.cells:
            alike = _share(words, _words(row.title))
            if best is None or alike > best[0]:
                best = alike, row
    several = sum(row.fact == fact for row in rows) > 1
    if best is not None and (best[0] >= _ALIKE or not several):
        row = best[1]
    else:
        row = Draft(fact, _title(claim.spans, text))
        rows.append(row)
    row.cells[claim.article] = Cell(
        claim.article,
        _stance(claim),
        claim.spans,
        (claim.uid,),
        _value(story, claim.article, claim.spans),
    )


def _stance(claim: Claim) -> str:
    attributes = claim.attributes
    if attributes.get("polarity") == "negative" or attributes.get("cue_class") == "deny":
        return "contradicts"
    if attributes.get("certainty") in ("probable", "possible"):
        return "hedges"
    if attributes.get("cue_class") == "hedge":
        return "hedges"
    if claim.source is not None or claim.cue:
        return "attributes"
    return "asserts"


def _add_discrepancy(story: _Story, rows: list[Draft], found: Discrepancy) -> None:
    sides = [side for side in found.sides if side.article in story.profiles]
    present = [side for side in sides if side.role == "evidence"]
    if not present:
        return
    row = _row_for(story, rows, found, present)
    reading = _said(story, present[0])
    for side in sides:
        if side.role == "absent":
            lacking = _lacking(story, found, side)
            if lacking is not None:
                row.cells[side.article] = lacking
            continue
        known = row.cells.get(side.article)
        stance = known.stance if known is not None else _read_stance(story, side)
        if found.label in _OTHER_READING and _said(story, side) != reading:
            stance = "contradicts"
        row.cells[side.article] = Cell(
            side.article,
            stance,
            known.spans if known is not None and known.spans else _whole(story, row, side),
            known.claims if known is not None else (),
            (_value(story, side.article, side.spans) if row.figure else "")
            or (known.value if known is not None else ""),
        )


def _lacking(story: _Story, found: Discrepancy, side: Side) -> Cell | None:
    """Return what an article makes of a claim some of whose words it lacks.

    Where a source, a hedge or a loaded word is gone, the sentence around the gap still tells the
    rest. None where there is no such sentence.
    """
    if found.label in _LEFT_OUT:
        return Cell(side.article, "omits", side.spans)
    profile = story.profiles[side.article]
    gap = side.spans[0].start
    index = profile.sentence_at(gap)
    if index is None:  # At the end of a sentence nothing follows directly.
        index = profile.sentence_at(gap - 1)
    if index is None:
        return None
    return Cell(side.article, _sentence_stance(profile, index), (profile.sentences[index].span,))


def _row_for(
    story: _Story, rows: list[Draft], found: Discrepancy, present: Sequence[Side]
) -> Draft:
    """Return the row a discrepancy belongs to: one it touches, one of its fact, or a new one.

    A figure has a row of its own: one sentence often gives several tolls. So has a part of a
    sentence that others leave out, for they tell the rest.
    """
    left_out = found.label in _LEFT_OUT
    least = _MOST_OF if left_out else 0.0
    touched = max(rows, key=lambda each: _touching(each, present, least), default=None)
    if touched is not None and _touching(touched, present, least):
        return touched
    first = present[0]
    sentences = story.sentences(first.article, first.spans)
    profile = story.profiles[first.article]
    fact = story.fact(first.article, sentences[0]) if sentences else found.uid
    figure = found.label in _FIGURES
    whole = (profile.sentences[sentences[0]].span,) if sentences else first.spans
    part = left_out and _covered(whole, first.spans) < _MOST_OF
    for row in rows:
        if row.fact == fact and not (row.figure or row.part or figure or part):
            return row
    if part:
        title = _part_title(first.spans, whole[0], profile.text)
        made = Draft(fact, title, part=True, words=_words(_title(first.spans, profile.text)))
    else:
        made = Draft(fact, _about(found) or _title(whole, profile.text), figure)
    rows.append(made)
    return made


def _whole(story: _Story, row: Draft, side: Side) -> tuple[Span, ...]:
    """Return what a cell shows of a side: the figure alone, or the sentence around the words."""
    sentences = story.sentences(side.article, side.spans)
    if row.figure or row.part or not sentences:
        return side.spans
    return (story.profiles[side.article].sentences[sentences[0]].span,)


def _about(found: Discrepancy) -> str:
    """Return what a suggestion on a figure said it counts: "people killed", or nothing."""
    if found.origin == PERSON or found.label not in _FIGURES:
        return ""
    about = found.note.rpartition(": ")[2].rstrip(".") if ": " in found.note else ""
    return about[:1].upper() + about[1:] if " " in about else ""


def _touching(row: Draft, sides: Sequence[Side], least: float) -> int:
    """Count the sides that overlap more than ``least`` of what a row has of their article."""
    cells = ((row.cells.get(side.article), side.spans) for side in sides)
    return sum(cell is not None and _covered(cell.spans, spans) > least for cell, spans in cells)


def _covered(spans: Sequence[Span], by: Sequence[Span]) -> float:
    """Return which share of some spans others cover, 0 to 1."""
    shared = sum(
        max(0, min(one.end, other.end) - max(one.start, other.start))
        for one in spans
        for other in by
    )
    return shared / max(1, sum(map(len, spans)))


def _said(story: _Story, side: Side) -> str:
    text = story.profiles[side.article].text
    return " ".join(span.slice(text).casefold() for span in side.spans)


def _read_stance(story: _Story, side: Side) -> str:
    sentences = story.sentences(side.article, side.spans)
    return _sentence_stance(story.profiles[side.article], sentences[0]) if sentences else "asserts"


def _sentence_stance(profile: Profile, index: int) -> str:
    """Return how a sentence nobody tagged puts what it says.

    A hedge inside quotation marks is the speaker's, and "they reported that" names who says it.
    """
    sentence = profile.sentences[index]
    found = cues(profile, index)
    spoken = quoted_words(profile, sentence)
    spoken |= {word for cue in found for word in range(cue.first, cue.last)}
    strengths = by_word("hedges")
    hedged = any(
        strengths.get(token.norm, _CERTAIN) != _CERTAIN
        for position, token in enumerate(sentence.tokens)
        if position not in spoken
    )
    if hedged:
        return "hedges"
    return "attributes" if found else "asserts"


def _complete(story: _Story, row: Draft) -> None:
    """Give every article a cell: read from the sentence of the same fact, or left out."""
    for article, profile in story.profiles.items():
        if article in row.cells:
            continue
        index = story.sentence_of(article, row.fact)
        if index is None:
            row.cells[article] = Cell(article, "omits")
            continue
        span = profile.sentences[index].span
        if row.part and _share(row.words, _words(span.slice(profile.text))) < _MOST_OF:
            row.cells[article] = Cell(article, "omits")
            continue
        value = _value(story, article, (span,)) if row.figure else ""
        row.cells[article] = Cell(article, _sentence_stance(profile, index), (span,), (), value)


def _value(story: _Story, article: str, spans: Sequence[Span]) -> str:
    """Return the first figure inside spans as it is written, or nothing."""
    profile = story.profiles[article]
    for index in story.sentences(article, spans):
        tokens = profile.sentences[index].tokens
        for quantity in sentence_quantities(profile, index):
            end = tokens[quantity.stop - 1].end
            if any(span.start <= quantity.start and end <= span.end for span in spans):
                return " ".join(profile.text[quantity.start : end].split())
    return ""


def _part_title(spans: Sequence[Span], sentence: Span, text: str) -> str:
    """Return a part of a sentence as a title: with its neighbours where it is a word or so."""
    part = _title(spans, text).strip(_EDGES) or _title(spans, text)
    if len(_words(part)) > 1:
        return part
    low, high = spans[0].start, spans[-1].end
    before = [word.start() for word in _WORD.finditer(text, sentence.start, low)]
    after = [word.end() for word in _WORD.finditer(text, high, sentence.end)]
    start = before[-_NEIGHBOURS] if len(before) > _NEIGHBOURS else sentence.start
    end = after[_NEIGHBOURS - 1] if len(after) > _NEIGHBOURS else sentence.end
    around = " ".join(text[start:end].split())
    opening, ending = "… " * (start > sentence.start), " …" * (end < sentence.end)
    return f"{part} ({opening}{around}{ending})"


def _title(spans: Sequence[Span], text: str) -> str:
    line = " ".join(" … ".join(span.slice(text) for span in spans).split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return f"{line[:_LONGEST_TITLE].rpartition(' ')[0] or line[:_LONGEST_TITLE]} …"


def _words(line: str) -> frozenset[str]:
    return frozenset(stem(norm) for norm in content_of(tokens_of(line)))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
