"""Verbs on the schema: validate it, and put a new version of it in force."""

from __future__ import annotations

from annotator.domain.identity import new_uid
from annotator.domain.schema import Schema, SchemaVersion, validate
from annotator.errors import InvalidInput
from annotator.formats.schema_json import write_schema
from annotator.store import queries
from annotator.store.project import Project


def replace_schema(project: Project, schema: Schema) -> SchemaVersion:
    """Put a schema in force as the next version.

    Labels in use must stay (they may be retired): otherwise InvalidInput names them, because
    annotations would lose their label.
    """
    validate(schema)
    known = {(label.layer, label.id) for label in schema.labels}
    with project.transact("replace_schema") as made:
        missing = sorted(set(queries.labels_in_use(made.connection)) - known)
        if missing:
            names = ", ".join(f"{label} ({layer})" for layer, label in missing)
            raise InvalidInput(f"annotations use labels the new schema lacks: {names}")
        current = project.schema_version
        if current.schema == schema:
            return current
        version = SchemaVersion(new_uid(), current.version + 1, schema)
        made.insert(version)
    return version


def document(project: Project) -> bytes:
    """Return the schema in force as the JSON document people exchange."""
    current = project.schema_version
    return write_schema(current.schema, current.version)
