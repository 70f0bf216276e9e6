"""The place where the versions of a story stand side by side."""
