import Decant

extension HistoryGenerator {
  private typealias Action = @Sendable (inout HistoryGenerator) throws -> Bool

  /// Records so many operations more, at least.
  mutating func record(_ count: Int) throws {
    let end = recorded.count + count
    while recorded.count < end {
      let actions = tables.count < 3 ? [(1, { try $0.createTable() } as Action)] : Self.actions
      _ = try choose(actions)(&self)
    }
  }

  /// The actions with their weights; each says whether there was something to do.
  private static let actions: [(Int, Action)] = [
    (6, { try $0.createTable() }), (3, { try $0.dropTable() }), (3, { try $0.renameTable() }),
    (14, { try $0.addColumn() }), (10, { try $0.dropColumn() }), (20, { try $0.alterColumn() }),
    (6, { try $0.renameColumn() }), (9, { try $0.createIndex() }), (5, { try $0.dropIndex() }),
    (6, { try $0.createUnique() }), (5, { try $0.createCheck() }), (7, { try $0.createForeignKey() }),
    (8, { try $0.dropConstraint() }), (3, { try $0.createPrimaryKey() }),
    (4, { try $0.changeTableComment() }),
    (10, { try $0.insertRows() }), (6, { try $0.batch() }),
  ]

  private mutating func choose(_ actions: [(Int, Action)]) -> Action {
    var place = Int.random(in: 0..<actions.reduce(0) { $0 + $1.0 }, using: &random)
    for (weight, action) in actions {
      if place < weight { return action }
      place -= weight
    }
    return actions[0].1
  }

  /// Several changes of one table at once.
  private mutating func batch() throws -> Bool {
    guard let table = random.pick(tables) else { return false }
    let others = tables
    let changes: [(Int, Action)] = [
      (3, { try $0.addColumn(to: table.id, inBatch: true) }), (3, { try $0.alterColumn(of: table.id) }),
      (2, { try $0.dropColumn(of: table.id) }), (1, { try $0.createIndex(on: table.id) }),
      (1, { try $0.createUnique(on: table.id) }), (1, { try $0.createCheck(on: table.id) }),
      (1, { try $0.dropConstraint(of: table.id) }),
    ]
    let count = Int.random(in: 1...4, using: &random)
    let operations = try collect { generator in
      for _ in 0..<count { _ = try generator.choose(changes)(&generator) }
    }
    guard !operations.isEmpty else { return false }
    let hasPositions = operations.contains { ($0.operation as? AddColumnOp)?.position != nil }
    let recreate: BatchAlterTableOp.Recreate =
      hasPositions || random.chance(isSQLite ? 30 : 20) ? .always : .auto
    let batch = BatchAlterTableOp(
      table.name.name, schema: table.name.schema, operations: operations, recreate: recreate)
    do {
      try perform(batch)
    } catch {
      tables = others
      throw error
    }
    return true
  }

  private mutating func changeTableComment() throws -> Bool {
    guard !isSQLite, let table = random.pick(tables) else { return false }
    let name = table.name
    if known(table)?.comment != nil, random.chance(40) {
      try perform(DropTableCommentOp(name.name, schema: name.schema))
    } else {
      try perform(CreateTableCommentOp(name.name, comment: "it's \(number()) \\ 100%", schema: name.schema))
    }
    return true
  }
}
