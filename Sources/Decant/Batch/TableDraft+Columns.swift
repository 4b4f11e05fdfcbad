extension TableDraft {
  /// Whether the table has a column of the name.
  public func hasColumn(_ name: Identifier) -> Bool { findColumn(name) != nil }

  /// Adds a column, with the constraints and the index that it brings.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - position: Where it stands; at the end without one.
  /// - Throws: ``RenderError`` where there is one of its name, or a constraint that it brings has no name.
  public mutating func addColumn(_ column: Column, at position: ColumnPosition? = nil) throws {
    guard !hasColumn(column.name) else {
      throw RenderError(
        .invalid("table \(old.name) has a column \"\(column.name)\" already"),
        hint: "a renamed column keeps its old name until the end of the batch; use a second batch")
    }
    let resolved = try Table(table.name, schema: table.schema, columns: [column])
      .resolved(by: namingConvention, for: dialect, scope: .column, listingTypeChecks: false)
    guard var added = resolved.columns.first else { return }
    try ordering.add(added.name.nameKey, at: position, key(of:))
    added.type = added.type.withoutCreation
    // as Alembic has it, the new table brings them by the column, and the operation once more
    added.isIndexed = column.isIndexed
    added.isUnique = column.isUnique
    columns.append(DraftColumn(adding: added, leavesNullabilityOpen: column.nullable == nil))
    for constraint in resolved.constraints where !(constraint is PrimaryKeyConstraint) {
      try addConstraint(constraint)
    }
    if let check = try typeCheck(of: added.type, on: added.name) { try addConstraint(check) }
    for index in resolved.indexes { addIndex(index) }
  }

  /// Drops a column of the old table.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - existingType: The type, whose check goes as well.
  /// - Throws: ``RenderError`` where there is no such column, or the batch has added it.
  public mutating func dropColumn(_ name: Identifier, existingType: (any SQLType)? = nil) throws {
    let column = columns[try place(of: name)]
    guard column.source != nil else {
      throw RenderError(
        .invalid("column \"\(name)\" is added and dropped by the same batch"),
        hint: "leave both operations out")
    }
    columns.removeAll { $0.key == column.key }
    dropped.insert(column.key)
    ordering.drop(column.key)
    constraints = constraints.compactMap { constraint in
      guard var primaryKey = constraint as? PrimaryKeyConstraint else { return constraint }
      primaryKey.columns.removeAll { $0.nameKey == column.key }
      return primaryKey.columns.isEmpty ? nil : primaryKey
    }
    if let existingType { try dropTypeCheck(of: existingType, on: name) }
  }

  /// Changes a column; where it stands stays as it is.
  ///
  /// - Throws: ``RenderError`` where there is no such column.
  public mutating func alterColumn(_ change: AlterColumnOp) throws {
    let place = try place(of: change.column)
    let newName = change.newName.flatMap { $0.isSame(as: change.column) ? nil : $0 }
    if let existing = change.existing.type, newName != nil || change.type != nil {
      try dropTypeCheck(of: existing, on: change.column)
    }
    if let newName { columns[place].column.name = newName }
    if let type = change.type?.variant(for: dialect.name) {
      columns[place].setType(type.withoutCreation, in: dialect)
      if let check = try typeCheck(of: type, on: Identifier(columns[place].key.text)) {
        try addConstraint(check)
      }
    }
    columns[place].apply(change)
  }
}

extension DraftColumn {
  /// Gives the column a type, to which its values are cast where they are of another kind.
  fileprivate mutating func setType(_ type: any SQLType, in dialect: Dialect) {
    if source != nil, dialect.batch.needsCast(column.type, type) { casts.append(type) }
    column.type = type
    bringsTypeCheck = false
  }

  /// Makes the changes that concern neither the name nor the type.
  fileprivate mutating func apply(_ change: AlterColumnOp) {
    if let nullable = change.nullable { column.nullable = nullable }
    if !change.serverDefault.isUnchanged { column.serverDefault = change.serverDefault.value }
    if change.serverDefault.value?.asIdentity != nil, leavesNullabilityOpen { column.nullable = false }
    if !change.comment.isUnchanged { column.comment = change.comment.value }
    if let counts = change.autoincrement { column.autoincrement = counts ? .always : .never }
  }
}

extension SQLType {
  /// The type, not created by `CREATE TABLE`: changing a column does not create its type.
  var withoutCreation: any SQLType {
    guard var type = self as? any SchemaBoundType else { return self }
    type.createsType = false
    return type
  }
}
