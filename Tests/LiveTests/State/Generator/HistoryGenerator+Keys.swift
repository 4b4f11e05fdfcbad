import Decant

extension HistoryGenerator {
  /// The columns that a key or an index may have.
  func keyColumns(of table: Table, _ model: ModelTable) -> [Column] {
    table.columns.filter { column in
      guard let known = model.column(column.name) else { return false }
      return known.family.canBeKey(column.type) && column.serverDefault?.asComputed == nil
    }
  }

  /// The columns of the primary key and the unique constraints, to which foreign keys can lead.
  func uniqueKeys(of table: ModelTable) -> [[Column]] {
    guard let known = known(table) else { return [] }
    return known.constraints.filter { $0 is PrimaryKeyConstraint || $0 is UniqueConstraint }.map { key in
      key.columns.compactMap { name in known.columns.first { $0.name.name == name.name } }
    }
  }

  /// Whether a foreign key of a table can lead to another one.
  func isInReach(_ target: QualifiedName, of table: QualifiedName) -> Bool {
    isPostgreSQL || target.schema?.name == table.schema?.name
  }

  mutating func actions() -> ForeignKeyActions {
    var actions = ForeignKeyActions()
    if random.chance(30) { actions.onDelete = random.pick(["CASCADE", "RESTRICT", "SET NULL"]) }
    if random.chance(20) { actions.onUpdate = "CASCADE" }
    if !isMariaDB, random.chance(20) {
      actions.deferrable = true
      actions.initially = random.pick(["DEFERRED", "IMMEDIATE"])
    }
    return actions
  }

  /// A condition that holds for all rows.
  mutating func condition(on table: Table, _ model: ModelTable) -> SQLText? {
    let columns = table.columns.filter { column in
      let family = model.column(column.name)?.family
      return (family == .whole || family == .text) && column.serverDefault?.asComputed == nil
        && column.serverDefault?.asIdentity == nil
        && !(isMariaDB
          && (model.column(column.name)?.isFilled == true || isInOwnForeignKey(column.name, of: model)))
    }
    guard let column = random.pick(columns) else { return nil }
    let simple: SQLText =
      model.column(column.name)?.family == .whole
      ? "\(identifier: column.name) > -100"
      : "length(\(identifier: column.name)) < 1000 OR 'a' = '\(raw: "name")'"
    guard random.chance(30), let other = random.pick(columns) else { return simple }
    return SQLText(fragments: simple.fragments + [.raw(" OR "), .identifier(other.name), .raw(" IS NULL")])
  }

  mutating func createUnique(on id: Int? = nil) throws -> Bool {
    guard let table = pick(id), let known = known(table) else { return false }
    let columns = random.some(keyColumns(of: known, table), 1...2)
    guard !columns.isEmpty, areDistinct(columns.map(\.name), in: table),
      !hasKey(columns.map(\.name), in: known)
    else { return false }
    let name: Identifier? = random.chance(60) ? names.next("uq", &random) : nil
    try perform(
      CreateUniqueConstraintOp(
        UniqueConstraint(columns.map(\.name), name: name), on: table.name.name, schema: table.name.schema))
    noteKey(columns.map(\.name), of: table)
    return true
  }

  /// Whether a key or unique index has the same columns: PostgreSQL lets a foreign key depend on one of them.
  func hasKey(_ columns: [Identifier], in table: Table) -> Bool {
    uniqueColumns(of: table).contains { Set($0.map(\.name)) == Set(columns.map(\.name)) }
  }

  /// The columns of all keys and unique indexes.
  func uniqueColumns(of table: Table) -> [[Identifier]] {
    table.constraints.filter { $0 is PrimaryKeyConstraint || $0 is UniqueConstraint }.map(\.columns)
      + table.indexes.filter(\.isUnique).map { index in
        index.elements.compactMap { if case .column(let name) = $0 { name } else { nil } }
      }
  }

  mutating func createCheck(on id: Int? = nil) throws -> Bool {
    guard let table = pick(id), let known = known(table), let condition = condition(on: known, table) else {
      return false
    }
    let name: Identifier? = random.chance(60) ? names.next("ck", &random) : nil
    try perform(
      CreateCheckConstraintOp(
        CheckConstraint(condition, name: name), on: table.name.name, schema: table.name.schema))
    return true
  }

  mutating func createPrimaryKey() throws -> Bool {
    let bare = tables.filter { table in
      known(table).map { !$0.constraints.contains { $0 is PrimaryKeyConstraint } } ?? false
    }
    guard let table = random.pick(bare), let known = known(table) else { return false }
    let columns = keyColumns(of: known, table).filter { column in
      guard let model = table.column(column.name) else { return false }
      return column.serverDefault == nil && !isInForeignKey(column.name, of: table)
        && canCount(column, in: known) && (table.rowCount == 0 || !model.hasNull && model.isDistinct)
    }
    let chosen = random.some(columns, 1...2)
    guard !chosen.isEmpty, !hasKey(chosen.map(\.name), in: known) else { return false }
    let name: Identifier? = random.chance(50) ? names.next("pk", &random) : nil
    try perform(
      CreatePrimaryKeyOp(
        PrimaryKeyConstraint(chosen.map(\.name), name: name), on: table.name.name, schema: table.name.schema))
    noteKey(chosen.map(\.name), of: table)
    return true
  }

  /// Whether the column can be the key of a table whose key is asked to count, for which SQLite takes INTEGER alone.
  private func canCount(_ column: Column, in table: Table) -> Bool {
    let integer: any SQLType = .integer
    return !table.options.isTrue("sqlite_autoincrement") || column.type.affinity != .integer
      || AnySQLType(column.type) == AnySQLType(integer)
  }

  func areDistinct(_ columns: [Identifier], in table: ModelTable) -> Bool {
    table.rowCount < 2 || columns.contains { table.column($0)?.isDistinct == true }
  }

  /// Notes that columns cannot come back without their values.
  mutating func noteKey(_ columns: [Identifier], of table: ModelTable) {
    change(table.id) { table in
      for place in table.columns.indices
      where columns.contains(where: { $0.name == table.columns[place].name.name }) {
        table.columns[place].wasRequired = true
      }
    }
  }
}
