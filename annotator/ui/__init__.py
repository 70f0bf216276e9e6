"""Show the program in windows: the only package that knows Qt."""

from __future__ import annotations
