"""The JSON form of names, SQL texts and dialect options."""

from __future__ import annotations

import re
from typing import Any, Iterable

from sqlalchemy import schema
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import elements
from sqlalchemy.sql.base import _NONE_NAME

DIALECTS = ("postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle")

# A parameter as `text()` sees it, and a colon that a backslash keeps from being one.
_PARAMETER = re.compile(r"(?<![:\w\\]):(\w+)(?!:)")
_ESCAPED_COLON = re.compile(r"\\(:[\w$]*)")


class NotExpressible(Exception):
    """Something in a migration has no JSON form."""


def without_nothing(**values: Any) -> dict[str, Any]:
    """The values that say something: neither `None`, nor false, nor an empty list."""
    return {
        key: value
        for key, value in values.items()
        if value or isinstance(value, (str, int)) and value is not False
    }


class Texts:
    """Encodes names, SQL and options as one dialect has them."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def name(self, value: Any) -> Any:
        """A string, or an object for a name that is quoted or final by decree."""
        if value is None or value is _NONE_NAME:
            return None
        if not isinstance(value, str):
            raise NotExpressible(f"a name is expected in the place of {value!r}")
        form: dict[str, Any] = {"name": str(value)}
        if getattr(value, "quote", None) is not None:
            form["quote"] = bool(value.quote)
        if isinstance(value, elements.conv):
            form["conv"] = True
        return form if len(form) > 1 else form["name"]

    def column_name(self, value: Any) -> Any:
        """The name of a column that is given by its name or as an object."""
        return self.name(value if isinstance(value, str) else value.key)

    def names(self, values: Iterable[Any]) -> list[Any]:
        """The names of columns."""
        return [self.column_name(value) for value in values]

    def sql(self, value: Any) -> str:
        """The final text of a SQL expression or statement."""
        if isinstance(value, str):
            return raw(value)
        if isinstance(value, elements.TextClause) and not _given(value):
            return raw(value.text)
        arguments: dict[str, Any] = {}
        if not isinstance(value, schema.DDLElement):
            arguments["compile_kwargs"] = {
                "literal_binds": True,
                "include_table": False,
            }
        text = str(value.compile(dialect=self.dialect, **arguments))
        if isinstance(value, schema.DDLElement):
            text = re.sub(r"^\t", "    ", text, flags=re.MULTILINE)
        return text

    def statement(self, value: Any) -> str:
        """The final text of a whole statement, which may name tables."""
        if isinstance(value, (str, elements.TextClause, schema.DDLElement)):
            return self.sql(value).strip()
        arguments = {"literal_binds": True}
        return str(
            value.compile(dialect=self.dialect, compile_kwargs=arguments)
        ).strip()

    def options(self, values: Any) -> dict[str, Any]:
        """Options like `mysql_engine`, each with any value that JSON has."""
        for key in values:
            if key.partition("_")[0] not in DIALECTS:
                raise NotExpressible(f"the argument {key!r} is no option of a dialect")
        return {key: self._option(value, key) for key, value in values.items()}

    def _option(self, value: Any, key: str) -> Any:
        if value is None or isinstance(value, (bool, int, float)):
            return value
        if isinstance(value, str):
            return value if key.endswith("_using") else self.name(value)
        if isinstance(value, (list, tuple)):
            return [self._option(item, "") for item in value]
        if isinstance(value, dict):
            return {str(name): self._option(item, "") for name, item in value.items()}
        if isinstance(value, elements.ColumnClause) and not value.is_literal:
            return self.name(value.name)
        if isinstance(value, elements.ClauseElement):
            return self.sql(value)
        raise NotExpressible(f"the option {key!r} has the value {value!r}")


def raw(text: str) -> str:
    """The text of `text()` as the database gets it: `\\:` stands for a colon."""
    return _ESCAPED_COLON.sub(r"\1", text)


def unset_parameters(statement: Any) -> list[str]:
    """The parameters of a raw text that have no value, for which Alembic writes NULL."""
    if isinstance(statement, str):
        return list(dict.fromkeys(_PARAMETER.findall(statement)))
    if isinstance(statement, elements.TextClause) and not _given(statement):
        return list(statement._bindparams)
    return []


def _given(text: elements.TextClause) -> bool:
    """Whether a text has values for its parameters."""
    return any(not bind.required for bind in text._bindparams.values())
