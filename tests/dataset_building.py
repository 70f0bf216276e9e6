"""A small invented project with fixed uids, for tests that compare whole files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from annotator.compare import sentences
from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
    Side,
)
from annotator.domain.articles import Annotator, Article, Furniture, Progress, Story
from annotator.domain.changes import Record
from annotator.domain.spans import Span
from annotator.store.project import Project, create
from annotator.store.staging import Text
from tests.building import SCHEMA

# An emoji, a combining accent, Arabic and a line that a spreadsheet would run.
TEXTS = {
    "first": "=2+2 Ferry 🚢 burns in Osmere\n\nIlka Brandt said at least twelve people died at the "
    "cafe\u0301. Rain fell.\n",
    "second": "Blaze at sea\n\nNine people died, officials said.\nقالت إلكا براندت ذلك.\n",
    "third": '@desk says "no"\n\nA quay, empty.\n',
}


def uid(kind: str, number: int) -> str:
    """Return a version 7 UUID that says which record it names."""
    return f"00000000-0000-7000-8{kind.encode().hex()[:3]}-{number:012x}"


def fixed_project(path: Path) -> Project:
    """Make a project with every kind of record in it, two annotators, and odd values."""
    project = create(path, "ann", SCHEMA)
    staged = project.stage("import_articles")
    story = Story(uid("story", 1), "Ferry")
    articles = [
        Article(
            uid=uid("article", number),
            text_sha256=_digest(text),
            raw_sha256=_digest(text),
            length=len(text),
            story=None if name == "third" else story.uid,
            title=name,
            outlet="-Osmere Gazette" if name == "first" else "Lightship",
            published="2025-03-0" + str(number),
            language="ar" if name == "second" else "en",
            furniture=(Furniture(0, 4, "kicker"),) if name == "first" else (),
        )
        for number, (name, text) in enumerate(TEXTS.items(), start=1)
    ]
    texts = [
        Text(_digest(text), text, sentences.pack(sentences.split_sentences(text)), "test")
        for text in TEXTS.values()
    ]
    staged.add(texts, [story, *articles])
    project.publish(staged)
    with project.transact("import_dataset") as made:
        made.insert(*_records(project.annotator.uid, story, articles))
    return project


def span(name: str, words: str) -> Span:
    """Return where words stand first in one of ``TEXTS``."""
    start = TEXTS[name].index(words)
    return Span(start, start + len(words))


def _records(ann: str, story: Story, articles: list[Article]) -> list[Record]:
    first, second, third = (article.uid for article in articles)
    gold = Annotator(uid("annotator", 1), "gold")
    ilka = Entity(uid("entity", 1), "person", "Ilka Brandt", ("Brandt",), "a = b")
    osmere = Entity(uid("entity", 2), "place", "Osmere")
    named = Mention(
        uid("mention", 1), first, ann, "person", (span("first", "Ilka Brandt"),), ilka.uid
    )
    split = replace(
        named,
        uid=uid("mention", 2),
        spans=(span("first", "Ilka"), span("first", "people")),
        entity=None,
        attributes={"head": True},
        note="two pieces",
        status="unsure",
        origin="rule:names",
        score=0.1 + 0.2,
    )
    arabic = Mention(
        uid("mention", 3), second, gold.uid, "person", (span("second", "إلكا براندت"),), ilka.uid
    )
    place = Mention(uid("mention", 4), first, gold.uid, "place", (span("first", "cafe\u0301"),))
    claim = Claim(
        uid("claim", 1),
        first,
        ann,
        "claim",
        (span("first", "at least twelve people died"),),
        named.uid,
        (span("first", "said"),),
        {"certainty": "possible"},
    )
    relation = Relation(
        uid("relation", 1), first, ann, "works_for", named.uid, split.uid, {}, "see note"
    )
    opinion = ArticleLabel(uid("label", 1), third, gold.uid, "opinion")
    return [
        gold,
        ilka,
        osmere,
        Progress(uid("progress", 1), first, ann, "done"),
        Progress(uid("progress", 2), second, gold.uid, "in_progress"),
        Progress(uid("progress", 3), third, ann, "done"),
        named,
        split,
        arabic,
        place,
        claim,
        relation,
        opinion,
        _discrepancy(1, story, ann, first, second),
        replace(_discrepancy(2, story, gold.uid, first, second), status="rejected", score=0.25),
        Discrepancy(
            uid("discrepancy", 3),
            story.uid,
            ann,
            "omission",
            (
                Side(first, "evidence", (span("first", "at the cafe\u0301"),)),
                Side(second, "absent", (Span(_end("second", "died"), _end("second", "died")),)),
            ),
            severity=3,
            note="+the place",
        ),
    ]


def _discrepancy(number: int, story: Story, annotator: str, first: str, second: str) -> Discrepancy:
    return Discrepancy(
        uid("discrepancy", number),
        story.uid,
        annotator,
        "number",
        (
            Side(first, "evidence", (span("first", "at least twelve people"),)),
            Side(second, "evidence", (span("second", "Nine people"),)),
        ),
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _end(name: str, words: str) -> int:
    return span(name, words).end
