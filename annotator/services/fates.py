"""What became of an annotation once gold was made: its author can see it."""

from __future__ import annotations

from typing import Any

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention
from annotator.store import adjudication_rows
from annotator.store.project import Project

IN_GOLD, CHANGED, OUT = "in gold", "changed in gold", "not in gold"


def fate(project: Project, annotation: Annotation) -> str:
    """Return what became of an annotation: in gold, changed, not in gold, or nothing yet."""
    if isinstance(annotation, Discrepancy):
        found = adjudication_rows.verdicts_on(
            project.connection, annotation.uid, article_uid=None, story_uid=annotation.story
        )
    else:
        found = adjudication_rows.verdicts_on(
            project.connection, annotation.uid, article_uid=annotation.article, story_uid=None
        )
    verdicts = [each for each in found if each.layer == annotation.layer]
    if not verdicts:
        return ""
    uids = [uid for each in verdicts for uid in each.gold]
    gold = adjudication_rows.by_uid(project.connection, annotation.kind, uids).values()
    pointing = {each.id for each in project.schema.attributes if each.kind == "mention"}
    if any(_same(annotation, each, pointing) for each in gold):
        return IN_GOLD
    return CHANGED if any(_near(annotation, each) for each in gold) else OUT


def _same(one: Any, gold: Any, pointing: set[str]) -> bool:
    if one.label != gold.label:
        return False
    if isinstance(one, Discrepancy):
        return bool((one.sides, one.severity) == (gold.sides, gold.severity))
    if isinstance(one, Mention | Claim) and one.spans != gold.spans:
        return False
    if isinstance(one, Claim) and one.cue != gold.cue:
        return False
    mine, theirs = (
        {
            name: value
            for name, value in getattr(each, "attributes", {}).items()
            if name not in pointing
        }
        for each in (one, gold)
    )
    return bool(mine == theirs)


def _near(one: Any, gold: Any) -> bool:
    """Tell whether gold is about the same place, whatever it says there."""
    if isinstance(one, Mention | Claim):
        return any(span.overlaps(other) for span in one.spans for other in gold.spans)
    return True
