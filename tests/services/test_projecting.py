"""Annotations carried over to other versions: looked at first, one step, origin kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotations import Claim, Mention
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import browsing, comparison, entities, projecting, tagging
from annotator.services.comparison import Table
from annotator.services.projecting import Target
from annotator.services.projects import default_schema
from annotator.store import records
from annotator.store.project import Project, create
from tests.building import add_articles, span_of, uids
from tests.told import EDITED, WIRE


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Mercury": EDITED}, story="Ferry")
    add_articles(made, {"Dam": "A dam leaks.\n"}, story="Quiet")
    return made


def table_of(project: Project) -> Table:
    story = browsing.article(project, uids(project)[0]).story or ""
    return comparison.lay_out(
        comparison.compare(story, comparison.texts_of(project, story)), [0, 1]
    )


def tag(project: Project, words: str) -> Mention:
    return tagging.add_mention(project, uids(project)[0], [span_of(WIRE, words)], "person")


def test_a_mention_goes_where_its_words_are_with_its_entity(project: Project) -> None:
    mention = tag(project, "Ilka Brandt")
    entity = entities.add_entity(project, "person", "Ilka Brandt")
    mention = entities.link_entity(project, mention.uid, entity.uid)
    (target,) = projecting.targets(project, table_of(project), 0, mention)
    assert target == Target(uids(project)[1], (span_of(EDITED, "Ilka Brandt"),), exact=True)
    (copy,) = projecting.project_annotation(project, "mention", mention.uid, [target])
    assert isinstance(copy, Mention)
    assert (copy.origin, copy.label, copy.entity) == ("projected", "person", entity.uid)
    assert copy.spans[0].slice(EDITED) == "Ilka Brandt"
    assert records.get(project.connection, "mention", copy.uid) == copy


def test_other_words_in_the_place_are_offered_as_such(project: Project) -> None:
    (target,) = projecting.targets(project, table_of(project), 0, tag(project, "nine people"))
    assert not target.exact
    assert target.spans[0].slice(EDITED) == "seventeen people"


def test_what_is_tagged_already_is_taken(project: Project) -> None:
    mention = tag(project, "Ilka Brandt")
    tagging.add_mention(project, uids(project)[1], [span_of(EDITED, "Ilka Brandt")], "person")
    (target,) = projecting.targets(project, table_of(project), 0, mention)
    assert target.taken
    with pytest.raises(InvalidInput, match="already"):
        projecting.project_annotation(project, "mention", mention.uid, [target])


def test_a_claim_takes_its_cue_along_and_leaves_its_source(project: Project) -> None:
    first = uids(project)[0]
    source = tag(project, "Ilka Brandt")
    claim = tagging.add_claim(
        project,
        first,
        [span_of(WIRE, "a van on the car deck")],
        "claim",
        source=source.uid,
        cue=[span_of(WIRE, "said the fire")],
    )
    (target,) = projecting.targets(project, table_of(project), 0, claim)
    (copy,) = projecting.project_annotation(project, "claim", claim.uid, [target])
    assert isinstance(copy, Claim)
    assert copy.source is None
    assert [span.slice(EDITED) for span in copy.cue] == ["said the fire"]


def test_a_passage_no_other_version_has_goes_nowhere(project: Project) -> None:
    assert projecting.targets(project, table_of(project), 0, tag(project, "sprinklers")) == []


@pytest.mark.parametrize("why", ["none", "other story", "itself", "outside", "relation"])
def test_what_cannot_be_is_refused_and_leaves_nothing(project: Project, why: str) -> None:
    mention = tag(project, "Ilka Brandt")
    first, second, dam = uids(project)
    wanted = {
        "none": [],
        "other story": [Target(dam, (Span(0, 5),), True)],
        "itself": [Target(first, (Span(0, 5),), True)],
        "outside": [
            Target(second, (span_of(EDITED, "Ilka Brandt"),), True),
            Target(second, (Span(0, 5000),), True),
        ],
        "relation": [Target(second, (Span(0, 5),), True)],
    }[why]
    kind = "relation" if why == "relation" else "mention"
    with pytest.raises(InvalidInput):
        projecting.project_annotation(project, kind, mention.uid, wanted)
    assert len(list(records.select(project.connection, "mention"))) == 1
