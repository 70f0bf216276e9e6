"""Build profiles of short invented texts for the tests of comparing."""

from __future__ import annotations

from annotator.compare.profile import ArticleText, Profile
from annotator.compare.recognition import recognise


def article_text(uid: str, text: str, published: str = "") -> ArticleText:
    """Return a text as an import would hand it over."""
    seen = recognise(text)
    front = seen.front_matter
    return ArticleText(
        uid=uid,
        text=text,
        sentences=seen.sentences,
        furniture=seen.furniture,
        published=published or front.value("published"),
        title=front.value("title"),
    )


def profile(uid: str, text: str, published: str = "") -> Profile:
    """Return the profile of a text."""
    return Profile(article_text(uid, text, published))
