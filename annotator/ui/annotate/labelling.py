"""Label keys: tag what is picked, or change the label of what was just tagged."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation, SpanAnnotation
from annotator.domain.spans import Span
from annotator.services import tagging
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.phrases import label_called, label_of, quote_line, tagged
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.sides import Sides
from annotator.ui.language import tr

_LAYER_ACTIONS = ("mention", "claim", "discrepancy")


class Labelling(QObject):
    """Answer label keys, and remember the last label for the key that repeats it.

    A label key tags the selection, or the word at the caret. Only while the current annotation is
    untouched (nothing selected since, the caret where it was left) and of the same layer does it
    change that one's label instead, so that a wrong key is put right by pressing the right one.
    """

    def __init__(
        self, session: Session, picked: Picked, sides: Sides, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._actions = actions
        self._sides = sides
        self._last: tuple[str, str] | None = None
        actions.connect_labels(self.apply)
        actions.connect("annotation.repeat", self._repeat)
        for layer in _LAYER_ACTIONS:
            actions.connect(f"layer.{layer}", getattr(self, f"_to_{layer}"))

    def apply(self, layer: str, label: str) -> bool:
        """Give a label to what the next key is about; return whether that was done."""
        if self.would_relabel(layer):
            return self.relabel(label)
        return self.tag(layer, label)

    def would_relabel(self, layer: str) -> bool:
        """Tell whether a label key of a layer would change the current annotation's label."""
        record = self._session.record
        return (
            record is not None
            and record.layer == layer
            and self._picked.untouched
            and not (layer == "discrepancy" and self._sides.pending)
        )

    def tag(self, layer: str, label: str) -> bool:
        """Tag what is picked."""
        session = self._session
        if layer == "discrepancy":
            done = self._sides.make(label)
        else:
            mention = layer == "mention"
            spans = self._picked.words(keep_pairs=not mention, name=mention)
            done = bool(spans) and self._add(layer, label, spans)
        if done:
            self._last = (layer, label)
        elif session.project.read_only:
            self._picked.settle()
        return done

    def _add(self, layer: str, label: str, spans: tuple[Span, ...]) -> bool:
        session = self._session
        made: SpanAnnotation | None
        with self._picked.painted_first():
            if layer == "mention":
                made = session.run(tagging.add_mention, session.article, spans, label)
            else:
                made = session.run(tagging.add_claim, session.article, spans, label)
            if made is not None and session.page is not None:
                self._picked.make_current(made.uid, caret=spans[-1].end)
        if made is None or session.page is None:
            return False
        found = label_called(session.project.schema, layer, label)
        session.note(tagged(found, quote_line(session.page.text, spans)))
        return True

    def relabel(self, label: str) -> bool:
        """Give the current annotation another label of its layer."""
        session, record = self._session, self._session.record
        if record is None:
            return False
        schema = session.project.schema
        before, after = label_of(schema, record), label_called(schema, record.layer, label)
        if record.label == label:
            session.say(tr("It is {label} already").format(label=after.name))
            return False
        with self._picked.painted_first():
            changed = session.run(tagging.relabel, record.kind, record.uid, label)
        if changed is None:
            return False
        self._last = (record.layer, label)
        what = tagged(after, self._quote(record))
        session.note(tr("{what}, was {label}").format(what=what, label=before.name))
        return True

    def _quote(self, record: Annotation) -> str:
        page = self._session.page
        return "" if page is None else quote_line(page.text, page.spans(record))

    def _repeat(self) -> None:
        if self._last is None:
            self._session.say(tr("No label was given yet"))
        else:
            layer, label = self._last
            if self._picked.untouched and not self._picked.selected():
                self._session.say(tr("Move to the next words first"))
                return
            self.apply(layer, label)

    def explain(self, letter: str, *, shifted: bool = False) -> None:
        """Say what a letter without a label is in another layer, or where labels are listed."""
        key = letter.upper()
        session, layer = self._session, self._session.layer
        for label in session.project.schema.labels:
            keyed = self._actions.keyed(label)
            if label.layer in _LAYER_ACTIONS and not label.retired and keyed.key.upper() == key:
                if label.layer == layer:
                    if shifted:
                        said = tr("{key} is {label} without Shift")
                        session.say(said.format(key=key, label=label.name))
                    return
                session.say(
                    tr("{key} is no label here; after {layer} it is {label}").format(
                        key=key, layer=self._actions.key(f"layer.{label.layer}"), label=label.name
                    )
                )
                return
        pick = self._actions.key("annotation.pick_label")
        session.say(
            tr("No label has the key {key}; {pick} lists all of them").format(key=key, pick=pick)
        )

    def _to_mention(self) -> None:
        self._session.set_layer("mention")

    def _to_claim(self) -> None:
        self._session.set_layer("claim")

    def _to_discrepancy(self) -> None:
        self._session.set_layer("discrepancy")
