"""Functions that SQLite and PostgreSQL call by different names; SQLite's SQL stays as it is."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement, GenericFunction

# GenericFunction makes `sa.func.instr` and the others mean these, wherever they are written.


class json_each(GenericFunction[str]):  # noqa: N801
    """Give the elements of a JSON array as rows; on PostgreSQL all of them are texts."""

    inherit_cache = True
    name = "json_each"


class instr(GenericFunction[int]):  # noqa: N801
    """Give the place of one text in another, from 1, or 0."""

    type = sa.Integer()
    inherit_cache = True
    name = "instr"


class json_group_array(GenericFunction[str]):  # noqa: N801
    """Gather a JSON array over the rows of a group."""

    type = sa.Text()
    inherit_cache = True
    name = "json_group_array"


class json_extract(GenericFunction[str]):  # noqa: N801
    """Give one member of a JSON object, as a text; the path names it as ``$.member``."""

    type = sa.Text()
    inherit_cache = True
    name = "json_extract"


class body_words_match(GenericFunction[Any]):  # noqa: N801
    """Tell whether a row of ``body_words`` has the words an expression asks for."""

    # Without a type: SQLite has no booleans, and `MATCH … = 1` would not go through its index.
    type = sa.types.NullType()
    inherit_cache = True
    name = "body_words_match"


class json_key(FunctionElement[int]):  # noqa: N801
    """Stand for one element of a JSON array of whole numbers, beside ``json_each``."""

    type = sa.Integer()
    inherit_cache = True
    name = "json_key"


@compiles(json_key)
def _json_key(_element: Any, _compiler: Any, **_options: Any) -> str:
    return "value"


@compiles(json_key, "postgresql")
def _json_key_postgres(_element: Any, _compiler: Any, **_options: Any) -> str:
    return "CAST(value AS integer)"


@compiles(json_each, "postgresql")
def _json_each(element: Any, compiler: Any, **options: Any) -> str:
    document, *path = element.clauses
    written = f"CAST({compiler.process(document, **options)} AS json)"
    for member in path:
        written += f" -> '{member.value.removeprefix('$.')}'"
    return f"json_array_elements_text({written})"


@compiles(instr, "postgresql")
def _instr(element: Any, compiler: Any, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)})"


@compiles(json_group_array, "postgresql")
def _json_group_array(element: Any, compiler: Any, **options: Any) -> str:
    inner = compiler.process(element.clauses, **options).replace(
        "json_array(", "json_build_array(", 1
    )
    return f"CAST(coalesce(json_agg({inner}), '[]') AS text)"


@compiles(json_extract, "postgresql")
def _json_extract(element: Any, compiler: Any, **options: Any) -> str:
    document, path = element.clauses
    member = path.value.removeprefix("$.")
    return f"(CAST({compiler.process(document, **options)} AS json) ->> '{member}')"


@compiles(body_words_match)
def _match(element: Any, compiler: Any, **options: Any) -> str:
    return f"body_words MATCH {compiler.process(element.clauses, **options)}"


@compiles(body_words_match, "postgresql")
def _match_postgres(element: Any, compiler: Any, **options: Any) -> str:
    asked = compiler.process(element.clauses, **options)
    loose = f"words_asked(replace({asked}, ' + ', ' AND '))"
    return (
        f"(body_words.words @@ words_asked({asked}) "
        f"OR NOT body_words.whole AND body_words.words @@ {loose})"
    )
