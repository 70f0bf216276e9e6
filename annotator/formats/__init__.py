"""Read and write files of other programs: one module per format."""

from __future__ import annotations
