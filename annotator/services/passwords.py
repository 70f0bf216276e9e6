"""A server's password in this system's own keyring: kept safely there, or not at all."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.store.postgres_address import (
    Address,
    environment_has_password,
    password_of,
    use_password,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "News Annotator"
_SAFE = 1
"""The priority of a keyring from which on it keeps what it is given, and not as plain text."""


def recall(address: Address) -> bool:
    """Log in with the password the keyring keeps, if it does; tell whether there is one.

    A password given in this run of the program, or by the environment, goes before it.
    """
    if password_of(address) is not None or environment_has_password():
        return True
    found = None
    with suppress(*_failures()):
        if (keyring := _keyring()) is not None:
            found = keyring.get_password(_SERVICE, address.url)
    if found is None:
        return False
    use_password(address, found)
    return True


def keep(address: Address, password: str) -> bool:
    """Give a password to the keyring; False where there is none that could keep it."""
    with suppress(*_failures()):
        if (keyring := _keyring()) is not None:
            keyring.set_password(_SERVICE, address.url, password)
            return True
    return False


def forget(address: Address) -> None:
    """Take the password of a server from the keyring, if it keeps one."""
    with suppress(*_failures()):
        if (keyring := _keyring()) is not None:
            keyring.delete_password(_SERVICE, address.url)


def _keyring() -> KeyringBackend | None:
    """Return the system's keyring, or None where it has no safe one."""
    # The extra `team` brings it, the frozen program for Linux does without.
    try:
        import keyring
    except ImportError:
        return None
    found = keyring.get_keyring()
    return found if found.priority >= _SAFE else None


def _failures() -> tuple[type[Exception], ...]:
    """Return what a keyring raises that is locked, was refused, or has nothing to give."""
    try:
        from keyring.errors import KeyringError
    except ImportError:
        return ()
    return KeyringError, RuntimeError
