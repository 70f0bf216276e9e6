"""Suggestions from the project's own work: what is offered, what decisions do, what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import REJECTED, Mention
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import checking, entities, exporting, reading, suggesting, tagging
from annotator.services.suggestion_source import WHOLE, SuggestionSource
from annotator.store import lookups, records, statistics
from annotator.store.project import create
from annotator.suggest.interface import Suggestion
from tests.building import SCHEMA, add_articles, rejected_in, span_of, uids

TEXT = (
    "Ferry news\n\nIlka Brandt left Osmere. Tomas Virel stayed. Ilka Brandt's boat burned.\n"
    "“We were never asked,” said Ilka Brandt.\n"
)
OTHER = "More news\n\nOn the pier Ilka Brandt spoke.\n"


class Scene:
    """Hold a project of two articles of a story, and where suggestions for it come from."""

    def __init__(self, path: Path) -> None:
        self.project = create(path, "ann", SCHEMA)
        add_articles(self.project, {"One": TEXT, "Two": OTHER}, story="Ferry")
        self.one, self.two = uids(self.project)
        self.source = SuggestionSource(path, "ann")

    def tag(self, words: str, label: str = "person") -> Mention:
        return tagging.add_mention(self.project, self.one, [span_of(TEXT, words)], label)

    def offered(self, article: str, text: str) -> list[tuple[str, str]]:
        """Return label and words of what is suggested in an article now."""
        found = self.source.answer(article, 0).suggestions
        return [(each.label, " ".join(s.slice(text) for s in each.spans)) for each in found]

    def suggestion(self, text: str, words: str, rule: str = "test.rule") -> Suggestion:
        return Suggestion("mention", "person", (span_of(text, words),), rule, 0.5, "a test")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "p.annotator")
    yield made
    made.source.close()
    made.project.close()


def test_names_are_learnt_and_forgotten_step_by_step(scene: Scene) -> None:
    assert scene.offered(scene.two, OTHER) == []
    mention = scene.tag("Ilka Brandt")
    assert scene.offered(scene.two, OTHER) == [("person", "Ilka Brandt")]
    # What overlaps a mention of that label is not offered again.
    assert scene.offered(scene.one, TEXT).count(("person", "Ilka Brandt")) == 2
    tagging.delete_annotation(scene.project, "mention", mention.uid)
    assert scene.offered(scene.two, OTHER) == []
    scene.project.undo()
    assert scene.offered(scene.two, OTHER) == [("person", "Ilka Brandt")]


def test_names_of_entities_are_known_with_their_aliases(scene: Scene) -> None:
    made = entities.add_entity(scene.project, "person", "Captain Virel", ["Tomas Virel"])
    assert ("person", "Tomas Virel") in scene.offered(scene.one, TEXT)
    (found,) = scene.source.answer(scene.one, 0).suggestions[:1]
    assert found.entity == made.uid
    accepted = suggesting.accept(scene.project, scene.one, found)
    assert isinstance(accepted, Mention)
    assert accepted.entity == made.uid
    assert accepted.origin == found.rule
    assert accepted.score == found.score


def test_a_source_made_later_knows_the_same(scene: Scene, tmp_path: Path) -> None:
    scene.tag("Ilka Brandt")
    entities.add_entity(scene.project, "person", "Tomas Virel")
    later = SuggestionSource(tmp_path / "p.annotator", "ann")
    first, second = scene.source.answer(scene.one, 0), later.answer(scene.one, 0)
    assert first.suggestions == second.suggestions
    later.close()


def test_what_was_rejected_is_no_annotation_anywhere_but_a_negative_in_the_export(
    scene: Scene, tmp_path: Path
) -> None:
    scene.tag("Ilka Brandt")
    (found,) = scene.source.answer(scene.two, 0).suggestions
    kept = suggesting.reject(scene.project, scene.two, found)
    assert kept.status == REJECTED
    assert scene.offered(scene.two, OTHER) == []
    page = reading.read(scene.project, scene.two)
    assert page.mentions == []
    counts = statistics.annotation_counts(scene.project.connection, scene.project.sight())
    assert counts == [("mention", "person", "ann", 1)]
    assert not list(checking.check(scene.project))
    request = exporting.ExportRequest(tmp_path / "out", "jsonl")
    exporting.export(scene.project, request)
    lines = (tmp_path / "out" / "articles.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    exported = [
        (mention["text"], mention.get("status"))
        for row in rows
        for work in row["annotations"]
        for mention in work["mentions"]
    ]
    assert sorted(exported, key=str) == [("Ilka Brandt", "rejected"), ("Ilka Brandt", None)]
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert "| Mentions | 1 |" in card


def test_a_rejected_mention_of_an_entity_is_none_of_its_mentions(scene: Scene) -> None:
    made = entities.add_entity(scene.project, "person", "Ilka Brandt")
    for found in scene.source.answer(scene.two, 0).suggestions:
        suggesting.reject(scene.project, scene.two, found)
    assert lookups.mentions_of(scene.project.connection, made.uid) == 0


def test_tagging_by_hand_takes_a_rejection_back_in_the_same_step(scene: Scene) -> None:
    found = scene.suggestion(TEXT, "Osmere")
    suggesting.reject(scene.project, scene.one, found)
    tagging.add_mention(scene.project, scene.one, found.spans, "person")
    assert rejected_in(scene.project, "mention", scene.one) == []
    assert scene.project.undo() == "add_mention"
    assert len(rejected_in(scene.project, "mention", scene.one)) == 1


def test_accepting_what_is_tagged_is_refused_and_many_pass_it_over(scene: Scene) -> None:
    scene.tag("Osmere")
    again, fresh = scene.suggestion(TEXT, "Osmere"), scene.suggestion(TEXT, "Tomas Virel")
    with pytest.raises(InvalidInput, match="already"):
        suggesting.accept(scene.project, scene.one, again)
    assert len(suggesting.accept_all(scene.project, scene.one, [again, fresh])) == 1
    assert scene.project.undo() == "accept_suggestion"
    assert len(list(records.select(scene.project.connection, "mention"))) == 1


def test_accepted_as_another_label_it_is_a_negative_of_the_first(scene: Scene) -> None:
    entities.add_entity(scene.project, "person", "Osmere")
    found = next(each for each in scene.source.answer(scene.one, 0).suggestions if each.entity)
    made = suggesting.accept(scene.project, scene.one, found, label="place")
    assert isinstance(made, Mention)
    # Somebody called Osmere is not the place.
    assert (made.label, made.entity, made.origin) == ("place", None, found.rule)
    (negative,) = rejected_in(scene.project, "mention", scene.one)
    assert (negative.label, negative.spans) == ("person", found.spans)


def test_a_rule_that_is_mostly_rejected_goes_quiet_and_comes_back(scene: Scene) -> None:
    lines = "".join(f"Day {n}: Tomas Virel waited.\n" for n in range(30))
    (article,) = add_articles(scene.project, {"Long": lines}, story=None)
    entities.add_entity(scene.project, "person", "Tomas Virel")
    answer = scene.source.answer(article.uid, 0)
    names = [each for each in answer.suggestions if each.rule == "recurring.exact"]
    assert len(names) == 30
    for found in names[:20]:
        suggesting.reject(scene.project, article.uid, found)
    after = scene.source.answer(article.uid, 0)
    assert [each for each in after.suggestions if each.rule == "recurring.exact"] == []
    # What is tagged by hand where the quiet rule had it speaks for the rule.
    for found in names[20:]:
        tagging.add_mention(scene.project, article.uid, found.spans, "person")
    decided = scene.source.answer(article.uid, 0)
    assert decided.learning is False
    assert scene.source._missed["recurring.exact"] == 10
    # A decision taken back is counted no longer.
    for _ in range(30):
        scene.project.undo()
    fresh = scene.source.answer(article.uid, 0)
    assert len([each for each in fresh.suggestions if each.rule == "recurring.exact"]) == 30


def test_a_long_text_is_answered_around_a_place(scene: Scene) -> None:
    line = "Nobody spoke for long that day. Tomas Virel waited at the pier.\n"
    text = line * (2 * WHOLE // len(line))
    (article,) = add_articles(scene.project, {"Long": text}, story=None)
    entities.add_entity(scene.project, "person", "Tomas Virel")
    middle = len(text) // 2
    answer = scene.source.answer(article.uid, middle)
    assert answer.window.contains(Span(middle - 10_000, middle + 10_000))
    assert len(answer.window) < WHOLE
    assert answer.suggestions
    for found in answer.suggestions:
        assert [span.slice(text) for span in found.spans] == ["Tomas Virel"]


def test_a_faulty_suggestion_is_refused_whole(scene: Scene) -> None:
    beyond = Suggestion("mention", "person", (Span(0, len(TEXT) + 1),), "test.rule", 0.5, "")
    unknown = Suggestion("mention", "nobody", (Span(0, 5),), "test.rule", 0.5, "")
    for found in (beyond, unknown):
        with pytest.raises(InvalidInput):
            suggesting.accept(scene.project, scene.one, found)
    assert list(records.select(scene.project.connection, "mention")) == []
