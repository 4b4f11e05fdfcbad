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
    var row = [Value?](repeating: nil, count: columns.count)
    var expected = 0
    for (name, value) in try node.members() {
      // rows name their columns in the order of the table, as a rule
      let isNext = expected < columns.count && columns[expected].name.nameKey == NameKey(name)
      guard let place = isNext ? expected : places[NameKey(name)] else {
        let nearest = nearestName(to: name, in: columns.map(\.name.name))
        throw value.nameOfMember.error(.unknownName(kind: "column", name: name, nearest: nearest))
      }
      row[place] = try Value(reading: value, as: columns[place].type, with: vocabulary)
      expected = place + 1
    }
    return row
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
