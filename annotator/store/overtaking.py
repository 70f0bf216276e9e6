"""Saying who was first: what a record was, what somebody made of it, what was wanted."""

from __future__ import annotations

from dataclasses import fields

from annotator.domain.changes import Record

_SHOWN = 60


def told(expected: Record, found: Record | None, wanted: Record | None) -> str:
    """Return one sentence that shows both values where a change came too late."""
    kind = expected.kind.replace("_", " ")
    if found is None:
        return f"somebody removed this {kind} first, so nothing was changed"
    parts = []
    for field in fields(expected):
        before, theirs = getattr(expected, field.name), getattr(found, field.name)
        if before == theirs:
            continue
        part = f"{field.name.replace('_', ' ')} is now {_shown(theirs)}"
        if wanted is not None:
            ours = getattr(wanted, field.name)
            part += f", was {_shown(before)}" if ours == before else f", yours is {_shown(ours)}"
        parts.append(part)
    return f"somebody changed this {kind} first ({'; '.join(parts)}), so nothing was changed"


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
