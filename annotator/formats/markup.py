"""HTML built from plain values: whatever is not markup already is escaped.

Text of a corpus can therefore never become an element, an attribute or a script.
"""

from __future__ import annotations

import re
from html import escape

VOID = frozenset(("meta", "br", "hr", "rect", "line", "circle", "path"))
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = {
    "\u061c": "ALM", "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE",
    "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI",
    "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_BIDI_CONTROL = re.compile(f"[{''.join(_BIDI)}]")


class Markup(str):
    """Mark a string that is HTML already."""

    __slots__ = ()


def text(value: object) -> Markup:
    """Return a value as text: escaped, control characters replaced, direction marks as badges."""
    if isinstance(value, Markup):
        return value
    plain = escape(_CONTROLS.sub("\ufffd", str(value)))
    return Markup(_BIDI_CONTROL.sub(_badge, plain))


def _badge(match: re.Match[str]) -> str:
    return f'<span class="badge">{_BIDI[match[0]]}</span>'


def tag(name: str, /, *content: object, **attributes: object) -> Markup:
    """Return an element; a trailing underscore in an attribute's name is dropped, others are -."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_attribute(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID:
        return Markup(f"<{name}{written}>" if name in ("meta", "br", "hr") else
                      f"<{name}{written}/>")  # fmt: skip
    inner = "".join(text(each) for each in content if each is not None)
    return Markup(f"<{name}{written}>{inner}</{name}>")


def _attribute(value: object) -> str:
    return escape(_BIDI_CONTROL.sub("", _CONTROLS.sub("", str(value))), quote=True)


def joined(*parts: object) -> Markup:
    """Return parts one after the other, each escaped unless it is markup."""
    return Markup("".join(text(part) for part in parts))
