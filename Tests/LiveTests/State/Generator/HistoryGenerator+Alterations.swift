import Decant

extension HistoryGenerator {
  /// Changes the type, the default, the nullability or the comment of a column, or several of them.
  mutating func alterColumn(of id: Int? = nil) throws -> Bool {
    guard let table = pick(id), let column = random.pick(table.columns.filter { !$0.isFilled }),
      let known = known(table)?.columns.first(where: { $0.name.name == column.name.name }),
      known.serverDefault?.asComputed == nil
    else { return false }
    var operation = AlterColumnOp(table.name.name, column.name, schema: table.name.schema)
    if random.chance(40) { operation.type = newType(of: known, column, in: table) }
    if random.chance(40) { operation.serverDefault = newDefault(of: known, column) }
    if random.chance(40) { operation.nullable = newNullability(of: known, column, in: table) }
    if !isSQLite, random.chance(30) {
      operation.comment =
        known.comment != nil && random.chance(50) ? .dropped : .set("changed \(number()); it's")
    }
    let isEmpty =
      operation.type == nil && operation.serverDefault.isUnchanged && operation.nullable == nil
      && operation.comment.isUnchanged
    if isEmpty { return false }
    try perform(operation)
    if operation.nullable == false || operation.nullable == nil && !known.isNullable {
      require(column, in: table)
    }
    return true
  }

  private mutating func require(_ column: ModelColumn, in table: ModelTable) {
    change(table.id) { table in
      guard let place = table.columns.firstIndex(where: { $0.id == column.id }) else { return }
      table.columns[place].wasRequired = true
    }
  }

  /// Another type of the family; nil where the column may not change.
  private mutating func newType(of known: Column, _ column: ModelColumn, in table: ModelTable) -> (
    any SQLType
  )? {
    guard !isInForeignKey(column.name, of: table), !isComputedFrom(column.name, of: table) else { return nil }
    // a text that is a time becomes another text with a time zone
    if column.family == .moment, known.serverDefault != nil { return nil }
    if isKey(column.name, of: table), isSQLite || isMariaDB { return nil }
    let type = column.family.type(&random, in: dialect)
    if !column.family.canBeKey(type), isUsed(column.name, of: table) { return nil }
    return type
  }

  private mutating func newDefault(of known: Column, _ column: ModelColumn) -> Change<ServerDefault> {
    if known.serverDefault?.asIdentity != nil { return .unchanged }
    if known.serverDefault != nil, random.chance(40) { return .dropped }
    if isMariaDB, column.family == .document { return .unchanged }
    return column.family.serverDefault(&random, in: dialect).map(Change.set) ?? .unchanged
  }

  private func newNullability(of known: Column, _ column: ModelColumn, in table: ModelTable) -> Bool? {
    guard !known.isPrimaryKey, !isInForeignKey(column.name, of: table), known.serverDefault?.asIdentity == nil
    else {
      return nil
    }
    if !known.isNullable { return true }
    return column.hasNull && table.rowCount > 0 ? nil : false
  }
}
