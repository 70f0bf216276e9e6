"""Read who says what in English news: quotations with their cue and source, and reported speech.

Each cue is read where it stands: beside a quotation, after a source ("X said that …"), at the end
("…, X said"), in the middle ("…, X said, …"), or without a source ("it is believed that …"). All
offsets are code points, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.spans import Span
from annotator.suggest.clauses import (
    AFTERTHOUGHT,
    AND_THAT,
    BARRED,
    DATELINE,
    FINITE,
    JOINED,
    LATER_THAT,
    NO_SUBJECT,
    NOUNISH,
    PREPOSITION,
    THAT,
    WHICH,
    WITH_SUBJECT,
    content_span,
    cue_end,
    may_lack_that,
    names_something,
    skip_when,
    without_auxiliaries,
    words_before,
)
from annotator.suggest.cues import Cue, find_cues
from annotator.suggest.quotation_places import QuotationPlaces
from annotator.suggest.quotations import Quotation
from annotator.suggest.sources import Source, Sources
from annotator.suggest.stretches import Stretches

_FARTHEST = 800


@dataclass(frozen=True, slots=True)
class Attribution:
    """Hold what is said (``spans``), by which cue, by whom, and the rule that read it so."""

    spans: tuple[Span, ...]
    cue: Span | None
    source: Source | None
    cue_class: str
    rule: str
    quotation: bool = False


def attributions(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation], sources: Sources
) -> list[Attribution]:
    """Return what is attributed in an English text, in the order of the cues."""
    return _Reader(text, sentences, quotations, sources).read()


def _after_that(match: re.Match[str]) -> int:
    """Return where content begins: after "that", but at "whether", which it needs."""
    return match.end() if match[1] == "that" else match.start(1)


class _Reader:
    """Read one article from front to back; what was read last gives pronouns their meaning."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        quotations: Sequence[Quotation],
        sources: Sources,
    ) -> None:
        self.text = text
        self.sources = sources
        self._sentences = sentences
        self._sentence_starts = [each.start for each in sentences]
        self._quotations = QuotationPlaces(text, quotations)
        self._found: list[Attribution] = []
        self._cues = [
            cue
            for cue in find_cues(text)
            if self._quotations.at(cue.start) is None and not self._named(cue)
        ]
        self._quoted: dict[int, Attribution] = {}
        self._sentence_source: tuple[int, Source | None] = (-1, None)

    def read(self) -> list[Attribution]:
        """Return what the cues attribute, then quotations that have none."""
        for at, cue in enumerate(self._cues):
            region = self._region(cue)
            if region is None:
                continue
            if self._beside_quotation(cue, region):
                continue
            following = self._cues[at + 1] if at + 1 < len(self._cues) else None
            self._indirect(cue, region, following)
        self._lone_quotations()
        return self._found

    def _named(self, cue: Cue) -> bool:
        index = self._sentence(cue.start)
        return index >= 0 and names_something(self.text, cue, self._sentences[index])

    def _region(self, cue: Cue) -> Span | None:
        """Return the cue's sentence with whole quotations at its edges, without a dateline."""
        text = self.text
        index = bisect_right(self._sentence_starts, cue.start) - 1
        if index < 0 or self._sentences[index].end < cue.end:
            return None
        start, end = self._sentences[index].start, self._sentences[index].end
        before = self._quotations.at(start)
        if before and before.start < start:
            start = before.start
        after = self._quotations.at(end - 1)
        if after and after.end > end:
            end = after.end
        # A text without stops is one sentence; what is said is not a page away from its cue.
        if cue.start - start > _FARTHEST:
            start = text.find(" ", cue.start - _FARTHEST, cue.start) + 1 or cue.start
        if end - cue.end > _FARTHEST:
            end = max(cue.end, text.rfind(" ", cue.end, cue.end + _FARTHEST))
        dateline = DATELINE.match(text, start, min(end, start + 110))
        if dateline and dateline.end() <= cue.start:
            start = dateline.end()
        return Span(start, end)

    def _beside_quotation(self, cue: Cue, region: Span) -> bool:
        if cue.entry.frames <= {"noun", "passive", "phrase", "adverb"}:
            return False
        text = self.text
        end = cue_end(self.text, cue)
        quotation = self._quotations.before(cue.start)
        if quotation:
            if text[quotation.end : cue.start].strip(" ,"):
                source = self.sources.subject(
                    quotation.end, without_auxiliaries(self.text, quotation.end, cue.start)
                )
            else:
                source = self.sources.object(end, max(region.end, end))
            self._add_quotation(quotation, cue, end, source, "quote.said")
            self._continued(quotation, end)
            return True
        introduced = self._quotations.introduced(end)
        if introduced and self._quoted.get(introduced.start) is None:
            if BARRED.search(words_before(self.text, region.start, cue.start)):
                return False
            source = self._subject(region.start, cue.start)
            self._add_quotation(introduced, cue, end, source, "quote.introduced")
            return True
        return False

    def _add_quotation(
        self, quotation: Quotation, cue: Cue, end: int, source: Source | None, rule: str
    ) -> None:
        found = Attribution(
            (Span(quotation.start, quotation.end),),
            Span(cue.start, end),
            source,
            cue.entry.cue_class,
            rule,
            quotation=True,
        )
        self._quoted[quotation.start] = found
        self._found.append(found)
        self._sentence_source = (self._sentence(cue.start), source)

    def _continued(self, quotation: Quotation, end: int) -> None:
        """Join the second part of a quotation that its attribution broke in two."""
        second = self._quotations.continued(quotation, end)
        if second is not None:
            found = self._found[-1]
            joined = replace(found, spans=(*found.spans, Span(second.start, second.end)))
            self._found[-1] = self._quoted[quotation.start] = self._quoted[second.start] = joined

    def _lone_quotations(self) -> None:
        """Give quotations without a cue the source of the one before in the same paragraph."""
        previous: Attribution | None = None
        # Quoted words inside reported speech are part of what is reported.
        reported = Stretches(
            span for found in self._found if not found.quotation for span in found.spans
        )
        end = 0
        for quotation in self._quotations.all:
            if "\n" in self.text[end : quotation.start]:
                previous = None
            end = quotation.end
            known = self._quoted.get(quotation.start)
            if known:
                previous = known
            elif quotation.spoken and not reported.touch(quotation.start, quotation.end):
                spans = (Span(quotation.start, quotation.end),)
                if previous:
                    self._found.append(replace(previous, spans=spans, rule="quote.continued"))
                else:
                    self._found.append(
                        Attribution(spans, None, None, "neutral", "quote.alone", quotation=True)
                    )

    def _indirect(self, cue: Cue, region: Span, following: Cue | None) -> None:
        frames = cue.entry.frames
        if following is not None and following.start >= region.end:
            following = None
        if "phrase" in frames:
            self._according(cue, region)
        elif "passive" in frames:
            self._passive(cue, region, following)
        elif "adverb" in frames:
            self._adverb(cue, region)
        elif "noun" in frames and (
            frames == {"noun"} or NOUNISH.search(words_before(self.text, region.start, cue.start))
        ):
            self._noun(cue, region, following)
        elif "object" in frames and NOUNISH.search(
            words_before(self.text, region.start, cue.start)
        ):
            # "the disputed frontier"
            return
        elif frames & {"clause", "that", "object", "person"}:
            self._verb(cue, region, following)

    def _verb(self, cue: Cue, region: Span, following: Cue | None) -> None:
        text = self.text
        low = without_auxiliaries(self.text, region.start, cue.start)
        if BARRED.search(words_before(self.text, region.start, low)) or BARRED.search(
            words_before(self.text, region.start, cue.start)
        ):
            return
        end = cue_end(self.text, cue)
        rest = skip_when(self.text, end, region.end)
        tail = text[rest : region.end]
        if not tail.strip(" .!?\n"):
            self._final(cue, end, Span(region.start, low), "claim.final")
            return
        if tail.lstrip()[:1] == ",":
            comma = text.index(",", rest)
            if self._final(cue, end, Span(region.start, low), "claim.middle"):
                self._second_part(cue, end, comma + 1, region, following)
            return
        that = THAT.match(text, rest, region.end)
        if not that and "person" not in cue.entry.frames:
            that = LATER_THAT.match(text, rest, region.end)
        if not that:
            left = text[region.start : low].rstrip()
            if left.endswith(",") and self._inverted(cue, end, region, low):
                return
            if re.match(r"\s+(?:after|when|as|while|in|during|at|following|before)\b", tail) and (
                self._final(cue, end, Span(region.start, low), "claim.final")
            ):
                return
            if not may_lack_that(cue, tail):
                return
        start = _after_that(that) if that else rest
        participle = text.endswith("ing", cue.start, cue.end)
        source = self._subject(region.start, low, participle=participle)
        bare = "claim.object" if "object" in cue.entry.frames else "claim.bare"
        rule = "claim.that" if that else bare
        self._content(cue, end, source, start, region, following, rule)

    def _content(
        self,
        cue: Cue,
        cue_ends: int,
        source: Source | None,
        start: int,
        region: Span,
        following: Cue | None,
        rule: str,
    ) -> None:
        """Add the content from ``start`` on, as two claims where "and that" parts it."""
        end = self._content_end(start, region, following)
        parts = []
        at = start
        if self.text.find(" that ", start, end) >= 0:
            for match in AND_THAT.finditer(self.text, start, end):
                parts.append((at, match.start()))
                at = match.end()
        parts.append((at, end))
        self._sentence_source = (self._sentence(cue.start), source)
        for low, high in parts:
            self._add(cue, cue_ends, source, content_span(self.text, low, high), rule)

    def _content_end(self, start: int, region: Span, following: Cue | None) -> int:
        """Return where content from ``start`` on ends: before the next cue's own words."""
        text = self.text
        if following is None or following.start <= start:
            return region.end
        before = text[start : following.start].rstrip()
        joined = JOINED.search(before[-24:])
        if joined:
            return start + max(0, len(before) - 24) + joined.start()
        # "…, a spokesman said" and "…, according to" belong to the sentence around.
        rest = skip_when(self.text, cue_end(self.text, following), region.end)
        closing = "phrase" in following.entry.frames or not text[rest : region.end].strip(" .!?\n")
        comma = before.rfind(",")
        return start + comma if closing and comma > 0 else region.end

    def _final(self, cue: Cue, end: int, left: Span, rule: str) -> bool:
        """Add the content before "…, X said"; tell whether the cue could be read so."""
        text = self.text
        stretch = text[left.start : left.end].rstrip()
        if stretch.endswith(","):
            # "…, the operator, Halven Lines, said": the source has a comma inside and after.
            commas = [at for at, sign in enumerate(stretch[:-1]) if sign == ","][-2:]
            if not commas:
                return False
            inner = stretch[commas[-1] + 1 :]
            comma = commas[0] if len(commas) == 2 and len(inner.split()) <= 4 else commas[-1]
        else:
            comma = stretch.rfind(",")
        if comma < 0:
            return False
        phrase = stretch[comma + 1 :]
        content = content_span(self.text, left.start, left.start + comma)
        if content is None or len(phrase.split()) > 14 or len(content) < 8:
            return False
        if NO_SUBJECT.match(phrase):
            return False
        source = self.sources.subject(left.start + comma + 1, left.end)
        self._sentence_source = (self._sentence(cue.start), source)
        self._add(cue, end, source, content, rule)
        return True

    def _second_part(
        self, cue: Cue, cue_ends: int, start: int, region: Span, following: Cue | None
    ) -> None:
        """Add what follows "…, X said, …" unless it is the writer's afterthought."""
        match = re.compile(r"\s*(and|but)?\s*(?:that\s+)?").match(self.text, start, region.end)
        at = match.end() if match else start
        if AFTERTHOUGHT.match(self.text, at) or not FINITE.search(self.text, at, region.end):
            return
        if following is not None and following.start - at < 3:
            return
        source = self._sentence_source[1]
        end = region.end
        if following is not None:
            joined = JOINED.search(self.text[at : following.start].rstrip())
            end = at + joined.start() if joined else end
        self._add(cue, cue_ends, source, content_span(self.text, at, end), "claim.middle")

    def _inverted(self, cue: Cue, end: int, region: Span, low: int) -> bool:
        """Add the content of "…, said X, who …"."""
        text = self.text
        stop = re.compile(r"[,.;:]|\bwho\b|\bin a\b").search(text, end, region.end)
        phrase = text[end : stop.start() if stop else region.end]
        words = phrase.split()
        if not 0 < len(words) <= 9 or FINITE.search(phrase) or "," not in text[region.start : low]:
            return False
        content = content_span(self.text, region.start, low)
        if content is None or not FINITE.search(text, content.start, content.end):
            return False
        if re.search(r",\s(?:who|which)\b[^,]*\Z", content.slice(text)):
            return False
        source = self.sources.object(end, region.end)
        self._sentence_source = (self._sentence(cue.start), source)
        self._add(cue, end, source, content, "claim.inverted")
        return True

    def _according(self, cue: Cue, region: Span) -> None:
        text = self.text
        before = text[region.start : cue.start].rstrip()
        source = self.sources.object(cue.end, region.end)
        if before.rstrip(" ,;:–—-"):
            if before.endswith(",") or len(before.split()) > 3:
                self._add(
                    cue,
                    cue.end,
                    source,
                    content_span(self.text, region.start, cue.start),
                    "claim.according",
                )
            return
        comma = text.find(",", cue.end, region.end)
        if comma > 0:
            self._add(
                cue,
                cue.end,
                source,
                content_span(self.text, comma + 1, region.end),
                "claim.according",
            )

    def _passive(self, cue: Cue, region: Span, following: Cue | None) -> None:
        text = self.text
        words = cue.entry.lemma
        end = cue.end
        if words.startswith("it "):
            that = THAT.match(text, end, region.end)
            start = that.end() if that else end
            source = None
            for outer in self._found[-3:]:
                if outer.spans[0].start == cue.start:
                    # "He said it was likely that …": the inner cue says more; the source is his.
                    source = outer.source
                    self._found.remove(outer)
            if that or FINITE.search(text[start : min(region.end, start + 80)]):
                self._content(cue, end, source, start, region, following, "claim.passive")
            return
        last = text.rfind(" ", cue.start, end)
        subject = content_span(self.text, region.start, cue.start)
        rest = content_span(
            self.text, last + 1 if text[last + 1 : end] == "to" else end, region.end
        )
        if subject and rest and len(subject.slice(text).split()) <= 12:
            self._append(
                Attribution(
                    (subject, rest),
                    Span(cue.start, last),
                    None,
                    cue.entry.cue_class,
                    "claim.passive",
                )
            )

    def _adverb(self, cue: Cue, region: Span) -> None:
        if self._found and self._found[-1].spans[-1].end > region.start:
            return
        before = content_span(self.text, region.start, cue.start)
        after = content_span(self.text, cue.end, region.end)
        spans = tuple(span for span in (before, after) if span)
        if spans and sum(map(len, spans)) >= 12:
            cue_span = Span(cue.start, cue.end)
            self._append(Attribution(spans, cue_span, None, cue.entry.cue_class, "claim.adverb"))

    def _noun(self, cue: Cue, region: Span, following: Cue | None) -> None:
        that = re.compile(r"\s+that\s+").match(self.text, cue.end, region.end)
        last = self._found[-1].spans[-1] if self._found else None
        if last is not None and last.start <= cue.start < last.end:
            return
        if not that or not FINITE.search(self.text, that.end(), region.end):
            return
        source = None
        before = self.text[region.start : cue.start]
        owner = re.search(
            r"((?:[^\W\d_][\w.-]*\s+){0,3}[^\W\d_][\w.-]*)['’]s?\s+(?:\w+\s+)?\Z", before
        )
        if owner:
            source = self.sources.subject(
                region.start + owner.start(1), region.start + owner.end(1)
            )
        self._content(cue, cue.end, source, that.end(), region, following, "claim.noun")

    def _sentence(self, at: int) -> int:
        return bisect_right(self._sentence_starts, at) - 1

    def _subject(self, start: int, end: int, *, participle: bool = False) -> Source | None:
        end = without_auxiliaries(self.text, start, end)
        stretch = self.text[start:end].rstrip()
        if participle:
            # "…, with the observers saying …" and "…, the observers said, adding …"
            own = WITH_SUBJECT.search(stretch)
            if own:
                return self.sources.subject(start + own.end(), end)
            sentence, source = self._sentence_source
            if stretch.endswith(",") and source is not None and sentence == self._sentence(end):
                return source
        which = WHICH.search(stretch)
        if which:
            # Of what stands before "…, both of which have confirmed", the part next to it.
            before = list(PREPOSITION.finditer(stretch, 0, which.start()))
            start += before[-1].end() if before else 0
            return self.sources.subject(start, start + len(stretch[: which.start()]))
        if not stretch or stretch.rpartition(" ")[2] in ("and", "but", "or", "then"):
            sentence, source = self._sentence_source
            if sentence == self._sentence(end):
                return source
            return self.sources.subject(start, start + stretch.rfind(" ")) if stretch else None
        return self.sources.subject(start, end)

    def _add(
        self, cue: Cue, cue_ends: int, source: Source | None, content: Span | None, rule: str
    ) -> None:
        if content is not None and " " in content.slice(self.text):
            cue_class = cue.entry.cue_class
            self._append(
                Attribution((content,), Span(cue.start, cue_ends), source, cue_class, rule)
            )

    def _append(self, found: Attribution) -> None:
        # A stretch of nothing but a quotation is one already.
        if found.spans[0].start in self._quoted and len(found.spans) == 1:
            known = self._quoted[found.spans[0].start].spans[0]
            if abs(known.end - found.spans[0].end) <= 1:
                return
        self._found.append(found)
