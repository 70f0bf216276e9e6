"""Where suggestions come from: what is known of a project, kept up to date from its journal.

Runs in a worker process, over a connection of its own that only reads. What one annotator is
offered comes from that annotator's own mentions and from the project's entities, never from what
others tagged: two people's work stays independent. Offsets are code points.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from annotator.compare import sentences
from annotator.domain.annotations import PERSON, REJECTED, Claim, Entity, Mention, SpanAnnotation
from annotator.domain.articles import Article
from annotator.domain.changes import Change
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.services.suggestion_answer import Answer
from annotator.store import queries, suggestion_rows
from annotator.store.project import Project
from annotator.store.suggestion_rows import Tagged
from annotator.suggest import engine
from annotator.suggest.interface import Context, Key, Labels, ReadArticle, Suggestion
from annotator.suggest.names import KnownName, NameIndex
from annotator.suggest.precision import Decisions
from annotator.suggest.recurring import names_of
from annotator.suggest.stretches import Stretches
from annotator.suggest.windows import around, cut, put_back

WHOLE = 60_000
"""Code points up to which a text is looked at whole; of a longer one, what lies around a place."""
_REACH = 15_000
_CHUNK = 1_000
_AT_ONCE = 2
"""Chunks learnt before an answer, so that in a small project the first one is whole."""
_MOST = 400
_BESIDE = 4_000
_TEXTS_KEPT = 16


class SuggestionSource:
    """Know a project's names and decisions, and answer what to suggest in an article."""

    def __init__(self, path: Path, author: str) -> None:
        self._path, self._author = path, author
        self._labels = Labels()
        others, self._faults = engine.installed()
        self._suggesters = (*engine.built_in(), *others)
        self._texts: dict[int, str] = {}
        self._project = Project(path, author, read_only=True)
        self._begin()

    def close(self) -> None:
        """Let go of the file."""
        self._project.close()

    def _begin(self) -> None:
        connection = self._project.connection
        mine = self._project.annotator_named(self._author)
        self._mine = "" if mine is None else mine.uid
        # How often a rule was right is told by what one may see, as everything else.
        self._sight = self._project.sight()
        self._names = NameIndex()
        self._accepted: Counter[str] = Counter()
        self._rejected: Counter[str] = Counter()
        self._missed: Counter[str] = Counter()
        self._article = ""
        self._bounds: tuple[Span, ...] = ()
        self._near: tuple[KnownName, ...] = ()
        self._quiet: dict[Key, set[str]] = {}
        self._followed = suggestion_rows.last_step(connection)
        self._last = suggestion_rows.last_mention(connection)
        self._learnt = 0
        for entity in suggestion_rows.entities(connection):
            self._names.add(_names_of_entity(entity))
        for rule, status, count in suggestion_rows.claim_decisions(connection, self._sight):
            self._tally(status)[rule] += count

    # Learning

    def learn(self) -> bool:
        """Take in a few more of the mentions there are; return whether there may be more."""
        if self._learnt >= self._last:
            return False
        rows = suggestion_rows.mentions_after(
            self._project.connection, self._learnt, self._last, _CHUNK, self._sight
        )
        self._learnt = rows[-1].key if rows else self._last
        for row in rows:
            if row.origin != PERSON:
                self._tally(row.status)[row.origin] += 1
        mine = [row for row in rows if row.annotator == self._mine and row.status != REJECTED]
        self._names.add(self._sliced(mine))
        return bool(rows)

    def _sliced(self, rows: Iterable[Tagged]) -> Iterator[KnownName]:
        by_text: defaultdict[int, Counter[tuple[int, int, str, str | None]]] = defaultdict(Counter)
        for row in rows:
            if row.label not in (self._labels.number, self._labels.time):
                by_text[row.body][row.start, row.end, row.label, row.entity] += 1
        for body, places in by_text.items():
            text = self._text(body)
            for (start, end, label, entity), count in places.items():
                yield KnownName(text[start:end], label, entity, count)

    def _text(self, body: int) -> str:
        if body not in self._texts:
            if len(self._texts) >= _TEXTS_KEPT:
                del self._texts[next(iter(self._texts))]
            self._texts[body] = suggestion_rows.text_under(self._project.connection, body)
        return self._texts[body]

    def _tally(self, status: str) -> Counter[str]:
        return self._rejected if status == REJECTED else self._accepted

    # Following

    def follow(self) -> None:
        """Take in what was changed since, or begin again where that is too much."""
        found = suggestion_rows.changes_after(self._project.connection, self._followed)
        anew = found.too_much or any(
            isinstance(change.record, SchemaVersion) for change in found.changes
        )
        if anew or (not self._mine and found.changes):
            self._project.close()
            self._project = Project(self._path, self._author, read_only=True)
            self._begin()
            return
        self._followed = found.last
        for change in found.changes:
            self._take(change)

    def _take(self, change: Change) -> None:
        for record, by in ((change.before, -1), (change.after, 1)):
            if isinstance(record, Entity):
                names = _names_of_entity(record)
                (self._names.add if by > 0 else self._names.discard)(names)
            elif isinstance(record, Mention | Claim):
                if record.origin != PERSON:
                    if record.annotator == self._mine or self._sight.is_whole:
                        self._tally(record.status)[record.origin] += by
                elif record.article == self._article and record.annotator == self._mine:
                    self._note_missed(change, record, by)
                if isinstance(record, Mention):
                    self._count_name(record, by)

    def _note_missed(self, change: Change, record: Mention | Claim, by: int) -> None:
        """Count for a quiet rule what a person made by hand where the rule had it."""
        if change.before is None or change.after is None:
            for rule in self._quiet.get((record.layer, record.label, record.spans), ()):
                self._missed[rule] = max(0, self._missed[rule] + by)

    def _count_name(self, record: Mention, by: int) -> None:
        if record.annotator != self._mine or record.status == REJECTED:
            return
        body = suggestion_rows.text_key(self._project.connection, record.article)
        if body is not None:
            names = names_of([record], self._text(body), self._labels)
            (self._names.add if by > 0 else self._names.discard)(names)

    # Answering

    def answer(self, article_uid: str, place: int) -> Answer:
        """Return the suggestions of an article as it is now, in a long text around ``place``.

        Raise NotFound where there is no such article.
        """
        self.follow()
        for _ in range(_AT_ONCE):
            if not self.learn():
                break
        connection = self._project.connection
        article = queries.article_of(connection, article_uid)
        body = suggestion_rows.text_key(connection, article_uid)
        text = "" if body is None else self._text(body)
        if article_uid != self._article:
            self._article = article_uid
            self._near = tuple(self._names_beside(article_uid))
            self._bounds = sentences.unpack(queries.text_of(connection, article_uid).sentences)
        window = Span(0, len(text))
        if len(text) > WHOLE:
            window = around(self._bounds, place, _REACH, len(text))
        read = self._read(article, text, window)
        context = Context(
            self._project.schema,
            self._names,
            self._near,
            {rule: self._decisions(rule) for rule in self._rejected | self._accepted},
            self._labels,
        )
        found = engine.suggest(read, context, self._suggesters)
        self._quiet = {}
        for quiet in put_back(found.quiet, window.start):
            self._quiet.setdefault(quiet.key, set()).add(quiet.rule)
        free = filter(_Free(read), found.suggestions)
        shown = tuple(put_back(islice(free, _MOST), window.start))
        rules = {each.rule: self._decisions(each.rule) for each in shown}
        faults = (f"{each.suggester}: {each.message}" for each in (*self._faults, *found.faults))
        learning = self._learnt < self._last
        return Answer(article_uid, window, shown, rules, tuple(faults), learning)

    def _decisions(self, rule: str) -> Decisions:
        return Decisions(self._accepted[rule], self._rejected[rule], self._missed[rule])

    def _names_beside(self, article_uid: str) -> Iterator[KnownName]:
        rows = suggestion_rows.mentions_beside(
            self._project.connection, article_uid, self._mine, _BESIDE
        )
        return self._sliced(rows)

    def _own(self, kind: str, article_uid: str, window: Span) -> list[Mention]:
        return suggestion_rows.spans_between(
            self._project.connection, kind, article_uid, self._mine, window
        )

    def _read(self, article: Article, text: str, window: Span) -> ReadArticle:
        mentions = self._own(Mention.kind, article.uid, window)
        claims = suggestion_rows.spans_between(
            self._project.connection, Claim.kind, article.uid, self._mine, window
        )
        decided = frozenset(
            (each.layer, each.label, each.spans)
            for each in (*mentions, *claims)
            if each.status == REJECTED
        )
        whole = ReadArticle(
            article.uid,
            text,
            self._bounds,
            article.language,
            article.published,
            article.furniture,
            tuple(each for each in mentions if each.status != REJECTED),
            tuple(each for each in claims if each.status != REJECTED),
            decided,
        )
        return whole if len(window) == len(text) else cut(whole, window)


def _names_of_entity(entity: Entity) -> list[KnownName]:
    return [KnownName(name, entity.label, entity.uid) for name in (entity.name, *entity.aliases)]


class _Free:
    """Tell whether nothing with a suggestion's label lies where the suggestion would."""

    def __init__(self, read: ReadArticle) -> None:
        spans: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
        annotations: tuple[SpanAnnotation, ...] = (*read.mentions, *read.claims)
        for each in annotations:
            spans[each.layer, each.label] += each.spans
        self._taken = {key: Stretches(found) for key, found in spans.items()}

    def __call__(self, found: Suggestion) -> bool:
        taken = self._taken.get((found.layer, found.label))
        return taken is None or not any(taken.touch(*_edges(span)) for span in found.spans)


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end
