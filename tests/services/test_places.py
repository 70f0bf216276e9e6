"""Folders where a project is at risk are told by name or by file system."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from annotator.services import places

LINUX = """\
rootfs / ext4 rw 0 0
server:/desk /mnt/news\\040desk nfs4 rw 0 0
//share/x /mnt/share cifs rw 0 0
/dev/sdb1 /mnt/share/disk ext4 rw 0 0
"""
MAC = """\
/dev/disk1s1 on / (apfs, local, journaled)
//ann@server/desk on /Volumes/News Desk (2) (smbfs, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("home/ann/Dropbox", "Dropbox"),
        ("home/ann/Dropbox (Personal)/news", "Dropbox"),
        ("Users/ann/OneDrive - Osmere Courier/x", "OneDrive"),
        ("Users/ann/Library/Mobile Documents/docs", "iCloud Drive"),
        ("home/ann/dropbox-notes", None),
        ("home/ann/news", None),
    ],
)
def test_synchronised_folders_are_known_by_name(folder: str, service: str | None) -> None:
    assert places.synchroniser_of(Path("/") / folder / "p.annotator") == service


def test_a_folder_syncthing_marked_is_known(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert places.synchroniser_of(tmp_path / "deep" / "p.annotator") == "Syncthing"
    assert "Syncthing" in (places.risk_of(tmp_path / "p.annotator") or "")


@pytest.mark.parametrize(
    ("place", "type_"),
    [
        ("/home/p", "ext4"),
        ("/mnt/news desk/p", "nfs4"),
        ("/mnt/share/p", "cifs"),
        ("/mnt/share/disk/p", "ext4"),
        ("/mnt/sharepoint/p", "ext4"),
    ],
)
def test_the_nearest_mount_decides(place: str, type_: str) -> None:
    assert places.file_system_of(Path(place), places.linux_mounts(LINUX)) == type_


def test_mac_mount_points_may_hold_spaces_and_brackets() -> None:
    found = dict(places.mac_mounts(MAC))
    assert found == {"/": "apfs", "/Volumes/News Desk (2)": "smbfs"}
    assert str(PurePosixPath("/Volumes/News Desk (2)")) in found


def test_an_ordinary_folder_carries_no_risk(tmp_path: Path) -> None:
    assert places.risk_of(tmp_path / "p.annotator") is None
