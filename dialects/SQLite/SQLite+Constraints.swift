internal import Decant

extension SQLite {
  /// What `CREATE TABLE` lists: no foreign key to another schema, and no key that stands behind its column.
  ///
  /// `ON CONFLICT` of a column goes to its own primary key and unique constraint.
  static func constraintDefinition(
    _ definition: TableConstraintDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<TableConstraintDefinition>
  ) throws {
    var definition = definition
    let table = definition.table
    switch definition.constraint {
    case let key as ForeignKeyConstraint:
      guard key.refersToSchema(of: table.name) else { return }
    case is PrimaryKeyConstraint where table.hasInlineAutoincrement: return
    case is PrimaryKeyConstraint: definition.inheritOnConflict(of: Option.onConflictPrimaryKey)
    case is UniqueConstraint: definition.inheritOnConflict(of: Option.onConflictUnique)
    default: break
    }
    try inherited(definition, &writer)
  }

  /// Refuses: no constraint can be added to a table that exists.
  static func addConstraint(
    _ statement: AddConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<AddConstraint>
  ) throws {
    let constraint = describe(statement.constraint.name)
    throw RenderError.unsupported("adding \(constraint) to table \(statement.table)", hint: Hint.batch)
  }

  /// Refuses: no constraint can be taken from a table that exists.
  static func dropConstraint(
    _ statement: DropConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<DropConstraint>
  ) throws {
    let constraint = describe(statement.name)
    throw RenderError.unsupported("dropping \(constraint) of table \(statement.table)", hint: Hint.batch)
  }

  private static func describe(_ name: Identifier?) -> String {
    name.map { "constraint \"\($0)\"" } ?? "a constraint"
  }

  /// `ON CONFLICT` behind a primary key, a unique constraint or a check.
  static func conflictClause<Constraint: TableConstraint>(
    _ constraint: Constraint, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Constraint>
  ) throws {
    try inherited(constraint, &writer)
    try writer.onConflict(Option.onConflict, of: constraint.options)
  }

  /// `REFERENCES t (a)`: the table is looked up in the schema of the key, and must not name one.
  static func references(
    _ clause: ReferencesClause, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ReferencesClause>
  ) throws {
    guard let table = clause.targets.first?.table else { return try inherited(clause, &writer) }
    writer.keyword("REFERENCES")
    writer.identifier(table.name)
    writer.columnList(clause.targets.compactMap(\.column))
  }

  /// `DEFERRABLE`, which foreign keys alone may say, before each `INITIALLY`, which must not stand alone.
  ///
  /// Source: https://www.sqlite.org/syntax/foreign-key-clause.html
  static func foreignKeyActions(
    _ actions: ForeignKeyActions, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyActions>
  ) throws {
    var others = actions
    (others.deferrable, others.initially) = (nil, nil)
    try inherited(others, &writer)
    let deferrable = actions.deferrable ?? actions.initially.map { $0.uppercased() == "DEFERRED" }
    guard let deferrable else { return }
    writer.keyword(deferrable ? "DEFERRABLE" : "NOT DEFERRABLE")
    guard let initially = actions.initially else { return }
    writer.keyword("INITIALLY")
    try writer.phrase(initially)
  }
}

extension Table {
  /// The primary key of a resolved table.
  var primaryKey: PrimaryKeyConstraint? { constraints.first as? PrimaryKeyConstraint }

  /// Whether `PRIMARY KEY AUTOINCREMENT` stands behind the column of the key, where alone SQLite takes it.
  var hasInlineAutoincrement: Bool {
    guard options.isTrue(SQLite.Option.autoincrement), let key = primaryKey, key.columns.count == 1,
      let column = columns.first(where: { $0.name.isSame(as: key.columns[0]) })
    else { return false }
    let isForeignKey = constraints.contains {
      $0 is ForeignKeyConstraint && $0.columns.contains { $0.isSame(as: column.name) }
    }
    return column.type.affinity == .integer && !isForeignKey
  }
}

extension ForeignKeyConstraint {
  /// Whether both tables stand in one schema, as SQLite asks for.
  func refersToSchema(of table: QualifiedName) -> Bool {
    targets.first?.table.sharesSchema(with: table) != false
  }

  /// Refuses a reference that leaves the schema of its table.
  func requireSchema(of table: QualifiedName) throws {
    guard !refersToSchema(of: table) else { return }
    throw RenderError.unsupported(
      "a foreign key from \(table) to another schema",
      hint: "SQLite checks keys within one schema alone: leave it out")
  }
}

extension TableConstraintDefinition {
  /// Takes `ON CONFLICT` from an option of the only column, where the constraint has none of its own.
  fileprivate mutating func inheritOnConflict(of option: String) {
    guard constraint.options.given(SQLite.Option.onConflict) == nil, constraint.columns.count == 1,
      let column = table.columns.first(where: { $0.name.isSame(as: constraint.columns[0]) })
    else { return }
    constraint.options[SQLite.Option.onConflict] = column.options.given(option)
  }
}
