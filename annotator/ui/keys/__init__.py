"""Changing the keys of actions: a list, a field that takes the next key, files and presets."""
