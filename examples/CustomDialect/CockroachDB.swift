import Decant
import DecantPostgreSQL

extension Dialect {
  /// CockroachDB, which is PostgreSQL but for what follows.
  static let cockroachdb: Dialect = {
    var dialect = Dialect.postgresql
    dialect.name = "cockroachdb"
    // https://www.cockroachlabs.com/docs/stable/online-schema-changes#schema-changes-within-transactions
    dialect.script.hasTransactionalDDL = false
    // https://www.cockroachlabs.com/docs/stable/serial: a number of unique_rowid(), and no sequence
    dialect.upkeep.ownedSequence = nil
    // https://www.cockroachlabs.com/docs/stable/postgresql-compatibility
    dialect.hasDeferrableConstraints = false
    dialect.elements.override(ExcludeConstraint.self) { _, _, _ in
      throw RenderError.unsupported("an exclude constraint", hint: "check it in the application")
    }
    // https://www.cockroachlabs.com/docs/stable/jsonb: JSON is another name of it
    dialect.elements.override(JSONType.self) { _, writer, _ in writer.keyword("JSONB") }
    dialect.elements.override(DropConstraint.self, dropConstraint)
    dialect.operations.override(CreatePrimaryKeyOp.self, createPrimaryKey)
    return dialect
  }()

  /// `DROP INDEX t@k CASCADE` for a unique constraint; a primary key stays until there is another.
  /// Source: https://www.cockroachlabs.com/docs/stable/drop-index
  @Sendable private static func dropConstraint(
    _ statement: DropConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<DropConstraint>
  ) throws {
    switch statement.kind {
    case .unique:
      writer.keyword(statement.ifExists ? "DROP INDEX IF EXISTS" : "DROP INDEX")
      writer.name(statement.table)
      writer.sign("@")
      writer.join()
      try statement.writeName(to: &writer)
      writer.keyword("CASCADE")
    case .primaryKey:
      throw RenderError.unsupported(
        "dropping a primary key by itself", hint: "create the other one, which takes its place")
    case .foreignKey, .check, nil: try inherited(statement, &writer)
    }
  }

  /// `ALTER TABLE t ALTER PRIMARY KEY USING COLUMNS (a, b)`: every table has one from the start.
  /// Source: https://www.cockroachlabs.com/docs/stable/primary-key
  @Sendable private static func createPrimaryKey(
    _ operation: CreatePrimaryKeyOp, in script: inout Script,
    inherited: RuleTable<Script>.Rule<CreatePrimaryKeyOp>
  ) throws {
    guard operation.constraint.name == nil else {
      throw RenderError.unsupported("naming the primary key of a table", hint: "leave the name out")
    }
    try script.statement { writer in
      writer.alterTable(operation.table)
      writer.keyword("ALTER PRIMARY KEY USING COLUMNS")
      writer.columnList(operation.constraint.columns)
      try writer.element(operation.constraint.deferrability)
    }
  }
}
