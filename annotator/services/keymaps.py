"""Key maps: which keys differ from the program's own, whom they clash with, files and presets.

A key map holds differences only: action ids with the keys that replace the declared ones. Keys are
written as Qt writes portable key sequences ("Ctrl+Shift+Z"); several strokes in a row are parted
by a comma and a space ("G, P").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import combinations
from typing import Any

import msgspec

from annotator import paths
from annotator.errors import InvalidInput
from annotator.services.actions import PLACE, TEXT, WINDOW, ActionSpec

KeyMap = Mapping[str, tuple[str, ...]]
FORMAT = "news-annotator-keys"
FORMAT_VERSION = 1
MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
NAMED = frozenset(
    (
        "Space", "Tab", "Return", "Enter", "Backspace", "Del", "Ins", "Esc", "Home", "End", "Left",
        "Right", "Up", "Down", "PgUp", "PgDown", "Pause", "Print", "Menu", "Help",
    )
) | {f"F{number}" for number in range(1, 36)}  # fmt: skip
"""Keys that are no character, as Qt names them."""
_STROKE = r"(?:(?:Meta|Ctrl|Alt|Shift)\+)*(?:[A-Z][A-Za-z0-9]+|\S)"
_KEY = re.compile(rf"{_STROKE}(?:, {_STROKE}){{0,3}}\Z")
_EACH = re.compile(rf"({_STROKE})(?:, |\Z)")


@dataclass(frozen=True, slots=True)
class Clash:
    """Name two actions that both answer to a key somewhere."""

    first: str
    second: str
    key: str


@dataclass(frozen=True, slots=True)
class Preset:
    """Hold a key map that comes with the program.

    ``instead`` gives for a sign that is hard to reach the key that stands in for it everywhere.
    """

    id: str
    name: str
    about: str
    keys: KeyMap
    instead: Mapping[str, str] = field(default_factory=dict)

    def keymap(self, declared: Iterable[ActionSpec]) -> KeyMap:
        """Return the map for the actions there are, given as declared.

        A key of the preset that somebody else has here, such as a label of this project, is left
        to them.
        """
        specs = tuple(declared)
        found = {spec.id: self.keys[spec.id] for spec in specs if spec.id in self.keys}
        for spec in specs:
            keys = tuple(_with_instead(key, self.instead) for key in spec.keys)
            if keys != spec.keys and spec.id not in found:
                found[spec.id] = keys
        now = applied(specs, found)
        for spec in now:
            if spec.id in found:
                free = tuple(key for key in spec.keys if not takers(now, spec, key))
                found[spec.id] = free
        return found


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    format_version: int
    keys: dict[str, tuple[str, ...]]
    name: str = ""
    about: str = ""
    instead: dict[str, str] = {}


# Keys


@lru_cache(maxsize=2048)
def strokes(key: str) -> tuple[tuple[frozenset[str], str], ...]:
    """Return a key as (modifiers, key) per stroke; raise InvalidInput where it is none.

    Enter is Return, and letters are the same in either case: so they are when they are pressed.
    """
    if not _KEY.match(key):
        raise InvalidInput(f"{key!r} is not a key")
    found = []
    for match in _EACH.finditer(key):
        *modifiers, last = _parts(match[1])
        if len(last) > 1 and last not in NAMED:
            raise InvalidInput(f"{key!r} is not a key: there is no {last!r}")
        last = "Return" if last == "Enter" else last.upper() if len(last) == 1 else last
        found.append((frozenset(modifiers), last))
    return tuple(found)


def _parts(stroke: str) -> list[str]:
    """Return the modifiers and the key of a stroke; the key may itself be a plus sign."""
    parts = []
    while "+" in stroke[1:] and (head := stroke.partition("+")[0]) in MODIFIERS:
        parts.append(head)
        stroke = stroke[len(head) + 1 :]
    return [*parts, stroke]


def _with_instead(key: str, instead: Mapping[str, str]) -> str:
    """Return a key with what stands in for its sign, under the modifiers of both."""
    done = []
    for match in _EACH.finditer(key):
        *modifiers, last = _parts(match[1])
        *more, last = _parts(instead.get(last, last))
        held = [each for each in MODIFIERS if each in modifiers or each in more]
        done.append("+".join([*held, last]))
    return ", ".join(done)


def meet(one: str, other: str) -> bool:
    """Tell whether two keys get in each other's way: equal, or one begins the other."""
    first, second = strokes(one), strokes(other)
    length = min(len(first), len(second))
    return first[:length] == second[:length]


def fault_of(spec: ActionSpec, key: str) -> str:
    """Return why an action cannot have a key, or nothing."""
    try:
        modifiers, last = strokes(key)[0]
    except InvalidInput as error:
        return str(error)
    if last in MODIFIERS or last == "":
        return "a modifier alone is no key"
    if spec.scope == WINDOW and len(last) == 1 and not modifiers - {"Shift"}:
        return "a character alone would be typed into fields; press it with Ctrl or Alt"
    return ""


