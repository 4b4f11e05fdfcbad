internal import Decant

extension SQLServer {
  /// `IF object_id('t', 'U') IS NULL` before the statement, in place of `IF NOT EXISTS`.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/functions/object-id-transact-sql
  static func createTable(
    _ statement: CreateTable, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateTable>
  ) throws {
    var statement = statement
    if statement.ifNotExists {
      writer.keyword("IF")
      writer.objectID(statement.table.name, kind: "'U'")
      writer.keyword("IS NULL")
      writer.newline()
      statement.ifNotExists = false
    }
    try inherited(statement, &writer)
  }

  /// Rows may carry values of an `IDENTITY` column, which the table has to be told; where the table is known, only
  /// for those that do.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql
  static func bulkInsert(
    _ operation: BulkInsertOp, in script: inout Script, inherited: RuleTable<Script>.Rule<BulkInsertOp>
  ) throws {
    guard let state = script.state, state.knows(operation.table) else {
      return try script.withIdentityInsert(into: operation.table) { try inherited(operation, &$0) }
    }
    let identity = try state.identityColumn(of: operation.table)
    let place = identity.flatMap { name in operation.columns.firstIndex { $0.name.isSame(as: name) } }
    guard let place else { return try inherited(operation, &script) }
    for run in try operation.runs(byValueAt: place) {
      if run.hasValue {
        try script.withIdentityInsert(into: operation.table) { try inherited(run.operation, &$0) }
      } else {
        try inherited(run.operation, &script)
      }
    }
  }
}

extension Script {
  /// Writes inserts that give the values of the `IDENTITY` column.
  fileprivate mutating func withIdentityInsert(
    into table: QualifiedName, _ body: (inout Script) throws -> Void
  ) throws {
    try statement(IdentityInsert(table, isOn: true))
    try body(&self)
    try statement(IdentityInsert(table, isOn: false))
  }
}

extension SchemaState {
  /// The column of a table that is an `IDENTITY`, by its name.
  fileprivate func identityColumn(of name: QualifiedName) throws -> Identifier? {
    guard let table = table(name.name, schema: name.schema) else { return nil }
    let explicit = table.columns.first { $0.serverDefault?.asIdentity != nil || $0.autoincrement == .always }
    return try explicit?.name ?? table.autoincrementColumn
  }
}

extension BulkInsertOp {
  /// The rows in runs that all have a value at a place, or all have none.
  ///
  /// - Throws: `RenderError` where rows of a source differ, which are not kept.
  fileprivate func runs(byValueAt place: Int) throws -> [(operation: BulkInsertOp, hasValue: Bool)] {
    func hasValue(_ row: [Value?]) -> Bool { place < row.count && row[place] != nil }
    var runs: [(operation: BulkInsertOp, hasValue: Bool)] = []
    for row in rows {
      if runs.last?.hasValue != hasValue(row) {
        var operation = self
        operation.rows = []
        operation.source = nil
        runs.append((operation, hasValue(row)))
      }
      runs[runs.count - 1].operation.rows.append(row)
    }
    var answers: Set<Bool> = []
    try source?.forEachRow(of: self) { answers.insert(hasValue($0.values)) }
    guard answers.count < 2 else {
      throw RenderError.unsupported(
        "rows of \(table) of which some give a value of column \(columns[place].name), which is an IDENTITY",
        hint: "put them in an operation of their own")
    }
    if let answer = answers.first {
      var operation = self
      operation.rows = []
      runs.append((operation, answer))
    }
    return runs
  }
}

/// `SET IDENTITY_INSERT t ON`.
struct IdentityInsert: SQLElement {
  private let table: QualifiedName
  private let isOn: Bool

  init(_ table: QualifiedName, isOn: Bool) {
    self.table = table
    self.isOn = isOn
  }

  func writeStandard(to writer: inout SQLWriter) {
    writer.keyword("SET IDENTITY_INSERT")
    writer.name(table)
    writer.keyword(isOn ? "ON" : "OFF")
  }
}
