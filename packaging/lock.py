"""Write the hashed requirements files from pyproject.toml, for every platform at once.

Needs `uv` on the path (`pip install uv`); run it after a change of the dependencies, or with
`--upgrade` to take newer releases. The files name no index and no host, so `pip` uses whatever
the machine is set up with, and checks each download against its hash.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = Path("packaging/requirements-run.txt")
TEST = Path("packaging/requirements-test.txt")


def lock(target: Path, group: str, *extra: str) -> int:
    """Resolve the project with one dependency group into target; return uv's exit status."""
    command = [
        *("uv", "pip", "compile", "pyproject.toml", "--group", group),
        *("--universal", "--python-version", "3.11", "--generate-hashes"),
        *("--no-emit-index-url", "--no-emit-find-links", "--only-binary", ":all:"),
        *("--custom-compile-command", "python packaging/lock.py"),
        *("--quiet", "--output-file", str(target), *extra),
    ]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    """Lock what a run needs, then what the tests need on top, with the same versions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take newer releases")
    upgrade = ["--upgrade"] if parser.parse_args(arguments).upgrade else []
    return lock(RUN, "build", *upgrade) or lock(
        TEST, "dev", "--extra", "team", "--constraint", str(RUN), *upgrade
    )


if __name__ == "__main__":
    sys.exit(main())
