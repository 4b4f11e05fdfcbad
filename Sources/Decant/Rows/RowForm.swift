/// Reads and writes the rows of a bulk insert, which the JSON form has as objects.
struct RowForm {
  let columns: [BulkInsertOp.TypedColumn]
  private let places: [NameKey: Int]

  init(columns: [BulkInsertOp.TypedColumn]) {
    self.columns = columns
    places = Dictionary(columns.enumerated().map { ($1.name.nameKey, $0) }) { first, _ in first }
  }

  /// Reads a row: a value for each column, nil where the row leaves it out.
  func row(_ node: JSONNode, with vocabulary: DocumentVocabulary) throws -> [Value?] {
    try read(node, with: vocabulary).values
  }

  /// Reads a row.
  func read(_ node: JSONNode, with vocabulary: DocumentVocabulary) throws -> InsertRow {
    var values: [Value] = []
    values.reserveCapacity(columns.count)
    // rows name all columns in the order of the table, as a rule
    var nodes = try node.namesAndValues()
    while let name = nodes.next(), let value = nodes.next() {
      guard values.count < columns.count, name.hasText(columns[values.count].name.name) else {
        return .some(try sparseRow(node, with: vocabulary))
      }
      values.append(try Value(reading: value, as: columns[values.count].type, with: vocabulary))
    }
    guard values.count == columns.count else {
      return .some(values + [Value?](repeating: nil, count: columns.count - values.count))
    }
    return .all(values)
  }

  private func sparseRow(_ node: JSONNode, with vocabulary: DocumentVocabulary) throws -> [Value?] {
    var row = [Value?](repeating: nil, count: columns.count)
    for (name, value) in try node.members() {
      let place = try place(of: name) { value.nameOfMember.error($0) }
      row[place] = try Value(reading: value, as: columns[place].type, with: vocabulary)
    }
    return row
  }

  /// The place of a column.
  ///
  /// - Throws: The error that is made of the problem where there is none of the name.
  func place(of name: String, error: (DocumentError.Problem) -> DocumentError) throws -> Int {
    if let place = places[NameKey(name)] { return place }
    let nearest = nearestName(to: name, in: columns.map(\.name.name))
    throw error(.unknownName(kind: "column", name: name, nearest: nearest))
  }

  /// Writes the row with this number, from 1.
  func documentValue(of row: [Value?], number: Int) throws -> JSONValue {
    guard row.count <= columns.count else { throw DocumentEncodingError(.rowTooLong(number: number)) }
    return .object(
      try zip(columns, row).compactMap { column, value in
        guard let value else { return nil }
        guard let form = try value.documentValue(as: column.type) else {
          throw DocumentEncodingError(.rowValue(column: column.name.name))
        }
        return JSONMember(name: column.name.name, value: form)
      })
  }
}

extension BulkInsertOp.TypedColumn: DocumentValue {
  /// Reads an object with `name` and `type`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init(try object.require("name", with: vocabulary), try object.requireType("type", with: vocabulary))
    try object.finish()
  }

  /// An object with `name` and `type`.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("name", name)
      try object.set("type", type: type)
      return .object(object.members)
    }
  }
}
