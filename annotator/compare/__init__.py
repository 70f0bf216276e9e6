"""Compare texts: furniture, sentences, likeness; plain functions of text, no storage."""

from __future__ import annotations
