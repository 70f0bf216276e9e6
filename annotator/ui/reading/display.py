"""What is painted for letters that would be invisible or upset a layout; offsets stay the same.

Every replacement is as long in UTF-16 units as what it stands for, and only ever painted.
"""

from __future__ import annotations

import re

_LINE_SEPARATOR = "\u2028"
_REPLACED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0-\ufdef\ufffc\ud800-\udfff]")
_BADGED = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BADGES = {
    0x061C: "ALM", 0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF",
    0x202D: "LRO", 0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
}  # fmt: skip


def _replacement(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code in (0x85, 0x2029):
        # Both end a line; Qt would take the second for the end of the whole layout's paragraph.
        return _LINE_SEPARATOR
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd"


def shown(text: str) -> str:
    """Return ``text`` as it is painted, control characters as symbols."""
    return _REPLACED.sub(_replacement, text)


def badges(text: str) -> list[tuple[int, str]]:
    """Return offset and short name of each bidirectional control character in ``text``."""
    if text.isascii():
        return []
    return [(match.start(), _BADGES[ord(match[0])]) for match in _BADGED.finditer(text)]


def one_way(text: str) -> bool:
    """Tell whether ``text`` runs from left to right throughout."""
    return text.isascii() or _RIGHT_TO_LEFT.search(text) is None
