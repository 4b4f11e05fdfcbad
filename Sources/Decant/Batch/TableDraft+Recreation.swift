extension TableDraft {
  /// The new table, and what it takes over from the old one.
  ///
  /// - Throws: ``RenderError`` where the parts of the table do not fit together.
  func recreation(for batch: BatchAlterTableOp) throws -> TableRecreation {
    var draft = self
    draft.columns = try sortedColumns(batch.partialReordering)
    let items = batch.tableArguments
    let constraints =
      try draft.moved(arguments: items.compactMap { $0 as? any TableConstraint })
      + (try draft.typeChecks()) + (try draft.movedConstraints())
    draft.mark(constraints.compactMap { $0 as? PrimaryKeyConstraint })
    let new = Table(
      temporaryName, schema: old.name.schema, columns: draft.columns.map(\.column), constraints: constraints,
      indexes: try items.compactMap { $0 as? TableIndex }.map(draft.moved),
      options: old.options.merging(batch.tableOptions))
    let names = Set(self.constraints.compactMap(\.name?.name))
    return TableRecreation(
      old: old, new: try new.resolved(by: .standard, for: dialect), columns: try draft.copiedColumns(),
      indexes: try draft.movedIndexes(),
      reusedConstraints: old.constraints.filter { $0.name.map { names.contains($0.name) } ?? false })
  }

  /// `_alembic_tmp_t`, at most 50 characters long.
  private var temporaryName: Identifier {
    Identifier(String(String.UnicodeScalarView("_alembic_tmp_\(old.name.name)".unicodeScalars.prefix(50))))
  }

  private func sortedColumns(_ groups: [[Identifier]]) throws -> [DraftColumn] {
    let groups = try groups.map { group in
      try group.compactMap { dropped.contains($0.name) ? nil : columns[try place(of: $0)].key }
    }
    guard let keys = ordering.sorted(columns.map(\.key), groups: groups) else {
      throw RenderError(
        .invalid("the order of the columns of table \(old.name) contradicts itself"),
        hint: "look at the partial reordering and at the positions of the added columns")
    }
    return keys.compactMap { key in columns.first { $0.key == key } }
  }

  /// The checks that the types of kept columns bring, under the names that they had.
  private func typeChecks() throws -> [CheckConstraint] {
    try columns.filter(\.bringsTypeCheck).compactMap { column in
      let name = column.column.name
      return try column.column.type.boundCheck(on: name, in: dialect)?
        .named(by: oldNamingConvention, column: name, of: old.name)
    }
  }

  /// Marks the columns of primary keys; the last of several keys is that of the table.
  private mutating func mark(_ primaryKeys: [PrimaryKeyConstraint]) {
    let names = Set(primaryKeys.flatMap { $0.columns.map(\.name) })
    for place in columns.indices where names.contains(columns[place].column.name.name) {
      columns[place].column.isPrimaryKey = true
      if columns[place].leavesNullabilityOpen { columns[place].column.nullable = false }
    }
  }

  /// The columns that rows take with them: those that the database makes by itself stay behind.
  private func copiedColumns() throws -> [CopiedColumn] {
    let copied = columns.compactMap { column -> CopiedColumn? in
      guard let source = column.source, !column.column.isSystem,
        column.column.serverDefault?.asComputed == nil
      else { return nil }
      return CopiedColumn(column.column.name, from: source, casts: column.casts)
    }
    guard !copied.isEmpty else {
      throw RenderError(
        .invalid("no column of table \(old.name) is left that could be copied"),
        hint: "drop the table and create another one")
    }
    return copied
  }
}
