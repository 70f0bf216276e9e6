"""Columns: which value of a row is which field of an article, by known names or as told.

A name matches whatever its case and whether words are parted by spaces, dashes or underscores.
``a.b`` reaches the key b inside the object a, unless a key is called "a.b" itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.errors import InvalidInput

KNOWN_NAMES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article_text", "full_text", "fulltext", "body_text"),
    "title": ("title", "headline", "heading"),
    "outlet": ("outlet", "source", "publisher", "publication", "source_name", "newspaper", "site"),
    "published": (
        *("published", "published_at", "publication_date", "publish_date", "date_published"),
        *("pub_date", "pubdate", "date_publish", "date", "datetime"),
    ),
    "url": ("url", "link", "canonical_url", "permalink"),
    "language": ("language", "lang"),
    "story": ("story", "story_id", "cluster", "cluster_id", "event", "event_id"),
    "byline": ("byline", "author", "authors", "creator"),
    "dateline": ("dateline",),
    "agency": ("agency", "news_agency", "wire"),
    "id": ("id", "uid", "uuid", "article_id"),
}
"""The fields of an article that a row can fill, and the names they go by, best first."""

_PARTS = re.compile(r"[\s_-]+|(?<=[a-z])(?=[A-Z])")


def parse_choices(choices: Sequence[str]) -> dict[str, str]:
    """Return the columns chosen as ``field=name``; raise InvalidInput for an unknown field."""
    chosen: dict[str, str] = {}
    for choice in choices:
        field, sign, name = choice.partition("=")
        field = field.strip().casefold()
        if not sign or not name.strip():
            raise InvalidInput(f"a column is chosen as FIELD=NAME, not {choice!r}")
        if field not in KNOWN_NAMES:
            raise InvalidInput(
                f"there is no field {field!r}; the fields are {', '.join(KNOWN_NAMES)}"
            )
        if field in chosen:
            raise InvalidInput(f"the column of {field!r} is chosen twice")
        chosen[field] = name.strip()
    return chosen


class Columns:
    """Find the fields of rows; rows with the same keys share one search for the names."""

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(chosen or {})
        self._found: dict[tuple[str, ...], dict[str, str]] = {}

    def of(self, values: Mapping[str, Any]) -> dict[str, str]:
        """Return the name of the column for each field that these values have one for."""
        keys = tuple(values)
        found = self._found.get(keys)
        if found is None:
            if len(self._found) > 1000:
                self._found.clear()
            found = self._found[keys] = self._search(keys)
        return found

    def fields(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values by field, those absent or null left out.

        Raise InvalidInput where no text is found or a chosen column is absent for the text.
        """
        names = self.of(values)
        fields = {}
        for field, name in names.items():
            value = reach(values, name)
            if value is not None:
                fields[field] = value
        if "text" not in fields:
            self.require_text(values)
            raise InvalidInput(f"there is nothing in {names['text']!r}, which holds the text")
        return fields

    def require_text(self, values: Mapping[str, Any]) -> None:
        """Raise InvalidInput where no column holds the text, or the one chosen is not there."""
        name = self.of(values).get("text")
        known = ", ".join(repr(key) for key in list(values)[:12]) or "none"
        if name is None:
            raise InvalidInput(
                f"no column is known to hold the text; choose one with text=NAME from: {known}"
            )
        if name not in values and "." not in name:
            raise InvalidInput(f"there is no column {name!r}; the columns are: {known}")

    def _search(self, keys: tuple[str, ...]) -> dict[str, str]:
        by_name: dict[str, str] = {}
        for key in keys:
            by_name.setdefault(_plain(key), key)
        found = dict(self._chosen)
        taken = set(self._chosen.values())
        for field, known in KNOWN_NAMES.items():
            if field in found:
                continue
            keys_known = (by_name[name] for name in known if name in by_name)
            free = next((key for key in keys_known if key not in taken), None)
            if free is not None:
                found[field] = free
        return found


def reach(values: Mapping[str, Any], path: str) -> Any:
    """Return the value under a key, or under a dotted path of keys, or None."""
    if path in values:
        return values[path]
    here: Any = values
    for part in path.split("."):
        if not isinstance(here, Mapping):
            return None
        here = here.get(part)
    return here


def as_words(value: Any) -> str:
    """Return a metadata value as one line: lists joined by commas, an object by its name.

    Raise InvalidInput for a value that is no text: another object, or a list of lists.
    """
    if isinstance(value, str):
        return value if value.isalnum() else " ".join(value.split())
    if isinstance(value, bool):
        raise InvalidInput("true or false is no text")
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        # {"id": "fathom", "name": "Fathom Post"}, as news services write a source.
        for name in ("name", "title"):
            if isinstance(value.get(name), str):
                return " ".join(value[name].split())
        raise InvalidInput("an object is no text; reach into it with a dotted path")
    if isinstance(value, list):
        return ", ".join(filter(None, (as_words(item) for item in value)))
    raise InvalidInput("this value is no text")


def _plain(name: str) -> str:
    return _PARTS.sub("_", name.strip()).casefold()
