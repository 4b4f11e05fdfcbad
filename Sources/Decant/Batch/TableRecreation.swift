/// Makes a table anew: a second table gets the rows, and then the name.
///
/// A batch performs it where the database cannot change the table itself. A dialect that needs more than the
/// four steps overrides it and puts them together otherwise:
///
/// ```swift
/// dialect.operations.override(TableRecreation.self) { recreation, script, _ in
///   try recreation.createTable(in: &script)
///   try script.execute("SET IDENTITY_INSERT ...")
///   try recreation.copyRows(in: &script)
///   try recreation.replaceTable(in: &script)
///   try recreation.createIndexes(in: &script)
/// }
/// ```
public struct TableRecreation: MigrateOperation {
  /// The name in messages.
  public static let documentName = "batch_alter_table"
  /// The table as it is, resolved.
  public var old: Table
  /// The table as it will be, resolved, under its temporary name.
  public var new: Table
  /// The columns whose values are copied.
  public var columns: [CopiedColumn]
  /// The indexes that the table gets under its own name.
  public var indexes: [TableIndex]
  /// The constraints of the old table whose names the new one uses again.
  public var reusedConstraints: [any TableConstraint]
  /// The sequences that belong to columns of the old table, and that the new one takes over.
  public var sequences: [OwnedSequence] = []
  /// Whether the script knows the schema, and so takes care of what Alembic leaves to the user.
  public var isStateful = false

  /// Writes the four steps.
  public func performStandard(in script: inout Script) throws {
    try createTable(in: &script)
    try copyRows(in: &script)
    try replaceTable(in: &script)
    try createIndexes(in: &script)
  }

  /// Creates the new table under its temporary name.
  public func createTable(in script: inout Script) throws {
    let convention = script.namingConvention
    defer { script.namingConvention = convention }
    // its constraints have the names of the old table and of the operations
    script.namingConvention = .standard
    try script.perform(CreateTableOp(new))
  }

  /// Copies the rows into the new table.
  public func copyRows(in script: inout Script) throws {
    try script.statement(copy)
  }

  /// What copies the rows.
  public var copy: CopyRows { CopyRows(from: old.name, to: new, columns: columns) }

  /// Drops the old table and gives its name to the new one.
  public func replaceTable(in script: inout Script) throws {
    let name = old.name
    try script.perform(DropTableOp(name.name, schema: name.schema, options: old.options))
    try script.perform(RenameTableOp(new.name.name, to: name.name, schema: name.schema))
  }

  /// The error of a table of which nothing would be copied.
  static func nothingToCopy(from table: QualifiedName) -> RenderError {
    RenderError(
      .invalid("no column of table \(table) is left that could be copied"),
      hint: "drop the table and create another one")
  }

  /// Creates the indexes.
  public func createIndexes(in script: inout Script) throws {
    for index in indexes { try script.statement(CreateIndex(index, on: old.name)) }
  }
}

extension [any TableConstraint] {
  /// Those by whose names others have one as well.
  func withNames(of others: [any TableConstraint]) -> [any TableConstraint] {
    let names = Set(others.compactMap(\.name?.nameKey))
    return filter { $0.name.map { names.contains($0.nameKey) } ?? false }
  }
}
