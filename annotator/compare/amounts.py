"""How two quantities of one thing relate: alike, less exact, bounded otherwise, or apart."""

from __future__ import annotations

from annotator.compare.quantities import Quantity

SAME, LOOSER, BOUND, OTHER = "same", "looser", "bound", "other"
"""How two quantities relate: alike; one less exact; another comparator; values apart."""
_WIDE = 2.0
_CONVERTED = 0.04
"""Share by which a value given in another unit may be off by rounding."""
UNCONVERTED = ("money", "share")
"""Kinds whose units are no measures of one thing: currencies; per cent and points."""
_MORE_THAN = 1.25
"""How far above "more than" a value may lie that is told that way."""


def comparable(one: Quantity, other: Quantity) -> bool:
    """Tell whether two values can be held against each other: of one kind.

    Sums in two currencies only meet where their figures are equal: 2 million euros, or dollars.
    """
    money = one.kind == other.kind == "money" and one.unit != other.unit
    return one.kind == other.kind and (not money or one.value == other.value)


def relate(one: Quantity, other: Quantity) -> str:
    """Tell how two quantities of the same thing relate: SAME, LOOSER, BOUND or OTHER."""
    if one.kind != other.kind or (one.unit != other.unit and one.kind in UNCONVERTED):
        return OTHER
    bounds = {one.comparator, other.comparator}
    if (one.value, one.low, one.high) == (other.value, other.low, other.high) and bounds != {
        ">=",
        ">",
    }:
        return SAME
    if one.unit != other.unit and _near(one.value, other.value, _CONVERTED):
        return SAME
    if one.comparator == other.comparator == "=" and _rounded(one.value, other.value):
        return LOOSER
    loose = [each.comparator.startswith("~") for each in (one, other)]
    if _near(one.value, other.value, 1e-9):
        if any(loose) and "=" in (one.comparator, other.comparator):
            return LOOSER
        return SAME if one.comparator == other.comparator else BOUND
    if one.kind in ("duration", "share", "length") and _near(one.value, other.value, 0.015):
        return SAME if one.comparator == other.comparator else LOOSER
    if all(loose):
        if _near(one.value, other.value, 0.12):
            return SAME
        return LOOSER if _holds(one, other) or _holds(other, one) else OTHER
    if one.low > other.high or other.low > one.high:
        return OTHER
    if any(_unsaid(wide) and _holds(wide, exact) for wide, exact in ((one, other), (other, one))):
        return LOOSER
    signs = {one.comparator, other.comparator}
    if signs & {"<=", "<"} or signs <= {">=", ">"}:
        return OTHER
    narrow, wide = sorted((one, other), key=lambda each: each.high - each.low)
    if narrow.comparator in (">=", ">") or wide.comparator in (">=", ">"):
        # "More than a thousand" for 1,127 is looser; "at least 9" beside 17 is another figure.
        least, exact = sorted((one.value, other.value))
        near = exact <= min(least + _rounding(least), _MORE_THAN * least)
        return LOOSER if _rounding(least) >= 10 and near else OTHER
    return LOOSER


def breadth(quantity: Quantity) -> float:
    """Return how much a quantity leaves open; what one bound leaves open is not counted."""
    if quantity.comparator in (">", ">=", "<", "<="):
        return (_MORE_THAN - 1) * quantity.value
    return quantity.high - quantity.low


def _unsaid(quantity: Quantity) -> bool:
    """Tell whether a quantity is a word for an unsaid number: dozens, hundreds."""
    return quantity.comparator == "~" and quantity.high >= _WIDE * max(quantity.low, 1)


def _holds(wide: Quantity, narrow: Quantity) -> bool:
    """Tell whether a number left unsaid ("dozens") may be the other: it names a wide range."""
    return wide.high >= _WIDE * max(wide.low, 1) and wide.low <= narrow.value <= wide.high


def _rounded(one: float, other: float) -> bool:
    """Tell whether one value is the other in fewer digits: 11.4 and 11, 1,412 and 1,400."""
    for exact, rough in ((one, other), (other, one)):
        digits = _digits(rough)
        if digits >= 2 and float(f"{exact:.{digits}g}") == rough and _digits(exact) > digits:
            return True
    return False


def says_more(one: Quantity, other: Quantity) -> bool:
    """Tell whether a value is another one more exactly: 2,012 and 2,000, 2,862 and "over 2,800"."""
    if one.kind != other.kind or _digits(one.value) <= (digits := _digits(other.value)):
        return False
    if other.comparator in (">", ">="):
        return other.value <= one.value <= _MORE_THAN * other.value
    return float(f"{one.value:.{digits}g}") == other.value


def _digits(value: float) -> int:
    return len(f"{value:.14g}".replace(".", "").strip("0"))


def _rounding(value: float) -> float:
    """Return the power of ten a value is rounded to: 1,400 to 100, 412 to 1."""
    unit = 1.0
    while value >= 1 and value % (unit * 10) == 0:
        unit *= 10
    return unit


def _near(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(abs(one), abs(other))
