"""Give a program a screen of its own, and press keys on it: Xvfb and xdotool, nothing else."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator

TITLE = "News Annotator"
PATIENCE_S = 30.0


def have_screen_tools() -> bool:
    """Say whether this machine has the commands `screen` and `press` need."""
    return bool(shutil.which("Xvfb") and shutil.which("xdotool"))


@contextlib.contextmanager
def screen(size: str = "1440x900x24") -> Iterator[dict[str, str]]:
    """Start a screen and give the environment variables that send a program to it."""
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        size,
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}
    finally:
        server.terminate()
        server.wait(10)


def wait_for_window(
    program: subprocess.Popen[bytes], display: dict[str, str], title: str = TITLE
) -> str:
    """Wait until a window whose title holds some words is mapped; return its id for `press`."""
    deadline = time.monotonic() + PATIENCE_S
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    environment = {**os.environ, **display}
    while time.monotonic() < deadline:
        found = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        ).stdout.split()
        if found:
            return found[-1]
        if program.poll() is not None:
            raise OSError(f"the program ended with status {program.returncode}")
        time.sleep(0.01)
    raise OSError(f"no window named {title!r} after {PATIENCE_S:.0f} s")


def press(window: str, display: dict[str, str], *keys: str) -> None:
    """Press keys, named as xdotool names them, with the window focused."""
    environment = {**os.environ, **display}
    subprocess.run(["xdotool", "windowfocus", window], env=environment, check=True)
    for key in keys:
        subprocess.run(["xdotool", "key", "--delay", "0", key], env=environment, check=True)
