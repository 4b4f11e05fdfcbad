import Decant

extension HistoryGenerator {
  mutating func createIndex(on id: Int? = nil) throws -> Bool {
    guard let table = pick(id), let known = known(table), known.indexes.count < 6 else { return false }
    let columns = random.some(keyColumns(of: known, table), 1...3).map(\.name)
    guard !columns.isEmpty else { return false }
    var index = TableIndex(random.chance(80) ? names.next("ix", &random) : nil, columns.map { .column($0) })
    if random.chance(25), areDistinct(columns, in: table), !hasKey(columns, in: known) {
      index.isUnique = true
      noteKey(columns, of: table)
    } else if !isMariaDB, random.chance(25), let expression = expression(on: table) {
      index.elements.append(.sql(expression))
      index.name = index.name ?? names.next("ix", &random)
    }
    if !isMariaDB, random.chance(20), let column = columns.first {
      index.options["\(dialect)_where"] = .string(text("\(identifier: column) IS NOT NULL"))
    }
    if isPostgreSQL, random.chance(10), !index.isUnique, columns.count == 1, index.elements.count == 1 {
      index.options["postgresql_using"] = "hash"
    } else if isPostgreSQL, random.chance(10), let other = known.columns.last {
      index.options["postgresql_include"] = .array([.string(other.name.name)])
    }
    if index.name == nil, known.indexes.contains(where: { $0.elements.first == index.elements.first }) {
      index.name = names.next("ix", &random)
    }
    try perform(CreateIndexOp(index, on: table.name.name, schema: table.name.schema))
    return true
  }

  /// An expression on a column of text.
  private mutating func expression(on table: ModelTable) -> SQLText? {
    let texts = table.columns.filter { $0.family == .text && !$0.isFilled }
    guard let column = random.pick(texts) else { return nil }
    return random.chance(50) ? "lower(\(identifier: column.name))" : "(\(identifier: column.name) || 'x')"
  }

  /// The text of SQL in the words of the dialect.
  private func text(_ sql: SQLText) -> String {
    var writer = SQLWriter(dialect: ground.dialect)
    try? writer.sql(sql)
    return writer.text
  }

  mutating func dropIndex() throws -> Bool {
    guard let table = random.pick(tables), let known = known(table) else { return false }
    let free = known.indexes.filter { index in
      guard case .column(let first) = index.elements.first else { return true }
      return !isNeeded([first], of: table)
    }
    guard let index = random.pick(free), let name = index.name else { return false }
    let needsTable = ground.dialect.namesIndexesByTable || random.chance(50)
    try perform(
      DropIndexOp(
        .final(name.name), of: needsTable ? table.name.name : nil, schema: table.name.schema))
    return true
  }
}
