"""The rules that find discrepancies; each is a function of a pair of articles."""

from __future__ import annotations
