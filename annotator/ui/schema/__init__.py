"""The schema editor: labels, attributes and guidelines of a project in use."""
