"""The actions of entities, of discussion and of sprints."""

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

SPRINT: tuple[ActionSpec, ...] = rows(
    "Sprint",
    WINDOW,
    "project",
    (
        ("sprint.next", "Next story of the sprint", "Ctrl+Alt+PgDown"),
        ("sprint.finish", "Finish story and take the next", "Ctrl+Alt+Return"),
        ("sprint.skip", "Skip story…", ""),
        ("sprint.back", "Go back to a finished story…", "Ctrl+Alt+PgUp"),
        ("sprint.release", "Let go of a story under way…", ""),
        ("sprint.begin", "Begin sprint…", ""),
        ("sprint.close", "Close sprint…", ""),
        ("sprint.reopen", "Reopen sprint…", ""),
        ("sprint.lock", "Lock finished stories…", ""),
        ("sprint.unlock", "Unlock stories…", ""),
        ("sprint.people", "Annotators…", "Ctrl+Alt+A"),
        ("sprint.package", "Make package for an annotator…", ""),
        ("sprint.merge", "Merge packages or projects…", ""),
    ),
)
