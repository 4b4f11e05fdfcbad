import Decant

extension HistoryGenerator {
  /// Inserts rows with a value in each column, but NULL in those of foreign keys.
  mutating func insertRows() throws -> Bool {
    guard let table = random.pick(tables), let known = known(table), table.rowCount < 12 else { return false }
    let given = table.columns.filter { !$0.isFilled }
    let types = given.map { column in known.columns.first { $0.name.name == column.name.name } }
    let nulls = zip(given, types).map { column, type in
      isInOwnForeignKey(column.name, of: table)
        || type?.isNullable == true && column.id != table.marker && random.chance(15)
    }
    guard zip(nulls, types).allSatisfy({ !$0 || $1?.isNullable == true }) else { return false }
    var rows: [[Value?]] = []
    var marks: [Int] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let number = number()
      marks.append(number)
      rows.append(zip(given, nulls).map { $1 ? .null : $0.family.value(number) })
    }
    if rows.count + table.rowCount > 1, areAnyEqual(given, in: known) { return false }
    let insert = BulkInsertOp(
      table.name.name, columns: zip(given, types).map { .init($0.name, $1?.type ?? NullType()) }, rows: rows,
      schema: table.name.schema)
    guard let marker = given.first(where: { $0.id == table.marker })?.name else { return false }
    try perform(InsertRowsOp(insert: insert, marker: marker, marks: marks))
    note(rows.count, of: table, marks, given, nulls)
    return true
  }

  /// Whether values that need not be distinct stand in a key.
  private func areAnyEqual(_ given: [ModelColumn], in table: Table) -> Bool {
    uniqueColumns(of: table).contains { columns in
      !columns.contains { name in
        guard let column = given.first(where: { $0.name.name == name.name }) else {
          // the database fills it with what it counts
          return !given.contains { $0.name.name == name.name }
        }
        return column.family.isDistinct && column.isDistinct
      }
    }
  }

  private mutating func note(
    _ count: Int, of table: ModelTable, _ marks: [Int], _ given: [ModelColumn], _ nulls: [Bool]
  ) {
    change(table.id) { table in
      table.rowCount += count
      table.marks += marks
      for (column, isNull) in zip(given, nulls) {
        guard let place = table.columns.firstIndex(where: { $0.id == column.id }) else { continue }
        table.columns[place].isNull = table.columns[place].isNull && isNull
        table.columns[place].hasNull = table.columns[place].hasNull || isNull
        if !isNull, !column.family.isDistinct, table.rowCount > 1 { table.columns[place].isDistinct = false }
      }
    }
  }
}

/// Inserts rows, and is taken back by deleting them.
struct InsertRowsOp: MigrateOperation {
  static let documentName = "insert_rows"
  let insert: BulkInsertOp
  /// The column with the values that no other row has.
  let marker: Identifier
  let marks: [Int]

  func performStandard(in script: inout Script) throws {
    try script.withoutState { try $0.perform(insert) }
    if let sql = Self.settling(script.dialect) { try script.execute(sql) }
  }

  func apply(to state: inout SchemaState) throws { insert.apply(to: &state) }

  func reversed(from state: SchemaState) -> any MigrateOperation {
    let list = marks.map(String.init).joined(separator: ", ")
    let table = insert.table
    let delete: SQLText =
      "DELETE FROM \(name: table.name, schema: table.schema) WHERE \(identifier: marker) IN (\(raw: list))"
    let statements = [delete] + (Self.settling(state.dialect).map { [$0] } ?? [])
    return OpContainer(statements.map { RecordedOperation(ExecuteSQLOp($0)) })
  }

  /// PostgreSQL alters no table with rows whose foreign keys it has not checked yet.
  private static func settling(_ dialect: Dialect) -> SQLText? {
    dialect.name == "postgresql" ? "SET CONSTRAINTS ALL IMMEDIATE" : nil
  }
}
