"""Identifiers: version 7 UUIDs, which sort by the time they were made."""

from __future__ import annotations

import os
import time


class _Sequence:
    """Hand out (milliseconds, counter) pairs that grow strictly within one process."""

    def __init__(self) -> None:
        self._last = (0, 0)

    def next(self) -> tuple[int, int]:
        ms, counter = time.time_ns() // 1_000_000, 0
        last_ms, last_counter = self._last
        if ms <= last_ms:
            ms, counter = last_ms, last_counter + 1
            if counter > 0xFFF:
                ms, counter = last_ms + 1, 0
        self._last = (ms, counter)
        return self._last


_sequence = _Sequence()


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
