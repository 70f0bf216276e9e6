"""One module per database version."""
