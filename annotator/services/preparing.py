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
from annotator.formats.text import read_text_file
from annotator.services import dataset_preparing
from annotator.services.import_plan import CSV, DATASET, JSONL, TEXT, Plan, Request, Source
from annotator.services.prepared import Batch, Prepared, Remark

RECOGNISED = ("title", "dateline", "published", "byline", "agency")
_PLACE = re.compile(r"(?:, line (\d+))?: ?", re.DOTALL)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?\Z")


def prepare(plan: Plan) -> Iterator[Batch]:
    """Yield the articles of all sources in batches, with what is wrong among them."""
    batch = Batch()
    for source in plan.sources:
        try:
            for item in _items(source, plan.request):
                if isinstance(item, Batch):
                    yield item
                    continue
                prepared, size = item
                batch.size += size
                if isinstance(prepared, Prepared):
                    batch.articles.append(prepared)
                elif prepared is not None:
                    batch.problems.append(prepared)
                if batch.is_full():
                    yield batch
                    batch = Batch()
        except AnnotatorError as error:
            batch.problems.append(as_problem(str(source.path), error))
    yield batch


def as_problem(name: str, error: Exception, line: int | None = None) -> Remark:
    """Return an error as a remark, the name and line its message begins with taken apart."""
    message = str(error)
    if message.startswith(name):
        found = _PLACE.match(message, len(name))
        if found:
            message = message[found.end() :]
            line = int(found[1]) if found[1] else line
    return Remark(name, line, message)


Item = tuple[Prepared | Remark | None, int]


def _items(source: Source, request: Request) -> Iterator[Item | Batch]:
    if source.format == TEXT:
        yield _from_text(source, request), source.size
    elif source.format in (JSONL, CSV):
        yield from _from_rows(source, request)
    elif source.format == DATASET:
        yield from dataset_preparing.prepare(source, request)


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
        name=name,
        line=None,
        uid="",
        story=" ".join(source.story.split()),
        text=decoded.text,
        sha256=decoded.text_sha256,
        raw_sha256=decoded.raw_sha256,
        sentences=b"",
        outlet=request.outlet,
        language=request.language,
        file_name=source.path.name,
        encoding=decoded.encoding,
        notes=[note.sentence for note in decoded.notes],
    )
    recognise_in(prepared)
    return prepared


def _from_rows(source: Source, request: Request) -> Iterator[Item | Batch]:
    read = jsonl.read_rows if source.format == JSONL else tabular.read_rows
    columns = Columns(request.columns)
    name = str(source.path)
    lacking = 0
    for row in read(source.path, encoding=request.encoding or None):
        if isinstance(row, jsonl.BadRow):
            yield Remark(name, row.line, row.reason), row.size
            continue
        remarks: list[Remark] = []
        try:
            prepared = _from_row(source, request, row, columns, remarks)
        except InvalidInput as error:
            lacking += "no column is known" in str(error)
            if source.format == CSV and lacking:
                # The header is the same for every row: saying so once is enough.
                raise InvalidInput(f"{name}: {error}") from None
            yield as_problem(name, error, row.line), row.size
            continue
        if remarks:
            yield Batch(remarks=remarks)
        yield prepared, row.size


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
    text, notes = clean(raw, name="the text")
    sha256 = text_digest(text)
    name = str(source.path)
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
        file_name=f"{source.path.name}:{identifier or row.line}",
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
    prepared.sentences = sentences.pack(seen.sentences)
    prepared.furniture = [(item.start, item.end, item.kind) for item in seen.furniture]
    for item in seen.front_matter.fields:
        prepared.found.append((item.name, item.value, item.start, item.end, item.rule))
        if item.name in RECOGNISED and not getattr(prepared, item.name):
            setattr(prepared, item.name, item.value)


def splitting_language(language: str) -> str:
    """Return the ISO 639 code sentences are split by, or nothing where it is no such code."""
    found = _LANGUAGE.match(language)
    return found[1].lower() if found else ""
