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

DISCUSSION: tuple[ActionSpec, ...] = (
    *rows(
        "Annotate",
        TEXT,
        "article",
        (("discussion.write", "Discuss the annotation or passage…", "Alt+Q"),),
    ),
    *rows(
        "Annotate",
        WINDOW,
        "project",
        (("discussion.show", "Discussion", "Ctrl+Alt+D"),),
    ),
)