# Maps


def applied(specs: Iterable[ActionSpec], keys: KeyMap) -> tuple[ActionSpec, ...]:
    """Return the actions with their changed keys."""
    return tuple(replace(spec, keys=keys[spec.id]) if spec.id in keys else spec for spec in specs)


def changed(keys: KeyMap, spec: ActionSpec, wanted: Iterable[str]) -> KeyMap:
    """Return the map in which an action, given as declared, has other keys; differences only."""
    wanted = tuple(dict.fromkeys(wanted))
    rest = {id_: each for id_, each in keys.items() if id_ != spec.id}
    return rest if wanted == spec.keys else {**rest, spec.id: wanted}


def without(keys: KeyMap, ids: Iterable[str]) -> KeyMap:
    """Return the map in which these actions have their declared keys again."""
    doomed = frozenset(ids)
    return {id_: each for id_, each in keys.items() if id_ not in doomed}


def sound(stored: Any) -> KeyMap:
    """Return what can be used of a map read from the settings; what cannot is left out."""
    found: dict[str, tuple[str, ...]] = {}
    for id_, keys in stored.items() if isinstance(stored, dict) else ():
        if isinstance(id_, str) and isinstance(keys, list) and all(map(_is_key, keys)):
            found[id_] = tuple(keys)
    return found


def _is_key(key: Any) -> bool:
    try:
        return isinstance(key, str) and bool(strokes(key))
    except InvalidInput:
        return False


# Clashes


def overlap(one: str, other: str) -> bool:
    """Tell whether two scopes are ever in force together.

    Those of the window always are. Labels of two layers never are, nor are two places, nor the
    text and a place. A part of a place ("place:search.list") lies inside that place.
    """
    if WINDOW in (one, other) or one == other:
        return True
    if one.startswith(f"{other}.") or other.startswith(f"{one}."):
        return True
    if one.startswith(PLACE) or other.startswith(PLACE):
        return False
    return TEXT in (one, other)


def clashes(specs: Iterable[ActionSpec]) -> Iterator[Clash]:
    """Yield every two actions that answer to the same key at the same time."""
    by_first: dict[Any, list[tuple[ActionSpec, str]]] = {}
    for spec in specs:
        for key in spec.keys:
            by_first.setdefault(strokes(key)[0], []).append((spec, key))
    for together in by_first.values():
        for (one, key), (other, theirs) in combinations(together, 2):
            if one.id != other.id and overlap(one.scope, other.scope) and meet(key, theirs):
                yield Clash(one.id, other.id, key)


def takers(specs: Iterable[ActionSpec], wanted: ActionSpec, key: str) -> list[ActionSpec]:
    """Return the other actions that have a key an action wants, where both are in force."""
    return [
        spec
        for spec in specs
        if spec.id != wanted.id
        and overlap(spec.scope, wanted.scope)
        and any(meet(key, theirs) for theirs in spec.keys)
    ]


# Files


def write_keymap(keys: KeyMap, name: str = "") -> bytes:
    """Return a key map as the JSON document people exchange; equal bytes for equal maps."""
    document = _Document(FORMAT, FORMAT_VERSION, dict(sorted(keys.items())), name)
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def read_keymap(data: bytes, *, name: str) -> KeyMap:
    """Return the key map in a document; raise InvalidInput that says what is wrong with it."""
    return dict(_read(data, name).keys)


def _read(data: bytes, name: str) -> _Document:
    try:
        document = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput(f"{name}: this is no key map ({error})") from None
    if document.format != FORMAT:
        raise InvalidInput(f"{name}: this is no key map of News Annotator")
    if document.format_version > FORMAT_VERSION:
        raise InvalidInput(f"{name}: written by a newer News Annotator")
    for id_, keys in document.keys.items():
        for key in keys:
            try:
                strokes(key)
            except InvalidInput as error:
                raise InvalidInput(f"{name}: {id_}: {error}") from None
    return document


@lru_cache(maxsize=1)
def presets() -> tuple[Preset, ...]:
    """Return the key maps that come with the program, its own first."""
    found = [Preset("default", "Default", "The keys this program was designed with.", {})]
    for path in sorted((paths.resources() / "keymaps").glob("*.json")):
        document = _read(path.read_bytes(), path.name)
        found.append(
            Preset(path.stem, document.name, document.about, document.keys, document.instead)
        )
    return tuple(found)


def preset_of(keys: KeyMap, declared: Iterable[ActionSpec]) -> Preset | None:
    """Return the preset a map equals, or None where it is somebody's own."""
    specs = tuple(declared)
    return next((preset for preset in presets() if preset.keymap(specs) == keys), None)
