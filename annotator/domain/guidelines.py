"""The guidelines of a schema, and the part of them that is about one label."""

from __future__ import annotations

import re
from collections.abc import Iterable

from annotator.domain.schema import Label

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*\Z")
_LAYER_HEADINGS = {
    "mention": ("mentions", "mention", "entities"),
    "claim": ("claims", "claim"),
    "relation": ("relations", "relation"),
    "article": ("articles", "article labels"),
    "discrepancy": ("discrepancies", "discrepancy"),
}


def section(source: str, names: Iterable[str]) -> str:
    """Return what stands under the first heading of one of these names, in Markdown, or nothing.

    It ends at the next heading of that level or a higher one. Case does not matter.
    """
    wanted = {name.casefold().strip() for name in names}
    found: list[str] = []
    level = 0
    fenced = False
    for line in source.splitlines():
        fenced ^= line.startswith("```")
        heading = None if fenced else _HEADING.match(line)
        if heading is not None:
            depth = len(heading[1])
            if level and depth <= level:
                break
            if not level and heading[2].casefold() in wanted:
                level = depth
                continue
        if level:
            found.append(line)
    return "\n".join(found).strip()


def for_label(source: str, label: Label) -> str:
    """Return the part of the guidelines for a label: its own, or else its layer's."""
    own = section(source, (label.name, label.id))
    return own or section(source, _LAYER_HEADINGS[label.layer])
