"""List the stories and their articles beside the text, and find one among a hundred thousand."""

from __future__ import annotations
