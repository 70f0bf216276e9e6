"""Functions that SQLite and PostgreSQL call by different names; SQLite's SQL stays as it is."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement, GenericFunction

# GenericFunction makes `sa.func.instr` and the others mean these, wherever they are written.


class json_each(GenericFunction[str]):
    """Give the elements of a JSON array as rows; on PostgreSQL all of them are texts."""

    inherit_cache = True
    name = "json_each"


class instr(GenericFunction[int]):
    """Give the place of one text in another, from 1, or 0."""

    type = sa.Integer()
    inherit_cache = True
    name = "instr"


class json_group_array(GenericFunction[str]):
    """Gather a JSON array over the rows of a group."""

    type = sa.Text()
    inherit_cache = True
    name = "json_group_array"


class group_concat(GenericFunction[str]):
    """Join the texts of a group's rows; the second argument stands between two of them."""

    type = sa.Text()
    inherit_cache = True
    name = "group_concat"


class json_extract(GenericFunction[str]):
    """Give one part of a JSON document; the path names it as ``$.member`` or ``$[0].member``."""

    type = sa.Text()
    inherit_cache = True
    name = "json_extract"


class body_words_match(GenericFunction[Any]):
    """Tell whether a row of ``body_words`` has the words an expression asks for."""

    # Without a type: SQLite has no booleans, and `MATCH … = 1` would not go through its index.
    type = sa.types.NullType()
    inherit_cache = True
    name = "body_words_match"


class json_key(FunctionElement[int]):
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
    parts = [compiler.process(part, **options) for part in element.clauses]
    inner = f"CAST({parts[0]} AS json)" if len(parts) == 1 else f"json_inside({', '.join(parts)})"
    return f"json_array_elements_text({inner})"


@compiles(instr, "postgresql")
def _instr(element: Any, compiler: Any, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)})"


@compiles(json_group_array, "postgresql")
def _json_group_array(element: Any, compiler: Any, **options: Any) -> str:
    inner = compiler.process(element.clauses, **options).replace(
        "json_array(", "json_build_array(", 1
    )
    # An aggregate of our own, see `postgres_setup`: it may be filtered, and of nothing gives [].
    return f"json_texts({inner})"


@compiles(group_concat, "postgresql")
def _group_concat(element: Any, compiler: Any, **options: Any) -> str:
    return f"string_agg({compiler.process(element.clauses, **options)})"


@compiles(json_extract, "postgresql")
def _json_extract(element: Any, compiler: Any, **options: Any) -> str:
    # The path is a parameter as on SQLite: written into the statement it would be taken for the
    # path of another statement that is otherwise the same.
    found = f"(json_inside({compiler.process(element.clauses, **options)}) #>> '{{}}')"
    return f"CAST({found} AS integer)" if isinstance(element.type, sa.Integer) else found


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
