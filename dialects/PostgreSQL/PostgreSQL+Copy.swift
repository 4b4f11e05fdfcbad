internal import Decant

extension PostgreSQL {
  /// `COPY t (a, b) FROM stdin` with a line for each row, which psql takes many times faster than statements; a row
  /// with SQL in it gets a statement of its own.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-copy.html
  static func bulkInsert(
    _ operation: BulkInsertOp, in script: inout Script, inherited: RuleTable<Script>.Rule<BulkInsertOp>
  ) throws {
    guard script.dialect.inserts.copiesRows else { return try inherited(operation, &script) }
    var copy = CopyWriter(operation, in: script.dialect)
    for row in operation.rows { try copy.write(row, to: &script, inherited) }
    try operation.source?.forEachRow(of: operation) { try copy.write($0.values, to: &script, inherited) }
    try copy.finish(in: &script)
  }
}

/// Writes the lines of a `COPY`.
private struct CopyWriter {
  private let operation: BulkInsertOp
  private let types: [any SQLType]
  /// The columns of the lines that are written; nil before and between lists.
  private var places: [Int]?
  private var lines: [UInt8] = []
  private var number = 0
  private static let blockSize = 32_768

  init(_ operation: BulkInsertOp, in dialect: Dialect) {
    self.operation = operation
    types = operation.columns.map { $0.type.variant(for: dialect.name) }
  }

  mutating func write(
    _ row: [Value?], to script: inout Script, _ inherited: RuleTable<Script>.Rule<BulkInsertOp>
  ) throws {
    number += 1
    let given = row.indices.filter { row[$0] != nil }
    guard row.count <= types.count, !given.isEmpty, !row.contains(where: { $0?.isSQL == true }) else {
      try finish(in: &script)
      var single = operation
      (single.rows, single.source) = ([row], nil)
      return try inherited(single, &script)
    }
    if given != places {
      try finish(in: &script)
      try script.send(header(given, in: script.dialect), .copy)
      places = given
    }
    for place in given {
      if place != given.first { lines.append(UInt8(ascii: "\t")) }
      do {
        append(try (row[place] ?? .null).copyText(as: types[place]))
      } catch let error as RenderError {
        throw error.within(column: place, row: number, of: operation)
      }
    }
    lines.append(UInt8(ascii: "\n"))
    if lines.count > Self.blockSize { try flush(to: &script) }
  }

  /// Ends the lines with `\.`, where there are some.
  mutating func finish(in script: inout Script) throws {
    guard places != nil else { return }
    lines += "\\.\n\n".utf8
    try flush(to: &script)
    places = nil
  }

  private mutating func flush(to script: inout Script) throws {
    try script.send(lines, .data)
    lines.removeAll(keepingCapacity: true)
  }

  private func header(_ places: [Int], in dialect: Dialect) -> [UInt8] {
    var writer = SQLWriter(dialect: dialect)
    writer.keyword("COPY")
    writer.name(operation.table)
    writer.parenthesized { $0.list(places) { $0.identifier(operation.columns[$1].name) } }
    writer.keyword("FROM stdin")
    return writer.bytes
  }

  /// Writes a text with escapes for what ends a field or a line; nil is NULL.
  private mutating func append(_ text: String?) {
    guard let text else { return lines.append(contentsOf: "\\N".utf8) }
    // most texts have nothing to escape
    guard text.utf8.contains(where: Self.isEscaped) else { return lines.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): lines += "\\\\".utf8
      case UInt8(ascii: "\t"): lines += "\\t".utf8
      case UInt8(ascii: "\n"): lines += "\\n".utf8
      case UInt8(ascii: "\r"): lines += "\\r".utf8
      default: lines.append(byte)
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 && [9, 10, 13].contains(byte) || byte == UInt8(ascii: "\\")
  }
}

extension Value {
  /// Whether the value is SQL, which the lines of a `COPY` cannot hold.
  fileprivate var isSQL: Bool {
    switch self {
    case .sql, .inline: true
    case .array(let items): items.contains(where: \.isSQL)
    default: false
    }
  }

  /// The text of the value as the database reads it for a column of the type; nil for NULL.
  ///
  /// - Throws: `RenderError` where it is no value of the type.
  fileprivate func copyText(as type: any SQLType) throws -> String? {
    switch (self, type.affinity) {
    case (.null, _): return nil
    case (.string(let text), .string): return text
    case (.boolean(let flag), .boolean): return flag ? "true" : "false"
    case (.number(let digits), .integer) where PythonNumber.isWhole(digits): return digits
    case (.number(let digits), .numeric) where PythonNumber.isPlain(digits),
      (.number(let digits), .float) where PythonNumber.isPlain(digits):
      return digits
    case (_, .date), (_, .time), (_, .dateTime): return try calendarValue(for: type).text
    case (_, .json):
      guard let document = jsonDocument else { throw hasNoLiteral(as: type) }
      return document.compactText
    case (_, .binary):
      guard let bytes = bytes(for: type) else { throw hasNoLiteral(as: type) }
      return "\\x" + bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    case (_, .interval):
      guard let seconds = seconds(for: type) else { throw hasNoLiteral(as: type) }
      return "\(seconds) seconds"
    case (_, .array):
      guard case .array(let items) = self, let array = type as? ArrayType else {
        throw hasNoLiteral(as: type)
      }
      return try array.copyText(of: items)
    default: return try literalText(as: type)
    }
  }

  /// The content of the literal, so that the values are checked as those of statements are.
  private func literalText(as type: any SQLType) throws -> String {
    var writer = SQLWriter(dialect: .postgresql)
    try writer.literal(self, as: type)
    guard writer.bytes.first == UInt8(ascii: "'") else { return writer.text }
    return String(writer.text.dropFirst().dropLast()).replacing("''", with: "'")
  }
}

extension ArrayType {
  /// `{"1","2"}`.
  fileprivate func copyText(of items: [Value]) throws -> String {
    let elements = try items.map { value in
      if case .array(let items) = value { return try copyText(of: items) }
      guard let text = try value.copyText(as: item.base) else { return "NULL" }
      return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "{" + elements.joined(separator: ",") + "}"
  }
}
