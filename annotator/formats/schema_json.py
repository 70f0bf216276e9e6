"""The schema as one JSON document, as people exchange and edit it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from annotator.domain.schema import Attribute, Label, Schema, validate
from annotator.errors import InvalidInput

FORMAT = "news-annotator-schema"
FORMAT_VERSION = 1
_BYTE = re.compile(r"\(byte (\d+)\)")


class _Label(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    layer: str
    name: str
    key: str = ""
    colour: str = "#6b7280"
    pattern: str = "solid"
    definition: str = ""
    examples: tuple[str, ...] = ()
    nli: str | None = None
    retired: bool = False


class _Attribute(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    layer: str
    labels: tuple[str, ...] = ()
    name: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()
    default: str | bool | float | None = None
    required: bool = False
    definition: str = ""
    retired: bool = False


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    format_version: int
    name: str
    labels: tuple[_Label, ...]
    version: int = 1
    language: str = "en"
    guidelines: str = ""
    attributes: tuple[_Attribute, ...] = ()


def read_schema(data: bytes, *, name: str) -> tuple[Schema, int]:
    """Return the schema in a document, and its version there; ``name`` is what errors call it.

    Raise InvalidInput with the line of broken JSON, the path of a misplaced value, or every rule
    the schema breaks.
    """
    try:
        document = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_Document)
    except msgspec.ValidationError as error:
        raise InvalidInput(f"{name}: {_with_place(str(error))}") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput(f"{name}{_line(data, str(error))}: this is not JSON") from None
    if document.format != FORMAT:
        raise InvalidInput(f"{name}: this is no schema of News Annotator")
    if document.format_version > FORMAT_VERSION:
        raise InvalidInput(
            f"{name}: written by a newer News Annotator (format {document.format_version}; this "
            f"program reads {FORMAT_VERSION})"
        )
    if document.version < 1:
        raise InvalidInput(f"{name}: a version is 1 or more")
    schema = Schema(
        name=document.name,
        labels=tuple(Label(**msgspec.structs.asdict(label)) for label in document.labels),
        attributes=tuple(
            Attribute(**(msgspec.structs.asdict(item) | {"name": item.name or item.id}))
            for item in document.attributes
        ),
        guidelines=document.guidelines,
        language=document.language,
    )
    try:
        validate(schema)
    except InvalidInput as error:
        raise InvalidInput(f"{name}: {error}") from None
    return schema, document.version


def write_schema(schema: Schema, version: int) -> bytes:
    """Return the document of a schema: UTF-8, indented, equal bytes for equal schemas."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "name": schema.name,
        "version": version,
        "language": schema.language,
        "guidelines": schema.guidelines,
        "labels": [_plain(label, _Label) for label in schema.labels],
        "attributes": [_attribute(item) for item in schema.attributes],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _attribute(item: Attribute) -> dict[str, Any]:
    """Return an attribute; what came later is left out where it says nothing."""
    values = _plain(item, _Attribute)
    if not item.retired:
        del values["retired"]
    return values


def _plain(item: Label | Attribute, shape: type[msgspec.Struct]) -> dict[str, Any]:
    return {name: getattr(item, name) for name in shape.__struct_fields__}


def _with_place(message: str) -> str:
    """Turn "... - at `$.labels[3].key`" into "labels[3].key: ..."."""
    text, dash, place = message.rpartition(" - at `$")
    return f"{place.strip('`.')}: {text}" if dash and place.strip("`.") else text or message


def _line(data: bytes, message: str) -> str:
    found = _BYTE.search(message)
    at = min(int(found[1]), len(data)) if found else len(data)
    line = data.count(b"\n", 0, at) + 1
    return f", line {line}"
