import Decant

extension HistoryGenerator {
  mutating func createTable() throws -> Bool {
    guard tables.count < 9 else { return false }
    let schema = random.chance(30) ? schemas.first : nil
    var table = Table(names.next(&random), schema: schema)
    var model = ModelTable(id: number(), name: table.name, columns: [])
    addKey(to: &table, &model)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let (column, known) = makeColumn(of: model, canRequire: true)
      table.columns.append(column)
      model.columns.append(known)
    }
    addMarker(to: &table, &model)
    addConstraints(to: &table, &model)
    if !isSQLite, random.chance(30) { table.comment = "table \(number()); it's" }
    if isSQLite, random.chance(20) { table.options = ["sqlite_autoincrement": true] }
    try perform(CreateTableOp(table))
    tables.append(model)
    return true
  }

  /// A primary key of one column that counts, of a text, of two columns, or none.
  private mutating func addKey(to table: inout Table, _ model: inout ModelTable) {
    func add(_ column: Column, _ family: Family, isFilled: Bool = false) {
      table.columns.append(column)
      var known = ModelColumn(id: number(), name: column.name, family: family, wasRequired: true)
      known.isFilled = isFilled
      known.isNull = false
      model.columns.append(known)
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5:
      let type: any SQLType = random.chance(60) || isSQLite ? .integer : .bigInteger
      add(Column(names.next(&random), type, primaryKey: true), .whole, isFilled: true)
    case 5: add(Column(names.next(&random), .string(50), primaryKey: true), .text)
    case 6 where isPostgreSQL:
      let identity = ServerDefault.identity(always: random.chance(50), start: random.chance(50) ? 100 : nil)
      add(
        Column(names.next(&random), .integer, primaryKey: true, serverDefault: identity), .whole,
        isFilled: true)
    case 6, 7:
      let columns = [names.next(&random), names.next(&random)]
      for name in columns { add(Column(name, .integer), .whole) }
      let name: Identifier? = random.chance(50) ? names.next("pk", &random) : nil
      table.constraints.append(PrimaryKeyConstraint(columns, name: name))
    default: break
    }
  }

  /// A column whose values are followed through all changes.
  private mutating func addMarker(to table: inout Table, _ model: inout ModelTable) {
    let name = names.next(&random)
    table.columns.append(Column(name, .integer))
    let known = ModelColumn(id: number(), name: name, family: .whole, wasRequired: false)
    model.columns.append(known)
    model.marker = known.id
  }

  private mutating func addConstraints(to table: inout Table, _ model: inout ModelTable) {
    for column in random.some(keyColumns(of: table, model), 0...1) where !column.isPrimaryKey {
      let name: Identifier? = random.chance(50) ? names.next("uq", &random) : nil
      table.constraints.append(UniqueConstraint([column.name], name: name))
    }
    if random.chance(40), let condition = condition(on: table, model) {
      table.constraints.append(
        CheckConstraint(condition, name: random.chance(50) ? names.next("ck", &random) : nil))
    }
    for column in random.some(keyColumns(of: table, model), 0...1) {
      table.indexes.append(TableIndex(names.next("ix", &random), [.column(column.name)]))
    }
    if random.chance(30), let (column, key) = reference(of: table, &model) {
      table.columns.append(column)
      table.constraints.append(key)
    }
  }

  /// A new column with a foreign key to a table that there is.
  private mutating func reference(of table: Table, _ model: inout ModelTable) -> (
    Column, ForeignKeyConstraint
  )? {
    let targets = tables.filter { isInReach($0.name, of: table.name) }.flatMap { target in
      uniqueKeys(of: target).filter { $0.count == 1 }.map { (target, $0[0]) }
    }
    guard let (target, targetColumn) = random.pick(targets) else { return nil }
    let column = Column(names.next(&random), targetColumn.type)
    let family = target.column(targetColumn.name)?.family ?? .whole
    model.columns.append(ModelColumn(id: number(), name: column.name, family: family, wasRequired: true))
    let path = ForeignKeyTarget(
      table: target.name.name, column: targetColumn.name, schema: target.name.schema)
    return (
      column,
      ForeignKeyConstraint(
        [column.name], references: [path], name: random.chance(50) ? names.next("fk", &random) : nil,
        actions: actions())
    )
  }

  mutating func dropTable() throws -> Bool {
    let free = tables.filter { table in
      foreignKeys(to: table.name).allSatisfy { $0.table.name.description == table.name.description }
    }
    guard tables.count > 4, let table = random.pick(free) else { return false }
    try perform(DropTableOp(table.name.name, schema: table.name.schema))
    tables.removeAll { $0.id == table.id }
    return true
  }

  mutating func renameTable() throws -> Bool {
    guard let table = random.pick(tables) else { return false }
    let name = names.next(&random)
    try perform(RenameTableOp(table.name.name, to: name, schema: table.name.schema))
    change(table.id) { $0.name.name = name }
    return true
  }
}
