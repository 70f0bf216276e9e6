"""What the inspector's form shows of an annotation, and the choices it offers."""

from __future__ import annotations

from typing import Any

from annotator.domain.annotations import Annotation, ArticleLabel, Claim, Discrepancy, Mention
from annotator.domain.schema import Attribute
from annotator.domain.spans import extent
from annotator.services import entities
from annotator.ui.annotate import form as forms
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.phrases import label_called, quote_line
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

_NEAREST = 40
"""Mentions offered as the source of a claim, and as the value of an attribute."""


class Values:
    """Read values of annotations in the words of the form; nothing is changed here."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def attributes(self, record: Annotation) -> tuple[Attribute, ...]:
        """Return the attributes to show: those of its label, retired ones only with a value."""
        if not forms.has_attributes(record):
            return ()
        found = self._session.project.schema.attributes_of(record.layer, record.label)
        return tuple(each for each in found if not each.retired or _has_value(record, each))

    def of(self, record: Annotation, page: OpenPage | None) -> dict[str, Any]:
        """Return the value of each row of the form by the row's id."""
        values: dict[str, Any] = {"note": record.note}
        if isinstance(record, Mention):
            values["entity"] = self._entity_name(record)
        elif isinstance(record, Claim):
            values["source"] = self._named_mention(record.source, page)
        elif isinstance(record, Discrepancy):
            values["severity"] = record.severity
        if not isinstance(record, ArticleLabel | Discrepancy):
            for attribute in self.attributes(record):
                value = record.attributes.get(attribute.id)
                shown_ = forms.shown_value(attribute, value)
                if attribute.kind == "mention":
                    shown_ = self._named_mention(value, page)
                values[f"attribute:{attribute.id}"] = shown_
        return values

    def _entity_name(self, record: Mention) -> str:
        if record.entity is None:
            return ""
        found = entities.find_entity(self._session.project, record.entity)
        return "" if found is None else found.name

    def entities_like(self, typed: str) -> list[str]:
        """Return names of entities the current mention may be linked to, for what was typed."""
        record = self._session.record
        if not isinstance(record, Mention):
            return []
        found = entities.entities_like(self._session.project, record.label, typed)
        return [entity.name for entity in found]

    def _named_mention(self, uid: Any, page: OpenPage | None) -> tuple[Any, str]:
        mention = page.annotations.get(uid) if page is not None and uid else None
        if page is None or not isinstance(mention, Mention):
            return (None, "") if uid is None else (uid, tr("a mention elsewhere"))
        return uid, self._mention_line(page, mention)

    def _mention_line(self, page: OpenPage, mention: Mention) -> str:
        name = label_called(self._session.project.schema, "mention", mention.label).name
        return f"{quote_line(page.text, mention.spans, 36)} ({name})"

    def nearest_mentions(self) -> list[tuple[str, Any]]:
        """Return the mentions around the current annotation, the nearest first."""
        page, spans = self._session.page, self._session.spans_here()
        if page is None or not spans:
            return []
        middle = extent(spans).start
        number = page.after((middle, 0, ""))
        around = page.places[max(0, number - 4 * _NEAREST) : number + 4 * _NEAREST]
        around.sort(key=lambda place: abs(place[0] - middle))
        nearest = page.annotations.some(uid for _, _, uid in around)
        mentions = [each for each in nearest if isinstance(each, Mention)][:_NEAREST]
        return [(self._mention_line(page, each), each.uid) for each in mentions]


def _has_value(record: Annotation, attribute: Attribute) -> bool:
    """Tell whether an annotation has a value of an attribute, as one asked for no more may."""
    return attribute.id in getattr(record, "attributes", {})
