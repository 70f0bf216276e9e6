"""Tag entities, claims and discrepancies across versions of the same news story."""

from __future__ import annotations

__version__ = "0.1.0"
