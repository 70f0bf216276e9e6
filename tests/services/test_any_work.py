"""Any order of work keeps the project sound: verbs, undo, redo, reopening, imports."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput, NotFound
from annotator.services import articles, checking, discrepancies, importing, tagging
from annotator.services.import_plan import Request
from annotator.store import records
from annotator.store.project import Project
from tests.building import small_project, uids

_REFUSED = (Conflict, InvalidInput, NotFound)
_PLACES = st.tuples(st.integers(0, 70), st.integers(1, 12))


class AnyWork(RuleBasedStateMachine):
    """Do what a person may do, in any order, and compare with what undo should bring back."""

    mentions: Bundle[str] = Bundle("mentions")

    @initialize()
    def begin(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "own.annotator"
        self.project = small_project(self._path)
        self.imports = 0
        self.past: list[dict[str, str]] = [self._state()]
        self.future: list[dict[str, str]] = []

    def teardown(self) -> None:
        if hasattr(self, "project"):
            self.project.close()
            self._folder.cleanup()

    def _state(self) -> dict[str, str]:
        connection = self.project.connection
        return {
            record.uid: records.to_json(record)
            for kind in records.MAPPED
            for record in records.select(connection, kind)
        }

    def _done(self) -> None:
        """Note the state after a verb; one that changed nothing is no step."""
        state = self._state()
        if state != self.past[-1]:
            self.past.append(state)
            self.future.clear()

    def _article(self, second: bool) -> str:
        return uids(self.project)[int(second)]

    @rule(target=mentions, second=st.booleans(), place=_PLACES)
    def tag(self, second: bool, place: tuple[int, int]) -> str:
        start, length = place
        try:
            made = tagging.add_mention(
                self.project, self._article(second), [Span(start, start + length)], "person"
            )
        except _REFUSED:
            return ""
        self._done()
        return made.uid

    @rule(source=mentions, place=_PLACES)
    def claim(self, source: str, place: tuple[int, int]) -> None:
        start, length = place
        mention: Mention | None = records.get(self.project.connection, "mention", source)
        if mention is not None:
            spans = [Span(start, start + length)]
            try:
                tagging.add_claim(
                    self.project, mention.article, spans, "claim", source=source, cue=spans
                )
            except _REFUSED:
                return
            self._done()

    @rule(uid=mentions, place=_PLACES)
    def resize(self, uid: str, place: tuple[int, int]) -> None:
        start, length = place
        try:
            tagging.set_spans(self.project, "mention", uid, [Span(start, start + length)])
        except _REFUSED:
            return
        self._done()

    @rule(uid=mentions)
    def delete(self, uid: str) -> None:
        try:
            tagging.delete_annotation(self.project, "mention", uid)
        except _REFUSED:
            return
        self._done()

    @rule(place=_PLACES, at=st.integers(0, 60))
    def compare(self, place: tuple[int, int], at: int) -> None:
        start, length = place
        first, second = self._article(False), self._article(True)
        sides = [
            discrepancies.evidence(first, [Span(start, start + length)]),
            discrepancies.absent(second, at),
        ]
        try:
            discrepancies.add_discrepancy(self.project, sides, "omission")
        except _REFUSED:
            return
        self._done()

    @rule(second=st.booleans(), name=st.sampled_from(["Ferry", "Blaze", ""]))
    def move(self, second: bool, name: str) -> None:
        try:
            articles.move_article(self.project, self._article(second), name)
        except _REFUSED:
            return
        self._done()

    @rule(cancelled=st.booleans())
    def bring(self, cancelled: bool) -> None:
        self.imports += 1
        path = Path(self._folder.name) / f"{self.imports}.jsonl"
        # A name that puts the new article behind the two others.
        row = {"text": f"Words of import {self.imports}.", "story": "Zenith"}
        path.write_text(json.dumps(row) + "\n", "utf-8")
        with importing.ImportRun(self.project, Request((path,))) as run:
            while run.step():
                pass
            if not cancelled:
                run.finish()
        self._done()

    @rule()
    def undo(self) -> None:
        try:
            op = self.project.undo()
        except Conflict:
            # Another's later record stands on it: nothing may have changed.
            assert self._state() == self.past[-1]
            return
        # The first state is the one after the import that made the project's own articles.
        if len(self.past) > 1:
            assert op is not None
            self.future.append(self.past.pop())
            assert self._state() == self.past[-1]
        elif op is not None:
            assert self.project.redo() == op
            assert self._state() == self.past[-1]

    @rule()
    def redo(self) -> None:
        op = self.project.redo()
        assert (op is None) == (not self.future)
        if self.future:
            self.past.append(self.future.pop())
            assert self._state() == self.past[-1]

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project(self._path, "ann")

    @invariant()
    def is_sound(self) -> None:
        if hasattr(self, "project"):
            assert list(checking.check(self.project)) == []


AnyWork.TestCase.settings = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyWork = AnyWork.TestCase
