"""What happened in the project, and to one annotation; undo to a point."""
