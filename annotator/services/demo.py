"""The whole road in a few seconds: import the sample corpus, tag all layers, undo, export, check.

The same services do it that the windows and the command line call. Passages are named by their
words and looked up in the text, behind emoji and in Arabic as well.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator import paths
from annotator.domain.annotations import Side
from annotator.domain.spans import Span
from annotator.errors import NotFound
from annotator.services import checking, discrepancies, projects, tagging
from annotator.services.articles import finish_article
from annotator.services.exporting import FORMATS, ExportReport, ExportRequest, export
from annotator.services.import_plan import TEXT, Request
from annotator.services.importing import import_paths
from annotator.store import queries
from annotator.store.project import Project

AUTHOR = "demo"
PROJECT = "demo.annotator"

_FERRY_WIRE = "ferry-fire/01-ostrel.txt"
_FERRY_CUT = "ferry-fire/02-tarnsey-mercury.txt"
_EMOJI = "election-recount/02-fanal-du-matin.txt"
_DAM_WIRE = "dam-dispute/01-ostrel.txt"
_DAM_ARABIC = "dam-dispute/04-mirat-al-difaf.txt"

_MENTIONS = (
    (_FERRY_WIRE, "person", "Mirela Stroud"),
    (_FERRY_WIRE, "weapon", "Kittiwake Star"),
    (_FERRY_WIRE, "number", "At least nine people"),
    (_EMOJI, "role", "Judge"),
    (_EMOJI, "person", "Séverine Coulmeau"),
    (_EMOJI, "number", "4,000 people"),
    (_DAM_ARABIC, "person", "إيشار بلكوند"),
    (_DAM_ARABIC, "country", "نوفاريا"),
)
_CLAIMS = (
    (_FERRY_WIRE, "it was too early to name a cause", "Mirela Stroud", "she added"),
    (_DAM_ARABIC, "عملية الملء ستستغرق ما بين خمس وسبع سنوات", "إيشار بلكوند", "وقال"),
)
_DISCREPANCIES = (
    ("equivalent", 1, (_FERRY_WIRE, "At least nine people"), (_FERRY_CUT, "At least 9 people")),
    ("number", 3, (_DAM_WIRE, "about 30 percent"), (_DAM_ARABIC, "بنحو 35 في المئة")),
)
_OMITTED = (_FERRY_WIRE, "according to the harbour master's office in Lowmarch")
_OMITTED_BEHIND = (_FERRY_CUT, "before the lifeboats arrived")


@dataclass(frozen=True, slots=True)
class DemoReport:
    """Say what the demo made: its project, its exports, what was taken back, what is wrong."""

    project: Path
    articles: int
    annotations: int
    undone: str
    redone: str
    exports: tuple[ExportReport, ...]
    problems: tuple[str, ...]


def run(folder: Path) -> DemoReport:
    """Make the demo's project and exports in a folder that has none of them yet."""
    folder.mkdir(parents=True, exist_ok=True)
    with projects.new_project(folder / PROJECT, AUTHOR) as project:
        corpus = paths.resources() / "sample"
        stories = [path for path in sorted(corpus.iterdir()) if any(path.glob("*.txt"))]
        report = import_paths(project, Request(tuple(stories), format=TEXT))
        made = _tag(project)
        undone, redone = project.undo(), project.redo()
        exports = tuple(
            export(project, ExportRequest(folder / f"dataset-{name}", format=name))
            for name in FORMATS
        )
        problems = tuple(finding.message for finding in checking.check(project))
    return DemoReport(
        project=folder / PROJECT,
        articles=report.added,
        annotations=made,
        undone=undone or "",
        redone=redone or "",
        exports=exports,
        problems=problems,
    )


def _tag(project: Project) -> int:
    """Tag mentions, claims and discrepancies and return how many."""
    place = _Places(project)
    mentions = {
        (name, words): tagging.add_mention(
            project, place.article(name), [place.span(name, words)], label
        ).uid
        for name, label, words in _MENTIONS
    }
    for name, words, source, cue in _CLAIMS:
        tagging.add_claim(
            project,
            place.article(name),
            [place.span(name, words)],
            "claim",
            source=mentions[name, source],
            cue=[place.span(name, cue)],
            attributes={"mode": "indirect"},
        )
    tagging.add_article_label(project, place.article(_FERRY_WIRE), "wire_copy")
    for label, severity, *sides in _DISCREPANCIES:
        discrepancies.add_discrepancy(project, place.sides(sides), label, severity=severity)
    anchor = place.span(*_OMITTED_BEHIND).end
    missing = discrepancies.absent(place.article(_FERRY_CUT), anchor)
    discrepancies.add_discrepancy(project, [*place.sides([_OMITTED]), missing], "omission")
    finish_article(project, place.article(_FERRY_WIRE))
    # Undo then takes back, and redo brings back, a mention behind several emoji.
    tagging.add_mention(
        project, place.article(_EMOJI), [place.span(_EMOJI, "Anselm Brückov")], "person"
    )
    return len(_MENTIONS) + len(_CLAIMS) + len(_DISCREPANCIES) + 3


class _Places:
    """Find articles by story and file, and passages by their words."""

    def __init__(self, project: Project) -> None:
        stories = {story.uid: story.name for story in queries.stories(project.connection)}
        self._project = project
        self._articles = {}
        for uid in queries.article_order(project.connection):
            article = queries.article_of(project.connection, uid)
            self._articles[f"{stories.get(article.story or '')}/{article.file_name}"] = uid

    def article(self, name: str) -> str:
        """Return the uid of an article."""
        if name not in self._articles:
            raise NotFound(f"the sample corpus has no article {name}")
        return self._articles[name]

    def span(self, name: str, words: str) -> Span:
        """Return where some words stand first, in code points."""
        text = queries.text_of(self._project.connection, self.article(name)).text
        # One outlet writes its accents as combining marks.
        words = words if words in text else unicodedata.normalize("NFD", words)
        start = text.find(words)
        if start < 0:
            raise NotFound(f"{name} of the sample corpus no longer holds the words of the demo")
        return Span(start, start + len(words))

    def sides(self, places: Iterable[tuple[str, str]]) -> list[Side]:
        """Return evidence of some words each."""
        return [
            discrepancies.evidence(self.article(name), [self.span(name, words)])
            for name, words in places
        ]
