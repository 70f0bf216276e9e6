"""From files to articles ready to be stored: decoded, recognised, split into sentences.

Runs in the program or in a worker process; imports nothing that reads or writes a project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.compare import sentences
from annotator.compare.dates import find_date
from annotator.compare.recognition import recognise
from annotator.errors import AnnotatorError, InvalidInput
from annotator.formats import jsonl, tabular
from annotator.formats.columns import Columns, as_words
from annotator.formats.decoding import clean, text_digest
from annotator.formats.published import iso_date
from annotator.formats.text import read_text_file, readable
from annotator.services import dataset_preparing
from annotator.services.import_plan import DATASET, JSONL, TEXT, Plan, Request, Source
from annotator.services.prepared import BATCH, Batch, Prepared, Remark

LONGEST = 10_000
"""Most characters of what is said of an article; a list that shows more stands still."""
RECOGNISED = ("title", "dateline", "published", "byline", "agency")
_PLACE = re.compile(r"(?:, line (\d+))?: ?", re.DOTALL)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?\Z")


def prepare(plan: Plan, part: int = 0, parts: int = 1) -> Iterator[Batch]:
    """Yield the articles of all sources in batches, with what is wrong among them.

    With ``parts``, workers share a plan: each yields every ``parts``-th batch, from ``part`` on.
    All of them see the same blocks in the same order, and a block always makes one batch.
    """
    number = 0
    columns = Columns(plan.request.columns)
    for source, rows in _blocks(plan, columns):
        if source.format == DATASET and not isinstance(rows, Remark):
            # Its batches hang together, so it is never shared out.
            yield from dataset_preparing.prepare(source, plan.request)
            continue
        if number % parts == part:
            yield _batch(source, rows, plan.request, columns)
        number += 1


Unread = tuple[int, bytes] | jsonl.Row | jsonl.BadRow
"""A line of JSON not yet read, which only the worker that needs it does, or a row of CSV."""
Block = list[Unread] | Remark
"""Some rows of a source, none for one that is a text, or why it cannot be read on."""


def _blocks(plan: Plan, columns: Columns) -> Iterator[tuple[Source, Block]]:
    """Yield the sources in blocks of at most ``BATCH`` rows."""
    for source in plan.sources:
        if source.format in (TEXT, DATASET):
            yield source, []
            continue
        block: list[Unread] = []
        try:
            for row in _rows(source, plan.request, columns):
                block.append(row)
                if len(block) == BATCH:
                    yield source, block
                    block = []
        except AnnotatorError as error:
            yield source, block
            yield source, as_problem(str(source.path), error)
        else:
            yield source, block


def _rows(source: Source, request: Request, columns: Columns) -> Iterator[Unread]:
    if source.format == JSONL:
        lines = jsonl.read_lines(source.path, encoding=request.encoding or None)
        yield from ((number, data) for number, data in lines if not data.isspace())
        return
    rows = tabular.read_rows(source.path, encoding=request.encoding or None)
    for row in rows:
        if isinstance(row, jsonl.Row):
            # The header is the same for every row: what it lacks is said once.
            columns.require_text(row.values)
        yield row


def _batch(source: Source, rows: Block, request: Request, columns: Columns) -> Batch:
    if isinstance(rows, Remark):
        return Batch(problems=[rows])
    if source.format == TEXT:
        prepared = _from_text(source, request)
        if isinstance(prepared, Remark):
            return Batch(problems=[prepared], size=source.size)
        return Batch(articles=[prepared], size=source.size)
    batch = Batch()
    for unread in rows:
        row = jsonl.read_row(*unread) if isinstance(unread, tuple) else unread
        batch.size += row.size
        if isinstance(row, jsonl.BadRow):
            batch.problems.append(Remark(readable(str(source.path)), row.line, row.reason))
            continue
        try:
            batch.articles.append(_from_row(source, request, row, columns, batch.remarks))
        except InvalidInput as error:
            batch.problems.append(as_problem(str(source.path), error, row.line))
    return batch


def as_problem(name: str, error: Exception, line: int | None = None) -> Remark:
    """Return an error as a remark, the name and line its message begins with taken apart."""
    message = str(error)
    if message.startswith(name):
        found = _PLACE.match(message, len(name))
        if found:
            message = message[found.end() :]
            line = int(found[1]) if found[1] else line
    return Remark(readable(name), line, message)


def _from_text(source: Source, request: Request) -> Prepared | Remark:
    name = str(source.path)
    try:
        read = read_text_file(
            source.path, encoding=request.encoding or None, story=source.story or None
        )
    except AnnotatorError as error:
        return as_problem(name, error)
    decoded = read.decoded
    prepared = Prepared(
        name=readable(name),
        line=None,
        uid="",
        story=" ".join(source.story.split()),
        text=decoded.text,
        sha256=decoded.text_sha256,
        raw_sha256=decoded.raw_sha256,
        sentences=b"",
        outlet=request.outlet,
        language=request.language,
        file_name=readable(source.path.name),
        encoding=decoded.encoding,
        notes=[note.sentence for note in decoded.notes],
    )
    recognise_in(prepared)
    return prepared


def _from_row(
    source: Source,
    request: Request,
    row: jsonl.Row,
    columns: Columns,
    remarks: list[Remark],
) -> Prepared:
    fields = columns.fields(row.values)
    raw = fields["text"]
    if not isinstance(raw, str):
        raise InvalidInput("the text is no text")
    if not raw or raw.isspace():
        raise InvalidInput("the text is empty")
    if "\r" in raw or "\0" in raw or raw[0] == "\ufeff":
        text, notes = clean(raw, name="the text")
    else:
        text, notes = raw, ()
    sha256 = text_digest(text, name="the text")
    name = readable(str(source.path))
    words = _words(fields)
    identifier = words.get("id", "")
    published = words.get("published", "")
    if published:
        published = _published(published, Remark(name, row.line, ""), remarks)
    prepared = Prepared(
        name=name,
        line=row.line,
        uid=identifier.casefold() if _UUID.match(identifier.casefold()) else "",
        story=" ".join((source.story or words.get("story", "")).split()),
        text=text,
        sha256=sha256,
        raw_sha256=text_digest(raw) if notes else sha256,
        sentences=b"",
        title=words.get("title", ""),
        outlet=words.get("outlet", "") or request.outlet,
        byline=words.get("byline", ""),
        dateline=words.get("dateline", ""),
        published=published,
        url=words.get("url", ""),
        language=words.get("language", "") or request.language,
        agency=words.get("agency", ""),
        file_name=f"{readable(source.path.name)}:{identifier or row.line}",
        notes=[note.sentence for note in notes],
    )
    recognise_in(prepared)
    return prepared


def _words(fields: Mapping[str, Any]) -> dict[str, str]:
    words = {}
    for field, value in fields.items():
        if field == "text":
            continue
        try:
            words[field] = as_words(value)
        except InvalidInput as error:
            raise InvalidInput(f"{field}: {error}") from None
        if len(words[field]) > LONGEST:
            raise InvalidInput(f"{field}: longer than 10,000 characters; is it another column?")
    return words


def _published(value: str, place: Remark, remarks: list[Remark]) -> str:
    """Return a date in ISO 8601, or nothing and a remark where it has no single reading."""
    try:
        found = iso_date(value)
    except InvalidInput as error:
        why = str(error)
    else:
        if found is not None:
            return found
        in_words = find_date(value)
        if in_words is not None:
            return in_words.value
        why = f"no date can be read from {value[:40]!r}"
    remarks.append(Remark(place.name, place.line, f"date of publication left out: {why}"))
    return ""


def recognise_in(prepared: Prepared) -> None:
    """Fill in what the text itself says; a value that was given is kept."""
    language = splitting_language(prepared.language)
    seen = recognise(prepared.text, language=language)
    prepared.sentences = sentences.packed(seen.boundaries)
    prepared.furniture = seen.furniture
    prepared.found = seen.front_matter.fields
    for item in seen.front_matter.fields:
        if item.name in RECOGNISED and not getattr(prepared, item.name):
            setattr(prepared, item.name, item.value)


def splitting_language(language: str) -> str:
    """Return the ISO 639 code sentences are split by, or nothing where it is no such code."""
    found = _LANGUAGE.match(language)
    return found[1].lower() if found else ""
