"""The JSON form of columns, constraints, indexes and tables."""

from __future__ import annotations

from typing import Any, Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.sql import elements, functions
from sqlalchemy.sql import schema as items

from .rows import Rows
from .texts import NotExpressible, without_nothing

_SEQUENCE = (
    "start increment minvalue maxvalue nominvalue nomaxvalue cycle cache order"
).split()


class Schema(Rows):
    """Encodes what tables are made of."""

    def column(
        self, column: sa.Column, keys: Iterable[str] = (), attached: bool = False
    ) -> Any:
        """A column; `keys` are the columns of the primary key that the table declares."""
        form: dict[str, Any] = {
            "name": self.name(column.name),
            "type": self.type(column.type),
        }
        nullable = column._user_defined_nullable
        is_key = column.key in keys
        by_itself = not (column.primary_key or is_key or column.identity is not None)
        if isinstance(nullable, bool) and nullable != by_itself:
            form["nullable"] = nullable
        if column.primary_key and not (attached and is_key):
            form["primary_key"] = True
        if column.autoincrement != "auto":
            form["autoincrement"] = column.autoincrement
        if column.server_default is not None:
            form["server_default"] = self.server_default(column.server_default)
        form |= without_nothing(
            unique=column.unique,
            index=column.index,
            comment=column.comment,
            key=column.key if column.key != column.name else None,
            foreign_keys=[] if attached else self._foreign_keys(column),
            checks=[] if attached else self._checks(column),
            system=column.system,
            dialect_options=self.options(column.dialect_kwargs),
        )
        if isinstance(column.default, sa.Sequence):
            form["default_sequence"] = self.sequence(column.default)
        return form | self.info(column.info)

    def info(self, info: Any) -> dict[str, Any]:
        """The `info` of an item, where JSON can hold it."""
        return {"info": _plain_info(info)} if info else {}

    def server_default(self, value: Any) -> Any:
        """A default, an identity or a computed value."""
        if isinstance(value, sa.Computed):
            form = {"computed": self.sql(value.sqltext)}
            return (
                form
                if value.persisted is None
                else {**form, "persisted": value.persisted}
            )
        if isinstance(value, sa.Identity):
            form = self._sequence_options(value)
            if value.always is not False:
                form = {"always": value.always, **form}
            return {"identity": form}
        if isinstance(value, sa.DefaultClause):
            value = value.arg
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, (elements.True_, elements.False_)):
            return isinstance(value, elements.True_)
        if isinstance(value, functions.next_value):
            return {"sequence": self.sequence(value.sequence)}
        if isinstance(value, sa.FetchedValue):
            raise NotExpressible("a FetchedValue says nothing about the default")
        return {"sql": self.sql(value)}

    def sequence(self, sequence: sa.Sequence) -> Any:
        """A sequence with all that is said of it."""
        form = {"name": self.name(sequence.name)}
        if sequence.schema:
            form["schema"] = self.name(sequence.schema)
        form |= self._sequence_options(sequence)
        if sequence.data_type is not None:
            form["data_type"] = self.type(sequence.data_type)
        return form | without_nothing(optional=sequence.optional)

    def _sequence_options(self, value: Any) -> dict[str, Any]:
        form = {}
        for key in _SEQUENCE + ["on_null"]:
            option = getattr(value, key, None)
            if option is None:
                option = getattr(value, "dialect_kwargs", {}).get(f"oracle_{key}")
            if option is not None:
                form[key] = option
        return form

    def _checks(self, column: sa.Column) -> list[Any]:
        items = sorted(column.constraints, key=lambda item: item._creation_order)
        return [self.constraint(item) for item in items]

    def _foreign_keys(self, column: sa.Column) -> list[Any]:
        forms = [
            {"target": self._target(key), **self._key_options(key)}
            for key in column.foreign_keys
        ]
        return sorted(forms, key=lambda form: str(form["target"]))

    def _target(self, key: sa.ForeignKey) -> Any:
        """`table.column`, or a list of names where one has a dot or is quoted by decree."""
        tokens = getattr(key, "target_tokens", None)
        if tokens is None:
            return self._target_before_tokens(key._colspec)
        parts = [part for part in tokens if part is not None]
        is_plain = all(
            isinstance(self.name(part), str) and "." not in part for part in parts
        )
        return ".".join(parts) if is_plain else [self.name(part) for part in parts]

    def _target_before_tokens(self, target: Any) -> Any:
        """The target as SQLAlchemy has it before 2.1."""
        if isinstance(target, str):
            return target
        parts = [target.table.schema, target.table.name, target.key]
        return [self.name(part) for part in parts if part is not None]

    def _key_options(self, key: Any) -> dict[str, Any]:
        """What a foreign key says besides its columns, in a column or in a table."""
        return without_nothing(
            name=self.name(key.name),
            onupdate=key.onupdate,
            ondelete=key.ondelete,
            match=key.match,
            use_alter=key.use_alter,
            link_to_name=key.link_to_name,
            dialect_options=self.options(key.dialect_kwargs),
        ) | self._timing(key)

    def _timing(self, item: Any) -> dict[str, Any]:
        form = {} if item.deferrable is None else {"deferrable": bool(item.deferrable)}
        return form | without_nothing(initially=item.initially)

    def constraint(self, item: items.Constraint) -> Any:
        """A constraint of a table."""
        if isinstance(item, ExcludeConstraint):
            kind, form = "exclude", self.exclusion(item)
        elif isinstance(item, sa.ForeignKeyConstraint):
            columns = self.names(item.column_keys)
            targets = [self._target(key) for key in item.elements]
            form = {"columns": columns, "targets": targets, **self._key_options(item)}
            return {"constraint": "foreign_key", **form}
        elif isinstance(item, sa.CheckConstraint):
            kind, form = "check", {"condition": self.sql(item.sqltext)}
        elif isinstance(item, sa.PrimaryKeyConstraint):
            kind, form = "primary_key", {"columns": self._constrained(item)}
        elif isinstance(item, sa.UniqueConstraint):
            kind, form = "unique", {"columns": self._constrained(item)}
        else:
            raise NotExpressible(f"the constraint {item!r} is unknown")
        options = {} if kind == "exclude" else self.options(item.dialect_kwargs)
        named = without_nothing(name=self.name(item.name), dialect_options=options)
        return {"constraint": kind, **form, **named, **self._timing(item)}

    def _constrained(self, item: Any) -> list[Any]:
        return self.names(list(item.columns) or item._pending_colargs)

    def exclusion(self, item: ExcludeConstraint) -> dict[str, Any]:
        """The elements of an exclude constraint and what goes with them."""
        pairs = [
            [self._element(expression, name), operator]
            for expression, name, operator in item._render_exprs
        ]
        form: dict[str, Any] = {"elements": pairs}
        if item.where is not None:
            form["where"] = self.sql(item.where)
        if item.using != "gist":
            form["using"] = item.using
        return form | without_nothing(ops=dict(item.ops))

    def _element(self, expression: Any, name: Any) -> Any:
        if isinstance(expression, str):
            return self.name(expression)
        if isinstance(expression, elements.ColumnClause) and not expression.is_literal:
            return self.name(expression.name)
        return {"sql": self.sql(expression)}

    def index_columns(self, columns: Iterable[Any]) -> list[Any]:
        """The columns of an index, and its expressions as the dialect writes them."""
        return [self._index_column(column) for column in columns]

    def _index_column(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.name(value)
        if isinstance(value, elements.ColumnClause) and not value.is_literal:
            return self.column_name(value)
        if isinstance(value, elements.TextClause):
            return {"sql": self.sql(value)}
        table = sa.Table("t", sa.MetaData(), sa.Column("c", sa.Integer))
        index = sa.Index("i", table.c.c)
        index.expressions = [value]
        text = str(sa.schema.CreateIndex(index).compile(dialect=self.dialect))
        return {"sql": text[text.index("(") + 1 : text.rindex(")")]}

    def index(self, index: sa.Index) -> Any:
        """An index of a table."""
        columns = self.index_columns(index.expressions or index._pending_colargs)
        form = {"name": self.name(index.name), "columns": columns}
        options = self.options(index.dialect_kwargs)
        return form | without_nothing(unique=index.unique, dialect_options=options)

    def table_items(self, parts: Iterable[Any]) -> dict[str, Any]:
        """The columns, constraints and indexes of a table that is to be."""
        parts = list(parts)
        keys = {
            name if isinstance(name, str) else name.key
            for item in parts
            if isinstance(item, sa.PrimaryKeyConstraint)
            for name in list(item.columns) or item._pending_colargs
        }
        constraints = [self.constraint(item) for item in parts if _is_declared(item)]
        indexes = [self.index(item) for item in parts if isinstance(item, sa.Index)]
        columns = [
            self.column(item, keys) for item in parts if isinstance(item, sa.Column)
        ]
        return {"columns": columns} | without_nothing(
            constraints=constraints, indexes=indexes
        )

    def table(self, table: sa.Table) -> Any:
        """A whole table, as `copy_from` has it."""
        form: dict[str, Any] = {"table_name": self.name(table.name)}
        form |= without_nothing(schema=self.name(table.schema))
        key = table.primary_key
        is_declared = not key._implicit_generated
        keys = {column.key for column in key.columns} if is_declared else ()
        form["columns"] = [
            self.column(column, keys, attached=True) for column in table.columns
        ]
        constraints = [
            self.constraint(item)
            for item in table._sorted_constraints
            if _is_declared(item) and (item is not key or is_declared)
        ]
        indexes = [
            self.index(item)
            for item in sorted(table.indexes, key=lambda index: index.name or "")
            if not getattr(item, "_column_flag", False)
        ]
        convention = {
            key: value for key, value in table.metadata.naming_convention.items()
        }
        form |= without_nothing(
            constraints=constraints,
            indexes=indexes,
            comment=table.comment,
            prefixes=list(table._prefixes),
            dialect_options=self.options(table.dialect_kwargs),
            naming_convention=naming_convention(convention),
        )
        return form | self.info(table.info)


def naming_convention(patterns: Any) -> dict[str, str]:
    """Patterns for names, without the one that holds anyway."""
    kinds = {
        sa.Index: "ix",
        sa.UniqueConstraint: "uq",
        sa.CheckConstraint: "ck",
        sa.ForeignKeyConstraint: "fk",
        sa.PrimaryKeyConstraint: "pk",
    }
    found = {}
    for key, pattern in dict(patterns or {}).items():
        if not isinstance(pattern, str):
            raise NotExpressible(f"the naming convention has a function for {key!r}")
        found[kinds.get(key, key)] = pattern
    return {} if found == {"ix": "ix_%(column_0_label)s"} else found


def _is_declared(item: Any) -> bool:
    """Whether a constraint stands in the table by itself, not because of a column."""
    return isinstance(item, items.Constraint) and not (
        getattr(item, "_type_bound", False) or getattr(item, "_column_flag", False)
    )


def _plain_info(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain_info(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain_info(item) for key, item in value.items()}
    return repr(value)
