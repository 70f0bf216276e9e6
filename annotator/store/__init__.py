"""The project database: the only place that knows SQL. Dataclasses leave it, rows never do."""
