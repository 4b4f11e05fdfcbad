/// How rows are written in a text.
enum RowFormat: String, Sendable {
  /// A line with the names of the columns, and a line for each row, as RFC 4180 has it.
  case csv
  /// An object on each line.
  case jsonLines = "jsonl"

  /// The format that the ending of a path names.
  init?(path: String) {
    guard let point = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: point)...].lowercased())
  }
}

/// What turns the lines of a text into rows.
protocol RowReader {
  /// Reads the rows of whole lines.
  ///
  /// - Parameters:
  ///   - block: The lines; the last one may lack its end.
  ///   - line: The number of the first one, from 1.
  mutating func read(_ block: [UInt8], from line: Int, _ body: (InsertRow) throws -> Void) throws
  /// Refuses a row whose end is missing.
  func finish() throws
}

extension RowFormat {
  /// A reader of rows of the operation.
  func reader(of operation: BulkInsertOp, name: String, with vocabulary: DocumentVocabulary) -> any RowReader
  {
    switch self {
    case .csv: CSVRows(columns: operation.columns, name: name, vocabulary: vocabulary)
    case .jsonLines: JSONLinesRows(columns: operation.columns, name: name, vocabulary: vocabulary)
    }
  }
}

/// Rows in a text of the program.
struct RowText: Sendable {
  let bytes: [UInt8]
  let name: String
  let format: RowFormat

  /// The rows of the text.
  var source: RowSource {
    RowSource { operation, body in
      var reader = format.reader(of: operation, name: name, with: DocumentVocabulary(dialects: []))
      try reader.read(bytes, from: 1, body)
      try reader.finish()
    }
  }
}
