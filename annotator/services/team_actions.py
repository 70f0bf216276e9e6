"""The actions of entities and of discussion."""

from __future__ import annotations

from annotator.services.action_specs import TEXT, WINDOW, ActionSpec, rows

ENTITIES: tuple[ActionSpec, ...] = (
    *rows(
        "Annotate",
        TEXT,
        "annotation",
        (("entity.link", "Link to an entity…", "+"),),
    ),
    *rows(
        "Annotate",
        WINDOW,
        "project",
        (
            ("entity.list", "Entities…", "Ctrl+Alt+I"),
            ("entity.learn", "Learn aliases when linking", ""),
        ),
    ),
)
