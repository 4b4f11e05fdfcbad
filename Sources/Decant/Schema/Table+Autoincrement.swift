extension Table {
  /// The name of the column that the database counts up, or nil where there is none.
  ///
  /// It is the only column of an integer primary key, without a default or foreign key, unless its
  /// `autoincrement` says otherwise. Only valid on a resolved table.
  public var autoincrementColumn: Identifier? {
    get throws {
      guard let key = constraints.first as? PrimaryKeyConstraint else { return nil }
      return try autoincrementColumn(of: key.columns.map(\.nameKey)).map { Identifier($0.text) }
    }
  }

  func autoincrementColumn(of keys: [NameKey]) throws -> NameKey? {
    let columns = keys.compactMap { key in self.columns.first { $0.lookupKey == key } }
    let forced = columns.filter { $0.autoincrement == .always }
    for column in forced where !column.type.canCount {
      throw RenderError(
        .invalid(
          "column \"\(column.name)\" counts up, but its type \(column.type.documentName) holds no whole numbers"
        ),
        hint: "use an integer type, or autoincrement false")
    }
    if forced.count > 1 {
      throw RenderError(
        .invalid(
          "the columns \"\(forced[0].name)\" and \"\(forced[1].name)\" of one primary key both count up"),
        hint: "only one column of a table can")
    }
    if let column = forced.first { return column.lookupKey }
    guard columns.count == 1, let column = columns.first, countsByItself(column) else { return nil }
    return column.lookupKey
  }

  private func countsByItself(_ column: Column) -> Bool {
    guard column.type.affinity == .integer, column.autoincrement != .never else { return false }
    if column.serverDefault != nil, column.serverDefault?.asIdentity == nil { return false }
    let isForeignKey =
      !column.foreignKeys.isEmpty
      || constraints.contains {
        $0 is ForeignKeyConstraint && $0.columns.contains { $0.nameKey == column.lookupKey }
      }
    return !isForeignKey || column.autoincrement == .ignoreForeignKey
  }
}
