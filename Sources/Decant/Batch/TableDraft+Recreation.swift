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
      + (try draft.columnConstraints()) + (try draft.movedConstraints())
    draft.mark(constraints.compactMap { $0 as? PrimaryKeyConstraint })
    let new = Table(
      Self.temporaryName(of: old.name), schema: old.name.schema, columns: draft.columns.map(\.listed),
      constraints: constraints,
      indexes: try items.compactMap { $0 as? TableIndex }.map(draft.moved),
      options: old.options.merging(batch.tableOptions))
    return TableRecreation(
      old: old, new: try new.resolved(by: .standard, for: dialect), columns: try draft.copiedColumns(),
      indexes: try draft.movedIndexes(), reusedConstraints: oldConstraints.withNames(of: self.constraints))
  }

  /// `_alembic_tmp_t`, at most 50 characters long.
  static func temporaryName(of table: QualifiedName) -> Identifier {
    Identifier(String(String.UnicodeScalarView("_alembic_tmp_\(table.name)".unicodeScalars.prefix(50))))
  }

  private func sortedColumns(_ groups: [[Identifier]]) throws -> [DraftColumn] {
    let groups = try groups.map { group in
      try group.map { dropped.contains($0.nameKey) ? $0.nameKey : try key(of: $0) }
    }
    let keys = try ordering.sorted(columns.map(\.key), groups: groups, of: old.name)
    return keys.compactMap { key in columns.first { $0.key == key } }
  }

  /// What the columns bring: unique constraints of added ones, checks of kept types under the names that they had.
  private func columnConstraints() throws -> [any TableConstraint] {
    try columns.flatMap { column -> [any TableConstraint] in
      let name = column.column.name
      let unique = column.isUnique ? [UniqueConstraint([name])] : []
      let check = column.bringsTypeCheck ? try column.column.type.boundCheck(on: name, in: dialect) : nil
      let named = try check?.named(by: oldNamingConvention, column: name, of: old.name)
      return unique + (named.map { [$0] } ?? [])
    }
  }

  /// Marks the columns of primary keys; the last of several keys is that of the table.
  private mutating func mark(_ primaryKeys: [PrimaryKeyConstraint]) {
    let names = Set(primaryKeys.flatMap { $0.columns.map(\.nameKey) })
    for place in columns.indices where names.contains(columns[place].column.name.nameKey) {
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
    guard !copied.isEmpty else { throw TableRecreation.nothingToCopy(from: old.name) }
    return copied
  }
}

extension DraftColumn {
  /// Whether a unique constraint comes with the column, and no unique index.
  fileprivate var isUnique: Bool { column.isUnique && !column.isIndexed }

  /// The column without the unique constraint, which is listed by itself.
  fileprivate var listed: Column {
    var column = column
    column.isUnique = column.isUnique && column.isIndexed
    return column
  }
}
