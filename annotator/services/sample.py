"""The sample project: made from the sample corpus, once per person."""

from __future__ import annotations

from pathlib import Path

from annotator import paths
from annotator.services.import_plan import JSONL, Request
from annotator.services.importing import import_paths
from annotator.services.projects import Project, new_project, sample_path

ARTICLES = "sample/gold/articles.jsonl"
"""The articles with outlet, date and story; read as articles only, without the gold's work."""


def make_sample(author: str) -> Project:
    """Make the sample project, import the sample corpus into it, and return it open.

    A project half made is removed again; raise InvalidInput where there is one already.
    """
    path = sample_path()
    paths.made(path.parent)
    project = new_project(path, author)
    try:
        import_paths(project, Request((paths.resources() / ARTICLES,), format=JSONL))
    except BaseException:
        project.close()
        path.unlink()
        raise
    return project


def existing_or_made(author: str) -> Path:
    """Return the sample project of this person, made the first time it is asked for."""
    path = sample_path()
    if not path.exists():
        make_sample(author).close()
    return path
