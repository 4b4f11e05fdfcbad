"""The JSON form of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from alembic.ddl.postgresql import CreateExcludeConstraintOp
from alembic.operations import ops
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from .schema import Schema, naming_convention
from .texts import NotExpressible, without_nothing


class OperationEncoder(Schema):
    """Encodes operations; those of a batch go without their table."""

    def encode(
        self, op: ops.MigrateOperation, in_batch: bool = False
    ) -> dict[str, Any]:
        """The JSON form of an operation."""
        encoder: Callable[[Any], dict[str, Any]] | None
        encoder = next(
            (_ENCODERS[base] for base in type(op).__mro__ if base in _ENCODERS), None
        )
        if encoder is None:
            raise NotExpressible(f"the operation {type(op).__name__} is unknown")
        form = encoder(self, op)
        if in_batch:
            for key in ("table_name", "schema", "source_table", "source_schema"):
                form.pop(key, None)
        return form | self.info(op.__dict__.get("info"))

    def knows(self, op: ops.MigrateOperation) -> bool:
        """Whether an operation has a JSON form of its own."""
        return any(base in _ENCODERS for base in type(op).__mro__)

    def _on(
        self, op: Any, table: str = "table_name", schema: str = "schema"
    ) -> dict[str, Any]:
        """The table of an operation, with its schema where it has one."""
        form = {table: self.name(op.table_name)}
        return form | without_nothing(**{schema: self.name(op.schema)})

    def _arguments(self, values: dict[str, Any], *known: str) -> dict[str, Any]:
        """The known arguments as they are, and the rest as dialect options."""
        form = {key: values[key] for key in known if values.get(key) is not None}
        rest = {key: value for key, value in values.items() if key not in known}
        return form | without_nothing(dialect_options=self.options(rest))

    def create_table(self, op: ops.CreateTableOp) -> dict[str, Any]:
        form = {"op": "create_table", **self._on(op)}
        form |= self.table_items(op.columns)
        return (
            form
            | without_nothing(
                comment=op.comment,
                prefixes=list(op.prefixes or ()),
                dialect_options=self.options(op.kw),
            )
            | _flags(op, "if_not_exists")
        )

    def drop_table(self, op: ops.DropTableOp) -> dict[str, Any]:
        form = {"op": "drop_table", **self._on(op)}
        options = self.options(op.table_kw)
        return form | _flags(op, "if_exists") | without_nothing(dialect_options=options)

    def rename_table(self, op: ops.RenameTableOp) -> dict[str, Any]:
        form = {"op": "rename_table", **self._on(op, "old_table_name")}
        return form | {"new_table_name": self.name(op.new_table_name)}

    def add_column(self, op: ops.AddColumnOp) -> dict[str, Any]:
        form = {"op": "add_column", **self._on(op), "column": self.column(op.column)}
        form |= _flags(op, "if_not_exists", "inline_references", "inline_primary_key")
        return form | self._places(op.kw)

    def _places(self, values: dict[str, Any]) -> dict[str, Any]:
        """Where a column stands in the table that a batch makes."""
        keys = ("insert_before", "insert_after")
        return {
            key: self.name(values[key]) for key in keys if values.get(key) is not None
        }

    def drop_column(self, op: ops.DropColumnOp) -> dict[str, Any]:
        form = {
            "op": "drop_column",
            **self._on(op),
            "column_name": self.name(op.column_name),
        }
        values = {key: op.kw[key] for key in op.kw if not key.startswith("existing_")}
        form |= _flags(op, "if_exists")
        form |= without_nothing(dialect_options=self.options(values))
        if op.kw.get("existing_type") is not None:
            form["existing_type"] = self.type(op.kw["existing_type"])
        return form

    def alter_column(self, op: ops.AlterColumnOp) -> dict[str, Any]:
        form = {
            "op": "alter_column",
            **self._on(op),
            "column_name": self.name(op.column_name),
        }
        if op.modify_nullable is not None:
            form["nullable"] = op.modify_nullable
        if op.modify_server_default is not False:
            form["server_default"] = self.server_default(op.modify_server_default)
        if op.modify_name is not None:
            form["new_column_name"] = self.name(op.modify_name)
        if op.modify_type is not None:
            form["type"] = self.type(op.modify_type)
        if op.modify_comment is not False:
            form["comment"] = op.modify_comment
        if op.existing_type is not None:
            form["existing_type"] = self.type(op.existing_type)
        if op.existing_server_default is not False:
            form["existing_server_default"] = self.server_default(
                op.existing_server_default
            )
        if op.existing_nullable is not None:
            form["existing_nullable"] = op.existing_nullable
        if op.existing_comment is not None:
            form["existing_comment"] = op.existing_comment
        values = dict(op.kw)
        places = self._places(values)
        for key in ("insert_before", "insert_after"):
            values.pop(key, None)
        return (
            form
            | self._arguments(values, "autoincrement", "existing_autoincrement")
            | places
        )

    def create_index(self, op: ops.CreateIndexOp) -> dict[str, Any]:
        form = {
            "op": "create_index",
            "index_name": self.name(op.index_name),
            **self._on(op),
        }
        form["columns"] = self.index_columns(op.columns)
        form |= without_nothing(unique=op.unique) | _flags(op, "if_not_exists")
        return form | self._arguments(op.kw)

    def drop_index(self, op: ops.DropIndexOp) -> dict[str, Any]:
        form = {"op": "drop_index", "index_name": self.name(op.index_name)}
        form |= without_nothing(
            table_name=self.name(op.table_name),
            schema=self.name(op.schema),
        )
        return form | _flags(op, "if_exists") | self._arguments(op.kw)

    def _adding(self, kind: str, op: Any) -> dict[str, Any]:
        return {
            "op": kind,
            "constraint_name": self.name(op.constraint_name),
            **self._on(op),
        }

    def create_primary_key(self, op: ops.CreatePrimaryKeyOp) -> dict[str, Any]:
        form = self._adding("create_primary_key", op)
        return form | {"columns": self.names(op.columns)} | self._arguments(op.kw)

    def create_unique_constraint(
        self, op: ops.CreateUniqueConstraintOp
    ) -> dict[str, Any]:
        form = self._adding("create_unique_constraint", op) | {
            "columns": self.names(op.columns)
        }
        return form | self._arguments(op.kw, "deferrable", "initially")

    def create_check_constraint(
        self, op: ops.CreateCheckConstraintOp
    ) -> dict[str, Any]:
        form = self._adding("create_check_constraint", op)
        form["condition"] = self.sql(op.condition)
        return form | self._arguments(op.kw, "deferrable", "initially")

    def create_exclude_constraint(
        self, op: CreateExcludeConstraintOp
    ) -> dict[str, Any]:
        form = self._adding("create_exclude_constraint", op)
        timing = {
            key: op.kw[key] for key in ("deferrable", "initially") if key in op.kw
        }
        item = ExcludeConstraint(*op.elements, where=op.where, **op.kw)
        return form | self.exclusion(item) | timing

    def create_foreign_key(self, op: ops.CreateForeignKeyOp) -> dict[str, Any]:
        form: dict[str, Any] = {
            "op": "create_foreign_key",
            "constraint_name": self.name(op.constraint_name),
            "source_table": self.name(op.source_table),
            "referent_table": self.name(op.referent_table),
            "local_cols": self.names(op.local_cols),
            "remote_cols": self.names(op.remote_cols),
        }
        values = dict(op.kw)
        for key in ("source_schema", "referent_schema"):
            form |= without_nothing(**{key: self.name(values.pop(key, None))})
        if values.pop("use_alter", None):
            raise NotExpressible("use_alter has no meaning for a key that is added")
        known = ("onupdate", "ondelete", "deferrable", "initially", "match")
        return form | self._arguments(values, *known)

    def drop_constraint(self, op: ops.DropConstraintOp) -> dict[str, Any]:
        form = self._adding("drop_constraint", op)
        kind = op.constraint_type
        return form | without_nothing(type=kind) | _flags(op, "if_exists")

    def create_table_comment(self, op: ops.CreateTableCommentOp) -> dict[str, Any]:
        form = {"op": "create_table_comment", **self._on(op), "comment": op.comment}
        return form | without_nothing(existing_comment=op.existing_comment)

    def drop_table_comment(self, op: ops.DropTableCommentOp) -> dict[str, Any]:
        form = {"op": "drop_table_comment", **self._on(op)}
        return form | without_nothing(existing_comment=op.existing_comment)

    def bulk_insert(self, op: ops.BulkInsertOp) -> dict[str, Any]:
        if not isinstance(op.rows, list):
            raise NotExpressible("the rows are no list")
        columns = {column.key: column for column in op.table.c}
        rows = []
        for row in op.rows:
            for key in row:
                if key not in columns:
                    raise NotExpressible(
                        f"the row has a value for {key!r}, which is no column"
                    )
            rows.append(
                {
                    columns[key].name: self.row_value(row[key], columns[key].type)
                    for key in row
                }
            )
        forms = [
            {"name": self.name(item.name), "type": self.type(item.type)}
            for item in columns.values()
        ]
        table = {"name": self.name(op.table.name)}
        table |= without_nothing(schema=self.name(op.table.schema))
        form = {"op": "bulk_insert", "table": {**table, "columns": forms}, "rows": rows}
        return form if op.multiinsert else {**form, "multiinsert": False}

    def execute(self, op: ops.ExecuteSQLOp) -> dict[str, Any]:
        return {"op": "execute", "sql": self.statement(op.sqltext)}

    def batch(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """A batch without its operations."""
        known = "table_name schema recreate copy_from table_args table_kwargs partial_reordering"
        given = {key: value for key, value in arguments.items() if _is_given(value)}
        for key in given:
            if key not in [*known.split(), "naming_convention"]:
                raise NotExpressible(
                    f"the argument {key!r} asks a database for the table"
                )
        form = {"op": "batch_alter_table", "table_name": self.name(given["table_name"])}
        form |= without_nothing(schema=self.name(given.get("schema")))
        if given.get("recreate", "auto") != "auto":
            form["recreate"] = given["recreate"]
        if "copy_from" in given:
            form["copy_from"] = self.table(given["copy_from"])
        if "table_args" in given:
            parts = self.table_items(given["table_args"])
            form["table_args"] = parts.get("constraints", []) + parts.get("indexes", [])
        if "table_kwargs" in given:
            form["table_kwargs"] = self.options(given["table_kwargs"])
        if "partial_reordering" in given:
            form["partial_reordering"] = [
                self.names(item) for item in given["partial_reordering"]
            ]
        return form | without_nothing(
            naming_convention=naming_convention(given.get("naming_convention"))
        )


def _flags(op: Any, *names: str) -> dict[str, Any]:
    """The flags of an operation that are set; older releases of Alembic have fewer."""
    return {name: True for name in names if getattr(op, name, None)}


def _is_given(value: Any) -> bool:
    """Whether an argument is neither `None` nor an empty collection."""
    return not (value is None or isinstance(value, (Sequence, Mapping)) and not value)


_ENCODERS: dict[type, Callable[[Any, Any], dict[str, Any]]] = {
    ops.CreateTableOp: OperationEncoder.create_table,
    ops.DropTableOp: OperationEncoder.drop_table,
    ops.RenameTableOp: OperationEncoder.rename_table,
    ops.AddColumnOp: OperationEncoder.add_column,
    ops.DropColumnOp: OperationEncoder.drop_column,
    ops.AlterColumnOp: OperationEncoder.alter_column,
    ops.CreateIndexOp: OperationEncoder.create_index,
    ops.DropIndexOp: OperationEncoder.drop_index,
    ops.CreatePrimaryKeyOp: OperationEncoder.create_primary_key,
    ops.CreateUniqueConstraintOp: OperationEncoder.create_unique_constraint,
    ops.CreateCheckConstraintOp: OperationEncoder.create_check_constraint,
    ops.CreateForeignKeyOp: OperationEncoder.create_foreign_key,
    CreateExcludeConstraintOp: OperationEncoder.create_exclude_constraint,
    ops.DropConstraintOp: OperationEncoder.drop_constraint,
    ops.CreateTableCommentOp: OperationEncoder.create_table_comment,
    ops.DropTableCommentOp: OperationEncoder.drop_table_comment,
    ops.BulkInsertOp: OperationEncoder.bulk_insert,
    ops.ExecuteSQLOp: OperationEncoder.execute,
}
