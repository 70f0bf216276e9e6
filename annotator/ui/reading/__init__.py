"""The read-only reading view: plain data in, signals out, no database.

``view.ReadingView`` is the widget; ``marks``, ``theme`` and ``typography`` hold what it is given.
"""
