"""Ask for what a key cannot say; every dialog can be answered by Enter and left by Escape."""

from __future__ import annotations
