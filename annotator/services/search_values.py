"""Values that fields of a search can take in one project, for whoever types one."""

from __future__ import annotations

from annotator.services.searching import label_ids
from annotator.store import search_fields
from annotator.store.project import Project

MOST = 2000
"""Values of a field that are offered; where there are more, one types on."""


def values(project: Project, field: str) -> list[str]:
    """Return values a field has in the project, sorted; labels as one types them."""
    if field == "label":
        schema = project.schema
        return [
            label.id if len(label_ids(schema, label.name)) > 1 else label.name
            for label in schema.labels
            if not label.retired
        ]
    name = "annotator" if field == "author" else field
    return search_fields.known_values(project.connection, name, MOST)
