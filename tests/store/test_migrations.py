"""Files of older database versions open, are backed up first, and keep everything."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from annotator.domain.articles import Annotator, Story
from annotator.services import checking
from annotator.store import records
from annotator.store.connection import file_version
from annotator.store.project import Project
from annotator.store.tables import SCHEMA_VERSION
from tests.building import uids

DATABASES = Path(__file__).parent.parent / "data" / "databases"


@pytest.mark.parametrize("kept", sorted(DATABASES.iterdir()), ids=lambda kept: kept.name)
def test_an_older_file_is_brought_up_to_date(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "old.annotator"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    old = file_version(path)
    assert old < SCHEMA_VERSION
    with Project(path, "ann") as project:
        backup = project.migration_backup
        assert backup is not None
        assert file_version(backup) == old
        (story,) = records.select(project.connection, Story.kind)
        assert (story.name, story.locked) == ("Ferry", False)
        ann = next(records.select(project.connection, Annotator.kind))
        assert (ann.name, ann.color, ann.role) == ("ann", "", "annotator")
        _, second = uids(project)
        # What the old program undid can be done again by the new one.
        assert project.redo() == "add_mention"
        (again,) = records.select(
            project.connection, "mention", records.MAPPED["mention"].table.c.label == "person"
        )
        assert again.article == second
        assert list(checking.check(project)) == []
    assert file_version(path) == SCHEMA_VERSION
