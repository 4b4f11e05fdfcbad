extension BulkInsertOp {
  /// Notes that the table has rows.
  public func apply(to state: inout SchemaState) {
    state.change(table) { known in
      if !rows.isEmpty || source != nil { known.hasRows = true }
      return columns.filter { known.place(ofColumn: $0.name) == nil }.map { known.missing(column: $0.name) }
    }
  }

  /// A `DELETE` for each row, the last first, by the primary key of the table.
  ///
  /// - Throws: ``ReverseError`` where the table is not known or has none, or a row does not carry it.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = state.certainState(of: table), let key = known.primaryKey?.columns else {
      throw ReverseError(Self.documentName, missing: "the table a primary key by which rows are found")
    }
    var rows = rows
    try source?.forEachRow(of: self) { rows.append($0.values) }
    let places = key.compactMap { name in columns.firstIndex { known.rules.areSame($0.name, name) } }
    guard places.count == key.count, rows.allSatisfy({ hasValues($0, at: places) }) else {
      throw ReverseError(Self.documentName, missing: "each row its primary key")
    }
    let deletions = rows.reversed().map { row in
      ExecuteSQLOp(
        .delete(from: table.name, schema: table.schema, where: condition(row, places)), effects: [])
    }
    return OpContainer(deletions.map { RecordedOperation($0) })
  }

  private func hasValues(_ row: [Value?], at places: [Int]) -> Bool {
    places.allSatisfy { $0 < row.count && row[$0] != nil && row[$0] != .null }
  }

  /// `a = 1 AND b = 'x'`.
  private func condition(_ row: [Value?], _ places: [Int]) -> SQLText {
    let terms = places.map { place -> [SQLText.Fragment] in
      let value = Value.inlineLiteral(row[place] ?? .null, columns[place].type)
      return [.identifier(columns[place].name), .raw(" = "), .literal(value)]
    }
    return SQLText(fragments: Array(terms.joined(separator: [.raw(" AND ")])))
  }
}
