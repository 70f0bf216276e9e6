"""Quantities as a person types them: ``>= 14 (people); 3.5 km``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.errors import InvalidInput

HINT = ">= 14 (people); 3.5 km"
_SIGNS = {"≥": ">=", "≤": "<=", "≈": "~", "==": "="}
_ENTRY = re.compile(
    r"\s*(?P<sign>>=|<=|==|[=<>~≥≤≈])?\s*(?P<value>[+-]?\d[\d,]*(?:\.\d+)?)"
    r"\s*(?P<unit>[^()]*?)\s*(?:\((?P<counted>[^()]*)\))?\s*\Z"
)


def parsed(text: str) -> list[dict[str, Any]]:
    """Return the quantities written in ``text``; raise InvalidInput with what was expected."""
    return [_entry(part) for part in text.split(";") if part.strip()]


def _entry(part: str) -> dict[str, Any]:
    match = _ENTRY.match(part)
    if match is None:
        raise InvalidInput(f"write a quantity as a number, its unit, and (what is counted): {HINT}")
    digits = match["value"].replace(",", "")
    entry: dict[str, Any] = {"value": float(digits) if "." in digits else int(digits)}
    sign = match["sign"]
    if sign:
        entry["comparator"] = _SIGNS.get(sign, sign)
    if match["unit"]:
        entry["unit"] = match["unit"]
    counted = (match["counted"] or "").strip()
    if counted:
        entry["counted"] = counted
    return entry


def written(quantities: Sequence[Mapping[str, Any]]) -> str:
    """Return quantities as ``parsed`` reads them."""
    return "; ".join(_written(entry) for entry in quantities)


def _written(entry: Mapping[str, Any]) -> str:
    sign = entry.get("comparator", "")
    counted = entry.get("counted", "")
    parts = [
        "" if sign == "=" else sign,
        f"{entry['value']}",
        entry.get("unit", ""),
        f"({counted})" if counted else "",
    ]
    return " ".join(part for part in parts if part)
