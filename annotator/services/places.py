"""Places where a live database is at risk: network shares and folders a program synchronises.

SQLite relies on file locks that network file systems keep badly, and a synchroniser copies a file
while it is being written. Both have damaged databases, so the program warns and says what to do.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.paths import typed

SYNCHRONISED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "box sync": "Box",
    "syncthing": "Syncthing",
}
NETWORK_FILE_SYSTEMS = frozenset(
    [
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "davfs",
        "davfs2",
        "fuse.rclone",
        "fuse.sshfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs3",
        "nfs4",
        "ocfs2",
        "smb2",
        "smb3",
        "smbfs",
        "sshfs",
        "webdav",
    ]
)
_DRIVE_REMOTE = 4


def risk_of(path: Path) -> str | None:
    """Return one sentence on why a project should not lie at ``path``, or None where it may."""
    place = typed(path).absolute()
    service = synchroniser_of(place)
    if service is not None:
        return (
            f"{path.name} lies in a folder that {service} synchronises, which can damage it while "
            "it is open; keep it in a folder of this computer and exchange backups instead"
        )
    if on_network(place):
        return (
            f"{path.name} lies on a network drive, which can damage it while it is open; keep it "
            "on this computer and exchange backups instead"
        )
    return None


def synchroniser_of(place: Path) -> str | None:
    """Return the name of the service that synchronises a folder above ``place``, or None."""
    for folder in place.parents:
        name = folder.name.casefold()
        for prefix, service in SYNCHRONISED.items():
            # "OneDrive - Company" and "Dropbox (Personal)" are named after the service.
            if name == prefix or name.startswith((f"{prefix} - ", f"{prefix} (")):
                return service
        if (folder / ".stfolder").exists():
            return "Syncthing"
    return None


def on_network(place: Path) -> bool:
    """Tell whether ``place`` is on a network file system, as far as the system says."""
    if sys.platform == "win32":
        drive_type = ctypes.windll.kernel32.GetDriveTypeW(place.anchor)
        return place.drive.startswith("\\\\") or bool(drive_type == _DRIVE_REMOTE)
    try:
        return file_system_of(place, _mounts()) in NETWORK_FILE_SYSTEMS
    except (OSError, subprocess.SubprocessError):
        return False


def file_system_of(place: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the type of the file system ``place`` is on, from (mount point, type) pairs."""
    best, found = -1, ""
    for point, type_ in mounts:
        mounted = Path(point)
        # Later mounts cover earlier ones at the same point.
        if (place == mounted or mounted in place.parents) and len(mounted.parts) >= best:
            best, found = len(mounted.parts), type_
    return found


def _mounts() -> Iterator[tuple[str, str]]:
    if sys.platform == "darwin":
        listing = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
        ).stdout
        yield from mac_mounts(listing)
    else:
        yield from linux_mounts(Path("/proc/self/mounts").read_text("utf-8", "replace"))


def linux_mounts(table: str) -> Iterator[tuple[str, str]]:
    """Yield (mount point, type) from the lines of /proc/self/mounts; see fstab(5) for escapes."""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = fields[1].encode().decode("unicode_escape").encode("latin-1")
            yield point.decode("utf-8", "replace"), fields[2]


def mac_mounts(listing: str) -> Iterator[tuple[str, str]]:
    """Yield (mount point, type) from what mount(8) prints on macOS."""
    for line in listing.splitlines():
        _, on, rest = line.partition(" on ")
        point, opening, options = rest.rpartition(" (")
        if on and opening:
            yield point, options.split(",")[0].rstrip(")")
