"""A file a person asks for is whole, or what was there before still is."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from annotator.errors import InvalidInput
from annotator.services import whole_file

FULL_DISK = """
import resource, sys
from pathlib import Path
from annotator.errors import InvalidInput
from annotator.services import whole_file
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    whole_file.write(Path(sys.argv[1]), bytes(1000))
except InvalidInput as error:
    print(error)
"""


def test_a_file_is_replaced_by_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    whole_file.write_table(path, "a,é\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbfa,\xc3\xa9\r\n"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits on the size of files")
def test_on_a_full_disk_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"old")
    command = [sys.executable, "-c", FULL_DISK, str(path)]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert said == "out.json cannot be written: File too large\n"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe, heard = tmp_path / "pipe", []
    os.mkfifo(pipe)
    listener = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    listener.start()
    whole_file.write(pipe, b"news")
    listener.join(60)
    assert heard == [b"news"]
    assert pipe.is_fifo()


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="taken cannot be written"):
        whole_file.write(_made(tmp_path / "taken"), b"x")
    with pytest.raises(InvalidInput, match="out cannot be written"):
        whole_file.write(tmp_path / "none" / "out", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
