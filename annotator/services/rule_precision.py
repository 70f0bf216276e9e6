"""How often the rules that suggest were right, for those who show it; quick to import."""

from __future__ import annotations

from annotator.suggest.precision import Decisions, precision

__all__ = ["Decisions", "precision"]
