"""Leave out of ICU's data what Qt never asks for: half of the largest file of the frozen program.

Qt calls ICU to sort, to convert encodings, to change case and to name time zones, as the names it
imports tell (`objdump -T libQt6Core.so.6`). Rules for breaking lines, transliteration, units,
currencies, spelt-out numbers and the names of languages, regions and characters are of no use to
it; of a part that is missing ICU says so, and goes on.

The data is a library with one symbol and nothing but a package: a header, a table of contents and
the items it names, as ICU's `ucmndata.h` has it. `objcopy` and `ld` make another of what is kept.
"""

from __future__ import annotations

import platform
import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

UNUSED = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
UNUSED_ENDINGS = ("unames.icu", ".cfu", ".spp")
_HEADER = re.compile(rb"..\xda\x27.{8}CmnD", re.DOTALL)
_ALIGNED = 16
"""Where items begin: ICU reads them where they lie in memory."""
_FORMATS = {"x86_64": "elf64-x86-64", "aarch64": "elf64-littleaarch64"}
_READ_ONLY = ".data=.rodata,alloc,load,readonly,data,contents"


class NotUnderstood(Exception):
    """Say that a library is built in another way than expected, so that it stays as it is."""


def thin(library: Path) -> int:
    """Write a library of ICU's data again without what Qt never asks for; return bytes saved.

    Raise NotUnderstood where it is no such library.
    """
    version = re.fullmatch(r"libicudata\.so\.(\d+)", library.name)
    format_ = _FORMATS.get(platform.machine())
    if version is None or format_ is None:
        raise NotUnderstood(f"{library.name} on {platform.machine()}")
    before = library.stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        data, made, thinner = (Path(folder, name) for name in ("data", "data.o", library.name))
        _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data))
        data.write_bytes(thinned(data.read_bytes()))
        _run(
            *(
                "objcopy",
                "-I",
                "binary",
                "-O",
                format_,
                f"--set-section-alignment=.data={_ALIGNED}",
            ),
            *("--rename-section", _READ_ONLY),
            f"--redefine-sym=_binary_data_start=icudt{version[1]}_dat",
            *("--strip-symbol=_binary_data_end", "--strip-symbol=_binary_data_size"),
            *(data.name, made.name),
            inside=folder,
        )
        _run("ld", "-shared", f"-soname={library.name}", "-o", str(thinner), str(made))
        library.write_bytes(thinner.read_bytes())
    return before - library.stat().st_size


def _run(*command: str, inside: str | None = None) -> None:
    subprocess.run(command, cwd=inside, check=True)


def thinned(package: bytes) -> bytes:
    """Return a package of ICU's data without what Qt never asks for."""
    if _HEADER.match(package) is None:
        raise NotUnderstood("there is no package of ICU's data")
    (head,) = struct.unpack_from("<H", package)
    kept = [(name, item) for name, item in _items(package[head:]) if not _is_unused(name)]
    name_at = 4 + 8 * len(kept)
    names = b"".join(name + b"\0" for name, _ in kept)
    item_at = name_at + len(names)
    contents, items = [], []
    for name, item in kept:
        # Counted from behind the header, whose own length is a multiple as well.
        padding = -item_at % _ALIGNED
        item_at += padding
        contents.append(struct.pack("<II", name_at, item_at))
        items += [bytes(padding), item]
        name_at += len(name) + 1
        item_at += len(item)
    return b"".join([package[:head], struct.pack("<I", len(kept)), *contents, names, *items])


def _items(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and the bytes of each item, in the order of the names."""
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    for (name_at, begin), (_, end) in pairwise([*places, (0, len(body))]):
        yield body[name_at : body.index(b"\0", name_at)], body[begin:end]


def _is_unused(name: bytes) -> bool:
    # "icudt73l/coll/de.res": what follows the package's own name says what an item is of.
    what = name.decode("ascii").partition("/")[2]
    return what.startswith(UNUSED) or what.endswith(UNUSED_ENDINGS)
