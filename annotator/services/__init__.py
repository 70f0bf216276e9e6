"""Hold what a user can do: one function per verb, without Qt and without SQL."""

from __future__ import annotations
