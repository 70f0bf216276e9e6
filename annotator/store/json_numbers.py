"""One whole number inside a JSON document, asked of SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class json_number(FunctionElement[int]):
    """Give the number at a path of places and names, such as ``(0, "start")``, or NULL."""

    type = sa.Integer()
    inherit_cache = False
    name = "json_number"

    def __init__(self, document: sa.ColumnElement[Any], *path: int | str) -> None:
        super().__init__(document)
        self.path = path


@compiles(json_number)
def _json_number(element: json_number, compiler: Any, **options: Any) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in element.path)
    return f"json_extract({compiler.process(element.clauses, **options)}, '${path}')"


@compiles(json_number, "postgresql")
def _json_number_postgres(element: json_number, compiler: Any, **options: Any) -> str:
    path = ",".join(str(step) for step in element.path)
    document = compiler.process(element.clauses, **options)
    return f"CAST(CAST({document} AS jsonb) #>> '{{{path}}}' AS integer)"
