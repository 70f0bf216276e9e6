"""Read the program as a screen reader does: over an accessibility bus (AT-SPI), nothing else.

A session bus of the test's own is started; the accessibility bus starts on it by itself. What is
read are the messages of https://docs.flatpak.org/en/latest/libatspi, sent with plain D-Bus calls.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core"))
ATSPI = "org.a11y.atspi."
FOCUSABLE, SHOWING = 11, 25
"""Numbers of states, as libatspi's AtspiStateType counts them."""
PATIENCE_S = 20.0


def have_bus_tools() -> bool:
    """Say whether this machine has a message bus and the accessibility bus."""
    return bool(shutil.which("dbus-daemon")) and any(path.exists() for path in LAUNCHERS)


@contextlib.contextmanager
def session_bus(display: dict[str, str]) -> Iterator[dict[str, str]]:
    """Start a session bus and give the variables that send a program to it, and have it speak."""
    read, write = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"],
        pass_fds=(write,),
        env={**os.environ, **display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            address = pipe.readline().strip()
        yield {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    finally:
        daemon.terminate()
        daemon.wait(10)


class Thing(NamedTuple):
    """Point at one accessible object: the name of its program on the bus, and its path there."""

    owner: str
    path: str


class ScreenReader:
    """Ask for what is on the screen, and hear what the program says of its own accord."""

    def __init__(self, bus: dict[str, str]) -> None:
        # It comes with keyring on Linux, and with no types.
        jeepney = import_module("jeepney")
        open_dbus_connection = import_module("jeepney.io.blocking").open_dbus_connection
        address_of, new_method_call = jeepney.DBusAddress, jeepney.new_method_call
        self._address, self._call = address_of, new_method_call
        self._fields = jeepney.HeaderFields
        with open_dbus_connection(bus["DBUS_SESSION_BUS_ADDRESS"]) as session:
            where = address_of("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=10)
        self._bus = open_dbus_connection(reply.body[0])
        self._heard: deque[Any] = deque()
        self._focused: Thing | None = None
        self._unheard: list[str] = []
        rule = jeepney.MatchRule(type="signal", interface=f"{ATSPI}Event.Object")
        self._bus.send_and_get_reply(jeepney.message_bus.AddMatch(rule), timeout=10)
        registry = address_of("/org/a11y/atspi/registry", f"{ATSPI}Registry", f"{ATSPI}Registry")
        for event in ("object:announcement", "object:text-caret-moved", "object:state-changed"):
            call = new_method_call(registry, "RegisterEvent", "s", (event,))
            self._bus.send_and_get_reply(call, timeout=10)
        self._signals = self._bus.filter(rule, queue=self._heard)
        self._signals.__enter__()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    # Asking

    def ask(self, thing: Thing, interface: str, member: str, *values: tuple[str, Any]) -> Any:
        """Call a method of an object and return its answer; each value comes with its type."""
        address = self._address(thing.path, thing.owner, ATSPI + interface)
        signature = "".join(kind for kind, _ in values)
        call = self._call(address, member, signature, tuple(value for _, value in values))
        reply = self._bus.send_and_get_reply(call, timeout=10)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{member}: {reply.body}")
        return reply.body[0] if reply.body else None

    def property(self, thing: Thing, interface: str, name: str) -> Any:
        """Return a property of an object."""
        address = self._address(thing.path, thing.owner, "org.freedesktop.DBus.Properties")
        call = self._call(address, "Get", "ss", (ATSPI + interface, name))
        reply = self._bus.send_and_get_reply(call, timeout=10)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{name}: {reply.body}")
        return reply.body[0][1]

    def name(self, thing: Thing) -> str:
        """Return what a screen reader calls an object."""
        return str(self.property(thing, "Accessible", "Name"))

    def role(self, thing: Thing) -> str:
        """Return what kind of thing a screen reader says an object is."""
        return str(self.ask(thing, "Accessible", "GetRoleName"))

    def has_state(self, thing: Thing, state: int) -> bool:
        """Tell whether an object is in a state, by the state's number."""
        low, high = self.ask(thing, "Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    def children(self, thing: Thing) -> list[Thing]:
        """Return what an object holds."""
        return [Thing(*each) for each in self.ask(thing, "Accessible", "GetChildren")]

    def everything(self, thing: Thing) -> Iterator[Thing]:
        """Yield an object and all below it that is on the screen."""
        yield thing
        for child in self.children(thing):
            if self.has_state(child, SHOWING):
                yield from self.everything(child)

    def window(self, title: str) -> Thing:
        """Return the window whose title holds some words; wait until it is there."""
        desktop = Thing(f"{ATSPI}Registry", "/org/a11y/atspi/accessible/root")
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for program in self.children(desktop):
                with contextlib.suppress(LookupError):
                    for window in self.children(program):
                        if title in self.name(window):
                            return window
            time.sleep(0.1)
        raise LookupError(f"no window named {title!r} on the accessibility bus")

    # Text

    def text(self, thing: Thing) -> str:
        """Return the whole text of an object."""
        return str(self.ask(thing, "Text", "GetText", ("i", 0), ("i", -1)))

    def caret(self, thing: Thing) -> int:
        """Return the caret's offset in an object's text, in UTF-16 units as Qt counts here."""
        return int(self.property(thing, "Text", "CaretOffset"))

    def selected(self, thing: Thing) -> str:
        """Return the words selected in an object's text, or nothing."""
        if not self.ask(thing, "Text", "GetNSelections"):
            return ""
        address = self._address(thing.path, thing.owner, f"{ATSPI}Text")
        call = self._call(address, "GetSelection", "i", (0,))
        start, end = self._bus.send_and_get_reply(call, timeout=10).body
        # Qt counts UTF-16 units on this bus; asking it for the words counts the same way.
        return str(self.ask(thing, "Text", "GetText", ("i", start), ("i", end)))

    # Hearing

    def hear(self, timeout_s: float = 0.0) -> list[str]:
        """Return what was announced since this was last asked, waiting for the first line."""
        deadline = time.monotonic() + timeout_s
        said, self._unheard = self._unheard, []
        while True:
            said += self._announced()
            if said or time.monotonic() >= deadline:
                return said

    def pending(self) -> bool:
        """Tell whether something was announced that `hear` has not returned yet."""
        self._unheard += self._announced()
        return bool(self._unheard)

    def focused(self) -> Thing | None:
        """Return what the program said last has the keyboard; None where it said of nothing."""
        self._unheard += self._announced()
        return self._focused

    def _announced(self) -> list[str]:
        """Take in what came, note where the focus went, and return what was announced."""
        with contextlib.suppress(TimeoutError):
            self._bus.recv_messages(timeout=0.05)
        said = []
        while self._heard:
            message = self._heard.popleft()
            member, fields = message.header.fields[self._fields.member], message.header.fields
            thing = Thing(fields[self._fields.sender], fields[self._fields.path])
            if member == "Announcement":
                said.append(str(message.body[3][1]))
            elif member == "StateChanged" and message.body[0] == "focused":
                if message.body[1]:
                    self._focused = thing
                elif self._focused == thing:
                    self._focused = None
        return said
