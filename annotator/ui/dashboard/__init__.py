"""The place where a project is seen as numbers, each of which opens what it counts."""
