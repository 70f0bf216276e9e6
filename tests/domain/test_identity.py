"""Uids: version 7, in order, apart."""

from __future__ import annotations

import uuid

from annotator.domain.identity import new_uid


def test_uids_are_version_7_and_grow() -> None:
    uids = [new_uid() for _ in range(10_000)]
    assert sorted(set(uids)) == uids
    for uid in uids[:: len(uids) // 20]:
        parsed = uuid.UUID(uid)
        assert str(parsed) == uid
        assert parsed.version == 7
        assert parsed.variant == uuid.RFC_4122
