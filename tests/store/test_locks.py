"""The lock beside a project: one holder, told apart from drives and folders that refuse."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import ProjectLocked
from annotator.store import locks
from annotator.store.locks import WriterLock, lock_path

ON_FULL_DISK = """
import resource, sys
from pathlib import Path
from annotator.store.locks import WriterLock
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
with WriterLock(Path(sys.argv[1])):
    print("held")
"""


def test_the_second_holder_is_told_who_is_first(tmp_path: Path) -> None:
    project = tmp_path / "p.annotator"
    with WriterLock(project), pytest.raises(ProjectLocked, match=f"process {os.getpid()} on "):
        WriterLock(project)
    WriterLock(project).release()


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are told apart by O_NOFOLLOW")
def test_a_link_in_the_place_of_the_lock_is_not_followed(tmp_path: Path) -> None:
    project, other = tmp_path / "p.annotator", tmp_path / "mine.txt"
    other.write_text("kept", "utf-8")
    lock_path(project).symlink_to(other)
    with pytest.raises(OSError, match=r"p\.annotator\.lock"):
        WriterLock(project)
    assert other.read_text("utf-8") == "kept"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says the same of every refusal")
def test_a_drive_without_locks_is_not_taken_for_another_program(tmp_path: Path) -> None:
    file = os.open(tmp_path / "x", os.O_RDWR | os.O_CREAT)
    os.close(file)
    with pytest.raises(OSError, match="Bad file descriptor"):
        locks._try_lock(file)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits on the size of files")
def test_a_full_disk_does_not_keep_the_lock_from_being_held(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ON_FULL_DISK, str(tmp_path / "p.annotator")]
    assert subprocess.run(command, capture_output=True, check=True).stdout.strip() == b"held"
