"""ICU's data without what Qt never asks for: Qt sorts, names and converts as with all of it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

LIBRARY = next(Path(PySide6.__path__[0], "Qt", "lib").glob("libicudata.so.*"), None)
ASKED = """
import itertools
from PySide6.QtCore import QCollator, QLocale, QStringConverter, QTimeZone
words = ["Zebra", "Äpfel", "apfel", "öl", "ñandú", "nube", "llama", "lz", "ch", "cz", "ج", "北京"]
for name in ("en_US", "de_DE", "ar_EG", "sv_SE", "es_ES", "zh_CN", "tr_TR"):
    locale = QLocale(name)
    collator = QCollator(locale)
    print([collator.compare(*pair) for pair in itertools.combinations(words, 2)])
    names = QTimeZone.NameType
    zone = QTimeZone(b"Europe/Berlin")
    print([zone.displayName(QTimeZone.TimeType.DaylightTime, each, locale) for each in names])
    print(locale.toUpper("istanbul ß"), locale.toLower("ISTANBUL İ"), locale.nativeLanguageName())
print(QStringConverter.availableCodecs())
print(open("/proc/self/maps").read().count("thin/libicudata"))
"""


def asked(**environment: str) -> list[str]:
    made = subprocess.run(
        [sys.executable, "-c", ASKED],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert made.stderr == ""
    return made.stdout.splitlines()


@pytest.mark.skipif(LIBRARY is None, reason="Qt brings no ICU of its own here")
@pytest.mark.skipif(not shutil.which("objcopy"), reason="binutils makes the library")
def test_qt_misses_nothing(icu: ModuleType, tmp_path: Path) -> None:
    assert LIBRARY is not None
    thin = tmp_path / "thin" / LIBRARY.name
    thin.parent.mkdir()
    shutil.copy(LIBRARY, thin)
    saved = icu.thin(thin)
    assert saved > 10_000_000
    assert thin.stat().st_size + saved == LIBRARY.stat().st_size
    *whole, nowhere = asked()
    *told, mapped = asked(LD_PRELOAD=str(thin))
    assert told == whole
    assert nowhere == "0"
    assert int(mapped) > 0


def test_what_is_no_data_of_icu_stays_as_it_is(icu: ModuleType, tmp_path: Path) -> None:
    other = tmp_path / "libother.so.1"
    other.write_bytes(b"\x7fELF")
    with pytest.raises(icu.NotUnderstood):
        icu.thin(other)
    assert other.read_bytes() == b"\x7fELF"
    with pytest.raises(icu.NotUnderstood):
        icu.thinned(b"something else" * 10)


def package(items: dict[str, bytes]) -> bytes:
    """Return a package as ICU's own tools write it, a header of 32 bytes in front."""
    header = struct.pack("<H2s8s4s", 32, b"\xda\x27", bytes(8), b"CmnD").ljust(32, b"\0")
    names = b"".join(f"icudt73l/{name}\0".encode() for name in items)
    name_at, item_at = 4 + 8 * len(items), 4 + 8 * len(items) + len(names)
    contents, data = b"", b""
    for name, item in items.items():
        data += bytes(-(item_at + len(data)) % 16)
        contents += struct.pack("<II", name_at, item_at + len(data))
        data += item
        name_at += len(f"icudt73l/{name}") + 1
    return header + struct.pack("<I", len(items)) + contents + names + data


def test_a_package_without_some_items_is_what_it_would_be_without_them(icu: ModuleType) -> None:
    kept = {"coll/de.res": b"a" * 33, "curr.res": b"b" * 15, "zone/de.res": b"c" * 17}
    gone = {"brkitr/th.res": b"x" * 40, "unames.icu": b"y", "unit/de.res": b"z" * 3}
    whole = package(dict(sorted({**kept, **gone}.items())))
    found = dict(icu._items(icu.thinned(whole)[32:]))
    assert {name.decode()[9:]: item.rstrip(b"\0") for name, item in found.items()} == kept
    assert icu.thinned(package(kept)) == package(kept)
