"""What an action is: its name, where its keys work, and when it can be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

TEXT = "text"
PLACE = "place"
WINDOW = "window"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Describe one action: what it is called, where its keys work, and when it can be used.

    ``needs`` names the state it needs: nothing, ``project``, ``article``, ``annotation`` (one is
    current), ``claim`` or ``discrepancy`` (the current annotation is one), ``selection``, or a
    place such as ``place:compare``.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    scope: str = WINDOW
    needs: str = ""


def rows(
    menu: str, scope: str, needs: str, listed: Iterable[tuple[str, str, str]]
) -> tuple[ActionSpec, ...]:
    """Return actions that share menu, scope and need; each row has id, title and keys."""
    return tuple(
        ActionSpec(id_, title, menu, tuple(keys.split()), scope, needs)
        for id_, title, keys in listed
    )
