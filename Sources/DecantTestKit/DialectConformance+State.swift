internal import Decant

extension DialectConformance {
  /// Where the schema state and the SQL of an operation do not agree, and where the way back leads elsewhere.
  func stateViolations() -> [Violation] {
    var before = SchemaState(dialect: dialect)
    for operation in SampleSchema.creation { try? before.apply(operation) }
    return SampleSchema.changes.flatMap { stateViolations($0, after: before) }
  }

  private func stateViolations(
    _ operation: any MigrateOperation, after before: SchemaState
  ) -> [Violation] {
    // what the dialect refuses changes nothing
    guard let sql = script(of: operation) else { return [] }
    var after = before
    do {
      try after.apply(operation)
    } catch {
      return [violation(operation, "the schema state refuses what is written: \(error)")]
    }
    let changes = SchemaNames(after).changes(from: SchemaNames(before))
    // what a table that is made anew does not get is not named
    let isAnew = sql.contains("_alembic_tmp_")
    let missing =
      changes.made.filter { !sql.contains($0) } + changes.gone.filter { sql.contains($0) == isAnew }
    return missing.map { violation(operation, "the schema state has a change of \($0), the SQL has none") }
      + returnViolations(operation, from: before, to: after)
  }

  /// What is wrong with the way back, and with the way there again.
  private func returnViolations(
    _ operation: any MigrateOperation, from before: SchemaState, to after: SchemaState
  ) -> [Violation] {
    guard let reverse = try? operation.reversed(from: before) else { return [] }
    var (state, wanted) = (after, SchemaNames(before))
    do {
      let again = try reverse.reversed(from: state)
      try state.apply(reverse)
      guard SchemaNames(state) == wanted else {
        return [violation(operation, "the way back leads to another schema")]
      }
      wanted = SchemaNames(after)
      try state.apply(again)
      return SchemaNames(state) == wanted
        ? [] : [violation(operation, "the way back and there again leads to another schema")]
    } catch {
      return [violation(operation, "the way back is refused: \(error)")]
    }
  }

  /// The script that makes the change where the schema is known; nil where an error says why there is none.
  private func script(of operation: any MigrateOperation) -> String? {
    let first = Revision(RevisionHeader(id: "1")) { op in
      for operation in SampleSchema.creation { op.invoke(operation) }
    }
    let second = Revision(RevisionHeader(id: "2", downRevisions: ["1"])) { $0.invoke(operation) }
    let revisions = ["1": first, "2": second]
    guard let plan = try? RevisionGraph([first.header, second.header]).upgrade(RevisionRange("1:2")) else {
      return nil
    }
    let generator = ScriptGenerator(dialect: dialect)
    return try? generator.generate(plan, of: revisions, after: ["1"], to: ScriptBuffer()).text
  }
}

/// What a schema consists of, by name.
private struct SchemaNames: Equatable {
  /// What has a name, by the table and the column that it goes with.
  private var things: Set<Thing> = []
  /// What is said of each column.
  private var columns: [Thing: String] = [:]

  private struct Thing: Hashable {
    var table: String
    var name: String?
    var kind: String
  }

  init(_ state: SchemaState) {
    for table in state.tables {
      let owner = table.name.description
      things.insert(Thing(table: owner, kind: "table"))
      for column in table.columns {
        let thing = Thing(table: owner, name: column.name.name, kind: "column")
        things.insert(thing)
        columns[thing] = "\(column.isNullable) \(column.type) \(column.serverDefault, default: "no default")"
      }
      for constraint in table.constraints {
        things.insert(Thing(table: owner, name: constraint.name?.name, kind: "constraint"))
      }
      for index in table.indexes {
        things.insert(Thing(table: owner, name: index.name?.name, kind: "index"))
      }
    }
  }

  /// The names that SQL has to mention where it leads here: of what is new or other, and of what is gone without the
  /// table or column that it belongs to.
  func changes(from old: SchemaNames) -> (made: [String], gone: [String]) {
    let (added, lost) = (things.subtracting(old.things), old.things.subtracting(things))
    let tables = { (things: Set<Thing>) in Set(things.filter { $0.kind == "table" }.map(\.table)) }
    let (newTables, goneTables) = (tables(added), tables(lost))
    // a table with another name has its parts as before
    guard newTables.isEmpty || goneTables.isEmpty else { return (newTables.union(goneTables).sorted(), []) }
    let hasGoneColumn = lost.contains { $0.kind == "column" }
    let gone = lost.filter { !goneTables.contains($0.table) && (!hasGoneColumn || $0.kind == "column") }
    let changed = columns.filter { thing, text in old.columns[thing].map { $0 != text } ?? false }.keys
    func names(_ tables: Set<String>, _ parts: Set<Thing>) -> [String] {
      tables.filter { $0.hasPrefix(SampleSchema.tablePrefix) }.sorted()
        + parts.compactMap(\.name).filter { $0.hasPrefix(SampleSchema.partPrefix) }.sorted()
    }
    return (names(newTables.union(goneTables), added.union(changed)), names([], gone))
  }
}
