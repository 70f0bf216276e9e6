"""Machine-made annotations: recurring mentions, claims, numbers and times. No Qt, no SQL.

`engine.suggest` asks every suggester; `interface.Suggester` is what one has to be.
"""
