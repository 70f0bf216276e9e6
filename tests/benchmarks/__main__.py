"""Run every benchmark, one after another, and print their tables with the machine they ran on.

Run ``python -m tests.benchmarks [NAME …]`` from the root of the repository; without names all run.
Nothing here fails for being slow: machines are noisy, so the figures are for people to compare.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOT_BENCHMARKS = {"__init__", "__main__", "corpus"}


def names() -> list[str]:
    """Return the benchmarks there are."""
    return sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_BENCHMARKS)


def machine() -> str:
    """Return one line on what the figures were measured on."""
    processor = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        models = [
            line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")
        ]
        processor = models[0].partition(":")[2].strip() if models else processor
    return (
        f"{processor}, {os.cpu_count()} cores · {platform.system()} {platform.release()} · "
        f"Python {platform.python_version()} · SQLite {sqlite3.sqlite_version}"
    )


def main() -> int:
    """Run the benchmarks named, or all; return 1 if one of them broke."""
    parser = argparse.ArgumentParser(description="run the benchmarks and print their tables")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    chosen = parser.parse_args().names or names()
    if unknown := sorted(set(chosen) - set(names())):
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(names())}")
    print(machine(), flush=True)
    broken = []
    for name in chosen:
        print(f"\n## {name}\n", flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
        if subprocess.run(command, cwd=HERE.parent.parent, check=False).returncode:
            broken.append(name)
    if broken:
        print(f"\nbroken: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
