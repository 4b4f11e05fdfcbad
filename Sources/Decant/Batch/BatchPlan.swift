/// How a batch is carried out in one dialect.
struct BatchPlan {
  /// What changes no table, such as `execute`; it is written first.
  var preceding: [any MigrateOperation] = []
  /// The changes of the table.
  var changes: [any TableChangeOp] = []
  /// Whether the table is made anew.
  var recreates = false

  /// Plans the operations that are for the dialect.
  ///
  /// - Throws: ``RenderError`` where an operation cannot stand in a batch, or asks for a place in a table
  ///   that is not made
  ///   anew.
  init(_ batch: BatchAlterTableOp, for dialect: Dialect) throws {
    for record in batch.operations where record.applies(to: dialect.name) {
      if let change = record.operation as? any TableChangeOp {
        changes.append(change)
      } else {
        preceding.append(record.operation)
      }
    }
    recreates =
      switch batch.recreate {
      case .auto: try changes.contains { try dialect.batch.needsRecreation($0, dialect) }
      case .always: true
      case .never: false
      }
    try check()
  }

  private func check() throws {
    for operation in preceding where operation.standsOutsideBatches {
      throw RenderError(
        .invalid("\(type(of: operation).documentName) cannot stand in a batch"),
        hint: "put it before or behind")
    }
    for case let operation as AddColumnOp in changes where operation.position != nil && !recreates {
      throw RenderError(
        .invalid(
          "column \"\(operation.column.name)\" cannot be put among the columns of a table that is altered"),
        hint: "leave the place out, or use recreate \"always\"")
    }
  }

  /// The draft of the new table with all changes made.
  func draft(of copy: Table, for batch: BatchAlterTableOp, in script: Script) throws -> TableDraft {
    var draft = try TableDraft(
      of: copy, for: batch, namingConvention: script.namingConvention, dialect: script.dialect)
    for change in changes {
      do {
        try change.change(&draft)
      } catch var error as RenderError {
        error.operation = type(of: change).documentName
        throw error
      }
    }
    return draft
  }
}

extension MigrateOperation {
  fileprivate var standsOutsideBatches: Bool {
    guard let type = Self.self as? any DocumentOperation.Type else { return false }
    return if case .outsideBatch = type.placement { true } else { false }
  }
}
