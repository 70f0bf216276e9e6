"""Units of measures behind a figure: what is measured, and how many base units one of them is."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.compare.lexicons import listed
from annotator.compare.words import Token

_LENGTHS = {
    unit: metres
    for metres, units in {
        0.001: "millimetre millimeter mm",
        0.01: "centimetre centimeter cm",
        0.0254: "inch inche",
        0.3048: "foot feet ft",
        0.9144: "yard yd",
        1.0: "metre meter",
        1000.0: "kilometre kilometer km",
        1609.3: "mile",
    }.items()
    for unit in listed(units)
}
_AREAS = {
    unit: squares
    for squares, units in {
        1.0: "m2 sqm",
        10_000.0: "hectare ha",
        4046.9: "acre",
        1_000_000.0: "km2 sqkm",
    }.items()
    for unit in listed(units)
}
_SPEEDS = {"kph": 1.0, "kmh": 1.0, "mph": 1.6093}
_WEIGHTS = {
    unit: kilograms
    for kilograms, units in {
        0.001: "gram gramme",
        0.4536: "lb",
        1.0: "kilogram kilogramme kilo kg",
        1000.0: "tonne ton",
    }.items()
    for unit in listed(units)
}
_VOLUMES = {"litre": 1.0, "liter": 1.0, "gallon": 3.7854, "barrel": 158.99}
_HOUR = frozenset(("hour", "h", "hr"))
_ONE = frozenset(("per", "an", "a"))


def measure(tokens: Sequence[Token], at: int) -> tuple[str, float, int] | None:
    """Return kind, factor and where the words end of the unit at word ``at``, or None.

    Base units are metres, square metres, kilometres an hour, kilograms and litres.
    """
    base = _singular(tokens, at)
    if base in ("square", "sq", "cubic"):
        power = 3 if base == "cubic" else 2
        side = _LENGTHS.get(_singular(tokens, at + 1))
        if side is None:
            return None
        # A cubic metre holds a thousand litres.
        return ("volume", 1000 * side**3, at + 2) if power == 3 else ("area", side**2, at + 2)
    if base in _SPEEDS:
        return "speed", _SPEEDS[base], at + 1
    if base == "knot":
        return "speed", 1.852, at + 1
    if base in _LENGTHS:
        end = at + 1 + (_singular(tokens, at + 1) in _ONE)
        if _singular(tokens, end) in _HOUR:
            return "speed", _LENGTHS[base] / 1000, end + 1
        return "length", _LENGTHS[base], at + 1
    for kind, units in (("area", _AREAS), ("weight", _WEIGHTS), ("volume", _VOLUMES)):
        if base in units:
            return kind, units[base], at + 1
    return None


def _singular(tokens: Sequence[Token], at: int) -> str:
    if at >= len(tokens):
        return ""
    norm = tokens[at].norm
    return norm if len(norm) < 3 else norm.removesuffix("s")
