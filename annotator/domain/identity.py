"""Identifiers: version 7 UUIDs, which sort by the time they were made."""

from __future__ import annotations

import os
import time

_last_ms = 0
_counter = 0


def new_uid() -> str:
    """Return a new version 7 UUID (RFC 9562, section 5.7) in its canonical text form.

    Within one process values grow strictly: the 12 bits after the milliseconds are a counter
    (method 1 of section 6.2), and a full counter or a clock set back borrows from the next
    millisecond.
    """
    global _last_ms, _counter
    now = time.time_ns() // 1_000_000
    if now > _last_ms:
        _last_ms, _counter = now, 0
    else:
        _counter += 1
        if _counter > 0xFFF:
            _last_ms, _counter = _last_ms + 1, 0
    tail = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    digits = f"{_last_ms:012x}7{_counter:03x}{tail:016x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
