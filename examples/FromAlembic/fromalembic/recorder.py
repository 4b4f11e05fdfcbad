"""Records the operations of a revision while its functions run in offline mode."""

from __future__ import annotations

import contextlib
import inspect
import traceback
from typing import Any, Callable, Iterator

from alembic.operations import BatchOperations, Operations, ops
from alembic.operations.batch import BatchOperationsImpl
from alembic.runtime.migration import MigrationContext
from sqlalchemy import exc, sql
from sqlalchemy.engine.mock import MockConnection
from sqlalchemy.sql import elements

from .operations import OperationEncoder
from .report import Finding
from .texts import NotExpressible, unset_parameters

# The modules that have Alembic's own implementations; one from elsewhere was replaced.
_BUILT_IN = ("alembic.operations.toimpl", "alembic.ddl.")


class Recorder:
    """Stands where Alembic would write SQL, and keeps the JSON form of each operation."""

    def __init__(self, context: MigrationContext, operations: Operations) -> None:
        self.context = context
        self.operations = operations
        self.encoder = OperationEncoder(context.dialect)
        self.recorded: list[dict[str, Any]] = []
        self.findings: list[Finding] = []
        self.place: dict[str, Any] = {}
        self.path = ""
        self._stands_in()

    def _stands_in(self) -> None:
        """Takes the place of what runs operations and statements."""
        connection = OfflineConnection(
            self.context.dialect, self._execute_on_connection
        )
        self.context.connection = connection
        self.context.impl.connection = connection
        self.context.impl._exec = self._execute_on_impl
        self.context.autocommit_block = self._autocommit_block
        self.operations.invoke = self._invoke
        self.operations.batch_alter_table = self._batch_alter_table

    def run(
        self, function: Callable[[], None], path: str, **place: str
    ) -> list[dict[str, Any]]:
        """Runs `upgrade` or `downgrade` of a revision, and gives what it did."""
        self.recorded, self.place, self.path = [], place, path
        try:
            function()
        except NotExpressible as error:
            self._give_up(error, str(error))
        except exc.NoInspectionAvailable as error:
            self._give_up(error, "there is no database to inspect")
        except Exception as error:
            words = f"{type(error).__name__}: {error}".rstrip(": ").splitlines()[0]
            self._give_up(error, f"it raised {words}")
        return self.recorded

    # What stands in for Alembic

    def _invoke(self, op: ops.MigrateOperation) -> Any:
        implementation = self.operations._to_impl.dispatch(
            op, self.context.dialect.name
        )
        is_known = self.encoder.knows(op)
        if not is_known or not implementation.__module__.startswith(_BUILT_IN):
            return self._expand(op, implementation)
        self._record(type(op).__name__, lambda: self.encoder.encode(op), op)
        return op.to_table(self.context) if isinstance(op, ops.CreateTableOp) else None

    def _expand(
        self, op: ops.MigrateOperation, implementation: Callable[..., Any]
    ) -> Any:
        """Runs an implementation of the user's own, which calls operations that are known."""
        count = len(self.recorded)
        result = implementation(self.operations, op)
        made = len(self.recorded) - count
        reason = f"the project's implementation was run; operations made: {made}"
        self._report(type(op).__name__, reason, is_problem=False)
        return result

    @contextlib.contextmanager
    def _batch_alter_table(
        self, *given: Any, **named: Any
    ) -> Iterator[BatchOperations]:
        """Records the operations of a batch, behind those that go on meanwhile."""
        bound = inspect.signature(Operations.batch_alter_table).bind(
            None, *given, **named
        )
        bound.apply_defaults()
        arguments = {
            key: bound.arguments[key] for key in bound.arguments if key != "self"
        }
        form = self._attempt("batch_alter_table", lambda: self.encoder.batch(arguments))
        impl = BatchOperationsImpl(self.operations, **arguments)
        batch = BatchOperations(self.context, impl=impl)
        inner: list[dict[str, Any]] = []
        batch.invoke = lambda op: self._invoke_in_batch(op, batch, inner)
        yield batch
        if form is None:
            self._leave_mark("batch_alter_table")
        else:
            self.recorded.append(form | {"operations": inner})

    def _invoke_in_batch(
        self,
        op: ops.MigrateOperation,
        batch: BatchOperations,
        inner: list[dict[str, Any]],
    ) -> None:
        if not self.encoder.knows(op):
            implementation = batch._to_impl.dispatch(op, self.context.dialect.name)
            return implementation(batch, op)
        with self._collecting(inner):
            self._record(
                type(op).__name__, lambda: self.encoder.encode(op, in_batch=True), op
            )

    @contextlib.contextmanager
    def _autocommit_block(self) -> Iterator[None]:
        inner: list[dict[str, Any]] = []
        with self._collecting(inner):
            yield
        self.recorded.append({"op": "autocommit_block", "operations": inner})

    @contextlib.contextmanager
    def _collecting(self, inner: list[dict[str, Any]]) -> Iterator[None]:
        """Records into another list meanwhile."""
        outer, self.recorded = self.recorded, inner
        try:
            yield
        finally:
            self.recorded = outer

    def _execute_on_impl(self, statement: Any, *arguments: Any, **more: Any) -> None:
        """What an implementation of the user's own, or the context, executes."""
        self._record_statement("execute", statement)

    def _execute_on_connection(self, statement: Any, parameters: Any = None) -> Any:
        """What a migration executes on the connection of `op.get_bind()`."""
        what = "get_bind().execute"
        rows = parameters if isinstance(parameters, (list, tuple)) else [parameters]
        for row in rows:
            self._record_statement(what, _with_values(statement, row))
        return Result()

    def _record_statement(self, what: str, statement: Any) -> None:
        op = ops.ExecuteSQLOp(statement)
        self._record(what, lambda: self.encoder.encode(op), op)

    # Recording and reporting

    def _record(self, what: str, make: Callable[[], dict[str, Any]], op: Any) -> None:
        form = self._attempt(what, make)
        if form is None:
            return self._leave_mark(what)
        self.recorded.append(form)
        if isinstance(op, ops.ExecuteSQLOp):
            for name in unset_parameters(op.sqltext):
                reason = (
                    f"':{name}' has no value and stays as it is; Alembic writes NULL"
                )
                self._report(what, reason, is_problem=False)

    def _attempt(
        self, what: str, make: Callable[[], dict[str, Any]]
    ) -> dict[str, Any] | None:
        try:
            return make()
        except NotExpressible as error:
            self._report(what, str(error))
        except exc.SQLAlchemyError as error:
            self._report(what, str(error).splitlines()[0])
        return None

    def _give_up(self, error: Exception, reason: str) -> None:
        """Reports that the rest of a function is missing."""
        frames = traceback.extract_tb(error.__traceback__)
        line = self._first_line(frames)
        self._report("the rest", reason, line)
        self._leave_mark("the rest", f"from line {line}")

    def _leave_mark(self, what: str, where: str | None = None) -> None:
        """Leaves a comment in the place of what is missing, which `--partial` writes."""
        where = where or f"in line {self._line()}"
        sql = f"-- NOT EXPORTED: {what} {where} of {self.place['file']}"
        self.recorded.append({"op": "execute", "sql": sql})

    def _report(
        self, what: str, reason: str, line: int | None = None, is_problem: bool = True
    ) -> None:
        finding = Finding(
            line=self._line() if line is None else line,
            operation=what,
            reason=reason,
            is_problem=is_problem,
            dialects=(self.context.dialect.name,),
            **self.place,
        )
        self.findings.append(finding)

    def _line(self) -> int:
        """The line of the revision's `upgrade` or `downgrade` that runs now."""
        return self._first_line(traceback.extract_stack())

    def _first_line(self, frames: traceback.StackSummary) -> int:
        lines = (frame.lineno for frame in frames if frame.filename == self.path)
        return next(lines, 0) or 0


class Result:
    """The result of a statement that nobody has executed: it can be thrown away, not read."""

    def _refuse(self, *_: Any) -> Any:
        raise NotExpressible(
            "the result of a query is read, and there is no database to ask"
        )

    __iter__ = __len__ = __bool__ = __getitem__ = _refuse

    def __getattr__(self, name: str) -> Any:
        return self._refuse()


class OfflineConnection(MockConnection):
    """What `op.get_bind()` gives: it records statements, and has no answers."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        raise NotExpressible(f"the connection's {name!r} needs a database")


def _with_values(statement: Any, row: Any) -> Any:
    """A statement with its parameters written into it."""
    if not row:
        return statement
    if isinstance(statement, str):
        statement = sql.text(statement)
    if isinstance(statement, sql.Insert):
        return statement.values(row)
    if isinstance(statement, elements.TextClause):
        return statement.bindparams(**row)
    return statement.params(row)
