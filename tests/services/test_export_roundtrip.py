"""Whatever is in a project, its export imports back and exports the same bytes."""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, normalised
from annotator.services import projects
from annotator.services.exporting import ExportRequest, export
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.store.project import Project, create
from annotator.store.staging import Text
from tests.building import SCHEMA

# What shifts offsets or breaks lines in programs that count or split otherwise.
LETTERS = "ab =+@\n\t\"'\\🚢👩🏽e\u0301\u0628\u0627\u200f\u2028\u00a0\u0085漢<|"
WORDS = st.text(st.sampled_from(LETTERS), min_size=1, max_size=60)
TITLES = st.text(st.sampled_from('ab 🚢\u0301\u0628=|"\\'), max_size=8)


@dataclass
class Drawn:
    """Hold a project's records as drawn, and the texts of its articles."""

    texts: list[Text]
    articles: list[Story | Article]
    rest: list[Record]


@st.composite
def _drawn(draw: st.DrawFn) -> Drawn:
    texts = draw(st.lists(WORDS.filter(str.strip), min_size=1, max_size=4, unique=True))
    stories = [Story(new_uid(), f"story {number} {draw(TITLES)}".strip()) for number in range(2)]
    articles = [_article(draw, text, draw(st.sampled_from([None, *stories]))) for text in texts]
    people = [Annotator(new_uid(), name) for name in ("bea", "gold")]
    entities = [
        Entity(new_uid(), "person", draw(TITLES) + "x", tuple(sorted({"a", draw(TITLES) + "b"})))
        for _ in range(draw(st.integers(0, 2)))
    ]
    rest: list[Record] = [*people, *entities]
    for article in articles:
        for person in people:
            rest += _work(draw, article, person.uid, entities)
    rest += _discrepancies(draw, stories, articles, people)
    stored = [
        Text(_digest(text), text, sentences.pack(sentences.split_sentences(text)), "test")
        for text in texts
    ]
    return Drawn(stored, [*stories, *articles], rest)


def _article(draw: st.DrawFn, text: str, story: Story | None) -> Article:
    furniture = draw(st.booleans())
    return Article(
        uid=new_uid(),
        text_sha256=_digest(text),
        raw_sha256=_digest(text),
        length=len(text),
        story=None if story is None else story.uid,
        title=draw(TITLES),
        outlet=draw(TITLES),
        published=draw(st.sampled_from(["", "2025-03-01", "2025-03-01T10:00"])),
        language=draw(st.sampled_from(["", "en", "ar"])),
        furniture=(Furniture(0, 1, "interface"),) if furniture else (),
    )


def _work(draw: st.DrawFn, article: Article, person: str, entities: list[Entity]) -> list[Record]:
    mentions = [
        Mention(
            new_uid(),
            article.uid,
            person,
            draw(st.sampled_from(["person", "place"])),
            _spans(draw, article.length),
            draw(st.sampled_from([None, *(entity.uid for entity in entities)])),
            note=draw(TITLES),
            status=draw(st.sampled_from(["accepted", "unsure"])),
            origin=draw(st.sampled_from(["person", "rule:names"])),
            score=draw(st.none() | st.floats(0, 1)),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    work: list[Record] = [*mentions]
    for mention in mentions[:1]:
        cue = draw(st.booleans())
        work.append(
            Claim(
                new_uid(),
                article.uid,
                person,
                "claim",
                _spans(draw, article.length),
                draw(st.sampled_from([None, mention.uid])),
                _spans(draw, article.length) if cue else (),
                draw(st.sampled_from([{}, {"certainty": "possible"}])),
            )
        )
    if len(mentions) > 1:
        ends = mentions[0].uid, mentions[1].uid
        work.append(Relation(new_uid(), article.uid, person, "works_for", *ends))
    if draw(st.booleans()):
        work.append(ArticleLabel(new_uid(), article.uid, person, "opinion", draw(TITLES)))
    state = draw(st.sampled_from([None, "in_progress", "done"]))
    if state is not None:
        work.append(Progress(new_uid(), article.uid, person, state))
    return work


def _discrepancies(
    draw: st.DrawFn, stories: list[Story], articles: list[Article], people: list[Annotator]
) -> list[Record]:
    made: list[Record] = []
    for story in stories:
        told = [article for article in articles if article.story == story.uid]
        if len(told) < 2:
            continue
        at = draw(st.integers(0, told[1].length))
        role = draw(st.sampled_from(["evidence", "absent"]))
        second = _spans(draw, told[1].length) if role == "evidence" else (Span(at, at),)
        made.append(
            Discrepancy(
                new_uid(),
                story.uid,
                draw(st.sampled_from(people)).uid,
                draw(st.sampled_from(["number", "omission"])),
                (
                    Side(told[0].uid, "evidence", _spans(draw, told[0].length)),
                    Side(told[1].uid, role, second),
                ),
                draw(st.integers(1, 3)),
                draw(TITLES),
                draw(st.sampled_from(["open", "accepted", "rejected", "unsure"])),
            )
        )
    return made


def _spans(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    starts = draw(st.lists(st.integers(0, length - 1), min_size=1, max_size=3))
    return normalised(Span(at, min(at + draw(st.integers(1, 9)), length)) for at in starts)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write(project: Project, drawn: Drawn) -> None:
    staged = project.stage("import_articles")
    staged.add(drawn.texts, drawn.articles)
    project.publish(staged)
    with project.transact("import_dataset") as made:
        made.insert(*drawn.rest)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(_drawn())
def test_an_export_comes_back_as_it_was(drawn: Drawn) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with create(folder / "a.annotator", "ann", SCHEMA) as project:
            _write(project, drawn)
            export(project, ExportRequest(folder / "a"))
        with projects.new_project(folder / "b", "somebody") as again:
            import_paths(again, Request((folder / "a",)))
            export(again, ExportRequest(folder / "b"))
        first, second = _contents(folder / "a"), _contents(folder / "b")
        assert second == first
        for line in first["articles.jsonl"].decode().split("\n")[:-1]:
            article = json.loads(line)
            for work in article["annotations"]:
                for item in (*work["mentions"], *work["claims"]):
                    covered = [article["text"][start:end] for start, end in item["spans"]]
                    assert item["text"] == " ".join(covered)
