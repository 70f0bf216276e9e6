"""What preparing hands to the import: plain data that crosses from a worker process in one piece.

Nothing here knows the project: whether an article is there already is for the import to say.
"""

from __future__ import annotations

import msgspec

from annotator.domain.articles import FoundField, Furniture
from annotator.formats.dataset_rows import AnnotationsRow, DiscrepancyRow, EntityRow

BATCH = 50
"""Articles prepared together: what the store writes in one transaction."""


class Remark(msgspec.Struct, frozen=True, gc=False):
    """Say something about one place of an import: a file, its line if it has lines, and what."""

    name: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        """Return the remark as one line."""
        place = self.name if self.line is None else f"{self.name}, line {self.line}"
        return f"{place}: {self.reason}"


class Prepared(msgspec.Struct, gc=False):
    """Hold an article ready to be stored, and its annotations where a dataset brings them.

    ``uid`` is empty where the source gives none; ``story`` is a name or empty. All offsets are
    code points of ``text``; ``sentences`` are packed.
    """

    name: str
    line: int | None
    uid: str
    story: str
    text: str
    sha256: str
    raw_sha256: str
    sentences: bytes
    title: str = ""
    outlet: str = ""
    byline: str = ""
    dateline: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    agency: str = ""
    file_name: str = ""
    encoding: str = "utf-8"
    furniture: tuple[Furniture, ...] = ()
    found: tuple[FoundField, ...] = ()
    notes: list[str] = []
    annotations: list[AnnotationsRow] = []


class Batch(msgspec.Struct):
    """Hold what a stretch of the sources gave; ``size`` is how many bytes of them it took."""

    articles: list[Prepared] = []
    entities: list[EntityRow] = []
    discrepancies: list[tuple[str, int, DiscrepancyRow]] = []
    problems: list[Remark] = []
    remarks: list[Remark] = []
    schema: bytes = b""
    size: int = 0

    def is_full(self) -> bool:
        """Tell whether it is time to hand the batch on."""
        return len(self.articles) >= BATCH or len(self.problems) + len(self.discrepancies) >= 500


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Batch).decode
