"""Furniture: the stretches of an article that are not the story.

The headline is never furniture, nor is a dateline that opens a paragraph. Crossheads are, because
they are set by each outlet and must not be aligned.
"""

from __future__ import annotations

from annotator.compare.layout import HEADLINE, Layout, read_layout
from annotator.compare.leading import leading_date
from annotator.compare.lines import PROSE, SIGNED, credit_start
from annotator.domain.articles import Furniture

KINDS = {
    "caption": "what a picture shows, with its credit",
    "credit": "an agency, photographer or rights owner alone; who else worked on the article",
    "byline": "who wrote or edited the article",
    "date": "when the page was published, updated or fetched",
    "dateline": "a line of its own that gives place and day",
    "crosshead": "a subheading between paragraphs",
    "interface": "buttons, menus, labels, weather",
    "cookie_notice": "a request to accept cookies",
    "promotion": "a pointer to other articles, newsletters, subscriptions",
    "topics": "tags and their label",
    "notice": "a correction, disclaimer or note on where the text comes from",
    "repeated": "words that stand elsewhere in the article already",
}
"""Every kind, and what it means; a person may change the kind of any stretch."""


def find_furniture(text: str, *, layout: Layout | None = None) -> tuple[Furniture, ...]:
    """Return the furniture of an article, sorted and disjoint, in code points.

    Nearly always a whole line without the space at its edges. Parts of a line are a date put
    before the story's first words and an agency put behind its last.
    """
    layout = layout or read_layout(text)
    found: list[Furniture] = []
    for index, (line, role) in enumerate(zip(layout.lines, layout.roles, strict=True)):
        if role == SIGNED:
            credit = credit_start(line.text)
            if credit:
                found.append(Furniture(line.start + credit[0], line.end, "credit"))
        elif role in KINDS:
            found.append(Furniture(line.start, line.end, role))
        elif role == PROSE and layout.first <= index <= layout.first + 1:
            lead = leading_date(line.text)
            if lead:
                found.append(Furniture(line.start + lead.label, line.start + lead.end, "date"))
        elif role == HEADLINE:
            continue
    return tuple(found)
