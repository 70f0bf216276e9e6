"""Labels of the article as a whole, put on and taken off from a list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.annotations import ArticleLabel
from annotator.services import tagging
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.offering import Offering
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.phrases import label_called
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


def labels_on(page: OpenPage) -> list[ArticleLabel]:
    """Return the labels of an open article, in the order they were given."""
    found = [each for each in page.annotations.others() if isinstance(each, ArticleLabel)]
    return sorted(found, key=lambda each: each.uid)


class ArticleLabels(QObject):
    """Answer the key that offers them."""

    def __init__(
        self, session: Session, offering: Offering, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._offering = offering
        actions.connect("article.labels", self._offer)

    def _offer(self) -> None:
        page = self._session.page
        if page is not None:
            self._offering.offer(
                ArticleLabel.layer,
                tr("Label the whole article as"),
                self._toggle,
                self._nothing_to_offer,
                ticked={each.label for each in labels_on(page)},
                hint=tr("A label with a tick is taken off"),
            )

    def _nothing_to_offer(self) -> None:
        self._session.note(tr("The schema has no labels for whole articles."))

    def _toggle(self, label: str) -> None:
        session, page = self._session, self._session.page
        if page is None:
            return
        name = label_called(session.project.schema, ArticleLabel.layer, label).name
        present = next((each for each in labels_on(page) if each.label == label), None)
        if present is not None:
            failure, _ = session.attempt(tagging.delete_annotation, ArticleLabel.kind, present.uid)
            if failure is None:
                session.note(tr("No longer labelled: {label}").format(label=name))
        elif session.run(tagging.add_article_label, page.uid, label) is not None:
            session.note(tr("Article labelled: {label}").format(label=name))
