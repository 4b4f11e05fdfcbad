import Decant

extension HistoryGenerator {
  /// A column of a random family.
  ///
  /// - Parameter canRequire: Whether it may forbid NULL without a default: there are no rows.
  mutating func makeColumn(of table: ModelTable, canRequire: Bool) -> (Column, ModelColumn) {
    let name = names.next(&random)
    if random.chance(8), let column = computed(name, of: table) { return column }
    let family =
      random.pick(isPostgreSQL ? Family.allCases.filter { $0 != .choice } : Family.allCases) ?? .whole
    var column = Column(name, family.type(&random, in: dialect))
    if random.chance(35), !(isMariaDB && family == .document) {
      column.serverDefault = family.serverDefault(&random, in: dialect)
    }
    if canRequire || column.serverDefault != nil { column.nullable = random.chance(40) ? false : nil }
    if !isSQLite, random.chance(20) { column.comment = "column \(number()); it's \"so\"" }
    if random.chance(10), family == .whole {
      let check = CheckConstraint("\(identifier: name) > -5")
      column.checks = [check]
    }
    return (
      column, ModelColumn(id: number(), name: name, family: family, wasRequired: column.nullable == false)
    )
  }

  /// A column that is computed of another one.
  private mutating func computed(_ name: Identifier, of table: ModelTable) -> (Column, ModelColumn)? {
    let whole = table.columns.filter { column in
      column.family == .whole && !column.isComputed
        && !(isMariaDB && (column.isFilled || isInOwnForeignKey(column.name, of: table)))
    }
    guard let source = random.pick(whole) else { return nil }
    let isStored = isPostgreSQL || random.chance(50)
    let column = Column(
      name, .bigInteger,
      serverDefault: .computed("\(identifier: source.name) + 1", persisted: isStored))
    var model = ModelColumn(id: number(), name: name, family: .whole, wasRequired: false)
    model.isFilled = true
    model.isComputed = true
    model.isDistinct = false
    return (column, model)
  }

  mutating func addColumn(to id: Int? = nil, inBatch: Bool = false) throws -> Bool {
    guard let table = pick(id), table.columns.count < 14 else { return false }
    var (column, known) = makeColumn(of: table, canRequire: table.rowCount == 0 && !(inBatch && isMariaDB))
    let isComputed = column.serverDefault?.asComputed != nil
    if isPostgreSQL, !isComputed, random.chance(5) {
      column = Column(column.name, .integer, serverDefault: .identity(always: random.chance(50)))
      known = ModelColumn(id: known.id, name: column.name, family: .whole, wasRequired: true)
      known.isFilled = true
    }
    if !isComputed, known.family.canBeKey(column.type), table.rowCount < 2 || column.serverDefault == nil,
      random.chance(12)
    {
      column.isUnique = true
      known.wasRequired = true
    } else if known.family.canBeKey(column.type), random.chance(8) {
      column.isIndexed = true
    }
    let others = table.columns.map(\.name)
    var position: ColumnPosition?
    if inBatch, random.chance(30), let other = random.pick(others) {
      position = random.chance(50) ? .before(other) : .after(other)
    }
    if table.rowCount > 0 {
      let isFull = column.serverDefault != nil
      known.isNull = !isFull
      known.hasNull = !isFull || isComputed
      known.isDistinct = known.isDistinct && (table.rowCount < 2 || !isFull)
    }
    try perform(
      AddColumnOp(table.name.name, column, schema: table.name.schema, position: position))
    change(table.id) { $0.columns.append(known) }
    return true
  }

  mutating func dropColumn(of id: Int? = nil) throws -> Bool {
    guard let table = pick(id), table.columns.count > 3 else { return false }
    let free = table.columns.filter { column in
      let isEmpty = table.rowCount == 0
      return !isComputedFrom(column.name, of: table) && !isTarget(column.name, of: table)
        && (isEmpty || !column.wasRequired && column.id != table.marker)
        && !(isMariaDB
          && (column.isFilled && isKey(column.name, of: table) || isHeld(column.name, of: table)))
    }
    guard let column = random.pick(free) else { return false }
    try perform(DropColumnOp(table.name.name, column.name, schema: table.name.schema))
    change(table.id) { table in
      table.columns.removeAll { $0.id == column.id }
      if table.marker == column.id { table.marker = nil }
    }
    return true
  }

  mutating func renameColumn() throws -> Bool {
    guard let table = random.pick(tables), let column = random.pick(table.columns) else { return false }
    let name = names.next(&random)
    try perform(AlterColumnOp(table.name.name, column.name, schema: table.name.schema, newName: name))
    change(table.id) { table in
      if let place = table.columns.firstIndex(where: { $0.id == column.id }) {
        table.columns[place].name = name
      }
    }
    return true
  }

  /// The table with a number, or any.
  mutating func pick(_ id: Int?) -> ModelTable? {
    id.map { id in tables.first { $0.id == id } } ?? random.pick(tables)
  }

  /// Whether a column stands in a key of several that a foreign key needs: MariaDB drops neither the column with the
  /// key, nor the key.
  private func isHeld(_ column: Identifier, of table: ModelTable) -> Bool {
    guard let known = known(table) else { return false }
    return uniqueColumns(of: known).contains { columns in
      columns.count > 1 && columns.contains { $0.name == column.name } && isNeeded(columns, of: table)
    }
  }

  private func isTarget(_ column: Identifier, of table: ModelTable) -> Bool {
    foreignKeys(to: table.name).contains { $0.key.targets.contains { $0.column?.name == column.name } }
  }

  /// Whether a column belongs to the primary key.
  func isKey(_ column: Identifier, of table: ModelTable) -> Bool {
    known(table)?.columns.first { $0.name.name == column.name }?.isPrimaryKey ?? false
  }
}
