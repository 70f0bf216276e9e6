"""Passwords of servers go into a safe keyring, come back, and go again; elsewhere none is kept."""

from __future__ import annotations

import os
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from annotator.services import passwords
from annotator.store.postgres_address import Address, _passwords, password_of


class Memory(KeyringBackend):
    """Keep passwords for as long as a test lasts; ``locked`` as one nobody opened."""

    priority: float = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked


class PlainText(Memory):
    """Stand for a keyring that writes what it keeps into a file for all to read."""

    priority = 0.5


@pytest.fixture
def address() -> Address:
    made = Address("annotate.example.org", None, "news", "ilka")
    again(made)
    return made


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, made = keyring.get_keyring(), Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def again(address: Address) -> None:
    """Forget what this run was told, as the next start has."""
    _passwords.pop(address.url, None)
    os.environ["PGPASSWORD"] = ""


def test_a_kept_password_is_there_at_the_next_start(address: Address, memory: Memory) -> None:
    assert not passwords.recall(address)
    assert passwords.keep(address, "dry well")
    again(address)
    assert passwords.recall(address)
    assert password_of(address) == "dry well"
    again(address)
    assert not passwords.recall(Address("other.example.org", None, "news", "ilka"))


def test_a_forgotten_password_is_gone(address: Address, memory: Memory) -> None:
    passwords.keep(address, "dry well")
    passwords.forget(address)
    assert memory.kept == {}
    passwords.forget(address)
    again(address)
    assert not passwords.recall(address)


def test_what_was_given_in_this_run_goes_before_the_keyring(
    address: Address, memory: Memory
) -> None:
    passwords.keep(address, "dry well")
    _passwords[address.url] = "typed"
    assert passwords.recall(address)
    assert password_of(address) == "typed"
    again(address)


def test_a_locked_keyring_keeps_nothing_and_stops_nothing(address: Address, memory: Memory) -> None:
    memory.locked = True
    assert not passwords.keep(address, "dry well")
    assert not passwords.recall(address)
    passwords.forget(address)


def test_no_password_is_written_as_plain_text(address: Address, memory: Memory) -> None:
    plain = PlainText()
    keyring.set_keyring(plain)
    assert not passwords.keep(address, "dry well")
    assert plain.kept == {}
