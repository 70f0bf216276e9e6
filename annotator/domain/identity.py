"""Identifiers: version 7 UUIDs, which sort by the time they were made."""

from __future__ import annotations

import os
import time


class _Sequence:
    """Hand out (milliseconds, counter) pairs that grow strictly within one process."""

    def __init__(self) -> None:
        self._last = (0, 0)
        self._ahead = 0

    def go_by(self, ahead: int) -> None:
        if ahead != self._ahead:
            # By each clock values grow; by the two of them together they need not.
            self._ahead, self._last = ahead, (0, 0)

    def next(self) -> tuple[int, int]:
        ms, counter = time.time_ns() // 1_000_000 + self._ahead, 0
        last_ms, last_counter = self._last
        if ms <= last_ms:
            ms, counter = last_ms, last_counter + 1
            if counter > 0xFFF:
                ms, counter = last_ms + 1, 0
        self._last = (ms, counter)
        return self._last


_sequence = _Sequence()


def go_by(ahead: float) -> None:
    """Let uids tell the time of a clock that is ahead of this machine's by so many seconds.

    A server's, where a project lies on one: by its uid a record says when it was made. Less than a
    second counts as none.
    """
    _sequence.go_by(round(ahead * 1000) if abs(ahead) >= 1 else 0)


def new_uid() -> str:
    """Return a new version 7 UUID (RFC 9562, section 5.7) in its canonical text form.

    Within one process values grow strictly: the 12 bits after the milliseconds are a counter
    (method 1 of section 6.2), and a full counter or a clock set back borrows from the next
    millisecond.
    """
    ms, counter = _sequence.next()
    tail = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    digits = f"{ms:012x}7{counter:03x}{tail:016x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
