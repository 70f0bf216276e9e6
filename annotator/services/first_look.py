"""The last article at once, before the rest of the program has been loaded."""

from __future__ import annotations

from annotator.store.first_look import FirstLook, SeenMark, look

__all__ = ["FirstLook", "SeenMark", "look"]
