"""Carrying out verbs on a team's project so that a broken connection loses nothing.

Each request goes to the outbox first, under the uid its step will have. If the server cannot be
reached it stays there and is carried out, once, when the server is back. What the server refuses
then, since others changed the same meanwhile, is told with its reason.
"""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from annotator.domain.identity import new_uid
from annotator.errors import AnnotatorError, ConnectionLost
from annotator.store import journal
from annotator.store.outbox import Entry, Outbox
from annotator.store.project import Project

T = TypeVar("T")
_SERVICES = "annotator.services."


class Waiting(ConnectionLost):
    """Say that the server cannot be reached and the request waits in the outbox."""

    def __init__(self, number: int) -> None:
        changes = "this change waits" if number == 1 else f"{number} changes wait"
        super().__init__(
            f"the server cannot be reached; {changes} on this machine and will be sent when it is "
            "back"
        )


@dataclass(frozen=True, slots=True)
class Sent:
    """Say what became of the outbox: steps carried out now, and requests refused with the reason.

    ``left`` still wait.
    """

    done: int
    refused: tuple[tuple[str, str], ...]
    left: int


class Sender:
    """Carry out verbs on one team's project through its outbox."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._outbox = Outbox(project.path)

    @property
    def waiting(self) -> int:
        """Return how many requests have not been acknowledged."""
        return len(self._outbox)

    def carry_out(self, verb: Callable[..., T], *values: Any, **options: Any) -> T | None:
        """Call a verb with the project; raise Waiting where it must wait, else as the verb does.

        None is returned also where the server did it and only its answer was lost.
        """
        packed = pack(verb, values, options)
        if packed is None:
            if self.waiting:
                raise Waiting(self.waiting)
            return verb(self._project, *values, **options)
        entry = Entry(new_uid(), *packed, self._project.now().isoformat(timespec="seconds"))
        behind = self.waiting
        self._outbox.put(entry)
        if behind:
            # What was asked for first is done first.
            raise Waiting(behind + 1)
        try:
            done = self._do(entry, lambda: verb(self._project, *values, **options))
        except ConnectionLost as error:
            raise Waiting(self.waiting) from error
        except BaseException:
            self._outbox.remove(entry.uid)
            raise
        self._outbox.remove(entry.uid)
        return done

    def send(self) -> Sent:
        """Carry out what waits, in order, if the server can be reached again."""
        refused: list[tuple[str, str]] = []
        done = 0
        try:
            self._project.reconnect()
            for entry in self._outbox.entries():
                try:
                    # An entry may be of a program that was killed after its step was committed.
                    if not journal.is_closed(self._project.connection, entry.uid):
                        self._do(entry, lambda entry=entry: self._again(entry))  # type: ignore[misc]
                    done += 1
                except ConnectionLost:
                    raise
                except AnnotatorError as error:
                    refused.append((entry.verb.rpartition(":")[2], str(error)))
                self._outbox.remove(entry.uid)
        except ConnectionLost:
            pass
        return Sent(done, tuple(refused), self.waiting)

    def close(self) -> None:
        """Let go of the outbox; what waits in it is sent when the project is opened next."""
        self._outbox.close()

    def _do(self, entry: Entry, call: Callable[[], T]) -> T | None:
        """Call a verb under the uid of an entry; where the connection broke, once more."""
        try:
            with self._project.step_called(entry.uid):
                return call()
        except ConnectionLost:
            self._project.reconnect()
            if journal.is_closed(self._project.connection, entry.uid):
                return None
            with self._project.step_called(entry.uid):
                return call()

    def _again(self, entry: Entry) -> object:
        verb, arguments = unpack(entry.verb, entry.arguments)
        return verb(self._project, **arguments)


def pack(
    verb: Callable[..., Any], values: tuple[Any, ...], options: dict[str, Any]
) -> tuple[str, str] | None:
    """Return a verb's name and its arguments as JSON, or None where they could not be read back.

    Verbs of the services are known by name; undo, and what takes more than plain data, is not.
    """
    name = f"{verb.__module__}:{verb.__qualname__}"
    if not name.startswith(_SERVICES) or "." in verb.__qualname__ or "<" in name:
        return None
    try:
        bound = inspect.signature(verb).bind(None, *values, **options).arguments
        bound.pop(next(iter(bound)))
        document = msgspec.json.encode(bound).decode()
        _, again = unpack(name, document)
        same = msgspec.json.encode(again).decode() == document
    except (TypeError, ValueError, NameError, AttributeError, msgspec.MsgspecError):
        return None
    return (name, document) if same else None


def unpack(name: str, document: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    """Return the verb of a name and its arguments; raise AnnotatorError where there is none."""
    module, _, verb_name = name.partition(":")
    if not module.startswith(_SERVICES):
        raise AnnotatorError(f"{name} is no verb")
    verb = getattr(importlib.import_module(module), verb_name, None)
    if verb is None:
        raise AnnotatorError(f"this version of the program has no {verb_name}")
    hints = typing.get_type_hints(verb)
    given: dict[str, Any] = msgspec.json.decode(document)
    return verb, {
        key: msgspec.convert(value, _readable(hints[key])) for key, value in given.items()
    }


def _readable(hint: Any) -> Any:
    """Return a type JSON can be read as: what a verb goes through once is a tuple."""
    if typing.get_origin(hint) is Iterable:
        return tuple[typing.get_args(hint)[0], ...]  # type: ignore[misc]
    return hint
